import type { StoredMessage } from '@dateline/contracts';
import { MsgHdrsImpl, nuid } from '@nats-io/transport-node';
import { LogUnavailableError } from './event-log.ts';
import { type BesideOptions, openBeside } from './jetstream-beside.ts';
import type { Connection } from './jetstream-connection.ts';
import {
  apiCodeOf,
  apiCodes,
  isTransient,
  toUnavailable,
  whileConnected,
} from './jetstream-failure.ts';
import { followStream } from './jetstream-follow.ts';
import { parseBody } from './jetstream-message.ts';
import { joinSignals } from './joined-signal.ts';
import {
  type Ledger,
  type LedgerDelivery,
  type LedgerEntry,
  LedgerEntryTooLargeError,
} from './ledger.ts';
import { pause } from './pause.ts';

/** The ledgers there are; a key is a subject below the stream's name in lower case. */
export type LedgerName = 'WIRE' | 'ACCESS';

const attemptsMax = 20;
const attemptTimeoutMs = 2000;
const attemptPauseMs = 20;
/** What was removed is told to followers that come back within this time. */
const removalTtl = '6h';
const messageIdHeader = 'Nats-Msg-Id';
const ttlHeader = 'Nats-TTL';

/** How to reach the ledger. */
export interface JetStreamLedgerOptions extends BesideOptions {
  /** `WIRE`, the wire's own, when left out. */
  readonly ledger?: LedgerName;
  /** A writer (the default) creates the ledger; a reader waits for it and may only follow. */
  readonly role?: 'writer' | 'reader';
}

interface Place {
  readonly connection: Connection;
  readonly stream: LedgerName;
}

/**
 * Opens a ledger, a stream of its own; who writes creates it with as many copies as the log has.
 * @throws LogUnavailableError when no broker answers in time, or no writer has created the log.
 * @throws LogUnsuitableError when the server is too old or the stream's settings lose data.
 */
export async function openJetStreamLedger(options: JetStreamLedgerOptions): Promise<Ledger> {
  const { ledger: stream = 'WIRE', role = 'writer' } = options;
  const connection = await openBeside(options, stream, role);
  const closing = new AbortController();
  return {
    async *follow(wanted) {
      const { signal, release } = joinSignals(wanted, closing.signal);
      try {
        const following = { stream, after: 0, filter: undefined, signal } as const;
        for await (const one of followStream(connection, following, toDelivery(stream))) {
          yield one.kind === 'caught-up' ? { kind: 'caught-up' } : one;
        }
      } finally {
        release();
      }
    },
    update: (key, change) => updateEntry({ connection, stream }, key, change),
    health: connection.health,
    async close() {
      closing.abort();
      await connection.close();
    },
  };
}

function toDelivery(stream: LedgerName) {
  return ({ subject, sequence, body }: StoredMessage): LedgerDelivery => {
    const key = subject.slice(subjectOf(stream, '').length);
    return { kind: 'entry', key, revision: sequence, value: read(body) };
  };
}

function subjectOf(stream: LedgerName, key: string): string {
  return `${stream.toLowerCase()}.${key}`;
}

/** What nobody of ours has written counts as nothing. */
function read(body: () => unknown): unknown {
  try {
    return body() ?? undefined;
  } catch {
    return undefined;
  }
}

/** Reads, decides, and writes under the lock of what was read. */
async function updateEntry(
  place: Place,
  key: string,
  change: (value: unknown) => unknown,
): Promise<LedgerEntry> {
  const { connection } = place;
  const sent = new Map<string, LedgerEntry>();
  let cause: unknown;
  for (let attempt = 1; attempt <= attemptsMax && !connection.closed.aborted; attempt += 1) {
    try {
      const found = await whileConnected(connection, readEntry(place, key));
      // An attempt whose answer was lost may have been the one.
      const mine = sent.get(found.messageId);
      if (mine) return { ...mine, revision: found.revision };
      const value = change(found.value);
      if (value === found.value) return { key, value, revision: found.revision };
      const id = nuid.next();
      sent.set(id, { key, value, revision: 0 });
      const writing = writeEntry(place, { key, value, id, expected: found.revision });
      return { key, value, revision: await whileConnected(connection, writing) };
    } catch (error) {
      if (apiCodeOf(error) === apiCodes.messageTooLarge) {
        throw new LedgerEntryTooLargeError(`${key} is too large`, { cause: error });
      }
      const isLate = [apiCodes.wrongLastSequence, apiCodes.wrongLastSequenceUnknown].some(
        (code) => code === apiCodeOf(error),
      );
      cause = error;
      if (!isLate && !isTransient(error)) break;
    }
    await pause(attemptPauseMs, connection.closed);
  }
  throw connection.closed.aborted
    ? new LogUnavailableError('the ledger is closed')
    : toUnavailable(`update of ${key}`, cause);
}

async function readEntry(
  { connection: { manager }, stream }: Place,
  key: string,
): Promise<LedgerEntry & { readonly messageId: string }> {
  const nothing = { key, value: undefined, revision: 0, messageId: '' };
  try {
    // From the leader: another replica of the stream may not have the newest yet.
    const stored = await manager.streams.getMessage(stream, {
      last_by_subj: subjectOf(stream, key),
    });
    if (!stored) return nothing;
    const value = read(() => parseBody(stored.data));
    return { key, value, revision: stored.seq, messageId: stored.header.get(messageIdHeader) };
  } catch (error) {
    if (apiCodeOf(error) === apiCodes.noMessageFound) return nothing;
    throw error;
  }
}

async function writeEntry(
  { connection: { client }, stream }: Place,
  entry: {
    readonly key: string;
    readonly value: unknown;
    readonly id: string;
    readonly expected: number;
  },
): Promise<number> {
  const { key, value, id, expected } = entry;
  const headers = {
    [messageIdHeader]: [id],
    ...(value === undefined && { [ttlHeader]: [removalTtl] }),
  };
  const ack = await client.publish(subjectOf(stream, key), JSON.stringify(value ?? null), {
    headers: MsgHdrsImpl.fromRecord(headers),
    timeout: attemptTimeoutMs,
    expect: { streamName: stream, lastSubjectSequence: expected },
  });
  return ack.seq;
}
