import type { Parsed } from './date-grammar.ts';
import type { ClockTime } from './time-expression.ts';
import { type TimeInput, wordAt } from './time-words.ts';

/**
 * A clock time, its preposition and zone included: `at 10 a.m. Beijing time`, `الساعة 10:00 صباحا
 * بتوقيت بكين`. A bare number is none.
 */
export function readClock(input: TimeInput, at: number): Parsed<ClockTime> | undefined {
  const start = skipOpening(input, at);
  const from = readHour(input, start.end, start.isHour);
  if (!from) return undefined;
  const to = readEnd(input, from.end);
  const zone = readZone(input, to?.end ?? from.end);
  const endMinutes = to && to.value > from.value ? to.value : undefined;
  return {
    value: { minutes: from.value, endMinutes, zone: zone?.value },
    end: zone?.end ?? to?.end ?? from.end,
  };
}

/** Skips a comma and words such as "at" and "الساعة"; says whether an hour must follow. */
function skipOpening(input: TimeInput, at: number): { end: number; isHour: boolean } {
  let end = input.tokens[at]?.key === ',' ? at + 1 : at;
  end = wordAt(input, 'lead', end)?.end ?? end;
  const hour = wordAt(input, 'hourWord', end);
  return { end: hour?.end ?? end, isHour: hour !== undefined };
}

function readHour(input: TimeInput, at: number, isHour: boolean): Parsed<number> | undefined {
  const noon = wordAt(input, 'noon', at);
  if (noon) return { value: 720, end: noon.end };
  const token = at < input.limit ? input.tokens[at] : undefined;
  const spoken = isHour ? wordAt(input, 'hours', at) : undefined;
  if (spoken) return withMeridiem(input, spoken.number, 0, spoken.end, true);
  if (token?.kind === 'number' && token.key.length === 4) return military(input, token.key, at + 1);
  if (token?.kind !== 'number' || token.key.length > 2) return undefined;
  const hours = Number(token.key);
  const [colon, minutes] = [input.tokens[at + 1], input.tokens[at + 2]];
  const hasMinutes =
    (colon?.key === ':' || (isHour && colon?.key === '.')) &&
    colon.isGlued &&
    minutes?.kind === 'number' &&
    minutes.key.length === 2;
  if (hours > 23 || (hasMinutes && Number(minutes.key) > 59)) return undefined;
  const dotted = readDotted(input, at);
  if (dotted) return dotted;
  if (hasMinutes) {
    const end = wordAt(input, 'hourMark', at + 3)?.end ?? at + 3;
    return withMeridiem(input, hours, Number(minutes.key), end, true);
  }
  const marked = readMarked(input, at + 1);
  if (marked) return withMeridiem(input, hours, marked.value, marked.end, true);
  const ending = wordAt(input, 'hourEnding', at + 1);
  const spelt = withMeridiem(input, hours, 0, at + 1, isHour);
  if (spelt && spelt.end > (ending?.end ?? at)) return spelt;
  return ending && { value: hours * 60, end: ending.end };
}

/** "15.00": where hours are followed by their word, a stop parts them where a lead or zone tells. */
function readDotted(input: TimeInput, at: number): Parsed<number> | undefined {
  const [hours, stop, minutes] = input.tokens.slice(at, at + 3);
  const isDotted =
    stop?.key === '.' && stop.isGlued && minutes?.isGlued && minutes.key.length === 2;
  if (!hours || !isDotted || minutes.kind !== 'number' || !input.tables.tables.has('hourEnding')) {
    return undefined;
  }
  const isSure = wordAt(input, 'lead', at - 1) !== undefined || readZone(input, at + 3);
  const isGlued = input.tokens[at + 3]?.isGlued && input.tokens[at + 4]?.kind === 'number';
  if (!isSure || isGlued || Number(minutes.key) > 59) return undefined;
  return { value: Number(hours.key) * 60 + Number(minutes.key), end: at + 3 };
}

