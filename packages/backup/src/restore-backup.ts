import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type Keeper,
  StreamExistsError,
  type StreamRecord,
  type StreamState,
} from '@dateline/eventlog';
import { type BackupContents, BackupFaultError, readStream } from './read-backup.ts';

/** What was brought back. */
export interface Restored {
  readonly stream: string;
  readonly messages: number;
  readonly lastSequence: StreamState['lastSequence'];
}

/** It broke off, and what was restored until then could not be removed; the message names it. */
export class HalfRestoredError extends Error {
  override readonly name = 'HalfRestoredError';
}

/**
 * Brings every stream of a checked backup back into a broker that has none of them: all or none.
 * @throws StreamExistsError before anything is written; CopyDamagedError LogUnavailableError
 * HalfRestoredError
 */
export async function restoreStreams(
  path: string,
  { streams }: BackupContents,
  keeper: Keeper,
  options: { readonly replicas?: number; readonly onStream?: (restored: Restored) => void } = {},
): Promise<readonly Restored[]> {
  const [there] = await keeper.list();
  if (there !== undefined) {
    throw new StreamExistsError(`there is a newsroom already (stream ${there}): nothing was done`);
  }
  const all: Restored[] = [];
  for (const record of streams) {
    const octets = readStream(path, record.name);
    const { lastSequence } = await keeper
      .restore(record, octets, options)
      .catch((error: unknown) => takeBack(error, streams.slice(0, all.length + 1), keeper));
    const messages = Number(record.state['messages'] ?? 0);
    const restored = { stream: record.name, messages, lastSequence };
    options.onStream?.(restored);
    all.push(restored);
  }
  return all;
}

async function takeBack(
  error: unknown,
  begun: readonly StreamRecord[],
  keeper: Keeper,
): Promise<never> {
  const left: string[] = [];
  for (const record of begun) if (!(await keeper.discard(record))) left.push(record.name);
  if (left.length === 0) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  const advice = `of this backup is still there: remove it before another try`;
  throw new HalfRestoredError(`${reason}; ${left.join(', ')} ${advice}`, { cause: error });
}

/**
 * Writes what lay beside the broker into a folder, readable by nobody else; nothing is overwritten.
 * @throws BackupFaultError naming a file that is there already, before anything is written.
 */
export async function restoreFiles(
  { files }: Pick<BackupContents, 'files'>,
  folder: string,
): Promise<readonly string[]> {
  for (const name of files.keys()) {
    const isThere = await stat(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (isThere) throw new BackupFaultError(`${join(folder, name)} is there already`);
  }
  for (const [name, octets] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, octets, { mode: 0o600, flag: 'wx' });
  }
  return [...files.keys()];
}
