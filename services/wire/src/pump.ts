import { type EventFilter, mayMiss, toFilterSubject } from '@dateline/contracts';
import type { EventLog } from '@dateline/eventlog';
import type { Hub } from './hub.ts';
import { type Entry, isWanted, type Packet, toEntry, toMissingPacket } from './packet.ts';
import type { Permits } from './permits.ts';
import type { FrameSite } from './render/cloud-event.ts';

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
  readonly site: FrameSite;
  /** How many may read the log at once. */
  readonly permits: Permits;
  /** How long a sink may take nothing at all before it is given up. */
  readonly stallMs: number;
}

/** Why a pump ended: all is done or nothing more is wanted, or the sink does not take it. */
export type PumpEnd = 'done' | 'stalled';

/** Who reads the log waits this long for a slow sink; then others may read. */
const briefMs = 100;
const turnMs = 1000;
const deliveriesPerTurn = 256;

/**
 * Gives a sink all that comes after a sequence and is asked for, in the log's order: the past from
 * the log itself, then what the hub holds for everyone. Nothing is queued here, and the sink sets
 * the pace.
 */
export async function pump(
  context: PumpContext,
  order: { readonly after: number; readonly filter: EventFilter; readonly signal: AbortSignal },
  sink: Sink,
): Promise<PumpEnd> {
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

/** Reads the log up to where the hub goes on, the sink gives no room, or it is another's turn. */
async function replay(
  context: PumpContext,
  order: { readonly after: number; readonly filter: EventFilter; readonly signal: AbortSignal },
  sink: Sink,
): Promise<number> {
  const { log, hub, site, permits } = context;
  const { filter, signal } = order;
  const subject = toFilterSubject(filter);
  const release = await permits.take(signal);
  if (!release) return order.after;
  let position = order.after;
  const startedAt = performance.now();
  let untilTurn = deliveriesPerTurn;
  const following = log.follow({
    after: position,
    signal,
    ...(subject !== undefined && { filter: subject }),
  });
  try {
    for await (const delivery of following) {
      const entry = toEntry(delivery, site);
      if (entry) {
        giveEntry(context, { filter, position }, entry, sink);
        position = entry.sequence;
      } else if (delivery.kind === 'caught-up' && delivery.sequence > position) {
        giveMissing(context, { filter, position, until: delivery.sequence }, sink);
        position = delivery.sequence;
        sink.reach(position);
      }
      if (position >= hub.floor || sink.isDone()) break;
      if (!(await sink.room(briefMs))) break;
      if (permits.areAwaited() && performance.now() - startedAt > turnMs) break;
      untilTurn -= 1;
      if (untilTurn > 0) continue;
      untilTurn = deliveriesPerTurn;
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    release();
  }
  return position;
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
