import {
  type Checkpoint,
  CheckpointError,
  chainStart,
  type EventLog,
  type IntroducedKey,
  type NotaryKey,
  type Register,
  readKeyHistory,
  signCheckpoint,
} from '@dateline/eventlog';
import type { NotaryKeys } from './key-file.ts';

/** The chain as far as it has been signed, and who signs on. */
export interface Signed {
  number: number;
  sequence: number;
  hash: string;
  key: NotaryKey;
  /** The number of the checkpoint that introduced the key; undefined for the first one. */
  keyFrom: number | undefined;
}

/** What one checkpoint is of. */
export type Stretch = Pick<Checkpoint, 'first' | 'last' | 'after' | 'leaves' | 'streamCreated'>;

/** What one says beside that. */
export type Change = Partial<Pick<Checkpoint, 'key' | 'nextKey' | 'breaksWith' | 'restored'>>;

interface Sources {
  readonly log: EventLog;
  readonly register: Register;
  readonly keys: NotaryKeys;
}

/**
 * Takes up where the newest checkpoint ends. Where the last of the keys is another one than signs
 * now, or the log another that was restored from the former, a checkpoint without leaves says so.
 * @throws CheckpointError where the checkpoints are of another log, or of a key that is not here
 */
export async function takeUp(
  { log, register, keys }: Sources,
  seen: Map<number, string>,
): Promise<Signed> {
  const ours = await keys.read();
  const own = lastOf(ours);
  const history = await readKeyHistory(
    register,
    ours.map(({ jwk }) => jwk),
  );
  if (!history) return { number: 0, sequence: 0, hash: chainStart, key: own, keyFrom: undefined };
  const { newest } = history;
  const { created, restored, lastSequence } = await log.state();
  if (![{ created }, ...restored].some((one) => one.created === newest.streamCreated)) {
    const other = newest.streamCreated;
    throw new CheckpointError(`checkpoints are of the log of ${other}, not of ${created}`);
  }
  if (newest.last > lastSequence) {
    throw new CheckpointError(
      `checkpoints go up to ${newest.last}, the log ends at ${lastSequence}`,
    );
  }
  holdAgainst(newest, seen);
  const current = lastOf(history.keys);
  const { signer, ...change } = changeOf(current, ours);
  const isMoved = newest.streamCreated !== created;
  const keyFrom = change.breaksWith ? newest.number + 1 : introducedBy(current);
  const signed = { number: newest.number, sequence: newest.last, hash: newest.after };
  if (!isMoved && !change.key) return { ...signed, key: own, keyFrom };
  const { last, after } = newest;
  const nothing = { first: last + 1, last, after, leaves: [], streamCreated: created };
  const by = { ...signed, key: signer, keyFrom };
  const told = { ...change, ...(isMoved && { restored }) };
  const number = await appendCheckpoint(register, by, nothing, told);
  if (!change.nextKey) return { ...signed, number, key: own, keyFrom };
  // The new one signs at once: who keeps it has what it vouches for, also while no news comes.
  const next = { ...signed, number, key: own, keyFrom: number };
  return { ...next, number: await appendCheckpoint(register, next, nothing) };
}

/** Signs one more checkpoint and appends it; gives its number. @throws RevisionConflictError */
export async function appendCheckpoint(
  register: Register,
  { number: before, hash, key, keyFrom }: Omit<Signed, 'sequence'>,
  stretch: Stretch,
  change: Change = {},
): Promise<number> {
  const number = before + 1;
  const checkpoint: Checkpoint = {
    ...{ version: 1, number, stream: 'NEWSROOM', before: hash, ...stretch },
    time: new Date().toISOString(),
    ...(keyFrom !== undefined && { keyFrom }),
    ...(number === 1 && { key: key.jwk }),
    ...change,
  };
  await register.append({ number, text: signCheckpoint(checkpoint, key) });
  return number;
}

/** Who signs next, and what has to be said for the last of our keys to sign after that. */
function changeOf(
  { jwk }: IntroducedKey,
  ours: readonly NotaryKey[],
): Change & { readonly signer: NotaryKey } {
  const own = lastOf(ours);
  if (own.jwk.kid === jwk.kid) return { signer: own };
  const { breaksWith } = own;
  if (breaksWith?.kid === jwk.kid) return { signer: own, key: own.jwk, breaksWith };
  const former = ours.find((key) => key.jwk.kid === jwk.kid);
  if (former) return { signer: former, key: jwk, nextKey: own.jwk };
  throw new CheckpointError(`checkpoints are for ${jwk.kid} to sign, a key that is not here`);
}

/** Undefined for the very first key. */
function introducedBy({ from, breaksWith }: IntroducedKey): number | undefined {
  if (from === 1) return undefined;
  return breaksWith ? from : from - 1;
}

/** What another notary has signed of what we have seen must be as we have seen it. */
function holdAgainst({ first, last, leaves }: Checkpoint, seen: Map<number, string>): void {
  for (const [index, leaf] of leaves.entries()) {
    const ours = seen.get(first + index);
    if (ours !== undefined && leaf !== null && ours !== leaf) {
      throw new CheckpointError(`another notary saw sequence ${first + index} otherwise`);
    }
  }
  for (const sequence of seen.keys()) if (sequence <= last) seen.delete(sequence);
}

function lastOf<One>(all: readonly One[]): One {
  const last = all.at(-1);
  if (last === undefined) throw new CheckpointError('there is no key');
  return last;
}
