import type { Parsed } from './date-grammar.ts';
import { hanNumberAt } from './han-numbers.ts';
import type { ClockTime } from './time-expression.ts';
import { type TimeInput, wordAt } from './time-words.ts';

/** A clock time behind a date: `上午9时30分`, `下午3点半`, `20:00`, with its zone; or a part of the day. */
export function readHanClock(
  input: TimeInput,
  at: number,
): Parsed<ClockTime | undefined> | undefined {
  const open = input.tokens[at]?.key === '(' ? at + 1 : at;
  const before = readHanZone(input, open);
  const start = before?.end ?? open;
  const from = readHour(input, start, undefined);
  if (!from) {
    const part = partOfDay(input, at);
    return part && { value: undefined, end: part.end };
  }
  const joint = wordAt(input, 'to', from.end)?.end ?? dashEnd(input, from.end);
  const to = joint === undefined ? undefined : readHour(input, joint, from.value.part);
  const after = to?.end ?? from.end;
  const bracket = input.tokens[after]?.key === '(' ? after + 1 : after;
  const zone = before ? undefined : readHanZone(input, bracket);
  const close = input.tokens[zone?.end ?? after]?.key === ')' ? 1 : 0;
  const isClosed = zone !== undefined || open > at;
  const endMinutes = to && to.value.minutes > from.value.minutes ? to.value.minutes : undefined;
  return {
    value: {
      minutes: from.value.minutes,
      endMinutes,
      zone: before?.value ?? zone?.value,
    },
    end: (zone?.end ?? after) + (isClosed ? close : 0),
  };
}

/** `北京时间`, `当地时间`, `格林尼治时间`; the value as in a clock time. */
export function readHanZone(input: TimeInput, at: number): Parsed<string> | undefined {
  const universal = wordAt(input, 'universalTime', at);
  if (universal) return { value: 'UTC', end: universal.end };
  const local = wordAt(input, 'localTime', at);
  if (local) return { value: 'local', end: local.end };
  const city = input.tables.cities.match(input.tokens, at, input.limit);
  const region = input.tables.regions.match(input.tokens, at, input.limit);
  const zone = city?.value.timeZone ?? region?.value.timeZone;
  const end = city?.end ?? region?.end;
  if (zone === undefined || end === undefined) return undefined;
  const after = wordAt(input, 'timeAfterPlace', end);
  return after && { value: zone, end: after.end };
}

interface Hour {
  readonly minutes: number;
  readonly part: 'morning' | 'afternoon' | undefined;
}

function readHour(input: TimeInput, at: number, inherited: Hour['part']): Parsed<Hour> | undefined {
  const said = partOfDay(input, at);
  const part = said?.value ?? inherited;
  const hour = hanNumberAt(input, said?.end ?? at);
  if (!hour || hour.value > 24) return undefined;
  const minutes = readMinutes(input, hour.end);
  if (!minutes) return undefined;
  const isLate = part === 'afternoon' && hour.value < 12;
  return {
    value: { minutes: (hour.value + (isLate ? 12 : 0)) * 60 + minutes.value, part },
    end: minutes.end,
  };
}

/** `:30`, `时`, `时30分`, `点半`, `时整`. */
function readMinutes(input: TimeInput, at: number): Parsed<number> | undefined {
  const colon = input.tokens[at]?.key === ':';
  const hour = wordAt(input, 'hourWord', at);
  if (!colon && !hour) return undefined;
  const end = hour?.end ?? at + 1;
  const half = wordAt(input, 'half', end);
  if (half) return { value: 30, end: half.end };
  const minutes = hanNumberAt(input, end);
  const mark = input.tokens[minutes?.end ?? end]?.key;
  if (colon) {
    return minutes && minutes.value < 60 ? { value: minutes.value, end: minutes.end } : undefined;
  }
  if (minutes && minutes.value < 60 && mark === '分') {
    return { value: minutes.value, end: minutes.end + 1 };
  }
  return { value: 0, end: input.tokens[end]?.key === '整' ? end + 1 : end };
}

function partOfDay(input: TimeInput, at: number): Parsed<'morning' | 'afternoon'> | undefined {
  const morning = wordAt(input, 'morning', at);
  if (morning) return { value: 'morning', end: morning.end };
  const afternoon = wordAt(input, 'afternoon', at);
  return afternoon && { value: 'afternoon', end: afternoon.end };
}

function dashEnd(input: TimeInput, at: number): number | undefined {
  let end = at;
  while (end - at < 2 && ['-', '~'].includes(input.tokens[end]?.key ?? '')) end += 1;
  return end > at ? end : undefined;
}
