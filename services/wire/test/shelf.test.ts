import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { openHub } from '../src/hub.ts';
import { createPermits } from '../src/permits.ts';
import { openShelf, type Page, type Shelf } from '../src/shelf.ts';
import { until } from './push/hub.ts';
import { announce, kill, tell } from './stories.ts';
import { openStream, startWire, type TestWire } from './wire.ts';

let wire: TestWire | undefined;
afterEach(async () => wire?.close());

const site = { url: 'https://wire.example', cursorOf: String };
const limits = { entriesMax: 1, octetsMax: 1 };
const words = 'nobody may read this';

/** A log that counts who follows it, and whose erasure takes place when it is let. */
function countedLog(log: MemoryLog = createMemoryLog()) {
  const counted = { follows: 0, delivered: 0, eraseNow: async () => {} };
  const watched: MemoryLog = {
    ...log,
    async *follow(options) {
      counted.follows += 1;
      for await (const delivery of log.follow(options)) {
        counted.delivered += 1;
        yield delivery;
      }
    },
    async erase(...order) {
      counted.eraseNow = () => log.erase(...order);
    },
  };
  return { log: watched, counted };
}

function openAll(log: MemoryLog, octetsMax = 1024 * 1024) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const { signal } = stop;
  let shelf: Shelf | undefined;
  const hub = openHub(log, site, { signal, limits, onErased: (isGone) => shelf?.forget(isGone) });
  const { isErased } = hub;
  shelf = openShelf({ log, site, permits: createPermits(4), isErased, octetsMax, signal });
  const read = async (after: number) => (await shelf.read(after, signal)) as Page;
  return { hub, shelf, read, signal };
}

const textOf = ({ entries }: Page) =>
  Buffer.concat(entries.flatMap(({ packets }) => packets.map(({ json }) => json))).toString();

test('a page is read once for all who come by, and the next one where it ended', async () => {
  const { log, counted } = countedLog();
  for (let index = 0; index < 600; index += 1) await tell(log, `story-${index}`);
  const { hub, read } = openAll(log);
  await until('the hub has read all', () => hub.isCaughtUp);
  const { follows, delivered } = counted;
  const pages = await Promise.all([0, 0, 17, 255].map(read));
  expect(new Set(pages).size).toBe(1);
  expect(await read(0)).toBe(pages[0]);
  expect([pages[0]?.entries.length, pages[0]?.last]).toEqual([256, 256]);
  const next = [await read(256), await read(512)];
  expect(next.map(({ entries, last }) => [entries.length, last])).toEqual([
    [256, 512],
    [88, 600],
  ]);
  expect(counted.follows - follows).toBe(1);
  // The last sign is that all is read.
  expect(counted.delivered - delivered).toBe(601);
});

test('a page that ends with the log grows with it', async () => {
  const { log } = countedLog();
  await tell(log, 'one');
  const { hub, read } = openAll(log);
  await until('the hub has read it', () => hub.isCaughtUp);
  expect((await read(0)).last).toBe(1);
  await tell(log, 'two');
  expect((await read(0)).last).toBe(1);
  expect((await read(1)).entries.map(({ entity }) => entity)).toEqual(['one', 'two']);
});

test('what it keeps is bounded, and who comes back is given the same', async () => {
  const { log, counted } = countedLog();
  for (let index = 0; index < 600; index += 1) await tell(log, `story-${index}`);
  const { hub, read } = openAll(log, 300_000);
  await until('the hub has read all', () => hub.isCaughtUp);
  const first = await read(0);
  for (const after of [256, 512]) await read(after);
  const { follows } = counted;
  const again = await read(0);
  expect(again).not.toBe(first);
  expect(textOf(again)).toBe(textOf(first));
  expect(counted.follows).toBe(follows + 1);
});

