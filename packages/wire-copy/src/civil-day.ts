/** Days as whole numbers since 1970-01-01 in no zone at all: what dates in copy are about. */
export type CivilDay = number;

const msPerDay = 86_400_000;

/** The day's number, or undefined where the calendar has no such day: 30 February is refused. */
export function civilDay(year: number, month: number, day: number): CivilDay | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? at.getTime() / msPerDay : undefined;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: CivilDay): { year: number; month: number; day: number } {
  const at = new Date(day * msPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoOf(day: CivilDay): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CivilDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): CivilDay {
  return Date.UTC(year, month, 0) / msPerDay;
}

/** The first day of a month. */
export function monthStart(year: number, month: number): CivilDay {
  return Date.UTC(year, month - 1, 1) / msPerDay;
}

/** The day in an RFC 3339 instant's own offset; undefined where it does not begin with a day. */
export function dayOfInstant(instant: string): CivilDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant);
  return parts ? civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

const instant =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is RFC 3339 with an offset, on the calendar: 30 February is none. */
export function isInstant(text: string): boolean {
  const parts = instant.exec(text);
  if (!parts) return false;
  return civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

/** `+08:00` for a zone at a wall time; undefined for a zone that the platform does not know. */
export function offsetAt(timeZone: string, day: CivilDay, minutes: number): string | undefined {
  const wallMs = day * msPerDay + minutes * 60_000;
  const guess = offsetMinutes(timeZone, wallMs);
  if (guess === undefined) return undefined;
  // The second look is right on the days when the clocks change.
  const offset = offsetMinutes(timeZone, wallMs - guess * 60_000) ?? guess;
  const absolute = Math.abs(offset);
  const [hours, rest] = [Math.floor(absolute / 60), absolute % 60];
  return `${offset < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** Minutes east of Greenwich in `+08:00`. */
export function minutesOfOffset(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

function offsetMinutes(timeZone: string, atMs: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(atMs).find((part) => part.type === 'timeZoneName')?.value;
    if (name === undefined) return undefined;
    return name === 'GMT' ? 0 : minutesOfOffset(name.slice(3));
  } catch {
    return undefined; // An unknown zone is the only thing that Intl throws on here.
  }
}
