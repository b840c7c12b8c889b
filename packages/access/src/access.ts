import { type Ledger, LogUnavailableError } from '@dateline/eventlog';
import { isSameSecret, type Logger, type Metrics, unavailable } from '@dateline/runtime';
import type { FastifyRequest } from 'fastify';
import { type Actors, createActors } from './actors.ts';
import { standingOf, toTime } from './decider-token.ts';
import { doorOf } from './doors.ts';
import { createOidc, isJwt, type OidcRules } from './oidc.ts';
import { createPace } from './pace.ts';
import {
  bootstrapName,
  type Principal,
  type Stranger,
  scopeProblem,
  strangerProblem,
  tooManyProblem,
} from './principal.ts';
import { type TokenRecord, tokenKey } from './record.ts';
import { openRegister, type Register } from './register.ts';
import { covers, type Scope } from './scope.ts';
import { hashOf, isSecret } from './secret.ts';

/** Who may come in, and how it is known. */
export interface AccessOptions {
  /** The ledger `ACCESS`. */
  readonly ledger: Ledger;
  /** Ingest writes who acts and what tokens there are; others only follow. */
  readonly role: 'writer' | 'reader';
  /** The token of the newsroom's own file: `admin`, known before there is any other. */
  readonly bootstrap?: string | undefined;
  /** The newsroom's single sign-on, where it has one. */
  readonly oidc?: OidcRules;
  /** Changes that one token or person may ask for within a minute; 12,000. */
  readonly writesPerMinuteMax?: number;
  /** Wrong tokens that one address may send within a minute before they are not looked at; 60. */
  readonly failuresPerMinuteMax?: number;
  readonly nowMs?: () => number;
}

/** The one place where it is decided who may pass. */
export interface Access {
  readonly register: Register;
  readonly actors: Actors;
  /**
   * A hook (`onRequest`): lets through whom the route's door is open to.
   * @throws ProblemError 401, 403 or 429, or 503 while it cannot be known.
   */
  readonly guard: (request: FastifyRequest) => Promise<void>;
  /** @throws ProblemError where the bearer of the request's token holds none of the scopes. */
  readonly admit: (request: FastifyRequest, needed: readonly Scope[]) => Promise<Principal>;
  readonly nowMs: () => number;
}

interface Around {
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly metrics?: Metrics;
  /** Hears that the ledger has failed for good. */
  readonly fail: (error: unknown) => void;
}

const defaults = {
  writesPerMinuteMax: 12_000,
  failuresPerMinuteMax: 60,
  nowMs: () => Date.now(),
} as const;
/** How exactly it is known when a token was used last: each time is written to the ledger. */
const usePauseMs = 60_000;

const passed = new WeakMap<FastifyRequest, string>();

/** The actor of a change, once the guard has let the request through. */
export function actorOf(request: FastifyRequest): string {
  const actor = passed.get(request);
  if (actor !== undefined) return actor;
  throw new Error('a change that no guard has let through');
}

/** Opens the newsroom to those who are known. */
export function openAccess(given: AccessOptions, around: Around): Access {
  const options = { ...defaults, ...given };
  const { nowMs, role } = options;
  const register = openRegister(options.ledger, around);
  const actors = createActors(register, nowMs);
  const identify = createIdentify(register, options, around.logger);
  const noteUse = createNoteUse(register, around.logger, nowMs);
  const failures = createPace(options.failuresPerMinuteMax, nowMs);
  const writes = createPace(options.writesPerMinuteMax, nowMs);
  const refuse = createRefusal(around);

  const admit = async (request: FastifyRequest, needed: readonly Scope[]): Promise<Principal> => {
    const { authorization } = request.headers;
    const isOver = authorization !== undefined && failures.isOver(request.ip);
    const found = await identify(authorization, isOver);
    if (typeof found === 'string') {
      if (found !== 'token-missing') failures.take(request.ip);
      if (!isOver) throw refuse(request, strangerProblem(found), { reason: found });
      const problem = tooManyProblem('too many wrong tokens', failures.restS());
      throw refuse(request, problem, { reason: 'too-many-failures' });
    }
    if (role === 'writer' && found.token) noteUse(found.token);
    const { principal } = found;
    if (covers(principal.scopes, needed)) return principal;
    const who = { reason: 'scope-missing', who: principal.name, needed };
    throw refuse(request, scopeProblem(needed), who);
  };

  const guard = async (request: FastifyRequest): Promise<void> => {
    const { method, routeOptions } = request;
    const door = doorOf(method, routeOptions.url ?? '') ?? ['admin'];
    if (door === 'open') return;
    const principal = await admit(request, door === 'inside' ? ['desk'] : door);
    if (method === 'GET' || method === 'HEAD') return;
    const { by, name, issuer, subject } = principal;
    if (!writes.take(JSON.stringify([by, issuer, subject ?? name]))) {
      const problem = tooManyProblem('too many changes', writes.restS());
      throw refuse(request, problem, { reason: 'too-many-changes', who: name });
    }
    // In every line that is written of it from here on, whatever becomes of it.
    if (role === 'reader') {
      request.log = request.log.child({ who: name });
      return;
    }
    const actor = await actors.nameOf(principal, request.headers['user-agent']);
    request.log = request.log.child({ actor });
    passed.set(request, actor);
  };

  register.book.ended.catch((error: unknown) => {
    if (!around.signal.aborted) around.fail(error);
  });
  return { register, actors, guard, admit, nowMs };
}

