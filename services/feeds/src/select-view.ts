import type { FeedEntry } from './project.ts';
import type { ChangeFacts } from './select-changes.ts';
import type { Member, MemberList, Page } from './select-index.ts';
import type { Choice } from './select-terms.ts';

/** What is known of every article, and of every change of an occasion, for ever: all but its text. */
export interface Row {
  readonly entry: FeedEntry;
  /** Terms of the occasions that it was a source for, in the order in which that was told. */
  readonly occasions: readonly string[];
  /** Keys of its corrections in the index of those. */
  readonly corrections: readonly string[];
  /** RFC 3339 UTC: the newest moment at which what feeds show of it changed. */
  readonly shownAt: string;
  /** The log's sequence of the event that did it. */
  readonly shownSequence: number;
  /** RFC 3339 UTC: since when it is only marked as deleted. */
  readonly goneAt?: string;
  /** Of one change of an occasion, and of nothing else. */
  readonly change?: ChangeFacts;
}

/** Before any event. */
export const epoch = '1970-01-01T00:00:00.000Z';

/** Before any erasure. */
export const noErasure: Erasure = { at: epoch, sequence: 0 };

/** The newest event that erased an article, and so took it out of feeds that it had been in. */
export interface Erasure {
  /** RFC 3339 UTC. */
  readonly at: string;
  /** The log's. */
  readonly sequence: number;
}

/** One item to be shown; with a revision it is the correction which that one made. */
export interface Listed {
  readonly row: Row;
  readonly at: string;
  readonly revision?: number;
}

/** What one feed shows, newest first. */
export interface Selection {
  readonly choice: Choice;
  /** Of the archive; undefined for the feed that is subscribed to. */
  readonly page: Page;
  /** How many full pages there are: the newest is linked from the feed. */
  readonly pages: number;
  readonly listed: readonly Listed[];
  /** Articles that are marked as deleted. */
  readonly gone: readonly Row[];
  /** RFC 3339 UTC: the newest significant change of a member, also of a hidden one. */
  readonly updatedAt: string;
  /** RFC 3339 UTC: the newest change of what the feed shows. */
  readonly changedAt: string;
  /** The log's sequence of that change; 0 before any. */
  readonly sequence: number;
  /** The names of the terms that it was chosen by. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A selection as it stands. Members are replaced and hidden, never taken out, so that what is
 * withdrawn or no longer belongs pulls no older article back in.
 */
export function selectionOf(found: {
  readonly choice: Choice;
  readonly page: Page;
  readonly list: MemberList;
  readonly members: readonly Member[];
  readonly rowOf: (member: Member) => Row | undefined;
  readonly erasure: Erasure;
}): Selection {
  const { choice, page, list, members, rowOf } = found;
  const all = members.flatMap((member) => toListed(member, rowOf(member))).reverse();
  const shown = all.filter(({ row, revision }) => isShown(row, revision, choice));
  const isGone = ({ row, revision }: Listed) => row.goneAt !== undefined && revision === undefined;
  // The log does not say any more which feeds it was in: each that may have had it moves.
  const erasure = choice.terms.length > 0 ? found.erasure : noErasure;
  return {
    choice,
    page,
    pages: list.pages,
    listed: shown.filter((one) => !isGone(one)),
    gone: shown.filter(isGone).map(({ row }) => row),
    updatedAt: newest([erasure.at, ...all.map(updatedAt)]),
    changedAt: newest([erasure.at, ...all.map(({ row }) => row.shownAt)]),
    sequence: all.reduce((most, { row }) => Math.max(most, row.shownSequence), erasure.sequence),
    names: new Map(choice.terms.flatMap((term) => nameOf(term, shown, choice))),
  };
}

/**
 * What the oldest article shown calls a term, in the language that the feed's title is in if any
 * does: it stays while others come, and depends on nothing that the feed does not show.
 */
function nameOf(term: string, shown: readonly Listed[], { language }: Choice) {
  const named = shown.flatMap(({ row: { entry } }) => {
    const name = entry.termNames[entry.terms.indexOf(term)];
    return name === undefined ? [] : [{ name, entry }];
  });
  const isOurs = ({ languageToken }: FeedEntry) => /^en(?:-|$)/.test(languageToken);
  const ours = language === undefined ? named.filter(({ entry }) => isOurs(entry)) : [];
  const name = (ours.at(-1) ?? named.at(-1))?.name;
  return name === undefined ? [] : [[term, name] as const];
}

function toListed({ at, revision }: Member, row: Row | undefined): Listed[] {
  return row ? [{ row, at, ...(revision !== undefined && { revision }) }] : [];
}

function isShown({ entry, occasions }: Row, revision: number | undefined, choice: Choice): boolean {
  if (entry.state === 'withheld') return false;
  if (revision !== undefined) return true;
  return choice.terms.every((term) => entry.terms.includes(term) || occasions.includes(term));
}

function updatedAt({ row, at, revision }: Listed): string {
  if (revision !== undefined) return row.entry.state === 'live' ? at : row.entry.updatedAt;
  return row.goneAt ?? row.entry.updatedAt;
}

/** The latest of some instants that are written alike; the epoch if there are none. */
export function newest(instants: readonly string[]): string {
  return [epoch, ...instants].toSorted().at(-1) ?? epoch;
}
