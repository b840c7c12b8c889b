import { foldOnly } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';

/** One phrase found in a token list. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Index after the last token. */
  readonly end: number;
  /** What was cut off the first token: an attached conjunction, preposition or article. */
  readonly prefix: string;
}

interface Node<T> {
  /** Undefined where no phrase goes on: most are a word or two, and a map each is dear. */
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

/** Phrases of one or more words, matched longest first; work is bounded by the longest phrase. */
export interface PhraseTable<T> {
  /** The longest phrase at an index; a whole word wins over one with its prefix cut off. */
  readonly match: (
    tokens: readonly Token[],
    at: number,
    limit?: number,
  ) => PhraseMatch<T> | undefined;
}

/** The longer of two tables' matches; the first one's where both are as long. */
export function longerOf<T>(first: PhraseTable<T>, second: PhraseTable<T>): PhraseTable<T> {
  return {
    match(tokens, at, limit) {
      const [one, other] = [first.match(tokens, at, limit), second.match(tokens, at, limit)];
      return one && one.end >= (other?.end ?? 0) ? one : other;
    },
  };
}

/**
 * Compiles phrases; the first of two equal ones stays. Longer prefixes are tried first. Words are
 * compared by key, or by form where accents tell them apart: "organisé" is not "organise".
 */
export function createPhraseTable<T>(
  entries: Iterable<readonly [string, T]>,
  prefixes: readonly string[] = [],
  by: 'key' | 'form' = 'key',
): PhraseTable<T> {
  const root: Node<T> = { next: undefined, value: undefined };
  for (const [phrase, value] of entries) addPhrase(root, phrase, value, by);
  const longestFirst = [...prefixes].sort((one, other) => other.length - one.length);
  return {
    match(tokens, at, limit = tokens.length) {
      const first = tokens[at];
      if (!first || at >= limit) return undefined;
      const whole = walk(root.next?.get(first[by]), tokens, { at, limit, by });
      if (whole || first.kind !== 'word') return whole && { ...whole, prefix: '' };
      for (const prefix of longestFirst) {
        if (!first.key.startsWith(prefix) || first.key.length < prefix.length + 2) continue;
        const rest = root.next?.get(first.key.slice(prefix.length));
        const found = walk(rest, tokens, { at, limit, by });
        if (found) return { ...found, prefix };
      }
      return undefined;
    },
  };
}

function walk<T>(
  start: Node<T> | undefined,
  tokens: readonly Token[],
  { at, limit, by }: { at: number; limit: number; by: 'key' | 'form' },
): { value: T; end: number } | undefined {
  let [node, found]: [Node<T> | undefined, { value: T; end: number } | undefined] = [
    start,
    undefined,
  ];
  for (let end = at + 1; node; end += 1) {
    if (node.value !== undefined) found = { value: node.value, end };
    const token = end < limit ? tokens[end] : undefined;
    node = token && node.next?.get(token[by]);
  }
  return found;
}

function addPhrase<T>(root: Node<T>, phrase: string, value: T, by: 'key' | 'form'): void {
  let node = root;
  for (const token of tokenize(foldOnly(phrase))) {
    node.next ??= new Map();
    let next = node.next.get(token[by]);
    if (!next) {
      next = { next: undefined, value: undefined };
      node.next.set(token[by], next);
    }
    node = next;
  }
  node.value ??= value;
}
