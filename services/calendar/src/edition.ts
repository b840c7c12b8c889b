import {
  type EventLog,
  type FoldedEdition,
  type FoldOptions,
  foldEdition,
} from '@dateline/eventlog';
import { type Collection, createCollection } from './select.ts';
import { createShelf, type Shelf, type ShelfOptions } from './shelf.ts';
import { createVevents, type Vevents, type VeventsOptions } from './vevents.ts';

/** All that the calendars hold of the log, in one build. */
export interface CalendarEdition extends FoldedEdition {
  readonly collection: Collection;
  readonly vevents: Vevents;
  readonly shelf: Shelf;
}

/** Begins to read the log; it is open when it has been read to its end once. */
export function openEdition(
  log: EventLog,
  options: Omit<ShelfOptions, 'collection' | 'vevents'> &
    Pick<VeventsOptions, 'onFallback'> &
    Pick<FoldOptions, 'signal' | 'fail'>,
): CalendarEdition {
  const collection = createCollection();
  const vevents = createVevents(options);
  const shelf = createShelf({ ...options, collection, vevents });
  const edition = foldEdition(log, {
    ...{ signal: options.signal, fail: options.fail },
    take(event) {
      shelf.touch(collection.take(event));
      return event.ref.kind === 'occasion' && collection.row(event.entity) !== undefined;
    },
    open: shelf.open,
    close: shelf.close,
  });
  return Object.assign(edition, { collection, vevents, shelf });
}
