import { setTimeout as pause } from 'node:timers/promises';
import { createCalendar } from '@dateline/calendar';
import { createMemoryLog, type Delivery, type EventLog, type MemoryLog } from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createIngest } from '@dateline/ingest';
import { createLogger, createServer, type Service } from '@dateline/runtime';
import { createWire } from '@dateline/wire';
import { onTestFinished } from 'vitest';
import { openTestAccess } from '../../../test/support/access.ts';
import { rebuildService } from '../src/rebuild-service.ts';
import { findSurfaces } from '../src/verify/surface.ts';
import { type VerifyOptions, type VerifyReport, verify } from '../src/verify/verify.ts';

/** What each reader reads in place of the log. */
export type Tampering = Partial<Record<'feeds' | 'calendar' | 'wire', (log: EventLog) => EventLog>>;

/** A newsroom on a log in memory, at an address of its own. */
export interface VerifiedNewsroom {
  readonly log: MemoryLog;
  readonly url: string;
  post(path: string, body: object): Promise<Record<string, unknown>>;
  /** With the token. */
  read(path: string): Promise<Record<string, unknown>>;
  /** Builds every reader anew, one after the other. */
  rebuild(): Promise<void>;
  /** Holds its surfaces against the log as it is. */
  verify(options?: Partial<VerifyOptions>): Promise<VerifyReport>;
}

const token = 'a-token-for-tests-of-32-characters';

/** Starts ingest and all readers, and waits until they have read the log. */
export async function startVerified(
  options: {
    readonly log?: MemoryLog;
    readonly tampering?: Tampering;
    /** What each reader answers in place of its own. */
    readonly serving?: (reader: Service) => Service;
    readonly keepFeedsIn?: string;
    readonly isReadyAwaited?: boolean;
    /** Takes what ends it; at the end of the test where it is left out. */
    readonly onEnd?: (end: () => Promise<void>) => void;
  } = {},
): Promise<VerifiedNewsroom> {
  const { log = createMemoryLog(), tampering = {}, keepFeedsIn, onEnd = onTestFinished } = options;
  const { serving = (reader) => reader } = options;
  const logger = createLogger({ name: 'verify', level: 'silent' });
  const stop = new AbortController();
  const fail = (error: unknown) => {
    throw error;
  };
  const context = { logger, signal: stop.signal, fail };
  const site = { title: 'Dateline', url: 'https://newsroom.example' };
  const seen = (name: keyof Tampering) => (tampering[name] ?? ((one) => one))(log.openAnother());
  const access = openTestAccess(token);
  const readers: readonly Service[] = [
    await createFeeds(seen('feeds'), { ...site, hub: `${site.url}/websub` }, context, {
      ...(keepFeedsIn !== undefined && { keepIn: keepFeedsIn }),
    }),
    await createCalendar(seen('calendar'), site, context),
    await createWire(seen('wire'), { url: site.url }, context),
  ];
  const services = [
    ...readers.map(serving),
    await createIngest(log, { access, newsroom: 'newsroom.example' }, context),
    rebuildService(readers, { access, logger }),
  ];
  const server = createServer({ logger, services });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  onEnd(async () => {
    stop.abort();
    await server.close();
  });
  const { isReadyAwaited = true } = options;
  while (isReadyAwaited && services.some(({ health }) => !health().ready)) await pause(5);
  return {
    log,
    url,
    async post(path, body) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await fetch(url + path, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Record<string, unknown>;
    },
    async read(path) {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(url + path, { headers })).json() as Promise<Record<string, unknown>>;
    },
    async rebuild() {
      for (const { rebuild } of readers) await rebuild?.();
    },
    verify: async (given = {}) =>
      verify(log.openAnother(), await findSurfaces(url), {
        signal: stop.signal,
        sample: { count: undefined, combinations: 3, offset: 0 },
        settleMs: 250,
        patienceMs: 4000,
        atOnce: 4,
        say: () => {},
        ...given,
      }),
  };
}

/** Some articles in two languages, one corrected, one killed, and an occasion that is confirmed. */
export async function publishSome({ post }: VerifiedNewsroom): Promise<void> {
  for (const id of ['one', 'two', 'three']) {
    await post('/articles', story(id, 'The harbour council meets again.'));
  }
  await post('/articles', { ...story('arabic', 'يجتمع المجلس غدا.'), language: 'ar' });
  await post('/articles/two/update', { body: 'The harbour council met.' });
  await post('/articles/three/kill', {});
  await post('/occasions', {
    id: 'forum',
    title: 'Irtysh River Forum',
    language: 'en',
    date: '2031-05',
    status: 'tentative',
  });
  await post('/occasions/forum/confirm', { date: '2031-05-06/2031-05-07' });
}

/** One story of the tests. */
export function story(id: string, body: string) {
  return { id, language: 'en', title: `Harbour ${id}`, body };
}

/** A log whose followers see something else in place of some deliveries, or nothing. */
export function seeing(
  change: (delivery: Delivery) => Delivery | undefined,
): (log: EventLog) => EventLog {
  return (log) => ({
    ...log,
    async *follow(options) {
      for await (const delivery of log.follow(options)) {
        const seen = change(delivery);
        if (seen) yield seen;
      }
    },
  });
}
