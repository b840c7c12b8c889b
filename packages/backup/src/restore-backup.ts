import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Keeper, StreamExistsError, type StreamState } from '@dateline/eventlog';
import { type BackupContents, BackupFaultError, readStream } from './read-backup.ts';

/** What was brought back. */
export interface Restored {
  readonly stream: string;
  readonly messages: number;
  readonly lastSequence: StreamState['lastSequence'];
}

/**
 * Brings every stream of a checked backup back into a broker that has none of them.
 * @throws StreamExistsError before anything is written; CopyDamagedError LogUnavailableError
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
    const { lastSequence } = await keeper.restore(record, readStream(path, record.name), options);
    const messages = Number(record.state['messages'] ?? 0);
    const restored = { stream: record.name, messages, lastSequence };
    options.onStream?.(restored);
    all.push(restored);
  }
  return all;
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
