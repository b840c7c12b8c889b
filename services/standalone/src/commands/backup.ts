import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { type BackupContents, readBackup } from '@dateline/backup';
import { isThere } from '../is-there.ts';
import { CommandError, type Connection, download, exitCodes } from '../newsroom-client.ts';
import { formatFields, formatTable, type Output, print } from '../output.ts';

/** Where a backup goes, and what is said of it. */
export interface BackupStreams {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly output: Output;
}

const sayEveryOctets = 16 * 1024 * 1024;

/** Fetches a backup, checks it as a whole, and only then gives it its name. */
export async function backup(
  file: string,
  connection: Connection,
  { write, output }: BackupStreams,
): Promise<void> {
  if (file === '-') {
    for await (const piece of download(connection, '/backup')) await write(piece);
    return;
  }
  if (await isThere(file)) throw new CommandError(`${file} is there already`, exitCodes.usage);
  const part = `${file}.part`;
  try {
    const { octets, sha256 } = await fetchInto(part, connection, output);
    const contents = await readBackup(part);
    await rename(part, file);
    const said = { file, octets, sha256, ...summaryOf(contents) };
    print(output, said, () => describe(said, output));
  } catch (error) {
    await rm(part, { force: true });
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot write ${file}: ${error.message}`, exitCodes.usage);
  }
}

async function fetchInto(path: string, connection: Connection, output: Output) {
  const pieces = download(connection, '/backup');
  const handle = await open(path, 'w', 0o600);
  const hash = createHash('sha256');
  let octets = 0;
  let said = 0;
  try {
    for await (const piece of pieces) {
      await handle.writeFile(piece);
      hash.update(piece);
      octets += piece.length;
      if (octets - said < sayEveryOctets) continue;
      said = octets;
      if (!output.json) output.err(`${toMegabytes(octets)} …`);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { octets, sha256: hash.digest('hex') };
}

/** What is in a backup, for programs. */
export interface BackupSummary {
  readonly madeAt: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly streams: readonly {
    readonly name: string;
    readonly messages: number;
    readonly lastSequence: number;
  }[];
  readonly files: readonly string[];
}

/** The same of a backup that was read. */
export function summaryOf({ manifest, streams, files }: BackupContents): BackupSummary {
  return {
    madeAt: manifest.madeAt,
    settings: manifest.settings,
    streams: streams.map(({ name, state }) => ({
      name,
      messages: Number(state['messages'] ?? 0),
      lastSequence: Number(state['last_seq'] ?? 0),
    })),
    files: [...files.keys()],
  };
}

/** The same for a person. */
export function describe(
  said: BackupSummary & {
    readonly file: string;
    readonly octets?: number;
    readonly sha256?: string;
  },
  output: Output,
): string {
  const fields = formatFields([
    ['file', said.file],
    ['size', said.octets && toMegabytes(said.octets)],
    ['sha256', said.sha256],
    ['made at', said.madeAt],
    ...Object.entries(said.settings),
    ['files', said.files.join(', ')],
  ]);
  const rows = said.streams.map(({ name, messages, lastSequence }) => [
    ...[name, String(messages), String(lastSequence)],
  ]);
  return `${fields}\n${formatTable(output, ['STREAM', 'MESSAGES', 'LAST SEQUENCE'], rows)}`;
}

function toMegabytes(octets: number): string {
  return `${(octets / 1e6).toFixed(1)} MB`;
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
