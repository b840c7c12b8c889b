import { setTimeout as pause } from 'node:timers/promises';
import { type EventLog, LogLostError, LogUnavailableError } from './event-log.ts';

const pauseMs = 1000;

/**
 * A log that may be opened later than the service that reads it: until then it follows nothing and
 * cannot be read. Any error but that it does not answer yet, or is lost, is the opener's own.
 */
export function openLate(open: () => Promise<EventLog>, signal: AbortSignal): EventLog {
  let log: EventLog | undefined;
  let reason = 'it has not answered yet';
  const opening = (async () => {
    for (;;) {
      try {
        log = await open();
        if (signal.aborted) await log.close();
        return log;
      } catch (error) {
        const mayCome = error instanceof LogUnavailableError || error instanceof LogLostError;
        if (!mayCome || signal.aborted) throw error;
        reason = error.message;
        await pause(pauseMs, undefined, { signal });
      }
    }
  })();
  opening.catch(() => {}); // Whoever follows hears of it.
  const now = (): EventLog => {
    if (log) return log;
    throw new LogUnavailableError(reason);
  };
  return {
    append: async (...given) => now().append(...given),
    read: async (...given) => now().read(...given),
    async *follow(options) {
      yield* (await opening).follow(options);
    },
    async *followOctets(options) {
      yield* (await opening).followOctets(options);
    },
    work: async (options) => now().work(options),
    erase: async (...given) => now().erase(...given),
    state: async (...given) => now().state(...given),
    consumers: async (...given) => now().consumers(...given),
    consumer: async (...given) => now().consumer(...given),
    removeConsumer: async (...given) => now().removeConsumer(...given),
    health: () => log?.health() ?? { connected: false, detail: reason },
    close: async () => log?.close(),
  };
}
