import type { EntityRef, NewEvent, RecordedEvent, StreamName } from '@dateline/contracts';

/** Someone else appended to the entity since it was read: read it again and decide again. */
export class RevisionConflictError extends Error {
  override readonly name = 'RevisionConflictError';
}

/** The log did not answer in time or is out of reach; the append may or may not have happened. */
export class LogUnavailableError extends Error {
  override readonly name = 'LogUnavailableError';
}

/** The log's server or its stream is not what Dateline needs; the message says what to do. */
export class LogUnsuitableError extends Error {
  override readonly name = 'LogUnsuitableError';
}

/** The broker holds another log than the one that is known, or less of it. */
export class LogLostError extends Error {
  override readonly name = 'LogLostError';
}

/** The event is larger than the broker takes; nothing was appended. */
export class EventTooLargeError extends Error {
  override readonly name = 'EventTooLargeError';
}

/** The event's id belongs to an event of another entity: ids must be derived from the entity too. */
export class EventIdTakenError extends Error {
  override readonly name = 'EventIdTakenError';
}

/** What a follower meets, in the order of the stream. */
export type Delivery =
  | {
      readonly kind: 'event';
      readonly event: RecordedEvent;
      /** The JSON in UTF-8 that `event.data` was read from; undefined where they are not the same. */
      readonly octets?: Uint8Array;
    }
  /** A type or version from a newer writer: skipped, to be counted. */
  | { readonly kind: 'unknown'; readonly type: string; readonly sequence: number }
  /** A message of ours that cannot be read: its entity is to be quarantined. */
  | {
      readonly kind: 'malformed';
      readonly entity?: string;
      readonly sequence: number;
      readonly reason: string;
    }
  /** Everything that was stored when following began (or was resumed) has been delivered. */
  | { readonly kind: 'caught-up'; readonly sequence: number };

/** One message as it is stored, octet by octet. */
export interface StoredOctets {
  readonly sequence: number;
  readonly subject: string;
  /** Names as they are written; a repeated one has a pair for each value. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** What a follower meets who asks for the messages themselves. */
export type OctetsDelivery =
  | ({ readonly kind: 'message' } & StoredOctets)
  | { readonly kind: 'caught-up'; readonly sequence: number };

/** Where to begin and what to see. */
export interface FollowOptions {
  /** Deliver what comes after this sequence; 0 for everything. */
  readonly after: number;
  readonly stream?: StreamName;
  /** One subject filter, e.g. `newsroom.article.>`; without it the whole stream. */
  readonly filter?: string;
  /** Ends the iteration without an error. */
  readonly signal: AbortSignal;
}

/** One entity's history as stored, and the lock for the next append. */
export interface EntityHistory {
  /** Undefined when nothing is stored under this id in any language. */
  readonly ref: EntityRef | undefined;
  readonly events: readonly RecordedEvent[];
  /** The stream sequence of the entity's last message; 0 when there is none. */
  readonly lastSequence: number;
  /** Set when a stored message cannot be read: nothing may be decided on such a history. */
  readonly malformed?: string;
}

/** What a durable worker is handed; it is acknowledged when the handler's promise resolves. */
export type WorkHandler = (event: RecordedEvent) => Promise<void>;

/** A named, durable position in the log whose handler runs for each event, in order, at least once. */
export interface WorkOptions {
  readonly name: string;
  readonly filter: string;
  readonly stream?: StreamName;
  readonly handle: WorkHandler;
  /** Called for what cannot be handled: unknown, malformed, or failed `attemptsMax` times. */
  readonly onGivenUp: (fault: { sequence: number; entity?: string; reason: string }) => void;
  /** Handling is tried again after a growing pause, this often at most; default 5. */
  readonly attemptsMax?: number;
  readonly signal: AbortSignal;
}

/** A log that another one goes on from, since it was restored from a backup of it. */
export interface RestoredLog {
  /** RFC 3339: when it was created. */
  readonly created: string;
  /** What came after it is not in the restored one. */
  readonly lastSequence: number;
}

/** What a log says of one of its streams. */
export interface StreamState {
  /** RFC 3339: another value than a checkpoint's means another stream under the same name. */
  readonly created: string;
  /** The streams that it was restored from, the oldest first. */
  readonly restored: readonly RestoredLog[];
  readonly firstSequence: number;
  readonly lastSequence: number;
}

/** One consumer of a stream, as the broker knows it. */
export interface ConsumerState {
  readonly name: string;
  /** What its connection calls itself, where it is one of ours. */
  readonly client?: string;
  /** Whether the broker keeps its place when it is away. */
  readonly isDurable: boolean;
  /** The subjects that it asks for; empty for all. */
  readonly filters: readonly string[];
  /** The last sequence that was handed out to it. */
  readonly sequence: number;
  /** Messages that are still to be handed out, and those that were and are not acknowledged. */
  readonly behind: number;
  readonly unacknowledged: number;
  /** RFC 3339: when it was last handed something; undefined before the first time. */
  readonly activeAt?: string;
}

/** The log: the only thing that services share. */
export interface EventLog {
  /**
   * Appends one event to one entity, if its last sequence is still `expectedSequence` (0: nothing
   * is stored under this id in any language). Appending the same event id again is a success.
   * @throws RevisionConflictError LogUnavailableError EventTooLargeError EventIdTakenError
   */
  append(
    ref: EntityRef,
    event: NewEvent,
    options: {
      readonly expectedSequence: number;
      readonly revision: number;
      readonly stream?: StreamName;
    },
  ): Promise<{ readonly sequence: number; readonly repeated: boolean }>;

  /** Reads one entity's whole history, whatever language an article was created under. */
  read(
    kind: 'article' | 'occasion' | 'clock',
    id: string,
    options?: { readonly stream?: StreamName },
  ): Promise<EntityHistory>;

  /** Follows a stream, across broker restarts, without loss and in order, each message once. */
  follow(options: FollowOptions): AsyncIterable<Delivery>;

  /** The same, but each message as it is stored, whatever it is. */
  followOctets(options: FollowOptions): AsyncIterable<OctetsDelivery>;

  /** Runs until the signal aborts; @throws when the log itself fails for good. */
  work(options: WorkOptions): Promise<void>;

  /** Erases stored messages so that their octets leave the disk; a sequence already gone is fine. */
  erase(sequences: readonly number[], options?: { readonly stream?: StreamName }): Promise<void>;

  state(stream?: StreamName): Promise<StreamState>;

  /** Who reads a stream, and how far each is behind. @throws LogUnavailableError */
  consumers(stream?: StreamName): Promise<readonly ConsumerState[]>;

  /** One of them; undefined where there is none. @throws LogUnavailableError */
  consumer(name: string, stream?: StreamName): Promise<ConsumerState | undefined>;

  /** Removes a consumer; false where there is none. @throws LogUnavailableError */
  removeConsumer(name: string, options?: { readonly stream?: StreamName }): Promise<boolean>;

  /**
   * Whether the broker answers now; the reason where it does not. `risks`: why events that it
   * acknowledged could be lost, as a writer found when it opened the log. `unstored`: since when it
   * answers and stores nothing, and what can be done.
   */
  health(): {
    readonly connected: boolean;
    readonly detail: string;
    readonly risks?: readonly string[];
    readonly unstored?: string;
  };

  /** Flushes and lets go; following ends. */
  close(): Promise<void>;
}
