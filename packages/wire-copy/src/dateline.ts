import { agencyNames, ownReport } from './agencies.ts';
import { type DatelineDate, readDatelineDate } from './dateline-date.ts';
import { cityNames } from './gazetteer.ts';
import type { Place } from './places/place.ts';
import { type Token, tokenize } from './tokens.ts';

/** A dateline found in folded text; every offset is into the folded text. */
export interface FoundDateline {
  readonly place: Place | undefined;
  readonly placeSpan: readonly [number, number] | undefined;
  readonly date: DatelineDate | undefined;
  readonly agency: string | undefined;
  readonly agencySpan: readonly [number, number] | undefined;
  readonly start: number;
  /** Where the story's own words begin. */
  readonly end: number;
}

interface Agency {
  readonly name: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Index after the signature and its brackets. */
  readonly end: number;
}

const linesMax = 12;
const searchUnitsMax = 8000;
const lineUnitsMax = 240;
const headTokensMax = 24;
const placeTokensMax = 6;
const agencyTokensMax = 4;
const wireTokensMax = 5;

/**
 * Finds the dateline in the first lines of a story, past slugs, headlines and notes. Shapes: see
 * the package's README. A line that only resembles one is none.
 */
export function findDateline(folded: string): FoundDateline | undefined {
  let start = 0;
  for (let line = 0; line < linesMax && start < Math.min(folded.length, searchUnitsMax); ) {
    const lineEnd = folded.indexOf('\n', start);
    const end = lineEnd < 0 ? folded.length : lineEnd;
    const tokens = tokenize(folded, start, Math.min(end, start + lineUnitsMax));
    if (tokens.length > 0) {
      line += 1;
      const found = readLine(tokens);
      if (found) return found;
    }
    start = end + 1;
  }
  return undefined;
}

function readLine(tokens: readonly Token[]): FoundDateline | undefined {
  return chineseShape(tokens) ?? signedShape(tokens) ?? stoppedShape(tokens) ?? bareShape(tokens);
}

/** PLACE[, REGION][,] [DATE] (AGENCY) and PLACE, DATE /AGENCY/; also DATE م AGENCY without marks. */
function signedShape(tokens: readonly Token[]): FoundDateline | undefined {
  for (let at = 1; at < Math.min(tokens.length, headTokensMax); at += 1) {
    const agency = signatureAt(tokens, at);
    if (!agency) continue;
    const head = readHead(tokens, at);
    const isDashed = isDash(tokens, agency.end);
    if (!head) continue;
    const isSure = agency.name
      ? head.date !== undefined || isDashed || head.place !== undefined
      : (isDashed || head.date !== undefined) &&
        (isDashed ? hasHead(head) : head.place !== undefined);
    if (isSure) return assemble(tokens, head, agency, agency.end);
  }
  return undefined;
}

function hasHead(head: Head): boolean {
  return head.date !== undefined || head.place !== undefined;
}

/** PLACE. AGENCY / and PLACE, DATE. AGENCY –: Kazakh and Russian house style. */
function stoppedShape(tokens: readonly Token[]): FoundDateline | undefined {
  for (let at = 1; at < Math.min(tokens.length, headTokensMax); at += 1) {
    if (tokens[at]?.key !== '.') continue;
    const agency = agencyNames.match(tokens, at + 1);
    const head = agency && readHead(tokens, at);
    if (!agency || !head || !['/', '-', '.'].includes(tokens[agency.end]?.key ?? '')) continue;
    const signed = { name: agency.value, from: at + 1, to: agency.end, end: agency.end };
    return assemble(tokens, head, signed, agency.end);
  }
  return undefined;
}

/** PLACE[, DATE] –, without an agency: the place must be known, or be in capitals with a date. */
function bareShape(tokens: readonly Token[]): FoundDateline | undefined {
  for (let at = 1; at < Math.min(tokens.length, headTokensMax); at += 1) {
    if (!isDash(tokens, at) || (tokens[at]?.isGlued && tokens[at + 1]?.key !== '-')) continue;
    const head = readHead(tokens, at);
    if (!head?.place && !head?.date) return undefined;
    const place = tokens.slice(0, head.placeTo);
    const isShouted =
      head.placeTo > 0 && place.every(({ kind, isCapital }) => kind !== 'word' || isCapital);
    if (!head.place && !isShouted) return undefined;
    const signed = signedAfterDash(tokens, at + 1);
    return assemble(tokens, head, signed, signed?.end ?? at);
  }
  return undefined;
}

