import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  doDatesOverlap,
  isCalendarDay,
  isDateWithin,
  parseOccasionDate,
} from '../src/index.ts';

const parse = (edtf: string) => {
  const date = parseOccasionDate(edtf);
  if (!date) throw new Error(`${edtf} was refused`);
  return date;
};

describe('reading', () => {
  test.each([
    ['2023-05-18', 'day', '2023-05-18', '2023-05-18'],
    ['2023-05-18/2023-05-19', 'day', '2023-05-18', '2023-05-19'],
    ['2023-05-18?/2023-05-19?', 'day', '2023-05-18', '2023-05-19'],
    ['2023-05', 'month', '2023-05-01', '2023-05-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-05~', 'month', '2023-05-01', '2023-05-31'],
    ['2023-12/2024-01', 'month', '2023-12-01', '2024-01-31'],
    ['2023', 'coarse', '2023-01-01', '2023-12-31'],
    ['2023-41', 'coarse', '2023-07-01', '2023-12-31'],
    ['2028-21', 'coarse', '2028-03-01', '2028-05-31'],
    ['2028-22', 'coarse', '2028-06-01', '2028-08-31'],
    ['2028-23', 'coarse', '2028-09-01', '2028-11-30'],
    ['2027-24', 'coarse', '2027-12-01', '2028-02-29'],
    ['2028-26', 'coarse', '2028-06-01', '2028-08-31'],
    ['2028-29', 'coarse', '2028-09-01', '2028-11-30'],
    ['2028-30', 'coarse', '2028-12-01', '2029-02-28'],
    ['2028-34', 'coarse', '2028-04-01', '2028-06-30'],
    ['2028-38', 'coarse', '2028-05-01', '2028-08-31'],
  ])('%s is a %s from %s to %s', (edtf, precision, firstDay, lastDay) => {
    expect(parse(edtf)).toEqual({ edtf, precision, firstDay, lastDay });
  });

  test('a clock time keeps the day of its own offset and gives the instant in UTC', () => {
    expect(parse('2023-05-19T01:30+08:00')).toEqual({
      edtf: '2023-05-19T01:30+08:00',
      precision: 'minute',
      firstDay: '2023-05-19',
      lastDay: '2023-05-19',
      startAt: '2023-05-18T17:30:00Z',
    });
  });

  test('a range of clock times has both ends', () => {
    expect(parse('2023-05-19T10:00+08:00/2023-05-19T12:00+08:00')).toMatchObject({
      startAt: '2023-05-19T02:00:00Z',
      endAt: '2023-05-19T04:00:00Z',
    });
  });

  test.each([
    '',
    'May 2023',
    '2023-13',
    '-05',
    '-2023',
    '9999-12-31',
    '0000-01',
    '0001-05-18',
    '1582',
    '0000-05-18T10:00+00:00',
    'Y170000',
    '2023-02-29',
    '2023-02-30/2023-03-02',
    '2023-05-32',
    '2023-05-31/2023-05-01',
    '2023-05-18/..',
    '../2023-05-18',
    '2023-05-18/2023-05-19/2023-05-20',
    '2023-05-18T10:30',
    '2023-05-18T24:30Z',
    '2023-02-29T10:30Z',
    '2023-05-19T12:00+08:00/2023-05-19T10:00+08:00',
    '2023-05-19T12:00+08:00/2023-05-20',
    '2023-05-18T10:30+99:00',
    `2023${' '.repeat(100)}`,
  ])('refuses «%s»', (edtf) => {
    expect(parseOccasionDate(edtf)).toBeUndefined();
  });

  test('any text gets an answer, and an accepted one has its ends in order', () => {
    const pieces = fc.constantFrom(
      '2023',
      '-',
      '05',
      '18',
      '/',
      '..',
      'T',
      '?',
      '~',
      'X',
      'é',
      ':',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const date = parseOccasionDate(parts.join(''));
        if (date) expect(date.firstDay <= date.lastDay).toBe(true);
      }),
    );
  });

  test('every day of the calendar is its own first and last day', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parse(day)).toMatchObject({ precision: 'day', firstDay: day, lastDay: day });
      }),
    );
  });
});

describe('comparing', () => {
  test('18–19 May lies within May; May does not lie within it', () => {
    expect(isDateWithin(parse('2023-05-18/2023-05-19'), parse('2023-05'))).toBe(true);
    expect(isDateWithin(parse('2023-05'), parse('2023-05-18/2023-05-19'))).toBe(false);
  });

  test('a range that begins inside and ends outside is not within', () => {
    expect(isDateWithin(parse('2023-05-31/2023-06-01'), parse('2023-05'))).toBe(false);
    expect(isDateWithin(parse('2023-04-30/2023-05-01'), parse('2023-05'))).toBe(false);
  });

  test('dates overlap when they share a day, at the edges too', () => {
    expect(doDatesOverlap(parse('2023-05-18/2023-05-19'), parse('2023-05-19'))).toBe(true);
    expect(doDatesOverlap(parse('2023-05-18/2023-05-19'), parse('2023-05-20'))).toBe(false);
    expect(doDatesOverlap(parse('2023-06'), parse('2023-05'))).toBe(false);
  });
});

test('the day after crosses months, leap days and years', () => {
  expect(['2023-05-31', '2024-02-28', '2023-02-28', '2023-12-31'].map(dayAfter)).toEqual([
    '2023-06-01',
    '2024-02-29',
    '2023-03-01',
    '2024-01-01',
  ]);
});

test('a calendar day is one that the calendar has', () => {
  expect(isCalendarDay('2024-02-29')).toBe(true);
  expect(isCalendarDay('2023-02-29')).toBe(false);
  expect(isCalendarDay('2023-2-9')).toBe(false);
});
