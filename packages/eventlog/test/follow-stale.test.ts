import { expect, onTestFinished, test, vi } from 'vitest';
import type { Connection } from '../src/jetstream-connection.ts';
import { followStream } from '../src/jetstream-follow.ts';
import { silentLogger } from '../src/logger.ts';

const created = '2031-03-11T06:00:00Z';

/** A broker that says of a stream of so many copies that it ends here, then there, then there. */
function brokerSaying(replicas: number, ends: readonly number[], onOther = () => {}): Connection {
  const left = [...ends];
  const info = async () => ({
    ...{ created, config: { num_replicas: replicas } },
    state: { messages: 1, first_seq: 1, last_seq: left.length > 1 ? left.shift() : left[0] },
  });
  const add = async () => ({ num_pending: 0, delivered: { consumer_seq: 0 } });
  return {
    ...{ logger: silentLogger, unheard: new Map(), clientName: 'test', isOutside: false },
    manager: { streams: { info }, consumers: { add } },
    nats: {
      info: { version: '2.15.1' },
      isClosed: () => false,
      subscribe: () => ({ unsubscribe() {} }),
    },
    onReconnect: () => () => {},
    tryAnother: onOther,
  } as unknown as Connection;
}

async function firstOf(connection: Connection, after: number) {
  const end = new AbortController();
  const following = { stream: 'NEWSROOM', filter: undefined, after, signal: end.signal } as const;
  for await (const delivery of followStream(connection, following, () => 'message')) {
    end.abort();
    return delivery;
  }
  return undefined;
}

test('of several copies, one that is behind is asked again', async () => {
  const onOther = vi.fn();
  const connection = brokerSaying(3, [5, 5, 9], onOther);
  expect(await firstOf(connection, 9)).toEqual({ kind: 'caught-up', sequence: 9 });
  expect(connection.unheard.size).toBe(0);
  // Elsewhere, as it may be the one that is connected to.
  expect(onOther).toHaveBeenCalledTimes(2);
});

test('one copy alone that ends too early is believed', async () => {
  const reason = 'a reader has come to sequence 9, but the stream ends at 5: rebuild it from 0';
  await expect(firstOf(brokerSaying(1, [5, 9]), 9)).rejects.toThrow(reason);
});

test('several copies that stay too short are believed in the end', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const outcome = firstOf(brokerSaying(3, [5]), 9).catch((error: Error) => error.name);
  await vi.advanceTimersByTimeAsync(14_000);
  expect(await Promise.race([outcome, Promise.resolve('waits')])).toBe('waits');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await outcome).toBe('LogUnsuitableError');
});
