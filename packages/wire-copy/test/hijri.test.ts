import { describe, expect, test } from 'vitest';
import { isoOf } from '../src/civil-day.ts';
import { hijriDay, hijriYearOf } from '../src/hijri.ts';

const platform = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Year, month and day as the platform's own calendar has them. */
const platformParts = (day: number): readonly number[] => {
  const parts = platform.formatToParts(day * 86_400_000);
  return ['year', 'month', 'day'].map((type) =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10),
  );
};

describe('the Umm al-Qura calendar', () => {
  test('says what the platform says, on every day from 1400 to 1500 AH', () => {
    const [first, last] = [hijriDay(1400, 1, 1) ?? 0, hijriDay(1500, 12, 29) ?? 0];
    expect(last - first).toBeGreaterThan(35_700);
    for (let day = first; day <= last; day += 1) {
      const [year = 0, month = 0, date = 0] = platformParts(day);
      if (hijriDay(year, month, date) !== day) expect([isoOf(day), year, month, date]).toBe(day);
      if (hijriYearOf(day) !== year) expect([isoOf(day), year]).toBe(hijriYearOf(day));
    }
  });

  test.each([
    [1399, 1, 1],
    [1501, 1, 1],
    [1446, 0, 1],
    [1446, 13, 1],
    [1446, 10, 0],
    [1446, 9, 30],
    [1446.5, 1, 1],
  ])('has no %i-%i-%i', (year, month, day) => {
    expect(hijriDay(year, month, day)).toBeUndefined();
  });

  test('a day outside the table has no year in it', () => {
    expect([hijriYearOf(0), hijriYearOf(90_000)]).toEqual([undefined, undefined]);
  });
});
