import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { type LanguageTable, phrasesOf, type SignalKind } from './languages/language-table.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import { compileTimes, type TimeTables } from './time-words.ts';
import { keyOf } from './tokens.ts';

/** One language's tables, compiled once for matching. */
export interface Rules {
  readonly language: string;
  readonly table: LanguageTable;
  readonly times: TimeTables;
  /** A phrase may speak in several ways: "until" ends a deadline or leads a new date. */
  readonly signals: PhraseTable<readonly SignalKind[]>;
  /** Occasion nouns to their concept; nouns that only point back have the concept `pointer`. */
  readonly heads: PhraseTable<string>;
  readonly concepts: PhraseTable<string>;
  /** Edition words to their number, 1-based. */
  readonly editions: PhraseTable<number>;
  readonly stops: PhraseTable<true>;
  readonly links: PhraseTable<'tight' | 'loose'>;
  readonly locatives: PhraseTable<true>;
  readonly placeFillers: PhraseTable<true>;
  readonly determiners: ReadonlySet<string>;
  readonly stopWords: PhraseTable<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
}

/** The languages that occasions are read in: another one is another table here. */
const tables: readonly LanguageTable[] = [ar, en];

const compiled: ReadonlyMap<string, Rules> = new Map(
  tables.map((table) => [table.language, compile(table)]),
);

/** The concepts of occasion nouns (`summit`, `forum`, …): what kind of thing a title names. */
export const headConcepts: ReadonlySet<string> = new Set(
  tables.flatMap((table) => Object.keys(table.heads)),
);

/** The rules for a BCP 47 tag; undefined for a language in which no occasions are read. */
export function rulesFor(language: string): Rules | undefined {
  return compiled.get(language);
}

function compile(table: LanguageTable): Rules {
  const attached = phrasesOf(table.attached);
  const conjunctions = attached.filter((prefix) => prefix === 'و' || prefix === 'ف');
  const verbal = attached.filter((prefix) => !prefix.includes('ال') && prefix !== 'لل');
  const titles = table.titles;
  const pointers = phrasesOf(titles.pointers).map((phrase) => [phrase, 'pointer'] as const);
  return {
    language: table.language,
    table,
    times: compileTimes(table.times),
    signals: createPhraseTable(signalEntries(table), verbal),
    heads: createPhraseTable([...byConcept(table.heads), ...pointers], attached),
    concepts: createPhraseTable(byConcept(table.concepts), attached),
    editions: createPhraseTable(numbered(titles.editions), conjunctions),
    stops: setOf(titles.stops, conjunctions),
    links: createPhraseTable(linkEntries(table), []),
    locatives: setOf(titles.locatives, conjunctions),
    placeFillers: setOf(titles.placeFillers, attached),
    determiners: keysOf(titles.determiners),
    stopWords: setOf(titles.stopWords, attached),
    pronouns: keysOf(titles.pronouns),
    abbreviations: keysOf(titles.abbreviations),
  };
}

function signalEntries(table: LanguageTable): Iterable<readonly [string, readonly SignalKind[]]> {
  const kinds = new Map<string, SignalKind[]>();
  for (const kind of Object.keys(table.signals) as SignalKind[]) {
    for (const phrase of phrasesOf(table.signals[kind])) {
      const list = kinds.get(phrase) ?? [];
      kinds.set(phrase, list);
      list.push(kind);
    }
  }
  return kinds;
}

function linkEntries(table: LanguageTable): readonly (readonly [string, 'tight' | 'loose'])[] {
  return [
    ...phrasesOf(table.titles.links).map((phrase) => [phrase, 'tight'] as const),
    ...phrasesOf(table.titles.looseLinks).map((phrase) => [phrase, 'loose'] as const),
  ];
}

function byConcept(lists: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(lists).flatMap(([concept, list]) =>
    phrasesOf(list).map((phrase) => [phrase, concept] as const),
  );
}

function numbered(lists: readonly string[]): (readonly [string, number])[] {
  return lists.flatMap((list, index) =>
    phrasesOf(list).map((phrase) => [phrase, index + 1] as const),
  );
}

function setOf(list: string, prefixes: readonly string[]): PhraseTable<true> {
  return createPhraseTable(
    phrasesOf(list).map((phrase) => [phrase, true] as const),
    prefixes,
  );
}

function keysOf(list: string): ReadonlySet<string> {
  return new Set(phrasesOf(list).map(keyOf));
}