test('what a kill erases leaves it at once, and does not come back while the log holds it', async () => {
  const { log, counted } = countedLog();
  await tell(log, 'doomed', { text: words });
  await announce(log, 'forum');
  await tell(log, 'other');
  const { hub, read } = openAll(log);
  await until('the hub has read all', () => hub.isCaughtUp);
  const before = await read(0);
  expect(textOf(before)).toContain(words);
  await kill(log, 'doomed');
  await until('the hub knows of the kill', () => hub.head === 4);
  const after = await read(0);
  expect(textOf(after)).not.toContain(words);
  expect(after.entries.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
  await counted.eraseNow();
  expect((await read(0)).entries.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
});

test('what is killed while its page is being read is not in the page', async () => {
  const { log } = countedLog();
  for (const id of ['doomed', 'other']) await tell(log, id, { text: words });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: MemoryLog = {
    ...log,
    async *follow(options) {
      for await (const delivery of log.follow(options)) {
        if (delivery.kind === 'event' && delivery.event.entity === 'other') await released;
        yield delivery;
      }
    },
  };
  const { hub, signal } = openAll(log);
  await until('the hub has read all', () => hub.isCaughtUp);
  const { isErased } = hub;
  const permits = createPermits(1);
  const shelf = openShelf({ log: slow, site, permits, isErased, octetsMax: 1024 * 1024, signal });
  const reading = shelf.read(0, signal);
  await kill(log, 'doomed');
  await until('the hub knows of the kill', () => hub.head === 3);
  release();
  const page = (await reading) as Page;
  expect(page.entries.map(({ entity }) => entity)).toEqual(['other']);
});

test('who reads the past when a kill comes is told of the gap, and never of the words', async () => {
  const { log, counted } = countedLog();
  for (const id of ['one', 'doomed', 'two']) await tell(log, id, { text: `${words} ${id}` });
  wire = await startWire({ memory: limits }, log);
  expect(JSON.stringify((await wire.batch()).items)).toContain(`${words} doomed`);
  await kill(log, 'doomed');
  await until('the wire knows of the kill', () => wire?.health()['sequence'] === 4);
  const shapes = async () =>
    ((await wire?.batch())?.items ?? []).map(({ data, subject }) => data.reason ?? subject);
  const expected = ['one', 'erased', 'two', 'killed', 'doomed'];
  expect(await shapes()).toEqual(expected);
  const stream = await openStream(wire.base);
  await stream.until(({ name }) => name === 'caught-up');
  expect(JSON.stringify(stream.events())).not.toContain(`${words} doomed`);
  stream.close();
  const own = (await wire.batch('?filter=kind:article,id:doomed')).items;
  expect(own.map(({ data, type }) => data.reason ?? type)).toEqual(['killed', 'article.killed']);
  await counted.eraseNow();
  expect(await shapes()).toEqual(expected);
});

test('who asks for occasions is told of no gap where articles are', async () => {
  const log = createMemoryLog();
  await tell(log, 'one');
  await announce(log, 'forum');
  await tell(log, 'two');
  wire = await startWire({}, log);
  const { items, behind } = await wire.batch('?filter=kind:occasion');
  expect(items.map(({ type }) => type)).toEqual(['occasion.announced']);
  expect(behind).toBe(0);
});

test('stored data is passed on as it is, and on one line', async () => {
  const { log } = countedLog();
  await tell(log, 'one', { text: 'سطر\nآخر' });
  const [one] = (await log.read('article', 'one')).events;
  const data = one?.data;
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': 'two:1',
    'ce-source': '/ingest',
    'ce-type': 'article.published',
    'ce-time': '2031-03-03T09:00:00Z',
    'ce-subject': 'two',
    'ce-dataschema': 'urn:dateline:schema:article.published:1',
    'ce-revision': '1',
  };
  const body = JSON.stringify(data, undefined, 2).replaceAll('\n', '\r\n');
  log.put({ subject: 'newsroom.article.ar.two', headers, body });
  wire = await startWire({}, log);
  const stream = await openStream(wire.base);
  await stream.until(({ name }) => name === 'caught-up');
  const told = stream.events().filter(({ name }) => name === 'message');
  expect(told.map((event) => event.data.data)).toEqual([data, data]);
  stream.close();
});
