import { type Parsed, single } from './date-grammar.ts';
import type { TimeValue } from './time-expression.ts';
import type { TimeInput } from './time-words.ts';

/** `2023-05-18`, `18.05.2023`, `18/05/2023`. */
export function readNumericDate(input: TimeInput, at: number): Parsed<TimeValue> | undefined {
  const [one, mark, two, mark2, three] = input.tokens.slice(at, Math.min(at + 5, input.limit));
  if (!one || !two || !three || mark?.key !== mark2?.key) return undefined;
  if ([one, two, three].some((token) => token.kind !== 'number')) return undefined;
  if (![mark, two, mark2, three].every((token) => token?.isGlued)) return undefined;
  const [a, b, c] = [Number(one.key), Number(two.key), Number(three.key)];
  if (mark?.key === '-' && one.key.length === 4) return pointOf(a, b, c, at + 5);
  if (three.key.length !== 4 || !['.', '/', '-'].includes(mark?.key ?? '')) return undefined;
  // "12/06/2023" is two days in English; where months have no capital, the day stands first.
  const { hasCapitalDates, hasYearFirst } = input.tables.grammar;
  const isOpen = mark?.key !== '.' && (hasCapitalDates || hasYearFirst);
  if (isOpen && a <= 12 && b <= 12 && a !== b) {
    return { value: { kind: 'ambiguous' }, end: at + 5 };
  }
  return b > 12 ? pointOf(c, a, b, at + 5) : pointOf(c, b, a, at + 5);
}

function pointOf(year: number, month: number, day: number, end: number): Parsed<TimeValue> {
  return { value: single([{ year, month, day }]), end };
}
