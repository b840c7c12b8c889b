import { generateKeyPairSync } from 'node:crypto';
import {
  type Checkpoint,
  createMemoryLog,
  createMemoryRegister,
  type EventLog,
  type KeyBreak,
  type NotaryKey,
  openCheckpoint,
  type Register,
  signCheckpoint,
  toNotaryKey,
} from '@dateline/eventlog';
import { createLogger } from '@dateline/runtime';
import { expect, onTestFinished, test } from 'vitest';
import { type Notary, openNotary } from '../src/notary/notary.ts';
import { tell } from './stories.ts';
import { startWire } from './wire.ts';

const newKey = () => toNotaryKey(generateKeyPairSync('ed25519').privateKey);
const breaking = (key: NotaryKey, { jwk }: NotaryKey, reason: KeyBreak['reason']) => ({
  ...key,
  breaksWith: { kid: jwk.kid, reason },
});

/** A notary whose file holds what `file.keys` are. */
function start(
  log: EventLog,
  register: Register,
  file: { keys: readonly NotaryKey[]; reads?: number },
): Notary {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const logger = createLogger({ name: 'notary', level: 'silent' });
  const read = async () => {
    file.reads = (file.reads ?? 0) + 1;
    return file.keys;
  };
  const keys = { read };
  const options = { gatherMs: 1, lookMs: 2 };
  return openNotary({ log, register, keys, logger, signal: stop.signal, ...options });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Each by the key that it says has signed it. */
async function read(register: Register, ...keys: readonly NotaryKey[]) {
  const entries = await register.read(1, 1000);
  return entries.map(({ text }) => {
    const { kid } = JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString());
    const by = keys.findIndex(({ jwk }) => jwk.kid === kid);
    return {
      by,
      checkpoint: openCheckpoint(
        text,
        keys.map(({ jwk }) => jwk),
      ),
    };
  });
}

const said = ({ checkpoint }: { readonly checkpoint: Checkpoint }) => {
  const { nextKey, breaksWith, keyFrom, leaves } = checkpoint;
  return { next: nextKey?.kid, breaksWith, keyFrom, leaves: leaves.length };
};

test('the old key signs that a new one does from then on, and the chain goes on', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  const [old, next, third] = [newKey(), newKey(), newKey()];
  const file = { keys: [old] };
  const notary = start(log, register, file);
  const other = start(log.openAnother(), register, file);
  await tell(log, 'one');
  await until(() => notary.state().sequence === 1 || other.state().sequence === 1);
  file.keys = [old, next];
  await until(() => notary.state().key === next.jwk.kid && other.state().key === next.jwk.kid);
  file.keys = [next];
  await tell(log, 'two');
  await until(() => notary.state().sequence === 2 || other.state().sequence === 2);
  file.keys = [next, third];
  await until(() => notary.state().key === third.jwk.kid && other.state().key === third.jwk.kid);
  await tell(log, 'three');
  await until(() => notary.state().sequence === 3 || other.state().sequence === 3);
  const all = await read(register, old, next, third);
  expect(all.map(({ by }) => by)).toEqual([0, 0, 1, 1, 1, 2, 2]);
  expect(all.map(said)).toEqual([
    { next: undefined, breaksWith: undefined, keyFrom: undefined, leaves: 1 },
    { next: next.jwk.kid, breaksWith: undefined, keyFrom: undefined, leaves: 0 },
    { next: undefined, breaksWith: undefined, keyFrom: 2, leaves: 0 },
    { next: undefined, breaksWith: undefined, keyFrom: 2, leaves: 1 },
    { next: third.jwk.kid, breaksWith: undefined, keyFrom: 2, leaves: 0 },
    { next: undefined, breaksWith: undefined, keyFrom: 5, leaves: 0 },
    { next: undefined, breaksWith: undefined, keyFrom: 5, leaves: 1 },
  ]);
  for (const [index, { checkpoint }] of all.slice(1).entries()) {
    expect(checkpoint.before).toBe(all[index]?.checkpoint.after);
  }
});

