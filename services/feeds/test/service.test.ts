import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { parseRssFeed } from 'feedsmith';
import { afterEach, describe, expect, test } from 'vitest';
import { eventOf, minute } from './newsroom.ts';
import { append, type Reader, startReader } from './reader.ts';
import { stories } from './stories.ts';

const { arabic, english } = stories;
const formats = ['rss', 'atom', 'json'];
const open: Reader[] = [];

async function start(...given: Parameters<typeof startReader>): Promise<Reader> {
  const reader = await startReader(...given);
  open.push(reader);
  await reader.textWith('/ready', '"ready":true');
  return reader;
}

afterEach(async () => {
  for (const reader of open.splice(0)) {
    await reader.close();
    expect(reader.failures).toEqual([]);
  }
});

describe('a published article', () => {
  test('is in the feeds of its language and of everything, in all formats', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    for (const format of formats) {
      for (const name of ['all', 'ar']) await reader.textWith(`/feeds/${name}.${format}`, 'المرسى');
    }
  });

  test('has feeds with the right types, links and validators', async () => {
    const reader = await start();
    const sequence = await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.atom', 'المرسى');
    const types = { rss: 'rss+xml', atom: 'atom+xml', json: 'feed+json' };
    for (const [format, type] of Object.entries(types)) {
      const { status, headers } = await reader.get(`/feeds/ar.${format}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(`application/${type}; charset=utf-8`);
      expect(headers.get('link')).toBe(`<https://wire.example/feeds/ar.${format}>; rel="self"`);
      expect(headers.get('cache-control')).toMatch(/^public, max-age=60, stale-if-error=\d+$/);
      expect(headers.get('dateline-sequence')).toBe(String(sequence));
    }
  });

  test('stays under its id when it is corrected, and says so on top', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const [before] = parseRssFeed(await reader.textWith('/feeds/ar.rss', 'المرسى')).items ?? [];
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح العدد.' });
    const { items } = parseRssFeed(await reader.textWith('/feeds/ar.rss', 'صُحِّح العدد.'));
    expect(items).toHaveLength(1);
    expect(items?.[0]?.guid).toEqual(before?.guid);
    expect(items?.[0]?.pubDate).toEqual(before?.pubDate);
  });

  test('is emptied when it is withdrawn, and does not let an older one back in', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: english });
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act: 'withdrawn', story: arabic, note: 'نفى المصدر الخبر.' });
    for (const format of formats) {
      const text = await reader.textWith(`/feeds/ar.${format}`, 'نفى المصدر الخبر.');
      expect(text).toContain('سُحب هذا الخبر');
      expect(text).not.toContain('المرسى');
    }
  });

  test('leaves the feeds while it is withheld', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.json', 'المرسى');
    await reader.tell({ act: 'withheld', story: arabic });
    expect(JSON.parse(await reader.textWith('/feeds/ar.json', '"items": []')).items).toEqual([]);
    await reader.tell({ act: 'released', story: arabic });
    await reader.textWith('/feeds/ar.json', 'المرسى');
  });
});

describe('a poll', () => {
  test('that knows the newest state gets 304, by tag and by date alone', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    const { headers } = await reader.get('/feeds/ar.rss');
    const tag = headers.get('etag') ?? '';
    const same = await reader.get('/feeds/ar.rss', { headers: { 'if-none-match': tag } });
    expect([same.status, await same.text()]).toEqual([304, '']);
    const date = headers.get('last-modified') ?? '';
    expect(Date.parse(date)).toBe(Date.parse(minute(1)));
    const since = await reader.get('/feeds/ar.rss', { headers: { 'if-modified-since': date } });
    expect([since.status, await since.text()]).toEqual([304, '']);

    await reader.tell({ act: 'corrected', story: arabic, note: 'تغيّر.', severity: 'minor' });
    await reader.textWith('/feeds/ar.rss', 'تغيّر.');
    for (const known of [{ 'if-none-match': tag }, { 'if-modified-since': date }]) {
      const changed = await reader.get('/feeds/ar.rss', { headers: known });
      expect([known, changed.status]).toEqual([known, 200]);
      await changed.text();
    }
  });

  test('by HEAD has the fields of GET and no body', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    const get = await reader.get('/feeds/ar.rss', { headers: { 'accept-encoding': 'identity' } });
    const head = await reader.get('/feeds/ar.rss', {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    });
    const length = Buffer.byteLength(await get.text());
    expect(head.headers.get('content-length')).toBe(String(length));
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
    expect(await head.text()).toBe('');
  });
});

