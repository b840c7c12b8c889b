import { generateKeyPairSync } from 'node:crypto';
import {
  type Checkpoint,
  createMemoryLog,
  createMemoryRegister,
  type EventLog,
  type MemoryLog,
  type NotaryKey,
  openCheckpoint,
  type Register,
  toNotaryKey,
} from '@dateline/eventlog';
import { createLogger } from '@dateline/runtime';
import { expect, onTestFinished, test } from 'vitest';
import { type Notary, openNotary } from '../src/notary/notary.ts';
import { kill, tell } from './stories.ts';
import { startWire } from './wire.ts';

const newKey = () => toNotaryKey(generateKeyPairSync('ed25519').privateKey);
const key = newKey();
const keysOf = (read: () => readonly NotaryKey[]) => ({ read: async () => read() });

function start(
  log: EventLog,
  register: Register,
  gatherMs = 1,
  keys = keysOf(() => [key]),
): Notary & { stop: () => void } {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const logger = createLogger({ name: 'notary', level: 'silent' });
  const notary = openNotary({
    log,
    register,
    keys,
    logger,
    signal: stop.signal,
    gatherMs,
    lookMs: 5,
  });
  return { ...notary, stop: () => stop.abort() };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function checkpointsOf(register: Register): Promise<readonly Checkpoint[]> {
  return (await register.read(1, 10_000)).map(({ text }) => openCheckpoint(text, [key.jwk]));
}

async function tellMany(log: MemoryLog, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await tell(log, `a-${index}`);
}

test('every message gets its hash, each checkpoint begins where the one before ended', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  await tellMany(log, 300);
  const notary = start(log, register);
  await until(() => notary.state().sequence === 300);
  await tell(log, 'late');
  await until(() => notary.state().sequence === 301);
  const all = await checkpointsOf(register);
  expect(all.map(({ first, last }) => [first, last])).toEqual([
    [1, 256],
    [257, 300],
    [301, 301],
  ]);
  expect(all.map(({ number }) => number)).toEqual([1, 2, 3]);
  for (const [index, { before }] of all.slice(1).entries()) expect(before).toBe(all[index]?.after);
  const leaves = all.flatMap((one) => one.leaves);
  expect(new Set(leaves).size).toBe(301);
});

test('a notary that starts again goes on, and two on one log make one chain', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  await tellMany(log, 20);
  const first = start(log, register);
  await until(() => first.state().sequence === 20);
  first.stop();
  await first.ended;
  const both = [start(log, register), start(log.openAnother(), register)];
  for (let round = 0; round < 40; round += 1) {
    await tellMany(log, 3);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await until(() => both.some((one) => one.state().sequence === 140));
  let [sequence, chain] = [0, '0'.repeat(64)];
  for (const { first: from, last, before, after } of await checkpointsOf(register)) {
    expect([from, before]).toEqual([sequence + 1, chain]);
    [sequence, chain] = [last, after];
  }
  expect(sequence).toBe(140);
});

test('what is erased leaves its hash; what nobody had seen is said to be gone', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  await tell(log, 'unseen');
  await kill(log, 'unseen');
  await tell(log, 'seen');
  const notary = start(log, register);
  await until(() => notary.state().sequence === 3);
  await kill(log, 'seen');
  await until(() => notary.state().sequence === 4);
  const leaves = (await checkpointsOf(register)).flatMap((one) => one.leaves);
  expect(leaves.map((leaf) => leaf !== null)).toEqual([false, true, true, true]);
});

test('what was seen and erased before it could be signed leaves its hash too', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  await tell(log, 'first');
  const notary = start(log, register, 60);
  await until(() => notary.state().sequence === 1);
  // Another notary is quicker with the next number: ours begins anew, after the message is gone.
  await tell(log, 'doomed');
  await new Promise((resolve) => setTimeout(resolve, 10));
  const [one] = await checkpointsOf(register);
  const other = start(log.openAnother(), register);
  await until(() => other.state().sequence === 2);
  other.stop();
  await kill(log, 'doomed');
  await until(() => notary.state().sequence === 3);
  const all = await checkpointsOf(register);
  expect(all[0]).toEqual(one);
  expect(all.flatMap(({ leaves }) => leaves)).not.toContain(null);
});

test('the checkpoints of another log, or of more than there is, are not gone on from', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  await tell(log, 'one');
  const first = start(log, register);
  await until(() => first.state().sequence === 1);
  first.stop();
  const other = createMemoryLog({ now: () => '2001-01-01T00:00:00.000Z' });
  await tellMany(other, 5);
  const second = start(other, register);
  await until(() => second.fault() !== undefined);
  expect(second.fault()).toMatch(/^checkpoints are of the log of /);
  expect(await register.read(1, 10)).toHaveLength(1);
});

test('everybody can read the key and the checkpoints', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  await tellMany(log, 3);
  const wire = await startWire({ notary: { register, keys: keysOf(() => [key]) } }, log);
  onTestFinished(() => wire.close());
  await until(() => Object(wire.health()['notary']).sequence === 3);
  const set = (await (await wire.get('/notary/key')).json()) as { keys: [typeof key.jwk] };
  expect(set).toEqual({ keys: [{ ...key.jwk, checkpoints: { first: 1 } }], current: key.jwk.kid });
  const { keys } = set;
  const page = (await (await wire.get('/notary/checkpoints')).json()) as {
    checkpoints: { number: number; jws: string }[];
  };
  const [{ jws } = { jws: '' }] = page.checkpoints;
  expect(openCheckpoint(jws, keys)).toMatchObject({ first: 1, last: 3 });
  expect(() => openCheckpoint(jws, [newKey().jwk])).toThrow('which is no known key');
  expect(() => openCheckpoint(`${jws.slice(0, -8)}AAAAAAAA`, keys)).toThrow('signature');
  const next = await wire.get('/notary/checkpoints?after=1&limit=1');
  expect(await next.json()).toEqual({ checkpoints: [] });
});
