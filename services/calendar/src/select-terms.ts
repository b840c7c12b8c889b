import {
  readSelection,
  type Selected,
  type SelectionGrammar,
  type SelectionKind,
  selectionKinds,
  type Text,
  toTerm,
} from '@dateline/contracts';
import {
  type Country,
  countriesIn,
  placeNamed,
  titleConcepts,
  toCountry,
} from '@dateline/wire-copy';
import type { CalendarEntry } from './project.ts';
import type { ArticleFacts } from './project-article.ts';

const grammar: SelectionGrammar = { kinds: selectionKinds, marks: [] };

/** Reads a calendar's name, its parts in any order and spelling; undefined for what can be none. */
export function readChoice(path: string): Selected | undefined {
  return readSelection(path, grammar);
}

/** What a term chooses by. */
export function kindOf(term: string): SelectionKind | undefined {
  return selectionKinds.find((kind) => term.startsWith(`${kind}/`));
}

/** The language ranges that an entry has a title in, without the script: `zh` for `zh-Hans`. */
export function titleLanguages({ titles }: CalendarEntry): readonly string[] {
  return [...new Set(titles.map(({ language }) => language.toLowerCase()))];
}

interface Subject {
  readonly series: string | undefined;
  readonly countries: readonly Country[];
}

/** An occasion keeps its titles, and reading one takes a tenth of a millisecond. */
const subjects = new Map<string, Subject>();
const subjectsMax = 5000;

/**
 * All that an occasion is found under, each term with its name: itself, its story, its places also
 * when it moved away from one, the countries that are its host or named in a title, the series of
 * its titles, and the sections and topics of the stories it rests on.
 */
export function termsOf(
  entry: CalendarEntry,
  articles: ReadonlyMap<string, ArticleFacts>,
): ReadonlyMap<string, string> {
  const places = [entry.place, entry.previousPlace].flatMap((place) => place ?? []);
  const named: (readonly [string | undefined, string])[] = [
    [toTerm('occasion', entry.id), entry.titles[0]?.value ?? entry.id],
    [entry.story && toTerm('story', entry.story), entry.story ?? ''],
    ...places.flatMap(({ name, raw }) => [
      [toTerm('place', name), name] as const,
      [raw && toTerm('place', raw), raw ?? ''] as const,
    ]),
    ...countriesOf(entry, places).map(({ code, name }) => [toTerm('country', code), name] as const),
    ...entry.titles.map((title) => [subjectOf(title).series, title.value] as const),
    ...entry.bases.flatMap(({ article }) => [...(articles.get(article ?? '')?.terms ?? [])]),
  ];
  const found = new Map<string, string>();
  for (const [term, name] of named) if (term && !found.has(term)) found.set(term, name);
  return found;
}

function countriesOf({ titles }: CalendarEntry, places: readonly { readonly name: string }[]) {
  const hosts = places.flatMap(({ name }) => placeNamed(name)?.country ?? []);
  return [...hosts.map(toCountry), ...titles.flatMap((title) => subjectOf(title).countries)];
}

/**
 * What a title is about without its edition and its year, in words that no language owns: each
 * "China–Central Asia Summit" in any language is one series.
 */
function subjectOf({ value, language }: Text): Subject {
  const key = `${language} ${value}`;
  const known = subjects.get(key);
  if (known) return known;
  if (subjects.size >= subjectsMax) subjects.clear();
  const subject = {
    series: toTerm('series', titleConcepts(value, language).join(' ')),
    countries: countriesIn(value),
  };
  subjects.set(key, subject);
  return subject;
}
