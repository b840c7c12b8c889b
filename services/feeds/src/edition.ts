import {
  type EventLog,
  type FoldedEdition,
  type FoldOptions,
  foldEdition,
} from '@dateline/eventlog';
import type { Document } from '@dateline/runtime';
import { directoryDocuments } from './directory.ts';
import { createLoader } from './loader.ts';
import { type Collection, createCollection } from './select.ts';
import { createShelf, type Shelf, type ShelfOptions } from './shelf.ts';

/** All that the feeds hold of the log, in one build. */
export interface FeedsEdition extends FoldedEdition {
  readonly collection: Collection;
  readonly shelf: Shelf;
  find(path: string): ReturnType<Shelf['find']>;
}

/** Begins to read the log; it is open when every feed that is always there has been rendered. */
export function openEdition(
  log: EventLog,
  options: Omit<ShelfOptions, 'collection' | 'loader'> & Pick<FoldOptions, 'signal' | 'fail'>,
): FeedsEdition {
  const collection = createCollection();
  const shelf = createShelf({ ...options, collection, loader: createLoader(log, collection) });
  const directory = directoryDocuments(collection, options.site);
  const edition = foldEdition(log, {
    ...{ signal: options.signal, fail: options.fail },
    take(event) {
      shelf.touch(collection.take(event));
      return collection.row(event.entity) !== undefined;
    },
    open: shelf.open,
    close: shelf.close,
  });
  const find = (path: string): Document | undefined | Promise<Document | undefined> =>
    directory(path) ?? shelf.find(path);
  return Object.assign(edition, { collection, shelf, find });
}
