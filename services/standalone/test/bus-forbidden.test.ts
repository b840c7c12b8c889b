import { setTimeout as pause } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBus, type TestBus } from './bus-broker.ts';
import {
  forbiddenCalls,
  forbiddenConsumerCalls,
  forbiddenPublications,
  pushing,
  pushTargets,
} from './bus-forbidden.ts';

const answerMs = 400;
const outside = '$JS.newsroom.API';
const inside = '$JS.API';

let bus: TestBus;
let ours: NatsConnection;
const connections = new Map<string, NatsConnection>();

beforeAll(async () => {
  bus = await startBus(['alice', 'bob']);
  ours = await bus.connect('newsroom');
  for (const name of ['alice', 'bob', 'reader', 'wire', 'ingest']) {
    connections.set(name, await bus.connect(name));
  }
  const { consumers } = await jetstreamManager(connectionOf('bob'), {
    apiPrefix: outside,
    checkAPI: false,
  });
  await consumers.add('NEWSROOM', { durable_name: 'bob', ack_policy: 'explicit' });
  const inner = await jetstreamManager(ours, { checkAPI: false });
  await inner.consumers.add('NEWSROOM', { durable_name: 'policy', ack_policy: 'explicit' });
});
afterAll(async () => {
  for (const connection of [...connections.values(), ours]) await connection?.close();
  await bus?.stop();
});

function connectionOf(name: string): NatsConnection {
  const connection = connections.get(name);
  if (!connection) throw new Error(`no connection of ${name}`);
  return connection;
}

/** What the broker holds; whatever is forbidden must leave it as it is. */
async function holdings(): Promise<object> {
  const { streams, consumers } = await jetstreamManager(ours, { checkAPI: false });
  const found: object[] = [];
  for (const stream of ['NEWSROOM', 'DESK']) {
    const { state, config } = await streams.info(stream);
    found.push({ config, messages: state.messages, last: state.last_seq });
  }
  for (const name of ['bob', 'policy']) {
    const { config, num_pending, num_ack_pending, delivered } = await consumers.info(
      'NEWSROOM',
      name,
    );
    found.push({ config, num_pending, num_ack_pending, delivered });
  }
  return found;
}

/** How the broker answers a request: with what was asked for, or not. */
async function outcomeOf(name: string, subject: string, payload: object | string = '') {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  try {
    const answer = await connectionOf(name).request(subject, body, { timeout: answerMs });
    if (answer.headers && answer.headers.code >= 400) return 'refused';
    const { error } = JSON.parse(answer.string() || '{}') as { error?: object };
    return error ? 'refused' : `done: ${answer.string().slice(0, 200)}`;
  } catch {
    return 'refused';
  }
}

