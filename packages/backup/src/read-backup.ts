import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { keptStreams, type StreamRecord } from '@dateline/eventlog';
import { extract } from 'tar-stream';
import {
  filesOctetsMax,
  formatVersion,
  isRecord,
  type Manifest,
  partOctets,
  readName,
  smallOctetsMax,
  sumsName,
  sumsOctetsMax,
} from './format.ts';

/** The file is no whole backup; the message says what is wrong with it, and where. */
export class BackupFaultError extends Error {
  override readonly name = 'BackupFaultError';
}

/** What was found in a file that is a whole and undamaged backup. */
export interface BackupContents {
  readonly manifest: Manifest;
  readonly streams: readonly StreamRecord[];
  /** Paths below the data folder, and what is in them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a whole backup and checks every octet of it against its sums; holds no more than one part.
 * @throws BackupFaultError
 */
export async function readBackup(path: string): Promise<BackupContents> {
  const found: Found = {
    ...{ records: [], files: new Map(), fileOctets: 0 },
    ...{ sums: new Map(), parts: new Map() },
  };
  const fail = (what: string) => new BackupFaultError(`${path}: ${what}`);
  for await (const entry of entriesOf(path)) take(found, entry, fail);
  const { manifest, records: streams, files, wantedSums } = found;
  if (!manifest) throw fail('this is no backup of a newsroom');
  if (wantedSums === undefined) throw fail('it was cut short: it has no end');
  checkSums(found.sums, wantedSums, fail);
  const names = streams.map(({ name }) => name).join();
  if (names !== manifest.streams.join()) {
    throw fail(`it has the streams ${names}, not ${manifest.streams.join()}`);
  }
  return { manifest, streams, files };
}

/** What has been met so far. */
interface Found {
  manifest?: Manifest;
  readonly records: StreamRecord[];
  readonly files: Map<string, Uint8Array>;
  fileOctets: number;
  /** SHA-256 of each entry, in hexadecimal. */
  readonly sums: Map<string, string>;
  /** The newest part of each stream. */
  readonly parts: Map<string, number>;
  /** The text of `SHA256SUMS`, which is the end. */
  wantedSums?: string;
}

type Fail = (what: string) => BackupFaultError;

function take(found: Found, { name, octets }: Entry, fail: Fail): void {
  const what = readName(name);
  if (!what) throw fail(`${shown(name)} is no part of a backup`);
  if (found.sums.has(name)) throw fail(`${name} is in it twice`);
  if (found.wantedSums !== undefined) throw fail(`${name} comes after the end`);
  if (what.kind === 'sums') {
    found.wantedSums = Buffer.from(octets).toString();
    return;
  }
  found.sums.set(name, createHash('sha256').update(octets).digest('hex'));
  if (what.kind === 'manifest') found.manifest = toManifest(octets, fail);
  else if (!found.manifest) throw fail('this is no backup of a newsroom');
  else if (what.kind === 'record') found.records.push(toRecord(what.stream, octets, fail));
  else if (what.kind === 'file') {
    found.fileOctets += octets.length;
    if (found.fileOctets > filesOctetsMax) throw fail('its files are larger than any newsroom has');
    found.files.set(what.path, octets);
  } else {
    const expected = (found.parts.get(what.stream) ?? 0) + 1;
    const isNext = what.part === expected && found.records.at(-1)?.name === what.stream;
    if (!isNext) throw fail(`${name} is not where it belongs`);
    found.parts.set(what.stream, expected);
  }
}

/** The messages of one stream of a backup, as `Keeper.restore` takes them. */
export async function* readStream(path: string, stream: string): AsyncGenerator<Uint8Array> {
  for await (const { name, octets } of entriesOf(path)) {
    const what = readName(name);
    if (what?.kind === 'part' && what.stream === stream) yield octets;
  }
}

interface Entry {
  readonly name: string;
  readonly octets: Uint8Array;
}

async function* entriesOf(path: string): AsyncGenerator<Entry> {
  const file = createReadStream(path);
  const tar = extract();
  file.on('error', (error) => tar.destroy(error));
  file.pipe(tar);
  try {
    for await (const entry of tar) {
      const { name, size = 0, type } = entry.header;
      if (type !== 'file') throw new BackupFaultError(`${path}: ${shown(name)} is no file`);
      if (size > (name === sumsName ? sumsOctetsMax : Math.max(smallOctetsMax, partOctets))) {
        throw new BackupFaultError(`${path}: ${shown(name)} is larger than any part is`);
      }
      const pieces: Uint8Array[] = [];
      for await (const piece of entry) pieces.push(piece as Uint8Array);
      yield { name, octets: Buffer.concat(pieces) };
    }
  } catch (cause) {
    if (cause instanceof BackupFaultError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BackupFaultError(`${path} cannot be read as a backup: ${reason}`, { cause });
  } finally {
    file.destroy();
    tar.destroy();
  }
}

function toManifest(octets: Uint8Array, fail: Fail): Manifest {
  const { format, madeAt, settings, streams } = parse(octets, fail) as Partial<Manifest>;
  if (format !== formatVersion) {
    throw fail(`its format is ${shown(String(format))}, and this version reads ${formatVersion}`);
  }
  if (isTime(madeAt) && areNames(streams) && areSettings(settings)) {
    return { format, madeAt, settings, streams };
  }
  throw fail('it does not say what it is a backup of');
}

// They are shown to people as they are.
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z$/.test(value);
const areNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');
const areSettings = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([name, one]) => /^[A-Z][A-Z_]{0,40}$/.test(name) && typeof one === 'string',
  );

function toRecord(stream: string, octets: Uint8Array, fail: Fail): StreamRecord {
  const record = parse(octets, fail);
  if (!isRecord(record) || record.name !== stream) throw fail(`the record of ${stream} is none`);
  if (!keptStreams.includes(record.name)) {
    throw fail(`it has a stream ${stream}, which this version does not know`);
  }
  return record;
}

function parse(octets: Uint8Array, fail: Fail): object {
  try {
    const value: unknown = JSON.parse(Buffer.from(octets).toString());
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below.
  }
  throw fail('there is something else where JSON belongs');
}

function checkSums(found: ReadonlyMap<string, string>, text: string, fail: Fail): void {
  const lines = text.split('\n').filter((line) => line !== '');
  const wanted = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const [name, sum] of found) {
    if (!wanted.has(name)) throw fail(`${name} has no sum`);
    if (wanted.get(name) !== sum) throw fail(`${name} is damaged`);
  }
  const missing = [...wanted.keys()].find((name) => !found.has(name));
  if (missing !== undefined) throw fail(`${shown(missing)} is missing`);
}

/** What a stranger's file says, short enough for a message, and on one line. */
function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
