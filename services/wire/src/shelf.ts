import type { Delivery, EventLog } from '@dateline/eventlog';
import { type Entry, octetsOf, toEntry } from './packet.ts';
import type { Permits } from './permits.ts';
import type { FrameSite } from './render/cloud-event.ts';

/** A stretch of the log, ready to be sent. */
export interface Page {
  /** In the order of the log. */
  readonly entries: readonly Entry[];
  /** All that there was up to this sequence, from the page's beginning on, is in it. */
  readonly last: number;
}

/** The past of the log in pages, each read and made once for all clients that come by. */
export interface Shelf {
  /** The page that goes on after a sequence; undefined when the signal aborts first. */
  read(after: number, signal: AbortSignal): Page | Promise<Page | undefined>;
  /** Lets go at once of every page that holds such an entry. */
  forget(isGone: (entry: Entry) => boolean): void;
}

/** What a shelf needs of the service. */
export interface ShelfOptions {
  readonly log: EventLog;
  readonly site: FrameSite;
  /** How many pages may be read at once. */
  readonly permits: Permits;
  /** What is erased as far as is known, though the log may hold it for a moment yet. */
  readonly isErased: (entry: Entry) => boolean;
  /** What is kept of the pages at most. */
  readonly octetsMax: number;
  /** Ends all reading. */
  readonly signal: AbortSignal;
}

/** A place in the log at which reading goes on where the page before it ended. */
interface Reading {
  readonly deliveries: AsyncIterator<Delivery>;
  /** Nothing up to here is still to come. */
  place: number;
  /** Read already, though it is a later page's. */
  ahead: Entry | undefined;
  /** Lets it go when nobody comes by. */
  timer?: NodeJS.Timeout;
}

/** Sequences that a page stands for. */
const pageLength = 256;
/** An empty page takes memory too. */
const pageOctets = 1024;
/** Readings that wait for who goes on. */
const parkedMax = 8;
const parkedMs = 2000;

/** Opens an empty shelf. */
export function openShelf(options: ShelfOptions): Shelf {
  const { site, permits, isErased, signal } = options;
  const pages = createPages(options.octetsMax);
  const readings = createReadings(options);
  const coming = new Map<number, Promise<Page | undefined>>();

  const readPage = async (start: number): Promise<Page | undefined> => {
    const release = await permits.take(signal);
    if (!release) return undefined;
    try {
      const reading = readings.take(start);
      const { page, isEnd } = await fill(reading, start + pageLength, site);
      if (isEnd || signal.aborted) readings.end(reading);
      else readings.park(reading);
      if (!page) return undefined;
      // What was read before a kill may have been told of since.
      const clean = { ...page, entries: page.entries.filter((entry) => !isErased(entry)) };
      pages.keep(start, clean);
      return clean;
    } finally {
      release();
    }
  };

  return {
    read(after, until) {
      const start = after - (after % pageLength);
      const kept = pages.find(start);
      // The log may have grown since the page was read.
      if (kept && kept.last > after) return kept;
      const reading = coming.get(start) ?? readPage(start).finally(() => coming.delete(start));
      coming.set(start, reading);
      return orAborted(reading, until);
    },
    forget: pages.forget,
  };
}

/** Pages by the sequence before their first; those that nobody has asked for longest go first. */
function createPages(octetsMax: number) {
  const pages = new Map<number, { readonly page: Page; readonly octets: number }>();
  let octets = 0;
  const drop = (start: number) => {
    octets -= pages.get(start)?.octets ?? 0;
    pages.delete(start);
  };
  return {
    find(start: number): Page | undefined {
      const found = pages.get(start);
      if (!found) return undefined;
      pages.delete(start);
      pages.set(start, found);
      return found.page;
    },
    keep(start: number, page: Page): void {
      drop(start);
      const size = page.entries.reduce((sum, entry) => sum + octetsOf(entry), pageOctets);
      pages.set(start, { page, octets: size });
      octets += size;
      for (const [oldest] of pages) {
        if (octets <= octetsMax) break;
        drop(oldest);
      }
    },
    forget(isGone: (entry: Entry) => boolean): void {
      for (const [start, { page }] of pages) if (page.entries.some(isGone)) drop(start);
    },
  };
}

/** Readings of the log; the one that a page has ended waits a while for who goes on after it. */
function createReadings({ log, signal }: ShelfOptions) {
  const parked = new Set<Reading>();
  const end = (reading: Reading) => {
    clearTimeout(reading.timer);
    parked.delete(reading);
    reading.deliveries.return?.().catch(() => undefined); // It has no more to say.
  };
  signal.addEventListener('abort', () => [...parked].forEach(end), { once: true });
  return {
    end,
    park(reading: Reading): void {
      const [oldest] = parked;
      if (oldest && parked.size >= parkedMax) end(oldest);
      reading.timer = setTimeout(end, parkedMs, reading);
      parked.add(reading);
    },
    take(start: number): Reading {
      for (const reading of parked) {
        const { place, ahead } = reading;
        if (place > start || (ahead ? ahead.sequence <= start : place < start)) continue;
        clearTimeout(reading.timer);
        parked.delete(reading);
        return reading;
      }
      const following = log.follow({ after: start, signal });
      return { deliveries: following[Symbol.asyncIterator](), place: start, ahead: undefined };
    },
  };
}

/** Reads on up to the end of a page, or of the log; without a page where reading was ended. */
async function fill(
  reading: Reading,
  last: number,
  site: FrameSite,
): Promise<{ readonly page?: Page; readonly isEnd: boolean }> {
  const entries: Entry[] = [];
  for (;;) {
    const ahead = reading.ahead;
    const next = ahead ? undefined : await reading.deliveries.next();
    if (next?.done) return { isEnd: true };
    if (next?.value.kind === 'caught-up') {
      return { page: { entries, last: Math.min(next.value.sequence, last) }, isEnd: true };
    }
    const entry = ahead ?? (next && toEntry(next.value, site));
    if (!entry) continue;
    const isOfPage = entry.sequence <= last;
    if (isOfPage) entries.push(entry);
    reading.ahead = isOfPage ? undefined : entry;
    reading.place = Math.min(entry.sequence, last);
    if (entry.sequence >= last) return { page: { entries, last }, isEnd: false };
  }
}

function orAborted<Value>(coming: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const abort = () => resolve(undefined);
    const off = () => signal.removeEventListener('abort', abort);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    coming.then(resolve, reject).finally(off);
  });
}
