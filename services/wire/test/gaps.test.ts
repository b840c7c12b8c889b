import { createMemoryLog } from '@dateline/eventlog';
import { afterEach, describe, expect, test } from 'vitest';
import { announce, kill, redact, tell, tick, withhold } from './stories.ts';
import { openStream, startWire, type TestWire } from './wire.ts';

let wire: TestWire;
afterEach(async () => wire?.close());

const shapeOf = (
  items: readonly { type: string; subject?: string; data: Record<string, unknown> }[],
) =>
  items.map(({ type, subject, data }) =>
    type === 'wire.gap'
      ? [data['reason'], data['sequences'] ?? data['revisions']]
      : [type, subject],
  );

/** one:1 doomed:1 doomed:2 two:1 killed(doomed:3) three:1 */
async function sadStory(log = createMemoryLog()) {
  await tell(log, 'one');
  await tell(log, 'doomed', { text: 'nobody may read this' });
  await tell(log, 'doomed', { text: 'nobody may read this' });
  await tell(log, 'two', { language: 'fr' });
  await kill(log, 'doomed');
  await tell(log, 'three');
  return log;
}

describe.each(['from the log', 'from memory'])('what a kill erased, %s', (where) => {
  const start = async () => {
    if (where === 'from the log') return startWire({}, await sadStory());
    const live = await startWire();
    await sadStory(live.log);
    return live;
  };

  test('is missing by sequence where it was, and by revision where it was killed', async () => {
    wire = await start();
    const { items } = await wire.batch();
    expect(shapeOf(items)).toEqual([
      ['article.published', 'one'],
      ['erased', { first: 2, last: 3 }],
      ['article.published', 'two'],
      ['killed', [1, 2]],
      ['article.killed', 'doomed'],
      ['article.published', 'three'],
    ]);
    expect(JSON.stringify(items)).not.toContain('nobody may read this');
    expect(items[3]).toMatchObject({
      subject: 'doomed',
      data: {
        entity: { kind: 'article', id: 'doomed', language: 'ar' },
        cause: 'doomed:3',
        state: 'https://wire.example/snapshot/articles/doomed',
      },
    });
    expect(wire.health()).toMatchObject({ lost: 0, degraded: false });
  });

  test('is told once from page to page, and anew to who stands between gap and kill', async () => {
    wire = await start();
    const whole = (await wire.batch()).items;
    const pages: unknown[] = [];
    let path = '/events?limit=1';
    for (let page = 0; page < 5; page += 1) {
      const { items, next } = await wire.batch(path);
      pages.push(...items);
      path = next;
    }
    expect(pages).toEqual(whole);
    const between = await wire.batch(`?after=${whole[3]?.cursor}`);
    expect(shapeOf(between.items)[0]).toEqual(['killed', [1, 2]]);
    const middle = await wire.batch(`?after=${whole[1]?.cursor}`);
    expect(shapeOf(middle.items)[0]).toEqual(['article.published', 'two']);
  });

  test.each([
    ['kind:occasion', ['erased']],
    ['kind:clock', []],
    ['language:fr', ['erased', 'two']],
    ['id:doomed', ['killed', 'doomed']],
    ['kind:article,id:doomed', ['killed', 'doomed']],
    ['id:one', ['one']],
    ['type:article.published', ['one', 'erased', 'two', 'killed', 'three']],
  ])('is told to who asks for %s as far as it concerns them', async (filter, expected) => {
    wire = await start();
    const { items } = await wire.batch(`?filter=${filter}`);
    expect(
      items.map(({ type, subject, data }) => (type === 'wire.gap' ? data.reason : subject)),
    ).toEqual(expected);
  });
});

test('who has read it already is told that it may not be kept', async () => {
  wire = await startWire();
  await tell(wire.log, 'doomed');
  const stream = await openStream(wire.base);
  await stream.until(({ data }) => data.id === 'doomed:1');
  await kill(wire.log, 'doomed');
  const gap = await stream.until(({ name }) => name === 'gap');
  expect(gap.data.data).toMatchObject({ reason: 'killed', revisions: [1] });
  await stream.until(({ data }) => data.type === 'article.killed');
  stream.close();
});

