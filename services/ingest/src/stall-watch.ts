import { type EventLog, LogUnavailableError, pause } from '@dateline/eventlog';
import { policyWorker } from './policy-runner.ts';

/** Whether the policy gets on, as the broker sees it: it is one worker of all ingests. */
export interface StallWatch {
  /** Asks once. */
  look(): Promise<void>;
  /** Looks until the signal aborts. */
  run(): Promise<void>;
  /** Article events still to be handled at the last look; undefined before it, or without a worker. */
  readonly behind: number | undefined;
  /** RFC 3339: since when there was work, or no worker, and none was handed out; else undefined. */
  readonly standsSince: string | undefined;
}

/** What it watches with. */
export interface StallWatchOptions {
  readonly log: Pick<EventLog, 'consumer'>;
  /** RFC 3339 UTC, to be shown. */
  readonly now: () => string;
  /** Milliseconds that no clock that is set can change. */
  readonly nowMs?: () => number;
  readonly signal: AbortSignal;
  readonly logger: { warn(fields: object, message: string): void };
}

const everyMs = 30_000;
/** The reading of a long story, and a broker's restart, take less. */
const patienceMs = 60_000;

/** Sets the watch up; nothing is asked before `look` or `run`. */
export function createStallWatch(options: StallWatchOptions): StallWatch {
  const { log, now, nowMs = () => performance.now(), signal, logger } = options;
  let behind: number | undefined;
  let seen: { readonly sequence: number; readonly at: string; readonly atMs: number } | undefined;
  let standsSince: string | undefined;

  const watch: StallWatch = {
    async look() {
      const before = seen;
      // Whatever happened while the broker did not answer: the minute begins anew.
      seen = undefined;
      const worker = await log.consumer(policyWorker);
      behind = worker?.behind;
      // A worker that somebody removed stands as well: nothing is handed to it.
      const sequence = worker?.sequence ?? -1;
      const found = { sequence, at: now(), atMs: nowMs() };
      if (behind !== 0) seen = before?.sequence === sequence ? before : found;
      const since = seen?.at;
      const stands = seen !== undefined && found.atMs - seen.atMs >= patienceMs;
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
