import { expect, test } from 'vitest';
import type { Held, Service } from '../src/index.ts';
import { type Answer, listen, problemOf, service } from './support.ts';

const held: Held = {
  sequence: 12,
  streamCreated: '2026-01-01T00:00:00Z',
  entities: 2,
  revisions: '00ff',
  quarantined: {},
};

function reader(name: string, read: () => Held, list: readonly [string, number][] = []): Service {
  return service({ name, consistency: { read: async () => read(), list: () => list } });
}

const bodyOf = ({ body }: Answer) => JSON.parse(body.toString());

test('readers that hold the same agree; what is not the same is named', async () => {
  let calendar: Held = held;
  const { ask } = await listen([
    reader('feeds', () => held),
    reader('calendar', () => calendar),
    service({ name: 'ingest' }),
  ]);
  expect(bodyOf(await ask('/consistency'))).toEqual({
    agrees: true,
    differences: [],
    services: { feeds: held, calendar: held },
  });

  calendar = { ...held, revisions: '00fe', quarantined: { forum: {} } };
  expect(bodyOf(await ask('/consistency'))).toMatchObject({
    agrees: false,
    differences: [
      'revisions: calendar has 00fe, feeds has 00ff',
      'calendar holds forum back: it cannot be read on',
    ],
  });
});

test('a reader that is a moment behind is waited for', async () => {
  let looks = 0;
  const late = () => {
    looks += 1;
    return looks < 3 ? { ...held, sequence: 11, revisions: '0000' } : held;
  };
  const { ask } = await listen([reader('feeds', () => held), reader('wire', late)]);
  expect(bodyOf(await ask('/consistency')).agrees).toBe(true);
  expect(looks).toBe(3);
});

test('one reader that stays behind is a difference', async () => {
  const { ask } = await listen([
    reader('feeds', () => held),
    reader('wire', () => ({ ...held, sequence: 11 })),
  ]);
  const { agrees, differences } = bodyOf(await ask('/consistency'));
  expect(agrees).toBe(false);
  expect(differences).toEqual(['sequence: wire has 11, feeds has 12']);
});

test('each reader is asked alone, and for its revisions page by page', async () => {
  const list = Array.from({ length: 10_001 }, (_, index): [string, number] => [
    `article/${index}`,
    index + 1,
  ]);
  const { ask } = await listen([reader('feeds', () => held, list)]);
  expect(bodyOf(await ask('/consistency/feeds'))).toEqual({ service: 'feeds', ...held });
  const first = bodyOf(await ask('/consistency/feeds/revisions'));
  expect(Object.keys(first.revisions)).toHaveLength(10_000);
  expect(bodyOf(await ask(`/consistency/feeds/revisions?after=${first.next}`))).toEqual({
    revisions: { 'article/10000': 10_001 },
  });
  expect(problemOf(await ask('/consistency/web'))).toMatchObject({ status: 404 });
});

test('a process without readers has nothing to say', async () => {
  const { ask } = await listen([service({ name: 'ingest' })]);
  expect((await ask('/consistency')).status).toBe(404);
});
