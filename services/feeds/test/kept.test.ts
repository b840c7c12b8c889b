import { mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog, LogUnavailableError, type MemoryLog, openLate } from '@dateline/eventlog';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { append, type Reader, startReader } from './reader.ts';
import { stories } from './stories.ts';

let folder: string;
const open: Reader[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-kept-'));
});
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
  await rm(folder, { recursive: true, force: true });
});

const site = { title: 'Harbour Wire', url: 'https://wire.example' };

async function start(log: MemoryLog, keepIn = join(folder, 'feeds'), where = site) {
  const reader = await startReader(log, where, keepIn);
  open.push(reader);
  return reader;
}

/** A log whose broker never answers. */
const away: MemoryLog = {
  ...createMemoryLog(),
  health: () => ({ connected: false, detail: 'for the test' }),
  read: async () => {
    throw new LogUnavailableError('no answer');
  },
  async *follow({ signal }) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    yield* [];
  },
};

/** How many documents are kept that hold the words. */
async function textsWith(words: string): Promise<number> {
  const files = await readdir(join(folder, 'feeds')).catch(() => []);
  const whole = files.filter((file) => !file.includes('.'));
  const texts = await Promise.all(
    whole.map((file) => readFile(join(folder, 'feeds', file), 'utf8')),
  );
  return texts.filter((text) => text.includes(words)).length;
}

async function keepSome(): Promise<{ readonly etag: string; readonly date: string }> {
  const reader = await start(createMemoryLog());
  await reader.textWith('/ready', '"ready":true');
  await reader.tell({ act: 'published', story: stories.arabic });
  await reader.textWith('/feeds/ar.rss', 'المرسى');
  const { headers } = await reader.get('/feeds/ar.rss');
  // Everything and the language, in three formats.
  await vi.waitUntil(async () => (await textsWith('المرسى')) === 6, { timeout: 5000 });
  await open.pop()?.close();
  return { etag: headers.get('etag') ?? '', date: headers.get('last-modified') ?? '' };
}

test('without the broker a restart shows what it last had, and how old it is (point 40)', async () => {
  const { etag, date } = await keepSome();
  const reader = await start(away);
  const answer = await reader.get('/feeds/ar.rss');
  expect([answer.status, answer.headers.get('etag')]).toEqual([200, etag]);
  expect(answer.headers.get('last-modified')).toBe(date);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-if-error=86400');
  expect(answer.headers.get('link')).toContain('rel="self"');
  expect(await answer.text()).toContain('المرسى');
  const known = { headers: { 'if-none-match': etag } };
  expect((await reader.get('/feeds/ar.rss', known)).status).toBe(304);
  const shown = { headers: { 'sec-fetch-dest': 'document' } };
  const { headers } = await reader.get('/feeds/ar.rss', shown);
  expect(headers.get('cache-control')).toBe('private, max-age=60');
  const health = await (await reader.get('/health')).json();
  const { feeds } = (health as { services: { feeds: Record<string, unknown> } }).services;
  expect(feeds).toMatchObject({ ready: false, degraded: true, showing: { sequence: 1 } });
  expect((feeds['showing'] as { ageS: number }).ageS).toBeLessThan(60);
  expect((await reader.get('/feeds/ru.rss')).status).toBe(503);
});

test('what is kept of another site, or is spoilt, is not shown', async () => {
  await keepSome();
  const reader = await start(away, undefined, { ...site, title: 'Hill Wire' });
  expect((await reader.get('/feeds/ar.rss')).status).toBe(503);
  // The other site may be alive, and wants them back.
  expect(await readdir(join(folder, 'feeds'))).toHaveLength(9);
  const again = await start(away);
  expect((await again.get('/feeds/ar.rss')).status).toBe(200);
  const old = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
  for (const file of await readdir(join(folder, 'feeds'))) {
    await utimes(join(folder, 'feeds', file), old, old);
  }
  await start(away, undefined, { ...site, title: 'Hill Wire' });
  expect(await readdir(join(folder, 'feeds'))).toEqual([]);
});

const spoilings: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 100)],
  ['of another byte', (bytes) => Buffer.from(bytes).fill('?', bytes.length - 2, bytes.length - 1)],
  ['empty', () => Buffer.alloc(0)],
  ['without a head', (bytes) => bytes.subarray(bytes.indexOf('<'))],
];

test.each(spoilings)('a kept document that is %s is not shown', async (_, spoil) => {
  await keepSome();
  for (const file of await readdir(join(folder, 'feeds'))) {
    const path = join(folder, 'feeds', file);
    await writeFile(path, spoil(await readFile(path)));
  }
  const reader = await start(away);
  expect((await reader.get('/feeds/ar.rss')).status).toBe(503);
  expect(await readdir(join(folder, 'feeds'))).toEqual([]);
});

