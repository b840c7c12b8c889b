import { connect, type Socket } from 'node:net';
import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { createLogger, createServer } from '@dateline/runtime';
import { createWire, type WireOptions } from '../src/service.ts';

/** A running wire service on a log in memory. */
export interface TestWire {
  readonly log: MemoryLog;
  readonly base: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** A batch as it came, and what its header fields say. */
  batch(query?: string): Promise<TestBatch>;
  health(): Record<string, unknown>;
  /** What each open connection still holds for its client, in octets. */
  buffered(): readonly number[];
  /** How many requests have come. */
  asked(): number;
  readonly failures: readonly unknown[];
  close(): Promise<void>;
}

/** One answer of `GET /events`. */
export interface TestBatch {
  readonly items: readonly CloudEvent[];
  readonly cursor: string;
  readonly behind: number;
  /** The path of `rel="next"`. */
  readonly next: string;
}

/** What tests look at in a CloudEvent. */
export interface CloudEvent {
  readonly id: string;
  readonly type: string;
  readonly subject?: string;
  readonly revision?: number;
  readonly sequence: string;
  readonly cursor: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely.
  readonly data: any;
}

/** Starts the service on a free port and waits until it has read the log. */
export async function startWire(
  options: Partial<WireOptions> = {},
  log: MemoryLog = createMemoryLog(),
  port = 0,
): Promise<TestWire> {
  const logger = createLogger({ name: 'wire', level: 'silent' });
  const failures: unknown[] = [];
  const stop = new AbortController();
  const wire = await createWire(
    log,
    { url: 'https://wire.example', ...options },
    { logger, signal: stop.signal, fail: (error) => failures.push(error) },
  );
  const server = createServer({ logger, services: [wire] });
  let asked = 0;
  server.server.on('request', () => {
    asked += 1;
  });
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const base = await server.listen({ host: '127.0.0.1', port });
  while (!wire.health().ready) await new Promise((resolve) => setTimeout(resolve, 2));
  const get = (path: string, init: RequestInit = {}) => fetch(`${base}${path}`, init);
  return {
    log,
    base,
    get,
    async batch(query = '') {
      const answer = await get(query.startsWith('/') ? query : `/events${query}`);
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      return {
        items: (await answer.json()) as CloudEvent[],
        cursor: answer.headers.get('dateline-cursor') ?? '',
        behind: Number(answer.headers.get('dateline-behind')),
        next: /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? '',
      };
    },
    health: () => wire.health(),
    asked: () => asked,
    buffered: () => [...sockets].map(({ writableLength }) => writableLength),
    failures,
    close: async () => server.close(),
  };
}

/** One Server-Sent Event, its data parsed. */
export interface SentEvent {
  readonly id: string | undefined;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely.
  readonly data: any;
}

/** A client of a stream that reads when it is told to, over a socket of its own. */
export interface StreamClient {
  readonly socket: Socket;
  /** Everything so far, parsed. */
  events(): readonly SentEvent[];
  /** The next one that satisfies; what came before it is passed over. */
  until(isIt: (event: SentEvent) => boolean): Promise<SentEvent>;
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens a stream; `isReading: false` takes in nothing until `socket.resume()`. */
export async function openStream(
  base: string,
  path = '/events/stream',
  options: { readonly isReading?: boolean; readonly headers?: Record<string, string> } = {},
): Promise<StreamClient> {
  const { hostname, port, host } = new URL(base);
  const socket = connect({ host: hostname, port: Number(port) });
  const reader = createStreamReader();
  let taken = 0;
  const waiting = new Set<() => void>();
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    reader.take(chunk);
    for (const check of [...waiting]) check();
  });
  if (options.isReading === false) socket.pause();
  const fields = Object.entries(options.headers ?? {}).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${fields.join('')}\r\n`);
  return {
    socket,
    events: () => reader.events,
    until: (isIt) =>
      new Promise((resolve, reject) => {
        const check = () => {
          while (taken < reader.events.length) {
            const event = reader.events[taken] as SentEvent;
            taken += 1;
            if (!isIt(event)) continue;
            waiting.delete(check);
            return resolve(event);
          }
        };
        waiting.add(check);
        ended.then(() => {
          check();
          reject(new Error(`the stream ended: ${JSON.stringify(reader.events.at(-1))}`));
        });
        check();
      }),
    ended,
    close: () => socket.destroy(),
  };
}

/** Reads what comes over the wire: a head, HTTP chunks, Server-Sent Events in them. */
function createStreamReader() {
  let octets: Buffer = Buffer.alloc(0);
  let isHeadRead = false;
  let body: Buffer[] = [];
  const events: SentEvent[] = [];
  const takeChunk = (): boolean => {
    const lineEnd = octets.indexOf('\r\n');
    const size =
      lineEnd < 0 ? Number.NaN : Number.parseInt(octets.toString('latin1', 0, lineEnd), 16);
    const start = lineEnd + 2;
    if (!(size > 0) || octets.length < start + size + 2) return false;
    body.push(octets.subarray(start, start + size));
    octets = octets.subarray(start + size + 2);
    return true;
  };
  return {
    events,
    take(chunk: Buffer) {
      octets = Buffer.concat([octets, chunk]);
      if (!isHeadRead) {
        const headEnd = octets.indexOf('\r\n\r\n');
        if (headEnd < 0) return;
        isHeadRead = true;
        octets = octets.subarray(headEnd + 4);
      }
      while (takeChunk());
      if (!body.at(-1)?.subarray(-2).equals(Buffer.from('\n\n'))) return;
      for (const block of Buffer.concat(body).toString().split('\n\n').slice(0, -1)) {
        events.push(toSentEvent(block));
      }
      body = [];
    },
  };
}

function toSentEvent(block: string): SentEvent {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  return {
    id: field('id'),
    name: field('event') ?? 'message',
    data: JSON.parse(field('data') ?? 'null'),
  };
}
