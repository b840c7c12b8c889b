import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '../src/project.ts';
import { createWindows, selectionsOf, type Windows } from '../src/select.ts';
import { minute, uriOf } from './newsroom.ts';

const max = 3;

function entryOf(number: number, changes: Partial<FeedEntry> = {}): FeedEntry {
  const id = `story-${String(number).padStart(3, '0')}`;
  return {
    id,
    uri: uriOf(id),
    language: 'ar',
    languageToken: 'ar',
    state: 'live',
    publishedAt: minute(number),
    updatedAt: minute(number),
    changedAt: minute(number),
    revision: 1,
    sequence: number,
    content: {
      headline: `${number}`,
      body: { contentType: 'text/plain', value: '' },
      subjects: [],
      media: [],
    },
    ...changes,
  };
}

const idsIn = (windows: Windows, name: string) =>
  windows.read(name)?.entries.map(({ id }) => Number(id.slice(-3)));

function filled(numbers: readonly number[], itemsMax = max): Windows {
  const windows = createWindows(itemsMax);
  for (const number of numbers) windows.put(entryOf(number), minute(number));
  return windows;
}

describe('a selection', () => {
  test('lists the newest publications, newest first', () => {
    expect(idsIn(filled([1, 2, 3, 4, 5]), 'all')).toEqual([5, 4, 3]);
  });

  test('is there for every range that a language matches, and for no other', () => {
    expect(selectionsOf({ languageToken: 'zh-hans-cn' })).toEqual([
      'all',
      'zh',
      'zh-hans',
      'zh-hans-cn',
    ]);
    expect(selectionsOf({ languageToken: 'all' })).toEqual(['all']);
    const windows = createWindows(max);
    expect(windows.names()).toEqual(['all']);
    expect(windows.read('all')?.entries).toEqual([]);
    windows.put(entryOf(1, { languageToken: 'zh-hans' }), minute(1));
    expect(windows.names()).toEqual(['all', 'zh', 'zh-hans']);
    expect(windows.read('ar')).toBeUndefined();
  });

  test('of a language keeps what the busier selection has let go', () => {
    const windows = filled([1]);
    for (const number of [2, 3, 4]) {
      windows.put(entryOf(number, { languageToken: 'ru' }), minute(number));
    }
    expect(idsIn(windows, 'all')).toEqual([4, 3, 2]);
    expect(idsIn(windows, 'ar')).toEqual([1]);
    expect(windows.put(entryOf(1, { revision: 2 }), minute(9))).toEqual(['ar']);
    expect(idsIn(windows, 'all')).toEqual([4, 3, 2]);
  });

  test('names what an event changed, and nothing for an article beyond the window', () => {
    const windows = filled([1, 2, 3, 4]);
    expect(windows.put(entryOf(2, { revision: 2 }), minute(9))).toEqual(['all', 'ar']);
    expect(windows.get('story-001')).toBeUndefined();
    expect(windows.put(entryOf(1, { revision: 2 }), minute(9))).toEqual([]);
  });
});

describe('nothing slides back in', () => {
  test('when an article is withheld: it leaves a gap, and returns to its place', () => {
    const windows = filled([1, 2, 3, 4]);
    windows.put(entryOf(3, { state: 'withheld' }), minute(5));
    expect(idsIn(windows, 'all')).toEqual([4, 2]);
    windows.put(entryOf(3), minute(6));
    expect(idsIn(windows, 'all')).toEqual([4, 3, 2]);
  });

  test('when articles are withdrawn or killed: they stay, emptied', () => {
    const windows = filled([1, 2, 3, 4]);
    windows.put(entryOf(4, { state: 'withdrawn' }), minute(5));
    windows.put(entryOf(3, { state: 'killed' }), minute(6));
    expect(idsIn(windows, 'all')).toEqual([4, 3, 2]);
  });
});

describe('the dates of a selection', () => {
  test('are those of its newest change, and hidden articles count', () => {
    const windows = filled([1, 2]);
    const held = entryOf(2, { state: 'withheld', updatedAt: minute(7), sequence: 7 });
    windows.put(held, minute(7));
    expect(windows.read('all')).toMatchObject({
      updatedAt: minute(7),
      changedAt: minute(7),
      sequence: 7,
    });
  });

  test('move for a minor change only where validators need them to', () => {
    const windows = filled([1, 2]);
    windows.put(entryOf(1, { revision: 2, sequence: 8 }), minute(8));
    expect(windows.read('all')).toMatchObject({ updatedAt: minute(2), changedAt: minute(8) });
  });

  test('never go back, even if a writer’s clock does', () => {
    const windows = filled([1, 5]);
    windows.put(entryOf(1, { revision: 2 }), minute(3));
    expect(windows.read('all')?.changedAt).toBe(minute(5));
  });
});

test('whatever the order of arrival, the newest are selected and only they are held', () => {
  const arrivals = fc.shuffledSubarray(
    Array.from({ length: 12 }, (_, index) => index + 1),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(arrivals, (numbers) => {
      const windows = filled(numbers);
      const newest = numbers.toSorted((a, b) => b - a).slice(0, max);
      expect(idsIn(windows, 'all')).toEqual(newest);
      const held = numbers.filter((number) => windows.get(entryOf(number).id));
      expect(held.toSorted((a, b) => b - a)).toEqual(newest);
    }),
  );
});

test('articles of the same instant have one order, whichever came first', () => {
  const twins = [1, 2].map((number) => entryOf(number, { publishedAt: minute(1) }));
  const orders = [twins, twins.toReversed()].map((entries) => {
    const windows = createWindows(max);
    for (const entry of entries) windows.put(entry, minute(1));
    return idsIn(windows, 'all');
  });
  expect(orders).toEqual([
    [2, 1],
    [2, 1],
  ]);
});
