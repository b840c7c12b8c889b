/** What is kept under one key. */
export interface LedgerEntry {
  readonly key: string;
  /** JSON; undefined where there is nothing, or nothing any more. */
  readonly value: unknown;
  /** Rises with each change of any key; 0 where nothing was ever written. */
  readonly revision: number;
}

/** What a follower of a ledger meets. */
export type LedgerDelivery =
  | ({ readonly kind: 'entry' } & LedgerEntry)
  /** Everything that was kept when following began (or was resumed) has been delivered. */
  | { readonly kind: 'caught-up' };

/** Too much for one key. */
export class LedgerEntryTooLargeError extends Error {
  override readonly name = 'LedgerEntryTooLargeError';
}

/** What replicas of a service keep together, by keys: the newest value of each, durable. */
export interface Ledger {
  /** The newest value of every key, then each change, across restarts of the broker. */
  follow(signal: AbortSignal): AsyncIterable<LedgerDelivery>;
  /**
   * Writes what `change` makes of the value that is there now, again where another was quicker, so
   * it must do nothing else. Undefined removes; the same value given back writes nothing.
   * @throws LogUnavailableError LedgerEntryTooLargeError
   */
  update(key: string, change: (value: unknown) => unknown): Promise<LedgerEntry>;
  /** Whether the broker answers now; the reason where it does not. */
  health(): { readonly connected: boolean; readonly detail: string };
  /** Lets go; following ends. */
  close(): Promise<void>;
}
