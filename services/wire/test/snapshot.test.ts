import { createMemoryLog } from '@dateline/eventlog';
import { afterEach, expect, test } from 'vitest';
import { announce, kill, tell, tick } from './stories.ts';
import { startWire, type TestWire } from './wire.ts';

let wire: TestWire;
afterEach(async () => wire?.close());

interface Page {
  readonly cursor: string;
  readonly entities: readonly { kind: string; id: string; revision: number; state: string }[];
  readonly events: string;
  readonly next?: string;
}
const read = async (path: string) => (await (await wire.get(path)).json()) as Page;

async function readAll(path: string): Promise<{ first: Page; entities: Page['entities'] }> {
  const first = await read(path);
  const entities = [...first.entities];
  for (let page: Page = first; page.next; ) {
    page = await read(page.next);
    expect(page.cursor).toBe(first.cursor);
    entities.push(...page.entities);
  }
  return { first, entities };
}

test('every entity once, as it is now', async () => {
  const log = createMemoryLog();
  await tell(log, 'one');
  await announce(log, 'forum');
  await tell(log, 'doomed');
  await tick(log);
  await tell(log, 'one');
  await announce(log, 'forum');
  await kill(log, 'doomed');
  wire = await startWire({}, log);
  const { entities } = await readAll('/snapshot?limit=1');
  expect(entities).toMatchObject([
    { kind: 'article', id: 'one', language: 'ar', revision: 2, state: 'live' },
    {
      kind: 'occasion',
      id: 'forum',
      revision: 2,
      state: 'scheduled',
      certainty: 'confirmed',
      date: '2031-05-06/2031-05-07',
      place: { name: 'Almaty' },
      titles: [{ language: 'en' }, { language: 'ar' }],
    },
    { kind: 'article', id: 'doomed', revision: 2, state: 'killed' },
  ]);
  expect(entities[0]).toMatchObject({ data: { ninjs: { headlines: [{ value: 'one 2' }] } } });
});

test('a snapshot and what follows it are all of the log, whatever happens between its pages', async () => {
  wire = await startWire();
  const { log } = wire;
  for (let index = 0; index < 9; index += 1) await tell(log, `a-${index}`);
  await wire.batch();
  const revisions = new Map<string, number>();
  let page = await read('/snapshot?limit=2');
  const { events, cursor } = page;
  for (let round = 0; ; round += 1) {
    for (const { id, revision } of page.entities) revisions.set(id, revision);
    await tell(log, `a-${(round * 5) % 9}`);
    await tell(log, `b-${round}`);
    if (round === 1) await kill(log, 'a-1');
    if (!page.next) break;
    page = await read(page.next);
    expect(page.cursor).toBe(cursor);
  }
  const { items } = await wire.batch(events);
  for (const { type, subject = '', revision = 0 } of items) {
    if (type === 'wire.gap') continue;
    const known = revisions.get(subject) ?? 0;
    if (revision <= known) continue;
    const isNext = revision === known + 1 || type === 'article.killed';
    expect(isNext, `${subject}: ${revision} after ${known}`).toBe(true);
    revisions.set(subject, revision);
  }
  for (const [id, revision] of revisions) {
    expect((await log.read('article', id)).events.at(-1)?.revision).toBe(revision);
  }
  expect(revisions.size).toBe(9 + 5);
});

test('its order is the same to a reader that has seen what was erased and to one that has not', async () => {
  wire = await startWire();
  const { log } = wire;
  for (const id of ['one', 'doomed', 'two']) await tell(log, id);
  await kill(log, 'doomed');
  await tell(log, 'three');
  await wire.batch();
  const seen = await readAll('/snapshot?limit=1');
  const late = await startWire({}, log);
  const unseen = (await (await late.get('/snapshot')).json()) as Page;
  await late.close();
  expect(seen.entities.map(({ id }) => id)).toEqual(['one', 'two', 'doomed', 'three']);
  expect(seen.entities).toEqual(unseen.entities);
});

test('it can be of one kind, language or id', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  await tell(wire.log, 'deux', { language: 'fr' });
  await announce(wire.log, 'forum');
  await wire.batch();
  const ids = async (filter: string) =>
    (await readAll(`/snapshot?limit=1&filter=${filter}`)).entities.map(({ id }) => id);
  expect(await ids('kind:article')).toEqual(['one', 'deux']);
  expect(await ids('language:fr')).toEqual(['deux']);
  expect(await ids('id:forum,id:one')).toEqual(['one', 'forum']);
  const one = await (await wire.get('/snapshot/occasions/forum')).json();
  expect(one).toMatchObject({ id: 'forum', state: 'scheduled', date: '2031-05', revision: 1 });
});
