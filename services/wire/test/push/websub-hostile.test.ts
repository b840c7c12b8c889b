import { createMemoryLedger } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { subscriptionKey } from '../../src/push/record.ts';
import { tell } from '../stories.ts';
import {
  type Behaviour,
  hubWith,
  obliging,
  show,
  subscriber,
  type TestHub,
  type TestSubscriber,
  topicOf,
  until,
} from './hub.ts';

const topic = topicOf('all.atom');
const counts = (hub: TestHub) => hub.health().push['subscribers'] as Record<string, number>;
async function subscribed(hub: TestHub, one: TestSubscriber): Promise<void> {
  const before = counts(hub)['active'] ?? 0;
  await hub.subscribe({ 'hub.callback': one.callback, 'hub.topic': topic });
  await until('subscribed', () => counts(hub)['active'] === before + 1);
}
async function entryOf(hub: TestHub, { callback }: TestSubscriber) {
  const key = subscriptionKey(topic, callback);
  const { value } = await hub.ledger.update(key, (now) => now);
  return value as Record<string, unknown> | undefined;
}
const confirmThen =
  (how: Behaviour): Behaviour =>
  (got, response) =>
    got.method === 'GET' ? obliging(got, response) : how(got, response);

describe('a subscription that is not confirmed is none', () => {
  const ways: [string, Behaviour][] = [
    ['is refused', (_, response) => void response.writeHead(404).end()],
    ['echoes nothing', (_, response) => void response.end()],
    ['echoes something else', (_, response) => void response.end('x'.repeat(48))],
    [
      'says more than the challenge',
      ({ query }, response) =>
        void response.end(`${query.get('hub.challenge')}${'a'.repeat(2000)}`),
    ],
    [
      'points to where metadata are',
      ({ query }, response) =>
        void response
          .writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' })
          .end(query.get('hub.challenge')),
    ],
    [
      'pours without end',
      (_, response) => {
        const pour = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
        };
        response.on('drain', pour);
        pour();
      },
    ],
    ['breaks off', (_, response) => void response.socket?.destroy()],
    ['never answers', () => {}],
  ];

  test('whatever the callback does instead', async () => {
    const hub = await hubWith({ push: { callbackMs: 200 } });
    await show(hub, 'one');
    const all: TestSubscriber[] = [];
    for (const [, how] of ways) {
      const one = await subscriber(how);
      all.push(one);
      await hub.subscribe({ 'hub.callback': one.callback, 'hub.topic': topic });
    }
    await until('all have been asked', () => {
      const { pending, active } = counts(hub);
      return pending === 0 && active === 0 && all.every(({ got }) => got.length > 0);
    });
    await tell(hub.log, 'two');
    const witness = await subscriber();
    await subscribed(hub, witness);
    await tell(hub.log, 'three');
    await until('another is told', () => witness.contents.length > 0);
    for (const [index, one] of all.entries()) expect(one.contents, ways[index]?.[0]).toEqual([]);
  });
});

