import { createReadStream } from 'node:fs';
import { CommandError, exitCodes } from './newsroom-client.ts';

/** Octets of one text; the desk takes a little less, and a dispatch has a few thousand. */
export const textOctetsMax = 1024 * 1024;
/** Octets of one line of JSON: the longest text, each of its octets escaped. */
const lineOctetsMax = 8 * textOctetsMax;
/** Octets of a text that is too long which are still taken in, so that its writer sees why. */
const heardOctetsMax = 64 * textOctetsMax;
const lineFeed = 0x0a;

/** Standard input, or what else a command reads from. */
export type Octets = AsyncIterable<Uint8Array>;

/** One line of input; `octets` is undefined where it was longer than may be. */
export interface InputLine {
  /** 1-based. */
  readonly number: number;
  readonly octets: Uint8Array | undefined;
}

/** The octets of a file; `-` is standard input. Errors come while it is read. */
export async function* openInput(file: string, standardInput: () => Octets): Octets {
  try {
    yield* file === '-' ? standardInput() : createReadStream(file);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new CommandError(`cannot read ${nameOf(file)}: ${cause.message}`, exitCodes.usage, {
      cause,
    });
  }
}

/** @throws CommandError when there is more than one text may be. */
export async function readOctets(file: string, input: Octets): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of input) {
    octets += chunk.length;
    if (octets > heardOctetsMax) break;
    if (octets <= textOctetsMax) chunks.push(chunk);
  }
  if (octets > textOctetsMax) throw new CommandError(tooLong(nameOf(file)), exitCodes.usage);
  return Buffer.concat(chunks);
}

/**
 * The text of UTF-8; a byte order mark stays, so that spans count in what was given.
 * @throws CommandError that names the first octet that is none of UTF-8.
 */
export function decodeText(octets: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch (cause) {
    throw new CommandError(`${what} is not UTF-8: ${faultIn(octets)}`, exitCodes.usage, { cause });
  }
}

/** `standard input` or the file's name. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** Says that a text is over the limit. */
export function tooLong(what: string): string {
  return `${what} is longer than one text may be (${textOctetsMax} octets)`;
}

/** Lines without their ends, one held at a time; a last one without an end counts too. */
export async function* readLines(input: Octets): AsyncIterable<InputLine> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let octets = 0;
  const take = (piece: Uint8Array) => {
    octets += piece.length;
    if (octets <= lineOctetsMax) pieces.push(piece);
    else pieces = [];
  };
  const end = (): InputLine => {
    const line = octets <= lineOctetsMax ? Buffer.concat(pieces) : undefined;
    [pieces, octets] = [[], 0];
    return { number: number++, octets: line };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (octets > 0) yield end();
}

function faultIn(octets: Uint8Array): string {
  const [first, second] = octets;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'it begins as UTF-16 does';
  }
  const at = badOctet(octets);
  return `octet 0x${octets[at]?.toString(16).padStart(2, '0').toUpperCase() ?? ''} at ${at}`;
}

/** Where decoding first puts a replacement character that is not written there. */
function badOctet(octets: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets);
  let at = 0;
  for (const piece of text.split('\ufffd')) {
    at += Buffer.byteLength(piece);
    if (octets[at] !== 0xef || octets[at + 1] !== 0xbf || octets[at + 2] !== 0xbd) return at;
    at += 3;
  }
  return at;
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}
