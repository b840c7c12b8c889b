import { type ConsumerState, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { expect, test } from 'vitest';
import { createStallWatch } from '../src/stall-watch.ts';

type Worker = Pick<ConsumerState, 'sequence' | 'behind'>;

/** A watch over a worker that the test moves, at times that the test sets: minutes and seconds. */
function watchOver() {
  const told: object[] = [];
  let worker: Worker | undefined;
  let time = '';
  let isAway = false;
  const consumer: EventLog['consumer'] = async (name) => {
    if (isAway) throw new LogUnavailableError('away');
    return worker && { name, isDurable: true, filters: [], unacknowledged: 0, ...worker };
  };
  const watch = createStallWatch({
    log: { consumer },
    nowMs: () => Date.parse(`2031-03-11T06:${time}.000Z`),
    now: () => `2031-03-11T06:${time}.000Z`,
    signal: AbortSignal.timeout(60_000),
    logger: { warn: (fields) => void told.push(fields) },
  });
  return {
    told,
    watch,
    async losesBroker() {
      isAway = true;
      await expect(watch.look()).rejects.toThrow('away');
      isAway = false;
    },
    async at(when: string, next: Worker | undefined) {
      [time, worker] = [when, next];
      await watch.look();
      return watch.standsSince?.slice(14, 19);
    },
  };
}

test('the policy stands when nothing was handed to it for a minute though there was work', async () => {
  const { watch, told, at } = watchOver();
  expect(await at('00:00', { sequence: 7, behind: 2 })).toBeUndefined();
  expect(await at('00:30', { sequence: 7, behind: 3 })).toBeUndefined();
  expect(await at('01:00', { sequence: 7, behind: 3 })).toBe('00:00');
  expect(await at('01:30', { sequence: 7, behind: 4 })).toBe('00:00');
  expect(watch.behind).toBe(4);
  expect(told).toEqual([{ since: '2031-03-11T06:00:00.000Z', sequence: 7, behind: 3 }]);
  // One event handled is enough: it gets on, however much there is left.
  expect(await at('02:00', { sequence: 8, behind: 3 })).toBeUndefined();
  expect(await at('02:30', { sequence: 9, behind: 2 })).toBeUndefined();
});

test('a quiet hour is none in which it stands', async () => {
  const { at } = watchOver();
  expect(await at('00:00', { sequence: 7, behind: 0 })).toBeUndefined();
  expect(await at('40:00', { sequence: 7, behind: 0 })).toBeUndefined();
  // The story has come just now.
  expect(await at('59:30', { sequence: 7, behind: 1 })).toBeUndefined();
});

test('the minute begins anew when the broker has been away', async () => {
  const { at, losesBroker } = watchOver();
  expect(await at('00:00', { sequence: 7, behind: 1 })).toBeUndefined();
  await losesBroker();
  expect(await at('10:00', { sequence: 7, behind: 1 })).toBeUndefined();
  expect(await at('11:00', { sequence: 7, behind: 1 })).toBe('10:00');
});

test('a worker that somebody removed stands', async () => {
  const { at } = watchOver();
  expect(await at('00:00', { sequence: 7, behind: 1 })).toBeUndefined();
  expect(await at('00:30', undefined)).toBeUndefined();
  expect(await at('01:30', undefined)).toBe('00:30');
});

test('it goes on looking when the broker cannot be asked, and ends for any other reason', async () => {
  const ending = new AbortController();
  const consumer = async () => {
    ending.abort();
    throw new LogUnavailableError('away');
  };
  const around = { now: () => '2031-03-11T06:00:00.000Z', logger: { warn: () => {} } };
  const away = createStallWatch({ log: { consumer }, signal: ending.signal, ...around });
  await expect(away.run()).resolves.toBeUndefined();
  const broken = async () => Promise.reject(new Error('not ours'));
  const { signal } = new AbortController();
  const other = createStallWatch({ log: { consumer: broken }, signal, ...around });
  await expect(other.run()).rejects.toThrow('not ours');
});
