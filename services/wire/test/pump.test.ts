import { readFilter } from '@dateline/contracts';
import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import { expect, onTestFinished, test } from 'vitest';
import { openHub } from '../src/hub.ts';
import type { Packet } from '../src/packet.ts';
import { createPermits } from '../src/permits.ts';
import { pump } from '../src/pump.ts';
import { openShelf } from '../src/shelf.ts';
import { until } from './push/hub.ts';
import { tell } from './stories.ts';

const site = { url: 'https://wire.example', cursorOf: String };
const limits = { entriesMax: 10, octetsMax: 1024 * 1024 };

/** A log whose first follower has read so many messages and gets no more until it is let go on. */
function heldAfter(log: EventLog, count: number) {
  let isFirst = true;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held: EventLog = {
    ...log,
    async *follow(options) {
      const isHeld = isFirst;
      isFirst = false;
      let left = count;
      for await (const delivery of log.follow(options)) {
        if (isHeld && left === 0) await released;
        left -= 1;
        yield delivery;
      }
    },
  };
  return { held, release };
}

test.each([0, 1, 2, 3])(
  'who is served when the hub has read %i of three messages is given all, and told of no gap',
  async (count) => {
    const log = createMemoryLog();
    for (const id of ['one', 'two', 'three']) await tell(log, id);
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    const { signal } = stop;
    const { held, release } = heldAfter(log, count);
    const hub = openHub(held, site, { signal, limits });
    await until('it is held', () => hub.head === count);

    const given: Packet[] = [];
    const reached: number[] = [];
    const sink = {
      put: (packet: Packet) => void given.push(packet),
      reach: (sequence: number) => void reached.push(sequence),
      caughtUp: () => {},
      room: () => true,
      isDone: () => given.length >= 3,
    };
    const filter = readFilter('');
    if ('fault' in filter) throw new Error(filter.fault);
    const permits = createPermits(1);
    const isErased = hub.isErased;
    const shelf = openShelf({ log: held, site, permits, isErased, octetsMax: 1024, signal });
    const context = { log: held, hub, shelf, site, permits, stallMs: 1000 };
    const pumping = pump(context, { after: 0, filter, signal }, sink);
    // What it could do with what the hub knows it has done by then: nothing waits for a timer.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect([given, reached, hub.isCaughtUp]).toEqual([[], [], false]);

    release();
    expect(await pumping).toBe('done');
    expect(given.map(({ sequence, isGap }) => [sequence, isGap])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  },
);
