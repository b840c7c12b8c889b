import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Collection, createCollection } from '../src/select.ts';
import { emptiedForMs } from '../src/select-fold.ts';
import { pagesOf } from '../src/select-index.ts';
import { readChoice } from '../src/select-terms.ts';
import { type Act, eventOf, minute, type Story, tick } from './newsroom.ts';

function storyOf(number: number, changes: Partial<Story> = {}): Story {
  const id = `story-${String(number).padStart(4, '0')}`;
  return { id, language: 'ar', headline: `${number}`, body: 'words', ...changes };
}

/** A collection that is told what happens, one event a minute. */
function newsroom() {
  const collection = createCollection();
  const revisions = new Map<string, number>();
  let sequence = 0;
  const tell = (act: Act, at?: number) => {
    sequence += 1;
    const revision = (revisions.get(act.story.id) ?? 0) + 1;
    revisions.set(act.story.id, revision);
    const event = eventOf(act, { revision, sequence });
    return collection.take(at === undefined ? event : { ...event, recordedAt: minute(at) });
  };
  const publish = (...numbers: readonly number[]) => {
    for (const number of numbers) tell({ act: 'published', story: storyOf(number) });
  };
  return { collection, tell, publish };
}

function read(collection: Collection, name: string, page?: number) {
  const choice = readChoice(name);
  return choice && collection.read(choice, page);
}

const idsIn = (collection: Collection, name: string, page?: number) =>
  read(collection, name, page)?.listed.map(({ row }) => Number(row.entry.id.slice(-4)));

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('a selection', () => {
  test('lists the newest publications, newest first', () => {
    const { collection, publish } = newsroom();
    publish(1, 2, 3);
    expect(idsIn(collection, 'all')).toEqual([3, 2, 1]);
    expect(idsIn(collection, 'ar')).toEqual([3, 2, 1]);
  });

  test('is there for every range that a language matches, and for no other', () => {
    const { collection, tell } = newsroom();
    expect(read(collection, 'all')?.listed).toEqual([]);
    tell({ act: 'published', story: storyOf(1, { language: 'zh-Hans-CN' }) });
    for (const name of ['all', 'zh', 'zh-hans', 'zh-hans-cn']) {
      expect([name, idsIn(collection, name)]).toEqual([name, [1]]);
    }
    expect(read(collection, 'ar')).toBeUndefined();
    expect(read(collection, 'zh-hant')).toBeUndefined();
  });

  test('by section, topic, place and story, and by any of them together', () => {
    const { collection, tell } = newsroom();
    const uri = 'http://cv.iptc.org/newscodes/mediatopic/20000337';
    const sport = { section: 'Sport', located: "Xi'an", story: 'cup' };
    tell({ act: 'published', story: storyOf(1, { ...sport, subjects: [{ name: 'نقل', uri }] }) });
    tell({ act: 'published', story: storyOf(2, { section: 'sport', language: 'ru' }) });
    tell({ act: 'published', story: storyOf(3, { located: 'المرسى' }) });
    const found = {
      'section/sport': [2, 1],
      'ar/section/sport': [1],
      'topic/20000337': [1],
      'place/xi-an': [1],
      'place/المرسى': [3],
      'story/cup': [1],
      'ar/section/sport/topic/20000337/place/xi-an/story/cup': [1],
    };
    for (const [name, ids] of Object.entries(found)) {
      expect([name, idsIn(collection, name)]).toEqual([name, ids]);
    }
    for (const name of ['section/none', 'ru/topic/20000337', 'section/sport/place/المرسى']) {
      expect([name, read(collection, name)]).toEqual([name, undefined]);
    }
    tell({ act: 'published', story: storyOf(4, { section: 'Sport' }) });
    expect(idsIn(collection, 'ar/section/sport')).toEqual([4, 1]);
  });

  test('hides what no longer belongs to it, and lets nothing take its place', () => {
    const { collection, tell } = newsroom();
    tell({ act: 'published', story: storyOf(1, { section: 'Sport' }) });
    tell({ act: 'updated', story: storyOf(1, { section: 'Culture' }) });
    expect(idsIn(collection, 'section/sport')).toEqual([]);
    expect(idsIn(collection, 'section/culture')).toEqual([1]);
    tell({ act: 'withdrawn', story: storyOf(1) });
    expect(idsIn(collection, 'section/culture')).toEqual([1]);
  });
});

