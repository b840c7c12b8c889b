import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '../src/project.ts';
import { noteLine } from '../src/render/corrections.ts';
import { eventOf, minute, type Story, uriOf } from './newsroom.ts';
import { append, type Reader, useReaders } from './reader.ts';
import { stories } from './stories.ts';

const { arabic, english } = stories;
const start = useReaders();

async function entryOf(reader: Reader, words: string) {
  const feed = parseAtomFeed(await reader.textWith('/feeds/all.atom', words));
  return { feed, entry: feed.entries?.[0] };
}

describe('an id', () => {
  test('is a URN given at the first event, whatever the addresses say (point 20)', async () => {
    const log = createMemoryLog();
    await append(log, { act: 'published', story: arabic });
    const sites = ['https://wire.example', 'http://other.example:8080/news/'];
    for (const url of sites) {
      const reader = await start(log, { title: 'Harbour Wire', url });
      const { entry } = await entryOf(reader, 'المرسى');
      expect(entry?.id).toBe(uriOf(arabic.id));
      const rss = parseRssFeed(await (await reader.get('/feeds/all.rss')).text());
      expect(rss.items?.[0]?.guid).toEqual({ value: uriOf(arabic.id), isPermaLink: false });
    }
  });

  test('stays when the address of the story changes (point 21)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const before = (await entryOf(reader, 'المرسى')).entry;
    const canonicalUrl = 'https://newsroom.example/ar/moved';
    await reader.tell({ act: 'updated', story: { ...arabic, canonicalUrl } });
    const { feed, entry } = await entryOf(reader, canonicalUrl);
    expect(feed.entries).toHaveLength(1);
    expect(entry?.id).toBe(before?.id);
    expect(entry?.links?.[0]?.href).toBe(canonicalUrl);
  });
});

describe('a change', () => {
  test('of substance keeps id and publication and moves the date of change (point 22)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const before = (await entryOf(reader, 'المرسى')).entry;
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح العدد.' });
    const { feed, entry } = await entryOf(reader, 'صُحِّح العدد.');
    expect([entry?.id, entry?.published]).toEqual([before?.id, before?.published]);
    expect([entry?.updated, feed.updated]).toEqual([minute(2), minute(2)]);
    const rss = await (await reader.get('/feeds/all.rss')).text();
    expect(rss).toContain(`<dcterms:modified>${minute(2)}</dcterms:modified>`);
    const json = await (await reader.get('/feeds/all.json')).text();
    expect(json).toContain(`"date_modified": "${minute(2)}"`);
  });

  test('is told where no more than a summary is shown, in the language of its note', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح العدد.' });
    const atom = parseAtomFeed(await reader.textWith('/feeds/all.atom', 'صُحِّح العدد.'));
    const told = `تصحيح: صُحِّح العدد. – ${arabic.summary}`;
    expect(atom.entries?.[0]?.summary?.value).toBe(told);
    const rss = parseRssFeed(await (await reader.get('/feeds/all.rss')).text());
    expect(rss.items?.[0]?.description).toBe(told);
    const json = JSON.parse(await (await reader.get('/feeds/all.json')).text());
    expect(json.items[0].summary).toBe(told);
    const entry = { state: 'live', language: 'ar', note: { kind: 'update', language: 'en' } };
    const foreign = { ...entry, note: { ...entry.note, value: '  New\nfigures. ' } } as FeedEntry;
    expect(noteLine(foreign)).toBe('\u2068Update: New figures.\u2069');
  });

  test('that is minor leaves the date of change and moves the validators (point 23)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const before = (await entryOf(reader, 'المرسى')).entry;
    const { headers } = await reader.get('/feeds/all.atom');
    await reader.tell({ act: 'corrected', story: arabic, note: 'همزة.', severity: 'minor' });
    const { feed, entry } = await entryOf(reader, 'همزة.');
    expect([entry?.updated, feed.updated]).toEqual([before?.updated, minute(1)]);
    const after = await reader.get('/feeds/all.atom');
    await after.text();
    expect(after.headers.get('etag')).not.toBe(headers.get('etag'));
    expect(Date.parse(after.headers.get('last-modified') ?? '')).toBe(Date.parse(minute(2)));
  });
});

describe('dates', () => {
  test('are of the publication, and what is held back is nowhere (point 24)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: english });
    // Of an embargoed story the desk's stream knows, and no reader.
    const held = eventOf({ act: 'published', story: arabic }, { revision: 1, sequence: 1 });
    const ref = { kind: 'article', language: 'ar', id: arabic.id } as const;
    const options = { expectedSequence: 0, revision: 1, stream: 'DESK' } as const;
    await reader.log.append(ref, held, options);
    await reader.textWith('/feeds/all.rss', 'Riverside');
    for (const path of ['/feeds/ar.rss', '/feeds/section/local/place/المرسى.rss']) {
      expect((await reader.get(path)).status).toBe(404);
    }
    for (const path of ['/feeds/all.rss', '/feeds/index.json', '/feeds/section/local.json']) {
      expect(await (await reader.get(path)).text()).not.toContain('المرسى');
    }
    expect((await reader.get(`/articles/${arabic.id}.html`)).status).toBe(404);
    await reader.tell({ act: 'released', story: arabic });
    const { items = [] } = parseRssFeed(await reader.textWith('/feeds/all.rss', 'المرسى'));
    for (const { pubDate } of items) {
      expect(Date.parse(String(pubDate))).toBeLessThanOrEqual(Date.now());
    }
  });

  test('of RSS are in pubDate alone, never in dc:date beside it (point 25)', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const text = await reader.textWith('/feeds/all.rss', 'المرسى');
    expect(text.match(/<pubDate>/g)).toHaveLength(1);
    expect(text).not.toContain('dc:date');
  });
});

describe('events that come again (point 29)', () => {
  const story = (number: number): Story => ({ ...arabic, id: `story-${number}` });

  async function bytesOf(reader: Reader, last: number) {
    await reader.textWith('/health', `"sequence":${last}`);
    const paths = ['all', 'ar', 'ar/section/local', 'topic/20000337', 'corrections'];
    const found = new Map<string, readonly (string | null)[]>();
    for (const path of paths.flatMap((name) =>
      ['rss', 'atom', 'json'].map((f) => `${name}.${f}`),
    )) {
      const answer = await reader.get(`/feeds/${path}`, { headers: { 'accept-encoding': 'br' } });
      const { headers } = answer;
      found.set(path, [await answer.text(), headers.get('etag'), headers.get('last-modified')]);
    }
    return found;
  }

  /** A log that hands out some of its messages again, as a broker may. */
  function repeating(log: MemoryLog): MemoryLog {
    return {
      ...log,
      async *follow(options) {
        const past = [];
        for await (const delivery of log.follow(options)) {
          yield delivery;
          if (delivery.kind !== 'event') continue;
          past.push(delivery);
          yield delivery;
          const earlier = past[Math.floor(past.length / 2)];
          if (earlier) yield earlier;
        }
      },
    };
  }

  test('change nothing, neither bytes nor validators', async () => {
    const log = createMemoryLog();
    for (let number = 1; number <= 30; number += 1) {
      await append(log, { act: 'published', story: story(number) });
    }
    await append(log, { act: 'corrected', story: story(3), note: 'صُحِّح العدد.' });
    await append(log, { act: 'updated', story: story(4) });
    await append(log, { act: 'withdrawn', story: story(5), note: 'نفى المصدر الخبر.' });
    const once = await bytesOf(await start(log), 33);
    const often = await bytesOf(await start(repeating(log)), 33);
    expect(often).toEqual(once);
  });
});
