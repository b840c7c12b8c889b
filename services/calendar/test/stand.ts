import type { RecordedEvent } from '@dateline/contracts';
import { createLogger, type Document } from '@dateline/runtime';
import ICAL from 'ical.js';
import { createCollection } from '../src/select.ts';
import { createShelf, type Shelf, type ShelfOptions } from '../src/shelf.ts';
import { createVevents } from '../src/vevents.ts';
import { recorded, type Said, site } from './story.ts';

const logger = createLogger({ name: 'calendar', level: 'silent' });
const shelves: Shelf[] = [];

interface Options extends Partial<ShelfOptions> {
  readonly isClosed?: boolean;
}

/** Ends what the stands of a test have started. */
export function closeStands(): void {
  for (const shelf of shelves.splice(0)) shelf.close();
}

/** A shelf over a collection that a test fills by hand. */
export function createStand({ isClosed = false, ...options }: Options = {}) {
  const collection = createCollection();
  const vevents = createVevents({ site, logger });
  const shelf = createShelf({ collection, vevents, site, logger, spacingMs: 0, ...options });
  const told = new Map<string, number>();
  let sequence = 0;
  if (!isClosed) shelf.open();
  shelves.push(shelf);

  const take = (event: RecordedEvent) => {
    sequence += 1;
    shelf.touch(collection.take({ ...event, sequence }));
  };
  const find = (at: string, query = ''): Document | undefined => {
    const found = shelf.find(at, query);
    if (found instanceof Promise) throw new Error('a test that has to wait');
    return found;
  };
  return {
    shelf,
    vevents,
    collection,
    find,
    /** Any event, at the next sequence. */
    take,
    textAt: (at: string, query = '') => find(at, query)?.body.toString() ?? '',
    /** Takes in what was said of an occasion so far that it has not yet been told. */
    put(id: string, ...said: Said[]) {
      for (const event of recorded(said, { id }).slice(told.get(id) ?? 0)) take(event);
      told.set(id, said.length);
    },
    /** Moves the log's time on. */
    tick(at: string) {
      take(event({ type: 'clock.ticked', at, ref: { kind: 'clock', id: 'clock' }, data: { at } }));
    },
    /** An article's event; its revision does not matter here. */
    tellArticle(id: string, type: string, at: string, data: object) {
      take(event({ type, at, ref: { kind: 'article', id, language: 'ar' }, data }));
    },
  };
}

/** The VEVENTs of a calendar, each as a map of its properties' values. */
export function occasionsOf(text: string): Map<string, unknown>[] {
  const [, , nested] = ICAL.parse(text);
  return nested
    .filter(([name]: [string]) => name === 'vevent')
    .map(([, all]: [string, unknown[][]]) => new Map(all.map((one) => [one[0], one[3]])));
}

/** An article with these subjects, as far as calendars look at it. */
export function article(
  language: string,
  {
    subjects = [] as { name: string; uri?: string }[],
    section = undefined as string | undefined,
  } = {},
) {
  const ninjs = { representationType: 'full', pubStatus: 'usable', language, subjects };
  return { ninjs, x: { ...(section && { section }) } };
}

/** What is left of an article without its words. */
export function emptied(language: string) {
  return { ninjs: { representationType: 'partial', pubStatus: 'canceled', language }, x: {} };
}

function event(parts: {
  type: string;
  at: string;
  ref: { kind: string; id: string; language?: string };
  data: object;
}) {
  const { type, at, ref, data } = parts;
  return {
    type,
    data,
    id: `${ref.id}-${type}-${at}`,
    recordedAt: at,
    source: '//oasis.example/ingest',
    stream: 'NEWSROOM',
    ref,
    entity: ref.id,
    revision: 1,
    sequence: 0,
  } as unknown as RecordedEvent; // Only what calendars look at.
}