describe('the open end of a selection', () => {
  test('holds 40 to 59, and turns a page of 20 at a time', () => {
    expect([0, 59, 60, 79, 80, 1000].map(pagesOf)).toEqual([0, 0, 1, 1, 2, 48]);
    for (let count = 60; count < 500; count += 1) {
      const open = count - 20 * pagesOf(count);
      expect(open).toBeGreaterThanOrEqual(40);
      expect(open).toBeLessThan(60);
    }
  });

  test('and its pages hold everything once; a page keeps its members for ever', () => {
    const { collection, publish } = newsroom();
    publish(...numbers(1, 130));
    const page = idsIn(collection, 'all', 1);
    expect(page).toEqual(numbers(1, 20).toReversed());
    publish(...numbers(131, 170));
    expect(idsIn(collection, 'all', 1)).toEqual(page);
    const pages = read(collection, 'all')?.pages ?? 0;
    const chain = numbers(1, pages).flatMap((number) => idsIn(collection, 'all', number) ?? []);
    const everything = [...chain, ...(idsIn(collection, 'all') ?? [])];
    expect(everything.toSorted((a, b) => a - b)).toEqual(numbers(1, 170));
    expect(read(collection, 'all', pages + 1)).toBeUndefined();
  });

  test('is held with its texts, and nothing else is', () => {
    const { collection, publish, tell } = newsroom();
    publish(...numbers(1, 60));
    const held = (number: number) => collection.held(storyOf(number).id) !== undefined;
    expect(numbers(1, 60).filter(held)).toEqual(numbers(21, 60));
    tell({ act: 'updated', story: storyOf(1) });
    expect(held(1)).toBe(false);
  });

  test('of a language keeps what the busier selection has let go', () => {
    const { collection, publish, tell } = newsroom();
    publish(1);
    for (const number of numbers(2, 70)) {
      tell({ act: 'published', story: storyOf(number, { language: 'ru' }) });
    }
    expect(idsIn(collection, 'all')).not.toContain(1);
    expect(idsIn(collection, 'ar')).toEqual([1]);
    expect(collection.held(storyOf(1).id)).toBeDefined();
  });

  test('has one order, whatever the order of arrival', () => {
    const arrivals = fc.shuffledSubarray(numbers(1, 90), { minLength: 1 });
    fc.assert(
      fc.property(arrivals, (shuffled) => {
        const { collection, tell } = newsroom();
        for (const number of shuffled) tell({ act: 'published', story: storyOf(number) }, number);
        const open = shuffled.length - 20 * pagesOf(shuffled.length);
        const newest = shuffled.toSorted((a, b) => b - a).slice(0, open);
        expect(idsIn(collection, 'all')).toEqual(newest);
      }),
      { numRuns: 30 },
    );
  });
});

