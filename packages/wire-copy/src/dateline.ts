import { agencyNames, bracketNames } from './agencies.ts';
import { chineseShape } from './dateline-chinese.ts';
import { type DatelineDate, readDatelineDate } from './dateline-date.ts';
import { type DatelinePlace, datelineCity, readPlace, withNamesake } from './dateline-place.ts';
import { closing, type Signature, signatureAfterDash, signatureAt } from './dateline-signature.ts';
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

/** A dateline by the tokens of its line. */
export interface DatelineShape extends DatelinePlace {
  readonly date: DatelineDate | undefined;
  readonly agency: Signature | undefined;
  /** Index after it, closing marks and dashes left to be skipped. */
  readonly end: number;
}

const linesMax = 12;
const searchUnitsMax = 8000;
const lineUnitsMax = 240;
const headTokensMax = 24;
const unknownTokensMax = 3;

/**
 * Finds the dateline in the first lines of a story, past slugs, headlines and notes. Shapes: see
 * the package's README. A line that only resembles one is none; a place and a dash alone count only
 * where no later line has more.
 */
export function findDateline(folded: string): FoundDateline | undefined {
  let [start, weak]: [number, FoundDateline | undefined] = [0, undefined];
  for (let line = 0; line < linesMax && start < Math.min(folded.length, searchUnitsMax); ) {
    const lineEnd = folded.indexOf('\n', start);
    const end = lineEnd < 0 ? folded.length : lineEnd;
    const tokens = tokenize(folded, start, Math.min(end, start + lineUnitsMax));
    if (tokens.length > 0) {
      line += 1;
      const shape = readLine(tokens);
      const found = shape && assemble(folded, tokens, shape);
      if (found && (shape.date || shape.agency)) return found;
      weak ??= found;
    }
    start = end + 1;
  }
  return weak;
}

function readLine(tokens: readonly Token[]): DatelineShape | undefined {
  return (
    chineseShape(tokens) ??
    bracketShape(tokens) ??
    agencyFirstShape(tokens) ??
    signedShape(tokens) ??
    stoppedShape(tokens) ??
    bareShape(tokens)
  );
}

/** PLACE[, REGION][,] [DATE] (AGENCY) and PLACE, DATE /AGENCY/; also DATE م AGENCY without marks. */
function signedShape(tokens: readonly Token[]): DatelineShape | undefined {
  for (let at = 1; at < Math.min(tokens.length, headTokensMax); at += 1) {
    const agency = signatureAt(tokens, at);
    const head = agency && readHead(tokens, at);
    if (!head) continue;
    const isDashed = isDash(tokens, agency.end);
    if (!isDashed && goesOn(tokens[agency.end])) continue;
    const isSure = agency.name
      ? head.date !== undefined || isDashed || head.place !== undefined
      : isDashed
        ? head.date !== undefined || head.place !== undefined
        : head.date !== undefined && head.place !== undefined;
    if (isSure) return { ...withNamesake(tokens, head), agency, end: agency.end };
  }
  return undefined;
}

/** PLACE. AGENCY /, PLACE, DATE. AGENCY – and PLACE, DATE, AGENCY.: Kazakh and Russian house style. */
function stoppedShape(tokens: readonly Token[]): DatelineShape | undefined {
  for (let at = 1; at < Math.min(tokens.length, headTokensMax); at += 1) {
    const mark = tokens[at]?.key;
    if (mark !== '.' && mark !== ',') continue;
    const name = agencyNames.match(tokens, at + 1);
    const head = name && readHead(tokens, at);
    if (!head || !['/', '-', '.'].includes(tokens[name.end]?.key ?? '')) continue;
    if (mark === ',' && !head.date) continue;
    const agency = { name: name.value, from: at + 1, to: name.end, end: name.end };
    return { ...withNamesake(tokens, head), agency, end: name.end };
  }
  return undefined;
}

/** PLACE[, DATE] –, without an agency: the place must be known, or be in capitals with a date. */
function bareShape(tokens: readonly Token[]): DatelineShape | undefined {
  for (let at = 1; at < Math.min(tokens.length, headTokensMax); at += 1) {
    if (!isDash(tokens, at) || (tokens[at]?.isGlued && tokens[at + 1]?.key !== '-')) continue;
    const head = readHead(tokens, at);
    if (!head?.place && !head?.date) return undefined;
    const place = tokens.slice(0, head.placeTo);
    const isShouted =
      head.placeTo > 0 && place.every(({ kind, isCapital }) => kind !== 'word' || isCapital);
    if (!head.place && !isShouted) return undefined;
    const agency = signatureAfterDash(tokens, at + 1);
    if (!agency && !opensStory(tokens, at, head)) return undefined;
    return { ...head, agency, end: agency?.end ?? at };
  }
  return undefined;
}

/** Behind a place and a dash copy begins anew; a sentence, a list or a headline goes on. */
function opensStory(tokens: readonly Token[], dash: number, head: Head): boolean {
  let next = dash;
  while (tokens[next]?.key === '-' || tokens[next]?.key === '.') next += 1;
  if (goesOn(tokens[next]) || readDatelineDate(tokens, next)) return false;
  if (head.date) return true;
  const isSecond = tokens.slice(next, next + 8).some(({ key, isGlued }) => key === '-' && !isGlued);
  return tokens[dash]?.key !== ':' && !isSecond;
}

