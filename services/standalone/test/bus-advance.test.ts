import { follow, type Item } from '@dateline/client';
import { openJetStreamLog } from '@dateline/eventlog';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../../test/support/newsroom.ts';
import { removeConsumer } from '../src/bus-file.ts';
import { startBus, type TestBus } from './bus-broker.ts';
import { forbiddenCalls, forbiddenConsumerCalls, forbiddenPublications } from './bus-forbidden.ts';

const answerMs = 300;
const outside = '$JS.newsroom.API';
const inside = '$JS.API';

let bus: TestBus;
let ours: NatsConnection;
let early: NatsConnection;

beforeAll(async () => {
  bus = await startBus(['bob'], ['early', 'rival']);
  ours = await bus.connect('newsroom');
  early = await bus.connect('early');
  const inner = await jetstreamManager(ours, { checkAPI: false });
  const durable = { ack_policy: 'explicit' } as const;
  await inner.consumers.add('NEWSROOM', { ...durable, durable_name: 'policy' });
  await inner.consumers.add('NEWSROOM', { ...durable, durable_name: 'bob' });
  await inner.consumers.add('DESK', { ...durable, durable_name: 'rival' });
});
afterAll(async () => {
  await early?.close();
  await ours?.close();
  await bus?.stop();
});

async function holdings(): Promise<object> {
  const { streams, consumers } = await jetstreamManager(ours, { checkAPI: false });
  const found: object[] = [];
  for (const stream of ['NEWSROOM', 'DESK']) {
    const { state, config } = await streams.info(stream);
    found.push({ config, messages: state.messages, last: state.last_seq });
  }
  const { config, num_pending, num_ack_pending } = await consumers.info('DESK', 'rival');
  return [...found, { config, num_pending, num_ack_pending }];
}

async function outcomeOf(
  connection: NatsConnection,
  subject: string,
  payload: object | string = '',
): Promise<string> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  try {
    const answer = await connection.request(subject, body, { timeout: answerMs });
    if (answer.headers && answer.headers.code >= 400) return 'refused';
    const { error } = JSON.parse(answer.string() || '{}') as { error?: object };
    return error ? 'refused' : `done: ${answer.string().slice(0, 200)}`;
  } catch {
    return 'refused';
  }
}

describe('an advance credential', () => {
  test('follows what is under embargo, by our client and by any other', async () => {
    const end = new AbortController();
    const items: Item[] = [];
    const order = { servers: bus.url('early'), stream: 'DESK', signal: end.signal } as const;
    for await (const item of follow(order)) {
      items.push(item);
      if (item.kind === 'caught-up') end.abort();
    }
    expect(items).toMatchObject([
      { kind: 'event', event: { stream: 'DESK', revision: 1 } },
      { kind: 'caught-up' },
    ]);
    const plain = jetstream(early, { domain: 'newsroom' });
    const message = await (await plain.consumers.get('DESK')).next();
    expect(message?.subject).toMatch(/^desk\./);
  });

  /** What is refused of NEWSROOM to it is what is refused to others of DESK, and the same of its own. */
  const readings = ['STREAM.INFO', 'STREAM.MSG.GET', 'DIRECT.GET'].map((call) => ({
    what: `call ${call} of the public log`,
    subject: `${call}.NEWSROOM`,
    payload: { seq: 1 },
  }));
  const follows = ['', '.newsroom.>'].map((filter) => ({
    what: `follow the public log${filter}`,
    subject: `CONSUMER.CREATE.NEWSROOM.mine${filter}`,
    payload: { stream_name: 'NEWSROOM', config: { name: 'mine', ack_policy: 'none' } },
  }));
  const ofDesk = [...forbiddenCalls, ...forbiddenConsumerCalls]
    .filter(({ subject }) => subject.includes('NEWSROOM'))
    .map(({ what, subject, payload }) => ({
      what: `${what} of the desk`,
      subject: subject.replace('NEWSROOM', 'DESK').replace(/bob|policy/, 'rival'),
      payload: JSON.parse(
        JSON.stringify(payload ?? '')
          .replaceAll('NEWSROOM', 'DESK')
          .replaceAll(/bob|policy/g, 'rival'),
      ),
    }));
  const rest = forbiddenCalls.filter(({ subject }) => !subject.includes('DESK'));

  test('can do nothing else', async () => {
    const before = await holdings();
    const rows = [...readings, ...follows, ...ofDesk, ...rest, ...forbiddenConsumerCalls];
    const done = rows.flatMap(({ what, subject, payload }) =>
      [inside, outside].map(async (api) => {
        const outcome = await outcomeOf(early, `${api}.${subject}`, payload);
        return outcome === 'refused' ? [] : [`${what}, ${api}: ${outcome}`];
      }),
    );
    expect((await Promise.all(done)).flat()).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
    expect(await holdings()).toEqual(before);
  });

  test('publishes nothing, and listens to nobody', async () => {
    const before = await holdings();
    const subjects = [...forbiddenPublications, 'desk.occasion.forged'];
    const outcomes = subjects.map((subject) => outcomeOf(early, subject, 'forged'));
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['refused']));
    expect(await holdings()).toEqual(before);
    for (const subject of ['desk.>', 'newsroom.>', '>', 'wire.>']) {
      const refusal = await new Promise((resolve) => {
        early.subscribe(subject, { callback: (error) => resolve(error) });
        setTimeout(resolve, 5000, undefined);
      });
      expect(refusal).toBeInstanceOf(Error);
    }
  });

  test('is nothing that a public one could take part in', async () => {
    const bob = await bus.connect('bob');
    for (const api of [inside, outside]) {
      for (const { subject, payload } of [
        { subject: 'STREAM.INFO.DESK', payload: '' },
        { subject: 'STREAM.MSG.GET.DESK', payload: { seq: 1 } },
        { subject: 'CONSUMER.MSG.NEXT.DESK.rival', payload: '1' },
        { subject: 'CONSUMER.MSG.NEXT.DESK.early', payload: '1' },
      ]) {
        expect(await outcomeOf(bob, `${api}.${subject}`, payload)).toBe('refused');
      }
    }
    await bob.close();
  });

  test('is seen by the desk, which takes away what it left', async () => {
    const names = async () => (await bus.log.consumers('DESK')).map(({ name }) => name);
    expect(await names()).toContain('rival');
    // One of the same name in the public log is another one.
    expect(await bus.log.removeConsumer('bob', { stream: 'DESK' })).toBe(false);
    expect(await bus.log.removeConsumer('rival', { stream: 'DESK' })).toBe(true);
    expect(await names()).not.toContain('rival');
  });

  test('ends when it is revoked', async () => {
    const gone = await bus.connect('early');
    await removeConsumer(bus.folder, 'early');
    bus.reload();
    await gone.closed();
    const again = openJetStreamLog({
      ...{ servers: bus.url('early'), clientName: 'early', role: 'reader' },
      ...{ streams: ['DESK'], connectTimeoutMs: 500 },
    });
    await expect(again).rejects.toThrow();
    await until('others stay', async () => (await bus.connect('bob')).close().then(() => true));
  });
});
