import { languageRanges, type RecordedEvent } from '@dateline/contracts';
import { type CalendarEntry, project, stampAt } from './project.ts';
import { type ArticleFacts, projectArticle, withArticles } from './project-article.ts';
import { type Naming, termsOf, titleLanguages } from './select-terms.ts';
import { momentsOf } from './select-window.ts';

/** One occasion, what it is found under, and when what calendars show of it last changed. */
export interface Row {
  readonly entry: CalendarEntry;
  readonly terms: ReadonlyMap<string, Naming>;
  /** Terms that it is found under or once was: its calendars remember it by them. */
  readonly everFound: ReadonlySet<string>;
  /** RFC 3339 UTC in whole seconds; never falls. */
  readonly shownAt: string;
  /** The log's sequence of the event that did it. */
  readonly shownSequence: number;
}

/** An occasion that an event changed, or that time did: with all it is or ever was found under. */
export interface Touch {
  readonly id: string;
  readonly terms: ReadonlySet<string>;
  /** Words that were shown must not be read any more. */
  readonly isSilencing: boolean;
}

/** What a calendar is made of. */
export interface Listing {
  /** What is found now, in the order of the log. */
  readonly rows: readonly Row[];
  /** RFC 3339 UTC: the newest change of anything that ever was found; undefined if nothing was. */
  readonly changedAt: string | undefined;
  readonly sequence: number;
}

/** A term, its names in the order of the log, and how many occasions are found under it. */
export interface Counted extends Naming {
  readonly term: string;
  readonly count: number;
}

/** Every occasion as one row, and what it can be found under. */
export interface Collection {
  /** Takes in one event and tells what it changed. */
  take(event: RecordedEvent): readonly Touch[];
  row(id: string): Row | undefined;
  /** Whether anything was ever found under all of these. */
  has(terms: readonly string[]): boolean;
  list(terms: readonly string[]): Listing;
  /** Terms with their names and how many occasions each has now, sorted by term. */
  names(): readonly Counted[];
  /** What each occasion was ever found under, with the languages of its titles. */
  filings(): Iterable<readonly string[]>;
  /** Another value after every change. */
  readonly version: number;
  /** Lower-case tags of all titles. */
  languages(): ReadonlySet<string>;
  /** The newest event's time, RFC 3339 UTC in whole seconds; it never goes back. */
  readonly now: string;
  readonly size: number;
  /** Occasions that stand still because of a date that nobody can read, and what it is, by id. */
  standingStill(): Readonly<Record<string, string>>;
}

interface Due {
  readonly at: string;
  readonly id: string;
  /** The entry that was to change then; another one has moments of its own. */
  readonly entry: CalendarEntry;
}

interface State {
  readonly rows: Map<string, Row>;
  readonly articles: Map<string, ArticleFacts>;
  /** Occasions by the article that they rest on. */
  readonly bases: Map<string, Set<string>>;
  /** Occasions by term; once found, always a member, so that no calendar's date goes back. */
  readonly found: Map<string, Set<string>>;
  readonly languages: Set<string>;
  readonly due: Due[];
  now: string;
  version: number;
}

/** Folds a log, from its start and in order. */
export function createCollection(): Collection {
  const state: State = {
    rows: new Map(),
    articles: new Map(),
    bases: new Map(),
    found: new Map(),
    languages: new Set(),
    due: [],
    now: '1970-01-01T00:00:00Z',
    version: 0,
  };
  return {
    take(event) {
      const at = `${new Date(Date.parse(event.recordedAt)).toISOString().slice(0, 19)}Z`;
      if (at > state.now) state.now = at;
      const told = [...takeOccasion(state, event), ...takeArticle(state, event)];
      const touched = [...told, ...age(state, event)];
      if (touched.length > 0) state.version += 1;
      return touched;
    },
    row: (id) => state.rows.get(id),
    has: (terms) => terms.length === 0 || membersOf(state, terms).length > 0,
    list: (terms) => listingOf(state, terms),
    names: () => namesOf(state),
    *filings() {
      for (const { entry, everFound } of state.rows.values()) {
        yield [...titleLanguages(entry).flatMap(languageRanges), ...everFound];
      }
    },
    languages: () => state.languages,
    get version() {
      return state.version;
    },
    get now() {
      return state.now;
    },
    get size() {
      return state.rows.size;
    },
    standingStill: () => standingStill(state),
  };
}

function standingStill({ rows }: State): Readonly<Record<string, string>> {
  const named = [...rows].flatMap(
    ([
      id,
      {
        entry: { passedOver },
      },
    ]) => {
      if (!passedOver) return [];
      const { date, revision, sequence } = passedOver;
      return [[id, `revision ${revision} (${sequence}): date ${date} cannot be read`] as const];
    },
  );
  return Object.fromEntries(named);
}

