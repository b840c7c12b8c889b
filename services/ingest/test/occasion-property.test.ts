import { faultOf, isDateWithin, type OccasionEvent, parseOccasionDate } from '@dateline/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../src/decider.ts';
import { occasion } from '../src/occasion.ts';
import type { OccasionCommand } from '../src/occasion-commands.ts';
import { arabic, desk, english, naryn, osh, read, uri } from './occasion-history.ts';

const startMs = Date.parse('2031-04-25T00:00:00Z');
const instant = (step: number) => new Date(startMs + step * 3 * 86_400_000).toISOString();

const date = fc.constantFrom(
  '2031-05',
  '2031-05~',
  '2031-05-18/2031-05-19',
  '2031-05-18',
  '2031-05-18T09:00:00+06:00',
  '2031-05-18T09:00:00+06:00/2031-05-18T12:00:00+06:00',
  '2031-05-30/2031-06-02',
  '2031-06',
  '2031-06-05',
  '2031',
  '2031-02-29',
  '2031-06-05/2031-06-04',
);
const status = fc.constantFrom('tentative', 'confirmed');
const place = fc.constantFrom(osh, naryn);
const common = fc.record(
  {
    source: fc.constantFrom(desk, read('a1'), read('a2'), read('a3')),
    title: fc.constantFrom(arabic, english),
    timeZone: fc.constantFrom('Asia/Bishkek', 'Asia/Almaty'),
  },
  { requiredKeys: ['source'] },
);

/** The fields that some wishes have; each takes those of its own. */
const facts = fc.record({ common, date, status, place, withDate: fc.boolean() });

type Facts = typeof facts extends fc.Arbitrary<infer F> ? F : never;

type Make = (facts: Facts, at: string) => OccasionCommand;
type Wish = readonly [Make, Facts];

const kinds: readonly Make[] = [
  ({ common: said, ...one }, at) => ({
    type: 'announce-occasion',
    at,
    ...said,
    title: arabic,
    uri,
    date: one.date,
    status: one.status,
    place: one.place,
  }),
  ({ common: said, ...one }, at) => ({ type: 'refine-occasion-date', at, ...said, date: one.date }),
  ({ common: said, ...one }, at) => ({
    type: 'confirm-occasion',
    at,
    ...said,
    ...(one.withDate && { date: one.date }),
    ...(one.withDate && { place: one.place }),
  }),
  ({ common: said, ...one }, at) => ({
    type: 'reschedule-occasion',
    at,
    ...said,
    date: one.date,
    status: one.status,
    ...(one.withDate && { place: one.place }),
  }),
  ({ common: said }, at) => ({ type: 'postpone-occasion', at, ...said }),
  ({ common: said }, at) => ({ type: 'cancel-occasion', at, ...said }),
  ({ common: said, ...one }, at) => ({
    type: 'reinstate-occasion',
    at,
    ...said,
    status: one.status,
    ...(one.withDate && { date: one.date }),
  }),
  ({ common: said, ...one }, at) => ({ type: 'move-occasion', at, ...said, place: one.place }),
  ({ common: said }, at) => ({ type: 'move-occasion-online', at, ...said }),
  ({ common: said, ...one }, at) => ({
    type: 'correct-occasion',
    at,
    ...said,
    now: { date: one.date, place: one.place, titles: [english] },
  }),
  ({ common: said }, at) => ({ type: 'elapse-occasion-window', at, source: said.source }),
];
const endings: readonly Make[] = [
  ({ common: said }, at) => ({ type: 'retract-occasion', at, ...said }),
  ({ common: said }, at) => ({ type: 'merge-occasion', at, ...said, into: 'lakes-2031' }),
];

const wish = fc.tuple(
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...kinds) },
    { weight: 1, arbitrary: fc.constantFrom(...endings) },
  ),
  facts,
);
const wishes = fc.array(wish, { minLength: 1, maxLength: 25 });

/** Carries the wishes out in order, and gives back every event. */
function carryOut(list: readonly Wish[]): readonly OccasionEvent[] {
  const events: OccasionEvent[] = [];
  for (const [step, [make, one]] of list.entries()) {
    const decision = occasion.decide(fold(occasion, events), make(one, instant(step)));
    if (decision.kind === 'append') events.push(decision.event);
  }
  return events;
}

test('whatever is wished, every event is one that the contract accepts', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      for (const { type, data } of carryOut(list)) {
        expect(faultOf(type, data)).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('every event counts as one revision', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const events = carryOut(list);
      const state = fold(occasion, events);
      expect(state.kind === 'absent' ? 0 : state.revision).toBe(events.length);
    }),
  );
});

test('nothing follows a retraction or a merger, and only its end or its return follows a cancellation', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const types = carryOut(list).map(({ type }) => type);
      for (const [index, type] of types.slice(0, -1).entries()) {
        expect(['occasion.retracted', 'occasion.merged']).not.toContain(type);
        if (type !== 'occasion.cancelled') continue;
        const next = types.slice(index + 1).find((one) => one !== 'occasion.corrected');
        expect([
          undefined,
          'occasion.reinstated',
          'occasion.retracted',
          'occasion.merged',
        ]).toContain(next);
      }
    }),
    { numRuns: 300 },
  );
});

test('a refined date lies in the one before, and a rescheduled one is another', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      for (const { type, data } of carryOut(list)) {
        if (type !== 'occasion.date-refined' && type !== 'occasion.rescheduled') continue;
        const [is, was] = [parseOccasionDate(data.date), parseOccasionDate(data.previousDate)];
        if (!is || !was) throw new Error('a date that nobody can read was appended');
        if (type === 'occasion.date-refined') expect(isDateWithin(is, was)).toBe(true);
        else expect(data.date).not.toBe(data.previousDate);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is confirmed names a day, at all times', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const events = carryOut(list);
      events.forEach((_, index) => {
        const state = fold(occasion, events.slice(0, index + 1));
        if (!('certainty' in state) || state.certainty === 'tentative') return;
        expect(['day', 'minute']).toContain(parseOccasionDate(state.date)?.precision);
      });
    }),
    { numRuns: 300 },
  );
});

test('a previous date in an event is the date that the state had', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const events = carryOut(list);
      events.forEach(({ data }, index) => {
        const before = fold(occasion, events.slice(0, index));
        if (!('previousDate' in data) || !('date' in before)) return;
        expect(data.previousDate).toBe(before.date);
      });
    }),
  );
});

test('a language has at most one title, and it is the first that was given or its correction', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const state = fold(occasion, carryOut(list));
      if (!('titles' in state)) return;
      const languages = state.titles.map(({ language }) => language);
      expect(new Set(languages).size).toBe(languages.length);
      expect(state.titles.find(({ language }) => language === 'ar')?.value).toBe(arabic.value);
    }),
  );
});
