import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createDocument, type Document, type DocumentOptions, sendDocument } from '../src/index.ts';
import { listen, problemOf, send, service } from './support.ts';

const body = '<title>أعلنت الوكالة موعد القمة</title>\n'.repeat(100);
const mediaType = 'application/rss+xml; charset=utf-8';
const changed = '2023-04-27T09:00:00.250Z';
const shown = 'Thu, 27 Apr 2023 09:00:01 GMT';
const whole: DocumentOptions = { body, mediaType, lastModified: changed, sequence: 17 };

async function serve(options: DocumentOptions) {
  const document = createDocument(options);
  const find = (path: string) => (path === '/feed' ? document : undefined);
  const { ask } = await listen([service({ documents: find })]);
  return { document, ask: (headers = {}, method = 'GET') => ask('/feed', { method, headers }) };
}

describe('a document', () => {
  test('has one hash for its bytes, and another for another generation of them', () => {
    const [first, again] = [createDocument(whole), createDocument({ ...whole, sequence: 18 })];
    expect(first.etag).toMatch(/^"[\w-]{22}"$/);
    expect(again.etag).toBe(first.etag);
    expect(createDocument({ ...whole, body: `${body} ` }).etag).not.toBe(first.etag);
    expect(createDocument({ ...whole, generation: '2' }).etag).not.toBe(first.etag);
  });

  test('refuses a date that is none, and header fields that are its own', () => {
    expect(() => createDocument({ ...whole, lastModified: 'yesterday' })).toThrow(RangeError);
    expect(() => createDocument({ ...whole, headers: { ETag: '"x"' } })).toThrow(TypeError);
  });

  test('is sent whole, with everything a cache wants to know', async () => {
    const { document, ask } = await serve({
      ...whole,
      headers: { Link: '<https://news.example/feed>; rel="self"' },
    });
    const { status, headers, body: received } = await ask();
    expect(status).toBe(200);
    expect(received.toString()).toBe(body);
    expect(headers).toMatchObject({
      'content-type': mediaType,
      'content-length': String(Buffer.byteLength(body)),
      etag: document.etag,
      'last-modified': shown,
      'cache-control': 'public, max-age=60, stale-if-error=86400',
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'dateline-sequence': '17',
      link: '<https://news.example/feed>; rel="self"',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('lets its own header fields win over the defaults', async () => {
    const { ask } = await serve({
      ...whole,
      cacheControl: 'no-store',
      headers: { Vary: 'A-IM', 'Access-Control-Allow-Origin': 'https://reader.example' },
    });
    expect((await ask()).headers).toMatchObject({
      'cache-control': 'no-store',
      vary: 'Accept-Encoding, A-IM',
      'access-control-allow-origin': 'https://reader.example',
    });
  });

  test('comes compressed with a tag of its own', async () => {
    const { document, ask } = await serve(whole);
    const gzip = await ask({ 'accept-encoding': 'gzip' });
    expect(gzip.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(gzip.body.length),
      etag: `"${document.hash}-gzip"`,
      vary: 'Accept-Encoding',
    });
    expect(gunzipSync(gzip.body).toString()).toBe(body);
    const br = await ask({ 'accept-encoding': 'gzip, br' });
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', etag: `"${document.hash}-br"` });
    expect(brotliDecompressSync(br.body).toString()).toBe(body);
  });

  test('is made in each coding once, now or when first asked for', () => {
    const codings = ['gzip', 'identity'] as const;
    const lazy = createDocument({ ...whole, compression: 'lazy' });
    expect(lazy.select(codings)?.etag).toBe(`"${lazy.hash}-gzip"`);
    expect(lazy.select(codings)).toBe(lazy.select(codings));
    const plain = createDocument({ ...whole, compression: 'never' });
    expect(plain.select(codings)?.etag).toBe(plain.etag);
    expect(plain.select(['gzip'])).toBeUndefined();
  });

  test('is left plain when small, unless plain is refused', async () => {
    const { document, ask } = await serve({ body: 'BEGIN:VCALENDAR', mediaType: 'text/calendar' });
    expect((await ask({ 'accept-encoding': 'br, gzip' })).headers['etag']).toBe(document.etag);
    const forced = await ask({ 'accept-encoding': 'gzip, identity;q=0' });
    expect(gunzipSync(forced.body).toString()).toBe('BEGIN:VCALENDAR');
  });

  test('is sent as it is to a client that takes no coding at all', async () => {
    const { ask, document } = await serve(whole);
    for (const field of ['identity;q=0', 'gzip;q=0, *;q=0']) {
      const answer = await ask({ 'accept-encoding': field });
      expect([answer.status, answer.headers['etag']]).toEqual([200, document.etag]);
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.body.toString()).toBe(whole.body);
    }
  });

  test.each(['GET', 'HEAD'])('is not sent again by %s to a client that has it', async (method) => {
    const { document, ask } = await serve(whole);
    const tags = [document.etag, `W/"${document.hash}-br"`, `"x", "${document.hash}-gzip"`, '*'];
    const conditions = [
      ...tags.map((tag) => ({ 'if-none-match': tag })),
      { 'if-modified-since': shown },
      { 'if-none-match': document.etag, 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
    ];
    for (const condition of conditions) {
      const { status, headers, body: received } = await ask(condition, method);
      expect(status, JSON.stringify(condition)).toBe(304);
      expect(received).toHaveLength(0);
      expect(headers).toMatchObject({
        etag: document.etag,
        'last-modified': shown,
        'cache-control': 'public, max-age=60, stale-if-error=86400',
        vary: 'Accept-Encoding',
      });
      expect(headers['content-length']).toBeUndefined();
      expect(headers['content-type']).toBeUndefined();
    }
    const gzip = await ask({ 'accept-encoding': 'gzip', 'if-none-match': document.etag }, method);
    expect(gzip).toMatchObject({ status: 304, headers: { etag: `"${document.hash}-gzip"` } });
  });

  test('is sent to a client that has something else', async () => {
    const { ask } = await serve(whole);
    const before = 'Thu, 27 Apr 2023 09:00:00 GMT';
    expect((await ask({ 'if-modified-since': before })).status).toBe(200);
    expect((await ask({ 'if-none-match': '"x"', 'if-modified-since': shown })).status).toBe(200);
    expect((await ask({ 'if-modified-since': 'garbage' })).status).toBe(200);
  });

  test('answers HEAD as GET without the body', async () => {
    const { ask } = await serve(whole);
    for (const headers of [{}, { 'accept-encoding': 'br' }]) {
      const [get, head] = [await ask(headers), await ask(headers, 'HEAD')];
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const { ask } = await serve(whole);
    const refused = await ask({}, method);
    expect(problemOf(refused)).toMatchObject({ status: 405, allowed: ['GET', 'HEAD'] });
    expect(refused.headers['allow']).toBe('GET, HEAD');
  });
});

describe('sendDocument', () => {
  test('answers on any server of Node, and says with which status', async () => {
    const statuses: number[] = [];
    const bare = createServer((request, response) => {
      statuses.push(sendDocument(request, response, createDocument(whole)));
    });
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void bare.close());
    const { port } = bare.address() as AddressInfo;
    expect((await send(port, '/')).body.toString()).toBe(body);
    expect((await send(port, '/', { headers: { 'if-none-match': '*' } })).status).toBe(304);
    const refused = await send(port, '/', { method: 'PUT', body: 'x' });
    expect(problemOf(refused)['status']).toBe(405);
    expect(refused.headers['allow']).toBe('GET, HEAD');
    expect(statuses).toEqual([200, 304, 405]);
  });
});

describe('the date of a document', () => {
  const undated: (document: Document) => number | undefined = ({ shown: date }) => date?.fromMs;

  test('is the first whole second not before the change, shown when the second is over', () => {
    const at = (lastModified: string) => createDocument({ ...whole, lastModified }).shown;
    const second = Date.UTC(2023, 3, 27, 9, 0, 0);
    expect(at('2023-04-27T09:00:00.000Z')).toEqual({
      lastModifiedMs: second,
      fromMs: second + 1000,
    });
    expect(at('2023-04-27T09:00:00.001Z')).toEqual({
      lastModifiedMs: second + 1000,
      fromMs: second + 1000,
    });
    expect(at('2023-04-27T17:00:00.999+08:00')?.lastModifiedMs).toBe(second + 1000);
    expect(undated(createDocument({ body, mediaType }))).toBeUndefined();
  });

  test('is left out, and decides nothing, until then', async () => {
    const lastModified = new Date(Date.now() + 3_600_000).toISOString();
    const { ask, document } = await serve({ ...whole, lastModified });
    const now = new Date().toUTCString();
    const later = new Date(Date.now() + 7_200_000).toUTCString();
    for (const since of [now, later]) {
      const { status, headers } = await ask({ 'if-modified-since': since });
      expect([status, headers['last-modified']]).toEqual([200, undefined]);
    }
    const unchanged = await ask({ 'if-none-match': document.etag });
    expect([unchanged.status, unchanged.headers['last-modified']]).toEqual([304, undefined]);
  });

  test('decides nothing within its own second, even to the client that knows it', async () => {
    await vi.waitUntil(() => Date.now() % 1000 < 200, { timeout: 5000, interval: 5 });
    const lastModified = new Date(Math.floor(Date.now() / 1000) * 1000);
    const { ask } = await serve({ ...whole, lastModified: lastModified.toISOString() });
    const { status, headers } = await ask({ 'if-modified-since': lastModified.toUTCString() });
    expect([status, headers['last-modified']]).toEqual([200, undefined]);
  });

  test('appears by itself, never in the future', async () => {
    const { ask } = await serve({ ...whole, lastModified: new Date().toISOString() });
    const date = await vi.waitUntil(async () => (await ask()).headers['last-modified'], {
      timeout: 5000,
      interval: 20,
    });
    expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
  });
});

test('a page is put into no other page, and says so beside its own policy', () => {
  const fieldsOf = (mediaType: string, headers: Readonly<Record<string, string>> = {}) => {
    const flat = createDocument({ body: 'x', mediaType, headers }).select(['identity'])?.ok.undated;
    const fields = flat ?? [];
    return new Map(fields.flatMap((name, at) => (at % 2 ? [] : [[name, fields[at + 1] ?? '']])));
  };
  const html = 'text/html; charset=utf-8';
  const own = { 'content-security-policy': "default-src 'self'" };
  expect(fieldsOf(html, own).get('content-security-policy')).toBe(
    "default-src 'self'; frame-ancestors 'none'",
  );
  expect(fieldsOf(html).get('content-security-policy')).toMatch(/^default-src 'none'.*frame-anc/);
  expect(fieldsOf(html).get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(fieldsOf('text/calendar').has('content-security-policy')).toBe(false);
});
