import { type ProblemError, problem } from '@dateline/runtime';
import type { Scope } from './scope.ts';

/** Who a request is from. */
export interface Principal {
  readonly by: 'token' | 'oidc';
  /** The token's name, or what the issuer calls the person. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly subject?: string;
  readonly issuer?: string;
  /** The client that the issuer gave the token to. */
  readonly client?: string;
}

/** Why somebody is not let in; a word for metrics and for the answer's type. */
export type Stranger = 'token-missing' | 'token-wrong' | 'token-expired';

/** The name of the token that stands in the newsroom's own file. */
export const bootstrapName = 'bootstrap';

const realm = 'Bearer realm="dateline"';
const title = 'The desk is open to staff';

const details: Readonly<Record<Stranger, string>> = {
  'token-missing': 'header Authorization is missing: send "Bearer" and the token of this newsroom',
  'token-wrong': 'header Authorization does not carry the token of this newsroom',
  'token-expired': 'the token in header Authorization has expired, or another took its place',
};

/** 401 (RFC 6750 §3): who it is, is not known. */
export function strangerProblem(why: Stranger): ProblemError {
  return problem({
    status: 401,
    slug: why,
    title,
    detail: details[why],
    headers: {
      'www-authenticate': why === 'token-missing' ? realm : `${realm}, error="invalid_token"`,
    },
  });
}

/** 403 (RFC 6750 §3.1): known, and not allowed this. The scope that is needed is named. */
export function scopeProblem(needed: readonly Scope[]): ProblemError {
  const [scope = 'admin'] = needed;
  const list = needed.join(', ');
  return problem({
    status: 403,
    slug: 'scope-missing',
    title: 'The token is not for this',
    detail: `this needs the scope ${needed.length > 1 ? `of one of ${list}` : list}`,
    extras: { scope, scopes: needed },
    headers: {
      'www-authenticate': `${realm}, error="insufficient_scope", scope="${needed.join(' ')}"`,
    },
  });
}

/** 429: more within this minute than there may be. */
export function tooManyProblem(what: string, restS: number): ProblemError {
  return problem({
    status: 429,
    slug: 'too-many-requests',
    title: 'Too many requests',
    detail: `${what} within a minute; go on in ${restS} s`,
    headers: { 'retry-after': String(restS) },
  });
}
