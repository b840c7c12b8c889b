import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJetStreamKeeper, openJetStreamLedger, openJetStreamLog } from '@dateline/eventlog';
import { extract, type Header, pack } from 'tar-stream';
import { runCommandLine } from '../../../services/standalone/src/program.ts';
import { startNats } from '../../../test/support/nats.ts';
import { appendHistory } from '../../eventlog/test/contract.ts';
import { articleEvent, articleRef } from '../../eventlog/test/sample-events.ts';
import { writeBackup } from '../src/write-backup.ts';

/** One entry of a backup. */
export interface Entry {
  readonly name: string;
  readonly octets: Buffer;
  /** What the tar says of it where it is no plain file. */
  readonly head?: Partial<Header>;
}

/** A backup of a small newsroom, and what can be made of it. */
export interface Specimen {
  readonly folder: string;
  readonly whole: readonly Entry[];
  find(name: string): Buffer;
  change(name: string, to: (octets: Buffer) => Buffer): readonly Entry[];
  changeJson(name: string, more: object): readonly Entry[];
  without(name: string): readonly Entry[];
  /** With something before its end. */
  add(name: string, head?: Partial<Header>): readonly Entry[];
  /** Two entries at each other's place, and with each other's octets. */
  swap(one: string, other: string): readonly Entry[];
  swapOctets(one: string, other: string): readonly Entry[];
  fileOf(entries: readonly Entry[] | Uint8Array): Promise<string>;
  /** `dateline restore FILE`, and what is there after it. */
  restore(file: string, ...options: string[]): Promise<Attempt>;
  close(): Promise<void>;
}

/** What came of one attempt. */
export interface Attempt {
  readonly code: number;
  readonly said: string;
  readonly isThere: boolean;
  readonly left: readonly string[];
}

export const sums = 'SHA256SUMS';
export const manifest = 'dateline-backup.json';
export const record = (stream: string): string => `streams/${stream}/backup.json`;
export const part = (stream: string): string => `streams/${stream}/stream.tar.s2.000001`;
export const shaOf = (octets: Buffer): string => createHash('sha256').update(octets).digest('hex');

/** With sums that are right for what there is now, as a forger would make them. */
export function summed(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter(({ name }) => name !== sums);
  const text = others.map(({ name, octets }) => `${shaOf(octets)}  ${name}\n`).join('');
  return [...others, { name: sums, octets: Buffer.from(text) }];
}

/** As a file. */
export async function packed(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, octets, head } of entries) tar.entry({ name, ...head }, octets);
  tar.finalize();
  const pieces: Uint8Array[] = [];
  for await (const piece of tar) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

/** Makes a newsroom, and a backup of it. */
export async function makeSpecimen(): Promise<Specimen> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-structure-'));
  const whole = await unpack(await makeBackup(folder));
  const find = (name: string) => whole.find((entry) => entry.name === name)?.octets ?? Buffer.of();
  const change: Specimen['change'] = (name, to) =>
    whole.map((entry) => (entry.name === name ? { ...entry, octets: to(entry.octets) } : entry));
  let count = 0;
  return {
    ...{ folder, whole, find, change },
    changeJson: (name, more) =>
      change(name, (octets) =>
        Buffer.from(JSON.stringify({ ...JSON.parse(`${octets}`), ...more })),
      ),
    without: (name) => whole.filter((entry) => entry.name !== name),
    add: (name, head) => [
      ...whole.slice(0, -1),
      { name, octets: head ? Buffer.of() : Buffer.from('x'), ...(head && { head }) },
      ...whole.slice(-1),
    ],
    swap: (one, other) =>
      whole
        .map(({ name }) => exchanged(name, one, other))
        .map((name) => ({ name, octets: find(name) })),
    swapOctets: (one, other) =>
      whole.map(({ name }) => ({ name, octets: find(exchanged(name, one, other)) })),
    async fileOf(entries) {
      count += 1;
      const path = join(folder, `${count}.tar`);
      await writeFile(path, entries instanceof Uint8Array ? entries : await packed(entries));
      return path;
    },
    restore: async (file, ...options) => attempt(join(folder, `to-${count}`), [file, ...options]),
    close: async () => rm(folder, { recursive: true, force: true }),
  };
}

const exchanged = (name: string, one: string, other: string) =>
  name === one ? other : name === other ? one : name;

async function attempt(place: string, args: readonly string[]): Promise<Attempt> {
  await mkdir(place, { recursive: true });
  const dataDir = join(place, 'data');
  const said: string[] = [];
  const note = (text: string) => void said.push(text);
  const code = await runCommandLine(['restore', ...args], {
    environment: { ...process.env, DATA_DIR: dataDir },
    ...{ out: note, err: note, write: async () => {}, isTerminal: false },
    input: () => {
      throw new Error('nothing is read');
    },
  });
  return { code, said: said.join(''), isThere: existsSync(dataDir), left: readdirSync(place) };
}

async function makeBackup(folder: string): Promise<Buffer> {
  const from = await startNats({ how: 'binary' });
  const names = { servers: from.url, clientName: 'backup test' };
  const log = await openJetStreamLog({ ...names, role: 'writer' });
  await appendHistory(log, articleRef('one'), 3);
  const kept = articleRef('kept');
  const first = { expectedSequence: 0, revision: 1, stream: 'DESK' } as const;
  await log.append(kept, articleEvent(kept), first);
  const ledger = await openJetStreamLedger(names);
  await ledger.update('webhook.a', () => ({ url: 'https://desk.example/' }));
  const keeper = await openJetStreamKeeper(names);
  for (const name of ['token', 'notary.key']) await writeFile(join(folder, name), `a ${name}\n`);
  const files = ['token', 'notary.key'].map((name) => ({ name, path: join(folder, name) }));
  const pieces: Uint8Array[] = [];
  const plan = { madeAt: '2031-05-18T10:00:00.000Z', settings: { NEWSROOM: 'n.example' }, files };
  for await (const piece of writeBackup({ ...plan, keeper })) pieces.push(piece);
  await Promise.all([keeper.close(), ledger.close(), log.close()]);
  await from.stop();
  return Buffer.concat(pieces);
}

async function unpack(octets: Buffer): Promise<Entry[]> {
  const tar = extract();
  tar.end(octets);
  const entries: Entry[] = [];
  for await (const entry of tar) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry) pieces.push(piece as Uint8Array);
    entries.push({ name: entry.header.name, octets: Buffer.concat(pieces) });
  }
  return entries;
}