test('where a document cannot be kept, the one before it goes, until it can again', async () => {
  const reader = await start(createMemoryLog());
  await reader.tell({ act: 'published', story: stories.arabic });
  await reader.textWith('/feeds/ar.rss', 'المرسى');
  const kept = join(folder, 'feeds');
  await vi.waitUntil(async () => (await textsWith('المرسى')) === 6, { timeout: 5000 });
  // A file in the folder's place stands for a full disk: nothing can be written or renamed.
  await rename(kept, join(folder, 'away'));
  await writeFile(kept, '');
  await reader.tell({ act: 'withdrawn', story: stories.arabic, note: 'نفى المصدر الخبر.' });
  const health = await reader.textWith('/health', '"keeping":"E');
  expect(health).toContain('"ready":true');
  await rm(kept);
  await rename(join(folder, 'away'), kept);
  await reader.tell({ act: 'published', story: stories.english });
  await reader.textWith('/health', '"keeping":"kept"');
  // The Arabic feeds have not changed since, and what was kept of them is of before.
  await vi.waitUntil(async () => (await textsWith('المرسى')) === 0, { timeout: 5000 });
});

test('a restart shows what was kept until the log has been read, then what has come since', async () => {
  const log = createMemoryLog();
  await append(log, { act: 'published', story: stories.arabic });
  const first = await start(log);
  await first.textWith('/feeds/ar.rss', 'المرسى');
  await vi.waitUntil(async () => (await textsWith('المرسى')) === 6, { timeout: 5000 });
  await open.pop()?.close();
  await append(log, { act: 'withdrawn', story: stories.arabic, note: 'نفى المصدر الخبر.' });
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow: MemoryLog = {
    ...log,
    async *follow(options) {
      await held;
      yield* log.follow(options);
    },
  };
  const second = await start(slow);
  for (const path of ['/feeds/ar.rss', '/feeds/AR.rss', '/feeds/all/ar.rss']) {
    const answer = await second.get(path);
    expect([path, answer.status, (await answer.text()).includes('المرسى')]).toEqual([
      path,
      200,
      true,
    ]);
  }
  letGo?.();
  await second.textWith('/feeds/ar.rss', 'نفى المصدر الخبر.');
  await vi.waitUntil(async () => (await textsWith('المرسى')) === 0, { timeout: 5000 });
});

test('two sites may keep their documents in one folder', async () => {
  const hill = { ...site, title: 'Hill Wire' };
  const log = createMemoryLog();
  await append(log, { act: 'published', story: stories.arabic });
  for (const where of [site, hill]) {
    const reader = await start(log, undefined, where);
    await reader.textWith('/feeds/ar.rss', where.title);
  }
  await vi.waitUntil(async () => (await textsWith('المرسى')) === 12, { timeout: 5000 });
  for (const where of [site, hill]) {
    const reader = await start(away, undefined, where);
    await reader.textWith('/feeds/ar.rss', where.title);
  }
});

test('what is kept of a feed that is no more is forgotten', async () => {
  await keepSome();
  const reader = await start(createMemoryLog());
  await reader.textWith('/ready', '"ready":true');
  const files = async () => (await readdir(join(folder, 'feeds'))).length;
  await vi.waitUntil(async () => (await files()) === 6, { timeout: 5000 });
  expect((await reader.get('/feeds/ar.rss')).status).toBe(404);
});

test('a folder that cannot be written is no reason to stop', async () => {
  await writeFile(join(folder, 'file'), '');
  const reader = await start(createMemoryLog(), join(folder, 'file', 'feeds'));
  await reader.tell({ act: 'published', story: stories.arabic });
  await reader.textWith('/feeds/ar.rss', 'المرسى');
  expect(reader.failures).toEqual([]);
});

test('a log that answers late is read from then on; until then it says so', async () => {
  const log = createMemoryLog();
  let attempts = 0;
  const late = openLate(async () => {
    attempts += 1;
    if (attempts === 1) throw new LogUnavailableError('not yet');
    return log;
  }, new AbortController().signal);
  expect(late.health().connected).toBe(false);
  await expect(late.read('article', 'x')).rejects.toThrow(LogUnavailableError);
  const stop = new AbortController();
  for await (const delivery of late.follow({ after: 0, signal: stop.signal })) {
    expect(delivery.kind).toBe('caught-up');
    stop.abort();
  }
  expect([attempts, late.health().connected]).toEqual([2, true]);
  expect((await late.read('article', 'x')).events).toEqual([]);
});
