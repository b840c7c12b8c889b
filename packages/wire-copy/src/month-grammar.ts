import type { Parsed } from './date-grammar.ts';
import { type TimeInput, wordAt } from './time-words.ts';

const monthNamesMax = 4;

/** A month's number; a dual name such as `أيار/مايو` is one month. */
export function readMonth(
  input: TimeInput,
  at: number,
): (Parsed<number> & { isHomonym: boolean }) | undefined {
  const start = wordAt(input, 'monthWord', at)?.end ?? at;
  const found = wordAt(input, 'months', start);
  const token = input.tokens[start];
  if (!found || !token) return undefined;
  const { grammar, homonyms } = input.tables;
  if (grammar.hasCapitalDates && !token.isCapital) return undefined;
  const isHomonym = start === at && homonyms.has(token.key) && !grammar.hasCapitalDates;
  const end = endOfNames(input, found.end, found.number);
  if (end > found.end) return { value: found.number, end, isHomonym: false };
  return { value: found.number, end: found.end, isHomonym };
}

function endOfNames(input: TimeInput, from: number, month: number): number {
  let end = from;
  for (let names = 1; names < monthNamesMax; names += 1) {
    end = sameMonthAt(input, end, month) ?? end;
  }
  return end;
}

/** "أيار/مايو", "مايو أيار", "أيار (مايو)": the index behind the month's other name. */
function sameMonthAt(input: TimeInput, at: number, number: number): number | undefined {
  const mark = input.tokens[at]?.key;
  const isOpen = mark === '(';
  const other = wordAt(input, 'months', isOpen || mark === '/' ? at + 1 : at);
  if (other?.number !== number || other.prefix !== '') return undefined;
  if (!isOpen) return other.end;
  return input.tokens[other.end]?.key === ')' ? other.end + 1 : undefined;
}
