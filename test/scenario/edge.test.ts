import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEdgeClient, type Edge, type EdgeClient, nginx, startEdge } from '../support/edge.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

const story = [
  'ALMATY, March 3, 2031 (Dateline) -- The Irtysh River Forum will be held in Almaty on May 6-7, 2031, organizers said.',
  'Engineers of four countries are to compare water tables, and to say what each of them pumps.',
].join('\n');
const rivers = encodeURIComponent('реки');
const plain = { 'accept-encoding': 'identity' };
const gzip = { 'accept-encoding': 'gzip' };

describe.skipIf(nginx === undefined)('behind nginx', () => {
  let newsroom: Newsroom;
  let edge: Edge;
  let occasion: string;

  let at: EdgeClient['at'];
  let post: EdgeClient['post'];
  let textAt: EdgeClient['textAt'];
  let seen: EdgeClient['seen'];

  beforeAll(async () => {
    newsroom = await startNewsroom();
    edge = await startEdge(newsroom);
    ({ at, post, textAt, seen } = createEdgeClient(newsroom, edge));
    expect((await post(`/articles?id=irtysh&section=${rivers}`, story)).status).toBe(201);
    await seen('/feeds/all.json', 'irtysh');
    await seen('/calendars/all.ics', 'SUMMARY');
    const listed = await newsroom.request('/occasions');
    const { items } = (await listed.json()) as { items: { id: string }[] };
    occasion = items[0]?.id ?? 'none';
  });
  afterAll(async () => {
    await edge?.stop();
    await newsroom?.stop();
  });

  const readerOf = (path: string) =>
    newsroom.url(/^\/(feeds|articles)/.test(path) ? 'feeds' : 'calendar');
  const documents = [
    '/feeds/all.rss',
    '/feeds/en.atom',
    '/feeds/all.json',
    '/feeds/occasion/ID.atom',
    `/feeds/en/section/${rivers}.rss`,
    '/feeds/index.html',
    '/articles/irtysh.html',
    '/calendars/all.ics',
    '/calendars/en.ics',
    '/calendars/en/place/almaty.ics?tz=event&cancelled=mark',
    '/calendars/index.html',
    '/occasions/ID.ru.html',
    '/occasions/ID.jsonld',
    '/occasions/ID.ics',
    '/occasions/ID.html',
  ];

  test.each(documents)('%s is what its service answers, whole and conditional', async (name) => {
    const path = name.replace('ID', occasion);
    const direct = await at(path, { headers: gzip }, readerOf(path));
    const through = await at(path, { headers: gzip });
    expect([direct.status, through.status]).toEqual([200, 200]);
    expect(through.body.equals(direct.body)).toBe(true);
    for (const field of ['etag', 'content-type', 'content-encoding', 'cache-control', 'vary']) {
      expect(through.headers[field], field).toEqual(direct.headers[field]);
    }

    const etag = String(through.headers.etag);
    for (const url of [readerOf(path), edge.url]) {
      const unchanged = await at(path, { headers: { ...gzip, 'if-none-match': etag } }, url);
      expect(unchanged.status).toBe(304);
      expect(unchanged.headers.etag).toBe(etag);
      expect(unchanged.body).toHaveLength(0);
      const other = await at(path, { headers: { ...gzip, 'if-none-match': '"other"' } }, url);
      expect(other.status).toBe(200);
      const head = await at(path, { method: 'HEAD', headers: gzip }, url);
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      expect(head.headers.etag).toBe(etag);
      expect(head.headers['content-length']).toBe(String(direct.body.length));
    }
  });

  test('a browser gets a feed as a type that it shows, and a reader never does', async () => {
    for (const headers of [{ ...gzip, 'sec-fetch-dest': 'document' }, gzip]) {
      const type = 'sec-fetch-dest' in headers ? 'application/xml' : 'application/rss+xml';
      const answer = await at('/feeds/en.rss', { headers });
      expect(answer.headers['content-type']).toBe(`${type}; charset=utf-8`);
    }
  });

  test('a date that is not older than the document is 304, an older one 200', async () => {
    for (const url of [newsroom.url('feeds'), edge.url]) {
      const dated = await until('a Last-Modified', async () => {
        const { headers } = await at('/feeds/all.rss', { headers: gzip }, url);
        return headers['last-modified'];
      });
      // A date that is still to come says nothing (RFC 9110 §13.1.3).
      await until(
        'that to be over',
        async () => Date.now() > Date.parse(dated) + 1000 || undefined,
      );
      const shifted = (ms: number) => new Date(Date.parse(dated) + ms).toUTCString();
      const statusFor = async (date: string) =>
        (await at('/feeds/all.rss', { headers: { ...gzip, 'if-modified-since': date } }, url))
          .status;
      expect(await statusFor(dated)).toBe(304);
      expect(await statusFor(shifted(1000))).toBe(304);
      expect(await statusFor(shifted(-1000))).toBe(200);
    }
  });

  test('a document that was asked for before it had a date gets it', async () => {
    const cold = await startEdge(newsroom);
    try {
      let title = 'The Irtysh falls';
      await until('an answer without a date', async () => {
        title += '!';
        await post('/articles/irtysh/update', { title });
        await until(`${title} in the feed`, async () => {
          const { body } = await at('/feeds/all.rss', { headers: plain }, newsroom.url('feeds'));
          return String(body).includes(title) || undefined;
        });
        const { headers } = await at('/feeds/all.rss', { headers: gzip }, cold.url);
        return headers['last-modified'] === undefined || undefined;
      });
      await until('its date', async () => {
        const { headers } = await at('/feeds/all.rss', { headers: gzip }, cold.url);
        return headers['last-modified'];
      });
    } finally {
      await cold.stop();
    }
  });

  test('a reader that takes no gzip gets plain bytes, apart from the packed ones', async () => {
    const packed = await until('an answer that is dated, and so kept', async () => {
      const answer = await at('/feeds/all.atom', { headers: gzip });
      return answer.headers['last-modified'] === undefined ? undefined : answer;
    });
    const unpacked = await at('/feeds/all.atom', { headers: plain });
    const without = await at('/feeds/all.atom');
    expect(packed.headers['content-encoding']).toBe('gzip');
    const direct = await at('/feeds/all.atom', { headers: plain }, newsroom.url('feeds'));
    const refusing = await at('/feeds/all.atom', { headers: { 'accept-encoding': 'gzip;q=0' } });
    for (const answer of [unpacked, without, refusing]) {
      expect(answer.headers.etag).toBe(direct.headers.etag);
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers.vary).toMatch(/accept-encoding/i);
      expect(answer.headers.etag).not.toBe(packed.headers.etag);
      expect(answer.body.equals(gunzipSync(packed.body))).toBe(true);
      const again = { ...plain, 'if-none-match': String(answer.headers.etag) };
      expect((await at('/feeds/all.atom', { headers: again })).status).toBe(304);
    }
  });

  test('a change is seen by a reader whose poll came just before it', async () => {
    const times: number[] = [];
    for (const level of ['falls', 'rises', 'stands']) {
      await textAt('/feeds/all.rss'); // A poll just before, so that the kept answer is young.
      const title = `The Irtysh ${level} at last`;
      const done = await post('/articles/irtysh/update', { title });
      expect(done.status).toBe(201);
      const from = performance.now();
      await seen('/feeds/all.rss', title);
      times.push(performance.now() - from);
    }
    console.info(`visible through the edge after ${times.map(Math.round).join(', ')} ms`);
  });

  test('an unchanged document is asked for by its tag, once a second at most', async () => {
    const counted = async () => {
      const metrics = await (await fetch(`${newsroom.url('calendar')}/metrics`)).text();
      const count = (status: number) =>
        Number(
          new RegExp(
            `^dateline_document_answers_total\\{.*status="${status}".*\\} (\\d+)`,
            'm',
          ).exec(metrics)?.[1] ?? 0,
        );
      return { whole: count(200), unchanged: count(304) };
    };
    await textAt('/calendars/all.ics');
    const before = await counted();
    const from = performance.now();
    await until('four seconds of polls', async () => {
      await textAt('/calendars/all.ics');
      return performance.now() - from > 4100 ? true : undefined;
    });
    const after = await counted();
    expect(after.whole).toBe(before.whole);
    expect(after.unchanged - before.unchanged).toBeGreaterThanOrEqual(2);
    expect(after.unchanged - before.unchanged).toBeLessThanOrEqual(5);
  });

  test('no spelling of a path changes what others get', async () => {
    const right = await textAt('/feeds/all.json');
    for (const path of ['/feeds/x/../all.json', '/feeds/%61ll.json', '/feeds/all.json?x=1']) {
      const answer = await at('/', { path, headers: plain });
      expect([200, 404]).toContain(answer.status);
      if (answer.status === 200) expect(String(answer.body)).toBe(right);
      expect(await textAt('/feeds/all.json')).toBe(right);
    }
    expect((await at('/', { path: '/feeds/../metrics' })).status).toBe(404);
    expect((await at('/', { path: '/feeds/x%0d%0aX:%20y' })).status).toBe(404);
  });

  test.each([
    ['/nothing', 404],
    ['/metrics', 404],
    ['/ready', 404],
    ['/feeds/', 404],
    ['/feeds/xx.atom', 404],
    ['/occasions/nothing.ics', 404],
  ])('%s is %i, as a problem', async (path, status) => {
    const answer = await at(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(String(answer.body))).toMatchObject({ status, title: 'Not Found' });
  });

  test('the desk is closed without a token, and to bodies that are too large', async () => {
    const refused = await post('/articles', story, { authorization: 'Bearer wrong' });
    expect(refused.status).toBe(401);
    const octetsMax = 900 * 1024;
    for (const octets of [octetsMax + 1, 3 * octetsMax]) {
      const body = 'a'.repeat(octets);
      const headers = { authorization: `Bearer ${newsroom.token}`, 'content-type': 'text/plain' };
      const question = { method: 'POST', headers, body };
      for (const url of [edge.url, newsroom.url('ingest')]) {
        const answer = await at('/articles', question, url);
        expect(answer.status).toBe(413);
        expect(JSON.parse(String(answer.body)).type).toBe('urn:dateline:problem:body-too-large');
      }
    }
    for (let round = 0; round < 40; round += 1) {
      const large = 'a'.repeat(octetsMax);
      const early = await post('/articles', large, { authorization: 'Bearer wrong' });
      expect(early.status).toBe(401);
    }
  });

  test('events come through as they happen, in batches and as a stream', async () => {
    await newsroom.start('wire');
    const stream = await fetch(`${edge.url}/events/stream?filter=id:irtysh`);
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = stream.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    const readTo = async (words: string) => {
      while (!text.includes(words)) text += decoder.decode((await reader?.read())?.value);
    };
    await readTo('event: caught-up');
    const title = 'The Irtysh is on the wire';
    expect((await post('/articles/irtysh/update', { title })).status).toBe(201);
    await readTo(title);
    await reader?.cancel();

    const batch = await at('/events?filter=id:irtysh&limit=1');
    expect(batch.headers['content-type']).toMatch(/^application\/cloudevents-batch\+json/);
    expect(JSON.parse(String(batch.body))).toMatchObject([{ subject: 'irtysh', revision: 1 }]);
    expect(JSON.parse(await textAt('/snapshot/articles/irtysh'))).toMatchObject({ state: 'live' });
    expect((await at('/events?limit=0')).status).toBe(400);
    const asked = await at('/websub', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'hub.mode=subscribe&hub.topic=https%3A%2F%2Fother.example%2F&hub.callback=http%3A%2F%2Fx',
    });
    expect(asked.status).toBe(400);
    expect(String(asked.body)).toContain('topic-not-ours');

    expect(await newsroom.terminate('wire')).toBe(0);
    const away = await at('/events');
    expect(away.status).toBe(503);
    expect(away.headers['retry-after']).toBe('5');
  });

  test('the front page says what is here', async () => {
    const answer = await at('/');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(String(answer.body)).toContain('/calendars/all.ics');
  });

  test('an ordinary user can run it', async () => {
    const isRoot = process.getuid?.() === 0;
    const other = await startEdge(newsroom, isRoot ? { uid: 65_534 } : {});
    try {
      expect((await at('/', {}, other.url)).status).toBe(200);
      expect((await at('/feeds/all.rss', {}, other.url)).status).toBe(200);
      expect((await at('/articles', { method: 'POST', body: 'x' }, other.url)).status).toBe(401);
    } finally {
      await other.stop();
    }
  });
});
