import { type Parsed, readDates, readDays, readYear } from './date-grammar.ts';
import { endsIn } from './suffixes.ts';
import type { TimeValue } from './time-expression.ts';
import { skipEndings, type TimeInput, wordAt } from './time-words.ts';

type Found = Parsed<TimeValue> & { readonly rule: string };

interface LeadingYear {
  readonly year: number | undefined;
  readonly yearOffset: number | undefined;
  readonly end: number;
  /** A word such as "year" stood there, so that it is no bare number. */
  readonly isWord: boolean;
}

/**
 * Dates that open with what is larger: "2025 жылғы 18 мамырда", "келесі жылдың күзінде", "осы
 * айдың 18-інде". For languages that put the year first.
 */
export function readYearFirst(input: TimeInput, at: number): Found | undefined {
  if (!input.tables.grammar.hasYearFirst) return undefined;
  const year = leadingYear(input, at);
  if (!year) return readDayAfterMonth(input, at);
  const comma = input.tokens[year.end]?.key === ',' ? year.end + 1 : year.end;
  const dates = readDates(input, comma, true);
  if (dates) return { ...withYear(dates, year), rule: 'day-of-year' };
  return readPartOfYear(input, year);
}

function leadingYear(input: TimeInput, at: number): LeadingYear | undefined {
  for (const [name, yearOffset] of yearWords) {
    const found = wordAt(input, name, at);
    if (found) return { year: undefined, yearOffset, end: found.end, isWord: true };
  }
  if (input.tokens[at]?.key === ',') return undefined;
  const year = readYear(input, at);
  if (!year) return undefined;
  return {
    year: year.value,
    yearOffset: undefined,
    end: year.end,
    isWord: year.end > at + 1,
  };
}

function withYear(
  { value, end }: Parsed<TimeValue & { kind: 'points' }>,
  { year, yearOffset }: LeadingYear,
): Parsed<TimeValue> {
  const [first, ...rest] = value.points;
  if (!first || year === undefined) {
    return { value: { ...value, yearOffset: value.yearOffset ?? yearOffset }, end };
  }
  return { value: { ...value, points: [{ ...first, year: first.year ?? year }, ...rest] }, end };
}

/** A season, half or quarter of the year, or where a word says "year", the whole of it. */
function readPartOfYear(input: TimeInput, { year, yearOffset, end, isWord }: LeadingYear) {
  if (yearOffset !== undefined && yearOffset !== 0) return undefined;
  for (const [name, base] of yearParts) {
    const found = wordAt(input, name, end);
    if (!found) continue;
    const value = { kind: 'part', code: base + found.number, year } as const;
    return { value, end: found.end, rule: name };
  }
  if (!isWord || year === undefined) return undefined;
  const value = { kind: 'part', code: undefined, year } as const;
  return { value, end: skipEndings(input, end), rule: 'year' };
}

/** "Of this month on the 18th". */
function readDayAfterMonth(input: TimeInput, at: number): Found | undefined {
  const current = wordAt(input, 'thisMonth', at);
  const found = current ?? wordAt(input, 'nextMonth', at);
  const { suffixes } = input.tables;
  if (!found || !suffixes || !endsIn(input.tokens[found.end - 1], suffixes.genitive))
    return undefined;
  const days = readDays(input, found.end);
  if (!days) return undefined;
  const offset = current ? 0 : 1;
  const value = { kind: 'dayOfMonth', days: days.value.days, offset } as const;
  return { value, end: days.end, rule: 'day-of-month' };
}

const yearWords = [
  ['thisYear', 0],
  ['nextYear', 1],
  ['lastYear', -1],
] as const;

/** EDTF codes less one: seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const yearParts = [
  ['seasons', 20],
  ['quarters', 32],
  ['halves', 39],
] as const;
