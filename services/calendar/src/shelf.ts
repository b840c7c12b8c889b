import { createDocument, type Document, type Logger, unavailable } from '@dateline/runtime';
import type { CalendarEntry } from './project.ts';
import { type CalendarKind, calendarEnd, renderCalendarStart } from './render/calendar.ts';
import { labelLanguages } from './render/labels.ts';
import { renderPage } from './render/page.ts';
import type { Site } from './render/site.ts';
import { createVevents, type Vevents } from './vevents.ts';

/** The part of the view that documents are made of. */
export interface Occasions {
  readonly entries: ReadonlyMap<string, CalendarEntry>;
  /** Another value after every change. */
  readonly version: number;
  readonly sequence: number;
}

/** The finished calendars and pages. */
export interface Shelf {
  /** The view has been read to its end: from now on there is always something to show. */
  open(view: Occasions): void;
  /** Undefined for a path that is none of ours. @throws ProblemError before it is open */
  find(path: string): Document | undefined;
  state(): ShelfState;
}

/** What an operator should know of the shelf. */
export interface ShelfState {
  readonly isOpen: boolean;
  /** Occasions that cannot stand in a calendar and are left out, by id. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** Documents that could not be made anew and are served as they were, by path. */
  readonly notRendered: Readonly<Record<string, string>>;
}

interface Options {
  readonly site: Site;
  readonly logger: Logger;
  /** At least this long between two renderings of one calendar; changes gather meanwhile. */
  readonly spacingMs?: number;
  /** Counts renderings of whole calendars. */
  readonly onRendered?: (calendar: string) => void;
}

interface Place {
  readonly kind: CalendarKind;
  document: Document | undefined;
  version: number;
  /** Process time in milliseconds before which it is not rendered again. */
  restUntilMs: number;
}

const occasionPath = /^\/occasions\/([A-Za-z0-9_-]{1,64})\.(ics|html)$/;
const cacheControl = 'public, max-age=60, stale-if-error=86400';
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

/**
 * Keeps each calendar until an occasion changes, and each VEVENT's octets until its own occasion
 * does: one change among thousands renders one VEVENT and copies the others.
 */
export function createShelf(options: Options): Shelf {
  const vevents = createVevents(options.site, options.logger);
  const lastGood = createLastGood(options.logger);
  const calendars = createCalendars(options, vevents, lastGood);
  const occasions = createOccasionDocuments(options.site, vevents, lastGood);
  let view: Occasions | undefined;

  return {
    open(opened) {
      view = opened;
    },
    find(path) {
      const isCalendar = calendars.has(path);
      const [, id = '', extension = ''] = isCalendar ? [] : (occasionPath.exec(path) ?? []);
      if (!isCalendar && id === '') return undefined;
      if (!view) throw unavailable('the calendars are still being made ready');
      if (isCalendar) return calendars.at(path, view);
      const entry = view.entries.get(id);
      return entry && occasions.at(path, entry, extension);
    },
    state: () => ({
      isOpen: view !== undefined,
      leftOut: vevents.leftOut(view?.entries),
      notRendered: lastGood.faults(),
    }),
  };
}

interface LastGood {
  /** Makes a document, or says why not and gives back the one before. @throws ProblemError */
  attempt(path: string, before: Document | undefined, make: () => Document): Document;
  faults(): Readonly<Record<string, string>>;
}

function createLastGood(logger: Logger): LastGood {
  const faults = new Map<string, string>();
  return {
    attempt(path, before, make) {
      try {
        const document = make();
        faults.delete(path);
        return document;
      } catch (error) {
        faults.set(path, error instanceof Error ? error.message : String(error));
        logger.error({ err: error, path }, 'document not rendered, the last one stays');
        if (before) return before;
        throw unavailable('this document cannot be shown at the moment', { retryAfterS: 60 });
      }
    },
    faults: () => Object.fromEntries(faults),
  };
}

function createCalendars(options: Options, vevents: Vevents, lastGood: LastGood) {
  const { site, spacingMs = 40 } = options;
  const places = placesOf();
  return {
    has: (path: string): boolean => places.has(path),
    at(path: string, { entries, version, sequence }: Occasions): Document | undefined {
      const place = places.get(path);
      if (!place) return undefined;
      const isCurrent = place.document !== undefined && place.version === version;
      if (isCurrent || performance.now() < place.restUntilMs) return place.document;
      place.version = version;
      place.document = lastGood.attempt(path, place.document, () =>
        renderCalendar({
          kind: place.kind,
          entries: [...entries.values()],
          sequence,
          site,
          vevents,
        }),
      );
      options.onRendered?.(path);
      place.restUntilMs = performance.now() + spacingMs;
      return place.document;
    },
  };
}

/** One occasion's documents live as long as its entry, which no later event alters. */
function createOccasionDocuments(site: Site, vevents: Vevents, lastGood: LastGood) {
  const made = new WeakMap<CalendarEntry, Map<string, Document>>();
  return {
    at(path: string, entry: CalendarEntry, extension: string): Document {
      const documents = made.get(entry) ?? new Map<string, Document>();
      made.set(entry, documents);
      const known = documents.get(extension);
      if (known) return known;
      const { id, sequence } = entry;
      const kind: CalendarKind = { kind: 'occasion', id };
      const document = lastGood.attempt(path, undefined, () =>
        extension === 'ics'
          ? renderCalendar({ kind, entries: [entry], sequence, site, vevents })
          : renderPageDocument(entry, site),
      );
      documents.set(extension, document);
      return document;
    },
  };
}

interface CalendarParts {
  readonly kind: CalendarKind;
  /** Put in order here. */
  readonly entries: CalendarEntry[];
  readonly sequence: number;
  readonly site: Site;
  readonly vevents: Vevents;
}

function renderCalendar({ kind, entries, sequence, site, vevents }: CalendarParts): Document {
  entries.sort((one, other) => one.firstSequence - other.firstSequence);
  const parts: Buffer[] = [Buffer.from(renderCalendarStart(kind, site))];
  let lastModified: string | undefined;
  for (const entry of entries) {
    parts.push(vevents.octetsOf(entry, kind.kind === 'language' ? kind.language : entry.language));
    if (!lastModified || entry.changedAt > lastModified) lastModified = entry.changedAt;
  }
  parts.push(Buffer.from(calendarEnd));
  const name = kind.kind === 'all' ? 'all' : kind.kind === 'language' ? kind.language : kind.id;
  return createDocument({
    body: Buffer.concat(parts),
    mediaType: 'text/calendar; charset=utf-8',
    headers: { 'content-disposition': `inline; filename="${name}.ics"` },
    cacheControl,
    sequence,
    compression: 'lazy',
    ...(lastModified !== undefined && { lastModified }),
  });
}

function placesOf(): ReadonlyMap<string, Place> {
  const all: CalendarKind = { kind: 'all' };
  const kinds: [string, CalendarKind][] = [
    ['all', all],
    ...labelLanguages.map((language): [string, CalendarKind] => [
      language,
      { kind: 'language', language },
    ]),
  ];
  return new Map(
    kinds.map(([name, kind]) => [
      `/calendars/${name}.ics`,
      { kind, document: undefined, version: -1, restUntilMs: 0 },
    ]),
  );
}

function renderPageDocument(entry: CalendarEntry, site: Site): Document {
  return createDocument({
    body: renderPage(entry, site),
    mediaType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': pagePolicy },
    cacheControl,
    sequence: entry.sequence,
    compression: 'lazy',
    lastModified: entry.changedAt,
  });
}
