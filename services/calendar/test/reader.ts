import { setTimeout as wait } from 'node:timers/promises';
import { createMemoryLog, type EventLog, type MemoryLog } from '@dateline/eventlog';
import { createLogger, createMetrics, createServer, type Metrics } from '@dateline/runtime';
import { type CalendarOptions, createCalendar } from '../src/service.ts';
import { recorded, type Said, site } from './story.ts';

/** The calendar service, listening on loopback, over a log in memory. */
export interface Reader {
  readonly log: MemoryLog;
  /** What the service reported as broken; a test ends with none. */
  readonly failures: readonly unknown[];
  readonly metrics: Metrics;
  /** Appends what was said of one occasion so far that the log has not yet; returns the sequence. */
  tell(id: string, ...said: readonly Said[]): Promise<number>;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** The answer's text once it holds what is awaited. */
  textWith(path: string, awaited: string): Promise<string>;
  close(): Promise<void>;
}

const patienceMs = 15_000;

/** Starts a service of its own, on a new log or beside another on the same one. */
export async function startReader(
  log: MemoryLog = createMemoryLog(),
  options: CalendarOptions & { readonly follow?: EventLog } = {},
): Promise<Reader> {
  const stop = new AbortController();
  const failures: unknown[] = [];
  const logger = createLogger({ name: 'calendar', level: 'silent' });
  const fail = (error: unknown) => failures.push(error);
  const { follow = log, ...own } = options;
  const metrics = createMetrics({ ofProcess: false });
  const context = { logger, signal: stop.signal, fail, metrics };
  const calendar = await createCalendar(follow, site, context, own);
  const server = createServer({ logger, services: [calendar] });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${base}${path}`, { redirect: 'manual', ...init });

  return {
    log,
    failures,
    metrics,
    get,
    async tell(id, ...said) {
      const { events, lastSequence } = await log.read('occasion', id);
      let expectedSequence = lastSequence;
      for (const event of recorded(said, { id }).slice(events.length)) {
        const { ref, revision } = event;
        ({ sequence: expectedSequence } = await log.append(ref, event, {
          expectedSequence,
          revision,
        }));
      }
      return expectedSequence;
    },
    async textWith(path, awaited) {
      const deadline = performance.now() + patienceMs;
      for (;;) {
        const text = await (await get(path)).text();
        if (text.includes(awaited)) return text;
        if (performance.now() > deadline) throw new Error(`${path} has no ${awaited}: ${text}`);
        await wait(5);
      }
    },
    async close() {
      stop.abort();
      await server.close();
    },
  };
}
