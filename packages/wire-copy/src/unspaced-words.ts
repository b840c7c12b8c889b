import type { SignalKind } from './languages/language-table.ts';
import type { Rules } from './rules.ts';
import type { Token } from './tokens.ts';
import type { UnspacedRules } from './unspaced-rules.ts';

/** What the characters at an index are, the longest word that any list knows. */
export type UnspacedWord =
  | { readonly type: 'head'; readonly end: number; readonly concept: string }
  | { readonly type: 'signal'; readonly end: number; readonly kinds: readonly SignalKind[] }
  /** Ends a title and says nothing else. */
  | { readonly type: 'stop'; readonly end: number }
  /** A word that is only kept from being read as another, a place among them. */
  | { readonly type: 'content'; readonly end: number };

/** The longest word at an index; of equally long ones the noun, then the verb, then the rest. */
export function unspacedWordAt(
  rules: Rules,
  words: UnspacedRules,
  tokens: readonly Token[],
  at: number,
  limit: number,
): UnspacedWord {
  const head = rules.heads.match(tokens, at, limit);
  const signal = rules.signals.match(tokens, at, limit);
  const stop = rules.stops.match(tokens, at, limit);
  const content = Math.max(
    words.compounds.match(tokens, at, limit)?.end ?? at,
    rules.cities.match(tokens, at, limit)?.end ?? at,
    rules.regions.match(tokens, at, limit)?.end ?? at,
    rules.editions.match(tokens, at, limit)?.end ?? at,
  );
  const end = Math.max(head?.end ?? at, signal?.end ?? at, stop?.end ?? at, content);
  if (end === at) return { type: 'content', end: at + 1 };
  if (head?.end === end) return { type: 'head', end, concept: head.value };
  if (signal?.end === end) return { type: 'signal', end, kinds: signal.value };
  return stop?.end === end ? { type: 'stop', end } : { type: 'content', end };
}
