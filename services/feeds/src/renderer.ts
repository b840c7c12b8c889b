import { LogUnavailableError } from '@dateline/eventlog';
import type { Document, KeptDocuments, Logger, SentDate } from '@dateline/runtime';
import { createFeedDocument } from './feed-document.ts';
import type { Loader } from './loader.ts';
import type { Place } from './place.ts';
import type { Site } from './render/feed-model.ts';
import type { Collection } from './select.ts';

/** Makes the documents of places, and knows what could not be made. */
export interface Renderer {
  /** Never rejects. */
  render(place: Place): Promise<void>;
  state(): RenderState;
}

/** What could not be rendered. */
export interface RenderState {
  /** Feeds that stand still, by path. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** Articles that no feed can show, by id, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Why a feed stands still, and since when (RFC 3339 UTC, this machine's clock). */
export interface Fault {
  readonly reason: string;
  readonly since: string;
  /** The log's sequence that the document shown includes; null while there is none. */
  readonly showing: number | null;
}

interface RendererOptions {
  readonly collection: Collection;
  readonly loader: Loader;
  readonly site: Site;
  readonly logger: Logger;
  readonly kept?: KeptDocuments;
  readonly spacingMs: number;
  readonly onRendered?: (format: string) => void;
  /** Lets go of a place whose feed is no more. */
  readonly drop: (place: Place) => void;
}

/** So many articles changed within one spacing are a burst: the next spacing is twice as long. */
const burstFrom = 3;
/** A long burst costs one render a second. */
const spacingMaxMs = 1000;

/** Stale, not under way, and quiet for long enough. */
export function isDue(place: Place): boolean {
  const isQuiet = performance.now() - place.renderedAtMs >= place.spacingMs;
  return place.isStale && !place.rendering && (place.isUrgent || isQuiet);
}

/** A renderer without any memory but of what failed. */
export function createRenderer(options: RendererOptions): Renderer {
  const { logger, spacingMs } = options;
  const faults = new Map<string, Fault>();
  const leftOut = new Map<string, string>();

  const note = (place: Place, outcome: Outcome): void => {
    if (outcome.kind === 'none') options.drop(place);
    if (outcome.kind === 'rendered' || outcome.kind === 'none') faults.delete(place.path);
    if (outcome.kind === 'rendered') noteLeftOut(leftOut, outcome);
    if (outcome.kind !== 'failed') return;
    const { reason } = outcome;
    const since = faults.get(place.path)?.since ?? new Date().toISOString();
    faults.set(place.path, { reason, since, showing: place.document?.sequence ?? null });
    logger.error({ path: place.path, reason }, 'feed not rendered, the last one stays');
  };

  return {
    render(place) {
      // One story after the other is shown at once; many at a time wait for one another.
      const isBurst = place.changes >= burstFrom;
      const mostMs = Math.max(spacingMs, spacingMaxMs);
      place.spacingMs = isBurst ? Math.min(2 * place.spacingMs, mostMs) : spacingMs;
      place.rendering = attempt(place, options).then((outcome) => {
        place.rendering = undefined;
        place.renderedAtMs = performance.now();
        note(place, outcome);
      });
      return place.rendering;
    },
    state: () => ({
      faults: Object.fromEntries(faults),
      leftOut: Object.fromEntries(leftOut),
    }),
  };
}

type Outcome =
  /** Nothing is in it any more. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'rendered';
      readonly ids: readonly string[];
      readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** Renders a place's document, with its codings; tells how it went, and never throws. */
async function attempt(place: Place, options: RendererOptions): Promise<Outcome> {
  const { collection, loader, site, kept, onRendered } = options;
  const { choice, page, format, past, sentDate } = place;
  place.isStale = false;
  place.isAsked = false;
  place.isUrgent = false;
  place.changes = 0;
  try {
    const selection = collection.read(choice, page);
    if (!selection) {
      place.document = undefined;
      return { kind: 'none' };
    }
    const { listed } = selection;
    const entries = loader.now(listed) ?? (await loader.load(listed));
    if (sentDate.hash === undefined) takeDate(sentDate, kept?.find(place.path));
    const made = createFeedDocument({ selection, entries, format, site, past, sentDate });
    onRendered?.(format);
    await made.document.prepare();
    place.document = made.document;
    // What became unreadable meanwhile may still be in it.
    place.isSpent &&= place.isStale;
    return { kind: 'rendered', ids: listed.map(({ row }) => row.entry.id), leftOut: made.leftOut };
  } catch (error) {
    giveUp(place);
    if (!(error instanceof LogUnavailableError)) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    // What cannot be read now is asked for again by the next request.
    place.isStale = true;
    return { kind: 'unread' };
  }
}

/** What an earlier run kept it has sent as well. */
function takeDate(sentDate: SentDate, earlier: Document | undefined): void {
  if (!earlier?.shown) return;
  sentDate.lastModifiedMs = earlier.shown.lastModifiedMs;
  sentDate.hash = earlier.hash;
}

/** The last good document stays, unless it shows what may not be read any more. */
function giveUp(place: Place): void {
  if (!place.isSpent) return;
  place.document = undefined;
  place.past.clear();
}

function noteLeftOut(
  noted: Map<string, string>,
  { ids, leftOut }: Extract<Outcome, { kind: 'rendered' }>,
): void {
  for (const id of ids) noted.delete(id);
  for (const { id, reason } of leftOut) noted.set(id, reason);
}
