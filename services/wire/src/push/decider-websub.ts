import Type, { type Static } from 'typebox';
import {
  afterAttempt,
  freshTrack,
  isTaken,
  type Moment,
  pauseMs,
  type RetryRules,
  toMs,
  toTime,
  trackFields,
} from './decider-retry.ts';
import type { Outcome } from './sender.ts';

/** What a subscriber asked for and has not confirmed yet. */
const Pending = Type.Object({
  /** Another one for each request. */
  id: Type.String(),
  mode: Type.Enum(['subscribe', 'unsubscribe']),
  /** As it was given, to be given back. */
  topic: Type.String(),
  leaseS: Type.Integer({ minimum: 1 }),
  secret: Type.Optional(Type.String()),
  failures: Type.Integer({ minimum: 0 }),
  nextTryAt: Type.Optional(Type.String()),
});

/** One callback's interest in one topic, as the ledger keeps it. */
export const Subscription = Type.Object({
  kind: Type.Literal('websub'),
  /** The topic's canonical address. */
  topic: Type.String(),
  callback: Type.String(),
  secret: Type.Optional(Type.String()),
  /** RFC 3339 UTC; left out until it is confirmed. */
  leaseUntil: Type.Optional(Type.String()),
  /** The entity tag of the document that the callback has, and the log's sequence in it. */
  tag: Type.Optional(Type.String()),
  sequence: Type.Optional(Type.Integer({ minimum: 0 })),
  pending: Type.Optional(Pending),
  ...trackFields,
});
export type Subscription = Readonly<Static<typeof Subscription>>;
export type Pending = Readonly<Static<typeof Pending>>;

/** What is known of a topic's document. */
export interface Version {
  readonly tag: string;
  /** The log's sequence that the document includes; undefined where it says none. */
  readonly sequence: number | undefined;
}

/** What is to be done for a subscription now. */
export type Step =
  | { readonly kind: 'wait'; readonly untilMs: number | undefined }
  | { readonly kind: 'verify'; readonly pending: Pending }
  | { readonly kind: 'deliver' }
  | { readonly kind: 'remove' };

const verifyAttemptsMax = 3;
/** What ended stays in the ledger for this long, to be asked about. */
const deadKeptMs = 7 * 24 * 3_600_000;

/** A subscription with a request that is to be confirmed; an earlier one is forgotten. */
export function request(
  subscription: Subscription | undefined,
  asked: { readonly topic: string; readonly callback: string; readonly pending: Pending },
): Subscription | undefined {
  const { topic, callback, pending } = asked;
  if (subscription) return { ...subscription, pending };
  // Nothing would change, and nobody is called for it.
  if (pending.mode === 'unsubscribe') return undefined;
  return { kind: 'websub', topic, callback, pending, ...freshTrack };
}

/** Whether it is confirmed, its lease runs, and its callback has not ended it. */
export function isActive({ leaseUntil, deadSince }: Subscription, nowMs: number): boolean {
  return deadSince === undefined && leaseUntil !== undefined && Date.parse(leaseUntil) > nowMs;
}

/** What comes next; a document is due where it differs from the one that the callback has. */
export function nextStep(
  subscription: Subscription,
  { nowMs, current }: { readonly nowMs: number; readonly current: Version | undefined },
): Step {
  const { pending, leaseUntil, deadSince, tag, nextTryAt } = subscription;
  const verifyMs = pending && (toMs(pending.nextTryAt) ?? 0);
  if (pending && (verifyMs ?? 0) <= nowMs) return { kind: 'verify', pending };
  if (deadSince !== undefined) {
    const forgetMs = Date.parse(deadSince) + deadKeptMs;
    if (forgetMs <= nowMs && !pending) return { kind: 'remove' };
    return { kind: 'wait', untilMs: verifyMs ?? forgetMs };
  }
  if (!isActive(subscription, nowMs)) {
    return pending ? { kind: 'wait', untilMs: verifyMs } : { kind: 'remove' };
  }
  const isDue = current !== undefined && current.tag !== tag;
  const tryMs = toMs(nextTryAt) ?? 0;
  if (isDue && tryMs <= nowMs) return { kind: 'deliver' };
  const times = [verifyMs, toMs(leaseUntil), ...(isDue ? [tryMs] : [])];
  return { kind: 'wait', untilMs: earliest(times) };
}

/**
 * After the callback was asked whether it meant it (WebSub §5.3.1). Whatever is no confirmation
 * leaves things as they were; only who could not be reached is asked again.
 */
export function afterVerification(
  subscription: Subscription,
  asked: {
    readonly pending: Pending;
    readonly challenge: string;
    readonly outcome: Outcome;
    /** When the question was sent: the lease runs from then. */
    readonly askedAtMs: number;
    /** What the subscriber can have read by itself. */
    readonly current: Version | undefined;
  },
  moment: Moment,
  rules: RetryRules,
): Subscription | undefined {
  const { pending, challenge, outcome, askedAtMs, current } = asked;
  const { pending: latest, ...rest } = subscription;
  if (outcome.kind === 'stopped' || latest?.id !== pending.id) return subscription;
  if (isTaken(outcome) && outcome.kind === 'answer' && outcome.text === challenge) {
    if (pending.mode === 'unsubscribe') return undefined;
    const { topic, callback, tag, sequence } = rest;
    const isRenewal = isActive(subscription, moment.nowMs);
    const { secret: _secret, ...before } = rest;
    return {
      ...(isRenewal ? before : { kind: 'websub', topic, callback, ...freshTrack }),
      ...versionFields(isRenewal && tag !== undefined ? { tag, sequence } : current),
      ...(pending.secret !== undefined && { secret: pending.secret }),
      leaseUntil: toTime(askedAtMs + pending.leaseS * 1000),
    };
  }
  const failures = pending.failures + 1;
  const isUnreached = outcome.kind === 'none' || outcome.status >= 500;
  if (isUnreached && failures < verifyAttemptsMax) {
    const next = moment.nowMs + pauseMs(failures, outcome, moment.random, rules);
    return { ...rest, pending: { ...pending, failures, nextTryAt: toTime(next) } };
  }
  return withoutRequest(subscription, pending);
}

/** A request that came to nothing; what was never confirmed is gone with it. */
export function withoutRequest(
  subscription: Subscription,
  { id }: Pending,
): Subscription | undefined {
  const { pending, ...rest } = subscription;
  if (pending?.id !== id) return subscription;
  return rest.leaseUntil === undefined ? undefined : rest;
}

/** After a document was sent. */
export function afterDelivery(
  subscription: Subscription,
  sent: { readonly version: Version; readonly outcome: Outcome },
  moment: Moment,
  rules: RetryRules,
): Subscription {
  const { version, outcome } = sent;
  const { failingSince: _1, nextTryAt: _2, fault: _3, deadSince: _4, ...rest } = subscription;
  const track = afterAttempt(subscription, outcome, moment, rules);
  return { ...rest, ...track, ...(isTaken(outcome) && versionFields(version)) };
}

function versionFields(version: Version | undefined) {
  if (!version) return {};
  const { tag, sequence } = version;
  return { tag, ...(sequence !== undefined && { sequence }) };
}

function earliest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
