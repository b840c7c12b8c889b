import { createMemoryLog } from '@dateline/eventlog';
import { parseAtomFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { emptiedForMs } from '../src/select-fold.ts';
import { minute } from './newsroom.ts';
import { append, useReaders } from './reader.ts';
import { stories } from './stories.ts';

const { arabic, english, russian } = stories;
const formats = ['rss', 'atom', 'json'] as const;
const start = useReaders();

interface JsonFeed {
  readonly title: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly { id: string; title: string; content_html: string }[];
}

describe('a feed of a selection', () => {
  test('is at the canonical address, and at any other spelling without a redirect', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act: 'published', story: english });
    await reader.textWith('/feeds/en.rss', 'Riverside');
    const canonical = '/feeds/ar/section/local/topic/20000337.json';
    for (const path of [canonical, '/feeds/topic/20000337/section/LOCAL/AR.json']) {
      const answer = await reader.get(path, { redirect: 'error' });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('link')).toBe(`<https://wire.example${canonical}>; rel="self"`);
      const feed = (await answer.json()) as JsonFeed;
      expect(feed.feed_url).toBe(`https://wire.example${canonical}`);
      expect(feed.title).toBe('Harbour Wire (العربية) – القسم: local – الموضوع: نقل');
      expect(feed.items).toHaveLength(1);
    }
    const place = `/feeds/place/${encodeURIComponent('المرسى')}`;
    for (const format of formats) {
      expect(await reader.textWith(`${place}.${format}`, 'المرسى')).toContain(place);
    }
  });

  test('follows what happens to its articles', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/section/local.atom', 'المرسى');
    await reader.tell({ act: 'withdrawn', story: arabic, note: 'نفى المصدر الخبر.' });
    await reader.textWith('/feeds/section/local.atom', 'نفى المصدر الخبر.');
  });

  test('that nothing is in is unknown, and so is what is no selection', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    for (const name of [
      'section/none',
      'ru/corrections',
      'author/me',
      'ar/archive/1',
      'archive/1',
    ]) {
      const answer = await reader.get(`/feeds/${name}.rss`);
      expect([name, answer.status]).toEqual([name, 404]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      await answer.text();
    }
  });

  test('of an occasion holds its sources, and their items point to it', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.announce('opening', arabic.id);
    const feed = await reader.textWith('/feeds/occasion/opening.json', 'المرسى');
    expect(feed).toContain('https://wire.example/occasions/opening.html');
    expect(await reader.textWith('/feeds/ar.atom', 'opening')).toContain('rel="related"');
  });
});

describe('the feed of corrections', () => {
  test('tells of each with the wordings, by its own id and date', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح العدد.' });
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح الاسم.' });
    const text = await reader.textWith('/feeds/ar/corrections.json', 'صُحِّح الاسم.');
    const feed = JSON.parse(text) as JsonFeed;
    expect(feed.title).toContain('التصحيحات');
    expect(feed.items.map(({ id }) => id)).toEqual([
      'urn:dateline:correction:bridge-ar:3',
      'urn:dateline:correction:bridge-ar:2',
    ]);
    expect(feed.items[1]?.content_html).toContain('<s><bdi dir="rtl">before</bdi></s>');
    await reader.tell({ act: 'withdrawn', story: arabic, note: 'نفى المصدر الخبر.' });
    const after = await reader.textWith('/feeds/ar/corrections.json', 'نفى المصدر الخبر.');
    expect((JSON.parse(after) as JsonFeed).items).toHaveLength(3);
    expect(after).not.toMatch(/المرسى|صُحِّح/);
  });
});

