import type { WireCopy } from '@dateline/wire-copy';
import {
  decodeText,
  type InputLine,
  type Octets,
  readLines,
  textOctetsMax,
} from '../copy-input.ts';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { notInstant } from '../received-at.ts';

type Id = string | number;

/** How lines are read; `receivedAt` is for those that do not say. */
export interface LineReader {
  readonly receivedAt: string;
  readonly isInstant: (text: string) => boolean;
  readonly readWireCopy: (text: string, options: { readonly receivedAt: string }) => WireCopy;
}

interface Answered {
  readonly id: Id | null;
  readonly error?: string;
}

/**
 * `{"id", "receivedAt", "text"}` a line in, `{"id", …answer}` a line out, in order. A line that
 * cannot be read is answered by what is wrong with it, and the rest goes on. Gives the exit code.
 */
export async function extractLines(
  input: Octets,
  reader: LineReader,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let exitCode: number = exitCodes.ok;
  for await (const line of readLines(input)) {
    const answer = answerLine(line, reader);
    if (!answer) continue;
    if (answer.error !== undefined) exitCode = exitCodes.refused;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return exitCode;
}

/** Undefined for a blank line. */
function answerLine(line: InputLine, reader: LineReader): Answered | undefined {
  const failed = (id: Id | null, fault: string) => ({ id, error: `line ${line.number}: ${fault}` });
  if (!line.octets) return failed(null, 'it is longer than a line may be');
  let fields: Readonly<Record<string, unknown>>;
  try {
    const json = decodeText(line.octets, 'the line');
    if (json.trim() === '') return undefined;
    fields = parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return failed(null, error.message);
  }
  const id = isId(fields['id']) ? fields['id'] : null;
  const { receivedAt = reader.receivedAt, text } = fields;
  if (id === null) return failed(null, '"id" is neither a string nor a whole number');
  if (typeof text !== 'string') return failed(id, '"text" is not a string');
  if (Buffer.byteLength(text) > textOctetsMax) {
    return failed(id, `"text" is longer than one text may be (${textOctetsMax} octets)`);
  }
  if (typeof receivedAt !== 'string' || !reader.isInstant(receivedAt)) {
    return failed(id, `"receivedAt" ${notInstant(receivedAt)}`);
  }
  return { id, ...reader.readWireCopy(text, { receivedAt }) };
}

function parse(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new CommandError('it is not JSON', exitCodes.usage, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new CommandError('it is not a JSON object', exitCodes.usage);
}

function isId(value: unknown): value is Id {
  return typeof value === 'string' || Number.isSafeInteger(value);
}
