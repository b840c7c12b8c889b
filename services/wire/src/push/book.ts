import { openBook as follow, type Ledger, type Book as LedgerBook } from '@dateline/eventlog';
import type { Logger } from '@dateline/runtime';
import { type Record, readRecord } from './record.ts';

/** The wire's ledger as it stands, in memory. */
export type Book = LedgerBook<Record>;

/** Follows the wire's ledger. */
export function openBook(
  ledger: Ledger,
  { signal, logger }: { readonly signal: AbortSignal; readonly logger: Logger },
): Book {
  const onMalformed = (key: string) =>
    logger.error({ key }, 'an entry of the ledger cannot be read');
  return follow(ledger, { signal, read: readRecord, onMalformed });
}
