import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BinaryNats, startBinary } from '../support/nats-binary.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

/** How long the broker is frozen; `npm run test:faults` makes it half a minute. */
const frozenMs = Number(process.env['FAULT_FROZEN_MS'] ?? 0);
/** A command is answered within this time whatever the broker does. */
const answerMsMax = 15_000;

let nats: BinaryNats;
let newsroom: Newsroom;

beforeAll(async () => {
  nats = await startBinary({ syncAlways: true });
  newsroom = await startNewsroom({ nats });
});
afterAll(async () => {
  nats?.thaw();
  await newsroom?.stop();
});

/** Answers the status; throws where there is none within the limit. */
async function publish(id: string): Promise<number> {
  const response = await newsroom.request('/articles', {
    method: 'POST',
    key: id,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, text: `ALMATY, March 3 (Dateline) -- ${id} was said.` }),
    signal: AbortSignal.timeout(answerMsMax),
  });
  await response.arrayBuffer();
  return response.status;
}

interface Health {
  readonly status: string;
  readonly services: Readonly<Record<string, Record<string, unknown>>>;
}

const healthOf = async (service: 'ingest' | 'feeds' | 'calendar') =>
  (await (await fetch(`${newsroom.url(service)}/health`)).json()) as Health;

/** What a service says of the broker. */
async function brokerOf(service: 'ingest' | 'feeds' | 'calendar') {
  const facts = (await healthOf(service)).services[service];
  return (facts?.['log'] ?? facts?.['broker']) as { connected: boolean; detail: string };
}

const everyone = ['ingest', 'feeds', 'calendar'] as const;
const untilAll = (
  what: string,
  isSo: (broker: { connected: boolean; detail: string }) => boolean,
) =>
  Promise.all(
    everyone.map((service) =>
      until(`${service}: ${what}`, async () => (isSo(await brokerOf(service)) ? true : undefined)),
    ),
  );

const feed = async () => (await newsroom.request('/feeds/all.json')).text();
const untilInFeed = (id: string) =>
  until(`${id} in the feed`, async () => ((await feed()).includes(id) ? true : undefined));

const revisionsOf = async (id: string) => {
  const response = await newsroom.request(`/articles/${id}`);
  return response.ok ? ((await response.json()) as { revision: number }).revision : 0;
};

test('a broker that is frozen is said to be away, and commands are refused in time', async () => {
  expect(await publish('before-the-frost')).toBe(201);
  await untilInFeed('before-the-frost');
  nats.freeze();
  expect(await publish('in-the-frost')).toBe(503);
  await untilAll('away', ({ connected }) => !connected);
  expect((await healthOf('feeds')).status).toBe('degraded');
  expect(await feed()).toContain('before-the-frost');
  await pause(frozenMs);
  nats.thaw();
  await untilAll('back', ({ connected }) => connected);
  const status = await until('an answer', async () => {
    const answer = await publish('in-the-frost');
    return answer < 500 ? answer : undefined;
  });
  // What was sent into the frost may have been stored when it ended; the same key makes it one.
  expect([200, 201]).toContain(status);
  expect(await revisionsOf('in-the-frost')).toBe(1);
  await untilInFeed('in-the-frost');
});

test('a broker that comes back empty is not believed, and one with its store again is', async () => {
  await untilInFeed('before-the-frost');
  const aside = await mkdtemp(join(tmpdir(), 'dateline-aside-'));
  await nats.restartWith(async (store) => {
    await cp(store, aside, { recursive: true });
    await rm(store, { recursive: true });
  });
  await untilAll('lost', ({ connected, detail }) => !connected && detail.includes('is gone'));
  expect(await publish('into-the-void')).toBe(503);
  expect(await feed()).toContain('before-the-frost');

  await newsroom.terminate('feeds');
  await newsroom.start('feeds', { isReadyAwaited: false });
  const kept = await until('what was kept', async () =>
    (await feed()) ? await feed() : undefined,
  );
  expect(kept).toContain('before-the-frost');
  const said = await until('feeds to say so', async () => {
    const { connected, detail } = await brokerOf('feeds');
    return !connected && detail.includes('is gone') ? detail : undefined;
  });
  expect(said).toContain(join(newsroom.dataDir('feeds'), 'feeds-log.json'));

  await newsroom.terminate('ingest');
  const before = newsroom.output('ingest').length;
  await newsroom.start('ingest', { isReadyAwaited: false });
  await until('ingest to refuse', async () => {
    const since = newsroom.output('ingest').slice(before);
    return (
      (since.includes('is gone from the broker') && since.includes('"msg":"ended"')) || undefined
    );
  });
  await nats.restartWith(async (store) => {
    expect(await streamsIn(store)).toEqual([]);
    await rm(store, { recursive: true, force: true });
    await cp(aside, store, { recursive: true });
  });
  await rm(aside, { recursive: true });
  await newsroom.start('ingest');
  await untilAll('whole', ({ connected }) => connected);
  expect(await publish('after-the-void')).toBe(201);
  await untilInFeed('after-the-void');
  await untilInFeed('before-the-frost');
});

test.each([
  ['its last octets are gone', async (block: string, size: number) => truncate(block, size - 40)],
  [
    'one octet in its middle has turned',
    async (block: string, size: number) => {
      const octets = await readFile(block);
      octets[Math.floor(size / 2)] = (octets[Math.floor(size / 2)] ?? 0) ^ 0x10;
      await writeFile(block, octets);
    },
  ],
])('a store is not gone on with where %s', async (_what, tear) => {
  const last = `before-the-tear-${_what.length}`;
  expect(await publish(last)).toBe(201);
  await untilInFeed(last);
  let whole = Buffer.alloc(0);
  let torn = '';
  await nats.restartWith(async (store) => {
    const [block = ''] = (await streamsIn(store)).filter((file) => file.includes('NEWSROOM'));
    torn = join(store, block);
    whole = await readFile(torn);
    await tear(torn, whole.length);
  });
  await untilAll('lost', ({ connected, detail }) => !connected && detail.includes('ends at'));
  expect(await publish(`${last}-after`)).toBe(503);
  expect(await feed()).toContain(last);
  await nats.restartWith(async () => writeFile(torn, whole));
  await untilAll('whole', ({ connected }) => connected);
  expect(await publish(`${last}-after`)).toBe(201);
  await untilInFeed(`${last}-after`);
  expect(await revisionsOf(last)).toBe(1);
});

/** The files that hold messages. */
async function streamsIn(store: string): Promise<readonly string[]> {
  const files = await readdir(store, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.blk'));
}
