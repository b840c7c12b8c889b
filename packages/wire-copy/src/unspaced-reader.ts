import type { Clause, HeadItem, Item } from './clauses.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Rules } from './rules.ts';
import type { Sentence } from './sentences.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Token } from './tokens.ts';
import type { UnspacedRules } from './unspaced-rules.ts';
import type { TitleEdge } from './unspaced-title.ts';
import { type UnspacedWord, unspacedWordAt } from './unspaced-words.ts';

/** A sentence of a language without spaces half read. */
export interface UnspacedReader {
  readonly rules: Rules;
  readonly words: UnspacedRules;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly times: ReadonlyMap<number, TimeExpression>;
  readonly items: Item[];
  readonly clauses: Clause[];
  readonly title: TitleEdge;
  current: number;
  /** Relative clauses that still wait for the noun behind them. */
  waiting: number[];
  /** Where a bracket inside a name opened, and how many items there were before it. */
  bracket: { readonly at: number; readonly edge: number; readonly items: number } | undefined;
}

const wordTokensMax = 20;

/** The word at an index; a date that begins inside what looks like a word is a date. */
export function wordAt(reader: UnspacedReader, at: number): UnspacedWord {
  const { rules, words, tokens, sentence } = reader;
  let limit = Math.min(sentence.to, at + wordTokensMax);
  for (let index = limit - 1; index > at; index -= 1) if (reader.times.has(index)) limit = index;
  return unspacedWordAt(rules, words, tokens, at, limit);
}

/** A noun of an occasion as it is met. */
export interface FoundNoun {
  readonly at: number;
  readonly end: number;
  readonly concept: string;
}

/** Its item. */
export function headOf(reader: UnspacedReader, noun: FoundNoun, phrase: NounPhrase): HeadItem {
  const { at, end, concept } = noun;
  const place = { clause: reader.current, from: at, to: end } as const;
  return { type: 'head', ...place, prefix: '', concept, phrase };
}
