import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { createLogger, createServer } from '@dateline/runtime';
import { afterEach, expect } from 'vitest';
import type { Site } from '../src/render/feed-model.ts';
import { createFeeds } from '../src/service.ts';
import { type Act, announced, eventOf, tick } from './newsroom.ts';

/** A running feeds service on a log in memory, and what a test does to it. */
export interface Reader {
  readonly log: MemoryLog;
  /** Appends the next event of the act's story; returns its sequence. */
  tell(act: Act): Promise<number>;
  /** Lets the log's time come to a moment, in milliseconds since 1970. */
  tick(atMs: number): Promise<void>;
  /** Announces an occasion that an article is the source of. */
  announce(id: string, article: string): Promise<void>;
  get(path: string, options?: RequestInit): Promise<Response>;
  /** The text of a path once it holds the words: a change is visible soon, not at once. */
  textWith(path: string, words: string): Promise<string>;
  readonly failures: readonly unknown[];
  close(): Promise<void>;
}

const harbour: Site = { title: 'Harbour Wire', url: 'https://wire.example' };
const patienceMs = 20_000;

/** Appends the next event of a story, whatever the log holds of it. */
export async function append(log: MemoryLog, act: Act): Promise<number> {
  const history = await log.read('article', act.story.id);
  const revision = history.events.length + 1;
  const { lastSequence } = await log.state();
  const firstMinute = history.events[0]?.sequence;
  const position = { revision, sequence: lastSequence + 1 };
  const event = eventOf(act, firstMinute === undefined ? position : { ...position, firstMinute });
  const expectedSequence = history.lastSequence;
  const { sequence } = await log.append(event.ref, event, { expectedSequence, revision });
  return sequence;
}

/** What a path answers, with its text read; redirects are not followed. */
export async function fieldsOf(reader: Reader, path: string, options?: RequestInit) {
  const answer = await reader.get(path, { redirect: 'manual', ...options });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Starts the service on a free port, on a log that may hold something already. */
export async function startReader(
  log: MemoryLog = createMemoryLog(),
  site: Site = harbour,
  keepIn?: string,
): Promise<Reader> {
  const logger = createLogger({ name: 'feeds', level: 'silent' });
  const failures: unknown[] = [];
  const stop = new AbortController();
  const fail = (error: unknown) => failures.push(error);
  const feeds = await createFeeds(
    log,
    site,
    { logger, signal: stop.signal, fail },
    {
      ...(keepIn !== undefined && { keepIn }),
    },
  );
  const server = createServer({ logger, services: [feeds] });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const get = (path: string, options: RequestInit = {}) => fetch(`${base}${path}`, options);
  return {
    log,
    failures,
    get,
    tell: (act) => append(log, act),
    async announce(id, article) {
      const { lastSequence } = await log.state();
      const event = announced(id, article, lastSequence + 1);
      await log.append(event.ref, event, { expectedSequence: 0, revision: 1 });
    },
    async tick(atMs) {
      const { events, lastSequence: expectedSequence } = await log.read('clock', 'clock');
      const revision = events.length + 1;
      const { lastSequence } = await log.state();
      const event = tick(atMs, lastSequence + 1);
      await log.append(event.ref, event, { expectedSequence, revision });
    },
    async textWith(path, words) {
      const deadline = Date.now() + patienceMs;
      let text = '';
      while (Date.now() < deadline) {
        text = await (await get(path)).text();
        if (text.includes(words)) return text;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`${path} does not say ${words}, but ${text}`);
    },
    async close() {
      await server.close();
      stop.abort();
    },
  };
}

/** Starts readers that are ready; at a test's end each is closed, and nothing must have failed. */
export function useReaders(): typeof startReader {
  const open: Reader[] = [];
  afterEach(async () => {
    for (const reader of open.splice(0)) {
      await reader.close();
      expect(reader.failures).toEqual([]);
    }
  });
  return async (...given) => {
    const reader = await startReader(...given);
    open.push(reader);
    await reader.textWith('/ready', '"ready":true');
    return reader;
  };
}
