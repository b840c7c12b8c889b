import type { StreamName } from '@dateline/contracts';
import type { StreamState } from './event-log.ts';

/**
 * Everything of a newsroom that lies with the broker, in the order in which it is copied: no
 * checkpoint is of more than the log that is copied after it, and no event by an actor whose entry
 * was copied too early to have him.
 */
export const keptStreams = [
  'WIRE',
  'NOTARY',
  'NEWSROOM',
  'DESK',
  'ACCESS',
] as const satisfies readonly (StreamName | 'WIRE' | 'ACCESS' | 'NOTARY')[];
export type KeptName = (typeof keptStreams)[number];

/** What a stream was when its copy was begun; JSON, to be given back as it is. */
export interface StreamRecord {
  readonly name: KeptName;
  /** RFC 3339: when the stream itself was created. */
  readonly created: string;
  /** As the broker wrote them, and takes them back. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}

/** A stream on its way out of the broker. */
export interface StreamCopy {
  readonly record: StreamRecord;
  /**
   * `stream.tar.s2`, as the broker's own tools keep it. Whoever stalls for seconds ends it.
   * @throws LogUnavailableError when the broker goes away, or finds the stream damaged.
   */
  readonly octets: AsyncIterable<Uint8Array>;
}

/** The octets are none that the broker takes for a stream; nothing of it was restored. */
export class CopyDamagedError extends Error {
  override readonly name = 'CopyDamagedError';
}

/** There is such a stream already, which nothing may be written over. */
export class StreamExistsError extends Error {
  override readonly name = 'StreamExistsError';
}

/** Takes whole streams out of the broker, while they are used, and brings them back. */
export interface Keeper {
  /** Which of our streams there are, in the order in which they are to be copied. */
  list(): Promise<readonly KeptName[]>;
  /** Messages, erased places, and what durable consumers have done. @throws LogUnavailableError */
  copy(name: KeptName): Promise<StreamCopy>;
  /**
   * Brings a stream back with the same sequences and times; cursors that were given for what it
   * holds stay good. `replicas` are as they were where nothing is said.
   * @throws StreamExistsError CopyDamagedError LogUnavailableError
   */
  restore(
    record: StreamRecord,
    octets: AsyncIterable<Uint8Array>,
    options?: { readonly replicas?: number },
  ): Promise<StreamState>;
  /**
   * Removes what came of restoring this record, unless something was added to it since; false where
   * it is still there. A stream that is another's is left alone.
   */
  discard(record: StreamRecord): Promise<boolean>;
  close(): Promise<void>;
}
