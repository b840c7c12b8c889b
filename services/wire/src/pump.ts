import { type EventFilter, mayMiss, toFilterSubject } from '@dateline/contracts';
import type { EventLog } from '@dateline/eventlog';
import { type Hub, indexAfter, sequenceOf } from './hub.ts';
import { type Entry, isWanted, type Packet, toEntry, toMissingPacket } from './packet.ts';
import type { Permits } from './permits.ts';
import type { FrameSite } from './render/cloud-event.ts';
import type { Page, Shelf } from './shelf.ts';

/** Whom a pump serves: a stream, or one answer that is being filled. */
export interface Sink {
  put(packet: Packet): void;
  /** There is nothing for this sink up to this sequence that it was not given. */
  reach(sequence: number): void;
  /** The first time that everything there was has been given. */
  caughtUp(): void;
  /** True when it takes more; resolves false where there is no room within the time. */
  room(waitMs: number): boolean | Promise<boolean>;
  /** Whether it wants nothing more. */
  isDone(): boolean;
}

/** What pumps share. */
export interface PumpContext {
  readonly log: EventLog;
  readonly hub: Hub;
  readonly shelf: Shelf;
  readonly site: FrameSite;
  /** How many may read the log at once. */
  readonly permits: Permits;
  /** How long a sink may take nothing at all before it is given up. */
  readonly stallMs: number;
}

/** What a sink is given; `signal` ends it. */
export interface Order {
  readonly after: number;
  readonly filter: EventFilter;
  readonly signal: AbortSignal;
}

/** Why a pump ended: all is done or nothing more is wanted, or the sink does not take it. */
export type PumpEnd = 'done' | 'stalled';

/** Who reads waits this long for a slow sink; then it lets go of the page, or others may read. */
const briefMs = 100;
const turnMs = 1000;
const entriesPerTurn = 256;

/**
 * Gives a sink all that comes after a sequence and is asked for, in the log's order: the past from
 * the shelf or the log itself, then what the hub holds for everyone. Nothing is queued here, and
 * the sink sets the pace.
 */
export async function pump(context: PumpContext, order: Order, sink: Sink): Promise<PumpEnd> {
  const { hub, stallMs } = context;
  const { filter, signal } = order;
  let position = order.after;
  // Until then the hub knows how far the log reaches and holds none of it: all would seem erased.
  await untilHub(hub, signal, () => hub.isCaughtUp);
  while (!signal.aborted && !sink.isDone()) {
    if (!(await sink.room(stallMs))) return signal.aborted ? 'done' : 'stalled';
    if (position < hub.floor) {
      position = await replay(context, { filter, after: position, signal }, sink);
      continue;
    }
    const entry = hub.next(position);
    if (entry) {
      giveEntry(context, { filter, position }, entry, sink);
      position = entry.sequence;
      continue;
    }
    if (hub.head > position) {
      // The last ones may be erased already, from the log and from the hub.
      giveMissing(context, { filter, position, until: hub.head }, sink);
      position = hub.head;
    }
    sink.reach(position);
    sink.caughtUp();
    if (sink.isDone()) break;
    await untilHub(hub, signal, () => hub.head > position || sink.isDone());
  }
  return 'done';
}

interface Place {
  readonly filter: EventFilter;
  readonly position: number;
}

function giveEntry(context: PumpContext, place: Place, entry: Entry, sink: Sink): void {
  giveMissing(context, { ...place, until: entry.sequence - 1 }, sink);
  for (const packet of entry.packets) if (isWanted(place.filter, packet)) sink.put(packet);
  sink.reach(entry.sequence);
}

function giveMissing(
  { hub, site }: PumpContext,
  { filter, position, until }: Place & { readonly until: number },
  sink: Sink,
): void {
  if (until <= position || !mayMiss(filter)) return;
  const reason = hub.lost > 0 ? 'lost' : 'erased';
  sink.put(toMissingPacket({ first: position + 1, last: until, reason }, site));
}

/** Gives the past up to where the hub goes on, the sink gives no room, or it is another's turn. */
async function replay(context: PumpContext, order: Order, sink: Sink): Promise<number> {
  const { hub } = context;
  const { filter } = order;
  let position = order.after;
  let untilTurn = entriesPerTurn;
  const isEnough = () => position >= hub.floor || sink.isDone();
  for await (const { entries, last } of pagesAfter(context, order)) {
    const from = indexAfter(entries, position, sequenceOf);
    for (const entry of from === 0 ? entries : entries.slice(from)) {
      // The gap that it leaves is told with what comes next.
      if (hub.isErased(entry)) continue;
      giveEntry(context, { filter, position }, entry, sink);
      position = entry.sequence;
      if (isEnough()) return position;
      const room = sink.room(briefMs);
      if (room !== true && !(await room)) return position;
    }
    if (last >= hub.floor && last > position) {
      giveMissing(context, { filter, position, until: last }, sink);
      position = last;
      sink.reach(position);
    }
    if (isEnough()) break;
    untilTurn -= Math.max(1, entries.length);
    if (untilTurn > 0) continue;
    untilTurn = entriesPerTurn;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return position;
}

/** From the shelf, or for a few entities from their own subjects: most of the log is passed over. */
async function* pagesAfter(context: PumpContext, order: Order): AsyncGenerator<Page> {
  const { log, site, shelf, permits } = context;
  const { filter, after, signal } = order;
  // Who is to be told of gaps between messages has to see all of them.
  const subject = mayMiss(filter) ? undefined : toFilterSubject(filter);
  for (let place = after; subject === undefined; ) {
    const page = await shelf.read(place, signal);
    if (!page) return;
    yield page;
    place = Math.max(place, page.last);
  }
  const release = await permits.take(signal);
  if (!release) return;
  const startedAt = performance.now();
  try {
    for await (const delivery of log.follow({ after, filter: subject, signal })) {
      const entry = toEntry(delivery, site);
      if (entry) yield { entries: [entry], last: entry.sequence };
      if (delivery.kind === 'caught-up') {
        yield { entries: [], last: delivery.sequence };
        return;
      }
      if (permits.areAwaited() && performance.now() - startedAt > turnMs) return;
    }
  } finally {
    release();
  }
}

/** Waits until the hub has come to where something holds, or for the end. */
function untilHub(hub: Hub, signal: AbortSignal, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!holds() && !signal.aborted) return;
      off();
      signal.removeEventListener('abort', check);
      resolve();
    };
    const off = hub.onChange(check);
    signal.addEventListener('abort', check);
    check();
  });
}
