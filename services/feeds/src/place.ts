import type { Document } from '@dateline/runtime';
import { type Format, formats, type PastStates } from './feed-document.ts';
import type { Collection, Touch } from './select.ts';
import type { Page } from './select-index.ts';
import { type Choice, everything, languageRanges, readChoice } from './select-terms.ts';

/** One document's place; the feeds of everything and of languages are always there. */
export interface Place {
  readonly path: string;
  readonly choice: Choice;
  readonly page: Page;
  readonly format: Format;
  readonly isStanding: boolean;
  readonly past: PastStates;
  document: Document | undefined;
  /** The one that is on disk. */
  kept: Document | undefined;
  isStale: boolean;
  isCompressed: boolean;
  /** Since it was last rendered. */
  isAsked: boolean;
  renderedAtMs: number;
  rendering: Promise<void> | undefined;
}

const feedPath = /^\/feeds\/(.{1,600}?)(?:\/archive\/([1-9]\d{0,7}))?\.(rss|atom|json)$/;
/** Documents of other selections and of archives that are kept while they are asked for. */
const passingMax = 300;

/** The documents that there are places for, by canonical path. */
export interface Places {
  values(): Iterable<Place>;
  /** Undefined for a path that is no feed's; its spelling may be any that means the same. */
  find(path: string): Place | undefined;
  /** Whether a path could be a feed's, whatever has been published. */
  isFeed(path: string): boolean;
  /** Marks what lists a changed member as stale. */
  touch(touched: readonly Touch[]): void;
}

/** Everything and the languages have places of their own; all else when it is asked for. */
export function createPlaces(collection: Collection): Places {
  const places = new Map<string, Place>();
  const standing = new Set<string>();

  const placeOf = (choice: Choice, page: Page, format: Format): Place | undefined => {
    const path = pathOf(choice, page, format);
    const known = places.get(path);
    if (known) return known;
    if (!collection.has(choice, page)) return undefined;
    const place = emptyPlace({ path, choice, page, format });
    if (!place.isStanding) makeRoom(places);
    places.set(path, place);
    return place;
  };
  const stand = (name: string): void => {
    const choice = standing.has(name) ? undefined : readChoice(name);
    if (!choice) return;
    standing.add(name);
    for (const format of formats) placeOf(choice, undefined, format);
  };

  stand(everything);
  return {
    values: () => places.values(),
    isFeed: (path) => readPath(path) !== undefined,
    find(path) {
      const known = places.get(path);
      if (known) return known;
      const wanted = readPath(path);
      return wanted && placeOf(wanted.choice, wanted.page, wanted.format);
    },
    touch(touched) {
      for (const touch of touched) {
        if (!touch.isCorrection) {
          const row = collection.row(touch.member.article);
          languageRanges(row?.entry.languageToken ?? '').forEach(stand);
        }
        for (const place of places.values()) {
          if (isTouched(place, touch, collection)) place.isStale = true;
        }
      }
    },
  };
}

function isTouched(place: Place, { member, isCorrection }: Touch, collection: Collection): boolean {
  const { language, terms, isOfCorrections } = place.choice;
  if (isOfCorrections !== isCorrection) return false;
  if (language !== undefined && !member.terms.has(language)) return false;
  if (!terms.every((term) => member.terms.has(term))) return false;
  return place.page === undefined || collection.pageOf(place.choice, member) === place.page;
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

function emptyPlace(where: Pick<Place, 'path' | 'choice' | 'page' | 'format'>): Place {
  const { terms, isOfCorrections } = where.choice;
  return {
    ...where,
    isStanding: where.page === undefined && terms.length === 0 && !isOfCorrections,
    past: new Map(),
    document: undefined,
    kept: undefined,
    isStale: true,
    isCompressed: false,
    isAsked: false,
    renderedAtMs: Number.NEGATIVE_INFINITY,
    rendering: undefined,
  };
}

/** The one that has been there longest makes way: who still asks for it gets it anew. */
function makeRoom(places: Map<string, Place>): void {
  const passing = [...places.values()].filter(({ isStanding }) => !isStanding);
  const [oldest] = passing;
  if (oldest && passing.length >= passingMax) places.delete(oldest.path);
}