describe('a path', () => {
  test('of a language without articles is unknown, and so are other formats', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/all.rss', 'المرسى');
    for (const path of ['/feeds/fr.rss', '/feeds/all.xml', '/feeds/ar/fr.rss', '/feeds/all']) {
      const answer = await reader.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      await answer.text();
    }
  });

  test('takes no other method', async () => {
    const reader = await start();
    const answer = await reader.get('/feeds/all.rss', { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    await answer.text();
  });

  test('of everything answers before anything was published', async () => {
    const reader = await start();
    const { items } = parseRssFeed(await reader.textWith('/feeds/all.rss', '<channel'));
    expect(items ?? []).toEqual([]);
  });
});

describe('the service', () => {
  test('gives the same bytes and validators after a rebuild', async () => {
    const log = createMemoryLog();
    const first = await start(log);
    await first.tell({ act: 'published', story: english });
    await first.tell({ act: 'published', story: arabic });
    await first.tell({ act: 'withdrawn', story: english, note: 'It was not true.' });
    await first.textWith('/feeds/all.json', 'It was not true.');
    const second = await start(log);
    for (const name of ['all', 'ar', 'en', 'en-gb']) {
      for (const format of formats) {
        const path = `/feeds/${name}.${format}`;
        const answers = [await first.get(path), await second.get(path)];
        const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
        expect(other).toBe(one);
        const fields = answers.map(({ headers }) =>
          ['etag', 'last-modified', 'dateline-sequence'].map((field) => headers.get(field)),
        );
        expect(fields[1]).toEqual(fields[0]);
      }
    }
  });

  test('gives the same bytes from a log whose killed copy was erased', async () => {
    const log = createMemoryLog();
    const first = await start(log);
    const erased = [
      await first.tell({ act: 'published', story: arabic }),
      await first.tell({ act: 'updated', story: arabic }),
    ];
    await first.tell({ act: 'published', story: english });
    await first.tell({ act: 'killed', story: arabic, erased: [1, 2] });
    const before = await first.textWith('/feeds/all.atom', 'لا يجوز استخدامه');
    await log.erase(erased);
    const second = await start(log);
    expect(await second.textWith('/feeds/all.atom', 'لا يجوز استخدامه')).toBe(before);
  });

  test('lets nothing slide back in, whatever a late event says of its age', async () => {
    const reader = await start();
    const old = { ...arabic, id: 'oldest' };
    await reader.tell({ act: 'published', story: old });
    for (let number = 1; number <= 60; number += 1) {
      await reader.tell({ act: 'published', story: { ...arabic, id: `newer-${number}` } });
    }
    const gone = eventOf({ act: 'withdrawn', story: old }, { revision: 2, sequence: 62 });
    if (gone.type !== 'article.withdrawn') throw new Error('not a withdrawal');
    const { firstCreated: _, ...ninjs } = gone.data.ninjs;
    const undated = { ...gone, data: { ...gone.data, ninjs } };
    await reader.log.append(gone.ref, undated, { expectedSequence: 1, revision: 2 });
    await reader.textWith('/health', '"sequence":62');
    const { items = [] } = parseRssFeed(await reader.textWith('/feeds/all.rss', 'newer-60'));
    expect(items).toHaveLength(41);
    expect(JSON.stringify(items)).not.toContain('oldest');
  });

  test('stands still for one malformed article and says which', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    reader.log.put({ subject: 'newsroom.article.ar.bridge-ar', headers: {}, body: '{' });
    await reader.tell({ act: 'published', story: english });
    await reader.textWith('/feeds/all.rss', 'Riverside');
    const health = JSON.parse(await reader.textWith('/health', 'bridge-ar'));
    expect(health.status).toBe('degraded');
    expect(Object.keys(health.services.feeds.quarantined)).toEqual(['bridge-ar']);
    await reader.textWith('/feeds/ar.rss', 'المرسى');
  });

  test('is unavailable until it has read the log once, and says when to come back', async () => {
    const log = createMemoryLog();
    for (let number = 1; number <= 60; number += 1) {
      await append(log, { act: 'published', story: { ...arabic, id: `story-${number}` } });
    }
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
    const reader = await startReader(slow);
    open.push(reader);
    for (const path of ['/feeds/all.rss', '/feeds/fr.json', '/ready']) {
      const early = await reader.get(path);
      expect([path, early.status, early.headers.get('retry-after')]).toEqual([path, 503, '1']);
      await early.text();
    }
    expect((await reader.get('/articles/story-7.html')).status).toBe(200);
    letGo?.();
    const { items = [] } = parseRssFeed(await reader.textWith('/feeds/all.rss', 'story-60'));
    expect(items).toHaveLength(40);
    expect((await reader.get('/feeds/fr.json')).status).toBe(404);
  });

  test('ends without a failure while it is still reading', async () => {
    const log = createMemoryLog();
    const never: MemoryLog = {
      ...log,
      async *follow({ signal }) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        yield* [];
      },
    };
    const reader = await startReader(never);
    await reader.close();
    expect(reader.failures).toEqual([]);
  });
});
