import { type Checkpoint, type KeyBreak, type NotaryJwk, openSuccessor } from '@dateline/eventlog';
import type { Difference } from './compare.ts';

/** A key that has signed, and what of. */
export interface Signer {
  readonly kid: string;
  /** The numbers of its first checkpoint and its last. */
  readonly from: number;
  readonly to: number;
  /** Set where no earlier key has signed for it; else the one before has, or it is the first. */
  readonly breaksWith?: KeyBreak;
}

/** Who signs, as it goes from key to key. */
export interface Signers {
  /** @throws CheckpointError where it is not by the key whose turn it is */
  open(number: number, jws: string): Checkpoint;
  list(): readonly Signer[];
  /** What is not so by the keys that are trusted; to be asked at the end. */
  faults(): readonly Pick<Difference, 'kind' | 'what' | 'expected' | 'served'>[];
}

/**
 * `kept` are the keys that are trusted; where it is left out the first that signs is. A kept key
 * vouches for all before what it signed, as the chain goes through it, and by handing over for what
 * follows; over a break nobody vouches but who keeps the newer key.
 */
export function createSigners({
  kept,
  known,
}: {
  readonly kept: readonly NotaryJwk[] | undefined;
  /** By which a first checkpoint may be that does not name its key. */
  readonly known: readonly NotaryJwk[];
}): Signers {
  let current: NotaryJwk | undefined;
  const all: Signer[] = [];
  return {
    open(number, jws) {
      const { checkpoint, signer, next } = openSuccessor(jws, { current, known });
      current = next;
      const { kid } = signer;
      const { breaksWith } = checkpoint;
      const last = all.at(-1);
      if (last?.kid === kid && !breaksWith) all[all.length - 1] = { ...last, to: number };
      else all.push({ kid, from: number, to: number, ...(breaksWith && { breaksWith }) });
      return checkpoint;
    },
    list: () => all,
    faults() {
      const trusted = kept?.map(({ kid }) => kid) ?? all.slice(0, 1).map(({ kid }) => kid);
      const vouched = all.findLast(({ kid }) => trusted.includes(kid))?.to ?? 0;
      if (all.length > 0 && vouched === 0) {
        const served = `signed by ${all.map(({ kid }) => kid).join(', ')}`;
        return [
          { kind: 'key', what: 'all', expected: `signed by ${trusted.join(' or ')}`, served },
        ];
      }
      return all.flatMap(({ kid, from, breaksWith }) => {
        if (!breaksWith || from <= vouched) return [];
        const served = `signed by ${kid}, as that one is ${breaksWith.reason}`;
        const expected = `signed by ${breaksWith.kid}, or by one that it signed for`;
        return [{ kind: 'break', what: `checkpoint ${from}`, expected, served }];
      });
    },
  };
}
