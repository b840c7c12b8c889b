import fc from 'fast-check';

const pieces = fc.constantFrom(
  '\r\nATTENDEE:mailto:x@oasis.example',
  '\nEND:VEVENT\nBEGIN:VEVENT',
  '\r',
  '\u2028BEGIN:VALARM',
  '\u0000',
  '\u0085',
  '\ud83d',
  '\udc00',
  '\ufeff',
  '\u202e',
  '🕊️👨‍👩‍👧',
  '𠮷野家',
  'منتدى مياه زرافشان',
  'e\u0301',
  ' '.repeat(90),
  'x'.repeat(90),
  '\\n\\,;:"^n',
  '$&{when}{constructor}',
  '</script><b>&amp;',
  'LANGUAGE=ar;X="a":b',
);

/** Text that tries to be more than text. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** The same, short and not empty, for fields with a limit of their own. */
export const hostileWord = hostile.map((text) => text.slice(0, 200) || 'x');

/** What is wrong with a text's lines by RFC 5545 §3.1; empty where nothing is. */
export function faultsOfLines(text: string): string[] {
  const octets = Buffer.from(text);
  const lines = text.split('\r\n');
  const faults = lines.flatMap((line) => [
    ...(Buffer.byteLength(line) > 75 ? [`${Buffer.byteLength(line)} octets: ${line}`] : []),
    ...(line.isWellFormed() ? [] : [`split character: ${line}`]),
    ...(/[\r\n]/.test(line) ? [`bare line break: ${line}`] : []),
  ]);
  if (lines.at(-1) !== '') faults.push('no CRLF at the end');
  if (/ \r\n[ \t]/.test(text)) faults.push('folded right after a space');
  if (octets.toString() !== text) faults.push('not UTF-8');
  return faults;
}
