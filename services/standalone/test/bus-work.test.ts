import { jetstreamManager } from '@nats-io/jetstream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleEvent, articleRef } from '../../../packages/eventlog/test/sample-events.ts';
import { until } from '../../../test/support/newsroom.ts';
import { startBus, type TestBus } from './bus-broker.ts';
import { pushing } from './bus-forbidden.ts';

const outside = '$JS.newsroom.API';
const asked = '$JS.API.CONSUMER.MSG.NEXT.NEWSROOM.policy';

let bus: TestBus;
const handled: number[] = [];
const end = new AbortController();

beforeAll(async () => {
  bus = await startBus(['alice']);
});
afterAll(async () => {
  end.abort();
  await bus?.stop();
});

function work(signal: AbortSignal): Promise<void> {
  return bus.log.work({
    ...{ name: 'policy', filter: 'newsroom.article.>', signal },
    handle: async ({ sequence }) => void handled.push(sequence),
    onGivenUp: (fault) => {
      throw new Error(JSON.stringify(fault));
    },
  });
}

// What is pushed to the subject where a worker asks for its next message is taken for a question,
// and the answer would go to the outsider's own consumer, which has no use for it.
test('an outsider cannot have the work of ours handed to a consumer of his own', async () => {
  const first = new AbortController();
  const done = work(first.signal);
  await until('the worker has its first', async () => handled.length === 1 || undefined);
  first.abort();
  await done;

  const alice = await bus.connect('alice');
  const { stream_name, config } = pushing(asked);
  const thief = { stream_name, config: { ...config, ack_policy: 'explicit', ack_wait: 1e9 } };
  await alice.request(`${outside}.CONSUMER.CREATE.NEWSROOM.thief`, JSON.stringify(thief));
  const { consumers } = await jetstreamManager(alice, { apiPrefix: outside, checkAPI: false });
  const ref = articleRef();
  const lock = { expectedSequence: 0, revision: 1 };
  const { sequence } = await bus.log.append(ref, articleEvent(ref, 1), lock);
  await until('the thief has asked', async () => {
    const { delivered } = await consumers.info('NEWSROOM', 'thief');
    return delivered.stream_seq >= sequence || undefined;
  });

  void work(end.signal);
  await until('the worker has its second', async () => handled.includes(sequence) || undefined);
  expect(handled).toEqual([1, sequence]);

  // Revoking leaves it where it is; we take it away.
  expect(await bus.log.removeConsumer('thief')).toBe(true);
  expect(await bus.log.removeConsumer('thief')).toBe(false);
  await expect(consumers.info('NEWSROOM', 'thief')).rejects.toThrow('consumer not found');
  await alice.close();
});
