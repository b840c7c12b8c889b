import { partsOfYear } from '@dateline/contracts';
import {
  type CivilDay,
  civilDay,
  isoOf,
  monthEnd,
  monthStart,
  partsOf,
  two,
  weekdayOf,
} from './civil-day.ts';
import type { DatePoint, TimeValue } from './time-expression.ts';

/** A date on the calendar, first and last day inclusive. */
export interface ResolvedTime {
  readonly edtf: string;
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly precision: 'day' | 'week' | 'month' | 'coarse';
}

/**
 * How a date without a year finds one: `ahead` is the next such date, for what is announced;
 * `planned` also looks a little back, for plans that are being changed; `near` is the nearest.
 */
export type Direction = 'ahead' | 'planned' | 'near';

const lookBackDays = 45;
/** A bare day of the month that is over by more than this is rather the next month's. */
const bareDayPastMax = 15;

/** Places a date relative to the anchor; undefined for one that the calendar does not have. */
export function resolveTime(
  value: TimeValue,
  anchor: CivilDay,
  direction: Direction,
): ResolvedTime | undefined {
  switch (value.kind) {
    case 'points':
      return resolvePoints(value, anchor, direction);
    case 'day':
      return span(anchor + value.offset, anchor + value.offset);
    case 'dayOfMonth':
      return resolveDayOfMonth(value, anchor, direction);
    case 'weekday':
      return resolveWeekday(value, anchor, direction);
    case 'week':
      return resolveWeek(value.offset, anchor);
    case 'month': {
      const { year, month } = shiftMonth(anchor, value.offset);
      return monthOf(year, month);
    }
    case 'year':
      return part(partsOf(anchor).year + value.offset, undefined);
    case 'part':
      return resolvePart(value, anchor);
    case 'ambiguous':
      return undefined;
  }
}

type Points = TimeValue & { kind: 'points' };

function resolvePoints(
  value: Points,
  anchor: CivilDay,
  direction: Direction,
): ResolvedTime | undefined {
  const year = partsOf(anchor).year;
  if (value.points.some((point) => point.year !== undefined)) return place(value, undefined);
  if (value.yearOffset !== undefined) return place(value, year + value.yearOffset);
  const candidates = [year - 1, year, year + 1].flatMap((each) => place(value, each) ?? []);
  if (value.bias === 'past') return candidates.findLast((each) => each.first < anchor);
  const isAhead = value.bias === 'future' || direction === 'ahead';
  if (isAhead) return candidates.find((each) => each.last >= anchor);
  if (direction === 'planned') return candidates.find((each) => each.last >= anchor - lookBackDays);
  const distance = (each: ResolvedTime) => Math.abs((each.first + each.last) / 2 - anchor);
  return candidates.sort((one, other) => distance(one) - distance(other)).at(0);
}

/** All points put into one year (or their own); later points never lie before earlier ones. */
function place(value: Points, year: number | undefined): ResolvedTime | undefined {
  const own = value.points.find((point) => point.year !== undefined)?.year;
  const base = year ?? own;
  if (base === undefined) return undefined;
  const dated = value.points.map((point, index) => {
    const before = value.points[index - 1];
    const wraps = before !== undefined && point.year === undefined && point.month < before.month;
    return { ...point, year: point.year ?? (wraps ? base + 1 : base) };
  });
  if (dated.every((point) => point.day === undefined)) return months(dated);
  return days(dated, value.shape);
}

function months(points: readonly (DatePoint & { year: number })[]): ResolvedTime | undefined {
  const [from, to] = [points.at(0), points.at(-1)];
  if (!from || !to) return undefined;
  const first = monthStart(from.year, from.month);
  const last = monthEnd(to.year, to.month);
  if (last < first) return undefined;
  const [start, end] = [monthEdtf(from), monthEdtf(to)];
  const edtf = start === end ? start : `${start}/${end}`;
  return { edtf, first, last, precision: 'month' };
}

