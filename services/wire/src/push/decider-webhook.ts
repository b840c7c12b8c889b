import Type, { type Static } from 'typebox';
import {
  afterAttempt,
  freshTrack,
  type Moment,
  type RetryRules,
  toTime,
  trackFields,
} from './decider-retry.ts';
import type { Outcome } from './sender.ts';

const Secret = Type.Object({
  /** `whsec_` and the base64 of the key (Standard Webhooks). */
  value: Type.String(),
  /** RFC 3339 UTC: until when it signs beside the newest. */
  until: Type.Optional(Type.String()),
});

/** One callback for events, as the ledger keeps it. */
export const Webhook = Type.Object({
  kind: Type.Literal('webhook'),
  id: Type.String(),
  url: Type.String(),
  /** As `/events` takes it; empty for everything. */
  filter: Type.String(),
  /** The newest one first. */
  secrets: Type.Array(Secret, { minItems: 1, maxItems: 8 }),
  /** Everything up to it has been taken, or was not asked for. */
  cursor: Type.String(),
  /** Another one for each place that it was told to go on from. */
  run: Type.Integer({ minimum: 1 }),
  /** RFC 3339 UTC. */
  createdAt: Type.String(),
  note: Type.Optional(Type.String()),
  ...trackFields,
});
export type Webhook = Readonly<Static<typeof Webhook>>;

/** What was taken since it was written down last. */
export interface Progress {
  readonly cursor: string;
  readonly taken: number;
}

/** For how long an old secret signs beside the new one: time to put the new one everywhere. */
const oldSecretMs = 24 * 3_600_000;
const secretsMax = 8;

/** A webhook that has been sent nothing. */
export function register(
  asked: Pick<Webhook, 'id' | 'url' | 'filter' | 'cursor'> & {
    readonly secret: string;
    readonly note: string | undefined;
  },
  nowMs: number,
): Webhook {
  const { secret, note, ...rest } = asked;
  return {
    kind: 'webhook',
    ...rest,
    secrets: [{ value: secret }],
    run: 1,
    createdAt: toTime(nowMs),
    ...(note !== undefined && { note }),
    ...freshTrack,
  };
}

/** After some events were taken, each at its first attempt or a later one. */
export function afterProgress(webhook: Webhook, progress: Progress, { nowMs }: Moment): Webhook {
  const { cursor, taken } = progress;
  if (taken === 0) return { ...webhook, cursor };
  const { delivered } = webhook;
  const track = { delivered: delivered + taken, lastDeliveredAt: toTime(nowMs), failures: 0 };
  return { ...withoutTrack(webhook), ...track, cursor };
}

/** After an event was not taken: it comes again, before all that follow it. */
export function afterFailure(
  webhook: Webhook,
  outcome: Outcome,
  moment: Moment,
  rules: RetryRules,
): Webhook {
  return { ...withoutTrack(webhook), ...afterAttempt(webhook, outcome, moment, rules) };
}

/** Goes on after another place, at once, whether or not it was given up. */
export function replay(webhook: Webhook, cursor: string): Webhook {
  const { delivered, lastDeliveredAt, run } = webhook;
  const last = lastDeliveredAt !== undefined && { lastDeliveredAt };
  return { ...withoutTrack(webhook), delivered, ...last, failures: 0, cursor, run: run + 1 };
}

/** Signs with another secret from now on, and for a day with the one before, too. */
export function rotate(webhook: Webhook, secret: string, nowMs: number): Webhook {
  const until = toTime(nowMs + oldSecretMs);
  const old = activeSecrets(webhook, nowMs).map((one) => ({ until, ...one }));
  return { ...webhook, secrets: [{ value: secret }, ...old].slice(0, secretsMax) };
}

/** The secrets that sign now, the newest first. */
export function activeSecrets({ secrets }: Webhook, nowMs: number): Webhook['secrets'] {
  return secrets.filter(({ until }) => until === undefined || Date.parse(until) > nowMs);
}

function withoutTrack(webhook: Webhook) {
  const { delivered: _1, lastDeliveredAt: _2, failures: _3, ...rest } = webhook;
  const { failingSince: _4, nextTryAt: _5, fault: _6, deadSince: _7, ...own } = rest;
  return own;
}
