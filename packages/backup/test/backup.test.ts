import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EventLog,
  type Keeper,
  openJetStreamKeeper,
  openJetStreamLedger,
  openJetStreamLog,
} from '@dateline/eventlog';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import { appendHistory, followToEnd } from '../../eventlog/test/contract.ts';
import { articleEvent, articleRef } from '../../eventlog/test/sample-events.ts';
import { readBackup } from '../src/read-backup.ts';
import { restoreFiles, restoreStreams } from '../src/restore-backup.ts';
import { writeBackup } from '../src/write-backup.ts';

const madeAt = '2031-05-18T10:00:00.000Z';
let folder: string;
let from: TestNats;
let log: EventLog;
let keeper: Keeper;
let backup: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-backup-'));
  from = await startNats({ how: 'binary' });
  const names = { servers: from.url, clientName: 'backup test' };
  log = await openJetStreamLog({ ...names, role: 'writer' });
  for (const id of ['one', 'two', 'three']) await appendHistory(log, articleRef(id), 3);
  const kept = articleRef('kept');
  const first = { expectedSequence: 0, revision: 1, stream: 'DESK' } as const;
  await log.append(kept, articleEvent(kept), first);
  await log.erase([2, 5]);
  await workOn(log, 4);
  const ledger = await openJetStreamLedger(names);
  await ledger.update('webhook.a', () => ({ url: 'https://desk.example/' }));
  await ledger.close();
  const register = await openJetStreamLedger({ ...names, ledger: 'ACCESS' });
  await register.update('token.a', () => ({ name: 'a' }));
  await register.close();
  keeper = await openJetStreamKeeper(names);
  await writeFile(join(folder, 'token'), 'a secret of the desk\n');
  backup = await make();
});
afterAll(async () => {
  await keeper?.close();
  await log?.close();
  await from?.stop();
  await rm(folder, { recursive: true, force: true });
});

const fill = ['token', 'absent'].map((name) => ({ name, path: '' }));
const filesOf = () => fill.map(({ name }) => ({ name, path: join(folder, name) }));

async function make(source = keeper): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const plan = { keeper: source, madeAt, settings: { NEWSROOM: 'n.example' }, files: filesOf() };
  for await (const piece of writeBackup(plan)) pieces.push(piece);
  return Buffer.concat(pieces);
}

let count = 0;
async function fileOf(octets: Uint8Array): Promise<string> {
  count += 1;
  const path = join(folder, `${count}.tar`);
  await writeFile(path, octets);
  return path;
}

/** Has a durable worker handle so many events more; the sequence of the first of them. */
async function workOn(on: EventLog, events: number): Promise<number> {
  const end = new AbortController();
  const handled: number[] = [];
  await on.work({
    name: 'policy',
    filter: 'newsroom.>',
    signal: end.signal,
    onGivenUp: ({ reason }) => {
      throw new Error(reason);
    },
    async handle({ sequence }) {
      handled.push(sequence);
      if (handled.length === events) end.abort();
    },
  });
  return handled[0] ?? 0;
}

async function startEmpty() {
  const to = await startNats({ how: 'binary' });
  const names = { servers: to.url, clientName: 'restore test' };
  const target = await openJetStreamKeeper(names);
  onTestFinished(async () => {
    await target.close();
    await to.stop();
  });
  return { target, names };
}

