import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { takesDelta } from '../src/conditional.ts';
import { createDocument, type DocumentOptions } from '../src/index.ts';
import { listen, service } from './support.ts';

const entry = '<entry>المرسى</entry>\n';
const body = entry.repeat(100);
const mediaType = 'application/atom+xml; charset=utf-8';
const navigationMediaType = 'application/xml; charset=utf-8';
const old = 'abcdefghijklmnopqrstuv';

async function serve(options: Partial<DocumentOptions> = {}) {
  const delta = createDocument({ body: entry.repeat(70), mediaType, compression: 'lazy' });
  const whole = createDocument({
    body,
    mediaType,
    navigationMediaType,
    lastModified: '2023-04-27T09:00:00.250Z',
    deltaSince: (hash) => (hash === old ? delta : undefined),
    ...options,
  });
  const find = (path: string) => (path === '/feed' ? whole : undefined);
  const { ask } = await listen([service({ documents: find })]);
  return { whole, delta, ask: (headers = {}, method = 'GET') => ask('/feed', { method, headers }) };
}

describe('a browser that goes to a document', () => {
  test('gets the same bytes and tag as a type that it shows, for itself alone', async () => {
    const { whole, ask } = await serve();
    const shown = await ask({ 'sec-fetch-dest': 'document', 'accept-encoding': 'gzip' });
    const read = await ask({ 'accept-encoding': 'gzip' });
    expect(shown.body.equals(read.body)).toBe(true);
    expect(gunzipSync(shown.body).toString()).toBe(body);
    expect(shown.headers).toMatchObject({
      'content-type': navigationMediaType,
      'cache-control': 'private, max-age=60',
      etag: `"${whole.hash}-gzip"`,
      vary: 'Accept-Encoding, Sec-Fetch-Dest, A-IM',
    });
    expect(read.headers).toMatchObject({
      'content-type': mediaType,
      'cache-control': 'public, max-age=60, stale-if-error=86400',
      vary: 'Accept-Encoding, Sec-Fetch-Dest, A-IM',
    });
  });

  test('gets 304 for what it has, and what a script fetches is not for show', async () => {
    const { whole, ask } = await serve();
    const known = { 'if-none-match': whole.etag, 'sec-fetch-dest': 'document' };
    const { status, headers } = await ask(known);
    expect([status, headers['cache-control']]).toEqual([304, 'private, max-age=60']);
    const fetched = await ask({ 'sec-fetch-dest': 'empty' });
    expect(fetched.headers['content-type']).toBe(mediaType);
  });
});

describe('a client that takes deltas', () => {
  const asking = { 'a-im': 'feed', 'if-none-match': `W/"${old}-gzip"` };

  test('gets what changed since a state that is known, with the tag of the whole', async () => {
    const { whole, delta, ask } = await serve();
    const answer = await ask({ ...asking, 'accept-encoding': 'br' });
    expect(answer.status).toBe(226);
    expect(brotliDecompressSync(answer.body).equals(delta.body)).toBe(true);
    expect(answer.headers).toMatchObject({
      im: 'feed',
      etag: `"${whole.hash}-br"`,
      'content-type': mediaType,
      'content-encoding': 'br',
      'content-length': String(answer.body.length),
      'cache-control': 'no-store, im',
      'last-modified': 'Thu, 27 Apr 2023 09:00:01 GMT',
      vary: 'Accept-Encoding, Sec-Fetch-Dest, A-IM, If-None-Match',
    });
    const head = await ask(asking, 'HEAD');
    expect([head.status, head.body.length]).toEqual([226, 0]);
  });

  test('gets 304 for the newest state and the whole for an unknown one', async () => {
    const { whole, ask } = await serve();
    expect((await ask({ ...asking, 'if-none-match': whole.etag })).status).toBe(304);
    expect((await ask({ ...asking, 'if-none-match': '"elsewhere"' })).status).toBe(200);
    expect((await ask({ 'a-im': 'feed' })).status).toBe(200);
  });

  test('is one that says so', async () => {
    const { ask } = await serve();
    expect((await ask({ ...asking, 'a-im': 'vcdiff' })).status).toBe(200);
    // A library asks in the name of programs, some of which refuse the answer.
    for (const agent of ['rss2email/3.14', 'feedparser/6.0.10 +https://feedparser.example/']) {
      expect((await ask({ ...asking, 'user-agent': agent })).status).toBe(200);
    }
    expect(
      ['feed', 'vcdiff, feed', 'feed;q=0.5', 'FEED'].map((one) => takesDelta(one, undefined)),
    ).not.toContain(false);
    const refusals = [undefined, '', 'feeds', 'feed;q=0', 'feed; q=0.0'];
    expect(refusals.map((one) => takesDelta(one, undefined))).not.toContain(true);
  });
});
