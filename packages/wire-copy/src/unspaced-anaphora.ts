import { type CivilDay, partsOf } from './civil-day.ts';
import type { Fact } from './fact.ts';
import { resolveTime } from './resolve-time.ts';
import type { DatePoint, TimeExpression } from './time-expression.ts';

const rangeDaysMax = 31;

/**
 * "…将于6月25日至27日举行。26日将举行…": a bare day that lies in the days of an occasion which the
 * story has announced is meant to be one of them.
 */
export function datedInStory(fact: Fact, told: readonly Fact[], anchor: CivilDay): Fact {
  const days = fact.time && bareDays(fact.time);
  if (!fact.time || !days) return fact;
  for (const earlier of told) {
    const range = earlier.time && resolveTime(earlier.time.value, anchor, 'ahead');
    if (range?.precision !== 'day' || range.last - range.first > rangeDaysMax) continue;
    const points = days.map((day) => pointIn(range.first, range.last, day));
    const found = points.filter((point) => point !== undefined);
    if (found.length < points.length) continue;
    return { ...fact, time: withPoints(fact.time, found) };
  }
  return fact;
}

function bareDays(time: TimeExpression): readonly number[] | undefined {
  const { value } = time;
  return value.kind === 'dayOfMonth' && value.offset === undefined ? value.days : undefined;
}

function pointIn(first: CivilDay, last: CivilDay, day: number): DatePoint | undefined {
  for (let each = first; each <= last; each += 1) {
    const parts = partsOf(each);
    if (parts.day === day) return parts;
  }
  return undefined;
}

function withPoints(time: TimeExpression, points: readonly DatePoint[]): TimeExpression {
  const shape = points.length > 1 ? 'range' : 'single';
  const rest = { joint: undefined, yearOffset: undefined, bias: undefined } as const;
  const ends = points.length > 1 ? [points[0], points.at(-1)] : points;
  const kept = ends.filter((point) => point !== undefined);
  return { ...time, value: { kind: 'points', points: kept, shape, ...rest } };
}