/** PLACE, DATE – AGENCY.: the signature stands behind the dash and ends in a stop. */
function signedAfterDash(tokens: readonly Token[], at: number): Agency | undefined {
  const found = agencyNames.match(tokens, at);
  if (!found || !['.', ',', ':'].includes(tokens[found.end]?.key ?? '')) return undefined;
  return { name: found.value, from: at, to: found.end, end: found.end };
}

/** 新华社西安5月19日电, 本报…电 (记者…), (中央社記者…北京18日電), 本报广州电 (记者…). */
function chineseShape(tokens: readonly Token[]): FoundDateline | undefined {
  const isOpen = tokens[0]?.key === '(' || tokens[0]?.key === '【';
  const from = isOpen ? 1 : 0;
  const agency = agencyNames.match(tokens, from);
  const nameEnd = agency?.end ?? ownReport.match(tokens, from)?.end;
  if (nameEnd === undefined) return undefined;
  for (let at = nameEnd; at < Math.min(tokens.length, headTokensMax); at += 1) {
    const date = readDatelineDate(tokens, at);
    const wire = wireEnd(tokens, date?.end ?? at, date ? wireTokensMax : 1);
    if (wire === undefined) continue;
    const place = lastPlace(tokens, nameEnd, at);
    const isSure = date !== undefined || (tokens[wire]?.key === '(' && isShortPlace(place));
    if (!isSure) continue;
    const close = tokens[0]?.key === '【' ? '】' : ')';
    const isBracketed = isOpen || tokens[wire]?.key === '(';
    const end = isBracketed ? (closing(tokens, wire, close) ?? wire) : wire;
    const signed = { name: agency?.value, from, to: nameEnd, end };
    return assemble(tokens, { ...place, date }, signed, end);
  }
  return undefined;
}

/** Behind 电, 讯, or a few words later 综合外电报导. */
function wireEnd(tokens: readonly Token[], from: number, reach: number): number | undefined {
  const wire = tokens.slice(from, from + reach).findIndex(isWireWord);
  return wire < 0 ? undefined : from + wire + 1;
}

function isShortPlace(place: Omit<Head, 'date'>): boolean {
  return place.placeTo - place.placeFrom <= placeTokensMax;
}

interface Head {
  readonly place: Place | undefined;
  readonly placeFrom: number;
  readonly placeTo: number;
  readonly date: DatelineDate | undefined;
}

/** The place nearest before the date; unknown ones count only where they follow the agency. */
function lastPlace(tokens: readonly Token[], from: number, to: number): Omit<Head, 'date'> {
  for (let at = from; at < to; at += 1) {
    const found = cityNames.match(tokens, at, to);
    if (found?.end === to) return { place: found.value, placeFrom: at, placeTo: to };
  }
  const isReporter = ['记', '記'].includes(tokens[from]?.key ?? '');
  return { place: undefined, placeFrom: from, placeTo: isReporter ? from : to };
}

/** Place and date in the tokens before an index; undefined where these are no such thing. */
function readHead(tokens: readonly Token[], limit: number): Head | undefined {
  const head = tokens.slice(0, limit);
  const first = dateBefore(head);
  if (first) return first;
  const city = cityNames.match(head, 0);
  for (let at = 1; at < limit; at += 1) {
    const date = readDatelineDate(head, at);
    if (date && isTail(head, date.end)) return withPlace(head, at, city, date);
  }
  return withPlace(head, limit, city, undefined);
}

/** DATE, PLACE /AGENCY/: Belarusian house style, for a known place only. */
function dateBefore(head: readonly Token[]): Head | undefined {
  const date = readDatelineDate(head, 0);
  if (!date || head[date.end]?.key !== ',') return undefined;
  const city = cityNames.match(head, date.end + 1);
  if (!city || head.slice(city.end).some((token) => token.kind !== 'mark')) return undefined;
  return { place: city.value, placeFrom: date.end + 1, placeTo: city.end, date };
}

