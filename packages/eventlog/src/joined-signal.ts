import { setMaxListeners } from 'node:events';

/** A signal that aborts with any of some others, for as long as it is not let go of. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  /** Takes it off the others; it never aborts from then on. */
  readonly release: () => void;
}

/**
 * As `AbortSignal.any`, but for what begins and ends under a signal that lasts as long as the
 * process: there `any` leaves a trace of each one behind.
 */
export function joinSignals(...signals: readonly AbortSignal[]): JoinedSignal {
  const joined = new AbortController();
  const release = () => {
    for (const one of signals) one.removeEventListener('abort', abort);
  };
  const abort = () => {
    release();
    joined.abort();
  };
  for (const one of signals) {
    // As many listen as there are clients, and each is released: Node warns of a leak at eleven.
    setMaxListeners(0, one);
    one.addEventListener('abort', abort, { once: true });
  }
  if (signals.some(({ aborted }) => aborted)) abort();
  return { signal: joined.signal, release };
}