describe('an archive', () => {
  test('chain reaches every article exactly once, in every format (point 43)', async () => {
    const log = createMemoryLog();
    for (let number = 1; number <= 130; number += 1) {
      await append(log, { act: 'published', story: { ...russian, id: `story-${number}` } });
    }
    const reader = await start(log);
    const local = (url: string) => url.replace('https://wire.example', '');
    for (const format of formats) {
      const seen: string[] = [];
      let path: string | undefined = `/feeds/ru.${format}`;
      while (path !== undefined) {
        const answer = await reader.get(path);
        expect([path, answer.status]).toEqual([path, 200]);
        const text = await answer.text();
        if (path.includes('archive') && format !== 'json') {
          expect(text).toContain('<fh:archive/>');
          expect(text).toMatch(/rel="current"[^>]*href="https:\/\/wire\.example\/feeds\/ru\./);
        }
        const ids = text.matchAll(/story-(\d+)\.html"?<?/g);
        seen.push(...new Set([...ids].map(([, number = '']) => number)));
        const next: string | undefined =
          /rel="prev-archive"[^>]*href="([^"]+)"|"next_url": "([^"]+)"/
            .exec(text)
            ?.slice(1)
            .find(Boolean);
        path = next && local(next);
      }
      expect(new Set(seen).size).toBe(130);
      expect(seen).toHaveLength(130);
    }
  });

  test('page stays as it is while more comes, and empties what is withdrawn', async () => {
    const log = createMemoryLog();
    const story = (number: number) => ({ ...russian, id: `story-${number}` });
    for (let number = 1; number <= 60; number += 1) {
      await append(log, { act: 'published', story: story(number) });
    }
    const reader = await start(log);
    const before = await reader.get('/feeds/all/archive/1.atom');
    expect(before.headers.get('cache-control')).toContain('max-age=3600');
    for (let number = 61; number <= 90; number += 1) {
      await reader.tell({ act: 'published', story: story(number) });
    }
    await reader.textWith('/feeds/all.atom', 'story-90');
    const after = await reader.get('/feeds/all/archive/1.atom');
    expect(await after.text()).toBe(await before.text());
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    await reader.tell({ act: 'withdrawn', story: story(3), note: 'Отозвано.' });
    await reader.textWith('/feeds/all/archive/1.atom', 'Отозвано.');
  });
});

test('a withdrawn article is emptied for 48 hours, then a tombstone (points 26, 27)', async () => {
  const reader = await start();
  await reader.tell({ act: 'published', story: arabic });
  await reader.tell({ act: 'withdrawn', story: arabic, note: 'نفى المصدر الخبر.' });
  const emptied = parseAtomFeed(await reader.textWith('/feeds/ar.atom', 'نفى المصدر الخبر.'));
  const id = emptied.entries?.[0]?.id ?? '';
  const before = await reader.get('/feeds/ar.atom');
  await before.text();
  const goneAt = Date.parse(minute(2)) + emptiedForMs;
  await reader.tick(goneAt - 1);
  await reader.textWith('/health', '"sequence":3');
  expect(await reader.textWith('/feeds/ar.atom', id)).toContain('<entry');
  await reader.tick(goneAt);
  const text = await reader.textWith('/feeds/ar.atom', 'deleted-entry');
  expect(text).toContain(`<at:deleted-entry ref="${id}" when="${new Date(goneAt).toISOString()}">`);
  expect(text).toContain('<at:comment xml:lang="ar">نفى المصدر الخبر.</at:comment>');
  const after = parseAtomFeed(text);
  expect(after.entries ?? []).toEqual([]);
  expect(Date.parse(after.updated ?? '')).toBe(goneAt);
  const answer = await reader.get('/feeds/ar.atom');
  expect(answer.headers.get('etag')).not.toBe(before.headers.get('etag'));
  expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBe(goneAt);
  const rss = parseRssFeed(await (await reader.get('/feeds/ar.rss')).text());
  expect(rss.items ?? []).toEqual([]);
});

describe('the directory', () => {
  test('names every feed as JSON, OPML and a page (point 44)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const json = JSON.parse(await reader.textWith('/feeds/index.json', 'topic/20000337'));
    const addresses = (json.feeds as { feeds: { href: string }[] }[]).flatMap(({ feeds }) =>
      feeds.map(({ href }) => href.replace('https://wire.example', '')),
    );
    expect(addresses).toContain('/feeds/ar/corrections.atom');
    for (const address of addresses) {
      const answer = await reader.get(address);
      expect([address, answer.status]).toEqual([address, 200]);
      await answer.text();
    }
    const opml = parseOpml(await (await reader.get('/feeds/index.opml')).text());
    expect(opml.body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toContain(
      'https://wire.example/feeds/section/local.atom',
    );
    const html = await (await reader.get('/feeds/index.html')).text();
    for (const address of addresses) {
      const link = `href="https://wire.example${address}">`;
      expect([address, html.includes(link)]).toEqual([address, true]);
    }
    expect(html).toContain('title="العربية Atom" hreflang="ar"');
  });

  test('calls a Media Topic by its English name, and others as their articles do', async () => {
    const reader = await start();
    await reader.tell({
      act: 'published',
      story: { ...arabic, subjects: [...(arabic.subjects ?? []), { name: 'جسور' }] },
    });
    const html = await reader.textWith('/feeds/index.html', 'topic/20000337');
    expect(html).toContain('<bdi>Topic: transport</bdi>');
    expect(html).toContain('<bdi>Topic: جسور</bdi>');
    const titleOf = async (path: string) =>
      ((await (await reader.get(path)).json()) as JsonFeed).title;
    expect(await titleOf('/feeds/topic/20000337.json')).toMatch(/ – Topic: transport$/);
    const [{ name = '' } = {}] = arabic.subjects ?? [];
    expect(await titleOf('/feeds/ar/topic/20000337.json')).toContain(`الموضوع: ${name}`);
  });

  test('does not name what only a held article is found under', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/index.json', 'section/local');
    await reader.tell({ act: 'withheld', story: arabic });
    await reader.textWith('/health', '"sequence":2');
    expect(await (await reader.get('/feeds/index.json')).text()).not.toContain('section/local');
  });
});

describe('a change of a feed', () => {
  test('is all that a client gets which takes deltas (point 41)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act: 'published', story: english });
    await reader.textWith('/feeds/all.atom', 'Riverside');
    // A coding that is not made yet is not waited for, so two answers may differ in it.
    const plain = { 'accept-encoding': 'identity' };
    const first = await reader.get('/feeds/all.atom', { headers: plain });
    await first.text();
    const asking = { ...plain, 'a-im': 'feed', 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await reader.get('/feeds/all.atom', { headers: asking })).status).toBe(304);
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح العدد.' });
    await reader.textWith('/feeds/all.atom', 'صُحِّح العدد.');
    const whole = await reader.get('/feeds/all.atom', { headers: plain });
    const delta = await reader.get('/feeds/all.atom', { headers: asking });
    expect([delta.status, delta.headers.get('im')]).toEqual([226, 'feed']);
    expect(delta.headers.get('etag')).toBe(whole.headers.get('etag'));
    const { entries = [] } = parseAtomFeed(await delta.text());
    expect(entries).toHaveLength(1);
    expect(parseAtomFeed(await whole.text()).entries).toHaveLength(2);
  });
});

