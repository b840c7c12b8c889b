import { isHanNumeral } from './han-numbers.ts';
import type { Which } from './time-expression.ts';
import { type TimeInput, wordAt } from './time-words.ts';

/** One weekday, or the two of a weekend, and the week it lies in. */
export interface HanWeekday {
  readonly weekday: number;
  readonly last: number;
  readonly which: Which;
  readonly end: number;
}

/** `下周五`, `本周末`, `星期三`. */
export function weekdayAt(input: TimeInput, at: number): HanWeekday | undefined {
  const bare = wordAt(input, 'weekdays', at);
  if (bare) {
    if (isCounted(input, at, bare.end)) return undefined;
    return { ...weekdayOf(bare.number), which: 'bare', end: bare.end };
  }
  for (const [name, which] of weekWords) {
    const week = wordAt(input, name, at);
    const day = week && wordAt(input, 'ordinals', week.end);
    if (!week || !day || measures.has(input.tokens[day.end]?.key ?? '')) continue;
    return { ...weekdayOf(day.number), which, end: day.end };
  }
  return undefined;
}

/** The eighth name is the weekend. */
function weekdayOf(number: number): { weekday: number; last: number } {
  return number === 8 ? { weekday: 6, last: 7 } : { weekday: number, last: number };
}

/** "每周一", "两周一次": no day of any one week. */
function isCounted(input: TimeInput, at: number, end: number): boolean {
  const before = input.tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'number' || isHanNumeral(before.key)) return true;
  return (
    ['每', '两', '几', '数', '各', '逢'].includes(before.key) ||
    measures.has(input.tokens[end]?.key ?? '')
  );
}

/** `（星期六）`, `星期六`, `(周六)` behind a date. */
export function skipWeekday(input: TimeInput, at: number): number {
  const isOpen = input.tokens[at]?.key === '(';
  const found = wordAt(input, 'weekdays', isOpen ? at + 1 : at);
  const lone = isOpen ? wordAt(input, 'ordinals', at + 1) : undefined;
  const end = found?.end ?? lone?.end;
  if (end === undefined || isCounted(input, at, end)) return at;
  if (!isOpen) return end;
  return input.tokens[end]?.key === ')' ? end + 1 : at;
}

/** Words for a week, before the name of a day. */
export const weekWords = [
  ['thisWeek', 'this'],
  ['nextWeek', 'next'],
  ['lastWeek', 'last'],
] as const;

/** What follows a number that counts, and no weekday: "下周三场比赛". */
const measures: ReadonlySet<string> = new Set([
  ...'系个些场批次期起共直度名位项致定样般同天种家届支部只条轮',
]);
