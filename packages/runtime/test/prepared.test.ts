import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createDocument, type SentDate } from '../src/index.ts';
import { listen, service } from './support.ts';

const body = '<title>أعلنت الوكالة موعد القمة</title>\n'.repeat(100);
const mediaType = 'application/rss+xml; charset=utf-8';

describe('a prepared document (point 36)', () => {
  test('is sent plain until its codings are made, and then coded', async () => {
    const document = createDocument({ body, mediaType, compression: 'prepared' });
    const { ask } = await listen([service({ documents: () => document })]);
    const wish = { 'accept-encoding': 'br, gzip' };
    const early = await ask('/feed', { headers: wish });
    expect([early.headers.etag, early.body.toString()]).toEqual([document.etag, body]);
    await document.prepare();
    const br = await ask('/feed', { headers: wish });
    expect(br.headers).toMatchObject({ etag: `"${document.hash}-br"`, vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(br.body).toString()).toBe(body);
    const gzip = await ask('/feed', { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(gzip.body).toString()).toBe(body);
  });

  test('is coded at once for a client that refuses it plain', async () => {
    const document = createDocument({ body, mediaType, compression: 'prepared' });
    expect(document.select(['gzip'])?.etag).toBe(`"${document.hash}-gzip"`);
  });

  test('of few octets stays plain', async () => {
    const document = createDocument({ body: 'short', mediaType, compression: 'prepared' });
    await document.prepare();
    expect(document.select(['br', 'gzip', 'identity'])?.etag).toBe(document.etag);
  });
});

describe('a date that a client has got (point 31)', () => {
  const lastModified = '2023-04-27T09:00:00.250Z';
  const date = 'Thu, 27 Apr 2023 09:00:01 GMT';

  async function serve(...bodies: readonly { readonly body: string; readonly at: string }[]) {
    const sentDate: SentDate = { lastModifiedMs: undefined, hash: undefined };
    let at = 0;
    const documents = new Map<number, ReturnType<typeof createDocument>>();
    const find = () => {
      const one = bodies[at];
      const made = { body: one?.body ?? '', mediaType, lastModified: one?.at ?? '', sentDate };
      const known = documents.get(at) ?? createDocument(made);
      documents.set(at, known);
      return known;
    };
    const { ask } = await listen([service({ documents: find })]);
    const next = () => {
      at += 1;
    };
    return { ask: (headers = {}) => ask('/feed', { headers }), next };
  }

  test.each([
    ['of the same second', '2023-04-27T09:00:00.900Z'],
    ['of an earlier one', '2023-04-27T08:59:00.000Z'],
  ])('is not sent again with other bytes, as a late event %s would have it', async (_, late) => {
    const { ask, next } = await serve({ body: 'a', at: lastModified }, { body: 'b', at: late });
    expect((await ask()).headers['last-modified']).toBe(date);
    next();
    const { status, headers } = await ask({ 'if-modified-since': date });
    expect([status, headers['last-modified']]).toEqual([200, undefined]);
  });

  test('is sent again with the same bytes, and a later one with any', async () => {
    const later = '2023-04-27T09:00:02.000Z';
    const { ask, next } = await serve(
      { body: 'a', at: lastModified },
      { body: 'a', at: lastModified },
      { body: 'b', at: later },
    );
    await ask();
    next();
    expect((await ask({ 'if-modified-since': date })).status).toBe(304);
    next();
    const { headers } = await ask({ 'if-modified-since': date });
    expect(headers['last-modified']).toBe('Thu, 27 Apr 2023 09:00:02 GMT');
  });

  test('that none has got may be given to other bytes', async () => {
    const again = { body: 'b', at: '2023-04-27T09:00:00.900Z' };
    const { ask, next } = await serve({ body: 'a', at: lastModified }, again);
    next();
    expect((await ask()).headers['last-modified']).toBe(date);
  });
});
