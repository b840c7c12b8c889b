import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterEach, describe, expect, test } from 'vitest';
import { fieldsOf, type Reader, startReader } from './reader.ts';
import { stories } from './stories.ts';

const { arabic, english } = stories;
const formats = ['rss', 'atom', 'json'] as const;
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

async function withStory(): Promise<Reader> {
  const reader = await start();
  await reader.tell({ act: 'published', story: arabic });
  for (const format of formats) await reader.textWith(`/feeds/ar.${format}`, 'المرسى');
  return reader;
}

describe('every format of a feed', () => {
  test('is UTF-8 without a mark, and says so in XML and in its header (point 4)', async () => {
    const reader = await withStory();
    for (const format of formats) {
      const answer = await reader.get(`/feeds/ar.${format}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([...bytes.subarray(0, 1)]).toEqual([format === 'json' ? 0x7b : 0x3c]);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (format !== 'json') expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/);
      expect(answer.headers.get('content-type')).toMatch(/; charset=utf-8$/);
    }
  });

  test('has its own type, nosniff, and is never HTML (point 37)', async () => {
    const reader = await withStory();
    const types = {
      rss: 'application/rss+xml',
      atom: 'application/atom+xml',
      json: 'application/feed+json',
    };
    for (const format of formats) {
      for (const accept of ['text/html,*/*;q=0.1', '*/*']) {
        const { headers } = await fieldsOf(reader, `/feeds/ar.${format}`, { headers: { accept } });
        expect(headers.get('content-type')).toBe(`${types[format]}; charset=utf-8`);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
    }
  });

  test('tells caches how long, and to serve it when we fail (point 35)', async () => {
    const reader = await withStory();
    for (const format of formats) {
      const { headers, text } = await fieldsOf(reader, `/feeds/ar.${format}`);
      expect(headers.get('cache-control')).toBe('public, max-age=60, stale-if-error=86400');
      expect(text).not.toContain('<ttl>');
    }
  });

  test('may be read by any page, also when it is unchanged (point 46)', async () => {
    const reader = await withStory();
    for (const format of formats) {
      const first = await fieldsOf(reader, `/feeds/ar.${format}`);
      const known = { 'if-none-match': first.headers.get('etag') ?? '' };
      const again = await fieldsOf(reader, `/feeds/ar.${format}`, { headers: known });
      expect([first.status, again.status]).toEqual([200, 304]);
      for (const { headers } of [first, again]) {
        expect(headers.get('access-control-allow-origin')).toBe('*');
      }
    }
  });

  test('answers at once, to any program, without a cookie (point 39)', async () => {
    const reader = await withStory();
    const agents = ['', 'curl/8', 'Mozilla/5.0 (Googlebot)', 'python-urllib', 'x'.repeat(500)];
    for (const path of ['/feeds/ar.rss', '/feeds/AR.rss', '/feeds/all/section/LOCAL.rss']) {
      for (const agent of agents) {
        const options = { headers: { 'user-agent': agent } };
        const { status, headers } = await fieldsOf(reader, path, options);
        expect([path, agent, status]).toEqual([path, agent, 200]);
        expect(headers.get('set-cookie')).toBeNull();
      }
    }
  });
});

describe('a poll', () => {
  test('by tag gets 304 for any coding, any list and * (point 30)', async () => {
    const reader = await withStory();
    const plain = await fieldsOf(reader, '/feeds/ar.rss', {
      headers: { 'accept-encoding': 'identity' },
    });
    const tags = new Set([plain.headers.get('etag') ?? '']);
    for (const coding of ['gzip', 'br']) {
      const headers = { 'accept-encoding': coding };
      const answer = await fieldsOf(reader, '/feeds/ar.rss', { headers });
      expect(answer.headers.get('content-encoding')).toBe(coding);
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      tags.add(answer.headers.get('etag') ?? '');
    }
    expect(tags.size).toBe(3);
    const [first = ''] = tags;
    for (const known of [...tags, `W/${first}`, `"other", ${first}`, '*']) {
      const headers = {
        'if-none-match': known,
        'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
      };
      const { status, text } = await fieldsOf(reader, '/feeds/ar.rss', { headers });
      expect([known, status, text]).toEqual([known, 304, '']);
    }
    const date = plain.headers.get('last-modified') ?? '';
    const other = { 'if-none-match': '"other"', 'if-modified-since': date };
    expect((await fieldsOf(reader, '/feeds/ar.rss', { headers: other })).status).toBe(200);
  });

  test('by date alone is compared as not older, and garbage is ignored (point 32)', async () => {
    const reader = await withStory();
    const { headers } = await fieldsOf(reader, '/feeds/ar.rss');
    const date = headers.get('last-modified') ?? '';
    const hour = 3_600_000;
    const status = async (since: string) =>
      (await fieldsOf(reader, '/feeds/ar.rss', { headers: { 'if-modified-since': since } })).status;
    expect(await status(date)).toBe(304);
    expect(await status(new Date(Date.parse(date) + hour).toUTCString())).toBe(304);
    expect(await status(new Date(Date.parse(date) - 1000).toUTCString())).toBe(200);
    for (const garbage of ['', 'yesterday', '0', new Date(Date.now() + hour).toUTCString()]) {
      expect([garbage, await status(garbage)]).toEqual([garbage, 200]);
    }
  });

  test('gets with 304 no body, and what a cache needs to know (point 33)', async () => {
    const reader = await withStory();
    const first = await fieldsOf(reader, '/feeds/ar.atom');
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    const { status, headers, text } = await fieldsOf(reader, '/feeds/ar.atom', { headers: known });
    expect([status, text]).toEqual([304, '']);
    for (const name of ['etag', 'cache-control', 'vary', 'last-modified']) {
      expect([name, headers.get(name)]).toEqual([name, first.headers.get(name)]);
    }
  });

  test('by HEAD has the fields of GET; other methods are refused (point 34)', async () => {
    const reader = await withStory();
    for (const path of ['/feeds/ar.rss', '/feeds/section/local.json', '/feeds/index.json']) {
      const encoding = { 'accept-encoding': 'identity' };
      const get = await fieldsOf(reader, path, { headers: encoding });
      const head = await fieldsOf(reader, path, { method: 'HEAD', headers: encoding });
      const fields = (headers: Headers) =>
        [...headers].filter(([name]) => !/^(?:date|connection|keep-alive)$/.test(name));
      expect(fields(head.headers)).toEqual(fields(get.headers));
      expect([head.status, head.text]).toEqual([200, '']);
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const refused = await fieldsOf(reader, path, { method });
        expect([path, method, refused.status]).toEqual([path, method, 405]);
        expect(refused.headers.get('allow')).toBe('GET, HEAD');
      }
    }
  });

  test('before the log was read is told when to come back (point 40)', async () => {
    const log = createMemoryLog();
    const never: MemoryLog = {
      ...log,
      async *follow({ signal }) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        yield* [];
      },
    };
    const reader = await startReader(never);
    open.push(reader);
    const { status, headers } = await fieldsOf(reader, '/feeds/all.rss');
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('with a tag that is not known any more gets the whole, not a change (point 41)', async () => {
    const reader = await withStory();
    const headers = { 'a-im': 'feed', 'if-none-match': '"of-another-age"' };
    const answer = await fieldsOf(reader, '/feeds/ar.rss', { headers });
    expect([answer.status, answer.headers.get('im')]).toEqual([200, null]);
    expect(answer.headers.get('vary')).toContain('A-IM');
  });
});

test('without a hub none is named, so nobody waits for one (points 38, 45)', async () => {
  const reader = await withStory();
  for (const format of formats) {
    const { headers, text } = await fieldsOf(reader, `/feeds/ar.${format}`);
    const self = `https://wire.example/feeds/ar.${format}`;
    expect(headers.get('link')).toBe(`<${self}>; rel="self"`);
    expect(text).toContain(self);
    expect(text).not.toMatch(/rel="hub"|"hubs"/);
  }
});

test('what is told of by its sequence can be read at its address (point 45)', async () => {
  const reader = await withStory();
  const sequence = await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح العدد.' });
  for (;;) {
    const { headers, text } = await fieldsOf(reader, '/feeds/ar.atom');
    // A hub that is told of this sequence finds the change here already.
    if (headers.get('dateline-sequence') !== String(sequence)) continue;
    expect(text).toContain('صُحِّح العدد.');
    return;
  }
});

test('titles, texts, authors and enclosures come through, and then a 304 (point 47)', async () => {
  const reader = await withStory();
  await reader.tell({ act: 'published', story: english });
  const rss = parseRssFeed(await reader.textWith('/feeds/all.rss', 'Riverside'));
  const atom = parseAtomFeed(await reader.textWith('/feeds/all.atom', 'Riverside'));
  const json = parseJsonFeed(await reader.textWith('/feeds/all.json', 'Riverside'));
  const [ofRss] = rss.items ?? [];
  const [ofAtom] = atom.entries ?? [];
  const [ofJson] = json.items ?? [];
  for (const title of [ofRss?.title, ofAtom?.title?.value, ofJson?.title]) {
    expect(title).toContain(english.headline);
  }
  for (const html of [ofRss?.content?.encoded, ofAtom?.content?.value, ofJson?.content_html]) {
    expect(html).toContain('<b>open</b>');
    expect(html).not.toMatch(/script|steal|onerror/);
  }
  const authors = [ofAtom?.authors?.[0]?.name, ofJson?.authors?.[0]?.name];
  expect(authors).toEqual(['Tom Ferry & Ada Quill', 'Tom Ferry & Ada Quill']);
  expect(rss.items?.[1]?.enclosures?.[0]).toMatchObject({ type: 'image/jpeg', length: 183_204 });
  for (const format of formats) {
    const { headers } = await fieldsOf(reader, `/feeds/all.${format}`);
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    const again = await fieldsOf(reader, `/feeds/all.${format}`, { headers: known });
    expect(again.status).toBe(304);
  }
});
