import { type Book, type Ledger, openBook } from '@dateline/eventlog';
import type { Logger } from '@dateline/runtime';
import { type AccessRecord, readRecord, type TokenRecord, tokenKey } from './record.ts';

/** Who may do what, and who did, as the ledger `ACCESS` has it at this moment. */
export interface Register {
  readonly book: Book<AccessRecord>;
  /** Whether all that is kept has been read, and changes are heard of. */
  readonly isHeard: boolean;
  /** The token that the secret of this hash belongs to, whether or not it opens still. */
  tokenOf(hash: string): TokenRecord | undefined;
  token(name: string): TokenRecord | undefined;
  tokens(): readonly TokenRecord[];
}

/** Follows the ledger. */
export function openRegister(
  ledger: Ledger,
  { signal, logger }: { readonly signal: AbortSignal; readonly logger: Logger },
): Register {
  const book = openBook(ledger, {
    signal,
    read: readRecord,
    onMalformed: (key) => logger.error({ key }, 'an entry of the register cannot be read'),
  });
  const byHash = new Map<string, string>();
  const hashesOf = new Map<string, readonly string[]>();
  const tokenAt = (key: string) => {
    const record = book.get(key);
    return record?.kind === 'token' ? record : undefined;
  };
  book.onChange((key) => {
    for (const hash of hashesOf.get(key) ?? []) byHash.delete(hash);
    const hashes = tokenAt(key)?.secrets.map(({ hash }) => hash) ?? [];
    for (const hash of hashes) byHash.set(hash, key);
    if (hashes.length > 0) hashesOf.set(key, hashes);
    else hashesOf.delete(key);
  });
  return {
    book,
    get isHeard() {
      return book.isCaughtUp && ledger.health().connected;
    },
    tokenOf(hash) {
      const key = byHash.get(hash);
      return key === undefined ? undefined : tokenAt(key);
    },
    token: (name) => tokenAt(tokenKey(name)),
    tokens: () =>
      [...book.entries()].flatMap(([, record]) => (record.kind === 'token' ? [record] : [])),
  };
}
