import type { SuffixWords } from './languages/language-table.ts';
import { keyOf, type Token } from './tokens.ts';

/** The endings of one language's cases, cut apart; `setting` has a form of its own. */
export type Suffixes = { readonly [name in keyof SuffixWords]: readonly string[] };

const stemUnitsMin = 2;

/** Cuts the lists of a table apart. */
export function compileSuffixes(suffixes: SuffixWords): Suffixes {
  const entries = Object.entries(suffixes).map(([name, list]: [string, string]) => [
    name,
    list
      .split(/\s+/)
      .filter((ending) => ending !== '')
      .map(keyOf),
  ]);
  return Object.fromEntries(entries) as Suffixes;
}

/** Whether a word, not counting a short stem, ends in one of a list's endings. */
export function endsIn(token: Token | undefined, endings: readonly string[]): boolean {
  if (token?.kind !== 'word') return false;
  return endings.some(
    (ending) => token.key.length >= ending.length + stemUnitsMin && token.key.endsWith(ending),
  );
}

/** Whether an ending stands apart, behind a figure: "18-ден". */
export function isEnding(token: Token | undefined, endings: readonly string[]): boolean {
  return token?.kind === 'word' && token.isGlued && endings.includes(token.key);
}