test('a key that nobody has signed for does not sign, but where it says that it breaks', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  const [old, next] = [newKey(), newKey()];
  await tell(log, 'one');
  const file: { keys: readonly NotaryKey[]; reads: number } = { keys: [old], reads: 0 };
  const notary = start(log, register, file);
  await until(() => notary.state().sequence === 1);
  file.keys = [next];
  await until(() => notary.fault() !== undefined);
  expect(notary.fault()).toBe(`checkpoints are for ${old.jwk.kid} to sign, a key that is not here`);
  await tell(log, 'two');
  expect(await register.read(2, 10)).toEqual([]);
  // One that breaks with some other key is none to take either.
  file.keys = [breaking(next, newKey(), 'lost')];
  file.reads = 0;
  await until(() => file.reads > 3);
  expect(await register.read(2, 10)).toEqual([]);
  file.keys = [breaking(next, old, 'lost')];
  await until(() => notary.state().sequence === 2);
  const all = await read(register, old, next);
  const breaksWith = { kid: old.jwk.kid, reason: 'lost' };
  expect(all.map(({ by }) => by)).toEqual([0, 1, 1]);
  expect(all.slice(1).map(said)).toEqual([
    { next: undefined, breaksWith, keyFrom: 2, leaves: 0 },
    { next: undefined, breaksWith: undefined, keyFrom: 2, leaves: 1 },
  ]);
});

test('what is restored from a backup says so first, and goes over to a key of its own', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  const [old, next] = [newKey(), newKey()];
  await tell(log, 'one');
  const first = start(log, register, { keys: [old] });
  await until(() => first.state().sequence === 1);
  const { created } = await log.state();
  const restored = [{ created, lastSequence: 1 }];
  const copy: EventLog = {
    ...log.openAnother(),
    state: async () => ({ ...(await log.state()), created: '2031-05-01T00:00:00Z', restored }),
  };
  const copied = createMemoryRegister();
  for (const entry of await register.read(1, 10)) await copied.append(entry);
  const second = start(copy, copied, { keys: [old, next] });
  await until(() => second.state().key === next.jwk.kid);
  await tell(log, 'two');
  await until(() => second.state().sequence === 2);
  const all = await read(copied, old, next);
  expect(all.map(({ by }) => by)).toEqual([0, 0, 1, 1]);
  expect(all[1]?.checkpoint).toMatchObject({
    ...{ streamCreated: '2031-05-01T00:00:00Z', restored, leaves: [] },
    nextKey: next.jwk,
  });
});

test('everybody can read all keys that have signed, and which does now', async () => {
  const [log, register] = [createMemoryLog(), createMemoryRegister()];
  const [old, next, found] = [newKey(), newKey(), newKey()];
  await tell(log, 'one');
  const file = { keys: [old] };
  const wire = await startWire(
    { notary: { register, keys: { read: async () => file.keys } } },
    log,
  );
  onTestFinished(() => wire.close());
  const signs = (key: NotaryKey) => Object(wire.health()['notary']).key === key.jwk.kid;
  await until(() => Object(wire.health()['notary']).sequence === 1);
  const readKeys = async () => (await wire.get('/notary/key')).json();
  file.keys = [old, next];
  await until(() => signs(next));
  file.keys = [breaking(found, next, 'stolen')];
  await until(() => signs(found));
  expect(await readKeys()).toEqual({
    keys: [
      { ...old.jwk, checkpoints: { first: 1, last: 2 } },
      { ...next.jwk, checkpoints: { first: 3, last: 3 } },
      {
        ...found.jwk,
        checkpoints: { first: 4 },
        breaksWith: { kid: next.jwk.kid, reason: 'stolen' },
      },
    ],
    current: found.jwk.kid,
  });
  // Whoever has an old key and the broker cannot make the notary go on from what he adds.
  const [{ text } = { text: '' }] = await register.read(4, 1);
  const body = JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());
  const { keyFrom, key, breaksWith, ...plain } = body;
  await register.append({ number: 5, text: signCheckpoint({ ...plain, number: 5, keyFrom }, old) });
  await tell(log, 'two');
  await until(() => Object(wire.health()['notary']).fault !== undefined);
  expect(Object(wire.health()['notary']).fault).toContain('which is not its to sign');
  expect((await wire.get('/notary/key')).status).toBe(503);
});