describe('a backup that is restored elsewhere', () => {
  test('has every event, erased place, key, worker and file, and goes on from there', async () => {
    const path = await fileOf(backup);
    const contents = await readBackup(path);
    expect(contents.manifest).toEqual({
      format: 1,
      madeAt,
      settings: { NEWSROOM: 'n.example' },
      streams: ['WIRE', 'NEWSROOM', 'DESK', 'ACCESS'],
    });
    const { target, names } = await startEmpty();
    expect(await restoreStreams(path, contents, target)).toEqual([
      { stream: 'WIRE', messages: 1, lastSequence: 1 },
      { stream: 'NEWSROOM', messages: 7, lastSequence: 9 },
      { stream: 'DESK', messages: 1, lastSequence: 1 },
      { stream: 'ACCESS', messages: 1, lastSequence: 1 },
    ]);

    const restored = await openJetStreamLog({ ...names, role: 'writer' });
    const ledger = await openJetStreamLedger(names);
    onTestFinished(async () => {
      await ledger.close();
      await restored.close();
    });
    for (const stream of ['NEWSROOM', 'DESK'] as const) {
      const everything = { after: 0, stream };
      expect(await followToEnd(restored, everything)).toEqual(await followToEnd(log, everything));
    }
    const { created } = await log.state();
    expect((await restored.state()).restored).toEqual([{ created, lastSequence: 9 }]);
    expect(await workOn(restored, 1)).toBe(await workOn(log, 1));
    expect((await ledger.update('webhook.a', (value) => value)).value).toEqual({
      url: 'https://desk.example/',
    });
    expect((await restored.read('article', 'one')).lastSequence).toBe(3);
    await appendHistory(restored, articleRef('later'), 1);
    expect((await restored.state()).lastSequence).toBe(10);
  });

  // As most are for a while: nothing under embargo, nobody who subscribes.
  test('may have streams to which nothing was ever written', async () => {
    const { target: young, names } = await startEmpty();
    await (await openJetStreamLog({ ...names, role: 'writer' })).close();
    await (await openJetStreamLedger(names)).close();
    const path = await fileOf(await make(young));
    const { target } = await startEmpty();
    expect(await restoreStreams(path, await readBackup(path), target)).toEqual([
      { stream: 'WIRE', messages: 0, lastSequence: 0 },
      { stream: 'NEWSROOM', messages: 0, lastSequence: 0 },
      { stream: 'DESK', messages: 0, lastSequence: 0 },
    ]);
  });

  test('is refused where there is a newsroom, which stays as it is', async () => {
    const path = await fileOf(backup);
    const contents = await readBackup(path);
    await expect(restoreStreams(path, contents, keeper)).rejects.toThrow('a newsroom already');
    expect((await log.state()).restored).toEqual([]);
  });

  test('its files are readable by their owner alone, and overwrite nothing', async () => {
    const contents = await readBackup(await fileOf(backup));
    const to = await mkdtemp(join(folder, 'to-'));
    expect(await restoreFiles(contents, to)).toEqual(['token']);
    expect(await readFile(join(to, 'token'), 'utf8')).toBe('a secret of the desk\n');
    expect((await stat(join(to, 'token'))).mode & 0o777).toBe(0o600);
    await expect(restoreFiles(contents, to)).rejects.toThrow('is there already');
  });
});

describe('what is no whole backup is refused with a reason', () => {
  const refusal = async (octets: Uint8Array) =>
    readBackup(await fileOf(octets)).then(
      () => 'taken',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test.each<[string, (octets: Buffer) => Uint8Array, RegExp]>([
    ['nothing', () => Buffer.alloc(0), /no backup of a newsroom/],
    ['words', () => Buffer.from('a story, not a backup'), /backup/],
    ['one cut short', (octets) => octets.subarray(0, octets.length - 4096), /cut short|cannot be/],
    ['one that lost its end', (octets) => octets.subarray(0, 512 * 3), /cut short|cannot be/],
  ])('%s', async (_, change, reason) => {
    expect(await refusal(change(backup))).toMatch(/^BackupFaultError: /);
    expect(await refusal(change(backup))).toMatch(reason);
  });

  test('a missing file', async () => {
    await expect(readBackup(join(folder, 'none.tar'))).rejects.toThrow('ENOENT');
  });

  test('one octet changed anywhere that matters', async () => {
    const content = sha(await readBackup(await fileOf(backup)));
    const places = fc.record({
      at: fc.nat(backup.length - 1),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(places, async ({ at, by }) => {
        const changed = Buffer.from(backup);
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        const read = await readBackup(await fileOf(changed)).then(
          sha,
          (error: Error) => error.name,
        );
        // Padding, times and owners of a tar are no part of what is restored.
        expect(['BackupFaultError', content]).toContain(read);
      }),
      { numRuns: 150 },
    );
  });
});

function sha(contents: Awaited<ReturnType<typeof readBackup>>): string {
  const { files, ...rest } = contents;
  const text = JSON.stringify({ ...rest, files: [...files] });
  return createHash('sha256').update(text).digest('hex');
}

test('a broker that goes away under it ends it with an error, without an end in the file', async () => {
  const server = await startNats({ how: 'binary' });
  const names = { servers: server.url, clientName: 'backup test' };
  const writer = await openJetStreamLog({ ...names, role: 'writer' });
  await appendHistory(writer, articleRef(), 1);
  const short = await openJetStreamKeeper(names);
  onTestFinished(async () => {
    await short.close();
    await writer.close();
    await server.stop();
  });
  const pieces: Uint8Array[] = [];
  const run = async () => {
    const plan = { keeper: short, madeAt, settings: {}, files: [] };
    for await (const piece of writeBackup(plan)) {
      pieces.push(piece);
      if (pieces.length === 1) await server.kill9();
    }
  };
  await expect(run()).rejects.toThrow(/answer|connection|closed|DISCONNECT|CLOSED/i);
  expect(Buffer.concat(pieces).includes('SHA256SUMS')).toBe(false);
});
