import type { RecordedEvent } from '@dateline/contracts';
import { hasLabels } from '@dateline/occasion-words';
import type { FeedEntry } from './project.ts';
import { createState, type State, type Touch, takeEvent } from './select-fold.ts';
import { type Member, type MemberList, membersOn, type Page, pageOf } from './select-index.ts';
import { type Choice, isListed } from './select-terms.ts';
import { type Row, type Selection, selectionOf } from './select-view.ts';

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
  /** Language ranges, sections, topics and places with the names that articles give them. */
  names(): readonly { readonly term: string; readonly name: string }[];
  /** What each article and each change of an occasion is found under. */
  filings(): Iterable<readonly string[]>;
  /** Grows with each event that changed something. */
  readonly version: number;
}

/** Folds a log, from its start and in order; the cost of an event does not grow with the log. */
export function createCollection(): Collection {
  const state = createState();
  const listOf = (choice: Choice): MemberList | undefined => listFor(state, choice);
  return {
    take: (event) => takeEvent(state, event),
    held: (id) => state.held.get(id),
    row: (id) => state.rows.get(id),
    has(choice, page) {
      const list = listOf(choice);
      return list !== undefined && (page === undefined || page <= list.pages);
    },
    read(choice, page) {
      const list = listOf(choice);
      if (!list || (page !== undefined && page > list.pages)) return undefined;
      const rowOf = rowsOf(state, choice);
      const { erasure } = state;
      return selectionOf({ choice, page, list, members: membersOn(list, page), rowOf, erasure });
    },
    pageOf(choice, member) {
      const list = listOf(choice);
      return list ? pageOf(list, member) : null;
    },
    names: () =>
      state.articles
        .terms()
        .filter(isListed)
        .flatMap((term) => namesOf(state, term)),
    *filings() {
      for (const index of [state.articles, state.changes.index]) {
        for (const { terms } of index.list([])?.members ?? []) yield terms;
      }
    },
    get version() {
      return state.version;
    },
  };
}

/** As its oldest article calls it; what only held articles are found under would tell of them. */
function namesOf({ articles, rows }: State, term: string) {
  const { members = [] } = articles.list([term]) ?? {};
  const isPublic = ({ entity }: Member) => rows.get(entity)?.entry.state !== 'withheld';
  const first = members.find(isPublic);
  const entry = first && rows.get(first.entity)?.entry;
  return entry ? [{ term, name: entry.termNames[entry.terms.indexOf(term)] ?? term }] : [];
}

const nothing: MemberList = { members: [], pages: 0 };

/** Corrections and changes of what there is may be followed before there are any. */
function listFor(state: State, { list, language, sought }: Choice): MemberList | undefined {
  const { articles, corrections, changes } = state;
  if (list === 'articles') return articles.list(sought);
  const isSpoken = language === undefined || hasLabels(language) || articles.has(language);
  if (list === 'calendar-changes' && !isSpoken) return undefined;
  const isKnown = sought.every((term) => articles.has(term));
  const found = list === 'corrections' ? corrections : changes.index;
  return found.list(sought) ?? (isKnown ? nothing : undefined);
}

function rowsOf({ rows, changes }: State, { list }: Choice) {
  return (member: Member): Row | undefined =>
    list === 'calendar-changes' ? changes.rows.get(member.key) : rows.get(member.entity);
}