/** `(ANSA) - ROME, MAY 8 -`, `وطنية - بيروت -`: the agency opens the line, its own dash behind it. */
function agencyFirstShape(tokens: readonly Token[]): DatelineShape | undefined {
  const open = tokens[0]?.key === '(' ? 1 : 0;
  const name = agencyNames.match(tokens, open);
  if (!name || (open === 1 && tokens[name.end]?.key !== ')')) return undefined;
  const dash = name.end + open;
  if (tokens[dash]?.key !== '-') return undefined;
  const rest = bareShape(tokens.slice(dash + 1)) ?? unknownPlace(tokens.slice(dash + 1));
  if (!rest) return undefined;
  const by = dash + 1;
  const agency = { name: name.value, from: open, to: name.end, end: name.end };
  const date = rest.date && { ...rest.date, end: rest.date.end + by };
  const [placeFrom, placeTo] = [rest.placeFrom + by, rest.placeTo + by];
  return { place: rest.place, placeFrom, placeTo, date, agency, end: rest.end + by };
}

/** `وطنية - عاليه -`: between two dashes behind an agency a word or two are a place, known or not. */
function unknownPlace(tokens: readonly Token[]): DatelineShape | undefined {
  const dash = tokens.findIndex((_, at) => at > 0 && isDash(tokens, at));
  if (dash < 1 || dash > unknownTokensMax || goesOn(tokens[dash + 1])) return undefined;
  const found = readPlace(tokens, dash);
  const isWhole = found !== undefined && found.placeTo === dash;
  return isWhole ? { ...found, date: undefined, agency: undefined, end: dash } : undefined;
}

/** 【北京共同】, (서울=연합뉴스): place and agency in one pair of brackets. */
function bracketShape(tokens: readonly Token[]): DatelineShape | undefined {
  const close = { '【': '】', '(': ')', '[': ']' }[tokens[0]?.key ?? ''];
  const end = close === undefined ? undefined : closing(tokens, 1, close);
  if (end === undefined) return undefined;
  for (let at = 2; at < end - 1; at += 1) {
    const name = bracketNames.match(tokens, at, end);
    if (name?.end !== end - 1) continue;
    const to = tokens[at - 1]?.key === '=' ? at - 1 : at;
    const city = datelineCity(tokens, 1, to);
    const place = city?.end === to ? city.value : undefined;
    const agency = { name: name.value, from: at, to: name.end, end };
    return { place, placeFrom: 1, placeTo: to, date: undefined, agency, end };
  }
  return undefined;
}

interface Head extends DatelinePlace {
  readonly date: DatelineDate | undefined;
}

/** Place and date in the tokens before an index; undefined where these are no such thing. */
function readHead(tokens: readonly Token[], limit: number): Head | undefined {
  const head = tokens.slice(0, limit);
  const first = dateBefore(head);
  if (first) return first;
  // "Santo Domingo" ends in a Sunday, and "Mayo" may begin a place.
  for (let at = datelineCity(head, 0)?.end ?? 1; at < limit; at += 1) {
    const date = readDatelineDate(head, at);
    const place = date && isTail(head, date.end) ? readPlace(head, at) : undefined;
    if (place) return { ...place, date };
  }
  const place = readPlace(head, limit);
  return place && { ...place, date: undefined };
}

/** DATE, PLACE /AGENCY/: Belarusian house style, for a known place only. */
function dateBefore(head: readonly Token[]): Head | undefined {
  const date = readDatelineDate(head, 0);
  if (!date || head[date.end]?.key !== ',') return undefined;
  const city = datelineCity(head, date.end + 1);
  if (!city || head.slice(city.end).some((token) => token.kind !== 'mark')) return undefined;
  return { place: city.value, placeFrom: date.end + 1, placeTo: city.end, date };
}

/** Nothing but marks, a weekday or a year word stands between the date and the agency. */
function isTail(head: readonly Token[], from: number): boolean {
  const rest = head.slice(from);
  return rest.length <= 3 && rest.filter((token) => token.kind !== 'mark').length <= 1;
}

/** A word in small letters: the sentence goes on, so that what stands before it is part of it. */
function goesOn(token: Token | undefined): boolean {
  if (token?.kind === 'number') return true;
  const hasCase = token !== undefined && token.key !== token.key.toUpperCase();
  return token?.kind === 'word' && hasCase && !token.isCapital;
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key;
  return key === '-' || key === ':' || (key === '.' && tokens[at + 1]?.key === '-');
}

function assemble(
  folded: string,
  tokens: readonly Token[],
  { place, placeFrom, placeTo, date, agency, end: from }: DatelineShape,
): FoundDateline {
  let end = from;
  while (['-', '.', ':', '/', '|', ')'].includes(tokens[end]?.key ?? '')) end += 1;
  const agencySpan = agency && spanOf(tokens, agency.from, agency.to);
  return {
    place,
    placeSpan: spanOf(tokens, placeFrom, placeTo),
    date,
    agency: agency?.name ?? (agencySpan && latinName(folded.slice(...agencySpan))),
    agencySpan,
    start: tokens[0]?.start ?? 0,
    end: tokens[end]?.start ?? tokens.at(-1)?.end ?? 0,
  };
}

/** An agency that no table knows goes by the name that it signs with, if that is in Latin letters. */
function latinName(signed: string): string | undefined {
  return /^\p{Script=Latin}[\p{Script=Latin}\d .,&'/-]*$/u.test(signed) ? signed : undefined;
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [number, number] | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? [first.start, last.end] : undefined;
}
