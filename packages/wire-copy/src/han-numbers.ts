import type { Parsed } from './date-grammar.ts';
import type { TimeInput } from './time-words.ts';

const digits = '〇一二三四五六七八九';
const numeralTokensMax = 4;

/** A whole number in figures or in Han numerals at an index: `18`, `十八`, `二〇二三`. */
export function hanNumberAt(input: TimeInput, at: number): Parsed<number> | undefined {
  const token = at < input.limit ? input.tokens[at] : undefined;
  if (!token) return undefined;
  if (token.kind === 'number') {
    return token.key.length <= 4 ? { value: Number(token.key), end: at + 1 } : undefined;
  }
  const keys: string[] = [];
  while (keys.length < numeralTokensMax && at + keys.length < input.limit) {
    const key = input.tokens[at + keys.length]?.key ?? '';
    if (key !== '十' && digitOf(key) === undefined) break;
    keys.push(key);
  }
  const value = numberOf(keys);
  return value === undefined ? undefined : { value, end: at + keys.length };
}

/** Whether a token is a Han numeral. */
export function isHanNumeral(key: string): boolean {
  return key === '十' || digitOf(key) !== undefined;
}

function digitOf(key: string): number | undefined {
  if (key === '零' || key === '○') return 0;
  const value = key.length === 1 ? digits.indexOf(key) : -1;
  return value < 0 ? undefined : value;
}

/** Tens ("二十一") or single figures in a row ("二〇二三"). */
function numberOf(keys: readonly string[]): number | undefined {
  if (keys.length === 0) return undefined;
  const ten = keys.indexOf('十');
  if (ten < 0) {
    if (keys.length !== 1 && keys.length !== 4) return undefined;
    return Number(keys.map((key) => digitOf(key)).join(''));
  }
  if (ten > 1 || keys.length - ten > 2) return undefined;
  const tens = ten === 0 ? 1 : digitOf(keys[0] ?? '');
  const ones = ten + 1 < keys.length ? digitOf(keys[ten + 1] ?? '') : 0;
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones;
}
