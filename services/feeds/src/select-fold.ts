import { type OccasionChangeRecorded, type RecordedEvent, retell } from '@dateline/contracts';
import { type FeedEntry, project } from './project.ts';
import { type Changes, createChanges, takeChange } from './select-changes.ts';
import { createIndex, type Index, type Member, membersOn, pageOf } from './select-index.ts';
import { type ListKind, languageRanges, toTerm } from './select-terms.ts';
import { type Erasure, epoch, newest, noErasure, type Row } from './select-view.ts';

/** A member that an event changed, and where: a feed that lists it is to be rendered again. */
export interface Touch {
  readonly member: Member;
  /** What feeds list it. */
  readonly list: ListKind;
  /** Whether the article may not be read any more: no older document may be shown in its place. */
  readonly isEmptied: boolean;
  /** Whether it also left feeds of which the log does not say any more that it was in them. */
  readonly isErased: boolean;
}

/** How long a withdrawn article stays as an emptied item before it is only marked as deleted. */
export const emptiedForMs = 48 * 60 * 60 * 1000;
const stringsMax = 100_000;
/** One for all articles that no occasion and no correction is of. */
const none: readonly string[] = [];

interface Due {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
}

/** All that is known. */
export interface State {
  readonly rows: Map<string, Row>;
  readonly held: Map<string, FeedEntry>;
  readonly articles: Index;
  readonly corrections: Index;
  readonly changes: Changes;
  readonly occasions: Map<string, Set<string>>;
  /** One string for all articles that say the same. */
  readonly strings: Map<string, string>;
  readonly due: Due[];
  erasure: Erasure;
  now: string;
  version: number;
}

/** What is known before the first event. */
export function createState(): State {
  return {
    rows: new Map(),
    held: new Map(),
    articles: createIndex(),
    corrections: createIndex(),
    changes: createChanges(),
    occasions: new Map(),
    strings: new Map(),
    due: [],
    erasure: noErasure,
    now: epoch,
    version: 0,
  };
}

/** Takes in one event and tells what it changed. */
export function takeEvent(state: State, event: RecordedEvent): readonly Touch[] {
  const touched = [
    ...takeArticle(state, event),
    ...takeOccasion(state, event),
    ...takeChanges(state, event),
    ...age(state, event),
  ];
  if (touched.length > 0) state.version += 1;
  return touched;
}

function takeArticle(state: State, event: RecordedEvent): readonly Touch[] {
  const { rows, held } = state;
  const id = event.entity;
  if (event.ref.kind !== 'article') return [];
  const row = rows.get(id);
  const known = held.get(id) ?? row?.entry;
  const entry = project(known, event);
  if (!entry || entry === known) return [];
  const { content: _content, changes: _changes, ...rest } = entry;
  const kept = {
    ...rest,
    terms: share(state, rest.terms),
    termNames: share(state, rest.termNames),
  };
  const told = state.occasions.get(id);
  const occasions = row?.occasions ?? (told ? [...told] : none);
  rows.set(id, {
    entry: kept,
    occasions,
    corrections: row?.corrections ?? none,
    shownAt: newest([entry.changedAt, ...(row ? [row.shownAt] : [])]),
    shownSequence: entry.sequence,
  });
  if (entry.state === 'killed') {
    state.erasure = { at: newest([state.erasure.at, entry.changedAt]), sequence: entry.sequence };
  }
  const member = admit(state, kept, occasions);
  if (isOpen(state, member)) held.set(id, entry);
  else held.delete(id);
  if (entry.state === 'withdrawn' || entry.state === 'killed') {
    const at = new Date(Date.parse(entry.changedAt) + emptiedForMs).toISOString();
    state.due.push({ id, sequence: entry.sequence, at });
  }
  const end = { isEmptied: entry.state !== 'live', isErased: entry.state === 'killed' };
  const corrections = takeCorrection(state, kept, event);
  return [
    { member, list: 'articles', ...end },
    ...corrections.map((one) => ({ member: one, list: 'corrections' as const, ...end })),
  ];
}

/** Sections and places are named by thousands of articles: their strings are kept once. */
function share({ strings }: State, texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const known = strings.get(text) ?? text;
    if (strings.size < stringsMax) strings.set(known, known);
    return known;
  });
}

/** Puts an article where it belongs, and lets go of texts that have left the open ends. */
function admit(state: State, entry: FeedEntry, occasions: readonly string[]): Member {
  const { articles, held } = state;
  const ranges = languageRanges(entry.languageToken);
  const open = [[], ...ranges.map((range) => [range])];
  const before = open.map((terms) => articles.list(terms)?.pages ?? 0);
  const terms = [...share(state, ranges), ...entry.terms, ...occasions];
  // The log forgets what else a killed article was about, and a rebuild must come to the same.
  if (entry.state === 'killed') articles.remove(entry.id);
  let member = articles.get(entry.id);
  if (member) for (const term of terms) articles.extend(entry.id, term);
  else {
    member = { key: entry.id, at: entry.publishedAt, entity: entry.id, terms };
    articles.add(member);
  }
  for (const [index, terms] of open.entries()) {
    const list = articles.list(terms);
    if (!list || list.pages === before[index]) continue;
    for (const other of membersOn(list, list.pages)) {
      if (!isOpen(state, other)) held.delete(other.entity);
    }
  }
  return member;
}