function days(
  points: readonly (DatePoint & { year: number })[],
  shape: Points['shape'],
): ResolvedTime | undefined {
  const found = points.map(({ year, month, day }) => civilDay(year, month, day ?? 0));
  const numbers = found.filter((day) => day !== undefined);
  if (numbers.length < found.length) return undefined;
  const isRising = numbers.every((day, index) => index === 0 || day > (numbers[index - 1] ?? day));
  if (!isRising) return undefined;
  const [first = 0, last = 0] = [numbers.at(0), numbers.at(-1)];
  const isRun = last - first === numbers.length - 1;
  if (shape === 'list' && !isRun) {
    const edtf = `{${numbers.map(isoOf).join(',')}}`;
    return { edtf, first, last, precision: 'coarse' };
  }
  return span(first, last);
}

function resolveDayOfMonth(
  value: TimeValue & { kind: 'dayOfMonth' },
  anchor: CivilDay,
  direction: Direction,
): ResolvedTime | undefined {
  const inMonth = (offset: number): ResolvedTime | undefined => {
    const { year, month } = shiftMonth(anchor, offset);
    return days(
      value.days.map((day) => ({ year, month, day })),
      'range',
    );
  };
  if (value.offset !== undefined) return inMonth(value.offset);
  const here = inMonth(0);
  const isOver = here !== undefined && here.last < anchor - bareDayPastMax;
  return direction !== 'near' && isOver ? inMonth(1) : here;
}

/** "Next Friday" is the Friday of the next ISO week; a bare one is the nearest on its side. */
function resolveWeekday(
  { weekday, last: lastWeekday, which }: TimeValue & { kind: 'weekday' },
  anchor: CivilDay,
  direction: Direction,
): ResolvedTime {
  const inThisWeek = anchor - weekdayOf(anchor) + weekday;
  const after = inThisWeek >= anchor ? inThisWeek : inThisWeek + 7;
  const before = inThisWeek <= anchor ? inThisWeek : inThisWeek - 7;
  const bare = direction === 'near' ? before : after;
  const last = before === anchor ? anchor - 7 : before;
  const day = { bare, this: inThisWeek, next: inThisWeek + 7, last }[which];
  return span(day, day + ((lastWeekday - weekday + 7) % 7));
}

function resolveWeek(offset: number, anchor: CivilDay): ResolvedTime {
  const monday = anchor - weekdayOf(anchor) + 1 + offset * 7;
  return { ...span(monday, monday + 6), precision: 'week' };
}

function resolvePart(value: TimeValue & { kind: 'part' }, anchor: CivilDay): ResolvedTime {
  const { year } = partsOf(anchor);
  if (value.year !== undefined) return part(value.year, value.code);
  const { yearOffset = 0 } = value;
  if (yearOffset !== 'ahead') return part(year + yearOffset, value.code);
  const now = part(year, value.code);
  return now.last < anchor ? part(year + 1, value.code) : now;
}

function part(year: number, code: number | undefined): ResolvedTime {
  const [from, to] = code === undefined ? [1, 12] : (partsOfYear.get(code) ?? [1, 12]);
  // Winter is the one that begins at the end of its year: 2023-24 ends in February 2024.
  const first = monthStart(year, from);
  const last = monthEnd(to < from ? year + 1 : year, to);
  return {
    edtf: code === undefined ? `${year}` : `${year}-${code}`,
    first,
    last,
    precision: 'coarse',
  };
}

function span(first: CivilDay, last: CivilDay): ResolvedTime {
  const edtf = first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`;
  return { edtf, first, last, precision: 'day' };
}

function monthOf(year: number, month: number): ResolvedTime {
  const first = monthStart(year, month);
  return {
    edtf: monthEdtf({ year, month }),
    first,
    last: monthEnd(year, month),
    precision: 'month',
  };
}

function monthEdtf(point: { year: number; month: number }): string {
  return `${point.year}-${two(point.month)}`;
}

function shiftMonth(anchor: CivilDay, offset: number): { year: number; month: number } {
  const { year, month } = partsOf(anchor);
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
