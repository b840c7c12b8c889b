import { expect, test } from 'vitest';
import type { Pair } from '../src/verify/compare.ts';
import { compareHeld } from '../src/verify/compare-held.ts';
import type { HeldSurface } from '../src/verify/surface.ts';

const both: HeldSurface = {
  ...{ streamCreated: '2031-03-11T06:00:00.000Z', sequence: 7, entities: 2, revisions: 'same' },
  ...{ quarantined: {}, version: 'feeds-1' },
};
const entities = new Map([
  ['article/rivers', 1],
  ['article/lakes', 2],
]);

/** What is found where a surface says this of itself, and the log says what both say. */
async function differences(
  served: Partial<HeldSurface>,
  revisions: ReadonlyMap<string, number> = entities,
) {
  const surface = {
    ...{ name: 'feeds', url: 'http://feeds.example', found: both },
    held: async () => ({ ...both, ...served }),
    revisions: async () => revisions,
  };
  const rendition = { held: async () => both, revisions: () => entities };
  const pair = { surface, rendition } as unknown as Pair;
  const signal = new AbortController().signal;
  const { differences } = await compareHeld(pair, 7, { patienceMs: 1, signal });
  return differences.map(({ kind, what, expected, served }) =>
    [kind, what, expected, served].filter((part) => part !== '').join(' '),
  );
}

test('what both say is no difference, nor is a time with more digits', async () => {
  expect(await differences({})).toEqual([]);
  expect(await differences({ streamCreated: '2031-03-11T06:00:00.000000Z' })).toEqual([]);
});

test.each<[string, Partial<HeldSurface>, string]>([
  [
    'another stream',
    { streamCreated: '2031-03-12T06:00:00.000Z' },
    'stream 2031-03-11T06:00:00.000Z 2031-03-12T06:00:00.000Z',
  ],
  ['no stream at all', { streamCreated: null }, 'stream 2031-03-11T06:00:00.000Z null'],
  ['another version', { version: 'feeds-2' }, 'version feeds-1 feeds-2'],
  ['fewer entities', { entities: 1 }, 'entities 2 1'],
  ['an older place', { sequence: 6 }, 'sequence at least 7 6'],
  [
    'an entity held back',
    { quarantined: { lakes: { reason: 'revision 2 is missing' } } },
    'held-back lakes read on stands still: revision 2 is missing',
  ],
])('%s is named', async (_, served, expected) => {
  expect(await differences(served)).toEqual([expected]);
});

test('entities whose revisions differ are named, on both sides', async () => {
  const served = new Map([
    ['article/rivers', 1],
    ['article/lakes', 1],
    ['article/hills', 1],
  ]);
  expect(await differences({ revisions: 'other' }, served)).toEqual([
    'revision article/lakes 2 1',
    'revision article/hills none 1',
  ]);
});
