import type { RecordedEvent } from '@dateline/contracts';

/** What a follower is told, in the order of the log. */
export type Item =
  /** Upcast to the newest version that this package knows, and checked against its schema. */
  | { readonly kind: 'event'; readonly event: RecordedEvent; readonly cursor: string }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly cursor: string }
  /** Everything that was stored has been given; said again after each lost connection. */
  | { readonly kind: 'caught-up'; readonly cursor: string }
  /** Comes at least every so often, whatever else does: two missing in a row are an alarm. */
  | {
      readonly kind: 'heartbeat';
      readonly cursor: string;
      /** How many messages of the log are still ahead; as last known while it is away. */
      readonly behind: number;
      readonly isConnected: boolean;
    };

/** Why something is not there. */
export type GapReason =
  /** Right before `article.killed`: nothing of these revisions may be kept or shown. */
  | 'killed'
  /** Right before `occasion.redacted`: keep what it tells anew in place of these revisions. */
  | 'redacted'
  /** Messages that are gone; they belong to kills or redactions that come later, or are lost. */
  | 'missing'
  /** A message that cannot be read. */
  | 'malformed'
  /** An event of a newer type or version: update this package to read it. */
  | 'unknown-type';

/** What is missing. */
export interface Gap {
  readonly reason: GapReason;
  /** In words. */
  readonly detail: string;
  /** The article or occasion, where it is known. */
  readonly entity?: string;
  readonly revisions?: readonly number[];
  /** Positions in the log, both included. */
  readonly sequences?: { readonly first: number; readonly last: number };
}
