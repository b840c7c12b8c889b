import { languageRanges } from '@dateline/contracts';
import { hasLabels } from '@dateline/occasion-words';
import {
  createDocument,
  type Document,
  type DocumentOptions,
  type KeptDocuments,
  type Logger,
  unavailable,
} from '@dateline/runtime';
import { cacheControl, createCalendarDocument } from './calendar-document.ts';
import { createDirectoryDocuments } from './directory-document.ts';
import { type Moves, redirect } from './moves.ts';
import { createPlace, type Place, readPlace, standingPaths, type Wanted } from './place.ts';
import { renderPage } from './render/page.ts';
import type { Site } from './render/site.ts';
import type { Collection, Listing, Touch } from './select.ts';
import type { Vevents } from './vevents.ts';
import { createGate, createWorker } from './worker.ts';

/** The finished calendars and pages. */
export interface Shelf {
  /** Notes what changed; what is asked for is rendered again soon, many changes in one go. */
  touch(touched: readonly Touch[]): void;
  /** The log has been read to its end: from now on there is always something to show. */
  open(): void;
  /**
   * Undefined for a path that is none of ours. Before it is open, the answer waits for a while, and
   * is then what an earlier run kept.
   * @throws ProblemError where there is nothing to show, and for an address that has moved
   */
  find(path: string, query: string): Document | undefined | Promise<Document | undefined>;
  state(): ShelfState;
  /** What clients have been sent, by address, for a shelf that takes over. */
  sentDates(): ReadonlyMap<string, Sent>;
  close(): void;
}

/** Of a document: its dates as clients know them. */
export type Sent = Pick<Document, 'lastModified' | 'sentDate'>;

/** What an operator should know of the shelf. */
export interface ShelfState {
  readonly isOpen: boolean;
  /** Documents that could not be made anew and are served as they were, by address. */
  readonly notRendered: Readonly<Record<string, string>>;
}

export interface ShelfOptions {
  readonly collection: Collection;
  readonly vevents: Vevents;
  readonly site: Site;
  readonly logger: Logger;
  readonly serving?: Pick<DocumentOptions, 'generation' | 'compression'>;
  readonly kept?: KeptDocuments;
  readonly moves?: Moves;
  /** What the shelf before this one has sent. */
  readonly sent?: ReadonlyMap<string, Sent>;
  /** At least this long between two renderings of one document; changes gather meanwhile. */
  readonly spacingMs?: number;
  /** How long a request waits for the log to be read. */
  readonly patienceMs?: number;
  /** Counts renderings of whole calendars. */
  readonly onRendered?: (calendar: string) => void;
}

const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";
/** Documents that are held at once, besides the standing ones. */
const placesMax = 400;
/** How long after the start a request waits for the log although an earlier run kept an answer. */
const presentWithinMs = 5000;

/**
 * Keeps each document until something in it changes, and each VEVENT's octets until its own
 * occasion does: one change among thousands renders one VEVENT and copies the others.
 */
export function createShelf(options: ShelfOptions): Shelf {
  const { collection, site, kept, patienceMs = 20_000 } = options;
  const keptFromMs = performance.now() + Math.min(presentWithinMs, patienceMs);
  const directory = createDirectoryDocuments(collection, site);
  const places = new Map<string, Place>();
  const lastGood = createLastGood(options.logger);
  const opening = createGate();
  const worker = createWorker(places, kept, (place) => render(place, options, lastGood));
  let isOpen = false;

  const show = (path: string, wanted: Wanted | undefined): Document | undefined => {
    if (!wanted) return directory.find(path);
    const location = redirect(wanted, collection, site);
    if (location) throw location;
    const place = placeFor(places, wanted, collection);
    if (!place) return undefined;
    place.isAsked = true;
    if (place.isStale && performance.now() >= place.restUntilMs) {
      render(place, options, lastGood);
      worker.soon();
    }
    const last = place.document ?? kept?.find(wanted.key);
    if (last) return last;
    throw unavailable('this document cannot be shown at the moment', { retryAfterS: 60 });
  };

  return {
    touch(touched) {
      for (const place of places.values()) {
        const own = touched.filter((touch) => isTouched(place, touch));
        if (own.length === 0) continue;
        place.isStale = true;
        // What is on disk must not outlive the words that are withdrawn, asked for or not.
        if (place.kept && own.some(({ isSilencing }) => isSilencing)) place.isAsked = true;
      }
      if (isOpen && touched.length > 0) worker.soon();
    },
    open() {
      isOpen = true;
      // What an earlier run kept is of then: it is made anew, and forgotten where it is no more.
      const keys = [...standingPaths(), ...(kept?.paths() ?? [])].filter((key) => {
        const [path = '', query = ''] = key.split('?');
        const wanted = readPlace(path, query);
        const place = wanted && placeFor(places, wanted, collection);
        if (place) place.isAsked = true;
        return place !== undefined;
      });
      void kept?.keepOnly(new Set(keys));
      worker.soon();
      opening.open();
    },
    find(path, query) {
      options.moves?.check(path);
      const wanted = readPlace(path, query);
      if (!wanted && !directory.has(path)) return undefined;
      if (isOpen) return show(path, wanted);
      const last = wanted && kept?.find(wanted.key);
      // The log may know more than what was kept, and what a subscriber has seen must not go back.
      const waitMs = last ? keptFromMs - performance.now() : patienceMs;
      if (last && waitMs <= 0) return last;
      return opening.wait(waitMs).then(() => (isOpen ? show(path, wanted) : (last ?? refuse())));
    },
    state: () => ({ isOpen, notRendered: lastGood.faults() }),
    sentDates: () => sentDatesOf([...places.values()]),
    close() {
      worker.stop();
      opening.open();
    },
  };
}

