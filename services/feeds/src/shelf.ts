import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type Document,
  type KeptDocuments,
  type Logger,
  type SentDate,
  unavailable,
} from '@dateline/runtime';
import type { Loader } from './loader.ts';
import { createPlaces, type Fault, type Place, type Places } from './place.ts';
import type { Site } from './render/feed-model.ts';
import { createRenderer, dueInMs, isDue, type Renderer } from './renderer.ts';
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
  /** Which dates clients have been sent, by path, for a shelf that takes over. */
  sentDates(): ReadonlyMap<string, SentDate>;
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
  /** How long a document is left alone at first when many articles change at a time. */
  readonly spacingMs?: number;
  /** What the shelf before this one has sent. */
  readonly sent?: ReadonlyMap<string, SentDate>;
  /** Whether what is asked for is rendered first, however often that is. */
  readonly isFresh?: boolean;
  /** Counts renderings. */
  readonly onRendered?: (format: string) => void;
}

/** Documents are written to disk when no article has changed for so long. */
const restMs = 250;

/**
 * Keeps one document per feed. A change is rendered at once; where many come at a time, together
 * with all that follows within the spacing, so that a burst costs a few renders.
 */
export function createShelf(options: ShelfOptions): Shelf {
  const { collection, logger, kept, spacingMs = 40, isFresh = false } = options;
  const places = createPlaces(collection, { spacingMs, sent: options.sent });
  const renderer = createRenderer({ ...options, drop: places.drop });
  let isOpen = false;
  /** Of the newest event after which an article may not be read any more. */
  let emptiedAt = 0;

  let touchedAtMs = Number.NEGATIVE_INFINITY;
  const restInMs = () => Math.max(0, touchedAtMs + restMs - performance.now());

  const round = createRound({
    go: (isStopped) => goRound({ places, renderer, kept, restInMs, isStopped }),
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
      // What may not be read any more leaves the disk at once.
      const isHasty = touched.some(({ isEmptied }) => isEmptied);
      touchedAtMs = isHasty ? Number.NEGATIVE_INFINITY : performance.now();
      for (const { member, list, isEmptied } of touched) {
        const sequence = collection.row(member.entity)?.entry.sequence ?? 0;
        if (isEmptied && list === 'articles') emptiedAt = Math.max(emptiedAt, sequence);
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
      if (isFresh && place.isStale) return refresh(place, renderer).then(() => show(place));
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
    sentDates: () => new Map([...places.values()].map((one) => [one.path, one.sentDate])),
    close: round.stop,
  };
}

async function refresh(place: Place, renderer: Renderer): Promise<void> {
  // What is under way may have begun before the last change.
  await place.rendering;
  if (place.isStale) await renderer.render(place);
}

interface RoundParts {
  readonly places: Places;
  readonly renderer: Renderer;
  readonly kept: KeptDocuments | undefined;
  /** How long the articles have to be quiet yet. */
  readonly restInMs: () => number;
  readonly isStopped: () => boolean;
}

/** Renders what is due, and writes what has come to rest; tells when there is more to do. */
async function goRound(parts: RoundParts): Promise<number | undefined> {
  const { places, renderer, kept, restInMs, isStopped } = parts;
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
  let isFull = false;
  for (const place of places.values()) {
    if (!kept || isFull || isStopped() || nextDue() || restInMs() > 0) break;
    isFull = await isUnkept(place, kept);
  }
  const all = [...places.values()];
  const waits = all.filter(isWanted).map(dueInMs);
  if (kept && !isFull && all.some(isToKeep)) waits.push(restInMs());
  return waits.length > 0 ? Math.min(...waits) : undefined;
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

/** Feeds that are always there are kept on disk. */
function isToKeep({ document, isStanding, kept }: Place): boolean {
  return isStanding && document !== undefined && kept !== document;
}

/** Tells whether it could not: it is tried again with the next change, not before. */
async function isUnkept(place: Place, kept: KeptDocuments): Promise<boolean> {
  const { document } = place;
  if (!document || !isToKeep(place)) return false;
  if (!(await kept.keep(place.path, document))) return true;
  place.kept = document;
  return false;
}
