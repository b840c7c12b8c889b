import { decodeText, nameOf, type Octets, openInput, readOctets } from '../copy-input.ts';
import { exitCodes } from '../newsroom-client.ts';
import { readReceivedAt } from '../received-at.ts';
import { extractLines } from './extract-lines.ts';

/** What may be said of copy on the command line. */
export interface ExtractOptions {
  readonly receivedAt?: string;
  readonly jsonl?: boolean;
}

/** Where copy comes from, and where its answers go. */
export interface ExtractStreams {
  readonly input: () => Octets;
  /** Resolves once whoever reads has taken enough of it. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Whether a person reads the answer: it is indented only then. */
  readonly isTerminal: boolean;
}

/** Reads one text, or one a line, and prints what is understood of it; gives the exit code. */
export async function extract(
  file: string,
  options: ExtractOptions,
  streams: ExtractStreams,
): Promise<number> {
  // Loaded here: its tables take a moment, and other commands do not need them.
  const { isInstant, readWireCopy } = await import('@dateline/wire-copy');
  const receivedAt = readReceivedAt(options.receivedAt, isInstant);
  const input = openInput(file, streams.input);
  if (options.jsonl) {
    return extractLines(input, { receivedAt, isInstant, readWireCopy }, streams.write);
  }
  const text = decodeText(await readOctets(file, input), nameOf(file));
  const answer = readWireCopy(text, { receivedAt });
  await streams.write(`${JSON.stringify(answer, null, streams.isTerminal ? 2 : 0)}\n`);
  return exitCodes.ok;
}
