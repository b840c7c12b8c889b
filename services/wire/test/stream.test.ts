import { createMemoryLog } from '@dateline/eventlog';
import { afterEach, expect, test } from 'vitest';
import { announce, tell } from './stories.ts';
import { openStream, type SentEvent, startWire, type TestWire } from './wire.ts';

let wire: TestWire;
afterEach(async () => wire?.close());

const messages = (events: readonly SentEvent[]) =>
  events.filter(({ name }) => name === 'message').map(({ data }) => data.id);

test('the past, then a word that this was all, then what happens', async () => {
  const log = createMemoryLog();
  for (const id of ['one', 'two']) await tell(log, id);
  wire = await startWire({}, log);
  const stream = await openStream(wire.base);
  const caughtUp = await stream.until(({ name }) => name === 'caught-up');
  expect(stream.events().map(({ name, data }) => [name, data.id])).toEqual([
    ['hello', undefined],
    ['message', 'one:1'],
    ['message', 'two:1'],
    ['caught-up', undefined],
  ]);
  expect(caughtUp.data).toMatchObject({ behind: 0, log: 'connected', cursor: caughtUp.id });
  await announce(log, 'forum');
  const live = await stream.until(({ name }) => name === 'message');
  expect(live.data).toMatchObject({ id: 'forum:1', type: 'occasion.announced', cursor: live.id });
  stream.close();
});

test('a stream is the same as the batches, event for event', async () => {
  const log = createMemoryLog();
  for (const id of ['one', 'two', 'one']) await tell(log, id);
  wire = await startWire({}, log);
  await announce(log, 'forum');
  const stream = await openStream(wire.base);
  await stream.until(({ data }) => data.id === 'forum:1');
  const { items } = await wire.batch();
  const sent = stream.events().filter(({ name }) => name === 'message');
  expect(sent.map(({ data }) => data)).toEqual(items);
  stream.close();
});

test('each event comes once, in order, whenever a stream breaks off and by whichever service', async () => {
  const log = createMemoryLog();
  for (let index = 0; index < 10; index += 1) await tell(log, `past-${index % 3}`);
  wire = await startWire({}, log);
  const seen: string[] = [];
  let last = '';
  for (let round = 0; round < 10; round += 1) {
    await tell(log, `new-${round}`);
    const headers = last ? { 'last-event-id': last } : {};
    const stream = await openStream(wire.base, '/events/stream', { headers });
    for (let taken = 0; taken <= round % 3; taken += 1) {
      const event = await stream.until(({ name }) => name === 'message');
      seen.push(event.data.id);
      last = event.id ?? '';
    }
    stream.close();
    if (round % 4 !== 3) continue;
    await wire.close();
    wire = await startWire({ memory: { entriesMax: 2, octetsMax: 1e6 } }, log);
  }
  const rest = await wire.batch(`?after=${last}`);
  const whole = await wire.batch();
  expect([...seen, ...rest.items.map(({ id }) => id)]).toEqual(whole.items.map(({ id }) => id));
});

test('heartbeats bear the cursor on, also over what was not asked for', async () => {
  wire = await startWire({ heartbeatMs: 20 });
  await tell(wire.log, 'one');
  const stream = await openStream(wire.base, '/events/stream?filter=language:fr');
  const hello = await stream.until(({ name }) => name === 'hello');
  expect(hello.data.heartbeatMs).toBe(20);
  const { cursor } = await wire.batch();
  const beat = await stream.until(({ name, id }) => name === 'heartbeat' && id === cursor);
  expect(beat.data).toMatchObject({ behind: 0, log: 'connected', time: expect.any(String) });
  expect(messages(stream.events())).toEqual([]);
  stream.close();
});

test('`after=end` begins with what comes next', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  await wire.batch();
  const stream = await openStream(wire.base, '/events/stream?after=end');
  await stream.until(({ name }) => name === 'caught-up');
  await tell(wire.log, 'two');
  await stream.until(({ name }) => name === 'message');
  expect(messages(stream.events())).toEqual(['two:1']);
  stream.close();
});

test('a service that ends says so, with the cursor to go on from', async () => {
  wire = await startWire();
  await tell(wire.log, 'one');
  const stream = await openStream(wire.base);
  const event = await stream.until(({ name }) => name === 'message');
  const closed = wire.close();
  const goodbye = await stream.until(({ name }) => name === 'closing');
  expect(goodbye.id).toBe(event.id);
  await stream.ended;
  await closed;
});
