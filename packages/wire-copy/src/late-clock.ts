import { readClock, readZone } from './clock-grammar.ts';
import type { TimeExpression } from './time-expression.ts';
import { canStartTime, type TimeInput } from './time-words.ts';

const reachTokens = 10;
const zoneTokensMax = 4;

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
      if (!clock) continue;
      const zone = clock.value.zone ?? zoneBefore(input, at);
      return { ...time, clock: { ...clock.value, zone }, rule: `${time.rule}-at` };
    }
    return time;
  });
}

/** "Астана уақытымен сағат 10:00-де": where words follow what they govern, the zone comes first. */
function zoneBefore(input: TimeInput, at: number): string | undefined {
  for (let back = 1; back <= zoneTokensMax; back += 1) {
    const zone = readZone(input, at - back);
    if (zone?.end === at) return zone.value;
  }
  return undefined;
}
