import type { Parsed } from './date-grammar.ts';
import { readHanClock, readHanZone } from './han-clock.ts';
import { isHanNumeral } from './han-numbers.ts';
import { type HanPoint, jointAt, readHanPoint } from './han-points.ts';
import { skipWeekday, weekdayAt, weekWords } from './han-weekdays.ts';
import { readNumericDate } from './numeric-date.ts';
import type { DatePoint, TimeExpression, TimeValue } from './time-expression.ts';
import { type TimeInput, type TimeTables, wordAt } from './time-words.ts';
import type { Token } from './tokens.ts';

/** Finds the dates of one sentence where year, month and day are counted in that order. */
export function readHanTimes(
  tables: TimeTables,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly TimeExpression[] {
  const input = { tables, tokens, limit: to };
  const found: TimeExpression[] = [];
  for (let at = from; at < to; ) {
    // Dates of the lunar calendar are not converted.
    const lunar = wordAt(input, 'homonyms', at);
    const expression = !lunar && canStart(input, at) ? readTime(input, at, found) : undefined;
    if (expression) found.push(expression);
    at = expression?.end ?? (lunar ? lunar.end + lunarTokens : at + 1);
  }
  return found;
}

/** `五月初五` behind `农历`. */
const lunarTokens = 4;

type Body = Parsed<TimeValue> & { readonly rule: string };

function canStart(input: TimeInput, at: number): boolean {
  const token = input.tokens[at];
  if (!token || (token.kind === 'mark' && token.key !== '"')) return false;
  if (token.kind === 'number' || isHanNumeral(token.key)) return true;
  if (token.key === '今' || token.key === '明') return true;
  return (
    input.tables.starts.match(input.tokens, at, input.limit) !== undefined ||
    readHanZone(input, at) !== undefined
  );
}

function readTime(
  input: TimeInput,
  at: number,
  earlier: readonly TimeExpression[],
): TimeExpression | undefined {
  const opened = readOpening(input, at);
  const body = readBody(input, opened.end, earlier);
  if (!body) return undefined;
  const end = skipWeekday(input, body.end);
  const clock = readHanClock(input, end);
  const clockZone = clock?.value && { ...clock.value, zone: clock.value.zone ?? opened.zone };
  return {
    start: opened.start,
    bodyStart: opened.end,
    end: clock?.end ?? end,
    rule: `${body.rule}${clock?.value ? '-at' : ''}`,
    value: body.value,
    clock: clockZone,
    isFrom: opened.isFrom,
    isLed: opened.isLed || opened.isFrom,
  };
}

interface Opening {
  /** Behind prepositions, which the words before the date may have taken: 将于, 定于. */
  readonly start: number;
  readonly end: number;
  readonly zone: string | undefined;
  readonly isFrom: boolean;
  readonly isLed: boolean;
}

/** `于`, `自`, `北京时间` in any order. */
function readOpening(input: TimeInput, at: number): Opening {
  let opening: Opening = { start: at, end: at, zone: undefined, isFrom: false, isLed: false };
  for (let words = 0; words < 3; words += 1) {
    const { end } = opening;
    const zone = readHanZone(input, end);
    const from = wordAt(input, 'from', end);
    const lead = wordAt(input, 'lead', end);
    if (zone) opening = { ...opening, start: end, end: zone.end, zone: zone.value };
    else if (from) opening = { ...opening, end: from.end, isFrom: true };
    else if (lead) opening = { ...opening, end: lead.end, isLed: true };
    else break;
  }
  return opening.zone === undefined ? { ...opening, start: opening.end } : opening;
}

function readBody(
  input: TimeInput,
  at: number,
  earlier: readonly TimeExpression[],
): Body | undefined {
  const numeric = readNumericDate(input, at);
  if (numeric) return { ...numeric, rule: 'numeric-date' };
  return (
    readWeekday(input, at, earlier) ??
    readDayWord(input, at, earlier) ??
    readDated(input, at, earlier) ??
    readWeek(input, at)
  );
}

/** Figures, and words for years and months. */
function readDated(
  input: TimeInput,
  at: number,
  earlier: readonly TimeExpression[],
): Body | undefined {
  const first = readHanPoint(input, at);
  if (!first) return undefined;
  const joint = jointAt(input, first.end);
  const second = joint && readHanPoint(input, joint.end);
  const isPair = joint && second && isJoined(first.value, second.value, joint.isRange);
  if (!isPair) return bodyOf(first.value, first.end, earlier);
  const [from, to] = [pointsOf(first.value), pointsOf(second.value)];
  if (!from || !to) return { value: { kind: 'ambiguous' }, end: second.end, rule: 'mixed-range' };
  const value = {
    kind: 'points',
    points: [...from, ...to],
    shape: joint.isRange || first.value.days.length === 0 ? 'range' : 'list',
    joint: joint.isRange ? from.length : undefined,
    yearOffset: first.value.yearOffset,
    bias: undefined,
  } as const;
  return {
    value,
    end: second.end,
    rule: first.value.days.length > 0 ? 'day-range' : 'month-range',
  };
}

/** Both say their month; months joined by "and" follow each other. */
function isJoined(first: HanPoint, second: HanPoint, isRange: boolean): boolean {
  if (second.month === undefined || first.code !== undefined) return false;
  if (first.days.length > 0 !== second.days.length > 0) return false;
  if (first.month === undefined && first.monthOffset === undefined) return false;
  if (isRange || first.days.length > 0) return true;
  return (second.month - (first.month ?? 0) + 12) % 12 === 1;
}

function pointsOf(point: HanPoint): readonly DatePoint[] | undefined {
  const { month, year, days } = point;
  if (month === undefined) return undefined;
  if (days.length === 0) return [{ month, day: undefined, year }];
  return days.map((day) => ({ month, day, year }));
}

function bodyOf(point: HanPoint, end: number, earlier: readonly TimeExpression[]): Body {
  const { month, monthOffset, year, yearOffset, days, shape, code } = point;
  const rule = days.length > 0 ? `day${shape === 'single' ? '' : `-${shape}`}` : 'month';
  if (month !== undefined) {
    const points = pointsOf(point) ?? [];
    const joint = shape === 'range' && points.length === 2 ? 1 : undefined;
    const value = { kind: 'points', points, shape, joint, yearOffset, bias: undefined } as const;
    return { value, end, rule };
  }
  if (days.length > 0) {
    const inherited = monthOffset === undefined ? monthBefore(earlier) : undefined;
    if (inherited) {
      const points = days.map((day) => ({ ...inherited.point, day }));
      const joint = shape === 'range' && points.length === 2 ? 1 : undefined;
      const rest = { joint, yearOffset: inherited.yearOffset, bias: undefined };
      return { value: { kind: 'points', points, shape, ...rest }, end, rule: `${rule}-of-it` };
    }
    return {
      value: { kind: 'dayOfMonth', days: filled(days, shape), offset: monthOffset },
      end,
      rule,
    };
  }
  if (monthOffset !== undefined) {
    return { value: { kind: 'month', offset: monthOffset }, end, rule: 'month-relative' };
  }
  if (code !== undefined || year !== undefined) {
    const offset = yearOffset === undefined ? {} : { yearOffset };
    return { value: { kind: 'part', code, year, ...offset }, end, rule: 'year-part' };
  }
  return { value: { kind: 'year', offset: yearOffset ?? 0 }, end, rule: 'year-relative' };
}

/** "6月25日开幕，27日闭幕": a bare day behind a full date of its sentence is of that month. */
function monthBefore(
  earlier: readonly TimeExpression[],
): { point: Omit<DatePoint, 'day'>; yearOffset: number | undefined } | undefined {
  const value = earlier.at(-1)?.value;
  if (value?.kind !== 'points') return undefined;
  const last = value.points.at(-1);
  if (last?.day === undefined) return undefined;
  return { point: { month: last.month, year: last.year }, yearOffset: value.yearOffset };
}

/** A range of days as its days, so that no other reading is left open. */
function filled(days: readonly number[], shape: HanPoint['shape']): readonly number[] {
  const [first = 0, last = 0] = [days.at(0), days.at(-1)];
  if (shape !== 'range' || last <= first) return days;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** `今天`, `明天`; `今天（18日）` is today all the same. */
function readDayWord(
  input: TimeInput,
  at: number,
  earlier: readonly TimeExpression[],
): Body | undefined {
  for (const [name, offset] of dayWords) {
    const found = wordAt(input, name, at);
    if (!found) continue;
    const date = bracketed(input, found.end, earlier);
    const end = date?.end ?? found.end;
    return { value: date?.value ?? { kind: 'day', offset }, end, rule: name };
  }
  return undefined;
}

/** `（18日）` behind a word for a day. */
function bracketed(
  input: TimeInput,
  at: number,
  earlier: readonly TimeExpression[],
): Body | undefined {
  if (input.tokens[at]?.key !== '(') return undefined;
  const date = readDated(input, at + 1, earlier);
  return date && input.tokens[date.end]?.key === ')' ? { ...date, end: date.end + 1 } : undefined;
}

/** `下周五`, `本周四至周六`, `周末`; a date behind it says it better. */
function readWeekday(
  input: TimeInput,
  at: number,
  earlier: readonly TimeExpression[],
): Body | undefined {
  const found = weekdayAt(input, at);
  if (!found) return undefined;
  const date = bracketed(input, found.end, earlier) ?? readDated(input, found.end, earlier);
  if (date) return { ...date, rule: 'weekday-and-day' };
  const joint = jointAt(input, found.end);
  const second = joint ? weekdayAt(input, joint.end) : undefined;
  const last = second && second.which !== 'next' ? second : undefined;
  const value = {
    kind: 'weekday',
    weekday: found.weekday,
    last: last?.weekday ?? found.last,
    which: found.which,
  } as const;
  return { value, end: last?.end ?? found.end, rule: 'weekday' };
}

function readWeek(input: TimeInput, at: number): Body | undefined {
  for (const [name, which] of weekWords) {
    const found = wordAt(input, name, at);
    const offset = { this: 0, next: 1, last: -1 }[which];
    if (!found) continue;
    const part = wordAt(input, 'part', found.end)?.end ?? found.end;
    return { value: { kind: 'week', offset }, end: part, rule: `${which}-week` };
  }
  return undefined;
}

const dayWords = [
  ['today', 0],
  ['tomorrow', 1],
  ['dayAfterTomorrow', 2],
  ['yesterday', -1],
] as const;