describe('nothing slides back in (point 28)', () => {
  test('when an article is withheld: it leaves a gap, and returns to its place', () => {
    const { collection, publish, tell } = newsroom();
    publish(...numbers(1, 60));
    tell({ act: 'withheld', story: storyOf(30) });
    expect(idsIn(collection, 'all')).toEqual(
      numbers(21, 60)
        .filter((number) => number !== 30)
        .toReversed(),
    );
    tell({ act: 'released', story: storyOf(30) });
    expect(idsIn(collection, 'all')).toEqual(numbers(21, 60).toReversed());
  });

  test('when articles are withdrawn or killed: they stay, emptied', () => {
    const { collection, publish, tell } = newsroom();
    publish(...numbers(1, 60));
    tell({ act: 'withdrawn', story: storyOf(60) });
    tell({ act: 'killed', story: storyOf(59) });
    expect(idsIn(collection, 'all')).toEqual(numbers(21, 60).toReversed());
  });

  test('when a withdrawn one is no more than a mark', () => {
    const { collection, publish, tell } = newsroom();
    publish(...numbers(1, 60));
    tell({ act: 'withdrawn', story: storyOf(60) });
    const withdrawnAt = Date.parse(minute(61));
    expect(collection.take(tick(withdrawnAt + emptiedForMs - 1, 62))).toEqual([]);
    expect(idsIn(collection, 'all')).toContain(60);
    const touched = collection.take(tick(withdrawnAt + emptiedForMs, 63));
    expect(touched.map(({ member }) => member.entity)).toEqual([storyOf(60).id]);
    const goneAt = new Date(withdrawnAt + emptiedForMs).toISOString();
    expect(idsIn(collection, 'all')).toEqual(numbers(21, 59).toReversed());
    expect(read(collection, 'all')).toMatchObject({
      gone: [{ goneAt, entry: { id: storyOf(60).id } }],
      updatedAt: goneAt,
      changedAt: goneAt,
      sequence: 63,
    });
  });
});

describe('the selection of corrections', () => {
  test('lists each correction and withdrawal by its own time', () => {
    const { collection, publish, tell } = newsroom();
    expect(idsIn(collection, 'corrections')).toEqual([]);
    publish(1, 2);
    expect(idsIn(collection, 'ar/corrections')).toEqual([]);
    expect(read(collection, 'fr/corrections')).toBeUndefined();
    tell({ act: 'corrected', story: storyOf(2), note: 'a' });
    tell({ act: 'corrected', story: storyOf(1), note: 'b', severity: 'minor' });
    tell({ act: 'corrected', story: storyOf(2), note: 'c' });
    tell({ act: 'updated', story: storyOf(1), note: 'd' });
    tell({ act: 'withdrawn', story: storyOf(1) });
    const listed = read(collection, 'ar/corrections')?.listed;
    expect(listed?.map(({ row, revision }) => [row.entry.id.slice(-1), revision])).toEqual([
      ['1', 4],
      ['2', 3],
      ['1', 2],
      ['2', 2],
    ]);
    expect(idsIn(collection, 'all')).toEqual([2, 1]);
  });

  test('keeps of a killed article only that it was killed', () => {
    const { collection, publish, tell } = newsroom();
    publish(1);
    tell({ act: 'corrected', story: storyOf(1), note: 'a' });
    tell({ act: 'killed', story: storyOf(1), erased: [1, 2] });
    const listed = read(collection, 'corrections')?.listed;
    expect(listed?.map(({ revision }) => revision)).toEqual([3]);
  });
});

describe('the dates of a selection', () => {
  test('are those of its newest change, and hidden articles count', () => {
    const { collection, publish, tell } = newsroom();
    publish(1, 2);
    tell({ act: 'withheld', story: storyOf(2) });
    const dates = { updatedAt: minute(3), changedAt: minute(3), sequence: 3 };
    expect(read(collection, 'all')).toMatchObject(dates);
  });

  test('move for a minor change only where validators need them to (point 23)', () => {
    const { collection, publish, tell } = newsroom();
    publish(1, 2);
    tell({ act: 'corrected', story: storyOf(1), note: 'a', severity: 'minor' });
    expect(read(collection, 'all')).toMatchObject({ updatedAt: minute(2), changedAt: minute(3) });
  });

  test('never go back, even if a writer’s clock does', () => {
    const { collection, publish, tell } = newsroom();
    publish(1, 2);
    tell({ act: 'corrected', story: storyOf(2), note: 'a', severity: 'minor' }, 1);
    expect(read(collection, 'all')?.changedAt).toBe(minute(2));
  });
});

test('articles of the same instant have one order, whichever came first', () => {
  for (const order of [
    [1, 2],
    [2, 1],
  ]) {
    const { collection, tell } = newsroom();
    for (const number of order) tell({ act: 'published', story: storyOf(number) }, 1);
    expect(idsIn(collection, 'all')).toEqual([2, 1]);
  }
});
