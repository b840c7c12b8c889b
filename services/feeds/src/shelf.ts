import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Document, type KeptDocuments, type Logger, unavailable } from '@dateline/runtime';
import type { Loader } from './loader.ts';
import { createPlaces, type Fault, type Place, type Places } from './place.ts';
import type { Site } from './render/feed-model.ts';
import { createRenderer, isDue, type Renderer } from './renderer.ts';
import { createRound } from './round.ts';
import type { Collection } from './select.ts';
import type { Touch } from './select-fold.ts';

/** The finished feeds: what a request takes is ready before it is asked for. */
export interface Shelf {
  /** Notes what changed; the feeds that list it are rendered soon, many changes in one go. */
  touch(touched: readonly Touch[]): void;
  /** Renders everything and the languages; until it resolves every feed is unavailable. */
  open(): Promise<void>;
  /** Undefined for a path that is no feed's. @throws ProblemError while there is nothing to show. */
  find(path: string): Document | undefined | Promise<Document | undefined>;
  state(): ShelfState;
  /** Ends the work; what is being written is written to its end. */
  close(): Promise<void>;
}

/** How the shelf is. */
export interface ShelfState {
  readonly isOpen: boolean;
  /** Feeds that could not be rendered, by path. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** Articles that no feed can show, by id, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
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
  const { collection, logger, kept, spacingMs = 40 } = options;
  const places = createPlaces(collection);
  const renderer = createRenderer({ ...options, spacingMs, drop: places.drop });
  let isOpen = false;
  /** Of the newest event after which an article may not be read any more. */
  let emptiedAt = 0;

  const round = createRound(spacingMs, {
    go: (isStopped) => goRound({ places, renderer, kept, isStopped }),
    fail: (error) => logger.error({ err: error }, 'a round over the feeds broke off'),
  });

  const show = (place: Place): Document | undefined => {
    if (place.document) return place.document;
    const last = kept?.find(place.path);
    if (last && (last.sequence ?? 0) >= emptiedAt) return last;
    if (!collection.has(place.choice, place.page)) return undefined;
    throw unavailable('this feed cannot be shown at the moment');
  };

  return {
    touch(touched) {
      places.touch(touched);
      for (const { member, isEmptied } of touched) {
        const sequence = collection.row(member.article)?.entry.sequence ?? 0;
        if (isEmptied) emptiedAt = Math.max(emptiedAt, sequence);
      }
      if (isOpen && touched.length > 0) round.soon();
    },
    async open() {
      await round.now();
      isOpen = true;
      round.soon();
      await kept?.keepOnly(new Set([...places.values()].map(({ path }) => path)));
    },
    find(path) {
      if (!isOpen) {
        const canonical = places.canonical(path);
        if (canonical === undefined) return undefined;
        const last = kept?.find(canonical);
        if (last) return last;
        throw unavailable('the feeds are still being made ready');
      }
      const place = places.find(path);
      if (!place) return undefined;
      place.isAsked = true;
      if (place.isStanding && place.document && !place.isSpent) return place.document;
      const isMissing = !place.document || place.isSpent;
      const rendering = isDue(place)
        ? renderer.render(place)
        : isMissing
          ? place.rendering
          : undefined;
      return rendering ? rendering.then(() => show(place)) : show(place);
    },
    state: () => ({ isOpen, ...faultsOf([...places.values()]) }),
    close: round.stop,
  };
}

interface RoundParts {
  readonly places: Places;
  readonly renderer: Renderer;
  readonly kept: KeptDocuments | undefined;
  readonly isStopped: () => boolean;
}

/** Renders what is due, then writes what has come to rest; tells whether something is left. */
async function goRound({ places, renderer, kept, isStopped }: RoundParts): Promise<boolean> {
  const nextDue = (): Place | undefined => {
    for (const place of places.values()) if (isWanted(place) && isDue(place)) return place;
    return undefined;
  };
  const started: Promise<void>[] = [];
  for (let place = nextDue(); place && !isStopped(); place = nextDue()) {
    const rendering = renderer.render(place);
    // Those that need the log go one at a time; of the others the codings are made together.
    if (place.isStanding) started.push(rendering);
    else await rendering;
    await nextTurn();
  }
  await Promise.all(started);
  for (const place of places.values()) {
    if (isStopped() || nextDue()) break;
    await keep(place, kept);
  }
  return [...places.values()].some(isWanted);
}

function faultsOf(places: readonly Place[]) {
  const faults = places.flatMap(({ path, fault }) => (fault ? [[path, fault] as const] : []));
  const leftOut = places.flatMap((place) => place.leftOut).map(({ id, reason }) => [id, reason]);
  return { faults: Object.fromEntries(faults), leftOut: Object.fromEntries(leftOut) };
}

/** Stale, and someone is there for it. */
function isWanted({ isStale, isStanding, isAsked }: Place): boolean {
  return isStale && (isStanding || isAsked);
}

/** Feeds that are always there are kept on disk; what could not be is tried again with the next. */
async function keep(place: Place, kept: KeptDocuments | undefined): Promise<void> {
  const { document } = place;
  if (!kept || !document || !place.isStanding || place.kept === document) return;
  if (await kept.keep(place.path, document)) place.kept = document;
}
