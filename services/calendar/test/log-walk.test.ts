import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { article, closeStands, createStand, emptied } from './stand.ts';
import { life, type Said } from './story.ts';

afterEach(closeStands);

/** Anything that a log may hold that calendars look at, in an order that is anybody's guess. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('occasion' as const),
    id: fc.constantFrom('forum', 'talks'),
    said: fc.constantFrom(...Object.values<Said>(life)),
  }),
  fc.record({
    kind: fc.constant('article' as const),
    id: fc.constantFrom('vaha-1', 'oasis-2'),
    type: fc.constantFrom('published', 'updated', 'withheld', 'withdrawn', 'released'),
    subject: fc.constantFrom('Water', 'Trade'),
  }),
  fc.record({ kind: fc.constant('tick' as const) }),
);
type Step = { readonly at: string } & (typeof step extends fc.Arbitrary<infer T> ? T : never);

const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.tuple(step, fc.integer({ min: 0, max: 40 * 86_400_000 })), { maxLength: 14 })
  .map((all) => {
    let now = Date.parse('2031-03-11T06:00:00.000Z');
    return all.map(([one, passed]) => {
      // Often within the same second, now and then a month later.
      now += passed % 3 === 0 ? passed : passed % 700;
      return { ...one, at: new Date(now).toISOString() } as Step;
    });
  });

const watched = [
  '/calendars/all.ics',
  '/calendars/topic/water.ics',
  '/calendars/en/place/samarkand.ics',
  '/occasions/forum.ics',
];

function createPlayer() {
  const stand = createStand();
  const told = new Map<string, Said[]>();
  return {
    ...stand,
    play(one: Step) {
      if (one.kind === 'tick') return stand.tick(one.at);
      if (one.kind === 'article') {
        const isWhole = ['published', 'updated', 'released'].includes(one.type);
        const data = isWhole ? article('en', { subjects: [{ name: one.subject }] }) : emptied('en');
        return stand.tellArticle(one.id, `article.${one.type}`, one.at, data);
      }
      const before = told.get(one.id) ?? [];
      const first = { ...life.announced, at: one.at } as Said;
      const next = before.length === 0 ? first : ({ ...one.said, at: one.at } as Said);
      told.set(one.id, [...before, next]);
      stand.put(one.id, ...before, next);
    },
  };
}

const stampOf = (vevent: string) => /^LAST-MODIFIED:(.*)$/m.exec(vevent)?.[1] ?? '';

test('on any log no document’s date goes back, and no entry changes under one stamp', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { play, find } = createPlayer();
      const dates = new Map<string, string>();
      const stamps = new Map<string, string>();
      for (const one of all) {
        play(one);
        for (const at of watched) {
          const document = find(at);
          const date = document?.lastModified ?? '';
          expect(date >= (dates.get(at) ?? '')).toBe(true);
          dates.set(at, date);
          for (const vevent of document?.body.toString().split('BEGIN:VEVENT').slice(1) ?? []) {
            const text = vevent.slice(0, vevent.indexOf('END:VEVENT'));
            const key = `${at} ${/^X-DATELINE-ID:(.*)$/m.exec(text)?.[1]} ${stampOf(text)}`;
            expect(stamps.get(key) ?? text).toBe(text);
            stamps.set(key, text);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('on any log a rebuild, which nobody has asked for anything meanwhile, is the same', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const [watchful, fresh] = [createPlayer(), createPlayer()];
      for (const one of all) {
        watchful.play(one);
        for (const at of watched) watchful.find(at);
      }
      for (const one of all) fresh.play(one);
      for (const at of watched) {
        const [one, other] = [watchful.find(at), fresh.find(at)];
        expect(other?.etag).toBe(one?.etag);
        expect(other?.lastModified).toBe(one?.lastModified);
      }
    }),
    { numRuns: 60 },
  );
});