type Found = { readonly principal: Principal; readonly token?: TokenRecord } | Stranger;

function createIdentify(
  register: Register,
  options: Pick<AccessOptions, 'bootstrap' | 'oidc'> & { readonly nowMs: () => number },
  logger: Logger,
) {
  const { bootstrap, nowMs } = options;
  const verify = options.oidc && createOidc(options.oidc, logger);
  // `isOver`: so many wrong ones came from there that no signature is worth checking.
  return async (authorization: string | undefined, isOver: boolean): Promise<Found> => {
    if (authorization === undefined) return 'token-missing';
    const [, given] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (given === undefined) return 'token-wrong';
    if (bootstrap !== undefined && isSameSecret(given, bootstrap)) {
      return { principal: { by: 'token', name: bootstrapName, scopes: ['admin'] } };
    }
    if (verify && isJwt(given)) {
      const verdict = isOver ? 'token-wrong' : await verify(given);
      if (verdict === 'unknown') throw unavailable('the issuer of this token does not answer');
      return typeof verdict === 'string' ? verdict : { principal: verdict };
    }
    if (!isSecret(given)) return 'token-wrong';
    // Deaf to the ledger, we would not hear of a token that was taken back.
    if (!register.isHeard) throw unavailable('who may do this cannot be known now');
    const hash = hashOf(given);
    const token = register.tokenOf(hash);
    const standing = token ? standingOf(token, hash, nowMs()) : 'unknown';
    if (standing === 'expired') return 'token-expired';
    if (!token || standing === 'unknown') return 'token-wrong';
    return { principal: { by: 'token', name: token.name, scopes: token.scopes }, token };
  };
}

/** Writes down when a token was used, not oftener than it is worth; nobody waits for it. */
function createNoteUse({ book }: Register, logger: Logger, nowMs: () => number) {
  const noted = new Map<string, number>();
  return ({ name }: TokenRecord): void => {
    const now = nowMs();
    if (now - (noted.get(name) ?? Number.NEGATIVE_INFINITY) < usePauseMs) return;
    noted.set(name, now);
    const lastUsedAt = toTime(now);
    book
      .update(tokenKey(name), (found) =>
        found?.kind === 'token' && (found.lastUsedAt ?? '') < lastUsedAt
          ? { ...found, lastUsedAt }
          : found,
      )
      .catch((error: unknown) => {
        if (!(error instanceof LogUnavailableError)) logger.error({ err: error }, 'use not noted');
      });
  };
}

/** Counts and writes down what is refused, never with a secret. */
function createRefusal({ logger, metrics }: Around) {
  const count = metrics?.counter({
    name: 'dateline_access_refused_total',
    help: 'Requests that were not let through, by why.',
    labels: ['reason'],
  });
  return <Problem>(
    request: FastifyRequest,
    problem: Problem,
    facts: { readonly reason: string; readonly [fact: string]: unknown },
  ): Problem => {
    count?.(1, { reason: facts.reason });
    // Crawlers come without a token, and floods say nothing new: neither is worth a line each.
    const isNews = facts.reason !== 'token-missing' && facts.reason !== 'too-many-failures';
    const { method, ip, routeOptions } = request;
    const level = isNews ? 'warn' : 'debug';
    logger[level]({ ...facts, method, route: routeOptions.url, address: ip }, 'access refused');
    return problem;
  };
}
