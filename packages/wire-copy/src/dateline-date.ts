import { type CivilDay, civilDay, partsOf } from './civil-day.ts';
import { hijriDay, hijriYearOf } from './hijri.ts';
import { phrasesOf } from './languages/language-table.ts';
import { dayNames, hanFigures, hijriMonths, monthNames, weekdayNames } from './languages/months.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import type { Token } from './tokens.ts';

/** A dateline's date as written; month and year may be left to the day of receipt. */
export interface DatelineDate {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** Whether day, month and year are of the Islamic calendar. */
  readonly isHijri?: boolean;
  /** Index after the date's last token. */
  readonly end: number;
}

const monthNamesMax = 4;

const months = createPhraseTable(monthNames);
const dayWords = createPhraseTable(dayNames);
const hijri = createPhraseTable(hijriMonths);
const weekdays = markersOf(weekdayNames);
const between = markersOf(
  phrasesOf(`de | of | del | من | شهر | من شهر | st | nd | rd | th | er | o | - | ' | -nji | -njy
    | -го | -е | .`),
);
const beforeYear = markersOf(phrasesOf('de | of | del | , | سنة | عام | -'));
const afterYear = markersOf(
  phrasesOf('م | г | г. | года | год | жыл | ж. | ж | 年 | йил | yil | -nji ýyl | -njy ýyl'),
);
/** What follows a year that stands first: `2024-yil 8-may`, `2024 жылғы 8 мамыр`. */
const leadingYear = markersOf(
  phrasesOf(`yil | -yil | yilning | -yilning | йил | -йил | йилнинг | жылғы | жылдын | -жылдын
    | жыл | -жыл | ýylyň | -nji ýylyň | -njy ýylyň | соли | il | -ci il | -cü il`),
);
const calendarJoint = markersOf(
  phrasesOf('ه | هـ | هجري | هجرية | الموافق | ه الموافق | الموافق ل | / | , | -'),
);
/** Years of the Republic of China: 1912 is the first. */
const minguoEpoch = 1911;

/** Reads a date at an index, in whichever language; undefined where there is none. */
export function readDatelineDate(tokens: readonly Token[], from: number): DatelineDate | undefined {
  const at = skipWeekday(tokens, from);
  return islamic(tokens, at) ?? gregorian(tokens, at) ?? dayOnly(tokens, at);
}

/** Fills year and month so that the date lies nearest to the day of receipt; 30 February is none. */
export function completeDate(date: DatelineDate, receivedOn: CivilDay): CivilDay | undefined {
  return candidatesFor(date, receivedOn)
    .filter((day) => day !== undefined)
    .sort((one, other) => Math.abs(one - receivedOn) - Math.abs(other - receivedOn))
    .at(0);
}

function candidatesFor(
  date: DatelineDate,
  receivedOn: CivilDay,
): readonly (CivilDay | undefined)[] {
  const { day, month, year, isHijri } = date;
  const dayOf = isHijri ? hijriDay : civilDay;
  if (month !== undefined && year !== undefined) return [dayOf(year, month, day)];
  const received = partsOf(receivedOn);
  const nearYear = isHijri ? (hijriYearOf(receivedOn) ?? 0) : received.year;
  return [-1, 0, 1].map((shift) => {
    if (month !== undefined) return dayOf(nearYear + shift, month, day);
    const index = received.year * 12 + received.month - 1 + shift;
    return civilDay(Math.floor(index / 12), (index % 12) + 1, day);
  });
}

function markersOf(phrases: readonly string[]): PhraseTable<true> {
  return createPhraseTable(phrases.map((phrase) => [phrase, true] as const));
}

function gregorian(tokens: readonly Token[], at: number): DatelineDate | undefined {
  return (
    numeric(tokens, at) ??
    dayAndMonth(tokens, at) ??
    chinese(tokens, at) ??
    yearFirst(tokens, at) ??
    monthFirst(tokens, at) ??
    dayFirst(tokens, at)
  );
}

function skipWeekday(tokens: readonly Token[], at: number): number {
  const found = weekdays.match(tokens, at);
  if (!found) return at;
  return tokens[found.end]?.key === ',' ? found.end + 1 : found.end;
}

/** `23 شوال 1446 هـ`, which a Gregorian date may follow (`الموافق 21 أبريل 2025 م`): then that counts. */
function islamic(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const word = dayWords.match(tokens, at);
  const day = numberAt(tokens, at, 30) ?? word?.value;
  const of = between.match(tokens, word?.end ?? at + 1)?.end ?? word?.end ?? at + 1;
  const month = day === undefined ? undefined : hijri.match(tokens, of);
  if (!month || !day) return undefined;
  const year = numberAt(tokens, month.end, 1600);
  let end = year === undefined ? month.end : month.end + 1;
  for (let joints = 0; joints < 3; joints += 1) {
    const joint = calendarJoint.match(tokens, end)?.end ?? end;
    const other = joint > end ? gregorian(tokens, joint) : undefined;
    if (other) return other;
    if (joint === end || tokens[joint - 1]?.kind === 'mark') break;
    end = joint;
  }
  return { day, month: month.value, year, isHijri: true, end };
}

