import {
  CheckpointError,
  chainOver,
  type EventLog,
  LogUnavailableError,
  leafOf,
  type NotaryKey,
  pause,
  type Register,
  RevisionConflictError,
} from '@dateline/eventlog';
import type { Logger } from '@dateline/runtime';
import type { NotaryKeys } from './key-file.ts';
import { appendCheckpoint, type Signed, takeUp } from './take-up.ts';

/** What a notary works with. */
export interface NotaryParts {
  readonly log: EventLog;
  readonly register: Register;
  readonly keys: NotaryKeys;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** For further messages to come before those there are get a checkpoint; 1 s. */
  readonly gatherMs?: number;
  /** Between two looks for another key, and before another attempt after a failed one; 1 s. */
  readonly lookMs?: number;
}

/** A reader that signs what it has seen of the log. */
export interface Notary {
  /** The number of the newest checkpoint, the sequence that it goes up to, and who signs. */
  state(): { readonly checkpoints: number; readonly sequence: number; readonly key?: string };
  /** Why it cannot go on; undefined while it can. */
  fault(): string | undefined;
  /** Resolves when the signal aborts; rejects when the code fails. */
  readonly ended: Promise<void>;
}

const leavesMax = 256;
const lookMsDefault = 1000;
/** Hashes of messages without a checkpoint yet, should they be erased while it cannot be written. */
const seenMax = 50_000;

/**
 * Follows the log from the newest checkpoint and appends the next ones. Several may do so on one
 * log: the register takes each number once, and who was later begins after the other's.
 */
export function openNotary(parts: NotaryParts): Notary {
  const { keys, signal, logger, lookMs = lookMsDefault } = parts;
  let signed: Signed | undefined;
  const seen = new Map<number, string>();
  let fault: string | undefined;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        signed = await takeUp(parts, seen);
        await keys.onTakenUp?.(signed.key);
        fault = undefined;
        await attend(parts, signed, seen);
      } catch (error) {
        if (error instanceof RevisionConflictError) continue;
        if (!(error instanceof CheckpointError) && !(error instanceof LogUnavailableError)) {
          throw error;
        }
        if (fault === undefined) logger.warn({ reason: error.message }, 'no checkpoints now');
        fault = error.message;
      }
      await pause(lookMs, signal);
    }
  };
  return {
    state: () => {
      const { number = 0, sequence = 0, key } = signed ?? {};
      return { checkpoints: number, sequence, ...(key && { key: key.jwk.kid }) };
    },
    fault: () => fault,
    ended: run(),
  };
}

/** Aborts when the file has another key to sign with. */
async function watchKeys(
  { keys, lookMs = lookMsDefault }: NotaryParts,
  inUse: NotaryKey,
  changed: AbortController,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await pause(lookMs, signal);
    // A file that is being written may be unreadable for a moment.
    const found = await keys.read().catch(() => []);
    const kid = found.at(-1)?.jwk.kid;
    if (kid !== undefined && kid !== inUse.jwk.kid) changed.abort();
  }
}

async function attend(
  parts: NotaryParts,
  signed: Signed,
  seen: Map<number, string>,
): Promise<void> {
  const { log, signal, gatherMs = 1000 } = parts;
  const { created } = await log.state();
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  void watchKeys(parts, signed.key, stop, until);
  const messages = log.followOctets({ after: signed.sequence, signal: until });
  const iterator = messages[Symbol.asyncIterator]();
  const leaves: (string | null)[] = [];
  const flush = async (): Promise<void> => {
    if (leaves.length === 0) return;
    await append(parts, signed, { leaves: leaves.splice(0), streamCreated: created, seen });
  };
  try {
    for (let next = iterator.next(); ; ) {
      const waiting = new AbortController();
      const isPressing = leaves.length > 0;
      const timeout = isPressing ? [pause(gatherMs, waiting.signal).then(() => undefined)] : [];
      const got = await Promise.race([next, ...timeout]);
      waiting.abort();
      if (got === undefined) {
        await flush();
        continue;
      }
      if (got.done) return await flush();
      next = iterator.next();
      next.catch(() => {}); // Awaited in the next round, if there is one.
      if (got.value.kind !== 'message') continue;
      const { sequence } = got.value;
      const leaf = leafOf(got.value);
      while (signed.sequence + leaves.length + 1 < sequence) {
        leaves.push(seen.get(signed.sequence + leaves.length + 1) ?? null);
        if (leaves.length >= leavesMax) await flush();
      }
      if (seen.size < seenMax) seen.set(sequence, leaf);
      leaves.push(leaf);
      if (leaves.length >= leavesMax) await flush();
    }
  } finally {
    stop.abort();
  }
}

async function append(
  { register }: NotaryParts,
  signed: Signed,
  stretch: {
    readonly leaves: readonly (string | null)[];
    readonly streamCreated: string;
    readonly seen: Map<number, string>;
  },
): Promise<void> {
  const { leaves, streamCreated, seen } = stretch;
  const first = signed.sequence + 1;
  const last = signed.sequence + leaves.length;
  const after = chainOver(signed.hash, first, leaves);
  const one = { first, last, after, leaves, streamCreated };
  const number = await appendCheckpoint(register, signed, one);
  Object.assign(signed, { number, sequence: last, hash: after });
  for (let sequence = first; sequence <= last; sequence += 1) seen.delete(sequence);
}
