import { closeDirections } from '@dateline/contracts';

/**
 * Surrogates without a partner, noncharacters, the replacement character, and controls other than
 * tab and line ends: refused by XML 1.0 §2.2 or flagged by validators, and JSON readers that store
 * XML choke on them too.
 */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|[^\P{Cc}\t\n\r]/gu;
const lineSpace = /[ \t\n\r\u2028\u2029]+/g;

/** Text that every format can carry; line ends are LF. Everything rendered passes through here. */
export function cleanText(text: string): string {
  return text.replace(unprintable, '').replace(/\r\n?/g, '\n');
}

/** Text on one line, without space around it: headlines, names, labels. */
export function cleanLine(text: string): string {
  const line = cleanText(text).replace(lineSpace, ' ').trim();
  // What stood around a mark that is left out is one space, or none at the end.
  return closeDirections(line).replace(/ {2,}/g, ' ').trim();
}

/**
 * The address as a browser would request it: absolute, http or https, percent-encoded.
 * Undefined for any other; `base` resolves a relative one.
 */
export function cleanUrl(address: string, base?: string): string | undefined {
  const text = cleanText(address).trim();
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** A media type without parameters, lower case; undefined for what is none (RFC 6838 §4.2). */
export function cleanMediaType(text: string | undefined): string | undefined {
  const type = text?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/.test(type)
    ? type
    : undefined;
}

/** Clean text as XML or HTML character data, also inside a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
