import type { CivilDay } from './civil-day.ts';

/** 1 Muharram 1400 AH. */
const firstDay = 3611;
const firstYear = 1400;

/**
 * The months of the Umm al-Qura calendar from 1400 to 1500 AH: three hexadecimal figures a year,
 * twelve bits, Muharram's first; a month has 30 days where its bit is set, else 29. A table, since
 * the calendar is published, not computed, and a platform's copy may change under us.
 */
const longMonths = `
  a55 d25 e92 ec9 6d4 ae9 96b 4ab a93 d49 da4 db2 ab9 4ba a5b 52b a95 b2a b55 55c
  4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9
  5d4 ada 55a aab 595 749 764 baa 5b5 2b6 a56 e4d b25 b52 b6a 5ad 2ae 92f 497 64b
  6a5 6ac ad6 55d 49d a4d d16 d95 5aa 5b5 2da 95b 4ad 595 6ca 6e4 aea 4f5 2b6 956
  aaa b54 bd2 5d9 2ea 96d 4ad a95 b4a ba5 5b2 9b5 4d6 a97 547 693 749 b55 56a a6b
  52b`
  .trim()
  .split(/\s+/)
  .map((figures) => Number.parseInt(figures, 16));

/** The first day of each year in the table, and the day after the last. */
const yearStarts: readonly CivilDay[] = startsOf(longMonths);

/** A day of the Umm al-Qura calendar; undefined outside 1400 to 1500 AH or where there is none. */
export function hijriDay(year: number, month: number, day: number): CivilDay | undefined {
  const months = longMonths[year - firstYear];
  const start = yearStarts[year - firstYear];
  if (months === undefined || start === undefined || month < 1 || month > 12) return undefined;
  if (day < 1 || day > lengthOf(months, month)) return undefined;
  return start + daysBefore(months, month) + day - 1;
}

/** The year of the Umm al-Qura calendar in which a day lies; undefined outside the table. */
export function hijriYearOf(day: CivilDay): number | undefined {
  const next = yearStarts.findIndex((start) => start > day);
  return next > 0 ? firstYear + next - 1 : undefined;
}

function startsOf(years: readonly number[]): CivilDay[] {
  const starts = [firstDay];
  for (const months of years) starts.push((starts.at(-1) ?? firstDay) + daysBefore(months, 13));
  return starts;
}

function lengthOf(months: number, month: number): number {
  return 29 + ((months >> (12 - month)) & 1);
}

function daysBefore(months: number, month: number): number {
  let days = 0;
  for (let each = 1; each < month; each += 1) days += lengthOf(months, each);
  return days;
}
