import { createHmac, randomBytes } from 'node:crypto';
import { toBase32 } from '@dateline/runtime';
import { toTime } from './decider-token.ts';
import type { Principal } from './principal.ts';
import { type ActorRecord, actorKey, keyOfActors } from './record.ts';
import type { Register } from './register.ts';

/** Gives those who act the names under which events carry them. */
export interface Actors {
  /**
   * `a-` and 26 characters of base32, the same for the same person or token by the same program.
   * It is written down who that is before the first event can carry it.
   * @throws LogUnavailableError
   */
  nameOf(principal: Principal, userAgent: string | undefined): Promise<string>;
  find(id: string): ActorRecord | undefined;
  /** Whose name, subject or id is as given. */
  matching(words: string): readonly ActorRecord[];
}

const keyOctets = 32;
const idLength = 26;
/** Programs that one principal may be told apart by; the others count as one. */
const programsMax = 32;
/** RFC 9110 §10.1.5: a product's name without its version, which changes with every update. */
const product = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,40})(?:[/ ]|$)/;

/** Keeps the actors of a register. */
export function createActors(register: Register, nowMs: () => number): Actors {
  const { book } = register;
  const known = new Map<string, string>();
  const programs = new Map<string, Set<string>>();
  let key: Promise<string> | undefined;

  const records = () =>
    [...book.entries()].flatMap(([, record]) => (record.kind === 'actor' ? [record] : []));

  const readKey = async (): Promise<string> => {
    const record = await book.update(
      keyOfActors,
      (found) => found ?? { kind: 'key', value: randomBytes(keyOctets).toString('base64url') },
    );
    if (record?.kind === 'key') return record.value;
    throw new Error('the register has no key for actors');
  };

  const programOf = (principal: string, userAgent: string | undefined): string => {
    const name = product.exec(userAgent ?? '')?.[1] ?? 'unnamed';
    const seen = programs.get(principal) ?? new Set();
    programs.set(principal, seen);
    if (seen.size < programsMax) seen.add(name);
    return seen.has(name) ? name : 'another';
  };

  return {
    async nameOf(principal, userAgent) {
      const { by, name, subject, issuer, client } = principal;
      // A token is known by its name; of a person the name may change, the subject does not.
      const who = JSON.stringify([by, issuer ?? '', subject ?? name]);
      const through = [client, programOf(who, userAgent)].filter(Boolean).join(' ');
      const identity = JSON.stringify([who, through]);
      const earlier = known.get(identity);
      if (earlier !== undefined) return earlier;
      key ??= readKey();
      const secret = await key.catch((error: unknown) => {
        key = undefined;
        throw error;
      });
      const digest = createHmac('sha256', secret).update(identity).digest();
      const id = `a-${toBase32(digest).slice(0, idLength)}`;
      await book.update(
        actorKey(id),
        (found) =>
          found ?? {
            ...{ kind: 'actor', id, by, name, client: through, firstSeenAt: toTime(nowMs()) },
            ...(subject !== undefined && { subject }),
            ...(issuer !== undefined && { issuer }),
          },
      );
      known.set(identity, id);
      return id;
    },
    find(id) {
      const record = book.get(actorKey(id));
      return record?.kind === 'actor' ? record : undefined;
    },
    matching: (words) =>
      records().filter(({ id, name, subject }) => [id, name, subject].includes(words)),
  };
}
