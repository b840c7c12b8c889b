import { CommandError, exitCodes } from './newsroom-client.ts';

const msPerMinute = 60_000;

/** RFC 3339 with the offset that clocks show here. */
export function localInstant(now: Date): string {
  const east = -now.getTimezoneOffset();
  const wall = new Date(now.getTime() + east * msPerMinute).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(east) / 60), Math.abs(east) % 60];
  return `${wall}${east < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** @throws CommandError for what is no time; the present where nothing is given. */
export function readReceivedAt(
  given: string | undefined,
  isInstant: (text: string) => boolean,
): string {
  if (given === undefined) return localInstant(new Date());
  if (isInstant(given)) return given;
  throw new CommandError(`--received-at ${notInstant(given)}`, exitCodes.usage);
}

/** Says what is wrong with a time. */
export function notInstant(given: unknown): string {
  const shown = JSON.stringify(given) ?? 'nothing';
  return `is not a date and time with an offset (RFC 3339): ${shown.slice(0, 80)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
