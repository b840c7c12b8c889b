import { setImmediate as nextTurn } from 'node:timers/promises';
import { createDocument, type Document, type Logger, unavailable } from '@dateline/runtime';
import { renderAtom } from './render/atom.ts';
import { type FeedModel, type Site, toFeedModel } from './render/feed-model.ts';
import { renderJsonFeed } from './render/json-feed.ts';
import { renderRss } from './render/rss.ts';
import { epoch, type Windows } from './select.ts';

/** The finished feeds: what a request takes is ready before it is asked for. */
export interface Shelf {
  /** Notes that selections changed; they are rendered soon, many changes in one go. */
  touch(names: readonly string[]): void;
  /** Renders all selections that there are; until it resolves every feed is unavailable. */
  open(): Promise<void>;
  /** Undefined for a path that is no feed's. @throws ProblemError while there is nothing to show. */
  find(path: string): Document | undefined;
  /** Whether the feeds are out, and which could not be rendered, by path. */
  state(): { readonly isOpen: boolean; readonly faults: Readonly<Record<string, string>> };
  close(): void;
}

interface Options {
  readonly windows: Windows;
  readonly site: Site;
  readonly logger: Logger;
  /** At least this long between two renderings of one document. */
  readonly spacingMs?: number;
  /** Counts renderings. */
  readonly onRendered?: (format: string) => void;
}

interface Format {
  readonly mediaType: string;
  readonly render: (model: FeedModel) => string;
}

/** By extension; the media types are the registered ones, JSON Feed's after its version 1.1. */
const formats: Readonly<Record<string, Format>> = {
  rss: { mediaType: 'application/rss+xml; charset=utf-8', render: renderRss },
  atom: { mediaType: 'application/atom+xml; charset=utf-8', render: renderAtom },
  json: { mediaType: 'application/feed+json; charset=utf-8', render: renderJsonFeed },
};

interface Place {
  readonly path: string;
  readonly selection: string;
  readonly format: string;
  document: Document | undefined;
  isStale: boolean;
  isCompressed: boolean;
  renderedAtMs: number;
}

const feedPath = /^\/feeds\/[a-z0-9-]{1,64}\.(?:rss|atom|json)$/;

/**
 * Keeps one document per feed. A change is rendered at once when the document has been quiet, and
 * otherwise together with all that follows within the spacing, so that a burst costs a few renders.
 */
export function createShelf(options: Options): Shelf {
  const { windows, logger, spacingMs = 40 } = options;
  const places = new Map<string, Place>();
  const faults = new Map<string, string>();
  let isOpen = false;

  const render = (place: Place): void => {
    place.isStale = false;
    try {
      place.document = renderPlace(place, options) ?? place.document;
      place.isCompressed = false;
      faults.delete(place.path);
      options.onRendered?.(place.format);
    } catch (error) {
      faults.set(place.path, error instanceof Error ? error.message : String(error));
      logger.error({ err: error, path: place.path }, 'feed not rendered, the last one stays');
    }
    place.renderedAtMs = performance.now();
  };

  const isDue = (place: Place): boolean =>
    place.isStale && performance.now() - place.renderedAtMs >= spacingMs;

  const isAnyStale = (): boolean => [...places.values()].some(({ isStale }) => isStale);

  const round = createRound(spacingMs, async (isStopped) => {
    for (const place of places.values()) {
      if (isStopped()) break;
      if (!isDue(place)) continue;
      render(place);
      await nextTurn();
    }
    for (const place of places.values()) {
      if (isStopped() || isAnyStale()) break;
      await compress(place);
    }
    return isAnyStale();
  });

  const touch = (names: readonly string[]): void => {
    for (const place of names.flatMap((name) => placesOf(name, places))) place.isStale = true;
    if (isOpen && names.length > 0) round.soon();
  };

  return {
    touch,
    async open() {
      touch(windows.names());
      await round.now();
      isOpen = true;
    },
    find(path) {
      const place = places.get(path);
      if (!isOpen) {
        if (feedPath.test(path)) throw unavailable('the feeds are still being made ready');
        return undefined;
      }
      if (!place) return undefined;
      if (isDue(place)) render(place);
      if (!place.document) throw unavailable('this feed cannot be shown at the moment');
      return place.document;
    },
    state: () => ({ isOpen, faults: Object.fromEntries(faults) }),
    close: round.stop,
  };
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

interface Round {
  now(): Promise<void>;
  soon(): void;
  stop(): void;
}

/** Goes through the work one round at a time; while a round leaves some, another follows. */
function createRound(pauseMs: number, go: (isStopped: () => boolean) => Promise<boolean>): Round {
  let isStopped = false;
  let isGoing = false;
  let timer: NodeJS.Timeout | undefined;

  const now = async (): Promise<void> => {
    if (isGoing) return;
    isGoing = true;
    const isMore = await go(() => isStopped);
    isGoing = false;
    if (isMore) after(pauseMs);
  };

  const after = (delayMs: number): void => {
    if (timer !== undefined || isStopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      void now();
    }, delayMs);
  };

  return {
    now,
    soon: () => after(0),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** The documents of one selection, made when it is first heard of. */
function placesOf(selection: string, places: Map<string, Place>): readonly Place[] {
  return Object.keys(formats).map((format) => {
    const path = `/feeds/${selection}.${format}`;
    const known = places.get(path);
    if (known) return known;
    const place: Place = {
      path,
      selection,
      format,
      document: undefined,
      isStale: true,
      isCompressed: false,
      renderedAtMs: Number.NEGATIVE_INFINITY,
    };
    places.set(path, place);
    return place;
  });
}

function renderPlace({ selection: name, format: extension }: Place, { windows, site }: Options) {
  const selection = windows.read(name);
  const format = formats[extension];
  if (!selection || !format) return undefined;
  const model = toFeedModel(selection, site);
  return createDocument({
    body: format.render(model),
    mediaType: format.mediaType,
    headers: { link: `<${model.stem}.${extension}>; rel="self"` },
    cacheControl: 'public, max-age=60, stale-if-error=86400',
    sequence: selection.sequence,
    compression: 'lazy',
    ...(selection.changedAt !== epoch && { lastModified: selection.changedAt }),
  });
}
