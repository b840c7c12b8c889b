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

/** What a feed may list in place of articles. */
export const listMarks = ['corrections', 'calendar-changes'] as const;
export type ListKind = 'articles' | (typeof listMarks)[number];

/** What one feed is chosen by; all of it has to hold. */
export interface Choice {
  /** Canonical, not percent-encoded: `all`, `ar`, `ar/section/sport`, `topic/20000337/corrections`. */
  readonly name: string;
  /** Lower-case language range; undefined for all languages. */
  readonly language: string | undefined;
  /** `section/sport`, … */
  readonly terms: readonly string[];
  readonly list: ListKind;
  /** What a member has to be found under: the terms, and the language where it is one of members. */
  readonly sought: readonly string[];
}

const grammar: SelectionGrammar = { kinds: termKinds, marks: listMarks };

/** Reads a feed's name, its parts in any order and spelling; undefined for what can be none. */
export function readChoice(path: string): Choice | undefined {
  const selected = readSelection(path, grammar);
  if (!selected || selected.marks.length > 1) return undefined;
  const { name, language, terms, marks } = selected;
  const list = listMarks.find((mark) => mark === marks[0]) ?? 'articles';
  // An occasion is told of in every language: as in calendars, that is a choice of words.
  const isOfWords = language === undefined || list === 'calendar-changes';
  return { name, language, terms, list, sought: isOfWords ? terms : [language, ...terms] };
}

/** Whether the list of feeds names it: stories and occasions are named by their articles. */
export function isListed(term: string): boolean {
  return !/^(?:occasion|story)\//.test(term);
}
