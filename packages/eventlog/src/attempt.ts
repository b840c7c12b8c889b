import type { Decoded } from '@dateline/contracts';
import { LogUnavailableError, type WorkOptions } from './event-log.ts';
import { growingPauseMs, pause } from './pause.ts';

/** Attempts at one event before it is given up, when the worker names no number. */
const attemptsMaxDefault = 5;
const pauses = { firstMs: 100, longestMs: 5000 };

/** What became of one message: `stopped` means that it is still to be handled. */
export type Outcome = 'handled' | 'given-up' | 'stopped';

/**
 * Runs a worker's handler on one message, again after growing pauses when it fails. An attempt that
 * failed because the log is out of reach does not count: an outage must not lose an effect.
 */
export async function attempt(decoded: Decoded, options: WorkOptions): Promise<Outcome> {
  if (decoded.kind === 'unknown') {
    options.onGivenUp({ sequence: decoded.sequence, reason: `unknown type ${decoded.type}` });
    return 'given-up';
  }
  if (decoded.kind === 'malformed') {
    const { sequence, entity, reason } = decoded;
    options.onGivenUp({ sequence, reason, ...(entity !== undefined && { entity }) });
    return 'given-up';
  }
  const { event } = decoded;
  const { signal, attemptsMax = attemptsMaxDefault } = options;
  let failures = 0;
  let outages = 0;
  while (!signal.aborted) {
    try {
      await options.handle(event);
      return 'handled';
    } catch (error) {
      if (error instanceof LogUnavailableError) outages += 1;
      else failures += 1;
      if (failures >= attemptsMax) {
        const reason = `failed ${failures} times: ${error instanceof Error ? error.message : error}`;
        options.onGivenUp({ sequence: event.sequence, entity: event.entity, reason });
        return 'given-up';
      }
    }
    await pause(growingPauseMs(failures + outages, pauses), signal);
  }
  return 'stopped';
}
