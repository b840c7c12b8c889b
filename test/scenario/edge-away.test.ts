import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEdgeClient, type Edge, type EdgeClient, nginx, startEdge } from '../support/edge.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

const story = [
  'ALMATY, March 3, 2031 (Dateline) -- The Irtysh River Forum will be held in Almaty on May 6-7, 2031, organizers said.',
  'Engineers of four countries are to compare water tables, and to say what each of them pumps.',
].join('\n');
const later =
  'ASTANA, March 4, 2031 (Dateline) -- The Tobol Dam Congress will open in Astana on June 12, 2031, a ministry said.';
const plain = { 'accept-encoding': 'identity' };
const gzip = { 'accept-encoding': 'gzip' };

describe.skipIf(nginx === undefined)('nginx, with services that are away', () => {
  let newsroom: Newsroom;
  let edge: Edge;
  let at: EdgeClient['at'];
  let post: EdgeClient['post'];
  let textAt: EdgeClient['textAt'];
  let seen: EdgeClient['seen'];
  /** A document is kept once it is dated, which it is not in the second of its change. */
  const kept = (path: string, headers: Readonly<Record<string, string>>) =>
    until(`${path} to be kept`, async () => {
      const answer = await at(path, { headers });
      expect(answer.status).toBe(200);
      return answer.headers['last-modified'];
    });

  beforeAll(async () => {
    newsroom = await startNewsroom();
    edge = await startEdge(newsroom);
    ({ at, post, textAt, seen } = createEdgeClient(newsroom, edge));
    expect((await post('/articles?id=irtysh', story)).status).toBe(201);
    await seen('/feeds/all.json', 'irtysh');
    await seen('/calendars/all.ics', 'SUMMARY');
  });
  afterAll(async () => {
    await edge?.stop();
    await newsroom?.stop();
  });

  test('the last good documents stay when readers crash, and killed copy stays away', async () => {
    expect((await post('/articles?id=secret', `${story}\nOne well is poisoned.`)).status).toBe(201);
    await seen('/feeds/all.json', 'poisoned');
    await seen('/articles/secret.html', 'poisoned');
    expect((await post('/articles/secret/kill', {})).status).toBe(201);
    await until('the page to be gone', async () =>
      (await at('/articles/secret.html')).status === 410 ? true : undefined,
    );
    const good = await until('the feed without it', async () => {
      const text = await textAt('/feeds/all.json');
      return text.includes('poisoned') ? undefined : text;
    });
    // Each is kept in one coding only.
    await kept('/feeds/all.json', plain);
    await kept('/calendars/all.ics', plain);
    await kept('/feeds/en.rss', gzip);
    await kept('/feeds/en.json', plain);

    await newsroom.kill9('feeds');
    await newsroom.kill9('calendar');
    const cold = await startEdge(newsroom);
    try {
      for (const headers of [plain, gzip, { 'accept-encoding': 'br, gzip;q=0.5' }]) {
        expect((await at('/feeds/all.json', { headers })).status).toBe(200);
        expect((await at('/calendars/all.ics', { headers })).status).toBe(200);
      }
      expect(await textAt('/feeds/all.json')).toBe(good);
      expect(await textAt('/feeds/en.rss')).toContain('<rss');
      const unpacked = await at('/feeds/en.json', { headers: gzip });
      expect(JSON.parse(String(unpacked.body))).toHaveProperty('items');
      expect(await textAt('/articles/secret.html')).not.toContain('poisoned');

      const unknown = await at('/feeds/all.json', {}, cold.url);
      expect(unknown.status).toBe(503);
      expect(unknown.headers['retry-after']).toBe('5');
      expect(JSON.parse(String(unknown.body)).type).toBe('urn:dateline:problem:unavailable');
    } finally {
      await newsroom.start('feeds');
      await newsroom.start('calendar');
      await cold.stop();
    }
    expect((await post('/articles?id=later', later)).status).toBe(201);
    await seen('/feeds/all.json', 'Tobol');
    await seen('/calendars/all.ics', 'Tobol');
  });

  test('a desk that is away says so', async () => {
    await newsroom.kill9('ingest');
    const answer = await post('/articles', story);
    await newsroom.start('ingest');
    expect(answer.status).toBe(503);
    expect(JSON.parse(String(answer.body)).detail).toContain('Idempotency-Key');
  });
});
