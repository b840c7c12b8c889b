import { afterEach, describe, expect, test } from 'vitest';
import { hotPeriods, momentsOf, shownPeriod } from '../src/select-window.ts';
import { closeStands, createStand } from './stand.ts';
import { entryOf, life, type Said } from './story.ts';

afterEach(closeStands);

const { announced, confirmed, cancelled } = life;
const on = (date: string): Said => ({
  ...announced,
  data: { ...announced.data, date, status: 'confirmed' },
});

describe('how often programs are asked to look', () => {
  const intervalAt = (said: readonly Said[], ...ticks: string[]) => {
    const { put, tick, textAt } = createStand();
    put('forum', ...said);
    for (const at of ticks) tick(at);
    return /X-PUBLISHED-TTL:(\w+)/.exec(textAt('/calendars/all.ics'))?.[1];
  };

  test('is each quarter of an hour for two days after a change, by the log’s time', () => {
    expect(intervalAt([announced])).toBe('PT15M');
    expect(intervalAt([announced], '2031-03-13T05:59:00.000Z')).toBe('PT15M');
    expect(intervalAt([announced], '2031-03-13T06:01:00.000Z')).toBe('PT1H');
  });

  test('is so again two days before an occasion whose day is known, and until it is over', () => {
    const said = [on('2031-05-20/2031-05-21')];
    expect(intervalAt(said, '2031-05-17T23:00:00.000Z')).toBe('PT1H');
    expect(intervalAt(said, '2031-05-18T01:00:00.000Z')).toBe('PT15M');
    expect(intervalAt(said, '2031-05-21T23:00:00.000Z')).toBe('PT15M');
    expect(intervalAt(said, '2031-05-22T01:00:00.000Z')).toBe('PT1H');
    // Nobody has to look for the first of a month in which some day may be.
    expect(intervalAt([announced], '2031-04-30T00:00:00.000Z')).toBe('PT1H');
    const off = [on('2031-05-20'), { ...cancelled, at: '2031-05-02T00:00:00.000Z' }];
    expect(intervalAt(off, '2031-05-19T00:00:00.000Z')).toBe('PT1H');
  });

  test('dates the calendar by the moment, not by the event that let it be noticed', () => {
    const dates = ['2031-03-13T06:00:00.500Z', '2031-03-20T00:00:00.000Z'].map((at) => {
      const { put, tick, find } = createStand();
      put('forum', announced);
      tick(at);
      return find('/calendars/all.ics')?.lastModified;
    });
    expect(dates).toEqual(['2031-03-13T06:00:00Z', '2031-03-13T06:00:00Z']);
  });
});

test('an entry changes with time at a few moments alone, all of them known beforehand', () => {
  const entry = entryOf(on('2031-05-20/2031-05-21'), confirmed);
  expect(shownPeriod(entry)).toEqual({ from: '', until: '2031-08-20T00:00:00Z' });
  expect(hotPeriods(entry)).toEqual([
    { from: '2031-04-20T05:00:00Z', until: '2031-04-22T05:00:00Z' },
    { from: '2031-05-18T00:00:00Z', until: '2031-05-22T00:00:00Z' },
  ]);
  expect(momentsOf(entry)).toEqual([
    '2031-04-20T05:00:00Z',
    '2031-04-22T05:00:00Z',
    '2031-05-18T00:00:00Z',
    '2031-05-22T00:00:00Z',
    '2031-08-20T00:00:00Z',
  ]);
});

test('news of what is long past is shown for ninety days', () => {
  const old = entryOf(on('2023-05-18/2023-05-19'));
  expect(shownPeriod(old).until).toBe('2031-06-09T06:00:00Z');
});
