import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { expect, test } from 'vitest';
import { createLoader } from '../src/loader.ts';
import { createCollection } from '../src/select.ts';
import { readChoice } from '../src/select-terms.ts';
import type { Story } from './newsroom.ts';
import { life, lived } from './occasion-life.ts';
import { fieldsOf, startReader, useReaders } from './reader.ts';

const start = useReaders();
const bridge: Story = { id: 'bridge-ar', language: 'ar', headline: 'منتدى الجسور', body: 'نص.' };
const path = '/feeds/en/calendar-changes';

/** Appends the next events of the occasion's life. */
async function live(log: MemoryLog, count: number): Promise<void> {
  const before = (await log.read('occasion', 'forum')).events.length;
  for (const act of lived(life.slice(0, before + count)).slice(before)) {
    const { events, lastSequence: expectedSequence } = await log.read('occasion', 'forum');
    const revision = events.length + 1;
    await log.append(act.ref, act, { expectedSequence, revision });
  }
}

test('an item comes with its event, in all formats, and none before it changes', async () => {
  const reader = await start();
  await reader.tell({ act: 'published', story: bridge });
  await live(reader.log, 1);
  const first = await reader.textWith(`${path}.atom`, '[Announced');
  await live(reader.log, 2);
  for (const format of ['rss', 'atom', 'json']) {
    const text = await reader.textWith(`${path}.${format}`, '[Confirmed]');
    expect(text.match(/urn:dateline:occasion:forum:\d/g)).toEqual([
      'urn:dateline:occasion:forum:3',
      'urn:dateline:occasion:forum:2',
      'urn:dateline:occasion:forum:1',
    ]);
  }
  // What was told once is told in the same words.
  const entry = /<entry [^>]*>(?:(?!<entry ).)*\[Announced.*?<\/entry>/s;
  const now = (await fieldsOf(reader, `${path}.atom`)).text;
  expect(entry.exec(now)?.[0]).toBe(entry.exec(first)?.[0]);
});

test('a poll for what changed gets the new change alone', async () => {
  const reader = await start();
  await live(reader.log, 1);
  await reader.textWith(`${path}.atom`, '[Announced');
  const { headers } = await fieldsOf(reader, `${path}.atom`);
  await live(reader.log, 1);
  await reader.textWith(`${path}.atom`, '[Date narrowed');
  const asked = { 'if-none-match': headers.get('etag') ?? '', 'a-im': 'feed' };
  const delta = await fieldsOf(reader, `${path}.atom`, { headers: asked });
  expect(delta.status).toBe(226);
  expect(delta.text).toContain('[Date narrowed');
  expect(delta.text).not.toContain('[Announced');
});

test('another replica gives the same bytes, tag and date', async () => {
  const reader = await start();
  await reader.tell({ act: 'published', story: bridge });
  await live(reader.log, life.length);
  await reader.textWith(`${path}.json`, '[Retracted');
  const replica = await start(reader.log);
  for (const format of ['rss', 'atom', 'json']) {
    const [one, other] = await Promise.all(
      [reader, replica].map((each) => fieldsOf(each, `${path}.${format}`)),
    );
    expect(other?.text).toBe(one?.text);
    for (const name of ['etag', 'last-modified', 'dateline-sequence']) {
      expect(other?.headers.get(name)).toBe(one?.headers.get(name));
    }
  }
});

test('the words of a killed story are gone from every address', async () => {
  const reader = await start();
  await reader.tell({ act: 'published', story: bridge });
  await live(reader.log, 3);
  const paths = ['/feeds/calendar-changes.atom', '/feeds/ar/occasion/forum/calendar-changes.rss'];
  for (const one of paths) await reader.textWith(one, 'يُعقد منتدى الجسور');
  await reader.tell({ act: 'killed', story: bridge, erased: [1] });
  for (const one of paths) {
    expect(await reader.textWith(one, 'forum:1')).toContain('urn:dateline:occasion:forum:3');
    await expect.poll(async () => (await fieldsOf(reader, one)).text).not.toContain('الجسور');
  }
});

test('every list of feeds names it, with those of languages', async () => {
  const reader = await start();
  await reader.tell({ act: 'published', story: bridge });
  for (const list of ['/feeds/index.json', '/feeds/index.opml', '/feeds/']) {
    const text = await reader.textWith(list, '/feeds/ar/calendar-changes.atom');
    expect(text).toContain('/feeds/calendar-changes.atom');
    expect(text).toContain('Calendar changes');
    expect(text).toContain('العربية – تغييرات التقويم');
  }
  const { text } = await fieldsOf(reader, '/feeds/index.json');
  expect(JSON.parse(text).selection).toContain('calendar-changes');
});

test('what can be no feed of changes is not found', async () => {
  const reader = await start();
  for (const name of ['de/calendar-changes', 'occasion/none/calendar-changes']) {
    expect((await fieldsOf(reader, `/feeds/${name}.atom`)).status).toBe(404);
  }
  expect((await fieldsOf(reader, '/feeds/calendar-changes.json')).status).toBe(200);
});

test('what is known of a change is read from the log once', async () => {
  const memory = createMemoryLog();
  await live(memory, 3);
  const { events } = await memory.read('occasion', 'forum');
  let reads = 0;
  const log: MemoryLog = {
    ...memory,
    read(...asked) {
      reads += 1;
      return memory.read(...asked);
    },
  };
  const collection = createCollection();
  for (const event of events) collection.take(event);
  const loader = createLoader(log, collection);
  const choice = readChoice('calendar-changes');
  const { listed = [] } = (choice && collection.read(choice, undefined)) ?? {};
  const [one, other] = await Promise.all([loader.load(listed), loader.load(listed)]);
  expect(one.map(({ occasion }) => occasion?.event)).toEqual([
    'occasion.confirmed',
    'occasion.date-refined',
    'occasion.announced',
  ]);
  expect(other).toEqual(one);
  expect(await loader.load(listed)).toEqual(one);
  expect(loader.now(listed)).toEqual(one);
  expect(reads).toBe(3);
});

test('a restart without the broker shows the changes that were known', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-changes-'));
  try {
    const before = await startReader(undefined, undefined, folder);
    await live(before.log, 1);
    await before.textWith('/feeds/calendar-changes.atom', 'forum:1');
    await before.textWith('/health', '"keeping":"kept"');
    const isKept = async () =>
      (
        await Promise.all(
          (await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')),
        )
      ).filter((text) => text.includes('forum:1')).length === 3;
    await expect.poll(isKept, { timeout: 5000 }).toBe(true);
    await before.close();
    const memory = createMemoryLog();
    const away: MemoryLog = {
      ...memory,
      health: () => ({ connected: false, detail: 'for the test' }),
      async *follow({ signal }) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        yield* [];
      },
    };
    const after = await startReader(away, undefined, folder);
    const { status, text } = await fieldsOf(after, '/feeds/calendar-changes.atom');
    expect([status, text.includes('forum:1')]).toEqual([200, true]);
    await after.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
