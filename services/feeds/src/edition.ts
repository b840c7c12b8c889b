import { type Edition, type EventLog, materialize, type View } from '@dateline/eventlog';
import type { Document } from '@dateline/runtime';
import { directoryDocuments } from './directory.ts';
import { createLoader } from './loader.ts';
import { type Collection, createCollection } from './select.ts';
import { createShelf, type Shelf, type ShelfOptions } from './shelf.ts';

/** All that the feeds hold of the log, in one build. */
export interface FeedsEdition extends Edition {
  readonly collection: Collection;
  readonly shelf: Shelf;
  readonly view: View<'known'>;
  find(path: string): ReturnType<Shelf['find']>;
}

/** Begins to read the log; it is open when every feed that is always there has been rendered. */
export function openEdition(
  log: EventLog,
  options: Omit<ShelfOptions, 'collection' | 'loader'> & {
    readonly signal: AbortSignal;
  },
): FeedsEdition {
  const { site, signal } = options;
  const collection = createCollection();
  const shelf = createShelf({ ...options, collection, loader: createLoader(log, collection) });
  const directory = directoryDocuments(collection, site);
  const stop = new AbortController();
  const view = materialize<'known'>(log, {
    filter: 'newsroom.>',
    signal: AbortSignal.any([signal, stop.signal]),
    project(known, event) {
      shelf.touch(collection.take(event));
      return collection.row(event.entity) ? 'known' : known;
    },
  });
  const opened = view.caughtUp.then(shelf.open);
  opened.catch(() => undefined); // Who waits for it is told, and everybody by `ended`.
  return {
    collection,
    shelf,
    view,
    find: (path): Document | undefined | Promise<Document | undefined> =>
      directory(path) ?? shelf.find(path),
    get sequence() {
      return view.sequence;
    },
    opened,
    ended: view.ended,
    waitFor: view.waitFor,
    async close() {
      stop.abort();
      await shelf.close();
      await view.ended.catch(() => undefined); // Whoever holds it is told by `ended`.
    },
  };
}
