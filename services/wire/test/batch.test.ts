import { createMemoryLog } from '@dateline/eventlog';
import { afterEach, expect, test } from 'vitest';
import { announce, tell, tick } from './stories.ts';
import { startWire, type TestWire } from './wire.ts';

let wire: TestWire;
afterEach(async () => wire?.close());

const namesOf = (items: readonly { subject?: string; revision?: number }[]) =>
  items.map(({ subject, revision }) => `${subject}:${revision}`);

test('everything from the first event, each a CloudEvent that names its place', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  await announce(wire.log, 'forum');
  await tick(wire.log);
  await tell(wire.log, 'one');
  const answer = await wire.get('/events');
  expect(answer.headers.get('content-type')).toMatch(/^application\/cloudevents-batch\+json/);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const { items, behind } = await wire.batch();
  expect(namesOf(items)).toEqual(['one:1', 'forum:1', 'clock:1', 'one:2']);
  expect(behind).toBe(0);
  expect(items[0]).toMatchObject({
    specversion: '1.0',
    id: 'one:1',
    source: '/ingest',
    type: 'article.published',
    time: '2031-03-03T09:00:01.000Z',
    subject: 'one',
    language: 'ar',
    datacontenttype: 'application/json',
    revision: 1,
    sequence: '0000000000000001',
    data: { ninjs: { headlines: [{ value: 'one 1' }] } },
  });
});

test('pages add up to the log, whatever their size, from memory as from the log itself', async () => {
  const log = createMemoryLog();
  for (let index = 0; index < 7; index += 1) await tell(log, `old-${index}`);
  wire = await startWire({}, log);
  for (let index = 0; index < 7; index += 1) await tell(log, `new-${index}`);
  const whole = (await wire.batch()).items;
  expect(whole).toHaveLength(14);
  for (const limit of [1, 2, 3, 5, 14, 1000]) {
    const pages: unknown[] = [];
    let path = `/events?limit=${limit}`;
    for (let page = 0; page < 20; page += 1) {
      const { items, next } = await wire.batch(path);
      expect(items.length).toBeLessThanOrEqual(limit);
      pages.push(...items);
      path = next;
      if (items.length === 0) break;
    }
    expect(pages).toEqual(whole);
  }
});

test('a cursor is exclusive, and every event bears its own', async () => {
  wire = await startWire();
  for (const id of ['one', 'two', 'three']) await tell(wire.log, id);
  const { items, cursor } = await wire.batch();
  const after = async (text = '') => namesOf((await wire.batch(`?after=${text}`)).items);
  expect(await after('start')).toEqual(['one:1', 'two:1', 'three:1']);
  expect(await after(items[0]?.cursor)).toEqual(['two:1', 'three:1']);
  expect(await after(items[2]?.cursor)).toEqual([]);
  expect(items[2]?.cursor).toBe(cursor);
  expect(await after('end')).toEqual([]);
});

test('a cursor outlives the service that gave it, and is good at another one', async () => {
  wire = await startWire();
  for (const id of ['one', 'two']) await tell(wire.log, id);
  const [first] = (await wire.batch()).items;
  await wire.close();
  wire = await startWire({ memory: { entriesMax: 1, octetsMax: 1 } }, wire.log);
  expect(namesOf((await wire.batch(`?after=${first?.cursor}`)).items)).toEqual(['two:1']);
});

test('a filter goes with the cursor, which moves on over what was not asked for', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  await tell(wire.log, 'deux', { language: 'fr' });
  await announce(wire.log, 'forum');
  await tell(wire.log, 'three');
  const { items, next, cursor } = await wire.batch('?filter=language:ar&limit=1');
  expect(namesOf(items)).toEqual(['one:1']);
  expect(next).toContain('filter=language%3Aar');
  expect(namesOf((await wire.batch(next)).items)).toEqual(['three:1']);
  const end = (await wire.batch('?filter=kind:clock')).cursor;
  expect(end).not.toBe(cursor);
  expect(namesOf((await wire.batch(`?after=${end}`)).items)).toEqual([]);
});

test('a long poll ends with the first event that was asked for', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  const { cursor } = await wire.batch();
  let isDone = false;
  const poll = wire.batch(`?after=${cursor}&wait=30&filter=language:fr`).finally(() => {
    isDone = true;
  });
  await tell(wire.log, 'two');
  await wire.batch();
  expect(isDone).toBe(false);
  await tell(wire.log, 'trois', { language: 'fr' });
  expect(namesOf((await poll).items)).toEqual(['trois:1']);
});

test('a long poll without an event ends empty, at the place where it waited', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  const { cursor } = await wire.batch();
  const empty = await wire.batch(`?after=${cursor}&wait=1`);
  expect(empty).toMatchObject({ items: [], cursor, behind: 0 });
});

test('a service that ends answers those who wait', async () => {
  wire = await startWire();
  const poll = wire.batch('?wait=60');
  await wire.batch();
  await wire.close();
  expect((await poll).items).toEqual([]);
});

test('what the desk holds back is nowhere', async () => {
  wire = await startWire();
  wire.log.put({ subject: 'desk.article.ar.secret', headers: {}, body: '{}' });
  await tell(wire.log, 'one');
  expect(namesOf((await wire.batch()).items)).toEqual(['one:1']);
  expect((await wire.batch('?filter=id:secret')).items).toEqual([]);
  expect((await wire.get('/snapshot/articles/secret')).status).toBe(404);
});