/** The minutes of "10h30", "10 h 30", "10 heures 30", "10h"; undefined where no such mark stands. */
function readMarked(input: TimeInput, at: number): Parsed<number> | undefined {
  const hasMarks = input.tables.tables.get('hourMark') !== undefined;
  const glued = hasMarks ? /^h([0-5]\d)$/.exec(input.tokens[at]?.key ?? '') : null;
  if (glued) return { value: Number(glued[1]), end: at + 1 };
  const mark = wordAt(input, 'hourMark', at);
  if (!mark) return undefined;
  const minutes = mark.end < input.limit ? input.tokens[mark.end] : undefined;
  const isMinutes = minutes?.kind === 'number' && /^[0-5]\d$/.test(minutes.key);
  return isMinutes
    ? { value: Number(minutes.key), end: mark.end + 1 }
    : { value: 0, end: mark.end };
}

/** "0930 local time": four figures are a time only where a zone follows. */
function military(input: TimeInput, digits: string, end: number): Parsed<number> | undefined {
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hours > 23 || minutes > 59 || !readZone(input, end)) return undefined;
  return { value: hours * 60 + minutes, end };
}

function withMeridiem(
  input: TimeInput,
  hours: number,
  minutes: number,
  at: number,
  isSure: boolean,
): Parsed<number> | undefined {
  const half = wordAt(input, 'half', at);
  const rest = half ? 30 : minutes;
  const end = half?.end ?? at;
  const morning = wordAt(input, 'morning', end);
  const afternoon = wordAt(input, 'afternoon', end);
  if (!morning && !afternoon) return isSure ? { value: hours * 60 + rest, end } : undefined;
  if (hours > 12) return { value: hours * 60 + rest, end: morning?.end ?? afternoon?.end ?? end };
  const base = hours % 12;
  if (afternoon) return { value: (base + 12) * 60 + rest, end: afternoon.end };
  return { value: base * 60 + rest, end: morning?.end ?? end };
}

function readEnd(input: TimeInput, at: number): Parsed<number> | undefined {
  const to = input.tokens[at]?.key === '-' ? at + 1 : wordAt(input, 'to', at)?.end;
  return to === undefined ? undefined : readHour(input, to, false);
}

/** "Hora local", "GMT", "heure de Paris", in brackets or not. */
export function readZone(input: TimeInput, at: number): Parsed<string> | undefined {
  if (input.tokens[at]?.key !== '(') return zoneAt(input, at);
  const inside = zoneAt(input, at + 1);
  if (!inside || input.tokens[inside.end]?.key !== ')') return undefined;
  return { value: inside.value, end: inside.end + 1 };
}

function zoneAt(input: TimeInput, at: number): Parsed<string> | undefined {
  const open = input.tokens[at]?.key === ',' ? at + 1 : at;
  const universal = wordAt(input, 'universalTime', open);
  if (universal) return { value: 'UTC', end: universal.end };
  const local = wordAt(input, 'localTime', open);
  if (local) return { value: 'local', end: local.end };
  const zone = input.tables.zones.match(input.tokens, open, input.limit);
  if (zone) return { value: zone.value, end: zone.end };
  const before = wordAt(input, 'timeBeforePlace', open);
  const place = placeZone(input, before?.end ?? open);
  if (!place) return undefined;
  if (before) return place;
  const after = wordAt(input, 'timeAfterPlace', place.end);
  return after && { value: place.value, end: after.end };
}

function placeZone(input: TimeInput, at: number): Parsed<string> | undefined {
  const city = input.tables.cities.match(input.tokens, at, input.limit);
  if (city) return { value: city.value.timeZone, end: city.end };
  const region = input.tables.regions.match(input.tokens, at, input.limit);
  const zone = region?.value.timeZone;
  return region && zone !== undefined ? { value: zone, end: region.end } : undefined;
}
