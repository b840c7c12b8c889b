import { RenderError } from './text.ts';

const lineOctetsMax = 75;
const encoder = new TextEncoder();
const buffer = new Uint8Array(lineOctetsMax + 1);

/**
 * Lets through only what is one whole component of RFC 5545: content lines of at most 75 octets,
 * each ended by CRLF and made of well-formed text, with no component inside that was not asked for.
 * @throws RenderError
 */
export function soundComponent(text: string, name: string): string {
  const lines = text.split('\r\n');
  const [first, last, end] = [lines[0], lines.at(-2), lines.at(-1)];
  if (first !== `BEGIN:${name}` || last !== `END:${name}` || end !== '') {
    throw new RenderError(`a ${name} that is not whole`);
  }
  for (const line of lines.slice(1, -2)) {
    const { read, written } = encoder.encodeInto(line, buffer);
    const isLong = read < line.length || written > lineOctetsMax;
    if (isLong || !/^(?:[A-Z0-9-]+[;:]| )[^\u0000-\u001f\u007f-\u009f]*$/.test(line)) {
      throw new RenderError('a content line that no calendar may hold');
    }
    if (/^(?:BEGIN|END):/.test(line)) throw new RenderError('a component inside a component');
  }
  if (!text.isWellFormed()) throw new RenderError('half a character');
  return text;
}
