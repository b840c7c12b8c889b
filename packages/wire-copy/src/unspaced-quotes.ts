import type { SignalKind } from './languages/language-table.ts';
import { type FoundNoun, headOf, type UnspacedReader, wordAt } from './unspaced-reader.ts';
import { describe } from './unspaced-relatives.ts';

const quotedTokensMax = 24;

/**
 * A name in quotation marks is read as one: verbs and particles in it say nothing. What is quoted
 * as speech is read like any other words.
 */
export function readQuoted(reader: UnspacedReader, at: number): number {
  const { tokens, sentence } = reader;
  const limit = Math.min(sentence.to, at + quotedTokensMax);
  let [close, noun] = [at + 1, undefined as FoundNoun | undefined];
  while (close < limit && tokens[close]?.key !== '"') {
    const word = wordAt(reader, close);
    const isVerb = word.type === 'signal' && word.kinds.some((kind) => spoken.has(kind));
    if (isVerb || reader.times.has(close) || tokens[close]?.key === ',') return at + 1;
    noun = word.type === 'head' ? { at: close, end: word.end, concept: word.concept } : undefined;
    const final = noun ? undefined : reader.words.finalHeads.match(tokens, close, limit);
    if (final && tokens[final.end]?.key === '"' && close > at + 1) {
      noun = { at: close, end: final.end, concept: final.value };
    }
    close = noun?.end ?? word.end;
  }
  if (close >= limit) return at + 1;
  const follows = close + 1 < sentence.to && !reader.times.has(close + 1);
  const next = follows ? wordAt(reader, close + 1) : undefined;
  const isWhole = next === undefined || next.type === 'stop' || next.type === 'signal';
  if (!noun || noun.end !== close || !(isWhole || tokens[close + 1]?.kind === 'mark')) {
    return close + 1;
  }
  const item = headOf(reader, noun, { from: at + 1, to: close });
  reader.items.push(item);
  describe(reader, item);
  return close + 1;
}

/** Verbs that show that a quotation is speech. */
const spoken: ReadonlySet<SignalKind> = new Set([
  'future',
  'hedge',
  'reportVerb',
  'passivePresent',
  'passivePast',
  'postpone',
  'cancel',
]);
