import type { ServerResponse } from 'node:http';
import type { EventFilter } from '@dateline/contracts';
import { type EventLog, joinSignals } from '@dateline/eventlog';
import type { Hub } from './hub.ts';
import type { Packet } from './packet.ts';
import { type PumpContext, pump, type Sink } from './pump.ts';

/** How a stream is kept alive and let go; times in milliseconds. */
export interface StreamOptions {
  readonly heartbeatMs: number;
  /** For a client to take in what tells it that it is dropped. */
  readonly farewellMs: number;
  /** Called as soon as it is decided that a stream ends. */
  readonly onEnd: (end: StreamEnd) => void;
}

/** What one stream was asked for. */
export interface StreamOrder {
  readonly after: number;
  readonly filter: EventFilter;
  /** Aborts when the service ends. */
  readonly signal: AbortSignal;
}

/** Why a stream ended. */
export type StreamEnd = 'left' | 'dropped' | 'closing';

/** How long a client is asked to wait before it comes again. */
const retryMs = 2000;
/** What a client's socket has not taken yet, above which it has to catch up. */
const bufferedOctetsMax = 64 * 1024;

/**
 * Answers with Server-Sent Events until the client leaves, does not read, or the service ends. What
 * is buffered for a client is one frame beyond 64 KiB at most.
 */
export async function sendStream(
  response: ServerResponse,
  order: StreamOrder,
  context: PumpContext,
  options: StreamOptions,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  response.on('error', () => gone.abort()); // A reset is how some clients leave.
  const { signal, release } = joinSignals(gone.signal, order.signal);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'x-accel-buffering': 'no',
    // Who is let go of shall notice, whatever reads the answer for it.
    connection: 'close',
  });
  const sink = createSink(response, order.after, context);
  const { heartbeatMs } = options;
  response.write(`retry: ${retryMs}\n`);
  sink.say('hello', { heartbeatMs });
  const beat = setInterval(() => {
    // Where there is no room, silence says the same, and nothing piles up.
    if (!response.writableNeedDrain) sink.say('heartbeat', { time: new Date().toISOString() });
  }, heartbeatMs);
  try {
    const end = await pump(context, { ...order, signal }, sink);
    if (gone.signal.aborted) return options.onEnd('left');
    options.onEnd(end === 'stalled' ? 'dropped' : 'closing');
    if (end === 'stalled') {
      sink.say('dropped', {
        reason: 'too-slow',
        detail: `nothing was taken for ${context.stallMs / 1000} s; go on after the cursor`,
      });
    } else {
      sink.say('closing', {});
    }
    await farewell(response, options.farewellMs);
  } finally {
    release();
    clearInterval(beat);
  }
}

interface StreamSink extends Sink {
  say(name: string, data: object): void;
}

function createSink(response: ServerResponse, after: number, context: PumpContext): StreamSink {
  const { hub, log, site } = context;
  let position = after;
  let hasCaughtUp = false;
  const say = (name: string, data: object) => {
    const cursor = site.cursorOf(position);
    const body = JSON.stringify({ cursor, ...data, ...lagOf(hub, log, position) });
    response.write(`id: ${cursor}\nevent: ${name}\ndata: ${body}\n\n`);
  };
  return {
    say,
    put({ sse, sequence }: Packet) {
      writeTogether(response, sse);
      position = Math.max(position, sequence);
    },
    reach(sequence) {
      position = Math.max(position, sequence);
    },
    caughtUp() {
      if (!hasCaughtUp) say('caught-up', {});
      hasCaughtUp = true;
    },
    room: (waitMs) => response.writableLength < bufferedOctetsMax || untilDrained(response, waitMs),
    isDone: () => response.destroyed || response.writableEnded,
  };
}

/** What is written until the next wait goes out as one: a call of the system for each costs more. */
function writeTogether(response: ServerResponse, octets: Buffer): void {
  if (response.writableCorked === 0) {
    response.cork();
    process.nextTick(() => response.uncork());
  }
  response.write(octets);
}

/** How far a client is behind the log, and whether the service itself still hears of it. */
function lagOf(hub: Hub, log: EventLog, position: number) {
  return {
    behind: Math.max(0, hub.head - position),
    log: log.health().connected ? 'connected' : 'away',
  };
}

function untilDrained(response: ServerResponse, waitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      response.off('drain', end).off('close', end);
      resolve(response.writableLength < bufferedOctetsMax && !response.destroyed);
    };
    const timer = setTimeout(end, waitMs);
    response.on('drain', end).on('close', end);
  });
}

/** Ends the answer; who still does not read is cut off. */
function farewell(response: ServerResponse, farewellMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const timer = setTimeout(() => response.destroy(), farewellMs);
    response.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
    response.end();
  });
}
