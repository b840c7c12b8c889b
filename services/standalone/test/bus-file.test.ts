import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from 'bcryptjs';
import { expect, test } from 'vitest';
import {
  addConsumer,
  BusUserError,
  readBus,
  removeConsumer,
  renewService,
} from '../src/bus-file.ts';
import { makeFolder } from './nats-fake.ts';

const addedAt = '2026-01-02T03:04:05.000Z';

test('a password is kept as a hash alone, in the users and in the accounts', async () => {
  const folder = await makeFolder();
  const { password, consumer } = await addConsumer(folder, 'acme', addedAt);
  expect(await compare(password, consumer.passwordHash)).toBe(true);
  for (const name of ['bus.json', 'accounts.conf']) {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain(consumer.passwordHash);
    expect(text).not.toContain(password);
  }
  expect((await readBus(folder)).consumers).toEqual([consumer]);
  // The broker in a container is another user.
  expect((await stat(join(folder, 'accounts.conf'))).mode & 0o777).toBe(0o644);
});

test('a service whose password is renewed keeps the consumers, and loses the old password', async () => {
  const folder = await makeFolder();
  const old = await renewService(folder, 'newsroom');
  await addConsumer(folder, 'acme', addedAt);
  await renewService(folder, 'newsroom');
  const { services, consumers } = await readBus(folder);
  expect(consumers).toHaveLength(1);
  expect(await compare(old, services.newsroom ?? '')).toBe(false);
});

test.each(['', 'Acme', '9lives', 'a.b', 'a*', 'a b', 'x'.repeat(33), 'policy', 'reader', 'ingest'])(
  '%j is no name for a consumer',
  async (name) => {
    const folder = await makeFolder();
    await expect(addConsumer(folder, name, addedAt)).rejects.toBeInstanceOf(BusUserError);
    expect((await readBus(folder)).consumers).toEqual([]);
  },
);

test('a name is given once, and taken back once', async () => {
  const folder = await makeFolder();
  await addConsumer(folder, 'acme', addedAt);
  await expect(addConsumer(folder, 'acme', addedAt)).rejects.toBeInstanceOf(BusUserError);
  await removeConsumer(folder, 'acme');
  await expect(removeConsumer(folder, 'acme')).rejects.toBeInstanceOf(BusUserError);
});
