import { LogUnavailableError } from '@dateline/eventlog';
import type { Document, KeptDocuments, Logger, SentDate } from '@dateline/runtime';
import { createFeedDocument } from './feed-document.ts';
import type { Loader } from './loader.ts';
import type { Place } from './place.ts';
import type { Site } from './render/feed-model.ts';
import type { Collection } from './select.ts';

/** Makes the documents of places. */
export interface Renderer {
  /** Never rejects. */
  render(place: Place): Promise<void>;
}

interface RendererOptions {
  readonly collection: Collection;
  readonly loader: Loader;
  readonly site: Site;
  readonly logger: Logger;
  readonly kept?: KeptDocuments;
  readonly onRendered?: (format: string) => void;
  /** Lets go of a place whose feed is no more. */
  readonly drop: (place: Place) => void;
}

/** Stale, not under way, and quiet for long enough. */
export function isDue(place: Place): boolean {
  return place.isStale && !place.rendering && dueInMs(place) <= 0;
}

/** How long it has to stay as it is. */
export function dueInMs({ isUrgent, pace }: Place): number {
  return isUrgent ? 0 : pace.dueInMs(performance.now());
}

/** Renders places, and notes on each how it went. */
export function createRenderer(options: RendererOptions): Renderer {
  const { logger } = options;
  const note = (place: Place, outcome: Outcome): void => {
    if (outcome.kind === 'none') options.drop(place);
    if (outcome.kind === 'rendered') {
      place.fault = undefined;
      place.leftOut = outcome.leftOut;
    }
    if (outcome.kind !== 'failed') return;
    const { reason } = outcome;
    const since = place.fault?.since ?? new Date().toISOString();
    place.fault = { reason, since, showing: place.document?.sequence ?? null };
    logger.error({ path: place.path, reason }, 'feed not rendered, the last one stays');
  };

  return {
    render(place) {
      place.pace.start(performance.now());
      place.rendering = attempt(place, options).then(async (outcome) => {
        note(place, outcome);
        // It is news already, and goes out plain until its codings are there.
        if (outcome.kind === 'rendered') await place.document?.prepare().catch(() => undefined);
        place.rendering = undefined;
        place.pace.end(performance.now(), outcome.kind === 'unread');
      });
      return place.rendering;
    },
  };
}

type Outcome =
  /** Nothing is in it any more. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'rendered'; readonly leftOut: Place['leftOut'] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Renders a place's document; tells how it went, and never throws. */
async function attempt(place: Place, options: RendererOptions): Promise<Outcome> {
  const { collection, loader, site, kept, onRendered } = options;
  const { choice, page, format, past, sentDate } = place;
  place.isStale = false;
  place.isAsked = false;
  place.isUrgent = false;
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
    place.document = made.document;
    // What became unreadable meanwhile may still be in it.
    place.isSpent &&= place.isStale;
    return { kind: 'rendered', leftOut: made.leftOut };
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
