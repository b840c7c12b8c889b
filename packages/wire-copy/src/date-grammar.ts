import { dayAfterMonth, suffixJoint, suffixRangeEnd } from './date-suffixes.ts';
import { readMonth } from './month-grammar.ts';
import type { DatePoint, TimeValue } from './time-expression.ts';
import { skipEndings, type TimeInput, wordAt } from './time-words.ts';

/** A value and the index after its last token. */
export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** Days of a month that is said after them. */
export interface DayList {
  readonly days: readonly number[];
  readonly shape: 'single' | 'range' | 'list';
  readonly isMove: boolean | undefined;
}

const daysMax = 8;

/** A date that names a month; `isLed` says that a preposition stands before it. */
export function readDates(
  input: TimeInput,
  at: number,
  isLed: boolean,
): Parsed<TimeValue & { kind: 'points' }> | undefined {
  const first = readStretch(input, at, isLed);
  if (!first) return undefined;
  const joined = rangeTo(input, first, at);
  const points = joined ? spreadYears(joined.value) : first.value.points;
  const shape = joined ? 'range' : first.value.shape;
  const tail = readTail(input, joined?.end ?? suffixRangeEnd(input, at, first.end));
  const isPair = shape === 'range' && points.length === 2;
  const joint = joined ? first.value.points.length : isPair ? 1 : undefined;
  const isMove = joined ? joined.isMove : first.value.isMove;
  const value = { kind: 'points', points, shape, joint, isMove, ...tail.value } as const;
  return { value, end: tail.end };
}

/** Day numbers with their connectors, without a month. */
export function readDays(input: TimeInput, at: number): Parsed<DayList> | undefined {
  const first = dayAt(input, skipDayWords(input, at));
  if (!first) return undefined;
  const days = [first.value];
  let [end, shape] = [first.end, 'single' as DayList['shape']];
  let isMove: boolean | undefined;
  while (days.length < daysMax) {
    const next = nextDay(input, end);
    if (!next) break;
    days.push(next.day);
    shape = next.isRange ? 'range' : 'list';
    isMove = next.isMove;
    end = next.end;
  }
  return { value: { days, shape, isMove }, end };
}

/** A year in digits, with what may stand before and after it. */
export function readYear(input: TimeInput, at: number): Parsed<number> | undefined {
  const comma = input.tokens[at]?.key === ',' ? at + 1 : at;
  const word = wordAt(input, 'yearWord', comma)?.end ?? comma;
  const token = word < input.limit ? input.tokens[word] : undefined;
  if (token?.kind !== 'number' || token.key.length !== 4) return undefined;
  const year = Number(token.key);
  if (year < 1900 || year > 2100 || isQuantity(input, word)) return undefined;
  return { value: year, end: wordAt(input, 'yearEnding', word + 1)?.end ?? word + 1 };
}

/** "Mayo de 2023": the year that follows its month, linked to it or not. */
function readYearOf(input: TimeInput, at: number): Parsed<number> | undefined {
  const of = wordAt(input, 'of', at);
  return readYear(input, at) ?? (of && readYear(input, of.end));
}

function readStretch(
  input: TimeInput,
  at: number,
  isLed: boolean,
): Parsed<TimeValue & { kind: 'points' }> | undefined {
  return dayFirst(input, at) ?? monthFirst(input, at, isLed);
}

function dayFirst(
  input: TimeInput,
  at: number,
): Parsed<TimeValue & { kind: 'points' }> | undefined {
  const days = readDays(input, at);
  if (!days) return undefined;
  const of = wordAt(input, 'of', days.end)?.end ?? days.end;
  const month = readMonth(input, of);
  if (!month) return undefined;
  const year = readYearOf(input, month.end);
  return pointsOf(days.value, month.value, year?.value, year?.end ?? month.end);
}

function monthFirst(
  input: TimeInput,
  at: number,
  isLed: boolean,
): Parsed<TimeValue & { kind: 'points' }> | undefined {
  const part = wordAt(input, 'part', at)?.end ?? at;
  const month = readMonth(input, part);
  if (!month) return undefined;
  const token = input.tokens[part];
  const { hasDayAfterMonth } = input.tables.grammar;
  const daysAt = hasDayAfterMonth && part === at ? dayAfterMonth(input, month.end) : undefined;
  const days = daysAt === undefined ? undefined : readDays(input, daysAt);
  if (days) {
    const year = readYear(input, days.end);
    return pointsOf(days.value, month.value, year?.value, year?.end ?? days.end);
  }
  const year = readYearOf(input, month.end);
  const isClosed = skipEndings(input, month.end) > month.end;
  const isBare = !isLed && !year && part === at && !isClosed;
  if (isBare && (month.isHomonym || input.tables.homonyms.has(token?.key ?? ''))) return undefined;
  const points = [{ month: month.value, day: undefined, year: year?.value }];
  return { value: single(points), end: year?.end ?? month.end };
}

function rangeTo(
  input: TimeInput,
  first: Parsed<TimeValue & { kind: 'points' }>,
  at: number,
): (Parsed<DatePoint[]> & { readonly isMove: boolean | undefined }) | undefined {
  const isJoint =
    connectorAt(input, 'to', first.end) ??
    connectorAt(input, 'and', first.end) ??
    suffixJoint(input, first.end);
  if (!isJoint) return undefined;
  const second = readStretch(input, isJoint.end, true);
  if (!second) return undefined;
  const [from, to] = [first.value.points.at(0), second.value.points.at(-1)];
  if (!from || !to || (from.day === undefined) !== (to.day === undefined)) return undefined;
  // "In May and June" is one stretch; "on May 18 and June 2" is not, unless "between" opens it.
  const isBetween = wordAt(input, 'between', at - 1) !== undefined;
  if (!isJoint.isRange && !isBetween) {
    if (from.day !== undefined || (to.month - from.month + 12) % 12 !== 1) return undefined;
  }
  const all = [...first.value.points, ...second.value.points];
  const end = wordAt(input, 'rangeEnd', second.end)?.end ?? second.end;
  return { value: all, end, isMove: isJoint.isMove };
}

