import { closeDirections } from '@dateline/contracts';
import ICAL from 'ical.js';

/** One jCal property: name, parameters, value type, values (RFC 7265 §3.4). */
export type JcalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: readonly JcalValue[],
];
type JcalValue = string | number | readonly number[];

/** One jCal component: name, properties, components (RFC 7265 §3.3). */
export type JcalComponent = readonly [
  name: string,
  properties: readonly JcalProperty[],
  components: readonly JcalComponent[],
];

/** What would be rendered cannot stand in a calendar; the message says which part of it. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/** RFC 5545 §3.1, the line break not counted. */
const lineOctetsMax = 75;
const space = 0x20;

// Without these entries the library writes VALUE=TEXT on properties that it does not know.
const text = { defaultType: 'text' };
const ours = [
  'name',
  'color',
  'x-wr-calname',
  'x-wr-caldesc',
  'x-published-ttl',
  'x-apple-calendar-color',
  'x-microsoft-cdo-busystatus',
  'x-dateline-id',
  'x-dateline-edtf',
  'x-dateline-previous-edtf',
  'x-dateline-event-status',
];
const counts = ['x-dateline-revision', 'x-dateline-sequence'];
const known = ICAL.design.icalendar;
const design = {
  ...known,
  property: {
    ...known.property,
    ...Object.fromEntries(ours.map((name) => [name, text])),
    ...Object.fromEntries(counts.map((name) => [name, { defaultType: 'integer' }])),
  },
};

/**
 * Words as they may stand in a TEXT value: well-formed, NFC, `\n` the only control character, and
 * each line ends the directions that it begins.
 */
export function cleanText(value: string): string {
  const text = value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '');
  return closeDirections(text)
    .replace(/[\t\v\f ]+/g, ' ')
    .toWellFormed()
    .normalize('NFC')
    .trim();
}

/** The same on one line: a title, a place. */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/\s+/g, ' ');
}

/** A component in content lines, with those inside of it. @throws RenderError */
export function toComponentLines([name, properties, components]: JcalComponent): string {
  const inner = `${toLines(properties)}${components.map(toComponentLines).join('')}`;
  return `BEGIN:${name.toUpperCase()}\r\n${inner}END:${name.toUpperCase()}\r\n`;
}

/** Content lines of one property each, folded, each with its CRLF. @throws RenderError */
export function toLines(properties: readonly JcalProperty[]): string {
  return properties.map((property) => `${foldLine(toLine(property))}\r\n`).join('');
}

function toLine(property: JcalProperty): string {
  const line = ICAL.stringify.property([...property], design, true);
  // Values that are not TEXT pass through the library as they are: here nothing gets out.
  if (/[\u0000-\u001f\u007f-\u009f]/.test(line)) {
    throw new RenderError(`${property[0]} would hold a control character`);
  }
  return line;
}

/**
 * Breaks one content line into lines of at most 75 octets of UTF-8, never inside a code point and
 * never after a space, which editors and mailers trim (RFC 5545 §3.1).
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= lineOctetsMax) return line;
  let folded = '';
  let start = 0;
  let octets = 0;
  let afterWord = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const width = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (octets + width > lineOctetsMax) {
      const end = afterWord > start ? afterWord : at;
      folded += `${line.slice(start, end)}\r\n `;
      octets = 1 + (at - end);
      start = end;
    }
    octets += width;
    at += codePoint > 0xffff ? 2 : 1;
    if (codePoint !== space) afterWord = at;
  }
  return folded + line.slice(start);
}
