/** What a creation was, by its Idempotency-Key: the ids of two bodies differ, their key not. */
export interface Creation {
  readonly id: string;
  /** SHA-256 of the request. */
  readonly digest: string;
}

/** The newest creation keys; an entity's later keys are found in its own history. */
export interface CreationKeys {
  /** Takes the key for this creation, or answers the other one that has it. */
  claim(kind: 'article' | 'occasion', key: string, creation: Creation): Creation | undefined;
  /** Gives a key back whose creation was refused. */
  release(kind: 'article' | 'occasion', key: string, creation: Creation): void;
  readonly size: number;
}

/** A key as it is claimed: nobody learns by the key of another what was made with it. */
export function ownKey(actor: string | undefined, key: string): string {
  return `${actor ?? ''} ${key}`;
}

/** Remembers at most `keysMax` keys, the oldest forgotten first. */
export function createCreationKeys(keysMax: number): CreationKeys {
  const creations = new Map<string, Creation>();
  const nameOf = (kind: string, key: string) => `${kind}:${key}`;
  return {
    claim(kind, key, creation) {
      const name = nameOf(kind, key);
      const earlier = creations.get(name);
      if (earlier) return earlier.digest === creation.digest ? undefined : earlier;
      creations.set(name, creation);
      for (const oldest of creations.keys()) {
        if (creations.size <= keysMax) break;
        creations.delete(oldest);
      }
      return undefined;
    },
    release(kind, key, creation) {
      const name = nameOf(kind, key);
      if (creations.get(name) === creation) creations.delete(name);
    },
    get size() {
      return creations.size;
    },
  };
}
