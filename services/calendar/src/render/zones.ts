import type { JcalComponent } from './text.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Before it many zones had offsets with seconds, which some programs refuse. */
const yearMin = 1972;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const formatsMax = 1000;

/**
 * The local times of instants, `2024-03-01T00:00:00`; undefined where the zone is not known, or one
 * of them comes twice there: programs do not agree on which of the two is meant (RFC 5545 §3.3.5).
 */
export function localTimes(
  instants: readonly string[],
  zone: string,
): readonly string[] | undefined {
  const times = instants.flatMap((instant) => localTime(instant, zone) ?? []);
  return times.length === instants.length ? times : undefined;
}

function localTime(instant: string, zone: string): string | undefined {
  const at = Date.parse(instant);
  const offset = offsetAt(at, zone);
  if (offset === undefined || Number(instant.slice(0, 4)) < yearMin) return undefined;
  const localMs = at + offset * minuteMs;
  const isTwice = [at - dayMs, at + dayMs].some((near) => {
    const other = offsetAt(near, zone) ?? offset;
    return other !== offset && offsetAt(localMs - other * minuteMs, zone) === other;
  });
  return isTwice ? undefined : isoLocal(localMs);
}

/** A zone's offset from UTC in minutes, by the platform's data; undefined where it is not known. */
export function offsetAt(instantMs: number, zone: string): number | undefined {
  const name = formatOf(zone)
    ?.formatToParts(instantMs)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
}

/**
 * A VTIMEZONE that is right for every instant of some years (RFC 5545 §3.6.5): each change of the
 * offset by itself, as the platform's data has it, and no rule that would go on for ever.
 */
export function toVtimezone(
  zone: string,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): JcalComponent {
  // A day more at both ends: a year begins earlier here than there.
  const from = Date.UTC(firstYear, 0, 1) - dayMs;
  const until = Date.UTC(lastYear + 1, 0, 1) + dayMs;
  const first = offsetAt(from, zone) ?? 0;
  const observances = [observance({ at: from, before: first, after: first, zone })];
  let before = first;
  for (let at = from; at < until; at += dayMs) {
    const after = offsetAt(at + dayMs, zone) ?? before;
    if (after === before) continue;
    const change = changeBetween(at, at + dayMs, zone);
    observances.push(observance({ at: change, before, after, zone }));
    before = after;
  }
  return ['vtimezone', [['tzid', {}, 'text', zone]], observances];
}

function observance(change: {
  readonly at: number;
  readonly before: number;
  readonly after: number;
  readonly zone: string;
}): JcalComponent {
  const { at, before, after, zone } = change;
  return [
    isSummer(at, after, zone) ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', isoLocal(at + before * minuteMs)],
      ['tzoffsetfrom', {}, 'utc-offset', isoOffset(before)],
      ['tzoffsetto', {}, 'utc-offset', isoOffset(after)],
    ],
    [],
  ];
}

/** Ahead of what the same year has in its other half. */
function isSummer(at: number, offset: number, zone: string): boolean {
  const year = new Date(at + dayMs).getUTCFullYear();
  const halves = [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)];
  const offsets = halves.map((half) => offsetAt(half, zone) ?? offset);
  return offsets[0] !== offsets[1] && offset === Math.max(...offsets);
}

/** The first minute with the later offset, between two instants of different offsets. */
function changeBetween(fromMs: number, untilMs: number, zone: string): number {
  let [low, high] = [fromMs / minuteMs, untilMs / minuteMs];
  const before = offsetAt(fromMs, zone);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minuteMs, zone) === before) low = middle;
    else high = middle;
  }
  return high * minuteMs;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone);
  if (formats.size >= formatsMax) formats.clear();
  const format = createFormat(zone);
  formats.set(zone, format);
  return format;
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined; // The platform knows no such zone.
  }
}

function isoLocal(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 19);
}

function isoOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
