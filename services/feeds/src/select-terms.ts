import { readSelection, type SelectionGrammar } from '@dateline/contracts';

export {
  everything,
  languageRanges,
  toSelectionPath as toPath,
  toTerm,
  toTopic,
} from '@dateline/contracts';

/** What a feed may be chosen by besides the language; the order is that of canonical addresses. */
export const termKinds = ['section', 'topic', 'place', 'occasion', 'story'] as const;
export type TermKind = (typeof termKinds)[number];

/** What one feed is chosen by; all of it has to hold. */
export interface Choice {
  /** Canonical, not percent-encoded: `all`, `ar`, `ar/section/sport`, `topic/20000337/corrections`. */
  readonly name: string;
  /** Lower-case language range; undefined for all languages. */
  readonly language: string | undefined;
  /** `section/sport`, … */
  readonly terms: readonly string[];
  /** Whether it lists corrections in place of articles. */
  readonly isOfCorrections: boolean;
}

const corrections = 'corrections';
const grammar: SelectionGrammar = { kinds: termKinds, marks: [corrections] };

/** Reads a feed's name, its parts in any order and spelling; undefined for what can be none. */
export function readChoice(path: string): Choice | undefined {
  const selected = readSelection(path, grammar);
  if (!selected) return undefined;
  const { name, language, terms, marks } = selected;
  return { name, language, terms, isOfCorrections: marks.length > 0 };
}

/** Whether the list of feeds names it: stories and occasions are named by their articles. */
export function isListed(term: string): boolean {
  return !/^(?:occasion|story)\//.test(term);
}
