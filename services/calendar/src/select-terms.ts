import {
  readSelection,
  type Selected,
  type SelectionGrammar,
  type SelectionKind,
  selectionKinds,
  type Text,
  toTerm,
} from '@dateline/contracts';
import { knownPlace, namesIn } from '@dateline/occasion-words';
import { type Country, countriesIn, titleConcepts, toCountry } from '@dateline/wire-copy';
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

/** What a term is called: by language, at least one; the first where a language has none. */
export interface Naming {
  readonly names: readonly Text[];
  /** Another name of what has a term of its own: it finds the same and is not listed. */
  readonly isAlias: boolean;
}

interface Subject {
  readonly series: string | undefined;
  readonly countries: readonly Country[];
}

/** An occasion keeps its titles, and reading one takes a tenth of a millisecond. */
const subjects = new Map<string, Subject>();
const subjectsMax = 5000;

/**
 * All that an occasion is found under, each term with its names: itself, its story, its places also
 * when it moved away from one, the countries that are its host or named in a title, the series of
 * its titles, and the sections and topics of the stories it rests on.
 */
export function termsOf(
  entry: CalendarEntry,
  articles: ReadonlyMap<string, ArticleFacts>,
): ReadonlyMap<string, Naming> {
  const found = new Map<string, Naming>();
  const add = (term: string | undefined, names: readonly Text[], isAlias = false) => {
    if (!term) return;
    const known = found.get(term);
    const others = names.filter(({ language }) => !isNamedIn(known, language));
    if (known && others.length === 0) return;
    const all = known ? [...known.names, ...others] : names;
    found.set(term, { names: all, isAlias: isAlias && known?.isAlias !== false });
  };
  add(toTerm('occasion', entry.id), entry.titles);
  add(entry.story && toTerm('story', entry.story), [unspoken(entry.story ?? '')]);
  const hosts = [entry.place, entry.previousPlace].flatMap((place) => {
    if (!place) return [];
    const known = knownPlace(place);
    if (known) add(toTerm('place', known.name), namesIn(known));
    add(toTerm('place', place.name), [unspoken(place.name)], known !== undefined);
    if (place.raw) add(toTerm('place', place.raw), [unspoken(place.raw)], true);
    return known?.country ?? [];
  });
  const named = entry.titles.flatMap((title) => subjectOf(title).countries);
  for (const country of [...hosts.map(toCountry), ...named]) {
    add(toTerm('country', country.code), namesIn(country));
  }
  for (const title of entry.titles) add(subjectOf(title).series, [title]);
  for (const { article } of entry.bases) {
    const { terms = [], language = 'und' } = articles.get(article ?? '') ?? {};
    for (const [term, value] of terms) add(term, [{ value, language }]);
  }
  return found;
}

function isNamedIn(naming: Naming | undefined, language: string): boolean {
  return naming?.names.some((name) => name.language === language) === true;
}

/** A name that belongs to no language that we know of. */
function unspoken(value: string): Text {
  return { value, language: 'und' };
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
