import type { RecordedEvent } from '@dateline/contracts';
import { type FeedEntry, project } from './project.ts';
import { isContentEvent, namedTerms } from './project-content.ts';
import {
  createIndex,
  type Index,
  type Member,
  type MemberList,
  membersOn,
  type Page,
  pageOf,
} from './select-index.ts';
import { type Choice, languageRanges, toTerm } from './select-terms.ts';
import { epoch, newest, type Row, type Selection, selectionOf } from './select-view.ts';

/** A member that an event changed, and where: a feed that lists it is to be rendered again. */
export interface Touch {
  readonly member: Member;
  readonly isCorrection: boolean;
}

/** Every article as one row, its place in all selections, and the newest ones with their texts. */
export interface Collection {
  /** Takes in one event and tells what it changed. */
  take(event: RecordedEvent): readonly Touch[];
  /** An article with its text, if it stands in the open end of everything or of its language. */
  held(id: string): FeedEntry | undefined;
  row(id: string): Row | undefined;
  has(choice: Choice, page: Page): boolean;
  /** Undefined for a selection in which nothing ever was, and for a page that is not full. */
  read(choice: Choice, page: Page): Selection | undefined;
  /** On which page of a selection a member stands; null if it is not in it. */
  pageOf(choice: Choice, member: Member): Page | null;
  /** Language ranges and terms with the names that articles give them. */
  names(): readonly { readonly term: string; readonly name: string }[];
}

/** How long a withdrawn article stays as an emptied item before it is only marked as deleted. */
export const emptiedForMs = 48 * 60 * 60 * 1000;

interface Due {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
}

interface State {
  readonly rows: Map<string, Row>;
  readonly held: Map<string, FeedEntry>;
  readonly articles: Index;
  readonly corrections: Index;
  readonly occasions: Map<string, Set<string>>;
  readonly names: Map<string, string>;
  readonly due: Due[];
  now: string;
}

/** Folds a log, from its start and in order; the cost of an event does not grow with the log. */
export function createCollection(): Collection {
  const state: State = {
    rows: new Map(),
    held: new Map(),
    articles: createIndex(),
    corrections: createIndex(),
    occasions: new Map(),
    names: new Map(),
    due: [],
    now: epoch,
  };
  const listOf = (choice: Choice): MemberList | undefined => listFor(state, choice);
  return {
    take(event) {
      const touched = [...takeArticle(state, event), ...takeOccasion(state, event)];
      return [...touched, ...age(state, event)];
    },
    held: (id) => state.held.get(id),
    row: (id) => state.rows.get(id),
    has(choice, page) {
      const list = listOf(choice);
      return list !== undefined && (page === undefined || page <= list.pages);
    },
    read(choice, page) {
      const list = listOf(choice);
      if (!list || (page !== undefined && page > list.pages)) return undefined;
      const { rows, names } = state;
      return selectionOf({ choice, page, list, members: membersOn(list, page), rows, names });
    },
    pageOf(choice, member) {
      const list = listOf(choice);
      return list ? pageOf(list, member) : null;
    },
    names: () =>
      state.articles
        .terms()
        .filter((term) => isPublic(state, term))
        .map((term) => ({ term, name: state.names.get(term) ?? term })),
  };
}

/** What only held articles are found under would say something of them. */
function isPublic({ articles, rows }: State, term: string): boolean {
  const { members = [] } = articles.list([term]) ?? {};
  return members.some(({ article }) => rows.get(article)?.entry.state !== 'withheld');
}

const nothing: MemberList = { members: [], pages: 0 };

/** Corrections of a language may be followed before there are any. */
function listFor(state: State, { language, terms, isOfCorrections }: Choice) {
  const wanted = [...(language ? [language] : []), ...terms];
  if (!isOfCorrections) return state.articles.list(wanted);
  const isKnown = wanted.every((term) => state.articles.has(term));
  return state.corrections.list(wanted) ?? (isKnown ? nothing : undefined);
}

