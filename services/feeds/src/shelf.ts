import { setImmediate as nextTurn } from 'node:timers/promises';
import { LogUnavailableError } from '@dateline/eventlog';
import { type Document, type KeptDocuments, type Logger, unavailable } from '@dateline/runtime';
import { createFeedDocument } from './feed-document.ts';
import type { Loader } from './loader.ts';
import { createPlaces, type Place } from './place.ts';
import type { Site } from './render/feed-model.ts';
import { createRound } from './round.ts';
import type { Collection, Touch } from './select.ts';

/** The finished feeds: what a request takes is ready before it is asked for. */
export interface Shelf {
  /** Notes what changed; the feeds that list it are rendered soon, many changes in one go. */
  touch(touched: readonly Touch[]): void;
  /** Renders everything and the languages; until it resolves every feed is unavailable. */
  open(): Promise<void>;
  /** Undefined for a path that is no feed's. @throws ProblemError while there is nothing to show. */
  find(path: string): Document | undefined | Promise<Document | undefined>;
  /** Whether the feeds are out, and which could not be rendered, by path. */
  state(): { readonly isOpen: boolean; readonly faults: Readonly<Record<string, string>> };
  close(): void;
}

export interface ShelfOptions {
  readonly collection: Collection;
  readonly loader: Loader;
  readonly site: Site;
  readonly logger: Logger;
  /** What an earlier run showed, until there is something newer; nothing where it is left out. */
  readonly kept?: KeptDocuments;
  /** At least this long between two renderings of one document. */
  readonly spacingMs?: number;
  /** Counts renderings. */
  readonly onRendered?: (format: string) => void;
}

/**
 * Keeps one document per feed. A change is rendered at once when the document has been quiet, and
 * otherwise together with all that follows within the spacing, so that a burst costs a few renders.
 */
export function createShelf(options: ShelfOptions): Shelf {
  const { collection, logger, spacingMs = 40 } = options;
  const places = createPlaces(collection);
  const faults = new Map<string, string>();
  let isOpen = false;

  const isDue = (place: Place): boolean =>
    place.isStale && !place.rendering && performance.now() - place.renderedAtMs >= spacingMs;
  const isAnyWanted = (): boolean => [...places.values()].some(isWanted);

  const render = (place: Place): void | Promise<void> => {
    place.rendering = undefined;
    const done = attempt(place, options, (error) => {
      faults.delete(place.path);
      if (error !== undefined) {
        faults.set(place.path, error instanceof Error ? error.message : String(error));
        logger.error({ err: error, path: place.path }, 'feed not rendered, the last one stays');
      }
    });
    if (done) place.rendering = done;
    return done;
  };

  const round = createRound(spacingMs, async (isStopped) => {
    for (const place of places.values()) {
      if (isStopped()) break;
      if (!isWanted(place) || !isDue(place)) continue;
      await render(place);
      await nextTurn();
    }
    for (const place of places.values()) {
      if (isStopped() || isAnyWanted()) break;
      await compress(place);
      await keep(place, options.kept);
    }
    return isAnyWanted();
  });

  const show = (place: Place): Document => {
    const last = place.document ?? options.kept?.find(place.path);
    if (last) return last;
    throw unavailable('this feed cannot be shown at the moment');
  };

  return {
    touch(touched) {
      places.touch(touched);
      if (isOpen && touched.length > 0) round.soon();
    },
    async open() {
      await round.now();
      isOpen = true;
      if (isAnyWanted()) round.soon();
    },
    find(path) {
      if (!isOpen && places.isFeed(path)) {
        const last = options.kept?.find(path);
        if (last) return last;
        throw unavailable('the feeds are still being made ready');
      }
      const place = isOpen ? places.find(path) : undefined;
      if (!place) return undefined;
      place.isAsked = true;
      const rendering = isDue(place) ? render(place) : place.document ? undefined : place.rendering;
      return rendering ? rendering.then(() => show(place)) : show(place);
    },
    state: () => ({ isOpen, faults: Object.fromEntries(faults) }),
    close: round.stop,
  };
}

/** Stale, and someone is there for it. */
function isWanted({ isStale, isStanding, isAsked }: Place): boolean {
  return isStale && (isStanding || isAsked);
}

/** Renders at once where all texts are at hand; tells how it went, and never throws. */
function attempt(
  place: Place,
  { collection, loader, site, onRendered }: ShelfOptions,
  settle: (error?: unknown) => void,
): void | Promise<void> {
  const { choice, page, format, past } = place;
  place.isStale = false;
  place.isAsked = false;
  const selection = collection.read(choice, page);
  if (!selection) return settle();
  const finish = (entries: Parameters<typeof createFeedDocument>[0]['entries']): void => {
    try {
      place.document = createFeedDocument({ selection, entries, format, site, past });
      place.isCompressed = false;
      settle();
      onRendered?.(format);
    } catch (error) {
      settle(error);
    }
    place.renderedAtMs = performance.now();
  };
  const entries = loader.now(selection.listed);
  if (entries) return finish(entries);
  return loader
    .load(selection.listed)
    .then(finish, (error: unknown) => {
      // What cannot be read now is asked for again by the next request.
      place.isStale = true;
      if (error instanceof LogUnavailableError) return;
      settle(error);
    })
    .finally(() => {
      place.rendering = undefined;
    });
}

/** Feeds that are always there are kept on disk, again in the quiet after a change. */
async function keep(place: Place, kept: KeptDocuments | undefined): Promise<void> {
  const { document } = place;
  if (!kept || !document || !place.isStanding || place.kept === document) return;
  place.kept = document;
  await kept.keep(place.path, document);
}

/** Codings are made in the quiet after a change, so that no request has to wait for them. */
async function compress(place: Place): Promise<void> {
  if (place.isCompressed) return;
  place.isCompressed = true;
  const { document } = place;
  for (const coding of ['gzip', 'br'] as const) {
    document?.select([coding]);
    await nextTurn();
  }
}
