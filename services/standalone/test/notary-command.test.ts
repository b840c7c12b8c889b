import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryRegister, type NotaryJwk } from '@dateline/eventlog';
import { keysInFile } from '@dateline/wire';
import { expect, onTestFinished, test } from 'vitest';
import { tell } from '../../wire/test/stories.ts';
import { startWire } from '../../wire/test/wire.ts';
import { addNotaryKey, createNotaryKey, readKeysOf } from '../src/notary-key.ts';
import { runDateline } from './dateline-command.ts';

async function startNotary() {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-notary-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'notary.key');
  await createNotaryKey(path, 0o600);
  const register = createMemoryRegister();
  const wire = await startWire({ notary: { register, keys: keysInFile(path) } });
  onTestFinished(() => wire.close());
  await tell(wire.log, 'one');
  const environment = { DATELINE_URL: wire.base, DATA_DIR: folder };
  return {
    ...{ folder, path, wire, register },
    run: async (...args: string[]) => runDateline(['notary', ...args], '', environment),
    kid: async () => (await readKeysOf(path)).map(({ jwk }) => jwk.kid),
    keys: async () =>
      (await (await wire.get('/notary/key')).json()) as { keys: NotaryJwk[]; current: string },
    async signed() {
      while ((await register.newest()) === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

test('a key is changed while the notary signs, and the old one is gone', async () => {
  const notary = await startNotary();
  await notary.signed();
  const [old = ''] = await notary.kid();
  const done = await notary.run('rotate');
  expect(done).toMatchObject({ code: 0, err: '' });
  const [next = '', ...more] = await notary.kid();
  expect(more).toEqual([]);
  expect(next).not.toBe(old);
  expect(done.out).toContain(`${next} signs from checkpoint 3 on.`);
  expect((await notary.keys()).keys.map(({ kid }) => kid)).toEqual([old, next]);
  expect((await stat(notary.path)).mode & 0o777).toBe(0o600);
  // One that was cut short is gone on with: no third key is made.
  const { jwk } = await addNotaryKey(notary.path);
  expect(await notary.run('rotate')).toMatchObject({ code: 0 });
  expect(await notary.kid()).toEqual([jwk.kid]);

  const broken = await notary.run('break', '--reason', 'stolen');
  expect(broken).toMatchObject({ code: 0, err: '' });
  const [last = ''] = await notary.kid();
  expect((await notary.keys()).current).toBe(last);
  const listed = (await notary.run('keys')).out;
  expect(listed).toContain(`${old}\t1 to 2\tthe first`);
  expect(listed).toContain(`${last}\tfrom 6, signs now\ta break: the one before was stolen`);
}, 30_000);

test('what cannot be done is said, and leaves the key as it is', async () => {
  const notary = await startNotary();
  await notary.signed();
  const held = await readFile(notary.path, 'utf8');
  expect(await notary.run('break', '--reason', 'boredom')).toMatchObject({ code: 2 });
  expect(await notary.run('break')).toMatchObject({ code: 2 });
  const other = join(notary.folder, 'bus');
  expect(await notary.run('rotate', '--bus', other)).toMatchObject({
    code: 2,
    err: expect.stringContaining('bus-notary: ENOENT'),
  });
  await createNotaryKey(`${other}-notary`, 0o644);
  expect(await notary.run('rotate', '--bus', other)).toMatchObject({
    code: 2,
    err: expect.stringContaining('has not the key that signs now'),
  });
  await writeFile(`${other}-notary`, 'nothing');
  expect(await notary.run('rotate', '--bus', other)).toMatchObject({ code: 2 });
  expect(await readFile(notary.path, 'utf8')).toBe(held);
  await notary.wire.close();
  expect(await notary.run('rotate')).toMatchObject({ code: 3 });
  expect(await readFile(notary.path, 'utf8')).toBe(held);
}, 30_000);
