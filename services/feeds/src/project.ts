import type { Correction, EmptiedNinjs, Ninjs, RecordedEvent } from '@dateline/contracts';
import type { OccasionChange } from './project-change.ts';
import { type ContentEvent, type FeedContent, termsOf, toContent } from './project-content.ts';

/** A word to readers about a change, in its own language; shown above the text. */
export interface FeedNote {
  readonly kind: 'correction' | 'update' | 'withdrawal';
  readonly value: string;
  readonly language: string;
}

/** One change that readers were told of, newest last: its page shows what was worded otherwise. */
export interface FeedChange {
  readonly kind: 'correction' | 'update';
  /** RFC 3339 UTC with milliseconds. */
  readonly at: string;
  readonly revision: number;
  /** Whether it moved the date of change. */
  readonly isMinor: boolean;
  readonly note: { readonly value: string; readonly language: string };
  readonly corrections: readonly Correction[];
}

/** One article as the feeds know it. */
export interface FeedEntry {
  readonly id: string;
  /** The id in every feed: given at the first event and never changed. */
  readonly uri: string;
  /** BCP 47, as the newest event states it. */
  readonly language: string;
  /** Lower case, fixed by the first event: what the article is selected by. */
  readonly languageToken: string;
  readonly state: 'live' | 'withheld' | 'withdrawn' | 'killed';
  /** What it is found under besides its language; of a killed article only what its kill says. */
  readonly terms: readonly string[];
  /** What the article calls each of its terms, in their order. */
  readonly termNames: readonly string[];
  /** RFC 3339 UTC with milliseconds: first publication. It orders the feeds, and never moves. */
  readonly publishedAt: string;
  /** RFC 3339 UTC with milliseconds: newest significant change (RFC 4287 §4.2.15). */
  readonly updatedAt: string;
  /** RFC 3339 UTC with milliseconds: the newest event. */
  readonly changedAt: string;
  readonly revision: number;
  /** The log's sequence of the newest event. */
  readonly sequence: number;
  /** Absent unless the article is live: what may not be shown is not held either. */
  readonly content?: FeedContent;
  readonly note?: FeedNote;
  /** Absent where there are none, and unless the article is live. */
  readonly changes?: readonly FeedChange[];
  /** What it tells of, if it is no article but a change of an occasion. */
  readonly occasion?: OccasionChange;
}

/** The newest of an article's noted changes are kept; older ones are in the log. */
const changesMax = 20;

/** One article's entry after one more event; undefined until there is something to know of it. */
export function project(entry: FeedEntry | undefined, event: RecordedEvent): FeedEntry | undefined {
  switch (event.type) {
    case 'article.published':
    case 'article.released':
      return live(entry, event, event.data, { isMinor: false });
    case 'article.updated':
      return live(entry, event, event.data, {
        isMinor: false,
        ...(event.data.x.note && { kind: 'update', note: event.data.x.note, corrections: [] }),
      });
    case 'article.corrected': {
      const { severity, note: words, corrections } = event.data.x;
      const isMinor = severity === 'minor';
      return live(entry, event, event.data, {
        isMinor,
        kind: 'correction',
        note: words,
        corrections,
      });
    }
    case 'article.withheld':
      return emptied(entry, event, event.data.ninjs, 'withheld');
    case 'article.withdrawn': {
      const words = note('withdrawal', event.data.x.note);
      return {
        ...emptied(entry, event, event.data.ninjs, 'withdrawn'),
        ...(words && { note: words }),
      };
    }
    case 'article.killed': {
      const words = note('withdrawal', event.data.x.note);
      return {
        ...emptied(entry, event, event.data.ninjs, 'killed'),
        ...filedUnder(event.data.x.filing ?? []),
        ...(words && { note: words }),
      };
    }
    default:
      return entry;
  }
}

interface Said extends Partial<Pick<FeedChange, 'kind' | 'note' | 'corrections'>> {
  readonly isMinor: boolean;
}

function live(
  entry: FeedEntry | undefined,
  event: RecordedEvent,
  data: ContentEvent['data'],
  { kind, note: words, isMinor, corrections = [] }: Said,
): FeedEntry {
  const identity = identify(entry, event, data.ninjs);
  const before = entry?.state === 'live' ? entry : undefined;
  const at = identity.changedAt;
  const change =
    kind && words
      ? [{ kind, at, revision: event.revision, isMinor, note: words, corrections }]
      : [];
  const changes = [...(before?.changes ?? []), ...change].slice(-changesMax);
  const standing = (kind && note(kind, words)) ?? before?.note;
  return {
    ...identity,
    state: 'live',
    updatedAt: isMinor && entry ? entry.updatedAt : notBefore(identity.publishedAt, at),
    ...termsOf(data),
    content: toContent(data),
    ...(standing && { note: standing }),
    ...(changes.length > 0 && { changes }),
  };
}

/** Nothing of the text, its headline and its address outlives it: an address often spells it. */
function emptied(
  entry: FeedEntry | undefined,
  event: RecordedEvent,
  ninjs: EmptiedNinjs,
  state: 'withheld' | 'withdrawn' | 'killed',
): FeedEntry {
  const identity = identify(entry, event, ninjs);
  const updatedAt = notBefore(identity.publishedAt, identity.changedAt);
  return { ...identity, state, updatedAt };
}

/** A killed article stays where its kill says that it was filed: all else is erased. */
function filedUnder(filing: readonly string[]): Pick<FeedEntry, 'terms' | 'termNames'> {
  const terms = filing.toSorted();
  return { terms, termNames: terms.map((term) => term.slice(term.indexOf('/') + 1)) };
}

/**
 * After a kill the first events are gone from the log, so a rebuild meets the entity in its middle:
 * all that is kept here must follow from what every event carries, or the feeds would differ.
 */
function identify(entry: FeedEntry | undefined, event: RecordedEvent, ninjs: Ninjs | EmptiedNinjs) {
  const isFirst = event.revision === 1;
  const first = (isFirst ? undefined : ninjs.firstCreated) ?? event.recordedAt;
  return {
    id: event.entity,
    uri: entry?.uri ?? ninjs.uri,
    language: ninjs.language,
    languageToken: entry?.languageToken ?? tokenOf(event),
    terms: entry?.terms ?? [],
    termNames: entry?.termNames ?? [],
    publishedAt: entry?.publishedAt ?? toUtc(first, event.recordedAt),
    changedAt: toUtc(event.recordedAt, event.recordedAt),
    revision: event.revision,
    sequence: event.sequence,
  };
}

function tokenOf({ ref }: RecordedEvent): string {
  return ref.kind === 'article' ? ref.language : 'und';
}

/** Never before the publication itself, whatever the clocks of two writers said. */
function notBefore(publishedAt: string, at: string): string {
  return at > publishedAt ? at : publishedAt;
}

/** One form for all instants, so that they compare as text; ingest writes them in it already. */
function toUtc(instant: string, otherwise: string): string {
  if (instant.length === 24 && instant[10] === 'T' && instant.endsWith('Z')) return instant;
  const at = Date.parse(instant);
  return new Date(Number.isNaN(at) ? Date.parse(otherwise) : at).toISOString();
}

function note(
  kind: FeedNote['kind'],
  words: { readonly value: string; readonly language: string } | undefined,
): FeedNote | undefined {
  return words && { kind, value: words.value, language: words.language };
}