describe('a browser', () => {
  test('gets the same bytes as XML that it shows by a style sheet (point 42)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    const headers = { 'sec-fetch-dest': 'document' };
    for (const format of ['rss', 'atom']) {
      const read = await reader.get(`/feeds/ar.${format}`);
      const shown = await reader.get(`/feeds/ar.${format}`, { headers });
      expect(shown.headers.get('content-type')).toBe('application/xml; charset=utf-8');
      expect(shown.headers.get('cache-control')).toContain('private');
      const text = await shown.text();
      expect(text).toBe(await read.text());
      expect(text).toContain('<?xml-stylesheet type="text/css" href="/feeds/style.css"?>');
    }
    const styles = await reader.get('/feeds/style.css');
    expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const css = await styles.text();
    expect(css).toContain('direction: rtl');
    expect(css).toContain('channel:lang(ar)::before { content: "RSS \\2013  انسخ');
    expect(css).toContain('atom|feed::before { content: "Atom \\2013  Copy');
  });
});

test('the hub is named in the header and in every format where there is one (point 38)', async () => {
  const hub = 'https://hub.example/';
  const site = { title: 'Harbour Wire', url: 'https://wire.example', hub };
  const reader = await start(createMemoryLog(), site);
  for (const format of formats) {
    const answer = await reader.get(`/feeds/all.${format}`);
    expect(answer.headers.get('link')).toBe(
      `<https://wire.example/feeds/all.${format}>; rel="self", <${hub}>; rel="hub"`,
    );
    expect(await answer.text()).toContain(hub);
  }
});
