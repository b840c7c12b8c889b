import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarOptions } from '../src/service.ts';
import { type Reader, startReader } from './reader.ts';
import { article, closeStands, createStand, emptied, occasionsOf } from './stand.ts';
import { life } from './story.ts';

const { announced, refined, confirmed } = life;
const path = '/calendars/all.ics';
const plain = { 'accept-encoding': 'identity' };
const open: Reader[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-calendar-'));
});
afterEach(async () => {
  closeStands();
  for (const reader of open.splice(0)) {
    await reader.close();
    expect(reader.failures).toEqual([]);
  }
  await rm(folder, { recursive: true, force: true });
});

async function start(options: CalendarOptions & { readonly follow?: EventLog } = {}) {
  const reader = await startReader(createMemoryLog(), options);
  open.push(reader);
  return reader;
}

async function startFull(options: CalendarOptions = {}): Promise<Reader> {
  const reader = await start(options);
  await reader.tell('forum', announced, refined);
  await reader.textWith(path, 'SEQUENCE:1\r');
  return reader;
}

/** A log that is there but delivers nothing, as behind a broken line. */
function outOfReach(): EventLog {
  return {
    ...createMemoryLog(),
    health: () => ({ connected: false, detail: 'for the test' }),
    async *follow({ signal }) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      yield* [];
    },
  };
}

const everyForm = [
  ['/calendars/all.ics', 'text/calendar; charset=utf-8', 'all.ics'],
  ['/calendars/ar/place/samarkand.ics', 'text/calendar; charset=utf-8', 'ar-place-samarkand.ics'],
  ['/calendars/all/archive/2031.ics', 'text/calendar; charset=utf-8', 'all-2031.ics'],
  ['/occasions/forum.ics', 'text/calendar; charset=utf-8', 'forum.ics'],
  ['/calendars/ru.jcal', 'application/calendar+json; charset=utf-8', 'ru.jcal'],
  ['/occasions/forum.jsonld', 'application/ld+json; charset=utf-8', 'forum.jsonld'],
] as const;

test.each(everyForm)(
  'point 28: %s has its type, name and length, also for HEAD',
  async (at, type, name) => {
    const reader = await startFull();
    for (const method of ['GET', 'HEAD']) {
      const answer = await reader.get(at, { method, headers: plain });
      const body = await answer.arrayBuffer();
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
      const length = Number(answer.headers.get('content-length'));
      expect(length).toBeGreaterThan(300);
      expect(body.byteLength).toBe(method === 'GET' ? length : 0);
    }
  },
);

test('point 29: nothing is asked of a program: no Accept, any name, any query, no cookie', async () => {
  const reader = await startFull();
  const requests: Record<string, string>[] = [
    { 'user-agent': '' },
    { 'user-agent': 'Google-Calendar-Importer' },
    { 'user-agent': 'Microsoft Office/16.0', accept: 'text/html' },
    { accept: 'application/json', 'cache-control': 'no-cache' },
    { 'accept-encoding': 'identity;q=0, *;q=0', range: 'bytes=0-9', 'if-match': '"x"' },
  ];
  const bodies = new Set<string>();
  for (const headers of requests) {
    for (const query of ['', '?', '?utm_source=x&%E0%A4%A', '?imprecise=never']) {
      const answer = await reader.get(`${path}${query}`, { headers });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      bodies.add(await answer.text());
    }
  }
  expect(bodies.size).toBe(1);
  const robots = await reader.get('/robots.txt');
  expect(robots.status === 404 || !(await robots.text()).includes('Disallow: /')).toBe(true);
});

test('point 30: a strong tag for each variant and coding, and If-None-Match before any date', async () => {
  const reader = await startFull();
  const tags = new Set<string>();
  const variants = ['', '?cancelled=mark&tz=event', '?lang_params=0', '?imprecise=first-day'];
  for (const query of variants) {
    for (const coding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': coding };
      const answer = await reader.get(`${path}${query}`, { headers });
      const tag = answer.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]+"$/);
      tags.add(tag);
      const old = new Date(0).toUTCString();
      for (const known of [tag, `"other", W/${tag}`]) {
        const again = await reader.get(`${path}${query}`, {
          headers: { ...headers, 'if-none-match': known, 'if-modified-since': old },
        });
        expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
        expect(again.headers.get('cache-control')).toBe(answer.headers.get('cache-control'));
      }
      const now = new Date().toUTCString();
      const other = { 'if-none-match': '"other"', 'if-modified-since': now };
      const changed = await reader.get(`${path}${query}`, { headers: { ...headers, ...other } });
      expect(changed.status).toBe(200);
    }
  }
  // The same octets in any case: only a coding makes another tag of them.
  expect(tags.size).toBe(variants.length * 3);
});

