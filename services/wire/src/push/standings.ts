import { readCursor } from '@dateline/contracts';
import type { Book } from './book.ts';
import type { Webhook } from './decider-webhook.ts';
import { isActive, type Subscription } from './decider-websub.ts';
import type { Record } from './record.ts';

/** How a subscriber stands. */
export type Standing =
  /** It has not confirmed yet. */
  | 'pending'
  | 'active'
  /** Its last delivery failed; it is tried again. */
  | 'failing'
  /** Its lease is over, it said 410, or it failed for too long. */
  | 'dead';

/** How one record stands; undefined for what is no subscriber. */
export function standingOf(record: Record, nowMs: number): Standing | undefined {
  if (record.kind === 'turn') return undefined;
  if (record.deadSince !== undefined) return 'dead';
  if (record.kind === 'websub' && !isActive(record, nowMs)) {
    return record.pending ? 'pending' : 'dead';
  }
  return record.failures > 0 ? 'failing' : 'active';
}

/** How many there are of each, of feeds and of events. */
export function countSubscribers(book: Book, nowMs: number) {
  const subscribers = { pending: 0, active: 0, failing: 0, dead: 0 };
  for (const [, record] of book.entries()) {
    const standing = standingOf(record, nowMs);
    if (standing) subscribers[standing] += 1;
  }
  return { subscribers };
}

/** A webhook as it is shown to who has the token: all but its secrets. */
export function showWebhook(
  webhook: Webhook,
  {
    nowMs,
    log,
  }: { readonly nowMs: () => number; readonly log: { readonly hub: { head: number } } },
) {
  const { kind: _1, secrets, run: _2, ...rest } = webhook;
  const sequence = readCursor(webhook.cursor)?.sequence ?? 0;
  return {
    ...rest,
    state: standingOf(webhook, nowMs()),
    /** How far it is behind the log. */
    behind: Math.max(0, log.hub.head - sequence),
    secrets: secrets.map(({ until }) => ({ ...(until !== undefined && { until }) })),
  };
}

/** A subscription to a feed, without its secret. */
export function showSubscription(subscription: Subscription, nowMs: number) {
  const { kind: _, secret, pending, ...rest } = subscription;
  return {
    ...rest,
    state: standingOf(subscription, nowMs),
    isSigned: secret !== undefined,
    ...(pending && {
      pending: {
        mode: pending.mode,
        failures: pending.failures,
        ...(pending.nextTryAt !== undefined && { nextTryAt: pending.nextTryAt }),
      },
    }),
  };
}
