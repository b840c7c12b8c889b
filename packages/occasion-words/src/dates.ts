import { type OccasionDate, parseOccasionDate } from '@dateline/contracts';
import { fill, type Labels } from './labels.ts';

// Reading EDTF takes 0.2 ms and the same dates come again and again, in every language.
const read = new Map<string, OccasionDate | undefined>();
const readMax = 10_000;

/** Reads EDTF, each value once; undefined where it is none. */
export function readDate(edtf: string): OccasionDate | undefined {
  if (read.has(edtf)) return read.get(edtf);
  if (read.size >= readMax) read.clear();
  const date = parseOccasionDate(edtf);
  read.set(edtf, date);
  return date;
}

/** An EDTF date in words, `18–19 May 2023`; of what cannot be read, its printable ASCII. */
export function dateInWords(edtf: string, labels: Labels): string {
  const date = readDate(edtf);
  if (!date) return edtf.replace(/[^ -~]+/g, '').trim();
  if (date.precision === 'minute') return timesInWords(edtf, labels);
  return areWholeMonths(date) ? monthsInWords(date, labels) : daysInWords(date, labels);
}

/** One day of `YYYY-MM-DD…` in words. */
export function dayInWords(isoDay: string, labels: Labels): string {
  const { year, month, day } = partsOf(isoDay, labels);
  return fill(labels.dates.day, { year, month, day });
}

function daysInWords({ firstDay, lastDay }: OccasionDate, labels: Labels): string {
  if (firstDay === lastDay) return dayInWords(firstDay, labels);
  const [first, last] = [partsOf(firstDay, labels), partsOf(lastDay, labels)];
  if (first.year !== last.year) {
    const [from, to] = [dayInWords(firstDay, labels), dayInWords(lastDay, labels)];
    return fill(labels.dates.span, { from, to });
  }
  const { month, year } = last;
  const ends = { from: first.day, to: last.day, year };
  if (first.month === month) return fill(labels.dates.daysOfMonth, { ...ends, month });
  return fill(labels.dates.daysOfYear, { ...ends, fromMonth: first.month, toMonth: month });
}

function monthsInWords({ firstDay, lastDay }: OccasionDate, labels: Labels): string {
  const alone = { ...labels, months: labels.monthsAlone ?? labels.months };
  const [first, last] = [partsOf(firstDay, alone), partsOf(lastDay, alone)];
  const { month, year } = last;
  if (first.year !== year) {
    const [from, to] = [first, last].map((end) => fill(labels.dates.month, { ...end }));
    return fill(labels.dates.span, { from: from ?? '', to: to ?? '' });
  }
  if (first.month === month) return fill(labels.dates.month, { month, year });
  return fill(labels.dates.monthsOfYear, { fromMonth: first.month, toMonth: month, year });
}

/** Clock times as the value gives them: they are local, and the offset beside them says so. */
function timesInWords(edtf: string, labels: Labels): string {
  const [start, end] = edtf.split('/').map((text) => clockTimeOf(text, labels));
  if (!start) return edtf;
  if (!end) return fill(labels.dates.time, start);
  if (start.day === end.day && start.zone === end.zone) {
    return fill(labels.dates.times, { ...start, from: start.time, to: end.time });
  }
  const [from, to] = [fill(labels.dates.time, start), fill(labels.dates.time, end)];
  return fill(labels.dates.span, { from, to });
}

function clockTimeOf(text: string, labels: Labels) {
  const offset = /Z$|[+-]\d{2}:\d{2}$/.exec(text)?.[0] ?? '';
  const [, sign = '', hours = '', minutes = ''] = /^([+-])0?(\d+):(\d{2})$/.exec(offset) ?? [];
  const isUtc = sign === '' || (hours === '0' && minutes === '00');
  const shown = isUtc ? '' : `${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  return {
    day: dayInWords(text, labels),
    time: text.slice(11, 16),
    zone: fill(labels.dates.zone, { offset: shown }),
  };
}

function areWholeMonths({ precision, firstDay, lastDay }: OccasionDate): boolean {
  if (precision === 'day' || !firstDay.endsWith('-01')) return false;
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000);
  return next.getUTCDate() === 1;
}

function partsOf(isoDay: string, { months }: Labels) {
  const [year = '', month = '', day = ''] = isoDay.slice(0, 10).split('-');
  return { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) };
}
