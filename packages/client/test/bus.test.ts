import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBus, type TestBus } from '../../../services/standalone/test/bus-broker.ts';
import { until } from '../../../test/support/newsroom.ts';
import { appendHistory } from '../../eventlog/test/contract.ts';
import { articleRef } from '../../eventlog/test/sample-events.ts';
import { follow, type Item } from '../src/index.ts';

let bus: TestBus;

beforeAll(async () => {
  bus = await startBus(['acme']);
});
afterAll(async () => bus?.stop());

test('a consumer from outside gets every event once, through restarts of the broker', async () => {
  const end = new AbortController();
  const seen: number[] = [];
  const kinds = new Set<Item['kind']>();
  let isAwaySaid = false;
  const options = { servers: bus.url('acme'), heartbeatMs: 100, signal: end.signal };
  let wanted = Number.POSITIVE_INFINITY;
  const run = (async () => {
    for await (const item of follow(options)) {
      kinds.add(item.kind);
      if (item.kind === 'heartbeat' && !item.isConnected) isAwaySaid = true;
      if (item.kind === 'event') seen.push(item.event.sequence);
      if (seen.length >= wanted) end.abort();
    }
  })();
  for (const crash of [true, false, true]) {
    await appendHistory(bus.log, articleRef(), 150);
    isAwaySaid = false;
    await bus.restart(crash, () => until('it to be said', async () => isAwaySaid || undefined));
    await appendHistory(bus.log, articleRef(), 10);
  }
  const { lastSequence } = await bus.log.state();
  wanted = lastSequence;
  if (seen.length >= wanted) end.abort();
  await run;
  expect(seen).toEqual(Array.from({ length: lastSequence }, (_, index) => index + 1));
  expect([...kinds].sort()).toEqual(['caught-up', 'event', 'heartbeat']);
});
