import type { DayList, Parsed } from './date-grammar.ts';
import type { TimeValue } from './time-expression.ts';
import { type TimeInput, wordAt } from './time-words.ts';

/** A date read, its index after the last token, and the rule that read it. */
export type Body = Parsed<TimeValue> & { readonly rule: string };

/** "El 24 de ese mes": the month, and the year if any, of the date before. */
export function readSameMonth(
  input: TimeInput,
  { days, shape }: DayList,
  end: number,
): Body | undefined {
  const point = input.before?.kind === 'points' ? input.before.points.at(-1) : undefined;
  if (!point || input.before?.kind !== 'points') return undefined;
  const points = days.map((day) => ({ ...point, day }));
  const value = { ...input.before, points, shape, joint: undefined };
  return { value, end, rule: 'day-of-that-month' };
}

/** "В тот же день": the date before, once more. */
export function readSameDay(input: TimeInput, at: number): Body | undefined {
  const same = wordAt(input, 'sameDay', at);
  return same && input.before && { value: input.before, end: same.end, rule: 'that-day' };
}
