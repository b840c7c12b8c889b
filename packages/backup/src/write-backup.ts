import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Keeper, KeptName } from '@dateline/eventlog';
import { pack as createPack, type Pack } from 'tar-stream';
import {
  fileName,
  formatVersion,
  type Manifest,
  manifestName,
  partName,
  partOctets,
  recordName,
  sumsName,
} from './format.ts';

/** What is written, and what is said of it. */
export interface BackupPlan {
  readonly keeper: Keeper;
  /** RFC 3339 UTC. */
  readonly madeAt: string;
  readonly settings: Readonly<Record<string, string>>;
  /** What lies beside the broker: its name in the backup, and where it is; absent ones are left out. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
}

/**
 * A backup as it is made, piece by piece, while the newsroom works on; it holds secrets. One that
 * was cut short has no sums, and is refused.
 * @throws LogUnavailableError when the broker goes away under it.
 */
export async function* writeBackup(plan: BackupPlan): AsyncGenerator<Uint8Array> {
  const pack = createPack();
  const filling = fill(pack, plan).catch((error: Error) => pack.destroy(error));
  try {
    for await (const piece of pack) yield piece as Uint8Array;
  } finally {
    pack.destroy();
    await filling;
  }
}

type Put = (name: string, octets: Uint8Array) => Promise<void>;

async function fill(pack: Pack, { keeper, madeAt, settings, files }: BackupPlan): Promise<void> {
  const sums: string[] = [];
  const put: Put = async (name, octets) => {
    sums.push(`${createHash('sha256').update(octets).digest('hex')}  ${name}\n`);
    await putEntry(pack, { name, octets, mtime: new Date(madeAt) });
  };
  const streams = await keeper.list();
  const manifest: Manifest = { format: formatVersion, madeAt, settings, streams };
  await put(manifestName, toJson(manifest));
  for (const stream of streams) await putStream(keeper, stream, put);
  for (const { name, path } of files) {
    const octets = await readIfThere(path);
    if (octets) await put(fileName(name), octets);
  }
  const octets = Buffer.from(sums.join(''));
  await putEntry(pack, { name: sumsName, octets, mtime: new Date(madeAt) });
  pack.finalize();
}

async function putStream(keeper: Keeper, stream: KeptName, put: Put): Promise<void> {
  const { record, octets } = await keeper.copy(stream);
  await put(recordName(stream), toJson(record));
  let part = 0;
  for await (const piece of inParts(octets)) {
    part += 1;
    await put(partName(stream, part), piece);
  }
}

/** The same octets in pieces of one size, the last one smaller. */
async function* inParts(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of octets) {
    held.push(piece);
    size += piece.length;
    while (size >= partOctets) {
      const all = Buffer.concat(held);
      yield all.subarray(0, partOctets);
      held = [all.subarray(partOctets)];
      size -= partOctets;
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

/** Resolves when there is room for more. */
function putEntry(
  pack: Pack,
  entry: { readonly name: string; readonly octets: Uint8Array; readonly mtime: Date },
): Promise<void> {
  const { name, octets, mtime } = entry;
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    pack.entry({ name, mtime, mode: 0o600 }, Buffer.from(octets), done);
  });
}

function toJson(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