function readTail(
  input: TimeInput,
  at: number,
): Parsed<{ yearOffset: number | undefined; bias: 'past' | 'future' | undefined }> {
  const of = wordAt(input, 'of', at)?.end ?? at;
  for (const [name, yearOffset] of yearWords) {
    const found = wordAt(input, name, of);
    if (found) return { value: { yearOffset, bias: undefined }, end: found.end };
  }
  for (const [name, bias] of biasWords) {
    const found = wordAt(input, name, at);
    if (found && input.tables.grammar.which !== 'before') {
      const yearOffset = bias === undefined ? 0 : undefined;
      return { value: { yearOffset, bias }, end: found.end };
    }
  }
  return { value: { yearOffset: undefined, bias: undefined }, end: at };
}

function nextDay(
  input: TimeInput,
  at: number,
  depth = 0,
): { day: number; end: number; isRange: boolean; isMove: boolean | undefined } | undefined {
  if (depth >= daysMax) return undefined;
  const to = connectorAt(input, 'to', at);
  const and = connectorAt(input, 'and', at);
  const comma =
    input.tokens[at]?.key === ',' ? { end: at + 1, isRange: false, isMove: undefined } : undefined;
  for (const joint of [to, and, comma, suffixJoint(input, at)]) {
    const day = joint && dayAt(input, skipDayWords(input, joint.end));
    if (!joint || !day) continue;
    // "May 18, 20 leaders": a comma joins days only where a list goes on to its "and".
    if (joint === comma && !nextDay(input, day.end, depth + 1)) continue;
    return { day: day.value, end: day.end, isRange: joint.isRange, isMove: joint.isMove };
  }
  const word = wordAt(input, 'ordinals', at);
  if (!word?.prefix.startsWith('و')) return undefined;
  return { day: word.number, end: word.end, isRange: false, isMove: undefined };
}

function connectorAt(
  input: TimeInput,
  name: 'to' | 'and',
  at: number,
): { end: number; isRange: boolean; isMove: boolean | undefined } | undefined {
  const isRange = name === 'to';
  const move = isRange ? wordAt(input, 'move', at) : undefined;
  if (move) return { end: move.end, isRange, isMove: true };
  const isMove = input.tables.tables.has('move') ? false : undefined;
  const key = input.tokens[at]?.key;
  if (isRange && (key === '-' || key === '/')) return { end: at + 1, isRange, isMove };
  const found = wordAt(input, name, at);
  return found && found.prefix === '' ? { end: found.end, isRange, isMove } : undefined;
}

function dayAt(input: TimeInput, at: number): Parsed<number> | undefined {
  const token = at < input.limit ? input.tokens[at] : undefined;
  if (token?.kind !== 'number') {
    const word = wordAt(input, 'ordinals', at);
    return word && word.prefix !== 'ل' ? { value: word.number, end: word.end } : undefined;
  }
  const day = Number(token.key);
  if (token.key.length > 2 || day < 1 || day > 31 || isQuantity(input, at)) return undefined;
  const ending = input.tokens[at + 1]?.isGlued
    ? wordAt(input, 'ordinalEndings', at + 1)
    : undefined;
  return { value: day, end: ending?.end ?? at + 1 };
}

/** 10:30, 4.5, 20% and 7,000 are no days and no years. */
function isQuantity(input: TimeInput, at: number): boolean {
  const [mark, after] = [input.tokens[at + 1], input.tokens[at + 2]];
  if (!mark?.isGlued) return false;
  if (mark.key === '%' || mark.key === ':') return true;
  if (after?.kind !== 'number' || !after.isGlued) return false;
  return mark.key === '.' || (mark.key === ',' && after.key.length === 3);
}

function skipDayWords(input: TimeInput, at: number): number {
  const first = wordAt(input, 'dayWord', at);
  const second = first && wordAt(input, 'dayWord', first.end);
  const end = second?.end ?? first?.end ?? at;
  // "Le lundi 18", "18 et samedi 19": the weekday says the same day once more.
  const weekday = wordAt(input, 'weekdays', end);
  return weekday && input.tokens[weekday.end]?.kind === 'number' ? weekday.end : end;
}

const yearWords = [
  ['thisYear', 0],
  ['nextYear', 1],
  ['lastYear', -1],
] as const;

const biasWords = [
  ['next', 'future'],
  ['last', 'past'],
  ['current', undefined],
] as const;

/** One date as a value. */
export function single(points: readonly DatePoint[]): TimeValue & { kind: 'points' } {
  const rest = { joint: undefined, yearOffset: undefined, bias: undefined };
  return { kind: 'points', points, shape: 'single', ...rest };
}

function pointsOf(
  list: DayList,
  month: number,
  year: number | undefined,
  end: number,
): Parsed<TimeValue & { kind: 'points' }> {
  const points = list.days.map((day) => ({ month, day, year }));
  return { value: { ...single(points), shape: list.shape, isMove: list.isMove }, end };
}

/** "28 December to 3 January 2024": the year said last is the later one's. */
function spreadYears(points: readonly DatePoint[]): readonly DatePoint[] {
  const last = points.at(-1);
  if (last?.year === undefined) return points;
  const year = last.year;
  return points.map((point) => {
    if (point.year !== undefined) return point;
    return { ...point, year: point.month > last.month ? year - 1 : year };
  });
}
