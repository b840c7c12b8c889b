import { foldOnly } from './fold.ts';
import { createPhraseTable, type PhraseMatch, type PhraseTable } from './phrase-table.ts';
import { type Token, tokenize } from './tokens.ts';

const wordsMax = 4;
const stemUnitsMin = 2;
const severalWords = /[^\p{L}]/u;

/**
 * Phrases whose last word bears one of some endings. There are many names and many endings, so
 * the ending is taken off when a word is looked up, and not put on to every name beforehand.
 */
export function createSuffixedTable<T>(
  entries: readonly (readonly [string, T])[],
  endings: readonly string[],
): PhraseTable<T> {
  if (endings.length === 0) return createPhraseTable<T>([]);
  const bare = createPhraseTable(entries);
  let openings: ReadonlySet<string> | undefined;
  const longestFirst = [...endings].sort((one, other) => other.length - one.length);
  return {
    match(tokens, at, limit = tokens.length) {
      const first = tokens[at];
      if (first?.kind !== 'word') return undefined;
      openings ??= new Set(entries.flatMap(([phrase]) => openingOf(phrase) ?? []));
      const words = openings.has(first.key) ? wordsMax : 1;
      for (let last = Math.min(at + words, limit) - 1; last >= at; last -= 1) {
        const found = withEnding(bare, tokens.slice(at, last + 1), longestFirst);
        if (found) return { ...found, end: last + 1 };
      }
      return undefined;
    },
  };
}

/** The first word of a phrase that has several. */
function openingOf(phrase: string): string | undefined {
  if (!severalWords.test(phrase)) return undefined;
  const words = tokenize(foldOnly(phrase));
  return words.length > 1 ? words[0]?.key : undefined;
}

function withEnding<T>(
  bare: PhraseTable<T>,
  words: readonly Token[],
  endings: readonly string[],
): PhraseMatch<T> | undefined {
  const last = words.at(-1);
  if (last?.kind !== 'word') return undefined;
  for (const ending of endings) {
    const units = last.key.length - ending.length;
    if (units < stemUnitsMin || !last.key.endsWith(ending)) continue;
    const stem = [...words.slice(0, -1), { ...last, key: last.key.slice(0, units) }];
    const found = bare.match(stem, 0);
    if (found?.end === words.length) return found;
  }
  return undefined;
}
