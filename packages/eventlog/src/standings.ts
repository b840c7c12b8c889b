import type { EntityKind } from '@dateline/contracts';

/** How far each entity has come in one reader, and one number of it that readers can compare. */
export interface Standings {
  /** How many articles and occasions there are, whatever has become of them. */
  readonly entities: number;
  /** 32 hex digits: the same for the same pairs of entity and revision, in whatever order. */
  readonly hash: string;
  /** The pairs, the clock's with them, each as `article/ID` and the revision that it is at. */
  list(): Iterable<readonly [string, number]>;
}

/** Standings that grow with what is taken in. */
export interface StandingsFold extends Standings {
  revisionOf(kind: EntityKind, id: string): number;
  /** Notes an entity's newest revision, 1-based. */
  set(kind: EntityKind, id: string, revision: number): void;
}

const seeds = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;

/** Standings without any entity. */
export function createStandings(): StandingsFold {
  const revisions: Readonly<Record<EntityKind, Map<string, number>>> = {
    article: new Map(),
    occasion: new Map(),
    clock: new Map(),
  };
  const sum = createRevisionSum();
  return {
    get entities() {
      return revisions.article.size + revisions.occasion.size;
    },
    get hash() {
      return sum.hash;
    },
    revisionOf: (kind, id) => revisions[kind].get(id) ?? 0,
    set(kind, id, revision) {
      sum.move({ kind, id }, revisions[kind].get(id), revision);
      revisions[kind].set(id, revision);
    },
    *list() {
      for (const [kind, known] of Object.entries(revisions)) {
        for (const [id, revision] of known) yield [`${kind}/${id}`, revision];
      }
    },
  };
}

/** The hash of standings that are kept elsewhere. */
export interface RevisionSum {
  readonly hash: string;
  /** An entity has come from one revision to another; from undefined where it is new. */
  move(
    entity: { readonly kind: EntityKind; readonly id: string },
    from: number | undefined,
    to: number,
  ): void;
}

/**
 * The hash is a sum over all pairs, so that one more event costs the same in a log of a million. It
 * tells readers that have come apart by accident; it is no proof against someone who wants it so.
 */
export function createRevisionSum(): RevisionSum {
  const sums = new Uint32Array(seeds.length);
  return {
    get hash() {
      return [...sums].map((sum) => sum.toString(16).padStart(8, '0')).join('');
    },
    move({ kind, id }, from, to) {
      const name = hashOf(kind, id);
      // Each sum is taken modulo 2^32 by the array itself.
      for (let lane = 0; lane < seeds.length; lane += 1) {
        const seed = seeds[lane] ?? 0;
        const sum = (sums[lane] ?? 0) + mix(name, to, seed);
        sums[lane] = from === undefined ? sum : sum - mix(name, from, seed);
      }
    },
  };
}

interface NameHash {
  readonly first: number;
  readonly second: number;
}

/** FNV-1a and a second sum beside it: 64 bits of a name. */
function hashOf(kind: EntityKind, id: string): NameHash {
  let first = kind.charCodeAt(0);
  let second = first;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x5bd1e995) ^ (second >>> 15);
  }
  return { first, second };
}

/** The finish of MurmurHash3 over both halves of the name, the revision and the lane's seed. */
function mix({ first, second }: NameHash, revision: number, seed: number): number {
  let hash = seed ^ Math.imul(first, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ Math.imul(second, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(revision, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
