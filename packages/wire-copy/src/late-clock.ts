import { readClock } from './clock-grammar.ts';
import type { TimeExpression } from './time-expression.ts';
import { canStartTime, type TimeInput } from './time-words.ts';

const reachTokens = 10;

/**
 * Dates with the clock time that follows them at some distance: "on May 20 in Geneva, at 9 a.m.",
 * "مساء الجمعة في بيروت عند الساعة الثامنة". A time that stands nearer to another date is that one's.
 */
export function withLateClocks(
  input: TimeInput,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  return times.map((time, index) => {
    if (time.clock) return time;
    const end = Math.min(times[index + 1]?.start ?? input.limit, time.end + reachTokens);
    for (let at = time.end; at < end; at += 1) {
      if (input.tokens[at]?.key === ';' || input.tokens[at]?.key === '.') break;
      const clock = canStartTime(input, at) ? readClock(input, at) : undefined;
      if (clock) return { ...time, clock: clock.value, rule: `${time.rule}-at` };
    }
    return time;
  });
}
