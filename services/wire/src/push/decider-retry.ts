import { growingPauseMs } from '@dateline/eventlog';
import Type, { type Static } from 'typebox';
import type { Outcome } from './sender.ts';

const Time = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });

/** How delivering to one callback goes; times are RFC 3339 UTC, by the clock of who delivers. */
export const trackFields = {
  /** Deliveries that were answered with 2xx. */
  delivered: Type.Integer({ minimum: 0 }),
  lastDeliveredAt: Type.Optional(Time),
  /** Attempts that failed since the last delivery. */
  failures: Type.Integer({ minimum: 0 }),
  failingSince: Type.Optional(Time),
  nextTryAt: Type.Optional(Time),
  /** What went wrong last. */
  fault: Type.Optional(Type.String({ maxLength: 300 })),
  deadSince: Type.Optional(Time),
} as const;

const Track = Type.Object(trackFields);
/** Their values. */
export type Track = Readonly<Static<typeof Track>>;

/** How long to wait after failures, and how long to go on at all. */
export interface RetryRules {
  readonly firstMs: number;
  readonly longestMs: number;
  /** Who fails for this long is given up. */
  readonly giveUpMs: number;
}

/** What a decision takes from outside. */
export interface Moment {
  readonly nowMs: number;
  /** From 0 to 1, so that those who failed together are not tried again together. */
  readonly random: number;
}

/** Before the first delivery. */
export const freshTrack: Track = { delivered: 0, failures: 0 };

/** An instant in the ledger's form. */
export function toTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** Milliseconds since 1970; undefined where there is no instant. */
export function toMs(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time);
}

/** Whether a callback took what it was sent. */
export function isTaken(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status <= 299;
}

/** The track after one attempt. 410 ends it (WebSub §7, RFC 9110 §15.5.11). */
export function afterAttempt(
  track: Track,
  outcome: Outcome,
  { nowMs, random }: Moment,
  rules: RetryRules,
): Track {
  if (outcome.kind === 'stopped') return track;
  const { delivered, lastDeliveredAt } = track;
  const last = lastDeliveredAt !== undefined && { lastDeliveredAt };
  if (isTaken(outcome)) {
    return { delivered: delivered + 1, lastDeliveredAt: toTime(nowMs), failures: 0 };
  }
  const failures = track.failures + 1;
  const failingSince = track.failingSince ?? toTime(nowMs);
  const failing = { delivered, ...last, failures, failingSince, fault: faultOf(outcome) };
  const isOver = nowMs - Date.parse(failingSince) >= rules.giveUpMs;
  if (isOver || (outcome.kind === 'answer' && outcome.status === 410)) {
    return { ...failing, deadSince: toTime(nowMs) };
  }
  return { ...failing, nextTryAt: toTime(nowMs + pauseMs(failures, outcome, random, rules)) };
}

/** What is said of an attempt that failed. */
export function faultOf(outcome: Outcome): string {
  if (outcome.kind === 'answer') return `it answered with status ${outcome.status}`;
  return outcome.kind === 'none' ? outcome.reason : 'stopped';
}

/** Twice as long after each failure, by up to a half less; a callback may ask for longer. */
export function pauseMs(
  failures: number,
  outcome: Outcome,
  random: number,
  rules: Omit<RetryRules, 'giveUpMs'>,
): number {
  const asked = outcome.kind === 'answer' ? (outcome.retryAfterS ?? 0) * 1000 : 0;
  const grown = growingPauseMs(failures, rules);
  return Math.round(Math.min(rules.longestMs, Math.max(asked, grown * (1 - random / 2))));
}
