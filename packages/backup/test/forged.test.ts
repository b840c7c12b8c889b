import { openJetStreamKeeper } from '@dateline/eventlog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import { readBackup } from '../src/read-backup.ts';
import { restoreStreams } from '../src/restore-backup.ts';
import { type Entry, makeSpecimen, part, record, type Specimen, summed } from './specimen.ts';

const nothing = { isThere: false, left: [] };
let specimen: Specimen;
let broker: TestNats;
beforeAll(async () => {
  specimen = await makeSpecimen();
  broker = await startNats({ how: 'binary' });
});
afterAll(async () => {
  await broker?.stop();
  await specimen?.close();
});

describe('what was forged with sums that are right is refused by the broker, and nothing is left', () => {
  const cases: [string, () => readonly Entry[]][] = [
    ['a part with an octet that is another', () => specimen.change(part('DESK'), spoilt)],
    [
      'a part that ends early',
      () => specimen.change(part('DESK'), (octets) => octets.subarray(0, 40)),
    ],
    ['no part', () => specimen.without(part('DESK'))],
    ['the parts of another stream', () => specimen.swapOctets(part('DESK'), part('NEWSROOM'))],
    ['a record of more than there is', () => changeState({ messages: 7, last_seq: 9 })],
    ['a record of another stream’s settings', () => changeConfig({ name: 'NEWSROOM' })],
  ];
  const spoilt = (octets: Buffer) =>
    Buffer.from(octets.map((octet, at) => (at === octets.length >> 1 ? octet ^ 255 : octet)));
  const inRecord = (name: 'state' | 'config', more: object) => {
    const known = JSON.parse(specimen.find(record('DESK')).toString());
    return specimen.changeJson(record('DESK'), { [name]: { ...known[name], ...more } });
  };
  const changeState = (more: object) => inRecord('state', more);
  const changeConfig = (more: object) => inRecord('config', more);

  test.each(cases)('%s, in a broker', async (_, make) => {
    const file = await specimen.fileOf(summed(make()));
    const { code, said } = await specimen.restore(file, '--nats-url', broker.url);
    expect(said).toMatch(/stream (DESK|NEWSROOM)|DESK cannot/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    const keeper = await openJetStreamKeeper({ servers: broker.url, clientName: 'test' });
    expect(await keeper.list()).toEqual([]);
    await keeper.close();
  });

  test('in a folder', async () => {
    const file = await specimen.fileOf(summed(specimen.change(part('DESK'), spoilt)));
    const { said, ...rest } = await specimen.restore(file);
    expect(said).toMatch(/DESK/);
    expect(rest).toEqual({ code: 1, ...nothing });
  });

  test('and where it cannot be removed, what is left is named', async () => {
    const file = await specimen.fileOf(summed(specimen.change(part('DESK'), spoilt)));
    const keeper = await openJetStreamKeeper({ servers: broker.url, clientName: 'test' });
    const bound = { ...keeper, discard: async () => false };
    const failing = restoreStreams(file, await readBackup(file), bound);
    await expect(failing).rejects.toThrow(/WIRE, NEWSROOM, DESK of this backup is still there/);
    for (const entry of (await readBackup(file)).streams) await keeper.discard(entry);
    expect(await keeper.list()).toEqual([]);
    await keeper.close();
  });
});