describe('point 31: Last-Modified never goes back', () => {
  const dates = (said: (stand: ReturnType<typeof createStand>) => void, at = path) => {
    const stand = createStand();
    stand.put('forum', announced, confirmed);
    stand.put('days', { ...announced, at: '2031-03-01T00:00:00.000Z' });
    const before = stand.find(at)?.lastModified ?? '';
    said(stand);
    return [before, stand.find(at)?.lastModified ?? ''] as const;
  };

  test('point 31: after an entry has left the window', () => {
    const [before, after] = dates(({ tick }) => tick('2031-12-01T00:00:00.000Z'));
    expect(before).toBe('2031-04-20T05:00:00Z');
    // The moment at which it left, and not that of whatever came next in the log.
    expect(after).toBe('2031-08-30T00:00:00Z');
  });

  test('point 31: after an occasion has moved to another place', () => {
    const [before, after] = dates(({ put }) => {
      put('forum', announced, confirmed, life.moved, { ...life.moved, at: '2031-05-11T00:00:00Z' });
    }, '/calendars/place/samarkand.ics');
    expect(after > before).toBe(true);
  });

  test('point 31: after the story that made it belong has been killed', () => {
    const at = '/calendars/section/rivers.ics';
    const stand = createStand();
    const told = article('ar', { section: 'Rivers' });
    stand.tellArticle('vaha-1', 'article.published', '2031-03-11T05:00:00.000Z', told);
    stand.put('forum', announced);
    const before = stand.find(at);
    expect(occasionsOf(before?.body.toString() ?? '')).toHaveLength(1);
    stand.tellArticle('vaha-1', 'article.killed', '2031-03-13T05:00:00.000Z', emptied('ar'));
    const after = stand.find(at);
    expect(occasionsOf(after?.body.toString() ?? '')).toEqual([]);
    expect((after?.lastModified ?? '') > (before?.lastModified ?? '')).toBe(true);
  });
});

describe('point 32: while the log is away', () => {
  const kept = async (count: number) => {
    const isThere = async () => (await readdir(folder)).filter((name) => !name.includes('.'));
    await expect.poll(async () => (await isThere()).length, { timeout: 15_000 }).toBe(count);
  };

  test('point 32: what an earlier run showed is shown, and validates', async () => {
    const chosen = '/calendars/ar/place/samarkand.ics?cancelled=mark';
    const first = await startFull({ keepIn: folder });
    const before = await first.get(chosen, { headers: plain });
    const tag = before.headers.get('etag') ?? '';
    const body = await before.text();
    // All, each language, and what was asked for.
    await kept(14);
    await first.close();
    open.splice(0);
    const second = await start({ keepIn: folder, follow: outOfReach() });
    for (const at of [chosen, '/calendars/place/samarkand/ar.ics?cancelled=mark']) {
      const answer = await second.get(at, { headers: plain });
      expect([answer.status, answer.headers.get('etag')]).toEqual([200, tag]);
      expect(await answer.text()).toBe(body);
    }
    const again = await second.get(chosen, { headers: { ...plain, 'if-none-match': tag } });
    expect(again.status).toBe(304);
    const health = await (await second.get('/health')).json();
    expect(health).toMatchObject({
      services: { calendar: { ready: false, degraded: true, showing: { sequence: 2 } } },
    });
  });

  test('point 32: what nothing was kept of waits for the log, and is whole', async () => {
    const log = createMemoryLog();
    const writer = await startReader(log);
    open.push(writer);
    await writer.tell('forum', announced);
    let answerNow = (): void => {};
    const gate = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    const replica = log.openAnother();
    const late: EventLog = {
      ...replica,
      async *follow(options) {
        await gate;
        yield* replica.follow(options);
      },
    };
    const reader = await start({ follow: late });
    const answer = reader.get('/calendars/ar/place/samarkand.ics');
    answerNow();
    expect(occasionsOf(await (await answer).text())).toHaveLength(1);
  });
});

test('point 32: what is kept loses the words of a story that is withdrawn, asked for or not', async () => {
  const words = 'ينعقد المنتدى';
  const onDisk = async () => {
    const names = (await readdir(folder)).filter((name) => !name.includes('.'));
    const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return files.filter((file) => file.replaceAll('\r\n ', '').includes(words)).length;
  };
  const reader = await startFull({ keepIn: folder });
  await expect.poll(onDisk, { timeout: 15_000 }).toBe(13);
  await reader.tell('forum', announced, refined, life.retracted);
  await expect.poll(onDisk, { timeout: 15_000 }).toBe(0);
});

test('point 33: another generation gives another tag to the same octets, on disk as well', async () => {
  const answers: (readonly [string | null, string])[] = [];
  for (const [index, generation] of [undefined, '2', '2'].entries()) {
    const isLast = index === 2;
    const options = { keepIn: folder, ...(generation && { generation }) };
    const reader = isLast
      ? await start({ ...options, follow: outOfReach() })
      : await startFull(options);
    const answer = await reader.get(path, { headers: plain });
    answers.push([answer.headers.get('etag'), await answer.text()]);
    const whole = async () => (await readdir(folder)).filter((name) => !name.includes('.'));
    const expected = Math.min(2, index + 1) * 13;
    await expect.poll(async () => (await whole()).length, { timeout: 15_000 }).toBe(expected);
    await reader.close();
    open.splice(0);
  }
  const [first, second, third] = answers;
  expect(second?.[1]).toBe(first?.[1]);
  expect(second?.[0]).not.toBe(first?.[0]);
  expect(third).toEqual(second);
});