test('what no kill accounts for is lost, and the service says so of itself', async () => {
  const log = createMemoryLog();
  for (const id of ['one', 'two', 'three']) await tell(log, id);
  await log.erase([2]);
  wire = await startWire({}, log);
  const { items } = await wire.batch();
  expect(shapeOf(items)).toEqual([
    ['article.published', 'one'],
    ['lost', { first: 2, last: 2 }],
    ['article.published', 'three'],
  ]);
  expect(wire.health()).toMatchObject({ lost: 1, degraded: true });
});

test('a kill accounts for what it erased, whatever of the article had no words', async () => {
  const log = createMemoryLog();
  await tell(log, 'doomed');
  await withhold(log, 'doomed');
  await kill(log, 'doomed', { erased: [1] });
  wire = await startWire({}, log);
  expect(shapeOf((await wire.batch()).items)).toEqual([
    ['erased', { first: 1, last: 1 }],
    ['article.withheld', 'doomed'],
    ['killed', [1]],
    ['article.killed', 'doomed'],
  ]);
  expect(wire.health()).toMatchObject({ lost: 0, degraded: false });
});

test('an occasion that is told anew comes with the gap that it declares', async () => {
  const log = createMemoryLog();
  await announce(log, 'forum');
  await announce(log, 'forum');
  await redact(log, 'forum', [1]);
  wire = await startWire({}, log);
  const { items } = await wire.batch('?filter=kind:occasion');
  expect(shapeOf(items)).toEqual([
    ['erased', { first: 1, last: 1 }],
    ['occasion.confirmed', 'forum'],
    ['redacted', [1]],
    ['occasion.redacted', 'forum'],
  ]);
  expect(wire.health()).toMatchObject({ lost: 0, degraded: false });
  const own = await wire.batch('?filter=id:forum');
  expect(shapeOf(own.items)).toEqual(shapeOf(items).slice(1));
  const snapshot = await (await fetch(`${wire.base}/snapshot/occasions/forum`)).json();
  expect(snapshot).toMatchObject({
    ...{ state: 'scheduled', certainty: 'confirmed', revision: 3, place: { name: 'Almaty' } },
    titles: [{ value: 'منتدى نهر إرتيش', language: 'ar' }],
  });
});

test('a lost end of the log is told as well', async () => {
  const log = createMemoryLog();
  for (const id of ['one', 'two']) await tell(log, id);
  await log.erase([2]);
  wire = await startWire({}, log);
  expect(shapeOf((await wire.batch()).items)).toEqual([
    ['article.published', 'one'],
    ['lost', { first: 2, last: 2 }],
  ]);
});

test('what cannot be read, or is not known yet, is named and never passed over', async () => {
  const log = createMemoryLog();
  await tell(log, 'one');
  log.put({ subject: 'newsroom.article.ar.broken', headers: {}, body: '{' });
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': 'x',
    'ce-source': '/ingest',
    'ce-type': 'article.teleported',
    'ce-time': '2031-03-03T09:00:00Z',
    'ce-subject': 'one',
    'ce-dataschema': 'urn:dateline:schema:article.teleported:1',
    'ce-revision': '2',
  };
  log.put({ subject: 'newsroom.article.ar.one', headers, body: '{}' });
  await announce(log, 'forum');
  await tick(log);
  wire = await startWire({}, log);
  const { items } = await wire.batch();
  expect(shapeOf(items).slice(1, 3)).toEqual([
    ['malformed', { first: 2, last: 2 }],
    ['unknown-type', { first: 3, last: 3 }],
  ]);
  expect(items[1]).toMatchObject({ subject: 'broken' });
  expect(items[2]?.data.detail).toContain('article.teleported');
  expect(wire.health()).toMatchObject({ malformed: 1, unknown: 1, degraded: true });
  const broken = await wire.batch('?filter=id:broken');
  expect(shapeOf(broken.items)).toEqual([['malformed', { first: 2, last: 2 }]]);
});