/** `2024-yil 8-may`, `2024 жылғы 8 мамыр`. */
function yearFirst(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const year = numberAt(tokens, at, 2100);
  const next = year && year > 1900 ? leadingYear.match(tokens, at + 1) : undefined;
  const date = next && dayFirst(tokens, next.end);
  return date && { ...date, year: date.year ?? year };
}

/** "أيار/مايو", "مايو أيار": the index behind every name of one month. */
function endOfNames(tokens: readonly Token[], month: { value: number; end: number }): number {
  let { end } = month;
  for (let names = 1; names < monthNamesMax; names += 1) {
    const other = months.match(tokens, tokens[end]?.key === '/' ? end + 1 : end);
    if (other?.value !== month.value) break;
    end = other.end;
  }
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
  const first = between.match(tokens, end)?.end ?? end;
  const month =
    months.match(tokens, first) ?? months.match(tokens, between.match(tokens, first)?.end ?? first);
  if (!month) return undefined;
  const monthEnd = endOfNames(tokens, month);
  const ofYear = yearAt(tokens, beforeYear.match(tokens, monthEnd)?.end ?? monthEnd);
  const year = ofYear.year === undefined ? yearAt(tokens, monthEnd) : ofYear;
  return { day, month: month.value, ...year };
}

/** `2023年5月19日`, `5月19日`, `18日`, `民國113年5月8日`, `五月八日`. */
function chinese(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const minguo = tokens[at]?.key === '民' ? at + 2 : at;
  const written = hanNumber(tokens, minguo, 2100);
  const hasYear = written !== undefined && tokens[written.end]?.key === '年';
  const year = hasYear ? gregorianYear(written.value) : undefined;
  const start = hasYear ? written.end + 1 : at;
  const first = hanNumber(tokens, start, 31);
  if (!first) return undefined;
  if (isDay(tokens[first.end])) {
    return { day: first.value, month: undefined, year: undefined, end: first.end + 1 };
  }
  const day = hanNumber(tokens, first.end + 1, 31);
  if (tokens[first.end]?.key !== '月' || first.value > 12 || !day) return undefined;
  const end = isDay(tokens[day.end]) ? day.end + 1 : day.end;
  return { day: day.value, month: first.value, year, end };
}

function isDay(token: Token | undefined): boolean {
  return token?.key === '日' || token?.key === '号' || token?.key === '號';
}

function gregorianYear(year: number): number {
  return year < minguoEpoch ? year + minguoEpoch : year;
}

/** A number in figures, or up to 31 in Chinese ones: 八, 十八, 二十八. */
function hanNumber(
  tokens: readonly Token[],
  at: number,
  max: number,
): { value: number; end: number } | undefined {
  const value = numberAt(tokens, at, max);
  if (value !== undefined) return { value, end: at + 1 };
  const [one, two, three] = [at, at + 1, at + 2].map((index) => hanFigure(tokens[index]));
  if (one === undefined) return undefined;
  if (one === 10)
    return two === undefined || two === 10
      ? { value: 10, end: at + 1 }
      : { value: 10 + two, end: at + 2 };
  if (two !== 10) return { value: one, end: at + 1 };
  return three === undefined || three === 10
    ? { value: one * 10, end: at + 2 }
    : { value: one * 10 + three, end: at + 3 };
}

function hanFigure(token: Token | undefined): number | undefined {
  const index = token && token.key.length === 1 ? hanFigures.indexOf(token.key) : -1;
  return index < 0 ? undefined : index + 1;
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

/** `8 - 5 (كونا)`: day and month in figures, right before the signature. */
function dayAndMonth(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const [day, month] = [numberAt(tokens, at, 31), numberAt(tokens, at + 2, 12)];
  if (!day || !month || tokens[at + 1]?.key !== '-') return undefined;
  const isSigned = tokens[at + 3] === undefined || tokens[at + 3]?.key === '(';
  return isSigned ? { day, month, year: undefined, end: at + 3 } : undefined;
}

function dayOnly(tokens: readonly Token[], at: number): DatelineDate | undefined {
  const day = numberAt(tokens, at, 31);
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!day || (next && next.kind !== 'mark')) return undefined;
  // "Vienna 2 - 1 Geneva" is a result.
  if (next?.key === '-' && after?.kind === 'number') return undefined;
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
