import { isTitled, type Place, type RecordedEvent, retell } from '@dateline/contracts';
import type { FeedEntry } from './project.ts';
import { isTold, statedBy, type ToldEvent } from './project-change.ts';
import { createIndex, type Index, type Member } from './select-index.ts';
import { toTerm } from './select-terms.ts';
import { newest, type Row } from './select-view.ts';

/** What a row has besides if it is that of one change of an occasion. */
export interface ChangeFacts {
  readonly event: ToldEvent['type'];
  /** As they are after it. */
  readonly date: string;
  readonly certainty: 'tentative' | 'confirmed';
  /** Whether it says more than what was known: feeds list no others. */
  readonly isNews: boolean;
  /** The article whose words it rests on; undefined for a decision of the editors. */
  readonly article: string | undefined;
  /** Articles that the occasion rests on by then, with what each is found under. */
  readonly sources: readonly Sourced[];
  /** Who brought the titles known by then: an article, or undefined for the editors. */
  readonly titledBy: readonly (string | undefined)[];
  /** The occasion itself, its story and its places, each term with its name. */
  readonly own: ReadonlyMap<string, string>;
  /** Whether the article's words may not be shown at the moment. */
  readonly isSilenced: boolean;
  /** Those of its sources that were killed: nothing that they brought is shown. */
  readonly killed: readonly string[];
}

/** All changes of occasions: one member and one row each, under one key. */
export interface Changes {
  readonly index: Index;
  readonly rows: Map<string, Row>;
  /** By occasion, the key of its newest change. */
  readonly newest: Map<string, string>;
  /** By article, the keys of the changes of occasions that rest on it. */
  readonly resting: Map<string, readonly string[]>;
}

type Sourced = Pick<FeedEntry, 'id' | 'terms' | 'termNames'>;
type ChangeRow = Row & { readonly change: ChangeFacts };
type Articles = ReadonlyMap<string, Row>;

/** Before any occasion. */
export function createChanges(): Changes {
  return { index: createIndex(), rows: new Map(), newest: new Map(), resting: new Map() };
}

/** The news that an event is, or that whose words an article takes back or gives again. */
export function takeChange(
  changes: Changes,
  event: RecordedEvent,
  articles: Articles,
): readonly Member[] {
  if (isTold(event)) return tell(changes, event, articles);
  if (event.type === 'occasion.redacted') return tellAgain(changes, event, articles);
  const keys = event.ref.kind === 'article' ? changes.resting.get(event.entity) : undefined;
  return (keys ?? []).flatMap((key) => settle(changes, key, event, articles));
}

function tell(changes: Changes, event: ToldEvent, articles: Articles): readonly Member[] {
  const before = changes.rows.get(changes.newest.get(event.entity) ?? '');
  if (!before && event.type !== 'occasion.announced') return [];
  const row = withArticles(toRow(before, event, articles), articles);
  const key = keyOf(event.entity, event.revision);
  changes.newest.set(event.entity, key);
  for (const { id } of row.change.sources) {
    changes.resting.set(id, [...(changes.resting.get(id) ?? []), key]);
  }
  return put(changes, key, row);
}

/**
 * All that was told of an occasion, told anew without the words of killed articles: whoever reads
 * the erased log from its start learns of it here for the first time, and comes to the same.
 */
function tellAgain(
  changes: Changes,
  event: Extract<RecordedEvent, { type: 'occasion.redacted' }>,
  articles: Articles,
): readonly Member[] {
  const { index, rows, newest: last, resting } = changes;
  const told = retell(event);
  const earlier = new Map<string, Member>();
  for (const [key, row] of rows) {
    if (row.entry.id !== event.entity) continue;
    const member = index.get(key);
    if (member) earlier.set(key, member);
    index.remove(key);
    rows.delete(key);
    for (const { id } of isChange(row) ? row.change.sources : []) {
      resting.set(
        id,
        (resting.get(id) ?? []).filter((one) => one !== key),
      );
    }
  }
  last.delete(event.entity);
  const shownAt = toUtc(event);
  for (const member of told.flatMap((one) => tell(changes, one, articles))) {
    earlier.set(member.key, member);
  }
  for (const { revision } of told) {
    const key = keyOf(event.entity, revision);
    const row = rows.get(key);
    if (!row || !isChange(row)) continue;
    const updatedAt = row.change.killed.length > 0 ? shownAt : row.entry.updatedAt;
    const entry = { ...row.entry, updatedAt };
    rows.set(key, { ...row, entry, shownAt, shownSequence: event.sequence });
  }
  return [...earlier.values()];
}

function keyOf(id: string, revision: number): string {
  return `${id}.${String(revision).padStart(8, '0')}`;
}

function settle(
  changes: Changes,
  key: string,
  event: RecordedEvent,
  articles: Articles,
): readonly Member[] {
  const row = changes.rows.get(key);
  if (!row || !isChange(row)) return [];
  const next = withArticles(row, articles);
  const { isSilenced, killed } = next.change;
  // What an article is about now does not move what was told of an occasion then.
  if (isSilenced === row.change.isSilenced && killed.length === row.change.killed.length) return [];
  const shownAt = newest([row.shownAt, toUtc(event)]);
  const entry = { ...next.entry, updatedAt: shownAt };
  return put(changes, key, { ...next, entry, shownAt, shownSequence: event.sequence });
}

