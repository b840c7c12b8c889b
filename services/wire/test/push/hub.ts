import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createMemoryLedger,
  createMemoryLog,
  type MemoryLedger,
  type MemoryLog,
} from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createLogger, createServer as createNewsroomServer } from '@dateline/runtime';
import { onTestFinished } from 'vitest';
import { openTestAccess } from '../../../../test/support/access.ts';
import type { PushOptions } from '../../src/push/push.ts';
import { createWire } from '../../src/service.ts';
import { tell } from '../stories.ts';

const url = 'https://wire.example';

/** What opens webhooks. */
export const testToken = 'a-token-for-tests-of-webhooks';

/** One replica of the wire in front of real feeds, all on one log and one ledger in memory. */
export interface TestHub {
  readonly base: string;
  readonly log: MemoryLog;
  readonly ledger: MemoryLedger;
  readonly failures: readonly unknown[];
  post(path: string, form: Readonly<Record<string, string>>): Promise<Response>;
  subscribe(form: Readonly<Record<string, string>>): Promise<Response>;
  feed(path: string): Promise<Response>;
  health(): { readonly push: Record<string, unknown> };
  close(): Promise<void>;
}

/** What a test shares between replicas, and what it changes of the settings. */
export interface HubSetting {
  readonly log?: MemoryLog;
  readonly ledger?: MemoryLedger;
  readonly push?: Partial<PushOptions>;
}

/** The address of one of this newsroom's feeds. */
export const topicOf = (name: string) => `${url}/feeds/${name}`;

const quick: Partial<PushOptions> = {
  arePrivateAllowed: true,
  leaseMinS: 1,
  retry: { firstMs: 40, longestMs: 200, giveUpMs: 600_000 },
  graceMs: 300,
  beatMs: 40,
  silenceMs: 5000,
  asking: { firstMs: 10, longestMs: 100, unrestMs: 3000, sweepMs: 300, lagMs: 10_000 },
};

/** The same as `startHub`, and it closes with the test. */
export async function hubWith(setting?: HubSetting): Promise<TestHub> {
  const hub = await startHub(setting);
  onTestFinished(() => hub.close());
  return hub;
}

/** Starts feeds and a wire on free ports, and waits until both have read the log. */
export async function startHub(setting: HubSetting = {}): Promise<TestHub> {
  const { log = createMemoryLog(), ledger = createMemoryLedger() } = setting;
  const logger = createLogger({ name: 'hub', level: 'silent' });
  const failures: unknown[] = [];
  const stop = new AbortController();
  const context = {
    logger,
    signal: stop.signal,
    fail: (error: unknown) => void failures.push(error),
  };
  const feeds = await createFeeds(log, { title: 'Wire', url, hub: `${url}/websub` }, context);
  const feedServer = createNewsroomServer({ logger, services: [feeds] });
  const from = await feedServer.listen({ host: '127.0.0.1', port: 0 });
  const access = openTestAccess(testToken, { signal: stop.signal });
  const own = { ledger: ledger.openAnother(), feeds: () => from, access };
  const push = { ...quick, ...own, ...setting.push };
  const wire = await createWire(log, { url, push }, context);
  const server = createNewsroomServer({ logger, services: [wire] });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  await until('both are ready', () => wire.health().ready && feeds.health().ready);
  const post: TestHub['post'] = (path, form) =>
    fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams({ ...form }) });
  return {
    base,
    log,
    ledger,
    failures,
    post,
    subscribe: (form) => post('/websub', { 'hub.mode': 'subscribe', ...form }),
    feed: (path) => fetch(`${from}/feeds/${path}`, { headers: { 'accept-encoding': 'identity' } }),
    health: () => wire.health() as unknown as { readonly push: Record<string, unknown> },
    async close() {
      await server.close();
      await feedServer.close();
    },
  };
}

/** Publishes a story and waits until the feed of everything has it. */
export async function show(
  hub: TestHub,
  id: string,
  options: Parameters<typeof tell>[2] = {},
): Promise<void> {
  await tell(hub.log, id, options);
  await until(`${id} is shown`, async () =>
    (await (await hub.feed('all.json')).text()).includes(`${id} 1`),
  );
}

/** One request that a subscriber got. */
export interface Got {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A callback of the test's own, written from the Recommendation alone. */
export interface TestSubscriber {
  readonly callback: string;
  readonly got: readonly Got[];
  /** What was sent to it: the bodies of POSTs. */
  readonly contents: readonly string[];
  /** What it does from now on; confirming and taking, when left out. */
  behave(how: Behaviour | undefined): void;
  close(): Promise<void>;
}

export type Behaviour = (got: Got, response: ServerResponse) => void;

/** Confirms whatever it is asked, and takes whatever it is sent. */
export const obliging: Behaviour = ({ method, query }, response) =>
  void response.end(method === 'GET' ? query.get('hub.challenge') : '');

/** A subscriber that closes with the test. */
export async function subscriber(how?: Behaviour): Promise<TestSubscriber> {
  const one = await startSubscriber(how);
  onTestFinished(() => one.close());
  return one;
}

/** Starts a subscriber's server; its callback has a query of its own. */
export async function startSubscriber(how?: Behaviour): Promise<TestSubscriber> {
  const got: Got[] = [];
  let behaviour = how;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { searchParams: query } = new URL(request.url ?? '', 'http://subscriber');
      const { method = '', headers } = request;
      const one = { method, query, headers, body: Buffer.concat(chunks) };
      got.push(one);
      (behaviour ?? obliging)(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    callback: `http://127.0.0.1:${port}/callback?own=1&own=2`,
    got,
    get contents() {
      return got.filter(({ method }) => method === 'POST').map(({ body }) => body.toString());
    },
    behave(now) {
      behaviour = now;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What `X-Hub-Signature` should say. */
export function signatureOf(secret: string, body: Buffer): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** Waits for a condition; fails with its name. */
export async function until(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
