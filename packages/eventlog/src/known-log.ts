import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StreamName } from '@dateline/contracts';
import type { StreamState } from './event-log.ts';

/** What a process remembers of one stream, so that another one is not taken for it. */
export interface KnownStream {
  /** RFC 3339, as the broker gave it. */
  readonly created: string;
  /** The last sequence that it is known to have had. */
  readonly sequence: number;
}

/** All that is remembered, by stream. */
export type KnownStreams = ReadonlyMap<StreamName, KnownStream>;

/**
 * What a file remembers; nothing where there is none yet. One that cannot be read is an error: to
 * begin anew would be to forget what it is for.
 */
export async function readKnownStreams(file: string): Promise<KnownStreams> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return new Map();
  const known = new Map<StreamName, KnownStream>();
  for (const [name, value] of Object.entries(parse(text, file))) {
    const { created, sequence } = value as Partial<KnownStream>;
    if (typeof created === 'string' && typeof sequence === 'number') {
      known.set(name as StreamName, { created, sequence });
    }
  }
  return known;
}

function parse(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new Error(`${file} cannot be read; remove it if the log is known to be whole`, { cause });
  }
  throw new Error(`${file} cannot be read; remove it if the log is known to be whole`);
}

/** Writes it whole or not at all. */
export async function writeKnownStreams(file: string, known: KnownStreams): Promise<void> {
  const part = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(part, `${JSON.stringify(Object.fromEntries(known))}\n`, { flush: true });
  await rename(part, file);
}

/** Why the broker's stream is not the one that is known; undefined when it is, or none is known. */
export function faultOfStream(
  name: StreamName,
  known: KnownStream | undefined,
  found: StreamState | undefined,
): string | undefined {
  if (!known) return undefined;
  const had = `the stream ${name} of ${known.created}, which had ${known.sequence} events,`;
  if (!found) return `${had} is gone from the broker`;
  // Somebody has restored it from a backup, and knows what that lost.
  if (found.restored.some(({ created }) => created === known.created)) return undefined;
  if (found.created !== known.created) {
    return `${had} is gone from the broker: there is one of ${found.created} in its place`;
  }
  if (found.lastSequence < known.sequence) return `${had} now ends at ${found.lastSequence}`;
  return undefined;
}
