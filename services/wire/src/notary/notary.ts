import {
  type Checkpoint,
  CheckpointError,
  chainOver,
  chainStart,
  type EventLog,
  growingPauseMs,
  LogUnavailableError,
  leafOf,
  type NotaryKey,
  openCheckpoint,
  pause,
  type Register,
  RevisionConflictError,
  signCheckpoint,
} from '@dateline/eventlog';
import type { Logger } from '@dateline/runtime';

/** What a notary works with. */
export interface NotaryParts {
  readonly log: EventLog;
  readonly register: Register;
  readonly key: NotaryKey;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** For further messages to come before those there are get a checkpoint; 1 s. */
  readonly gatherMs?: number;
}

/** A reader that signs what it has seen of the log. */
export interface Notary {
  /** The number of the newest checkpoint, and the sequence that it goes up to. */
  state(): { readonly checkpoints: number; readonly sequence: number };
  /** Why it cannot go on; undefined while it can. */
  fault(): string | undefined;
  /** Resolves when the signal aborts; rejects when the code fails. */
  readonly ended: Promise<void>;
}

const leavesMax = 256;
const retryPauses = { firstMs: 100, longestMs: 5000 };
/** Hashes of messages without a checkpoint yet, should they be erased while it cannot be written. */
const seenMax = 50_000;

/** The chain as far as it has been signed. */
interface Signed {
  number: number;
  sequence: number;
  hash: string;
}

/**
 * Follows the log from the newest checkpoint and appends the next ones. Several may do so on one
 * log: the register takes each number once, and who was later begins after the other's.
 */
export function openNotary(parts: NotaryParts): Notary {
  const { signal, logger } = parts;
  const signed: Signed = { number: 0, sequence: 0, hash: chainStart };
  const seen = new Map<number, string>();
  let fault: string | undefined;
  const run = async (): Promise<void> => {
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        await begin(parts, signed, seen);
        fault = undefined;
        attempt = 1;
        await attend(parts, signed, seen);
      } catch (error) {
        if (error instanceof RevisionConflictError) continue;
        if (!(error instanceof CheckpointError) && !(error instanceof LogUnavailableError)) {
          throw error;
        }
        if (fault === undefined) logger.warn({ reason: error.message }, 'no checkpoints now');
        fault = error.message;
      }
      await pause(growingPauseMs(attempt, retryPauses), signal);
    }
  };
  return {
    state: () => ({ checkpoints: signed.number, sequence: signed.sequence }),
    fault: () => fault,
    ended: run(),
  };
}

/** Takes up where the newest checkpoint ends. @throws CheckpointError where it is of another log. */
async function begin(
  { log, register, key }: NotaryParts,
  signed: Signed,
  seen: Map<number, string>,
): Promise<void> {
  const newest = await register.newest();
  if (!newest) return;
  const checkpoint = openCheckpoint(newest.text, [key.jwk]);
  const { created, restored, lastSequence } = await log.state();
  const { streamCreated, first, last, leaves, after } = checkpoint;
  const isOurs = [{ created }, ...restored].some((one) => one.created === streamCreated);
  if (!isOurs) {
    throw new CheckpointError(`checkpoints are of the log of ${streamCreated}, not of ${created}`);
  }
  if (last > lastSequence) {
    throw new CheckpointError(`checkpoints go up to ${last}, the log ends at ${lastSequence}`);
  }
  for (const [index, leaf] of leaves.entries()) {
    const ours = seen.get(first + index);
    if (ours !== undefined && leaf !== null && ours !== leaf) {
      throw new CheckpointError(`another notary saw sequence ${first + index} otherwise`);
    }
  }
  for (const sequence of seen.keys()) if (sequence <= last) seen.delete(sequence);
  Object.assign(signed, { number: newest.number, sequence: last, hash: after });
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
  { register, key }: NotaryParts,
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
  const number = signed.number + 1;
  const checkpoint: Checkpoint = {
    version: 1,
    number,
    ...{ stream: 'NEWSROOM', streamCreated, first, last, before: signed.hash, after, leaves },
    time: new Date().toISOString(),
  };
  await register.append({ number, text: signCheckpoint(checkpoint, key) });
  Object.assign(signed, { number, sequence: last, hash: after });
  for (let sequence = first; sequence <= last; sequence += 1) seen.delete(sequence);
}