describe.each(['alice', 'reader'])('%s, from outside the account of the log', (name) => {
  test.each([...forbiddenCalls, ...forbiddenConsumerCalls])('cannot $what', async (row) => {
    const before = await holdings();
    for (const api of [inside, outside]) {
      expect(await outcomeOf(name, `${api}.${row.subject}`, row.payload)).toBe('refused');
    }
    expect(await holdings()).toEqual(before);
  });

  test.each(forbiddenPublications)('cannot publish %s', async (subject) => {
    const before = await holdings();
    expect(await outcomeOf(name, subject, 'forged')).toBe('refused');
    expect(await holdings()).toEqual(before);
  });

  test('cannot forge an event by a reply subject', async () => {
    const before = await holdings();
    const connection = connectionOf(name);
    const calls = ['STREAM.INFO', 'DIRECT.GET', 'STREAM.MSG.GET', 'CONSUMER.CREATE'];
    for (const call of calls) {
      for (const reply of ['newsroom.article.en.forged', 'desk.article.en.forged']) {
        connection.publish(`${outside}.${call}.NEWSROOM`, '{"seq":1}', { reply });
        connection.publish(`${inside}.${call}.NEWSROOM`, '{"seq":1}', { reply });
      }
    }
    await connection.flush();
    await pause(answerMs);
    expect(await holdings()).toEqual(before);
  });

  test('cannot have messages pushed to what others listen to', async () => {
    const before = await holdings();
    for (const subject of pushTargets) {
      await outcomeOf(name, `${outside}.CONSUMER.CREATE.NEWSROOM.${name}-push`, pushing(subject));
      await outcomeOf(name, `${outside}.CONSUMER.CREATE.NEWSROOM`, pushing(subject));
    }
    await pause(answerMs);
    expect(await holdings()).toEqual(before);
  });

  test('has no name for a consumer that is another’s, whatever the call says', async () => {
    const body = { stream_name: 'NEWSROOM', config: { name: 'bob', ack_policy: 'explicit' } };
    const before = await holdings();
    for (const api of [inside, outside]) {
      expect(await outcomeOf(name, `${api}.CONSUMER.CREATE.NEWSROOM`, body)).toBe('refused');
      // The name in the subject counts here.
      await outcomeOf(name, `${api}.CONSUMER.CREATE.NEWSROOM.mine`, body);
      const old = { ...body, config: { ...body.config, durable_name: name } };
      const other = { ...body, config: { durable_name: 'bob', ack_policy: 'explicit' } };
      await outcomeOf(name, `${api}.CONSUMER.DURABLE.CREATE.NEWSROOM.${name}`, old);
      await outcomeOf(name, `${api}.CONSUMER.DURABLE.CREATE.NEWSROOM.${name}`, other);
    }
    expect(await holdings()).toEqual(before);
  });

  test.each(['desk.>', 'newsroom.>', '>', '$SYS.>', '$JS.>', '$JS.EVENT.>', '$KV.>', 'wire.>'])(
    'cannot listen to %s',
    async (subject) => {
      const refusal = await new Promise((resolve) => {
        connectionOf(name).subscribe(subject, { callback: (error) => resolve(error) });
        setTimeout(resolve, 5000, undefined);
      });
      expect(refusal).toBeInstanceOf(Error);
    },
  );
});

test('nobody hears the answers to another consumer', async () => {
  const heard: string[] = [];
  connectionOf('alice').subscribe('_INBOX.>', {
    callback: (_, { subject }) => void heard.push(subject),
  });
  await connectionOf('alice').flush();
  await connectionOf('bob').request(`${outside}.STREAM.INFO.NEWSROOM`, '', { timeout: 2000 });
  await connectionOf('alice').flush();
  expect(heard).toEqual([]);
});

test('an acknowledgement of another’s message changes nothing', async () => {
  const messages = jetstream(connectionOf('bob'), { apiPrefix: outside });
  const message = await (await messages.consumers.get('NEWSROOM', 'bob')).next();
  const before = await holdings();
  const { reply } = message as unknown as { reply: string };
  expect(await outcomeOf('alice', reply, '+ACK')).toBe('refused');
  expect(await holdings()).toEqual(before);
  message?.nak();
});

describe.each([
  [
    'ingest',
    [
      'STREAM.PURGE.NEWSROOM',
      'STREAM.DELETE.NEWSROOM',
      'STREAM.DELETE.DESK',
      'STREAM.CREATE.MINE',
      'STREAM.NAMES',
    ],
  ],
  [
    'newsroom',
    ['STREAM.PURGE.DESK', 'STREAM.DELETE.WIRE', 'STREAM.DELETE.ACCESS', 'STREAM.CREATE.MINE'],
  ],
  [
    'wire',
    [
      'STREAM.MSG.DELETE.NEWSROOM',
      'STREAM.UPDATE.NEWSROOM',
      'STREAM.INFO.DESK',
      'STREAM.MSG.GET.DESK',
      'DIRECT.GET.DESK',
      'STREAM.UPDATE.ACCESS',
      'STREAM.MSG.DELETE.ACCESS',
    ],
  ],
] as const)('%s, in the account of the log', (name, calls) => {
  test.each(calls)('cannot call %s', async (call) => {
    if (name === 'newsroom') connections.set(name, ours);
    const before = await holdings();
    expect(await outcomeOf(name, `${inside}.${call}`, { seq: 1, name: 'MINE' })).toBe('refused');
    expect(await holdings()).toEqual(before);
  });
});

test('the wire appends no event and makes no token', async () => {
  const before = await holdings();
  for (const subject of ['newsroom.clock', 'desk.clock', 'access.token.forged', 'access.key']) {
    expect(await outcomeOf('wire', subject, '{}')).toBe('refused');
  }
  expect(await holdings()).toEqual(before);
});