function takeOccasion(state: State, event: RecordedEvent): readonly Touch[] {
  if (event.ref.kind !== 'occasion') return [];
  const before = state.rows.get(event.entity)?.entry;
  const next = project(before, event);
  if (!next || next === before) return [];
  const entry = withArticles(next, state.articles);
  for (const { article } of entry.bases) {
    if (article === undefined) continue;
    const known = state.bases.get(article) ?? new Set();
    state.bases.set(article, known.add(entry.id));
  }
  return [put(state, entry, event)];
}

/** An article that is silenced, or about something else now, changes the occasions it speaks of. */
function takeArticle(state: State, event: RecordedEvent): readonly Touch[] {
  if (event.ref.kind !== 'article') return [];
  const before = state.articles.get(event.entity);
  const facts = projectArticle(before, event);
  if (!facts || facts === before) return [];
  state.articles.set(event.entity, facts);
  return [...(state.bases.get(event.entity) ?? [])].flatMap((id) => {
    const row = state.rows.get(id);
    if (!row) return [];
    const next = withArticles(row.entry, state.articles);
    const entry = next === row.entry ? next : { ...next, ...stampAt(row.entry, event) };
    const isSame = entry === row.entry && facts.terms === before?.terms;
    return isSame ? [] : [put(state, entry, event)];
  });
}

function put(state: State, entry: CalendarEntry, event: RecordedEvent): Touch {
  const { rows, found, languages, due, now } = state;
  const before = rows.get(entry.id);
  const terms = termsOf(entry, state.articles);
  for (const term of terms.keys()) {
    const members = found.get(term) ?? new Set();
    found.set(term, members.add(entry.id));
  }
  for (const language of titleLanguages(entry)) languages.add(language);
  const names = [...terms.keys()].join('\n');
  const isMoved = before !== undefined && [...before.terms.keys()].join('\n') !== names;
  const shownAt = latest([before?.shownAt, entry.changedAt, isMoved ? now : undefined]);
  const everFound = new Set([...(before?.everFound ?? []), ...terms.keys()]);
  rows.set(entry.id, { entry, terms, everFound, shownAt, shownSequence: event.sequence });
  for (const at of momentsOf(entry)) if (at > now) insert(due, { at, id: entry.id, entry });
  const isSilencing =
    event.type === 'occasion.redacted' ||
    entry.standing === 'retracted' ||
    isFewer(entry, before?.entry);
  return { id: entry.id, terms: everFound, isSilencing };
}

function isFewer(entry: CalendarEntry, before: CalendarEntry | undefined): boolean {
  return entry.silenced.some((article) => !before?.silenced.includes(article));
}

/** What time alone changed: an occasion comes into sight, leaves it, draws near. */
function age(state: State, event: RecordedEvent): readonly Touch[] {
  const { rows, due, now } = state;
  const count = rankOf(due, now);
  return due.splice(0, count).flatMap(({ at, id, entry }) => {
    const row = rows.get(id);
    if (row?.entry !== entry) return [];
    const shownAt = latest([row.shownAt, at]);
    rows.set(id, { ...row, shownAt, shownSequence: event.sequence });
    return [{ id, terms: row.everFound, isSilencing: false }];
  });
}

function listingOf(state: State, terms: readonly string[]): Listing {
  const members = membersOf(state, terms);
  const rows = members.filter((row) => terms.every((term) => row.terms.has(term)));
  const changedAt = latest(members.map((row) => row.shownAt));
  return {
    rows: rows.sort((one, other) => one.entry.firstSequence - other.entry.firstSequence),
    changedAt: changedAt === '' ? undefined : changedAt,
    sequence: members.reduce((most, row) => Math.max(most, row.shownSequence), 0),
  };
}

/** What was ever found under all terms. */
function membersOf({ rows, found }: State, terms: readonly string[]): Row[] {
  const sets = terms.map((term) => found.get(term) ?? new Set<string>());
  const [smallest] = sets.toSorted((one, other) => one.size - other.size);
  if (!smallest) return [...rows.values()];
  const ids = [...smallest].filter((id) => sets.every((set) => set.has(id)));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function namesOf({ rows }: State): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const row of rows.values()) {
    for (const [term, naming] of row.terms) {
      const { names = [], isAlias = true, count = 0 } = counted.get(term) ?? {};
      const others = naming.names.filter(
        (name) => !names.some(({ language }) => language === name.language),
      );
      counted.set(term, {
        term,
        names: others.length === 0 ? names : [...names, ...others],
        isAlias: isAlias && naming.isAlias,
        count: count + 1,
      });
    }
  }
  return [...counted.values()].sort((one, other) => (one.term < other.term ? -1 : 1));
}

function insert(due: Due[], one: Due): void {
  due.splice(rankOf(due, one.at), 0, one);
}

/** How many are due at a moment or before it. */
function rankOf(due: readonly Due[], at: string): number {
  let low = 0;
  let high = due.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((due[middle]?.at ?? '') <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The latest of some instants that are written alike; empty if there are none. */
function latest(instants: readonly (string | undefined)[]): string {
  return instants.reduce<string>((most, one) => (one && one > most ? one : most), '');
}
