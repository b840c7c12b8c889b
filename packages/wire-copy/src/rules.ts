import { type Cases, compileCases } from './cases.ts';
import { declined } from './endings.ts';
import { cityNames, places, regionNames, regions } from './gazetteer.ts';
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { kk } from './languages/kk.ts';
import { ky } from './languages/ky.ts';
import { type LanguageTable, phrasesOf, type SignalKind } from './languages/language-table.ts';
import { ru } from './languages/ru.ts';
import { tg } from './languages/tg.ts';
import { tk } from './languages/tk.ts';
import { uz } from './languages/uz.ts';
import { zh } from './languages/zh.ts';
import { compileLinked, type LinkedWords } from './linked-words.ts';
import { createPhraseTable, longerOf, type PhraseTable } from './phrase-table.ts';
import type { Place, Region } from './places/place.ts';
import { createSuffixedTable } from './suffixed-table.ts';
import { compileSuffixes } from './suffixes.ts';
import { compileTimes, type TimeTables } from './time-words.ts';
import { keyOf } from './tokens.ts';
import { compileUnspaced, type UnspacedRules } from './unspaced-rules.ts';

/** What a link needs: nothing, a title not linked yet, or one that is. */
export type LinkSort = 'tight' | 'loose' | 'inner';

/** One language's tables, compiled once for matching. */
export interface Rules {
  readonly language: string;
  readonly table: LanguageTable;
  readonly times: TimeTables;
  /** A phrase may speak in several ways: "until" ends a deadline or leads a new date. */
  readonly signals: PhraseTable<readonly SignalKind[]>;
  /** Occasion nouns to their concept; nouns that only point back have the concept `pointer`. */
  readonly heads: PhraseTable<string>;
  /** Occasion nouns that count only where they are written as a name. */
  readonly properHeads: PhraseTable<string>;
  readonly concepts: PhraseTable<string>;
  /** Names of cities in every language, and in every case of this one. */
  readonly cities: PhraseTable<Place>;
  readonly regions: PhraseTable<Region>;
  /** Names of places in the case that says where. */
  readonly located: PhraseTable<Place | Region>;
  /** Occasion nouns in a case that makes them the setting of something else. */
  readonly settings: PhraseTable<true>;
  /** Endings after which a title goes on. */
  readonly annexed: readonly string[];
  /** Edition words to their number, 1-based. */
  readonly editions: PhraseTable<number>;
  readonly stops: PhraseTable<true>;
  readonly links: PhraseTable<LinkSort>;
  readonly locatives: PhraseTable<true>;
  readonly placeFillers: PhraseTable<true>;
  readonly complements: PhraseTable<true>;
  readonly halls: PhraseTable<true>;
  readonly partitives: PhraseTable<true>;
  readonly destinations: PhraseTable<true>;
  readonly openers: PhraseTable<true>;
  readonly entries: PhraseTable<true>;
  readonly determiners: ReadonlySet<string>;
  readonly scenes: PhraseTable<true>;
  readonly venues: PhraseTable<true>;
  readonly linked: LinkedWords;
  readonly stopWords: PhraseTable<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Undefined for a language without cases. */
  readonly cases: Cases | undefined;
  /** Undefined for a language with spaces. */
  readonly unspaced: UnspacedRules | undefined;
}

/** The languages that occasions are read in: another one is another table here. */
const tables: readonly LanguageTable[] = [ar, en, es, fr, kk, ky, ru, tg, tk, uz, zh];

const tableOf: ReadonlyMap<string, LanguageTable> = new Map(
  tables.map((table) => [table.language, table]),
);
const compiled = new Map<string, Rules>();

/** The concepts of occasion nouns (`summit`, `forum`, …): what kind of thing a title names. */
export const headConcepts: ReadonlySet<string> = new Set(
  tables.flatMap((table) => Object.keys({ ...table.heads, ...table.properHeads })),
);

/** Whether occasions are read in a language at all (BCP 47): where not, finding none says nothing. */
export function readsOccasionsIn(language: string): boolean {
  return tableFor(language) !== undefined;
}

/** The rules for a BCP 47 tag; undefined for a language in which no occasions are read. */
export function rulesFor(language: string): Rules | undefined {
  const table = tableFor(language);
  if (!table) return undefined;
  const rules = compiled.get(table.language) ?? compile(table);
  compiled.set(table.language, rules);
  return rules;
}

/** One table serves both scripts of a language (zh-Hans, zh-Hant), but none the Arabic script of another. */
function tableFor(language: string): LanguageTable | undefined {
  if (language.endsWith('-Arab')) return undefined;
  return tableOf.get(language) ?? tableOf.get(language.split('-')[0] ?? language);
}