function sentDatesOf(places: readonly Place[]): ReadonlyMap<string, Sent> {
  return new Map(
    places.flatMap(({ wanted: { key }, document }) => {
      if (!document) return [];
      const { lastModified, sentDate } = document;
      return [[key, { lastModified, sentDate }]];
    }),
  );
}

function refuse(): never {
  throw unavailable('the calendars are still being made ready');
}

/** The place of a document that exists; the one that has been there longest makes room. */
function placeFor(
  places: Map<string, Place>,
  wanted: Wanted,
  collection: Collection,
): Place | undefined {
  const known = places.get(wanted.key);
  if (known) return known;
  if (!isThere(wanted, collection)) return undefined;
  const place = createPlace(wanted);
  // What is on disk has to be kept up: it is far less than there are places.
  const oldest = [...places].find(([, { kept }]) => kept === undefined);
  if (places.size >= placesMax && oldest) places.delete(oldest[0]);
  places.set(wanted.key, place);
  return place;
}

/** What once was there stays, whatever becomes of what it holds. */
function isThere({ choice, occasion }: Wanted, collection: Collection): boolean {
  const { language, terms } = choice;
  const isKnown =
    language === undefined ||
    hasLabels(language) ||
    [...collection.languages()].some((tag) => languageRanges(tag).includes(language));
  if (occasion !== undefined) return isKnown && collection.row(occasion) !== undefined;
  return isKnown && collection.has(terms);
}

function isTouched({ wanted }: Place, { id, terms }: Touch): boolean {
  if (wanted.occasion !== undefined) return wanted.occasion === id;
  return wanted.choice.terms.every((term) => terms.has(term));
}

function render(place: Place, options: ShelfOptions, lastGood: LastGood): void {
  const { wanted } = place;
  const { collection, spacingMs = 40 } = options;
  place.isStale = false;
  place.isAsked = false;
  lastGood.attempt(wanted.key, () => {
    const document = toDocument(place, options, listingFor(wanted, collection));
    // The same bytes keep their document, and with it their codings.
    if (document.hash === place.document?.hash && isSameDate(document, place.document)) return;
    place.document = document;
    place.isCompressed = false;
    options.onRendered?.(sortOf(wanted));
  });
  place.restUntilMs = performance.now() + spacingMs;
}

/** Of a measurement: there is no end to the selections that may be asked for. */
function sortOf({ key, choice, period, occasion }: Wanted): string {
  if (occasion !== undefined) return 'occasion';
  if (period !== undefined) return 'archive';
  return choice.terms.length > 0 ? 'selection' : key.replace(/\?.*$/, '');
}

function isSameDate(one: Document, other: Document): boolean {
  return one.lastModified === other.lastModified && one.sequence === other.sequence;
}

function listingFor({ choice, occasion }: Wanted, collection: Collection): Listing {
  if (occasion === undefined) return collection.list(choice.terms);
  const row = collection.row(occasion);
  return {
    rows: row ? [row] : [],
    changedAt: row?.shownAt,
    sequence: row?.shownSequence ?? 0,
  };
}

function toDocument(
  { wanted, document }: Place,
  { collection, site, vevents, serving = {}, kept, sent }: ShelfOptions,
  listing: Listing,
): Document {
  const before = document ?? sent?.get(wanted.key);
  const notBefore = (before ?? kept?.find(wanted.key))?.lastModified;
  const { now } = collection;
  const [row] = listing.rows;
  if (wanted.format !== 'html' || !row) {
    return createCalendarDocument({
      wanted,
      listing,
      now,
      site,
      vevents,
      serving: { ...serving, ...(before && { sentDate: before.sentDate }) },
      notBefore,
    });
  }
  return createDocument({
    body: renderPage(row.entry, site, wanted.choice.language ?? row.entry.language),
    mediaType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': pagePolicy },
    cacheControl,
    sequence: listing.sequence,
    compression: 'lazy',
    lastModified: row.shownAt,
    ...serving,
    ...(before && { sentDate: before.sentDate }),
  });
}

interface LastGood {
  /** Makes something new, or says why not: what was there before stays. */
  attempt(key: string, make: () => void): void;
  faults(): Readonly<Record<string, string>>;
}

function createLastGood(logger: Logger): LastGood {
  const faults = new Map<string, string>();
  return {
    attempt(key, make) {
      try {
        make();
        faults.delete(key);
      } catch (error) {
        faults.set(key, error instanceof Error ? error.message : String(error));
        logger.error({ err: error, path: key }, 'document not rendered, the last one stays');
      }
    },
    faults: () => Object.fromEntries(faults),
  };
}
