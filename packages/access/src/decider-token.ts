import type { TokenRecord } from './record.ts';
import type { Scope } from './scope.ts';

/** Who asks for a change of tokens, and when. */
export interface Moment {
  readonly nowMs: number;
  /** An actor. */
  readonly by: string;
}

/** Older secrets that may still open; the oldest goes first. */
const secretsMax = 5;

/** A token that opens with the secret of the given hash. */
export function issue(
  asked: {
    readonly name: string;
    readonly scopes: readonly Scope[];
    readonly hash: string;
    readonly expiresInS?: number | undefined;
  },
  { nowMs, by }: Moment,
): TokenRecord {
  const { name, scopes, hash, expiresInS } = asked;
  return {
    kind: 'token',
    name,
    scopes: [...new Set(scopes)],
    secrets: [{ hash }],
    createdAt: toTime(nowMs),
    createdBy: by,
    ...(expiresInS !== undefined && { expiresAt: toTime(nowMs + expiresInS * 1000) }),
  };
}

/** The same token with a new secret; the ones before it open until the overlap is over. */
export function rotate(
  token: TokenRecord,
  asked: {
    readonly hash: string;
    readonly overlapS: number;
    readonly expiresInS?: number | undefined;
  },
  { nowMs, by }: Moment,
): TokenRecord {
  const { hash, overlapS, expiresInS } = asked;
  const last = nowMs + overlapS * 1000;
  const former = token.secrets
    .map((one) => ({
      ...one,
      until: toTime(Math.min(last, Date.parse(one.until ?? toTime(last)))),
    }))
    .filter(({ until }) => Date.parse(until) > nowMs);
  return {
    ...token,
    secrets: [{ hash }, ...former].slice(0, secretsMax),
    rotatedAt: toTime(nowMs),
    rotatedBy: by,
    ...(expiresInS !== undefined && { expiresAt: toTime(nowMs + expiresInS * 1000) }),
  };
}

/** The token without a secret; its name stays, so that what it did keeps its name. */
export function revoke(token: TokenRecord, { nowMs, by }: Moment): TokenRecord {
  if (token.revokedAt !== undefined) return token;
  return { ...token, secrets: [], revokedAt: toTime(nowMs), revokedBy: by };
}

/** Whether a secret of a token opens now. */
export function standingOf(
  token: TokenRecord,
  hash: string,
  nowMs: number,
): 'open' | 'expired' | 'unknown' {
  const secret = token.secrets.find((one) => one.hash === hash);
  if (!secret) return 'unknown';
  const ends = [token.expiresAt, secret.until].map((end) => (end ? Date.parse(end) : Infinity));
  return ends.every((end) => end > nowMs) ? 'open' : 'expired';
}

/** RFC 3339 UTC with milliseconds. */
export function toTime(ms: number): string {
  return new Date(ms).toISOString();
}
