import edtf from 'edtf';
import { daysOfPart } from './year-parts.ts';

/**
 * How sharp a date is: `minute` has a clock time, `day` and `month` are what they say, `coarse`
 * is anything wider than a month (a season, a half, a year), which no calendar shows.
 */
export type DatePrecision = 'minute' | 'day' | 'month' | 'coarse';

/** The meaning of one EDTF value, as far as Dateline uses it (ISO 8601-2, levels 0 to 2). */
export interface OccasionDate {
  readonly edtf: string;
  readonly precision: DatePrecision;
  /** `YYYY-MM-DD`, the first day in the occasion's own zone. */
  readonly firstDay: string;
  /** `YYYY-MM-DD`, the last day, inclusive, in the occasion's own zone. */
  readonly lastDay: string;
  /** RFC 3339 UTC with seconds; only where the precision is `minute`. */
  readonly startAt?: string;
  /** RFC 3339 UTC with seconds; only where a range of clock times was given. */
  readonly endAt?: string;
}

const edtfLengthMax = 64;
const [yearMin, yearMax] = [1583, 9998];
const clockTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})$/;
const day = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/;
const month = /^\d{4}-(?:0[1-9]|1[0-2])[?~%]?$/;

/** The library needs up to 2 ms a value, and a log repeats few values often. */
const remembered = new Map<string, OccasionDate | undefined>();
const rememberedMax = 2000;

/** Reads an EDTF value; undefined for anything that is malformed, open-ended or not on a calendar. */
export function parseOccasionDate(value: string): OccasionDate | undefined {
  if (value.length > edtfLengthMax) return undefined;
  if (remembered.has(value)) return remembered.get(value);
  const parse = value.includes('T') ? parseClockTimes : parseDays;
  const date = value.split('/').every(isYearInReach) ? parse(value) : undefined;
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(value, date);
  return date;
}

/**
 * Whether an end of a date begins with a year from 1583 to 9998. Earlier ones need an agreement
 * (ISO 8601-1 §4.3.2) and stop some programs; the day after 9998 still has a year of four digits.
 */
export function isYearInReach(end: string): boolean {
  const year = Number(/^\d{4}/.exec(end)?.[0] ?? Number.NaN);
  return year >= yearMin && year <= yearMax;
}

/** Whether every day of `inner` lies in `outer`: what `occasion.date-refined` asks of a new date. */
export function isDateWithin(inner: OccasionDate, outer: OccasionDate): boolean {
  return inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay;
}

/** Whether two dates share a day. */
export function doDatesOverlap(one: OccasionDate, other: OccasionDate): boolean {
  return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}

/** The day after a `YYYY-MM-DD`: iCalendar's exclusive end (RFC 5545 §3.6.1). */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether the text is a day of the Gregorian calendar: `2023-02-29` is not, it is not rolled over. */
export function isCalendarDay(text: string): boolean {
  const parts = day.exec(text);
  if (!parts) return false;
  const iso = text.slice(0, 10);
  const at = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

function parseDays(value: string): OccasionDate | undefined {
  const ends = value.split('/');
  // The library rolls 2023-02-29 over into March, so days are checked before it sees them.
  if (ends.length > 2 || ends.some((end) => day.test(end) && !isCalendarDay(end))) return undefined;
  try {
    const parsed = edtf(value);
    // A value that does not come back as it went in was read as something else.
    if (parsed.edtf !== value || !Number.isFinite(parsed.min) || !Number.isFinite(parsed.max)) {
      return undefined;
    }
    // The library begins its seasons in January, so parts of a year are counted here.
    const firstDay = daysOfPart(ends[0] ?? '')?.[0] ?? isoDay(parsed.min);
    const lastDay = daysOfPart(ends.at(-1) ?? '')?.[1] ?? isoDay(parsed.max);
    if (firstDay > lastDay) return undefined;
    return { edtf: value, precision: precisionOf(ends), firstDay, lastDay };
  } catch {
    return undefined; // The library throws on whatever its grammar or its bounds refuse.
  }
}

function precisionOf(ends: readonly string[]): DatePrecision {
  if (ends.every((end) => day.test(end))) return 'day';
  return ends.every((end) => day.test(end) || month.test(end)) ? 'month' : 'coarse';
}

function isoDay(instantMs: number): string {
  return new Date(instantMs).toISOString().slice(0, 10);
}

/** The library reads a time without a zone as UTC and loses offsets, so clock times are ours. */
function parseClockTimes(value: string): OccasionDate | undefined {
  const ends = value.split('/');
  const [start, end, ...rest] = ends.map(parseClockTime);
  if (!start || rest.length > 0 || (ends.length === 2 && !end)) return undefined;
  if (end && end.at <= start.at) return undefined;
  return {
    edtf: value,
    precision: 'minute',
    firstDay: start.day,
    lastDay: end?.day ?? start.day,
    startAt: utcSeconds(start.at),
    ...(end && { endAt: utcSeconds(end.at) }),
  };
}

function parseClockTime(text: string): { day: string; at: number } | undefined {
  const parts = clockTime.exec(text);
  const date = parts?.[1];
  if (!parts || !date || !isCalendarDay(date)) return undefined;
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4] ?? '0'].map(Number);
  if ((hours ?? 24) > 23 || (minutes ?? 60) > 59 || (seconds ?? 60) > 59) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : { day: date, at };
}

function utcSeconds(instantMs: number): string {
  return `${new Date(instantMs).toISOString().slice(0, 19)}Z`;
}
