import { toCursor } from '@dateline/contracts';
import { createMemoryLog } from '@dateline/eventlog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tell } from './stories.ts';
import { openStream, startWire, type TestWire } from './wire.ts';

const created = '2031-03-03T09:00:00.000Z';
const createdMs = Date.parse(created);
/** The log was restored from a backup of this one, taken before its first event. */
const earlier = { created: '2030-03-03T09:00:00.000Z', lastSequence: 0 };
let wire: TestWire;

beforeAll(async () => {
  const log = createMemoryLog({ now: () => created, restored: [earlier] });
  await tell(log, 'one');
  wire = await startWire({ streamsMax: 3 }, log);
});
afterAll(async () => wire.close());

const future = toCursor({ createdMs, sequence: 2 });
const lost = toCursor({ createdMs: Date.parse(earlier.created), sequence: 1 });
const foreign = toCursor({ createdMs: createdMs + 1, sequence: 1 });

test.each([
  ['/events?after=nonsense', 400, 'malformed-cursor'],
  [`/events?after=${future.slice(0, -1)}`, 400, 'malformed-cursor'],
  [`/events?after=${future}`, 400, 'future-cursor'],
  [`/events?after=${foreign}`, 410, 'foreign-cursor'],
  [`/events?after=${lost}`, 410, 'lost-cursor'],
  [`/events/stream?after=${lost}`, 410, 'lost-cursor'],
  [`/events/stream?after=${future}`, 400, 'future-cursor'],
  ['/events/stream?after=nonsense', 400, 'malformed-cursor'],
  [`/events/stream?after=${foreign}`, 410, 'foreign-cursor'],
  ['/snapshot?at=nonsense', 400, 'malformed-cursor'],
  [`/snapshot?at=${future}`, 400, 'future-cursor'],
  ['/snapshot?after=nonsense', 400, 'malformed-cursor'],
  ['/events?filter=colour:red', 400, 'unknown-filter'],
  ['/events/stream?filter=colour:red', 400, 'unknown-filter'],
  ['/events?filter=kind:rumour', 400, 'unknown-filter'],
  ['/events?filter=type:article.exploded', 400, 'unknown-filter'],
  ['/events?filter=id:', 400, 'unknown-filter'],
  ['/events?filter=article', 400, 'unknown-filter'],
  ['/snapshot?filter=type:article.killed', 400, 'unknown-filter'],
  ['/events?limit=0', 400, 'limit-out-of-range'],
  ['/events?limit=1000000000', 400, 'limit-out-of-range'],
  ['/events?limit=-1', 400, 'limit-out-of-range'],
  ['/events?limit=ten', 400, 'limit-out-of-range'],
  ['/events?limit=1.5', 400, 'limit-out-of-range'],
  ['/events?limit=1e2', 400, 'limit-out-of-range'],
  ['/events?limit=1&limit=2', 400, 'limit-out-of-range'],
  ['/events?wait=61', 400, 'wait-out-of-range'],
  ['/events?wait=1000000000', 400, 'wait-out-of-range'],
  ['/snapshot?limit=0', 400, 'limit-out-of-range'],
  ['/snapshot?limit=501', 400, 'limit-out-of-range'],
  ['/snapshot?limit=1000000000', 400, 'limit-out-of-range'],
  ['/events?from=1', 400, 'invalid-request'],
  ['/snapshot/articles/none', 404, 'article-absent'],
  ['/snapshot/occasions/one', 404, 'occasion-absent'],
  ['/snapshot/clocks/one', 400, 'invalid-request'],
  ['/events/none', 404, 'not-found'],
])('%s is %i %s', async (path, status, slug) => {
  const answer = await wire.get(path);
  const body = (await answer.json()) as { type: string; detail: string; status: number };
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  if (slug !== 'not-found') expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(body).toMatchObject({ type: `urn:dateline:problem:${slug}`, status });
  expect(body.detail.length).toBeGreaterThan(10);
});

test('a cursor from before the restoration is good as long as the backup has what it saw', async () => {
  const before = toCursor({ createdMs: Date.parse(earlier.created), sequence: 0 });
  const answer = await wire.get(`/events?after=${before}`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toHaveLength(1);
});

test('the range is said in the answer', async () => {
  const answer = await wire.get('/events?limit=0');
  expect(((await answer.json()) as { detail: string }).detail).toBe(
    'limit is a whole number from 1 to 1000',
  );
});

test('a Last-Event-ID that is none of ours is refused, and wins over a good cursor', async () => {
  const headers = { 'last-event-id': 'nonsense' };
  const answer = await wire.get('/events/stream?after=start', { headers });
  expect(answer.status).toBe(400);
});

test('nothing can be written', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    expect((await wire.get('/events', { method })).status).toBe(405);
  }
  expect((await wire.get('/events/stream', { method: 'HEAD' })).status).toBeGreaterThanOrEqual(400);
});

test('streams too many are refused; those that are open lose nothing, and a place that is left is free', async () => {
  const streams = [];
  for (let index = 0; index < 3; index += 1) {
    const stream = await openStream(wire.base);
    await stream.until(({ name }) => name === 'caught-up');
    streams.push(stream);
  }
  for (let round = 0; round < 10; round += 1) {
    const refused = await wire.get('/events/stream');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({
      type: 'urn:dateline:problem:too-many-streams',
      limit: 3,
    });
    await tell(wire.log, `told-${round}`);
  }
  const { items } = await wire.batch();
  expect(items).toHaveLength(11);
  for (const stream of streams) {
    await stream.until(({ data }) => data.id === 'told-9:1');
    const given = stream.events().filter(({ name }) => name === 'message');
    expect(given.map(({ data }) => data.id)).toEqual(items.map(({ id }) => id));
  }
  streams[0]?.close();
  for (;;) {
    const again = await openStream(wire.base);
    const answered = await again.until(({ name }) => name === 'hello').catch(() => undefined);
    streams.push(again);
    if (answered) break;
    again.close();
  }
  for (const stream of streams) stream.close();
});