/** Whether it stands in the open end of everything or of a language. */
function isOpen({ articles, rows }: State, member: Member): boolean {
  const ranges = languageRanges(rows.get(member.entity)?.entry.languageToken ?? '');
  return [[], ...ranges.map((range) => [range])].some((terms) => {
    const list = articles.list(terms);
    return list !== undefined && pageOf(list, member) === undefined;
  });
}

/** Each correction and withdrawal is listed by itself; a kill leaves nothing but itself. */
function takeCorrection(state: State, entry: FeedEntry, event: RecordedEvent): readonly Member[] {
  const { rows, corrections } = state;
  const row = rows.get(entry.id);
  if (!row) return [];
  const isNew = ['article.corrected', 'article.withdrawn', 'article.killed'].includes(event.type);
  const earlier = row.corrections.flatMap((key) => corrections.get(key) ?? []);
  if (event.type === 'article.killed') for (const { key } of earlier) corrections.remove(key);
  if (!isNew) return earlier;
  const key = `${entry.id}.${String(entry.revision).padStart(8, '0')}`;
  const ranges = share(state, languageRanges(entry.languageToken));
  const terms = [...ranges, ...entry.terms, ...row.occasions];
  const { id: entity, revision, changedAt: at } = entry;
  const member: Member = { key, at, entity, revision, terms };
  corrections.add(member);
  const left = event.type === 'article.killed' ? [] : row.corrections;
  rows.set(entry.id, { ...row, corrections: [...left, key] });
  return [...earlier, member];
}

/** An article is about an occasion when it was a source of one of its events. */
function takeOccasion(state: State, event: RecordedEvent): readonly Touch[] {
  if (event.type === 'occasion.redacted') {
    return retell(event).flatMap((told) => [
      ...takeOccasion(state, told),
      ...linkCorrections(state, told),
    ]);
  }
  if (event.ref.kind !== 'occasion' || !('source' in event.data)) return [];
  const term = toTerm('occasion', event.entity);
  const touched: Touch[] = [];
  if (term && event.data.source.article)
    touched.push(...link(state, event.data.source.article, term, event));
  if (term && event.type === 'occasion.merged') {
    const into = toTerm('occasion', event.data.into);
    const members = state.articles.list([term])?.members ?? [];
    for (const { entity } of into ? [...members] : []) {
      if (into) touched.push(...link(state, entity, into, event));
    }
  }
  return touched;
}

function link(state: State, id: string, term: string, event: RecordedEvent): readonly Touch[] {
  const known = state.occasions.get(id) ?? new Set();
  if (known.has(term)) return [];
  state.occasions.set(id, known.add(term));
  const row = state.rows.get(id);
  const member = state.articles.get(id);
  if (!row || !member) return [];
  const occasions = [...row.occasions, term];
  const shownAt = newest([row.shownAt, event.recordedAt]);
  const shownSequence = Math.max(row.shownSequence, event.sequence);
  state.rows.set(id, { ...row, occasions, shownAt, shownSequence });
  state.articles.extend(id, term);
  return [touchOf(member)];
}

/** Who learns of an occasion by its redaction alone finds its articles' corrections under it, too. */
function linkCorrections(state: State, event: OccasionChangeRecorded): readonly Touch[] {
  const term = toTerm('occasion', event.entity);
  const row = state.rows.get(event.data.source.article ?? '');
  if (!term || !row) return [];
  return row.corrections.flatMap((key) => {
    state.corrections.extend(key, term);
    const member = state.corrections.get(key);
    return member ? [{ member, list: 'corrections', isEmptied: false, isErased: false }] : [];
  });
}

function touchOf(member: Member): Touch {
  return { member, list: 'articles', isEmptied: false, isErased: false };
}

/** Words that are taken back may not be read any more, wherever an occasion's change quotes them. */
function takeChanges(state: State, event: RecordedEvent): readonly Touch[] {
  const isEmptied =
    event.type === 'occasion.redacted' ||
    (event.ref.kind === 'article' && state.rows.get(event.entity)?.entry.state !== 'live');
  return takeChange(state.changes, event, state.rows).map((member) => ({
    member,
    list: 'calendar-changes',
    isEmptied,
    isErased: false,
  }));
}

/** What was withdrawn long enough ago, by the log's time, is only marked as deleted from now on. */
function age(state: State, event: RecordedEvent): readonly Touch[] {
  const { rows, due, articles } = state;
  state.now = newest([state.now, event.recordedAt]);
  const touched: Touch[] = [];
  for (let first = due[0]; first && first.at <= state.now; first = due[0]) {
    due.shift();
    const row = rows.get(first.id);
    const member = articles.get(first.id);
    if (!row || !member || row.entry.sequence !== first.sequence) continue;
    rows.set(first.id, {
      ...row,
      goneAt: first.at,
      shownAt: first.at,
      shownSequence: event.sequence,
    });
    touched.push(touchOf(member));
  }
  return touched;
}
