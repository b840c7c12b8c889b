/** What a request says it has already; both fields as received. */
export interface Condition {
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

/** What we have. */
export interface Validators {
  /** The opaque part of the entity tag, without quotes and without an encoding's suffix. */
  readonly hash: string;
  /** Milliseconds since 1970, whole seconds; undefined while no date may be shown. */
  readonly lastModifiedMs: number | undefined;
}

const entityTag = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;
const encodingSuffix = /-(?:gzip|br)$/;

/**
 * Whether the client has these bytes already, so that 304 is the answer (RFC 9110 §13.2.2):
 * If-None-Match decides alone where it is present, else a readable If-Modified-Since.
 */
export function isUnchanged(condition: Condition, validators: Validators, nowMs: number): boolean {
  if (condition.ifNoneMatch !== undefined) {
    return matchesTag(condition.ifNoneMatch, validators.hash);
  }
  if (condition.ifModifiedSince === undefined || validators.lastModifiedMs === undefined) {
    return false;
  }
  const since = parseHttpDate(condition.ifModifiedSince, nowMs);
  // A date that has not come yet would stay newer than every change to come: it says nothing.
  return since !== undefined && since <= nowMs && since >= validators.lastModifiedMs;
}

// Weak comparison (RFC 9110 §8.8.3.2); the same bytes in another coding are the same to us.
function matchesTag(field: string, hash: string): boolean {
  return field.trim() === '*' || knownHashes(field).includes(hash);
}

const tagsMax = 20;

/** What If-None-Match names, without weakness and without an encoding's suffix; the first few. */
export function knownHashes(field: string): readonly string[] {
  const hashes: string[] = [];
  for (const [, opaque = ''] of field.matchAll(entityTag)) {
    hashes.push(opaque.replace(encodingSuffix, ''));
    if (hashes.length === tagsMax) break;
  }
  return hashes;
}

/**
 * Programs that leave their asking to feedparser, which asks for deltas in the name of each:
 * rss2email up to its newest version, 3.14, takes 226 for an error, keeps its old tag and so never
 * hears of a change again.
 */
const unknowing = /\b(?:rss2email|(?:universal)?feedparser)\b/i;

/** Whether a client takes what changed of a feed in place of the whole (RFC 3229, `A-IM: feed`). */
export function takesDelta(
  field: string | readonly string[] | undefined,
  userAgent: string | undefined,
): boolean {
  const fields = typeof field === 'string' ? field : (field?.join(',') ?? '');
  if (fields === '' || unknowing.test(userAgent ?? '')) return false;
  return fields
    .split(',')
    .some((one) => /^feed[ \t]*(?:;(?![ \t]*q=0(?:\.0*)?[ \t]*$).*)?$/i.test(one.trim()));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const clock = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const forms = [
  new RegExp(`^${weekday}, (?<day>\\d{2}) (?<month>\\w{3}) (?<year>\\d{4}) ${clock} GMT$`),
  new RegExp(`^\\w{3,6}day, (?<day>\\d{2})-(?<month>\\w{3})-(?<short>\\d{2}) ${clock} GMT$`),
  new RegExp(`^${weekday} (?<month>\\w{3}) (?<day>[ \\d]\\d) ${clock} (?<year>\\d{4})$`),
];

/**
 * Reads an HTTP date in any of its three forms (RFC 9110 §5.6.7), in milliseconds since 1970;
 * undefined if it is none or no day of the calendar. A year of two digits is at most 50 ahead.
 */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return toInstant(parts, nowMs);
  }
  return undefined;
}

function toInstant(parts: Readonly<Record<string, string>>, nowMs: number): number | undefined {
  const month = months.indexOf(parts['month'] ?? '');
  const day = Number(parts['day']);
  const year =
    parts['year'] === undefined ? fullYear(Number(parts['short']), nowMs) : +parts['year'];
  const hour = Number(parts['hour']);
  const minute = Number(parts['minute']);
  const second = Math.min(Number(parts['second']), 59); // a leap second is read as the one before
  if (month < 0 || hour > 23 || minute > 59 || Number(parts['second']) > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hour, minute, second, 0);
  // A day that the month does not have would have moved on to another month.
  return date.getUTCMonth() === month ? date.getTime() : undefined;
}

function fullYear(short: number, nowMs: number): number {
  const thisYear = new Date(nowMs).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + short;
  return year > thisYear + 50 ? year - 100 : year;
}
