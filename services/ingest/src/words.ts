import { isLanguageTag, isYearInReach, parseOccasionDate } from '@dateline/contracts';
import { isInstant } from '@dateline/wire-copy';

/** What is wrong with one field of what a caller sent: where (JSON pointer) and what. */
export interface FieldFault {
  /** The last part of the problem's type. */
  readonly slug: string;
  readonly pointer: string;
  readonly detail: string;
}

/** All of C0 but tab, line feed and carriage return; delete; and C1, which XML discourages. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const zoneName = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

/** Far more than any shape of ours has; what walks a value down may recurse so far. */
const levelsMax = 32;

/**
 * The first string anywhere in a JSON value that holds a control character or half a character; a
 * value that is nested too deeply is refused as well.
 */
export function findBadWords(value: unknown, pointer = '', level = 0): FieldFault | undefined {
  if (typeof value === 'string') return badWordsIn(value, pointer);
  if (typeof value !== 'object' || value === null) return undefined;
  if (level >= levelsMax) {
    const detail = `is nested deeper than ${levelsMax} levels`;
    return { slug: 'nested-too-deep', pointer: pointer.split('/', 2).join('/'), detail };
  }
  for (const [name, field] of Object.entries(value)) {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const fault = badWordsIn(name, pointer) ?? findBadWords(field, at, level + 1);
    if (fault) return fault;
  }
  return undefined;
}

/** Whether the platform knows the name in the IANA time zone database; offsets are not names. */
export function isTimeZone(name: string): boolean {
  if (!zoneName.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // RangeError is how Intl says that there is no such zone.
  }
}

/** Whether a link may go out to readers: absolute, http or https, and without a password in it. */
export function isWebUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}

/** What the contract takes; a letter that is not ASCII takes six or more of it. */
const uriMax = 2000;
/** What may stand in no URI as it is (RFC 3986 §2), and a percent sign that encodes nothing. */
const notOfUri = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/** A link of the web as a browser requests it: in ASCII, whatever letters the desk wrote it with. */
export function toUri(text: string): string {
  const { href, host, hash } = new URL(text);
  const start = href.indexOf(host) + host.length;
  const end = href.length - hash.length;
  // Brackets stand in a host alone, and one number sign before the fragment.
  const tail = href.slice(start, end).replace(/[[\]]/g, encodeURIComponent);
  const fragment = hash.slice(1).replace(/[#[\]]/g, encodeURIComponent);
  const uri = `${href.slice(0, start)}${tail}${hash && '#'}${fragment}`;
  return uri.replace(notOfUri, encodeURIComponent);
}

/** What is wrong with an EDTF date, in words; undefined where nothing is. */
export function dateFault(edtf: string): { slug: string; detail: string } | undefined {
  if (parseOccasionDate(edtf)) return undefined;
  if (/^\d{4}/.test(edtf) && !edtf.split('/').every(isYearInReach)) {
    return { slug: 'date-invalid', detail: `has a year before 1583 or after 9998: ${edtf}` };
  }
  const [start, end, ...rest] = edtf.split('/').map((one) => parseOccasionDate(one));
  if (start && end && rest.length === 0) {
    return { slug: 'date-order', detail: `ends before it starts: ${edtf}` };
  }
  return {
    slug: 'date-invalid',
    detail: `is not a date on the calendar in EDTF (2023-05, 2023-05-18/2023-05-19): ${edtf}`,
  };
}

/** Faults by the kind of field; each takes the text and answers what is wrong with it. */
export const fieldChecks = {
  language: (text: string) =>
    isLanguageTag(text)
      ? undefined
      : { slug: 'language-invalid', detail: 'is not a BCP 47 language tag (RFC 5646)' },
  instant: (text: string) =>
    isInstant(text)
      ? undefined
      : { slug: 'date-invalid', detail: 'is not a date and time with an offset (RFC 3339)' },
  url: (text: string) => {
    const slug = 'url-invalid';
    if (!isWebUrl(text)) return { slug, detail: 'is not an absolute http or https URL' };
    if (toUri(text).length <= uriMax) return undefined;
    return { slug, detail: `takes more than ${uriMax} characters, percent-encoded` };
  },
  timeZone: (text: string) =>
    isTimeZone(text)
      ? undefined
      : { slug: 'time-zone-unknown', detail: 'is not the name of an IANA time zone' },
  date: dateFault,
} as const;

function badWordsIn(text: string, pointer: string): FieldFault | undefined {
  const at = control.exec(text);
  if (at) {
    const code = at[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const detail = `holds the control character U+${code} at ${at.index}`;
    return { slug: 'control-character', pointer, detail };
  }
  if (!text.isWellFormed()) {
    return { slug: 'lone-surrogate', pointer, detail: 'holds half of a surrogate pair' };
  }
  return undefined;
}
