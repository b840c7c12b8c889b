import { dayAfter, parseOccasionDate } from '@dateline/contracts';
import { labelLanguages } from '@dateline/occasion-words';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, project } from '../src/project.ts';
import { defaults, type Options } from '../src/render/options.ts';
import { renderVevent } from '../src/render/vevent.ts';
import { faultsOfLines, hostileWord } from './hostile.ts';
import { life, recorded, type Said, site } from './story.ts';

const dates = fc.constantFrom(
  '2031-05',
  '2031-05-20',
  '2031-05-20/2031-05-21',
  '2031-12-31',
  '2032-02',
  '2031-05-20T10:00+05:00',
  '2031-05-20T22:00Z/2031-05-21T01:00Z',
);
const at = fc.integer({ min: 0, max: 4000 }).map((ms) => new Date(1.93e12 + ms).toISOString());
const status = fc.constantFrom('tentative', 'confirmed');

/** What some writer with a fault might give for one. */
const unreadable = fc.constantFrom('2031-02-30', 'soon', '2031-05-20T10:00', '');
const anyDate = fc.oneof({ weight: 6, arbitrary: dates }, { weight: 1, arbitrary: unreadable });

/** Any event in any order, also in orders that no newsroom would decide. */
const anyEvent: fc.Arbitrary<Said> = fc
  .tuple(fc.constantFrom(...Object.values<Said>(life)), anyDate, dates, at, status, hostileWord)
  .map(([said, date, previousDate, time, certainty, word]) => {
    const words = { value: word, language: 'en' };
    const fields = { date, previousDate, status: certainty, reason: word, note: words };
    const own = Object.entries(fields).filter(([name]) => name in said.data);
    return { ...said, at: time, data: { ...said.data, ...Object.fromEntries(own) } } as Said;
  });

interface Step {
  readonly entry: CalendarEntry;
  readonly vevent: string;
}

function walk(said: readonly Said[], language: string, options: Options = defaults): Step[] {
  const steps: Step[] = [];
  let entry: CalendarEntry | undefined;
  for (const event of recorded([life.announced, ...said])) {
    entry = project(entry, event);
    if (entry) steps.push({ entry, vevent: renderVevent(entry, language, site, options) ?? '' });
  }
  return steps;
}

const lineOf = (vevent: string, name: string) =>
  new RegExp(`^${name}[;:].*$`, 'm').exec(vevent)?.[0].trim() ?? '';

const paths = fc.array(anyEvent, { maxLength: 12 });
const languages = fc.constantFrom(...labelLanguages);
const wishes = fc.constantFrom<Options>(
  defaults,
  { ...defaults, imprecise: 'first-day', cancelled: 'mark' },
  { ...defaults, hasLanguages: false, isLocal: true },
);

test('on any path the UID stays, SEQUENCE never falls, and stamps rise just when octets change', () => {
  fc.assert(
    fc.property(paths, languages, wishes, (said, language, options) => {
      const steps = walk(said, language, options);
      for (const [index, { vevent }] of steps.entries()) {
        const before = steps[index - 1]?.vevent;
        if (before === undefined) continue;
        expect(lineOf(vevent, 'UID')).toBe(lineOf(before, 'UID'));
        expect(lineOf(vevent, 'CREATED')).toBe(lineOf(before, 'CREATED'));
        const [sequence, last] = [vevent, before].map((one) =>
          Number(lineOf(one, 'SEQUENCE').slice(9)),
        );
        expect(sequence).toBeGreaterThanOrEqual(last ?? 0);
        const hasRisen = lineOf(vevent, 'LAST-MODIFIED') > lineOf(before, 'LAST-MODIFIED');
        expect(hasRisen).toBe(vevent !== before);
        const stamps = ['DTSTAMP', 'LAST-MODIFIED'].map(
          (name) => lineOf(vevent, name).split(':')[1],
        );
        expect(stamps[0]).toBe(stamps[1]);
      }
    }),
  );
});

test('on any path the lines are whole and the days end after the last one', () => {
  fc.assert(
    fc.property(paths, languages, (said, language) => {
      for (const { entry, vevent } of walk(said, language)) {
        expect(faultsOfLines(vevent)).toEqual([]);
        const [, properties] = ICAL.parse(vevent);
        const values = new Map(properties.map((one: unknown[]) => [one[0], one[3]]));
        const date = parseOccasionDate(entry.date);
        if (date?.precision === 'minute') {
          expect(values.get('dtstart')).toBe(date.startAt);
        } else {
          expect(values.get('dtstart')).toBe(date?.firstDay);
          expect(values.get('dtend')).toBe(dayAfter(date?.lastDay ?? ''));
        }
        expect(values.get('x-dateline-revision')).toBe(String(entry.revision));
        expect(values.get('sequence')).toBe(entry.revision - 1);
      }
    }),
  );
});

test('the same events give the same octets', () => {
  fc.assert(
    fc.property(paths, languages, (said, language) => {
      expect(walk(said, language)).toEqual(walk(said, language));
    }),
  );
});

test('an occasion that is not certain says so in its title', () => {
  fc.assert(
    fc.property(paths, languages, (said, language) => {
      for (const { vevent } of walk(said, language)) {
        const [, properties] = ICAL.parse(vevent);
        const values = new Map(properties.map((one: unknown[]) => [one[0], one[3]]));
        const isPlain = values.get('status') === 'CONFIRMED';
        if (!isPlain) expect(values.get('summary')).toMatch(/^\[.+\] /);
      }
    }),
  );
});
