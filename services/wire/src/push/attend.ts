import { LogUnavailableError, pause } from '@dateline/eventlog';
import type { Logger } from '@dateline/runtime';
import { type Alarm, createAlarm } from './alarm.ts';
import type { Book } from './book.ts';
import type { Record } from './record.ts';

/** Serves one subscriber until its record is gone or the signal aborts. */
export type Attend = (key: string, alarm: Alarm, signal: AbortSignal) => Promise<void>;

/** Those who serve subscribers, one each, so that none waits for another. */
export interface Attendants {
  /** Something may have changed for all whose record satisfies. */
  ring(isMeant: (record: Record) => boolean): void;
  readonly ended: Promise<void>;
}

const writeAgainMs = 500;
/** Before one that broke is served again. */
const brokenRestMs = 10_000;

/** Attends to every record of the book that is a subscriber's, from now on. */
export function attendAll(
  book: Book,
  options: {
    readonly signal: AbortSignal;
    readonly logger: Logger;
    /** Undefined for what is no subscriber. */
    readonly attendTo: (record: Record) => Attend | undefined;
  },
): Attendants {
  const { signal, logger, attendTo } = options;
  const alarms = new Map<string, Alarm>();
  const working = new Set<Promise<void>>();
  const start = (key: string, attend: Attend) => {
    const alarm = createAlarm();
    alarms.set(key, alarm);
    const work = attend(key, alarm, signal)
      .catch(async (error: unknown) => {
        // Broken code for one subscriber is no reason to leave the others.
        if (!signal.aborted) logger.error({ err: error, key }, 'a subscriber is not served');
        await pause(brokenRestMs, signal);
      })
      .finally(() => {
        working.delete(work);
        alarms.delete(key);
        notice(key);
      });
    working.add(work);
  };
  const notice = (key: string) => {
    const alarm = alarms.get(key);
    if (alarm) return alarm.ring();
    const record = book.get(key);
    const attend = record && attendTo(record);
    if (attend && !signal.aborted) start(key, attend);
  };
  const off = book.onChange(notice);
  for (const [key] of book.entries()) notice(key);
  return {
    ring(isMeant) {
      for (const [key, alarm] of alarms) {
        const record = book.get(key);
        if (record && isMeant(record)) alarm.ring();
      }
    },
    ended: new Promise((resolve) => {
      const end = () => {
        off();
        void Promise.allSettled([...working]).then(() => resolve());
      };
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted) end();
    }),
  };
}

/**
 * Writes what came of an attempt, as often as it takes: the ledger may be away for a while, and
 * what was delivered shall not be delivered again for that. False where the signal aborts first.
 */
export async function persist(
  book: Book,
  key: string,
  change: (record: Record) => Record | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  for (let isFirst = true; isFirst || !signal.aborted; isFirst = false) {
    try {
      await book.update(key, (record) => record && change(record));
      return true;
    } catch (error) {
      if (!(error instanceof LogUnavailableError)) throw error;
    }
    await pause(writeAgainMs, signal);
  }
  return false;
}