function isChange(row: Row): row is ChangeRow {
  return row.change !== undefined;
}

/** The log forgets what a killed article was about, and a rebuild must come to the same feeds. */
function put({ index, rows }: Changes, key: string, row: ChangeRow): readonly Member[] {
  const { id, publishedAt: at, terms } = row.entry;
  rows.set(key, row);
  if (!row.change.isNews) return [];
  const known = index.get(key);
  if (known && known.terms.join('\n') === terms.join('\n')) return [known];
  const member = { key, at, entity: id, terms };
  index.remove(key);
  index.add(member);
  return [member];
}

function toRow(before: Row | undefined, event: ToldEvent, articles: Articles): ChangeRow {
  const { data, entity: id, revision, sequence } = event;
  const at = toUtc(event);
  const { article } = data.source;
  const { sources = [], titledBy = [], own = [] } = before?.change ?? {};
  const ids = new Set([...sources.map((one) => one.id), ...(article ? [article] : [])]);
  const title = 'title' in data && data.title && isTitled(data.title) ? data.title : undefined;
  const { date, status } = statedBy(event);
  const isNamed = title || (event.type === 'occasion.corrected' && event.data.now.titles);
  const language = before?.entry.language ?? title?.language ?? 'und';
  const occasion = toTerm('occasion', id);
  return {
    entry: {
      id,
      uri: `urn:dateline:occasion:${id}:${revision}`,
      language,
      languageToken: language.toLowerCase(),
      state: 'live',
      terms: [],
      termNames: [],
      publishedAt: at,
      updatedAt: at,
      changedAt: at,
      revision,
      sequence,
    },
    occasions: occasion ? [occasion] : [],
    corrections: [],
    shownAt: at,
    shownSequence: sequence,
    change: {
      event: event.type,
      date: date ?? before?.change?.date ?? '',
      certainty: status ?? before?.change?.certainty ?? 'tentative',
      isNews: isNews(before?.change, event),
      article,
      sources: [...ids].map((one) => articles.get(one)?.entry ?? nothingOf(one)),
      titledBy: isNamed ? [...new Set([...titledBy, article])] : titledBy,
      own: new Map([...own, ...ownTerms(event)]),
      isSilenced: false,
      killed: [],
    },
  };
}

/** Stories that say the same, in another language too, refine or confirm what they do not change. */
function isNews(before: ChangeFacts | undefined, event: ToldEvent): boolean {
  if (event.type !== 'occasion.date-refined' && event.type !== 'occasion.confirmed') return true;
  const { date, status, place } = statedBy(event);
  if (!before || isOff(before) || before.date !== date || before.certainty !== status) return true;
  return place !== undefined && ![...before.own.keys()].some((term) => term.startsWith('place/'));
}

/** Whatever is said of its date next says that it is on again. */
function isOff({ event }: ChangeFacts): boolean {
  return /postponed|cancelled|retracted|merged|elapsed/.test(event);
}

function nothingOf(id: string): Sourced {
  return { id, terms: [], termNames: [] };
}

/** What an event alone puts its occasion under. */
function ownTerms({ type, data, entity }: ToldEvent): readonly (readonly [string, string])[] {
  const places: (Place | undefined)[] = [
    'place' in data ? data.place : undefined,
    'previousPlace' in data ? data.previousPlace : undefined,
    type === 'occasion.corrected' ? data.now.place : undefined,
  ];
  const story = 'story' in data ? data.story : undefined;
  const into = type === 'occasion.merged' ? data.into : undefined;
  const named: (readonly [string | undefined, string])[] = [
    ...[entity, into].map((id) => [id && toTerm('occasion', id), id ?? ''] as const),
    [story && toTerm('story', story), story ?? ''],
    ...places.flatMap((place) => {
      if (!place) return [];
      const { name, raw = name } = place;
      return [raw, name].map((text) => [toTerm('place', text), text] as const);
    }),
  ];
  return named.flatMap(([term, name]) => (term ? [[term, name] as const] : []));
}

/** A row as its articles let it be: what was killed is neither quoted nor found under. */
function withArticles(row: ChangeRow, articles: Articles): ChangeRow {
  const { change, entry } = row;
  const stateOf = (id: string) => articles.get(id)?.entry.state ?? 'live';
  const killed = change.sources.map(({ id }) => id).filter((id) => stateOf(id) === 'killed');
  const found = change.sources
    .filter(({ id }) => !killed.includes(id))
    .flatMap(({ terms, termNames }) =>
      terms.map((term, index) => [term, termNames[index] ?? term] as const),
    );
  const named = [...new Map([...found, ...change.own])].sort(([a], [b]) => (a < b ? -1 : 1));
  const isUntitled = change.titledBy.every((id) => id !== undefined && killed.includes(id));
  return {
    ...row,
    entry: {
      ...entry,
      state: isUntitled ? 'killed' : 'live',
      terms: named.map(([term]) => term),
      termNames: named.map(([, name]) => name),
    },
    change: {
      ...change,
      isSilenced: change.article !== undefined && stateOf(change.article) !== 'live',
      killed,
    },
  };
}

function toUtc({ recordedAt }: RecordedEvent): string {
  return new Date(recordedAt).toISOString();
}
