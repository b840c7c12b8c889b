import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { start, useClocks } from './clock-desk.ts';
import { until } from './ingest-server.ts';
import { deskAt } from './stories.ts';

const { newClock, end } = useClocks();

describe('the hour', () => {
  test('ticks once, whoever asks and how often', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    const [one, other] = [await newClock(desk), await newClock(desk)];
    const ticks = await Promise.all([one.tick(), other.tick(), one.tick()]);
    expect(ticks.filter(Boolean)).toHaveLength(1);
    desk.moveTo('2023-04-27T12:59:59.999Z');
    expect(await other.tick()).toBe(false);
    desk.moveTo('2023-04-27T13:00:00Z');
    expect(await other.tick()).toBe(true);
    const { events } = await log.read('clock', 'clock');
    expect(events.map(({ data, revision }) => [data, revision])).toEqual([
      [{ at: '2023-04-27T12:00:00.000Z' }, 1],
      [{ at: '2023-04-27T13:00:00.000Z' }, 2],
    ]);
  });

  test('is left to the ingest that was quicker', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    // This one has caught up, and then hears nothing any more.
    const deaf = await newClock({
      ...desk,
      log: {
        ...log,
        async *follow({ signal }) {
          yield { kind: 'caught-up', sequence: 0 };
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        },
      },
    });
    const other = await newClock(desk);
    expect(await other.tick()).toBe(true);
    desk.moveTo('2023-04-27T13:00:00Z');
    expect(await deaf.tick()).toBe(false);
    expect((await log.state()).lastSequence).toBe(1);
  });

  test('does not tick backwards when the clock is set back', async () => {
    const desk = deskAt(createMemoryLog(), start);
    const clock = await newClock(desk);
    await clock.tick();
    desk.moveTo('2023-04-27T09:00:00Z');
    expect(await clock.tick()).toBe(false);
  });

  test('a log that is away is waited for', async () => {
    const log = createMemoryLog();
    let attempts = 0;
    const leaving: EventLog = {
      ...log,
      async append(...given) {
        attempts += 1;
        if (attempts === 1) throw new LogUnavailableError('away');
        return log.append(...given);
      },
    };
    const clock = await newClock(deskAt(leaving, start));
    const running = clock.run();
    await until(async () => (await log.state()).lastSequence === 1);
    expect(attempts).toBe(2);
    end();
    await running;
  });
});
