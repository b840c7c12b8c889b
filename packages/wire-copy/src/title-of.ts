import { findDateline } from './dateline.ts';
import { foldText } from './fold.ts';
import { rulesFor } from './rules.ts';
import { readSentences } from './sentences.ts';
import { tidy } from './title.ts';
import { type Token, tokenize, tokenUnitsMax } from './tokens.ts';
import type { WireCopy } from './wire-copy.ts';

const titleUnitsMax = 110;
const clauseUnitsMin = 40;
const readUnitsMax = 4000;
/** Enough for nearly every first sentence; more is read where it is not. */
const readUnitsFirst = 500;

/**
 * A headline for raw copy that has none: its first sentence after the dateline, cut at a clause
 * or else between words to some 110 characters, with an ellipsis where it was cut. The same text
 * gives the same headline; a text without words gives an empty one.
 */
export function titleOf(text: string, reading: WireCopy): string {
  const folded = foldText(text.slice(0, readUnitsMax * 2));
  const from = findDateline(folded.text)?.end ?? 0;
  const abbreviations = rulesFor(reading.language)?.abbreviations ?? new Set<string>();
  const read = (units: number) => {
    const tokens = tokenize(folded.text, from, Math.min(folded.text.length, from + units));
    return firstSentence(tokens, abbreviations);
  };
  const near = read(readUnitsFirst);
  const { words } = near.isWhole ? near : read(readUnitsMax);
  const cut = words.slice(0, lengthToFit(words));
  const [first, last] = [cut.at(0), cut.at(-1)];
  if (!first || !last) return '';
  const [start, end] = folded.spanOf(first.start, last.end);
  const title = tidy(text.slice(start, end));
  return cut.length < words.length ? `${withoutTail(title)}…` : withoutStop(title);
}

/** The first sentence with a word; whole where what follows the tokens cannot change its headline. */
function firstSentence(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): { readonly words: readonly Token[]; readonly isWhole: boolean } {
  const sentence = readSentences(tokens, abbreviations).find(({ from: first, to }) =>
    tokens.slice(first, to).some((token) => token.kind !== 'mark'),
  );
  if (!sentence) return { words: [], isWhole: false };
  const words = tokens.slice(sentence.from, sentence.to);
  const units = (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
  // Its end is judged by the token after it, which must not be the one that was cut.
  const isWhole = sentence.to < tokens.length - 1 || units > titleUnitsMax + tokenUnitsMax;
  return { words, isWhole };
}

/** How many tokens fit: all of them, or up to the last comma far enough in, or up to a word. */
function lengthToFit(words: readonly Token[]): number {
  const begin = words[0]?.start ?? 0;
  const isOver = (token: Token) => token.end - begin > titleUnitsMax;
  const over = words.findIndex(isOver);
  if (over < 0) return words.length;
  for (let at = over; at > 0; at -= 1) {
    const token = words[at];
    if (token?.key !== ',' && token?.key !== ';') continue;
    if (token.start - begin >= clauseUnitsMin && token.start - begin <= titleUnitsMax) return at;
  }
  let fit = Math.max(1, over);
  // Parts of one written word stay together: neither "Xi" nor "China-" ends a headline.
  while (fit > 1 && words[fit]?.isGlued && !isHan(words[fit])) fit -= 1;
  return fit;
}

function isHan(token: Token | undefined): boolean {
  return token !== undefined && /\p{Script=Han}/u.test(token.key);
}

function withoutTail(title: string): string {
  return title.replace(/[\s,،;؛:\-–—(]+$/u, '');
}

function withoutStop(title: string): string {
  return title.replace(/[.。]$/u, '');
}
