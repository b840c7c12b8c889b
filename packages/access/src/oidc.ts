import type { Logger } from '@dateline/runtime';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Principal } from './principal.ts';
import { isScope, type Scope } from './scope.ts';

/** A newsroom's single sign-on (OpenID Connect), and what its tokens mean here. */
export interface OidcRules {
  /** As in the tokens' `iss`; its discovery document is below it. */
  readonly issuer: string;
  /** What `aud` has to name: this newsroom, and no other service of the same issuer. */
  readonly audience: string;
  /** The claim with scopes or roles, with dots where it lies deeper: `realm_access.roles`. */
  readonly scopeClaim: string;
  /** What values of that claim are for; without an entry a value that is a scope is that scope. */
  readonly scopesOf: ReadonlyMap<string, readonly Scope[]>;
  readonly algorithms: readonly string[];
  /** For a clock that is not ours, seconds; 30. */
  readonly toleranceS?: number;
  /** For one answer of the issuer; 5 s. */
  readonly timeoutMs?: number;
  /** Before keys are asked for again because of a key that is not known; 30 s. */
  readonly cooldownMs?: number;
}

/** Signatures by a key that only the issuer has: none by a shared secret, and never none. */
export const safeAlgorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
] as const;

/** Who a token is from, or why it is not taken; `unknown` where the issuer does not answer. */
export type OidcVerdict = Principal | 'token-wrong' | 'token-expired' | 'unknown';

const defaults = { toleranceS: 30, timeoutMs: 5000, cooldownMs: 30_000 } as const;
const keysKeptMs = 600_000;
const tokenLengthMax = 8192;
const documentOctetsMax = 256 * 1024;
const nameLengthMax = 120;

/** Whether a text is written as a signed JWT (RFC 7519). */
export function isJwt(text: string): boolean {
  return text.length <= tokenLengthMax && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

/** Checks tokens of one issuer; its keys are fetched when the first comes, and kept a while. */
export function createOidc(given: OidcRules, logger: Logger) {
  const rules = { ...defaults, ...given };
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let triedAtMs = Number.NEGATIVE_INFINITY;

  const find = async (): Promise<JWTVerifyGetKey> => {
    if (!keys) {
      // An issuer that is away is not asked by every request.
      if (performance.now() - triedAtMs < Math.min(1000, rules.cooldownMs)) throw new IssuerError();
      triedAtMs = performance.now();
      keys = discover(rules);
      keys.catch(() => {
        keys = undefined;
      });
    }
    return keys;
  };
  return async (token: string): Promise<OidcVerdict> => {
    try {
      const { payload } = await jwtVerify(token, await find(), {
        issuer: rules.issuer,
        audience: rules.audience,
        algorithms: [...rules.algorithms],
        clockTolerance: rules.toleranceS,
        requiredClaims: ['sub', 'exp', 'iss', 'aud'],
      });
      return toPrincipal(payload, rules);
    } catch (error) {
      const verdict = verdictOf(error);
      if (verdict === 'unknown')
        logger.warn({ issuer: rules.issuer, reason: reasonOf(error) }, 'issuer away');
      return verdict;
    }
  };
}

/** The issuer cannot be asked, or does not say who it is. */
class IssuerError extends Error {
  override readonly name = 'IssuerError';
}

/** OpenID Connect Discovery 1.0 §4: the document has to name the very issuer that it is read at. */
async function discover(rules: Required<OidcRules>): Promise<JWTVerifyGetKey> {
  const url = `${rules.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, {
    signal: AbortSignal.timeout(rules.timeoutMs),
    redirect: 'error',
  });
  if (!response.ok) throw new IssuerError(`the issuer answers ${response.status}`);
  const text = await response.text();
  if (text.length > documentOctetsMax) throw new IssuerError('the document is too long');
  const { issuer, jwks_uri: at } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  if (issuer !== rules.issuer) throw new IssuerError('the document is of another issuer');
  if (typeof at !== 'string' || !isSafeAddress(at)) throw new IssuerError('there are no keys');
  return createRemoteJWKSet(new URL(at), {
    timeoutDuration: rules.timeoutMs,
    cooldownDuration: rules.cooldownMs,
    cacheMaxAge: keysKeptMs,
  });
}

/** Whether keys may be fetched there: over TLS, or from this machine. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}

function verdictOf(error: unknown): 'token-wrong' | 'token-expired' | 'unknown' {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  if (error instanceof errors.JWKSTimeout) return 'unknown';
  // A generic one is what jose says of an answer that was no list of keys.
  const isOfKeys =
    error instanceof errors.JOSEError &&
    ['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID'].includes(error.code);
  return error instanceof errors.JOSEError && !isOfKeys ? 'token-wrong' : 'unknown';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

function toPrincipal(payload: JWTPayload, rules: OidcRules): Principal {
  const text = (claim: string) => {
    const value = payload[claim];
    return typeof value === 'string' && value !== '' ? value.slice(0, nameLengthMax) : undefined;
  };
  const subject = payload.sub ?? '';
  const client = text('azp') ?? text('client_id');
  return {
    by: 'oidc',
    name: text('preferred_username') ?? text('name') ?? text('email') ?? subject,
    subject,
    issuer: rules.issuer,
    ...(client !== undefined && { client }),
    scopes: scopesIn(payload, rules),
  };
}

function scopesIn(payload: JWTPayload, { scopeClaim, scopesOf }: OidcRules): readonly Scope[] {
  const claim = scopeClaim
    .split('.')
    .reduce((at: unknown, name) => Reflect.get(Object(at), name), payload);
  const values = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  const found = values.flatMap((value: unknown) => {
    if (typeof value !== 'string') return [];
    if (scopesOf.size > 0) return scopesOf.get(value) ?? [];
    return isScope(value) ? [value] : [];
  });
  return [...new Set(found)];
}
