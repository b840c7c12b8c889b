import type { Parsed } from './date-grammar.ts';
import { hanNumberAt } from './han-numbers.ts';
import { type TimeInput, wordAt } from './time-words.ts';

/** Year, month and days as far as one stretch of words says them, in figures or relative. */
export interface HanPoint {
  readonly year: number | undefined;
  /** 0 this year, 1 next year, where a word says so. */
  readonly yearOffset: number | undefined;
  readonly month: number | undefined;
  readonly monthOffset: number | undefined;
  readonly days: readonly number[];
  readonly shape: 'single' | 'range' | 'list';
  /** EDTF code of a season, quarter or half. */
  readonly code: number | undefined;
}

const daysMax = 8;
const rocYearZero = 1911;

/** `2023年5月18日至20日`, `民國113年5月`, `今年5月下旬`, `本月12日`, `18日`, `明年上半年`. */
export function readHanPoint(input: TimeInput, at: number): Parsed<HanPoint> | undefined {
  const year = readYear(input, at);
  const afterYear = year?.end ?? at;
  const month = readMonth(input, afterYear);
  const isHeld = year !== undefined || month !== undefined;
  const days = readDays(input, month?.end ?? afterYear, month !== undefined);
  if (!isHeld && !(days && isBareDay(input, at, days.end))) {
    return readYearPart(input, at, undefined);
  }
  if (year && !month && days) return undefined;
  if (year && !month) return readYearPart(input, year.end, year.value) ?? wholeYear(input, year);
  const end = days?.end ?? month?.end ?? at;
  return {
    value: {
      ...none,
      ...year?.value,
      ...month?.value,
      days: days?.value.days ?? [],
      shape: days?.value.shape ?? 'single',
    },
    end: days ? end : (wordAt(input, 'part', end)?.end ?? end),
  };
}

/** One dash or two, `至`, `到`; or `、`, `和`. */
export function jointAt(
  input: TimeInput,
  at: number,
): { readonly end: number; readonly isRange: boolean } | undefined {
  let dash = at;
  while (dash - at < 2 && ['-', '~'].includes(input.tokens[dash]?.key ?? '')) dash += 1;
  if (dash > at) return { end: dash, isRange: true };
  const to = wordAt(input, 'to', at);
  if (to) return { end: to.end, isRange: true };
  const and = wordAt(input, 'and', at);
  return and && { end: and.end, isRange: false };
}

const none: HanPoint = {
  year: undefined,
  yearOffset: undefined,
  month: undefined,
  monthOffset: undefined,
  days: [],
  shape: 'single',
  code: undefined,
};

type Year = Pick<HanPoint, 'year' | 'yearOffset'>;

function readYear(input: TimeInput, at: number): Parsed<Year> | undefined {
  for (const [name, yearOffset] of yearWords) {
    const found = wordAt(input, name, at);
    if (found) return { value: { year: undefined, yearOffset }, end: found.end };
  }
  const era = wordAt(input, 'monthWord', at);
  const number = hanNumberAt(input, era?.end ?? at);
  const word = number && wordAt(input, 'yearWord', number.end);
  if (!number || !word) return undefined;
  const isRoc =
    era !== undefined ||
    (number.value >= 100 && number.value < 200 && readMonth(input, word.end) !== undefined);
  const year = isRoc ? number.value + rocYearZero : number.value;
  if (year < 1900 || year > 2100) return undefined;
  return { value: { year, yearOffset: undefined }, end: word.end };
}

function readMonth(
  input: TimeInput,
  at: number,
): Parsed<Pick<HanPoint, 'month' | 'monthOffset'>> | undefined {
  const named = wordAt(input, 'months', at);
  if (named) return { value: { month: named.number, monthOffset: undefined }, end: named.end };
  for (const [name, monthOffset] of monthWords) {
    const found = wordAt(input, name, at);
    if (found) return { value: { month: undefined, monthOffset }, end: found.end };
  }
  return undefined;
}

/** Days up to their last `日`: `18日至20日`, `5-6日`, `9日、10日`, `5、6两日`. */
function readDays(
  input: TimeInput,
  at: number,
  hasMonth: boolean,
): Parsed<Pick<HanPoint, 'days' | 'shape'>> | undefined {
  const days: number[] = [];
  let [open, shape] = [at, 'single' as HanPoint['shape']];
  let found: Parsed<Pick<HanPoint, 'days' | 'shape'>> | undefined;
  while (days.length < daysMax) {
    const number = hanNumberAt(input, open);
    if (!number || number.value < 1 || number.value > 31) break;
    days.push(number.value);
    const word = wordAt(input, 'dayWord', number.end);
    // "8号线", "3号台风": only behind a month is 号 a day.
    const isDay = word !== undefined && (hasMonth || input.tokens[word.end - 1]?.key === '日');
    const both = wordAt(input, 'ordinalEndings', number.end);
    const end = isDay ? word.end : both?.end;
    if (end !== undefined) found = { value: { days: [...days], shape }, end };
    const joint = jointAt(input, end ?? number.end);
    if (!joint) break;
    if (joint.isRange) shape = 'range';
    else if (shape === 'single') shape = 'list';
    open = joint.end;
  }
  return found;
}

/** A day without its month: no duration ("3日内"), no count ("第三日"), no "一日". */
function isBareDay(input: TimeInput, at: number, end: number): boolean {
  if (counters.has(input.tokens[at - 1]?.key ?? '')) return false;
  if (durations.has(input.tokens[end]?.key ?? '')) return false;
  return input.tokens[at]?.kind === 'number' || end - at > 2;
}

function readYearPart(
  input: TimeInput,
  at: number,
  year: Year | undefined,
): Parsed<HanPoint> | undefined {
  for (const [name, base] of yearParts) {
    const short =
      name === 'seasons' && !year ? shortYears.get(input.tokens[at]?.key ?? '') : undefined;
    if (name === 'seasons' && !year && short === undefined) continue;
    const found = wordAt(input, name, short === undefined ? at : at + 1);
    if (!found) continue;
    const of = short === undefined ? year : { year: undefined, yearOffset: short };
    return { value: { ...none, ...of, code: base + found.number }, end: found.end };
  }
  return undefined;
}

function wholeYear(input: TimeInput, year: Parsed<Year>): Parsed<HanPoint> | undefined {
  if (decades.has(input.tokens[year.end]?.key ?? '')) return undefined;
  const end = wordAt(input, 'part', year.end)?.end ?? year.end;
  return { value: { ...none, ...year.value }, end };
}

const counters: ReadonlySet<string> = new Set(['第', '每', '近', '数', '初', '-', '.', '/']);
const durations: ReadonlySet<string> = new Set(['内', '游', '均', '元', '圆', '本', '线', '报']);
const decades: ReadonlySet<string> = new Set(['代', '来', '级', '期', '版', '制', '史', '历']);

/** `今秋`, `明春`: one character for the year before a season. */
const shortYears: ReadonlyMap<string, number> = new Map([
  ['今', 0],
  ['明', 1],
  ['去', -1],
]);

const yearWords = [
  ['thisYear', 0],
  ['nextYear', 1],
  ['lastYear', -1],
] as const;

const monthWords = [
  ['thisMonth', 0],
  ['nextMonth', 1],
  ['lastMonth', -1],
] as const;

/** EDTF codes less one: seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const yearParts = [
  ['seasons', 20],
  ['quarters', 32],
  ['halves', 39],
] as const;