function compile(table: LanguageTable): Rules {
  const attached = phrasesOf(table.attached);
  const conjunctions = attached.filter((prefix) => prefix === 'و' || prefix === 'ف');
  const verbal = attached.filter((prefix) => !prefix.includes('ال') && prefix !== 'لل');
  const by = table.grammar.hasAccents ? 'form' : 'key';
  const titles = table.titles;
  const pointers = phrasesOf(titles.pointers).map((phrase) => [phrase, 'pointer'] as const);
  const cities = longerOf(namesIn(table, places), cityNames);
  const regionsOf = longerOf(namesIn(table, regions), regionNames);
  const suffixes = table.suffixes && compileSuffixes(table.suffixes);
  const endings = table.suffixes ? `: ${table.suffixes.names}` : table.endings;
  return {
    language: table.language,
    table,
    times: compileTimes(table, { cities, regions: regionsOf }),
    signals: createPhraseTable(signalEntries(table), verbal, by),
    heads: createPhraseTable(inAllCases(table, [...byConcept(table.heads), ...pointers]), attached),
    properHeads: createPhraseTable(byConcept(table.properHeads ?? {}), attached),
    concepts: createPhraseTable(inAllCases({ endings }, byConcept(table.concepts)), attached),
    cities,
    regions: regionsOf,
    located: createSuffixedTable(namedIn(table, [...places, ...regions]), suffixes?.locative ?? []),
    settings: settingsOf(table),
    annexed: (titles.annexed ?? '').split(/\s+/).filter((ending) => ending !== ''),
    editions: createPhraseTable(numbered(titles.editions), conjunctions),
    stops: setOf(titles.stops, conjunctions, by),
    links: createPhraseTable(linkEntries(table), []),
    locatives: setOf(titles.locatives, conjunctions),
    placeFillers: setOf(titles.placeFillers, attached),
    halls: setOf(titles.halls ?? '', []),
    partitives: setOf(titles.partitives ?? '', []),
    complements: setOf(titles.complements ?? '', attached),
    destinations: setOf(titles.destinations ?? '', attached),
    openers: setOf(titles.openers ?? '', []),
    entries: setOf(titles.entries ?? '', []),
    determiners: keysOf(titles.determiners),
    scenes: setOf(titles.scenes ?? '', attached),
    venues: setOf(titles.venues ?? '', []),
    linked: compileLinked(table),
    stopWords: setOf(titles.stopWords, attached),
    pronouns: keysOf(titles.pronouns),
    abbreviations: keysOf(titles.abbreviations),
    cases:
      table.cases && compileCases(table.cases, [...Object.values(table.heads), titles.pointers]),
    unspaced: table.unspaced && compileUnspaced(table, table.unspaced),
  };
}

/** A language's own names of places with its endings; none where names do not change. */
function namesIn<Entry extends Place | Region>(
  table: LanguageTable,
  entries: readonly Entry[],
): PhraseTable<Entry> {
  if (table.endings === '') {
    const homonyms = entries.filter((entry) => homonymsOf(table, entry).length > 0);
    return createPhraseTable(namedIn(table, homonyms));
  }
  const named = namedIn(table, entries);
  if (!table.suffixes) return createPhraseTable(inAllCases(table, named), []);
  const { names } = compileSuffixes(table.suffixes);
  return longerOf(createPhraseTable(named), createSuffixedTable(named, names));
}

function namedIn<Entry extends Place | Region>(
  table: LanguageTable,
  entries: readonly Entry[],
): readonly (readonly [string, Entry])[] {
  return entries.flatMap((entry) => namesOf(table, entry).map((name) => [name, entry] as const));
}

/** Names of a place in a language; the first word of its tag names it in the gazetteer. */
function namesOf(table: LanguageTable, entry: Place | Region): readonly string[] {
  const tag = table.language.split('-')[0] ?? table.language;
  return [...(entry.names[tag] ?? []), ...homonymsOf(table, entry)];
}

function homonymsOf(table: LanguageTable, { name, names }: Place | Region): readonly string[] {
  return phrasesOf(table.homonymPlaces?.[names['en']?.[0] ?? name] ?? '');
}

/** Occasion nouns in the cases of a setting, and not as they are. */
function settingsOf({ heads, suffixes }: LanguageTable): PhraseTable<true> {
  const nouns = suffixes ? Object.values(heads).flatMap(phrasesOf) : [];
  const forms = nouns.flatMap((noun) => declined(noun, suffixes?.setting ?? ''));
  return createPhraseTable(forms.map((form) => [form, true] as const));
}

/** The phrases first as they are, so that no form of one hides another. */
function inAllCases<T>(
  { endings }: Pick<LanguageTable, 'endings'>,
  entries: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  if (endings === '') return entries;
  const forms = entries.flatMap(([phrase, value]) =>
    declined(phrase, endings).map((form) => [form, value] as const),
  );
  return [...entries, ...forms];
}

function signalEntries(table: LanguageTable): Iterable<readonly [string, readonly SignalKind[]]> {
  const kinds = new Map<string, SignalKind[]>();
  for (const kind of Object.keys(table.signals) as SignalKind[]) {
    for (const phrase of phrasesOf(table.signals[kind] ?? '')) {
      const list = kinds.get(phrase) ?? [];
      kinds.set(phrase, list);
      list.push(kind);
    }
  }
  return kinds;
}

function linkEntries(table: LanguageTable): readonly (readonly [string, LinkSort])[] {
  return [
    ...phrasesOf(table.titles.links).map((phrase) => [phrase, 'tight'] as const),
    ...phrasesOf(table.titles.looseLinks).map((phrase) => [phrase, 'loose'] as const),
    ...phrasesOf(table.titles.innerLinks ?? '').map((phrase) => [phrase, 'inner'] as const),
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

function setOf(
  list: string,
  prefixes: readonly string[],
  by: 'key' | 'form' = 'key',
): PhraseTable<true> {
  return createPhraseTable(
    phrasesOf(list).map((phrase) => [phrase, true] as const),
    prefixes,
    by,
  );
}

function keysOf(list: string): ReadonlySet<string> {
  return new Set(phrasesOf(list).map(keyOf));
}