describe('a callback that fails', () => {
  test('delays nobody else, however it does so', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    const silent = await subscriber(confirmThen(() => {}));
    const redirecting = await subscriber(
      confirmThen(
        (_, response) =>
          void response.writeHead(307, { location: 'http://169.254.169.254/' }).end(),
      ),
    );
    const closed = await subscriber();
    const good = await subscriber();
    for (const one of [silent, redirecting, closed, good]) await subscribed(hub, one);
    await closed.close();
    for (let index = 2; index <= 6; index += 1) {
      await tell(hub.log, `story-${index}`);
      const words = `story-${index} 1`;
      await until(`${words} is told`, () => good.contents.at(-1)?.includes(words) === true);
    }
    // The one still waits for its first answer.
    expect(silent.contents).toHaveLength(1);
    await until('the redirect counts as a failure', async () => {
      const entry = await entryOf(hub, redirecting);
      return entry?.['fault'] === 'it answered with status 307';
    });
    await until('the closed port does', async () =>
      String((await entryOf(hub, closed))?.['fault']).includes('ECONNREFUSED'),
    );
    expect(counts(hub)).toMatchObject({ failing: 2, dead: 0 });
  });

  test('gets the newest document when it is back, once, and the ledger says so', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    const one = await subscriber(confirmThen((_, response) => void response.writeHead(503).end()));
    await subscribed(hub, one);
    await tell(hub.log, 'two');
    await until('it fails', () => one.contents.length >= 3);
    await tell(hub.log, 'three');
    await until(
      'it is tried with the newest',
      () => one.contents.at(-1)?.includes('three') === true,
    );
    one.behave(undefined);
    await until('it is well', async () => (await entryOf(hub, one))?.['failures'] === 0);
    const count = one.contents.length;
    expect(await entryOf(hub, one)).toMatchObject({ delivered: 1, tag: await tagOf(hub) });
    expect((await entryOf(hub, one))?.['failingSince']).toBeUndefined();
    const witness = await subscriber();
    await subscribed(hub, witness);
    await tell(hub.log, 'four');
    await until('both have the next', () => [one, witness].every(hasFour));
    expect(one.contents).toHaveLength(count + 1);
  });

  test('and says that it is gone is not called again', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    const gone = await subscriber(confirmThen((_, response) => void response.writeHead(410).end()));
    await subscribed(hub, gone);
    await tell(hub.log, 'two');
    await until('it is over', () => counts(hub)['dead'] === 1);
    const witness = await subscriber();
    await subscribed(hub, witness);
    await tell(hub.log, 'four');
    await until('another is told', () => hasFour(witness));
    expect(gone.contents).toHaveLength(1);
  });

  test('for too long is given up; asked for again, it is served again', async () => {
    let skippedMs = 0;
    const hub = await hubWith({ push: { nowMs: () => Date.now() + skippedMs } });
    await show(hub, 'one');
    const one = await subscriber(confirmThen((_, response) => void response.writeHead(500).end()));
    await subscribed(hub, one);
    await tell(hub.log, 'two');
    await until('it fails', () => counts(hub)['failing'] === 1);
    skippedMs = 700_000;
    await until('it is given up', () => counts(hub)['dead'] === 1);
    one.behave(undefined);
    await subscribed(hub, one);
    await tell(hub.log, 'four');
    await until('it is told', () => hasFour(one));
  });
});

test('a name that turns private after it was confirmed is not called any more', async () => {
  const ledger = createMemoryLedger();
  const resolved: string[] = [];
  const hub = await hubWith({
    ledger,
    push: {
      arePrivateAllowed: false,
      resolve: async (host) => {
        resolved.push(host);
        return ['127.0.0.1'];
      },
    },
  });
  await show(hub, 'one');
  const callback = 'http://reader.example:8080/';
  const key = subscriptionKey(topic, callback);
  // As it stands after a confirmation, when the name was still a public host's.
  await ledger.update(key, () => ({
    ...{ kind: 'websub', topic, callback, tag: '"before"', delivered: 3, failures: 0 },
    leaseUntil: new Date(Date.now() + 3_600_000).toISOString(),
  }));
  await until('it is refused', async () => {
    const { value } = await ledger.update(key, (now) => now);
    return (value as { fault?: string }).fault === 'reader.example is at 127.0.0.1, not public';
  });
  expect(resolved.length).toBeGreaterThan(0);
});

test('a lease that is over is over, to the second', async () => {
  let skippedMs = 0;
  const hub = await hubWith({ push: { nowMs: () => Date.now() + skippedMs } });
  await show(hub, 'one');
  const [short, long] = [await subscriber(), await subscriber()];
  const form = (one: TestSubscriber, lease: string) => ({
    'hub.callback': one.callback,
    'hub.topic': topic,
    'hub.lease_seconds': lease,
  });
  await hub.subscribe(form(short, '600'));
  await hub.subscribe(form(long, '99999999'));
  await until('both are there', () => counts(hub)['active'] === 2);
  expect(long.got[0]?.query.get('hub.lease_seconds')).toBe(String(30 * 86_400));
  skippedMs = 601_000;
  await tell(hub.log, 'four');
  await until('the long one is told', () => hasFour(long));
  expect(short.contents).toEqual([]);
  await until(
    'nothing is kept of the other',
    async () => (await entryOf(hub, short)) === undefined,
  );
});

function hasFour({ contents }: TestSubscriber): boolean {
  return contents.at(-1)?.includes('four 1') === true;
}

async function tagOf(hub: TestHub): Promise<string | null> {
  return (await hub.feed('all.atom')).headers.get('etag');
}
