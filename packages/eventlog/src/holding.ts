import type { EventLog, StreamState } from './event-log.ts';
import type { Quarantine } from './materialize.ts';
import { pause } from './pause.ts';
import type { Standings } from './standings.ts';

/** What a reader holds at one moment, so that it can be compared with what others hold. */
export interface Holding {
  /** How far it has come in the stream. */
  readonly sequence: number;
  /** RFC 3339: which stream it reads; null until the log has answered. */
  readonly streamCreated: string | null;
  /** The last sequence of the stream, at most a second old; null until the log has answered. */
  readonly logSequence: number | null;
  readonly entities: number;
  /** The hash of its standings. */
  readonly revisions: string;
  readonly quarantined: Readonly<Record<string, Quarantine>>;
}

/** A reader's answer to what it holds. */
export interface Holdings {
  read(): Promise<Holding & { readonly [detail: string]: unknown }>;
  /** Each entity as `article/ID`, and its revision. */
  list(): Iterable<readonly [string, number]>;
}

interface Source {
  readonly sequence: number;
  readonly standings: Standings;
  readonly quarantined?: ReadonlyMap<string, Quarantine>;
}

const freshMs = 1000;
const patienceMs = 500;

/**
 * Asks the log where it ends once a second at most, and does without an answer that is late. What
 * else the reader says of itself is added.
 */
export function createHoldings(
  log: EventLog,
  source: () => Source,
  details: () => Readonly<Record<string, unknown>> = () => ({}),
): Holdings {
  let known: StreamState | undefined;
  let asking: Promise<void> | undefined;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  const ask = (): Promise<void> => {
    if (asking) return asking;
    if (performance.now() - askedAtMs < freshMs) return Promise.resolve();
    askedAtMs = performance.now();
    asking = log
      .state()
      .then((state) => {
        known = state;
      })
      .catch(() => undefined) // Its health says that the log is away.
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
  return {
    async read() {
      const waiting = new AbortController();
      await Promise.race([ask(), pause(patienceMs, waiting.signal)]);
      waiting.abort();
      const { sequence, standings, quarantined = new Map() } = source();
      return {
        ...details(),
        sequence,
        streamCreated: known?.created ?? null,
        logSequence: known ? Math.max(known.lastSequence, sequence) : null,
        entities: standings.entities,
        revisions: standings.hash,
        quarantined: Object.fromEntries(quarantined),
      };
    },
    list: () => source().standings.list(),
  };
}
