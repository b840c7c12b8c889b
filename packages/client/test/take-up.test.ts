import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { expect, test } from 'vitest';
import { followLog } from '../src/follow.ts';

/** A log that refuses to say where it is, so many times, as a broker does that reads its accounts. */
function refusing(times: number, isConnected: boolean): EventLog {
  const log = createMemoryLog();
  let left = times;
  return {
    ...log,
    health: () => ({ connected: isConnected, detail: 'for the test' }),
    state: async (stream) => {
      left -= 1;
      if (left >= 0) throw new LogUnavailableError('jetstream is not enabled');
      return log.state(stream);
    },
  };
}

async function firstOf(log: EventLog) {
  for await (const item of followLog(log, {})) return item.kind;
  return undefined;
}

test('a broker that is taking up a new credential is asked again', async () => {
  expect(await firstOf(refusing(2, true))).toBe('caught-up');
});

test('one that is away is not waited for', async () => {
  await expect(firstOf(refusing(2, false))).rejects.toThrow(LogUnavailableError);
});
