import { endsIn, isEnding } from './suffixes.ts';
import type { DateEnding, TimeValue } from './time-expression.ts';
import { skipEndings, type TimeInput, wordAt } from './time-words.ts';

/** Where a day may follow its month: anywhere, or behind a genitive ("мамыр айының 18-і"). */
export function dayAfterMonth(input: TimeInput, at: number): number | undefined {
  const { suffixes } = input.tables;
  if (!suffixes) return at;
  const start = wordAt(input, 'ending', at)?.end ?? at;
  return endsIn(input.tokens[start - 1], suffixes.genitive) ? start : undefined;
}

/** "18 мамырдан 20 мамырға": a case is the connector, behind a month or a bare figure. */
export function suffixJoint(
  input: TimeInput,
  at: number,
): { end: number; isRange: boolean; isMove: boolean | undefined } | undefined {
  const { suffixes } = input.tables;
  if (!suffixes) return undefined;
  const end = skipEndings(input, at);
  const isFrom = [at - 1, end - 1].some(
    (index) =>
      endsIn(input.tokens[index], suffixes.from) || isEnding(input.tokens[index], suffixes.from),
  );
  return isFrom ? { end, isRange: true, isMove: undefined } : undefined;
}

/**
 * What the last word of a date says by its case. "Ertaga", "tomorrow", has none though it looks so,
 * and "28-maydan 2-iyungacha" is a range and no deadline.
 */
export function endingOf(
  { tokens, tables: { suffixes } }: TimeInput,
  value: TimeValue,
  { at, isFrom }: { at: number; isFrom: boolean },
): DateEnding | undefined {
  if (!suffixes || value.kind === 'day') return undefined;
  const ending = dateEndings.find(
    (name) => endsIn(tokens[at], suffixes[name]) || isEnding(tokens[at], suffixes[name]),
  );
  const isRange = value.kind === 'points' && value.shape === 'range';
  return isRange && isFrom && ending === 'until' ? undefined : ending;
}

/** "18-ден 20 маусымға дейін": past the word that closes a range of bare figures. */
export function suffixRangeEnd(input: TimeInput, from: number, to: number): number {
  const end = skipEndings(input, to);
  return isFromSuffix(input, from, to) ? (wordAt(input, 'rangeEnd', end)?.end ?? to) : to;
}

/** Whether a word of a date, or an ending behind a figure of it, means "from". */
export function isFromSuffix(
  { tokens, tables: { suffixes } }: TimeInput,
  from: number,
  to: number,
): boolean {
  if (!suffixes) return false;
  const words = tokens.slice(from, to);
  return words.some((token) => endsIn(token, suffixes.from) || isEnding(token, suffixes.from));
}

const dateEndings: readonly DateEnding[] = ['attributive', 'until', 'from', 'to'];
