import { afterEach, expect, test } from 'vitest';
import { tell } from './stories.ts';
import { openStream, startWire, type TestWire } from './wire.ts';

const clientsMax = 40;
const eventsMax = 32;
const textOctets = 256 * 1024;

let wire: TestWire;
afterEach(async () => wire?.close());

test('forty clients that do not read cost a frame each, are told and dropped; others go on', async () => {
  wire = await startWire({
    stallMs: 1500,
    farewellMs: 90_000,
    memory: { entriesMax: 10, octetsMax: 1024 * 1024 },
  });
  const { log, base } = wire;
  const reading = await openStream(base);
  const slow = [];
  for (let index = 0; index < clientsMax; index += 1) {
    const stream = await openStream(base, '/events/stream', { isReading: false });
    slow.push(stream);
  }
  const text = 'ك'.repeat(textOctets / 2);
  let worst = 0;
  for (let index = 0; index < eventsMax; index += 1) {
    await tell(log, `flood-${index}`, { text });
    await reading.until(({ data }) => data.subject === `flood-${index}`);
    worst = Math.max(worst, ...wire.buffered());
  }
  // What a socket takes at once and one frame; a queue would hold the rest of eight million octets.
  expect(worst).toBeGreaterThan(textOctets);
  expect(worst).toBeLessThan(4 * textOctets);

  const whole = reading.events().filter(({ name }) => name === 'message');
  expect(whole).toHaveLength(eventsMax);
  while ((wire.health()['dropped'] as number) < clientsMax) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    worst = Math.max(worst, ...wire.buffered());
  }
  expect(worst).toBeLessThan(4 * textOctets);

  for (const stream of slow.slice(0, 3)) {
    stream.socket.resume();
    const dropped = await stream.until(({ name }) => name === 'dropped');
    expect(dropped.data).toMatchObject({ reason: 'too-slow', cursor: dropped.id });
    await stream.ended;
    const taken = stream.events().filter(({ name }) => name === 'message');
    expect(taken.length).toBeLessThan(eventsMax);
    const again = await openStream(base, '/events/stream', {
      headers: { 'last-event-id': dropped.id ?? '' },
    });
    await again.until(({ name }) => name === 'caught-up');
    const rest = again.events().filter(({ name }) => name === 'message');
    expect([...taken, ...rest].map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    again.close();
  }
  expect(reading.events().some(({ name }) => name === 'dropped')).toBe(false);
  for (const stream of [reading, ...slow]) stream.close();
}, 90_000);
