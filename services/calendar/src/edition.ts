import { type Edition, type EventLog, materialize, type View } from '@dateline/eventlog';
import { type Collection, createCollection } from './select.ts';
import { createShelf, type Shelf, type ShelfOptions } from './shelf.ts';
import { createVevents, type Vevents, type VeventsOptions } from './vevents.ts';

/** All that the calendars hold of the log, in one build. */
export interface CalendarEdition extends Edition {
  readonly collection: Collection;
  readonly vevents: Vevents;
  readonly shelf: Shelf;
  readonly view: View<'known'>;
}

/** Begins to read the log; it is open when it has been read to its end once. */
export function openEdition(
  log: EventLog,
  options: Omit<ShelfOptions, 'collection' | 'vevents'> &
    Pick<VeventsOptions, 'onFallback'> & { readonly signal: AbortSignal },
): CalendarEdition {
  const { signal } = options;
  const collection = createCollection();
  const vevents = createVevents(options);
  const shelf = createShelf({ ...options, collection, vevents });
  const stop = new AbortController();
  const view = materialize<'known'>(log, {
    filter: 'newsroom.>',
    signal: AbortSignal.any([signal, stop.signal]),
    project(known, event) {
      shelf.touch(collection.take(event));
      return event.ref.kind === 'occasion' && collection.row(event.entity) ? 'known' : known;
    },
  });
  const opened = view.caughtUp.then(shelf.open);
  // Where it never catches up, `ended` says why.
  opened.catch(() => undefined);
  return {
    ...{ collection, vevents, shelf, view, opened },
    get sequence() {
      return view.sequence;
    },
    ended: view.ended,
    waitFor: view.waitFor,
    async close() {
      stop.abort();
      shelf.close();
      await view.ended.catch(() => undefined); // Whoever holds it is told by `ended`.
    },
  };
}
