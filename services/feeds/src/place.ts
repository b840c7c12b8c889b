import type { Document, SentDate } from '@dateline/runtime';
import { type Format, formats, type PastStates } from './feed-document.ts';
import { createPace, type Pace } from './pace.ts';
import type { Collection } from './select.ts';
import type { Touch } from './select-fold.ts';
import type { Page } from './select-index.ts';
import { type Choice, everything, languageRanges, readChoice } from './select-terms.ts';

/** Why a feed stands still, and since when (RFC 3339 UTC, this machine's clock). */
export interface Fault {
  readonly reason: string;
  readonly since: string;
  /** The log's sequence that the document shown includes; null while there is none. */
  readonly showing: number | null;
}

/** One document's place; the feeds of everything, of languages and of changes are always there. */
export interface Place {
  readonly path: string;
  readonly choice: Choice;
  readonly page: Page;
  readonly format: Format;
  readonly isStanding: boolean;
  readonly past: PastStates;
  readonly sentDate: SentDate;
  document: Document | undefined;
  /** The one that is on disk. */
  kept: Document | undefined;
  isStale: boolean;
  /** Whether it shows what may not be read any more: it is not to be sent again. */
  isSpent: boolean;
  /** Whether it is to be rendered at once. */
  isUrgent: boolean;
  /** Since it was last rendered. */
  isAsked: boolean;
  /** When it may be rendered again. */
  readonly pace: Pace;
  rendering: Promise<void> | undefined;
  /** Of the last rendering, if it failed. */
  fault: Fault | undefined;
  /** Articles that could not be part of the document, and why. */
  leftOut: readonly { readonly id: string; readonly reason: string }[];
}

/** Three names of 64 four-octet letters, percent-encoded, and what stands around them. */
const feedPath = /^\/feeds\/(.{1,2800}?)(?:\/archive\/([1-9]\d{0,7}))?\.(rss|atom|json)$/;
/** Always there, whatever the languages: who reads of changes does so in order not to wait. */
const standingNames = [everything, 'calendar-changes'];
/** Documents of other selections and of archives that are kept while they are asked for. */
const passingMax = 300;
/** Octets of those documents; their codings take about half as much again. */
const passingOctetsMax = 48_000_000;

/** The documents that there are places for, by canonical path. */
export interface Places {
  /** Those that are always there come first. */
  values(): Iterable<Place>;
  /** Undefined for a path that is no feed's; its spelling may be any that means the same. */
  find(path: string): Place | undefined;
  /** The canonical spelling of a path that could be a feed's, whatever has been published. */
  canonical(path: string): string | undefined;
  /** Marks what lists a changed member as stale. */
  touch(touched: readonly Touch[]): void;
  /** Lets go of a place whose feed is no more. */
  drop(place: Place): void;
}

interface PlacesOptions {
  readonly spacingMs: number;
  readonly sent?: ReadonlyMap<string, SentDate> | undefined;
}

/** Everything, languages and changes have places of their own; all else when it is asked for. */
export function createPlaces(collection: Collection, options: PlacesOptions): Places {
  const standing = new Map<string, Place>();
  const passing = new Map<string, Place>();
  const languages = new Set<string>();

  const find = (path: string): Place | undefined => {
    const known = passing.get(path);
    if (!known) return standing.get(path);
    // Who was asked for last stays longest.
    passing.delete(path);
    passing.set(path, known);
    return known;
  };
  const placeOf = (choice: Choice, page: Page, format: Format): Place | undefined => {
    const path = pathOf(choice, page, format);
    const known = find(path);
    if (known) return known;
    if (!collection.has(choice, page)) return undefined;
    const place = emptyPlace({ path, choice, page, format }, options);
    if (place.isStanding) standing.set(path, place);
    else {
      makeRoom(passing);
      passing.set(path, place);
    }
    return place;
  };
  const stand = (name: string): void => {
    const choice = languages.has(name) ? undefined : readChoice(name);
    if (!choice) return;
    languages.add(name);
    for (const format of formats) placeOf(choice, undefined, format);
  };

  standingNames.forEach(stand);
  return {
    *values() {
      yield* standing.values();
      yield* passing.values();
    },
    canonical(path) {
      const wanted = readPath(path);
      return wanted && pathOf(wanted.choice, wanted.page, wanted.format);
    },
    find(path) {
      const known = find(path);
      if (known) return known;
      const wanted = readPath(path);
      return wanted && placeOf(wanted.choice, wanted.page, wanted.format);
    },
    touch(touched) {
      for (const touch of touched) {
        if (touch.list === 'articles') {
          const row = collection.row(touch.member.entity);
          languageRanges(row?.entry.languageToken ?? '').forEach(stand);
        }
        for (const places of [standing, passing]) {
          for (const place of places.values()) {
            if (!isTouched(place, touch, collection)) continue;
            place.isStale = true;
            place.pace.change(touch.member.entity, performance.now());
            if (touch.isEmptied) Object.assign(place, { isSpent: true, isUrgent: true });
          }
        }
      }
    },
    drop: ({ path }) => void passing.delete(path),
  };
}

/** The one that nobody has asked for longest makes way: who still wants it gets it anew. */
function makeRoom(passing: Map<string, Place>): void {
  let octets = 0;
  for (const { document } of passing.values()) octets += document?.body.length ?? 0;
  for (const [path, { document }] of passing) {
    if (passing.size < passingMax && octets <= passingOctetsMax) break;
    passing.delete(path);
    octets -= document?.body.length ?? 0;
  }
}

function isTouched(place: Place, touch: Touch, collection: Collection): boolean {
  const { member, isErased } = touch;
  const { list, terms, sought } = place.choice;
  // It may have stood in any of these, on any page, and what came after it moves up.
  if (isErased && (terms.length > 0 || list !== 'articles')) return true;
  if (list !== touch.list || !sought.every((term) => member.terms.includes(term))) return false;
  if (place.page === undefined) return true;
  // One that comes late and ranks early moves up all that stand behind it.
  const at = collection.pageOf(place.choice, member) ?? Number.POSITIVE_INFINITY;
  return at <= place.page;
}

function pathOf({ name }: Choice, page: Page, format: Format): string {
  return `/feeds/${name}${page === undefined ? '' : `/archive/${page}`}.${format}`;
}

function readPath(path: string): Pick<Place, 'choice' | 'page' | 'format'> | undefined {
  const [, name = '', page, format] = feedPath.exec(path) ?? [];
  const choice = format === undefined ? undefined : readChoice(utf8(name));
  if (!choice) return undefined;
  return { choice, page: page === undefined ? undefined : Number(page), format: format as Format };
}

/** A path that came as UTF-8 without percent signs reaches us octet by octet. */
function utf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString() : text;
}

function emptyPlace(
  where: Pick<Place, 'path' | 'choice' | 'page' | 'format'>,
  { spacingMs, sent }: PlacesOptions,
): Place {
  const { terms, list, name } = where.choice;
  return {
    ...where,
    isStanding:
      where.page === undefined &&
      (standingNames.includes(name) || (terms.length === 0 && list === 'articles')),
    past: new Map(),
    // Shared with the shelf before, which sends until this one takes over.
    sentDate: sent?.get(where.path) ?? { lastModifiedMs: undefined, hash: undefined },
    document: undefined,
    kept: undefined,
    isStale: true,
    isSpent: false,
    isUrgent: false,
    isAsked: false,
    pace: createPace(spacingMs),
    rendering: undefined,
    fault: undefined,
    leftOut: [],
  };
}
