import type { EventFilter } from '@dateline/contracts';
import { joinSignals } from '@dateline/eventlog';
import type { Packet } from './packet.ts';
import { type PumpContext, pump, type Sink } from './pump.ts';

/** What one batch was asked for. */
export interface BatchOrder {
  readonly after: number;
  readonly filter: EventFilter;
  /** Events at most; gaps come on top. */
  readonly limit: number;
  /** How long to wait for a first event; 0 not at all. */
  readonly waitMs: number;
  /** Aborts when the client leaves or the service ends. */
  readonly signal: AbortSignal;
}

/** Some events in order, and how far they reach. */
export interface Batch {
  /** JSON of each event or gap. */
  readonly items: readonly Buffer[];
  /** What a reader has with this batch, whether or not it asked for all of it. */
  readonly position: number;
  /** Whether that was all there is. */
  readonly isAll: boolean;
}

const octetsMax = 4 * 1024 * 1024;
/** A rare filter reads no more of the log than this for one answer; the cursor still moves on. */
const messagesMax = 20_000;
/** For the log to answer at all. */
const patienceMs = 10_000;

/** Gathers what comes after a sequence, waiting for it where that was asked. */
export async function gather(context: PumpContext, order: BatchOrder): Promise<Batch> {
  const { after, limit, waitMs } = order;
  const items: Buffer[] = [];
  let octets = 0;
  let events = 0;
  let position = after;
  let isAll = false;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), Math.max(waitMs, patienceMs));
  // The wait is over while all is read, or else as soon as it is.
  let isWaiting = waitMs > 0;
  const waited = setTimeout(() => {
    isWaiting = false;
    if (isAll) stop.abort();
  }, waitMs);
  const isFull = () => events >= limit || octets >= octetsMax || position - after >= messagesMax;
  const sink: Sink = {
    put({ json, sequence, isGap }: Packet) {
      items.push(json);
      octets += json.length;
      if (!isGap) events += 1;
      position = Math.max(position, sequence);
      isAll = false;
    },
    reach(sequence) {
      position = Math.max(position, sequence);
    },
    caughtUp() {
      isAll = true;
    },
    room: () => true,
    isDone: () => isFull() || (isAll && (items.length > 0 || !isWaiting)),
  };
  const { signal, release } = joinSignals(order.signal, stop.signal);
  try {
    await pump(context, { after, filter: order.filter, signal }, sink);
  } finally {
    release();
    clearTimeout(timer);
    clearTimeout(waited);
  }
  return { items, position, isAll: isAll || position >= context.hub.head };
}
