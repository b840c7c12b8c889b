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
 * Makes phrases a table; the first of two equal ones stays. Longer prefixes are tried first. Words
 * are compared by key, or by form where accents tell them apart: "organisé" is not "organise".
 * Phrases are compiled when a word first begins as they do: a story needs few of all languages'.
 */
export function createPhraseTable<T>(
  entries: Iterable<readonly [string, T]>,
  prefixes: readonly string[] = [],
  by: 'key' | 'form' = 'key',
): PhraseTable<T> {
  const firstWords = createLazyTrie(entries, by);
  const longestFirst = [...prefixes].sort((one, other) => other.length - one.length);
  return {
    match(tokens, at, limit = tokens.length) {
      const first = tokens[at];
      if (!first || at >= limit) return undefined;
      const whole = walk(firstWords(first[by]), tokens, { at, limit, by });
      if (whole || first.kind !== 'word') return whole && { ...whole, prefix: '' };
      for (const prefix of longestFirst) {
        if (!first.key.startsWith(prefix) || first.key.length < prefix.length + 2) continue;
        const rest = firstWords(first.key.slice(prefix.length));
        const found = walk(rest, tokens, { at, limit, by });
        if (found) return { ...found, prefix };
      }
      return undefined;
    },
  };
}

/** The node of a first word, in a trie whose phrases are compiled one initial at a time. */
function createLazyTrie<T>(
  entries: Iterable<readonly [string, T]>,
  by: 'key' | 'form',
): (word: string) => Node<T> | undefined {
  let waiting: Map<string, (readonly [string, T])[]> | undefined;
  const roots = new Map<string, Node<T>>();
  return (word) => {
    waiting ??= byInitial(entries, by);
    const initial = word.charAt(0);
    const phrases = waiting.get(initial);
    if (phrases) {
      const root: Node<T> = { next: undefined, value: undefined };
      for (const [phrase, value] of phrases) addPhrase(root, phrase, value, by);
      roots.set(initial, root);
      waiting.delete(initial);
    }
    return roots.get(initial)?.next?.get(word);
  };
}

function byInitial<T>(
  entries: Iterable<readonly [string, T]>,
  by: 'key' | 'form',
): Map<string, (readonly [string, T])[]> {
  const groups = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const initial = initialOf(entry[0], by);
    const group = groups.get(initial);
    if (group) group.push(entry);
    else groups.set(initial, [entry]);
  }
  return groups;
}

const initials = { key: new Map<string, string>(), form: new Map<string, string>() };

/** What the first token of a phrase begins with: its first character, folded. */
function initialOf(phrase: string, by: 'key' | 'form'): string {
  const written = phrase.charAt(0);
  let initial = initials[by].get(written);
  if (initial === undefined) {
    initial = tokenize(foldOnly(written))[0]?.[by].charAt(0) ?? '';
    initials[by].set(written, initial);
  }
  return initial;
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