function withPlace(
  head: readonly Token[],
  limit: number,
  city: { value: Place; end: number } | undefined,
  date: DatelineDate | undefined,
): Head | undefined {
  let to = limit;
  while (to > 0 && isPlaceEnd(head[to - 1])) to -= 1;
  const next = city && head[city.end]?.key;
  if (city && city.end <= to && (city.end === to || next === ',' || next === '/' || next === '(')) {
    return { place: city.value, placeFrom: 0, placeTo: city.end, date };
  }
  const comma = head.findIndex((token) => token.key === ',' || token.key === '/');
  const end = comma > 0 && comma < to ? comma : to;
  if (end < 1 || end > placeTokensMax || !head.slice(0, end).every(isPlaceToken)) return undefined;
  return head[0]?.kind === 'word'
    ? { place: undefined, placeFrom: 0, placeTo: end, date }
    : undefined;
}

/** Nothing but marks, a weekday or a year word stands between the date and the agency. */
function isTail(head: readonly Token[], from: number): boolean {
  const rest = head.slice(from);
  return rest.length <= 3 && rest.filter((token) => token.kind !== 'mark').length <= 1;
}

function isPlaceEnd(token: Token | undefined): boolean {
  return token !== undefined && [',', '.', '-', ':', '(', 'في', 'le', 'el'].includes(token.key);
}

/** Words of a place's name; in scripts with capitals it begins with one. */
function isPlaceToken(token: Token, index: number): boolean {
  if (token.kind === 'number') return false;
  if (token.kind === 'mark') return ['-', "'", '.'].includes(token.key);
  const hasCase = token.key !== token.key.toUpperCase();
  return token.isCapital || !hasCase || (index > 0 && token.key.length <= 3);
}

function signatureAt(tokens: readonly Token[], at: number): Agency | undefined {
  const open = tokens[at]?.key;
  if (open === '(' || open === '/') {
    const close = closing(tokens, at + 1, open === '(' ? ')' : '/');
    if (close === undefined) return undefined;
    const to = close - 1;
    const known = agencyWithin(tokens, at + 1, to);
    if (known) return { name: known, from: at + 1, to, end: close };
    const isShort = to > at + 1 && to - at - 1 <= agencyTokensMax;
    return isShort && open === '(' ? { name: undefined, from: at + 1, to, end: close } : undefined;
  }
  // Without brackets: "2023 م واس", "دمشق-سانا", "8-5-2023 وفا-".
  const bare = agencyNames.match(tokens, at);
  if (!bare) return undefined;
  const [before, after] = [tokens[at - 1]?.key ?? '', tokens[bare.end]?.key];
  const isClosed = after === undefined || ['-', ':', '/'].includes(after);
  const isApart = before === 'م' || (isClosed && tokens[at - 1]?.kind !== 'word');
  return isApart ? { name: bare.value, from: at, to: bare.end, end: bare.end } : undefined;
}

/** The agency's name may stand beside another word: (NIAT Khovar), (CNA/AFP). */
function agencyWithin(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (to - from > agencyTokensMax + 2) return undefined;
  for (let at = from; at < to; at += 1) {
    const found = agencyNames.match(tokens, at, to);
    if (found) return found.value;
  }
  return undefined;
}

function closing(tokens: readonly Token[], from: number, mark: string): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 20); at += 1) {
    if (tokens[at]?.key === mark) return at + 1;
  }
  return undefined;
}

function isWireWord(token: Token): boolean {
  return ['电', '電', '讯', '訊'].includes(token.key);
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key;
  return key === '-' || key === ':' || (key === '.' && tokens[at + 1]?.key === '-');
}

function assemble(
  tokens: readonly Token[],
  head: Head,
  agency: Agency | undefined,
  from: number,
): FoundDateline {
  let end = from;
  while (['-', '.', ':', '/', '|', ')'].includes(tokens[end]?.key ?? '')) end += 1;
  const last = tokens.at(-1);
  return {
    place: head.place,
    placeSpan: spanOf(tokens, head.placeFrom, head.placeTo),
    date: head.date,
    agency: agency?.name,
    agencySpan: agency && spanOf(tokens, agency.from, agency.to),
    start: tokens[0]?.start ?? 0,
    end: tokens[end]?.start ?? last?.end ?? 0,
  };
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? [first.start, last.end] : undefined;
}
