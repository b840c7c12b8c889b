import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import { openJetStreamLog } from '../src/jetstream.ts';
import { openJetStreamLedger } from '../src/jetstream-ledger.ts';
import type { Ledger } from '../src/ledger.ts';
import { createMemoryLedger } from '../src/memory-ledger.ts';
import { eventually } from './contract.ts';

let server: TestNats;
beforeAll(async () => {
  server = await startNats({ how: 'binary' });
  const log = await openJetStreamLog({ servers: server.url, clientName: 'test', role: 'writer' });
  await log.close();
});
afterAll(async () => server?.stop());

const inMemory = createMemoryLedger();
const kinds: [string, () => Promise<Ledger>][] = [
  ['in memory', async () => inMemory.openAnother()],
  ['on JetStream', () => openJetStreamLedger({ servers: server.url, clientName: 'ledger' })],
];

const add = (by: number) => (value: unknown) => (typeof value === 'number' ? value : 0) + by;

const followed = (ledger: Ledger) => {
  const seen = new Map<string, unknown>();
  const order: string[] = [];
  const signal = new AbortController().signal;
  const run = async () => {
    for await (const one of ledger.follow(signal)) {
      if (one.kind === 'caught-up') order.push('caught up');
      else seen.set(one.key, one.value);
    }
    order.push('ended');
  };
  void run();
  return { seen, order };
};

describe.each(kinds)('a ledger %s', (_, open) => {
  const opened: Ledger[] = [];
  const openOne = async () => {
    const ledger = await open();
    opened.push(ledger);
    return ledger;
  };
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });

  test('keeps the newest value of each key, for every handle', async () => {
    const [one, other] = [await openOne(), await openOne()];
    const first = await one.update('a.x', () => ({ n: 1 }));
    const second = await other.update('a.x', (value) => ({ n: 2, before: value }));
    expect(second).toEqual({
      key: 'a.x',
      value: { n: 2, before: { n: 1 } },
      revision: expect.any(Number),
    });
    expect(second.revision).toBeGreaterThan(first.revision);
    const { seen, order } = followed(await openOne());
    await eventually('caught up', () => order.includes('caught up'));
    expect(seen.get('a.x')).toEqual(second.value);
    await one.update('a.y', () => 'كلام');
    await eventually('the change is seen', () => seen.get('a.y') === 'كلام');
  });

  test('loses no change of those who write at once', async () => {
    const handles = [await openOne(), await openOne(), await openOne()];
    const all = handles.map(async (ledger) => {
      for (let count = 0; count < 5; count += 1) await ledger.update('sum', add(1));
    });
    await Promise.all(all);
    expect(await handles[0]?.update('sum', add(0))).toMatchObject({ value: 15 });
  });

  test('writes nothing where nothing changes', async () => {
    const ledger = await openOne();
    const { revision } = await ledger.update('same', () => ({ n: 1 }));
    expect(await ledger.update('same', (value) => value)).toMatchObject({ revision });
    expect(await ledger.update('never', (value) => value)).toMatchObject({ revision: 0 });
  });

  test('tells of what is removed, and takes it in again', async () => {
    const ledger = await openOne();
    await ledger.update('gone', () => 1);
    const { seen } = followed(ledger);
    await eventually('it is seen', () => seen.get('gone') === 1);
    await ledger.update('gone', () => undefined);
    await eventually('it is gone', () => seen.has('gone') && seen.get('gone') === undefined);
    await ledger.update('gone', (value) => value ?? 'again');
    await eventually('it is there again', () => seen.get('gone') === 'again');
  });

  test('a handle that is closed ends its followers and refuses', async () => {
    const ledger = await open();
    const { order } = followed(ledger);
    await eventually('caught up', () => order.includes('caught up'));
    await ledger.close();
    await eventually('ended', () => order.includes('ended'));
    await expect(ledger.update('x', () => 1)).rejects.toThrow('closed');
    expect(ledger.health()).toEqual({ connected: false, detail: 'closed' });
  });
});

describe('on JetStream', () => {
  test('nothing is lost when the broker is killed in the middle, and nothing counts twice', async () => {
    const ledger = await openJetStreamLedger({ servers: server.url, clientName: 'ledger' });
    let writes = 0;
    const writing = (async () => {
      while (writes < 60) {
        // Out of reach for long, it throws: what was to be written is still in hand.
        const result = await ledger.update('through', add(1)).catch(() => undefined);
        if (result) writes += 1;
      }
    })();
    await eventually('some are written', () => writes > 10);
    await server.kill9();
    await server.restart();
    await writing;
    const { value } = await ledger.update('through', add(0));
    expect(value).toBeGreaterThanOrEqual(60);
    expect(value).toBeLessThanOrEqual(61);
    await ledger.close();
  });

  test('its stream keeps one message a key, on disk', async () => {
    const plain = await connect({ servers: server.url });
    const { config } = await (await jetstreamManager(plain)).streams.info('WIRE');
    expect(config).toMatchObject({
      subjects: ['wire.>'],
      storage: 'file',
      max_msgs_per_subject: 1,
      max_age: 0,
      allow_msg_ttl: true,
    });
    await plain.close();
  });

  test('another ledger is another stream, and one that only reads waits for its writer', async () => {
    const options = { servers: server.url, clientName: 'ledger', ledger: 'ACCESS' } as const;
    const early = openJetStreamLedger({ ...options, role: 'reader', connectTimeoutMs: 300 });
    await expect(early).rejects.toMatchObject({ name: 'LogUnavailableError' });
    const reading = openJetStreamLedger({ ...options, role: 'reader' });
    const writer = await openJetStreamLedger(options);
    const wire = await openJetStreamLedger({ servers: server.url, clientName: 'ledger' });
    await writer.update('token.a', () => ({ n: 1 }));
    await wire.update('token.b', () => ({ n: 2 }));
    const { seen, order } = followed(await reading);
    await eventually('caught up', () => order.includes('caught up'));
    expect([...seen]).toEqual([['token.a', { n: 1 }]]);
    for (const one of [await reading, writer, wire]) await one.close();
  });

  test('an entry that is too large is refused by name', async () => {
    const ledger = await openJetStreamLedger({ servers: server.url, clientName: 'ledger' });
    const refused = ledger.update('large', () => 'a'.repeat(70_000));
    await expect(refused).rejects.toMatchObject({ name: 'LedgerEntryTooLargeError' });
    await ledger.close();
  });
});
