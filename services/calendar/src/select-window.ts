import { readDate } from '@dateline/occasion-words';
import type { CalendarEntry } from './project.ts';

const dayMs = 86_400_000;
/** How long an occasion stays after its last day, or after the last news of it. */
const pastDays = 90;
/** How long what will not take place stays after the change that said so. */
const calledOffDays = 30;
const postponedDays = 7;
/** Around a change and before an occasion programs are asked to look more often. */
const hotHours = 48;

/** A time of the log from one instant up to another, RFC 3339 UTC in whole seconds. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

interface Periods {
  readonly shown: Period;
  readonly hot: readonly Period[];
}

/** An entry never changes, and is looked at each time that a calendar with it is rendered. */
const known = new WeakMap<CalendarEntry, Periods>();

/** The time for which an entry stands in calendars. */
export function shownPeriod(entry: CalendarEntry): Period {
  return periodsOf(entry).shown;
}

/** When an entry is likely to change soon, or has just changed: news of it should not wait. */
export function hotPeriods(entry: CalendarEntry): readonly Period[] {
  return periodsOf(entry).hot;
}

function periodsOf(entry: CalendarEntry): Periods {
  const found = known.get(entry);
  if (found) return found;
  const periods = { shown: readShown(entry), hot: readHot(entry) };
  known.set(entry, periods);
  return periods;
}

/**
 * From the announcement on: what is far ahead only makes room where there is too much. Empty for a
 * date that no calendar shows; one that cannot be read is always tried, so that its fault is told.
 */
function readShown(entry: CalendarEntry): Period {
  const date = readDate(entry.date);
  if (!date) return { from: always, until: never };
  if (date.precision === 'coarse') return { from: never, until: never };
  const afterLast = shifted(date.lastDay, 1 + pastDays);
  const afterNews = shifted(entry.toldAt, pastDays);
  const afterChange = shifted(entry.toldAt, calledOffDays);
  switch (entry.standing) {
    case 'cancelled':
    case 'retracted':
    case 'merged':
      return { from: always, until: afterChange };
    case 'postponed':
      return { from: always, until: latest(afterChange, shifted(date.lastDay, 1 + postponedDays)) };
    case 'scheduled':
    case 'rescheduled':
    case 'reinstated':
      return { from: always, until: latest(afterLast, afterNews) };
  }
}

function readHot(entry: CalendarEntry): readonly Period[] {
  const changed = { from: entry.toldAt, until: shifted(entry.toldAt, hotHours / 24) };
  const date = readDate(entry.date);
  const isExact = date?.precision === 'day' || date?.precision === 'minute';
  if (!date || !isExact || !isExpected(entry)) return [changed];
  const start = date.startAt ?? date.firstDay;
  const end = shifted(date.endAt?.slice(0, 10) ?? date.lastDay, 1);
  return [changed, { from: shifted(start, -hotHours / 24), until: end }];
}

/** All moments at which time alone changes what calendars show of an entry, in order. */
export function momentsOf(entry: CalendarEntry): readonly string[] {
  const periods = [shownPeriod(entry), ...hotPeriods(entry)];
  const moments = periods.flatMap(({ from, until }) => [from, until]);
  return [...new Set(moments)].filter((at) => at !== never && at !== always).sort();
}

/** Whether a moment lies in a period. */
export function isWithin({ from, until }: Period, now: string): boolean {
  return from <= now && now < until;
}

/** Whether programs should look at a calendar with this entry often. */
export function isHot(entry: CalendarEntry, now: string): boolean {
  return hotPeriods(entry).some((period) => isWithin(period, now));
}

const always = '';
const never = '9999-12-31T23:59:59Z';

function isExpected({ standing, hasElapsed }: CalendarEntry): boolean {
  return !hasElapsed && ['scheduled', 'rescheduled', 'reinstated'].includes(standing);
}

/** Days on from a day's beginning or an instant; what the calendar cannot write is never. */
function shifted(from: string, days: number): string {
  const at = new Date(Date.parse(from) + days * dayMs).toISOString();
  return /^\d{4}-/.test(at) ? `${at.slice(0, 19)}Z` : never;
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
