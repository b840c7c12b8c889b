import { type Checkpoint, openCheckpoint, readClaims } from './checkpoint.ts';
import { CheckpointError, type KeyBreak, type NotaryJwk, toNotaryJwk } from './notary-key.ts';
import type { Register } from './register.ts';

/** A checkpoint by the key whose turn it was, and the key whose turn it is after it. */
export interface Successor {
  readonly checkpoint: Checkpoint;
  readonly signer: NotaryJwk;
  readonly next: NotaryJwk;
}

/** A key, and how it came to sign. */
export interface IntroducedKey {
  readonly jwk: NotaryJwk;
  /** The number of the first checkpoint that is its to sign. */
  readonly from: number;
  /** Set where the key before has not signed for it. */
  readonly breaksWith?: KeyBreak;
}

/** Which keys have signed, the oldest first, and the newest checkpoint. */
export interface KeyHistory {
  /** The last one signs now. */
  readonly keys: readonly IntroducedKey[];
  readonly newest: Checkpoint;
}

const keysMax = 1000;

/**
 * Reads the checkpoint that follows. It is by `current`, or says that it breaks with it; the very
 * first is by any of the `known`, or by the one that it names.
 * @throws CheckpointError that says what is not so.
 */
export function openSuccessor(
  jws: string,
  turn: { readonly current: NotaryJwk | undefined; readonly known: readonly NotaryJwk[] },
): Successor {
  const { current, known } = turn;
  const { kid, claims } = readClaims(jws);
  const named = claims.key && toNotaryJwk(claims.key);
  if (!current) {
    const signer = known.find((key) => key.kid === kid) ?? named;
    return open(jws, signer ? [signer] : []);
  }
  if (claims.breaksWith) {
    if (claims.breaksWith.kid !== current.kid || !named) {
      throw new CheckpointError(`a break with ${claims.breaksWith.kid}, not with ${current.kid}`);
    }
    return open(jws, [named]);
  }
  if (kid === current.kid) return open(jws, [current]);
  throw new CheckpointError(`signed by ${String(kid)}, where it is for ${current.kid} to sign`);
}

/**
 * Goes back from the newest checkpoint through those that introduced a key; undefined where there
 * is none yet. `known` are keys that a first checkpoint may be by that does not name its own.
 * @throws CheckpointError where one of them is not good. @throws LogUnavailableError
 */
export async function readKeyHistory(
  register: Register,
  known: readonly NotaryJwk[],
): Promise<KeyHistory | undefined> {
  const last = await register.newest();
  if (!last) return undefined;
  const steps: { readonly number: number; readonly text: string }[] = [];
  for (let number = introducedAt(last); steps.length < keysMax; ) {
    const step = await readOne(register, number);
    steps.unshift(step);
    if (number === 1) break;
    const { breaksWith } = readClaims(step.text).claims;
    const before = breaksWith
      ? introducedAt(await readOne(register, number - 1))
      : keyFromOf(step.text);
    if (before >= number) throw new CheckpointError(`${number} has its key from ${before}`);
    number = before;
  }
  const all = [...known, ...steps.flatMap(({ text }) => readClaims(text).claims.key ?? [])];
  const keys: IntroducedKey[] = [];
  for (const { number, text } of steps) {
    const turn = { current: keys.at(-1)?.jwk, known: all.map(toNotaryJwk) };
    const { checkpoint, signer, next } = openSuccessor(text, turn);
    const { breaksWith } = checkpoint;
    if (breaksWith) keys.push({ jwk: signer, from: number, breaksWith });
    if (number === 1) keys.push({ jwk: signer, from: number });
    if (next !== signer) keys.push({ jwk: next, from: number + 1 });
  }
  const { kid } = readClaims(last.text);
  const signer = keys.findLast(({ from }) => from <= last.number)?.jwk;
  if (!signer || signer.kid !== kid) {
    throw new CheckpointError(`the newest is signed by ${String(kid)}, which is not its to sign`);
  }
  return { keys, newest: openCheckpoint(last.text, [signer]) };
}

function open(jws: string, signers: readonly NotaryJwk[]): Successor {
  const checkpoint = openCheckpoint(jws, signers);
  const [signer] = signers;
  if (!signer) throw new CheckpointError('signed by no known key'); // Opened by it above.
  const { nextKey } = checkpoint;
  return { checkpoint, signer, next: nextKey ? toNotaryJwk(nextKey) : signer };
}

async function readOne(register: Register, number: number) {
  const [entry] = await register.read(number, 1);
  if (!entry) throw new CheckpointError(`there is no checkpoint ${number}`);
  return entry;
}

/** The number of the checkpoint that introduced the key that signs after this one. */
function introducedAt({ number, text }: { readonly number: number; readonly text: string }) {
  const { claims } = readClaims(text);
  return claims.nextKey ? number : keyFromOf(text);
}

function keyFromOf(text: string): number {
  const { keyFrom = 1 } = readClaims(text).claims;
  if (!Number.isSafeInteger(keyFrom) || keyFrom < 1) throw new CheckpointError('of no key');
  return keyFrom;
}
