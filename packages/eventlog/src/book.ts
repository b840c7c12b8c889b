import type { Ledger } from './ledger.ts';

/** A ledger as it stands, in memory, with its values read. */
export interface Book<Record> {
  readonly isCaughtUp: boolean;
  get(key: string): Record | undefined;
  entries(): IterableIterator<[string, Record]>;
  /**
   * Changes a record in the ledger and here; undefined removes it.
   * @throws LogUnavailableError LedgerEntryTooLargeError
   */
  update(
    key: string,
    change: (record: Record | undefined) => Record | undefined,
  ): Promise<Record | undefined>;
  /** Calls back with the key of each record that changed; the answer ends that. */
  onChange(listener: (key: string) => void): () => void;
  /** Entries that cannot be read, by key. */
  readonly malformed: ReadonlySet<string>;
  /** Ends when the signal aborts; rejects when the ledger fails for good. */
  readonly ended: Promise<void>;
}

/** How values become records; `read` gives undefined for what is none, which is then told of. */
export interface BookOptions<Record> {
  readonly signal: AbortSignal;
  readonly read: (value: unknown) => Record | undefined;
  readonly onMalformed: (key: string) => void;
}

interface Held<Record> {
  readonly record: Record | undefined;
  readonly revision: number;
}

/** Follows a ledger. */
export function openBook<Record>(
  ledger: Ledger,
  { signal, read, onMalformed }: BookOptions<Record>,
): Book<Record> {
  const held = new Map<string, Held<Record>>();
  const malformed = new Set<string>();
  const listeners = new Set<(key: string) => void>();
  let isCaughtUp = false;

  const take = (entry: { readonly key: string; value: unknown; readonly revision: number }) => {
    const { key, value, revision } = entry;
    if (revision <= (held.get(key)?.revision ?? 0)) return;
    const record = value === undefined ? undefined : read(value);
    if (value !== undefined && !record) {
      malformed.add(key);
      onMalformed(key);
    } else malformed.delete(key);
    held.set(key, { record, revision });
    for (const listener of [...listeners]) listener(key);
  };
  const run = async () => {
    for await (const delivery of ledger.follow(signal)) {
      if (delivery.kind === 'entry') {
        take(delivery);
        // Nothing older comes any more: of who is gone no trace stays.
        if (delivery.value === undefined && held.get(delivery.key)?.record === undefined) {
          held.delete(delivery.key);
        }
      } else if (!isCaughtUp) {
        isCaughtUp = true;
        for (const listener of [...listeners]) listener('');
      }
    }
  };
  return {
    get isCaughtUp() {
      return isCaughtUp;
    },
    get: (key) => held.get(key)?.record,
    *entries() {
      for (const [key, { record }] of held) if (record) yield [key, record];
    },
    async update(key, change) {
      const entry = await ledger.update(key, (value) => {
        const record = value === undefined ? undefined : read(value);
        const changed = change(record);
        return changed === record ? value : changed;
      });
      take(entry);
      return entry.value === undefined ? undefined : read(entry.value);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    malformed,
    ended: run(),
  };
}
