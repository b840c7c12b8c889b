import type { Book } from './book.ts';
import { isActive } from './decider-websub.ts';
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
  if (!isActive(record, nowMs)) return record.pending ? 'pending' : 'dead';
  return record.failures > 0 ? 'failing' : 'active';
}

/** How many there are of each. */
export function countSubscribers(book: Book, nowMs: number) {
  const subscribers = { pending: 0, active: 0, failing: 0, dead: 0 };
  for (const [, record] of book.entries()) {
    const standing = standingOf(record, nowMs);
    if (standing) subscribers[standing] += 1;
  }
  return { subscribers };
}
