import { readClock } from './clock-grammar.ts';
import { type Parsed, readDates, readDays, readYear } from './date-grammar.ts';
import { endingOf, isFromSuffix } from './date-suffixes.ts';
import type { TimeWords } from './languages/language-table.ts';
import { readNumericDate } from './numeric-date.ts';
import { type Body, readSameDay, readSameMonth } from './same-date.ts';
import type { TimeExpression, TimeValue, Which } from './time-expression.ts';
import {
  canStartTime,
  skipEndings,
  type TimeInput,
  type TimeTables,
  type TimeWord,
  wordAt,
} from './time-words.ts';
import type { Token } from './tokens.ts';
import { readYearFirst } from './year-first.ts';

/** Finds the dates of one sentence, left to right, each as long as it can be, none overlapping. */
export function readTimes(
  tables: TimeTables,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly TimeExpression[] {
  const input = { tables, tokens, limit: to };
  const found: TimeExpression[] = [];
  for (let at = from; at < to; ) {
    const never = wordAt(input, 'never', at);
    if (never) {
      at = never.end;
      continue;
    }
    const before = found.at(-1)?.value;
    const expression = canStartTime(input, at) ? readTime({ ...input, before }, at) : undefined;
    if (expression) found.push(expression);
    at = expression?.end ?? at + 1;
  }
  return found;
}

function readTime(input: TimeInput, at: number): TimeExpression | undefined {
  const early = readClock(input, at);
  const open = early ? early.end : at;
  const between = wordAt(input, 'between', open);
  const from = between ?? wordAt(input, 'from', open);
  const lead = from ? undefined : wordAt(input, 'lead', open);
  const prefixed = input.tokens[open]?.key.startsWith('ب') ?? false;
  const isLed = from !== undefined || lead !== undefined;
  const bodyStart = from?.end ?? lead?.end ?? open;
  const found =
    readBody(input, bodyStart, isLed || prefixed) ??
    (isLed ? readBody(input, open, false) : undefined);
  const body = between && found ? asRange(found) : found;
  if (!body) return undefined;
  const end = skipParenthesis(input, skipEndings(input, body.end));
  const clock = early ?? readClock(input, end);
  const isFrom = from !== undefined || isFromSuffix(input, bodyStart, body.end);
  return {
    start: at,
    bodyStart,
    end: early ? end : (clock?.end ?? end),
    rule: `${body.rule}${clock ? '-at' : ''}`,
    value: body.value,
    clock: clock?.value,
    isFrom,
    isLed,
    ending: endingOf(input, body.value, { at: skipEndings(input, body.end) - 1, isFrom }),
  };
}

function readBody(input: TimeInput, at: number, isLed: boolean): Body | undefined {
  const numeric = readNumericDate(input, at);
  const figures = numeric ? { ...numeric, rule: 'numeric-date' } : readYearFirst(input, at);
  if (figures) return figures;
  const relative = readRelative(input, at);
  if (relative && relative.value.kind !== 'month') return relative;
  const named = readWeekday(input, at) ?? readNamed(input, at, isLed);
  // "À la fin du mois" is this month's end, "à la fin du mois de juin" is June's.
  if (relative && relative.end >= (named?.end ?? 0)) return relative;
  return named ?? readPart(input, at) ?? readWholeYear(input, at, isLed);
}

/** Dates with a month in words, "next May" among them. */
function readNamed(input: TimeInput, at: number, isLed: boolean): Body | undefined {
  const which = whichBefore(input, at);
  const found = readDates(input, which?.end ?? at, isLed || which !== undefined);
  if (!found) return readDayOfMonth(input, at);
  const { points, shape } = found.value;
  const isMonth = points[0]?.day === undefined;
  const rule = isMonth
    ? `month${shape === 'range' ? '-range' : isLed ? '-in' : ''}`
    : `day${shape === 'single' ? '' : `-${shape}`}`;
  if (which === undefined) return { ...found, rule };
  // "Next May" is next year's; "el próximo mayo" is the one that comes.
  const isComing = which.value === 'next' && input.tables.grammar.which !== 'before';
  const yearOffset = isComing ? undefined : { this: 0, next: 1, last: undefined }[which.value];
  const bias = isComing ? 'future' : which.value === 'last' ? 'past' : undefined;
  return { value: { ...found.value, yearOffset, bias }, end: found.end, rule: `${rule}-named` };
}

/** "the 18th of this month", "18 الجاري". */
function readDayOfMonth(input: TimeInput, at: number): Body | undefined {
  const days = readDays(input, at);
  if (!days) return undefined;
  const of = wordAt(input, 'of', days.end)?.end ?? days.end;
  const isAlone = input.tables.grammar.which === 'after';
  const same = wordAt(input, 'sameMonth', of);
  if (same) return readSameMonth(input, days.value, same.end);
  const current =
    wordAt(input, 'thisMonth', of) ?? (isAlone ? wordAt(input, 'current', of) : undefined);
  const next = wordAt(input, 'nextMonth', of) ?? (isAlone ? wordAt(input, 'next', of) : undefined);
  const found = current ?? next;
  if (!found) return undefined;
  const offset = current ? 0 : 1;
  const value = { kind: 'dayOfMonth', days: days.value.days, offset } as const;
  return { value, end: found.end, rule: 'day-of-month' };
}

function readRelative(input: TimeInput, at: number): Body | undefined {
  let best: Body | undefined;
  for (const [name, value, rule] of relatives) {
    const found = wordAt(input, name, at);
    if (found && found.end > (best?.end ?? at)) best = { value, end: found.end, rule };
  }
  const same = readSameDay(input, at);
  if (same && same.end > (best?.end ?? at)) return same;
  if (best?.value.kind !== 'day') return best;
  // "today (Thursday)", "اليوم الخميس": the weekday says the same day once more.
  return { ...best, end: weekdaysAt(input, best.end)?.end ?? best.end };
}

function readWeekday(input: TimeInput, at: number): Body | undefined {
  const which = whichBefore(input, at);
  const start = which?.end ?? at;
  const found = weekdaysAt(input, wordAt(input, 'dayWord', start)?.end ?? start);
  if (!found) return undefined;
  const comma = input.tokens[found.end]?.key === ',' ? found.end + 1 : found.end;
  const lead = wordAt(input, 'lead', comma)?.end ?? comma;
  const date = readDates(input, lead, true) ?? readNumericDate(input, lead);
  if (date) return { ...withSecondDay(input, date), rule: 'weekday-and-day' };
  const after = whichAfter(input, found.end);
  const value = {
    kind: 'weekday',
    weekday: found.number,
    last: found.last,
    which: which?.value ?? after?.value ?? 'bare',
  } as const;
  return { value, end: after?.end ?? found.end, rule: 'weekday' };
}

/** "Thursday, May 18, and Friday, May 19": two days that are said at full length. */
function withSecondDay(input: TimeInput, first: Parsed<TimeValue>): Parsed<TimeValue> {
  const comma = input.tokens[first.end]?.key === ',' ? first.end + 1 : first.end;
  const and = wordAt(input, 'and', comma) ?? wordAt(input, 'to', comma);
  const weekday = and && weekdaysAt(input, and.end);
  if (!weekday || first.value.kind !== 'points') return first;
  const start = input.tokens[weekday.end]?.key === ',' ? weekday.end + 1 : weekday.end;
  const second = readDates(input, start, true);
  if (!second) return first;
  const points = [...first.value.points, ...second.value.points];
  const shape = wordAt(input, 'and', comma) ? 'list' : 'range';
  return { value: { ...first.value, points, shape }, end: second.end };
}

/** One weekday or several ("Thursday and Friday"); the number is the first one's. */
function weekdaysAt(
  input: TimeInput,
  at: number,
): (TimeWord & { readonly last: number }) | undefined {
  const first = wordAt(input, 'weekdays', at);
  if (!first || !isName(input, at)) return undefined;
  const joint = wordAt(input, 'and', first.end) ?? wordAt(input, 'to', first.end);
  const second = wordAt(input, 'weekdays', joint?.end ?? first.end);
  const isJoined = second && (joint !== undefined || second.prefix.startsWith('و'));
  const last = isJoined ? second.number : first.number;
  return { ...first, last, end: isJoined ? second.end : first.end };
}

function readPart(input: TimeInput, at: number): Body | undefined {
  return partAt(input, at) ?? partAt(input, wordAt(input, 'part', at)?.end ?? at);
}

function partAt(input: TimeInput, at: number): Body | undefined {
  const start = wordAt(input, 'dayWord', at)?.end ?? at;
  for (const [name, base] of yearParts) {
    const found = wordAt(input, name, start);
    if (!found) continue;
    const of = wordAt(input, 'of', found.end)?.end ?? found.end;
    const code = base + found.number;
    const year = readYear(input, of);
    if (year) return { value: { kind: 'part', code, year: year.value }, end: year.end, rule: name };
    const known = wordAt(input, 'thisYear', of) ?? wordAt(input, 'yearWord', of);
    if (known)
      return { value: { kind: 'part', code, year: undefined }, end: known.end, rule: name };
    const loose = loosePart(input, name, start, of);
    if (loose) {
      const { yearOffset, end } = loose;
      return { value: { kind: 'part', code, year: undefined, yearOffset }, end, rule: name };
    }
  }
  return undefined;
}

/** "Весной следующего года", and a season that alone says when: "осенью". */
function loosePart(
  input: TimeInput,
  name: keyof TimeWords,
  start: number,
  of: number,
): { yearOffset: number | 'ahead'; end: number } | undefined {
  const next = wordAt(input, 'nextYear', of);
  if (next) return { yearOffset: 1, end: next.end };
  const last = wordAt(input, 'lastYear', of);
  if (last) return { yearOffset: -1, end: last.end };
  const alone = name === 'seasons' ? wordAt(input, 'seasonAdverbs', start) : undefined;
  return alone && { yearOffset: 'ahead', end: alone.end };
}

function readWholeYear(input: TimeInput, at: number, isLed: boolean): Body | undefined {
  const part = wordAt(input, 'part', at)?.end ?? at;
  const word = wordAt(input, 'yearWord', part);
  const isLinked = input.tables.grammar.modifiers === 'linked';
  if (!isLed && !word && (part === at || !isLinked)) return undefined;
  const year = readYear(input, part);
  const value = { kind: 'part', code: undefined, year: year?.value } as const;
  return year && { value, end: year.end, rule: 'year' };
}

function whichBefore(input: TimeInput, at: number): Parsed<Exclude<Which, 'bare'>> | undefined {
  return input.tables.grammar.which === 'after' ? undefined : whichAt(input, at);
}

function whichAfter(input: TimeInput, at: number): Parsed<Exclude<Which, 'bare'>> | undefined {
  return input.tables.grammar.which === 'before' ? undefined : whichAt(input, at);
}

function whichAt(input: TimeInput, at: number): Parsed<Exclude<Which, 'bare'>> | undefined {
  for (const [name, value] of whichWords) {
    const found = wordAt(input, name, at);
    if (found) return { value, end: found.end };
  }
  return undefined;
}

/** A weekday in brackets after a date belongs to it. */
function skipParenthesis(input: TimeInput, at: number): number {
  if (input.tokens[at]?.key !== '(') return at;
  const weekday = weekdaysAt(input, at + 1);
  return weekday && input.tokens[weekday.end]?.key === ')' ? weekday.end + 1 : at;
}

/** Where names of days are capital, "sun" and "sat" are words. */
function isName(input: TimeInput, at: number): boolean {
  return !input.tables.grammar.hasCapitalDates || (input.tokens[at]?.isCapital ?? false);
}

/** "Between May 18 and 20": what would be a list is a range. */
function asRange(body: Body): Body {
  if (body.value.kind !== 'points' || body.value.shape !== 'list') return body;
  const joint = body.value.points.length === 2 ? 1 : undefined;
  return { ...body, value: { ...body.value, shape: 'range', joint }, rule: 'day-range' };
}

const relatives = [
  ['today', { kind: 'day', offset: 0 }, 'today'],
  ['tomorrow', { kind: 'day', offset: 1 }, 'tomorrow'],
  ['dayAfterTomorrow', { kind: 'day', offset: 2 }, 'day-after-tomorrow'],
  ['yesterday', { kind: 'day', offset: -1 }, 'yesterday'],
  ['thisMonth', { kind: 'month', offset: 0 }, 'this-month'],
  ['nextMonth', { kind: 'month', offset: 1 }, 'next-month'],
  ['lastMonth', { kind: 'month', offset: -1 }, 'last-month'],
  ['thisWeek', { kind: 'week', offset: 0 }, 'this-week'],
  ['nextWeek', { kind: 'week', offset: 1 }, 'next-week'],
  ['lastWeek', { kind: 'week', offset: -1 }, 'last-week'],
  ['thisYear', { kind: 'year', offset: 0 }, 'this-year'],
  ['nextYear', { kind: 'year', offset: 1 }, 'next-year'],
  ['lastYear', { kind: 'year', offset: -1 }, 'last-year'],
] as const;

/** EDTF codes less one: seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const yearParts = [
  ['seasons', 20],
  ['quarters', 32],
  ['halves', 39],
] as const;

const whichWords = [
  ['next', 'next'],
  ['current', 'this'],
  ['last', 'last'],
] as const;
