import type { Token } from './tokens.ts';

/** Token indices of one sentence, `[from, to)`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Sentences longer than this are cut: what is further apart says nothing about each other. */
const sentenceTokensMax = 240;

/**
 * Cuts tokens into sentences: at a stop, question or exclamation mark that no abbreviation or
 * number explains, and at line ends that follow one or are blank lines. Hard-wrapped lines join.
 */
export function readSentences(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const isEnd = isLast(tokens, at, abbreviations) || at + 1 - from >= sentenceTokensMax;
    if (!isEnd) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function isLast(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return true;
  if (next.lineEnds > 1) return true;
  // A line that ends in a word goes on below it, unless a new paragraph could begin there.
  if (next.lineEnds > 0 && token.kind === 'mark' && token.key !== ',') return true;
  if (token.key === '。' || token.key === '!' || token.key === '?' || token.key === '！')
    return true;
  if (token.key === '"' || token.key === ')') return isStop(tokens, at - 1, next, abbreviations);
  return isStop(tokens, at, next, abbreviations) && next.key !== '"' && next.key !== ')';
}

function isStop(
  tokens: readonly Token[],
  at: number,
  next: Token,
  abbreviations: ReadonlySet<string>,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.key !== '.' || next.isGlued) return false;
  if (!before || before.kind === 'number') return next.kind !== 'number';
  if (before.kind === 'word' && abbreviations.has(before.key)) return false;
  const isInitial = before.kind === 'word' && before.end - before.start === 1;
  const hasCase = next.key !== next.key.toUpperCase();
  return !isInitial && (next.kind !== 'word' || next.isCapital || !hasCase);
}