function takeArticle(state: State, event: RecordedEvent): readonly Touch[] {
  const { rows, held } = state;
  const id = event.entity;
  if (event.ref.kind !== 'article') return [];
  const row = rows.get(id);
  const known = held.get(id) ?? row?.entry;
  const entry = project(known, event);
  if (!entry || entry === known) return [];
  const { content: _content, changes: _changes, ...kept } = entry;
  const occasions = row?.occasions ?? [...(state.occasions.get(id) ?? [])];
  rows.set(id, {
    entry: kept,
    occasions,
    corrections: row?.corrections ?? [],
    shownAt: newest([entry.changedAt, ...(row ? [row.shownAt] : [])]),
    shownSequence: entry.sequence,
  });
  if (isContentEvent(event)) {
    for (const [term, name] of namedTerms(event.data)) state.names.set(term, name);
  }
  const member = admit(state, entry, occasions);
  if (entry.state === 'withdrawn' || entry.state === 'killed') {
    const at = new Date(Date.parse(entry.changedAt) + emptiedForMs).toISOString();
    state.due.push({ id, sequence: entry.sequence, at });
  }
  return [{ member, isCorrection: false }, ...takeCorrection(state, entry, event)];
}

/** Puts an article where it belongs, and lets go of texts that have left the open ends. */
function admit(state: State, entry: FeedEntry, occasions: readonly string[]): Member {
  const { articles, held } = state;
  const ranges = languageRanges(entry.languageToken);
  const open = [[], ...ranges.map((range) => [range])];
  const before = open.map((terms) => articles.list(terms)?.pages ?? 0);
  const terms = [...ranges, ...entry.terms, ...occasions];
  // The log forgets what a killed article was about, and a rebuild must come to the same feeds.
  if (entry.state === 'killed') articles.remove(entry.id);
  let member = articles.get(entry.id);
  if (member) for (const term of terms) articles.extend(entry.id, term);
  else {
    member = { key: entry.id, at: entry.publishedAt, article: entry.id, terms: new Set(terms) };
    articles.add(member);
  }
  if (isOpen(state, member)) held.set(entry.id, entry);
  else held.delete(entry.id);
  for (const [index, terms] of open.entries()) {
    const list = articles.list(terms);
    if (!list || list.pages === before[index]) continue;
    for (const other of membersOn(list, list.pages)) {
      if (!isOpen(state, other)) held.delete(other.article);
    }
  }
  return member;
}

/** Whether it stands in the open end of everything or of a language. */
function isOpen({ articles, rows }: State, member: Member): boolean {
  const ranges = languageRanges(rows.get(member.article)?.entry.languageToken ?? '');
  return [[], ...ranges.map((range) => [range])].some((terms) => {
    const list = articles.list(terms);
    return list !== undefined && pageOf(list, member) === undefined;
  });
}

/** Each correction and withdrawal is listed by itself; a kill leaves nothing but itself. */
function takeCorrection(state: State, entry: FeedEntry, event: RecordedEvent): readonly Touch[] {
  const { rows, corrections } = state;
  const row = rows.get(entry.id);
  if (!row) return [];
  const isNew = ['article.corrected', 'article.withdrawn', 'article.killed'].includes(event.type);
  const earlier = row.corrections.flatMap((key) => corrections.get(key) ?? []);
  if (event.type === 'article.killed') for (const { key } of earlier) corrections.remove(key);
  if (!isNew) return earlier.map((member) => ({ member, isCorrection: true }));
  const key = `${entry.id}.${String(entry.revision).padStart(8, '0')}`;
  const terms = new Set([...languageRanges(entry.languageToken), ...entry.terms, ...row.occasions]);
  const { id: article, revision, changedAt: at } = entry;
  const member: Member = { key, at, article, revision, terms };
  corrections.add(member);
  const left = event.type === 'article.killed' ? [] : row.corrections;
  rows.set(entry.id, { ...row, corrections: [...left, key] });
  return [...earlier, member].map((one) => ({ member: one, isCorrection: true }));
}

/** An article is about an occasion when it was a source of one of its events. */
function takeOccasion(state: State, event: RecordedEvent): readonly Touch[] {
  if (event.ref.kind !== 'occasion' || !('source' in event.data)) return [];
  const term = toTerm('occasion', event.entity);
  const touched: Touch[] = [];
  if (term && event.data.source.article)
    touched.push(...link(state, event.data.source.article, term, event));
  if (term && event.type === 'occasion.merged') {
    const into = toTerm('occasion', event.data.into);
    const members = state.articles.list([term])?.members ?? [];
    for (const { article } of into ? [...members] : []) {
      if (into) touched.push(...link(state, article, into, event));
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
  state.rows.set(id, { ...row, occasions, shownAt, shownSequence: event.sequence });
  state.articles.extend(id, term);
  return [{ member, isCorrection: false }];
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
    touched.push({ member, isCorrection: false });
  }
  return touched;
}
