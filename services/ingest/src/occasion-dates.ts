import { isDateWithin, type OccasionDate, parseOccasionDate } from '@dateline/contracts';
import { type Refusal, refuse } from './decider.ts';

/** Behind UTC by twelve hours at most, a day ends everywhere by noon UTC; two hours are courtesy. */
const zoneSlackMs = 14 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** Reads an EDTF date, or refuses it by name. */
export function readDate(edtf: string): OccasionDate | Refusal {
  return (
    parseOccasionDate(edtf) ??
    refuse('date-invalid', `"${edtf}" is not an EDTF date of the calendar that starts and ends`)
  );
}

/** Whether a date is one that may be called decided: the day is known, or the minute. */
export function isPrecise(date: OccasionDate): boolean {
  return date.precision === 'day' || date.precision === 'minute';
}

/** Whether two EDTF values mean the same days and times; `2031-05~` and `2031-05` do. */
export function isSameDate(one: OccasionDate, other: OccasionDate): boolean {
  return (
    one.precision === other.precision &&
    one.firstDay === other.firstDay &&
    one.lastDay === other.lastDay &&
    one.startAt === other.startAt &&
    one.endAt === other.endAt
  );
}

/**
 * Whether a date says nothing against another and at least as much. A clock time is narrowed only
 * by its own end or by a shorter span: the bare day says less, another hour says otherwise.
 */
export function isNarrowing(inner: OccasionDate, outer: OccasionDate): boolean {
  if (!isDateWithin(inner, outer)) return false;
  if (!outer.startAt) return true;
  if (!inner.startAt) return false;
  if (!outer.endAt) return inner.startAt === outer.startAt;
  return inner.startAt >= outer.startAt && (inner.endAt ?? inner.startAt) <= outer.endAt;
}

/** Whether the last day of a date is over everywhere on Earth; `at` is RFC 3339. */
export function isOver(date: OccasionDate, at: string): boolean {
  const endMs = Date.parse(`${date.lastDay}T00:00:00Z`) + dayMs;
  return Date.parse(at) >= endMs + zoneSlackMs;
}
