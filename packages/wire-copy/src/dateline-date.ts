import { type CivilDay, civilDay, partsOf } from './civil-day.ts';
import { ar } from './languages/ar.ts';
import { en } from './languages/en.ts';
import { phrasesOf } from './languages/language-table.ts';
import { dayNames, hijriMonths, monthNames } from './languages/months.ts';
import { createPhraseTable } from './phrase-table.ts';
import type { Token } from './tokens.ts';

/** A dateline's date as written; month and year may be left to the day of receipt. */
export interface DatelineDate {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** Index after the date's last token. */
  readonly end: number;
}

const months = createPhraseTable(monthNames);
const dayWords = createPhraseTable(dayNames);
const hijri = createPhraseTable(hijriMonths.map((name) => [name, true] as const));
const weekdays = createPhraseTable(
  [...en.times.weekdays, ...ar.times.weekdays].flatMap((list) =>
    phrasesOf(list).map((name) => [name, true] as const),
  ),
);
const between = createPhraseTable(
  phrasesOf("de | of | del | من | شهر | من شهر | st | nd | rd | th | er | - | ' | -nji | -njy").map(
    (word) => [word, true] as const,
  ),
);
const afterYear = createPhraseTable(
  phrasesOf('م | г | г. | года | год | жыл | ж. | ж | 年 | йил | yil').map(
    (word) => [word, true] as const,
  ),
);
const calendarJoint = createPhraseTable(
  phrasesOf('ه | هـ | الموافق | ه الموافق | هجرية | / | , | -').map(
    (word) => [word, true] as const,
  ),
);

/** Reads a date at an index, in whichever language; undefined where there is none. */
export function readDatelineDate(tokens: readonly Token[], from: number): DatelineDate | undefined {
  const at = skipHijri(tokens, skipWeekday(tokens, from));
  return (
    numeric(tokens, at) ??
    chinese(tokens, at) ??
    monthFirst(tokens, at) ??
    dayFirst(tokens, at) ??
    dayOnly(tokens, at)
  );
}

/** Fills year and month so that the date lies nearest to the day of receipt; 30 February is none. */
export function completeDate(date: DatelineDate, receivedOn: CivilDay): CivilDay | undefined {
  const received = partsOf(receivedOn);
  if (date.month !== undefined && date.year !== undefined) {
    return civilDay(date.year, date.month, date.day);
  }
  const candidates: (CivilDay | undefined)[] = [];
  for (const shift of [-1, 0, 1]) {
    if (date.month !== undefined) {
      candidates.push(civilDay(received.year + shift, date.month, date.day));
    } else {
      const index = received.year * 12 + received.month - 1 + shift;
      candidates.push(civilDay(Math.floor(index / 12), (index % 12) + 1, date.day));
    }
  }
  return candidates
    .filter((day) => day !== undefined)
    .sort((one, other) => Math.abs(one - receivedOn) - Math.abs(other - receivedOn))
    .at(0);
}

function skipWeekday(tokens: readonly Token[], at: number): number {
  const found = weekdays.match(tokens, at);
  if (!found) return at;
  return tokens[found.end]?.key === ',' ? found.end + 1 : found.end;
}

/** `05 شوال 1444 هـ الموافق`: the Islamic date is passed over, the Gregorian one follows. */
function skipHijri(tokens: readonly Token[], at: number): number {
  const month = numberAt(tokens, at, 30) ? hijri.match(tokens, at + 1) : undefined;
  if (!month) return at;
  let end = numberAt(tokens, month.end, 1600) ? month.end + 1 : month.end;
  for (let joints = 0; joints < 3; joints += 1) end = calendarJoint.match(tokens, end)?.end ?? end;
  return end;
}

function monthFirst(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const month = months.match(tokens, at);
  const day = month && numberAt(tokens, month.end, 31);
  if (!month || !day) return undefined;
  return { day, month: month.value, ...yearAt(tokens, month.end + 1) };
}

function dayFirst(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const word = dayWords.match(tokens, at);
  const day = numberAt(tokens, at, 31) ?? word?.value;
  if (!day) return undefined;
  const end = word?.end ?? at + 1;
  const joint = between.match(tokens, end)?.end ?? end;
  const month = months.match(tokens, joint);
  if (!month) return undefined;
  const isDual = tokens[month.end]?.key === '/';
  const other = isDual ? months.match(tokens, month.end + 1) : undefined;
  const monthEnd = other?.value === month.value ? other.end : month.end;
  const ofYear = between.match(tokens, monthEnd)?.end ?? monthEnd;
  const year = yearAt(tokens, ofYear);
  return {
    day,
    month: month.value,
    ...(year.year === undefined ? yearAt(tokens, monthEnd) : year),
  };
}

/** `2023年5月19日`, `5月19日`, `18日`. */
function chinese(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const hasYear = tokens[at + 1]?.key === '年' && numberAt(tokens, at, 2100);
  const start = hasYear ? at + 2 : at;
  const first = numberAt(tokens, start, 31);
  if (!first) return undefined;
  const year = hasYear || undefined;
  if (tokens[start + 1]?.key === '日') {
    return { day: first, month: undefined, year: undefined, end: start + 2 };
  }
  const day = numberAt(tokens, start + 2, 31);
  if (tokens[start + 1]?.key !== '月' || first > 12 || !day) return undefined;
  const end = tokens[start + 3]?.key === '日' ? start + 4 : start + 3;
  return { day, month: first, year, end };
}

/** `2023-04-27`, `27/04/2023`, `27.04.2023`: datelines with figures put the day first. */
function numeric(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const mark = tokens[at + 1]?.key ?? '';
  if (!['-', '/', '.'].includes(mark) || tokens[at + 3]?.key !== mark) return undefined;
  const [one, two, three] = [at, at + 2, at + 4].map((index) => numberAt(tokens, index, 2100));
  if (!one || !two || !three) return undefined;
  // "18.05.23": two figures are a year of this century, where stops part them.
  const last = mark === '.' && three < 100 ? three + 2000 : three;
  const [year, month, day] = one > 31 ? [one, two, three] : [last, two, one];
  return year > 1900 && month <= 12 && day <= 31 ? { year, month, day, end: at + 5 } : undefined;
}

function dayOnly(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const day = numberAt(tokens, at, 31);
  const next = tokens[at + 1];
  if (!day || (next && next.kind !== 'mark')) return undefined;
  return { day, month: undefined, year: undefined, end: at + 1 };
}

function yearAt(tokens: readonly Token[], at: number): { year: number | undefined; end: number } {
  const start = tokens[at]?.key === ',' ? at + 1 : at;
  const year = numberAt(tokens, start, 2100);
  if (!year || year < 1900) return { year: undefined, end: at };
  return { year, end: afterYear.match(tokens, start + 1)?.end ?? start + 1 };
}

function numberAt(tokens: readonly Token[], at: number, max: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.key.length > 4) return undefined;
  const value = Number(token.key);
  return value >= 1 && value <= max ? value : undefined;
}
