import { openJetStreamLog, removeDurable } from '@dateline/eventlog';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendHistory, followToEnd } from '../../../packages/eventlog/test/contract.ts';
import { articleRef } from '../../../packages/eventlog/test/sample-events.ts';
import { until } from '../../../test/support/newsroom.ts';
import { removeConsumer } from '../src/bus-file.ts';
import { startBus, type TestBus } from './bus-broker.ts';

let bus: TestBus;

beforeAll(async () => {
  bus = await startBus(['alice', 'bob']);
});
afterAll(async () => bus?.stop());

const open = (name: string) =>
  openJetStreamLog({ servers: bus.url(name), clientName: name, role: 'reader' });

test.each(['alice', 'reader'])('%s follows from the first event, and by filter', async (name) => {
  await appendHistory(bus.log, articleRef('zh-hans'), 3);
  const all = await followToEnd(bus.log, { after: 0 });
  const log = await open(name);
  expect(await followToEnd(log, { after: 0 })).toEqual(all);
  const filter = 'newsroom.article.zh-hans.>';
  expect(await followToEnd(log, { after: 0, filter })).toEqual(
    await followToEnd(bus.log, { after: 0, filter }),
  );
  await log.close();
});

test('reads one entity, and works by a durable name of its own', async () => {
  const ref = articleRef();
  await appendHistory(bus.log, ref, 2);
  const log = await open('alice');
  expect((await log.read('article', ref.id)).events).toHaveLength(2);
  const seen: number[] = [];
  const end = new AbortController();
  const { lastSequence } = await log.state();
  await log.work({
    name: 'alice',
    filter: 'newsroom.>',
    onGivenUp: () => {},
    signal: end.signal,
    async handle({ sequence }) {
      seen.push(sequence);
      if (sequence === lastSequence) end.abort();
    },
  });
  expect(seen).toEqual(Array.from({ length: lastSequence }, (_, index) => index + 1));
  await log.close();
});

test('cannot append by way of the log either', async () => {
  const log = await open('alice');
  await expect(appendHistory(log, articleRef(), 1)).rejects.toThrow();
  await log.close();
});

test('a plain client needs the domain alone', async () => {
  const connection = await bus.connect('alice');
  const ordered = await jetstream(connection, {
    domain: 'newsroom',
  }).consumers.get('NEWSROOM', {
    filter_subjects: 'newsroom.article.>',
  });
  const { lastSequence } = await bus.log.state();
  let last = 0;
  for await (const message of await ordered.consume()) {
    last = message.seq;
    if (last === lastSequence) break;
  }
  expect(last).toBe(lastSequence);
  await connection.close();
});

test('a revoked consumer loses its connection; nobody else does, and a new one comes in', async () => {
  const gone = await bus.connect('bob');
  const staying = await Promise.all(
    ['alice', 'reader', 'wire', 'ingest'].map(async (name) => bus.connect(name)),
  );
  const ends = gone.closed();
  await removeConsumer(bus.folder, 'bob');
  await bus.add('carol');
  bus.reload();
  expect(await ends).toBeInstanceOf(Error);
  await expect(bus.connect('bob')).rejects.toThrow(/Authorization/i);
  const log = await until('the new consumer to be let in', async () => {
    bus.reload();
    const target = { servers: bus.url('carol'), clientName: 'carol', role: 'reader' } as const;
    return openJetStreamLog({ ...target, connectTimeoutMs: 600 });
  });
  // While the broker reads its configuration again, JetStream answers nobody.
  const { lastSequence } = await until('the new consumer to read', async () => log.state());
  expect(lastSequence).toBeGreaterThan(0);
  await log.close();
  for (const connection of staying) {
    expect(connection.isClosed()).toBe(false);
    await connection.close();
  }
});

test('a new consumer begins anew, whoever left a durable one of its name', async () => {
  const squatter = await bus.connect('alice');
  const manager = await jetstreamManager(squatter, { domain: 'newsroom', checkAPI: false });
  const squatted = { durable_name: 'dora', deliver_policy: 'new', ack_policy: 'explicit' } as const;
  await manager.consumers.add('NEWSROOM', squatted);
  await squatter.close();
  await bus.add('dora');
  const own = { servers: bus.url('dora'), stream: 'NEWSROOM', name: 'dora' } as const;
  const isRemoved = await until('the new consumer to remove it', async () => {
    bus.reload();
    return removeDurable(own);
  });
  expect(isRemoved).toBe(true);
  expect(await removeDurable(own)).toBe(false);
});
