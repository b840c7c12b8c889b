import { type EventLog, LogUnavailableError, pause } from '@dateline/eventlog';
import { policyWorker } from './policy-runner.ts';

/** Whether the policy gets on, as the broker sees it: it is one worker of all ingests. */
export interface StallWatch {
  /** Asks once. */
  look(): Promise<void>;
  /** Looks until the signal aborts. */
  run(): Promise<void>;
  /** Article events that are still to be handled, at the last look; undefined before the first. */
  readonly behind: number | undefined;
  /** RFC 3339: since when there was work and none was handed out; undefined while it gets on. */
  readonly standsSince: string | undefined;
}

/** What it watches with. */
export interface StallWatchOptions {
  readonly log: Pick<EventLog, 'consumers'>;
  /** RFC 3339 UTC. */
  readonly now: () => string;
  readonly signal: AbortSignal;
  readonly logger: { warn(fields: object, message: string): void };
}

const everyMs = 30_000;
/** The reading of a long story, and a broker's restart, take less. */
const patienceMs = 60_000;

/** Sets the watch up; nothing is asked before `look` or `run`. */
export function createStallWatch({ log, now, signal, logger }: StallWatchOptions): StallWatch {
  let behind: number | undefined;
  let seen: { readonly sequence: number; readonly at: string } | undefined;
  let standsSince: string | undefined;

  const watch: StallWatch = {
    async look() {
      const before = seen;
      // Whatever happened while the broker did not answer: the minute begins anew.
      seen = undefined;
      const worker = (await log.consumers()).find(({ name }) => name === policyWorker);
      behind = worker?.behind;
      // A worker that somebody removed stands as well: nothing is handed to it.
      const sequence = worker?.sequence ?? -1;
      if (behind !== 0) seen = before?.sequence === sequence ? before : { sequence, at: now() };
      const since = seen?.at;
      const stands = since !== undefined && Date.parse(now()) - Date.parse(since) >= patienceMs;
      if (stands && standsSince === undefined) {
        logger.warn({ since, sequence, behind }, 'the policy stands still');
      }
      standsSince = stands ? since : undefined;
    },
    async run() {
      while (!signal.aborted) {
        try {
          await watch.look();
        } catch (error) {
          // What the broker cannot be asked, its own health says.
          if (!(error instanceof LogUnavailableError)) throw error;
        }
        await pause(everyMs, signal);
      }
    },
    get behind() {
      return behind;
    },
    get standsSince() {
      return standsSince;
    },
  };
  return watch;
}
