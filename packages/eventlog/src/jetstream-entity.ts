import {
  type EntityRef,
  type NewEvent,
  type StoredMessage,
  type StreamName,
  toAnyLanguageSubject,
  toHeaders,
  toSubject,
} from '@dateline/contracts';
import { type Msg, MsgHdrsImpl } from '@nats-io/transport-node';
import {
  type EntityHistory,
  EventIdTakenError,
  EventTooLargeError,
  LogUnavailableError,
  RevisionConflictError,
} from './event-log.ts';
import { toHistory, toRef } from './history.ts';
import type { Connection } from './jetstream-connection.ts';
import {
  apiCodeOf,
  apiCodes,
  isAnswerLost,
  isTransient,
  toUnavailable,
  whileConnected,
} from './jetstream-failure.ts';
import { readHeaders, toStoredMessage } from './jetstream-message.ts';
import { pause } from './pause.ts';

const attemptsMax = 3;
const attemptTimeoutMs = 2000;
const attemptPauseMs = 100;
const batchTimeoutMs = 2000;
const batchMessagesMax = 500;
const batchesMax = 100;
/** NATS frames a header block with its version line and an empty line. */
const headerOverheadOctets = 64;

const messageIdHeader = 'Nats-Msg-Id';

/** What is to be appended, and the lock it rests on. */
export interface Append {
  readonly ref: EntityRef;
  readonly event: NewEvent;
  readonly expectedSequence: number;
  readonly revision: number;
  readonly stream: StreamName;
  /** Where the schemas of events are served. */
  readonly schemas?: string | undefined;
  /** Throws where nothing may be appended now. */
  readonly vouch: () => Promise<void>;
}

/** Where an appended event is, and whether it was there before. */
export interface Appended {
  readonly sequence: number;
  readonly repeated: boolean;
}

/** Appends under the entity's lock; what timed out is sent again under the same message id. */
export async function appendEvent(connection: Connection, append: Append): Promise<Appended> {
  const { ref, event, stream } = append;
  const body = Buffer.from(JSON.stringify(event.data));
  const headers = toMessageHeaders(append);
  checkSize(connection, body, headers);
  const message = { subject: toSubject(ref, stream), body, headers };
  for (let attempt = 1; ; attempt += 1) {
    await append.vouch();
    try {
      return await whileConnected(connection, publishOnce(connection, append, message));
    } catch (error) {
      if (!isTransient(error) || attempt === attemptsMax || connection.closed.aborted) {
        throw toOurs(error, message.subject);
      }
      if (!isAnswerLost(error)) connection.tryAnother();
    }
    await pause(attemptPauseMs, connection.closed);
  }
}

interface Outgoing {
  readonly subject: string;
  readonly body: Buffer;
  readonly headers: Record<string, string[]>;
}

async function publishOnce(
  connection: Connection,
  append: Append,
  { subject, body, headers }: Outgoing,
): Promise<Appended> {
  const { event, stream, expectedSequence } = append;
  const lock = toAnyLanguageSubject(append.ref, stream);
  try {
    const ack = await connection.client.publish(subject, body, {
      headers: MsgHdrsImpl.fromRecord(headers),
      timeout: attemptTimeoutMs,
      expect: {
        streamName: stream,
        lastSubjectSequence: expectedSequence,
        ...(lock !== subject && { lastSubjectSequenceSubject: lock }),
      },
    });
    if (ack.duplicate) await checkDuplicate(connection, append, ack.seq);
    return { sequence: ack.seq, repeated: ack.duplicate };
  } catch (error) {
    const code = apiCodeOf(error);
    if (code !== apiCodes.wrongLastSequence && code !== apiCodes.wrongLastSequenceUnknown)
      throw error;
    // The event that took our place may be our own, from an attempt whose answer was lost.
    const query = { seq: expectedSequence + 1, next_by_subj: lock };
    const next = await connection.manager.direct.getMessage(stream, query);
    if (next?.header.get(messageIdHeader) === event.id)
      return { sequence: next.seq, repeated: true };
    throw new RevisionConflictError(`${lock} is no longer at sequence ${expectedSequence}`, {
      cause: error,
    });
  }
}

/** The broker knows message ids per stream: an id of another entity must not pass for this one's. */
async function checkDuplicate(
  { manager }: Connection,
  { ref, event, stream }: Append,
  sequence: number,
): Promise<void> {
  const stored = await manager.direct.getMessage(stream, { seq: sequence });
  if (!stored || stored.subject.split('.').at(-1) === toSubject(ref, stream).split('.').at(-1))
    return;
  throw new EventIdTakenError(`event id ${event.id} is taken by ${stored.subject}`);
}

function toMessageHeaders({ ref, event, revision, schemas }: Append): Record<string, string[]> {
  const headers: Record<string, string[]> = { [messageIdHeader]: [event.id] };
  const attributes = toHeaders(event, { entity: ref.id, revision }, schemas);
  for (const [name, value] of Object.entries(attributes)) headers[name] = [value];
  return headers;
}

function checkSize(
  { nats }: Connection,
  body: Buffer,
  headers: Readonly<Record<string, readonly string[]>>,
): void {
  const octetsMax = nats.info?.max_payload ?? Number.POSITIVE_INFINITY;
  let octets = body.length + headerOverheadOctets;
  for (const [name, [value = '']] of Object.entries(headers)) {
    octets += name.length + value.length + 4;
  }
  if (octets <= octetsMax) return;
  const advice = 'raise max_payload in nats-server.conf';
  throw new EventTooLargeError(
    `the event has ${octets} octets, the broker takes ${octetsMax}: ${advice}`,
  );
}

function toOurs(error: unknown, subject: string): unknown {
  if (error instanceof RevisionConflictError || error instanceof EventIdTakenError) return error;
  if (apiCodeOf(error) === apiCodes.messageTooLarge) {
    return new EventTooLargeError(`the stream refuses the size of ${subject}`, { cause: error });
  }
  return toUnavailable(`append to ${subject}`, error);
}

/**
 * Reads one entity's history by batch direct get, the quickest way there is. Any replica may answer
 * that, so in a cluster the leader is asked whether it was the newest: a decision must not rest on
 * an old state again and again.
 */
export async function readEntity(
  connection: Connection,
  entity: { readonly kind: EntityRef['kind']; readonly id: string },
  place: { readonly stream: StreamName; readonly replicas: number },
): Promise<EntityHistory> {
  const { stream } = place;
  const subject = toAnyLanguageSubject(toRef(entity.kind, entity.id), stream);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const messages = await whileConnected(connection, readSubject(connection, stream, subject));
      const lastSequence = messages.at(-1)?.sequence ?? 0;
      const isNewest =
        place.replicas <= 1 || (await lastOnLeader(connection, stream, subject)) <= lastSequence;
      if (isNewest) return toHistory(messages);
      if (attempt === attemptsMax) throw new Error('the replicas lag behind their leader');
    } catch (cause) {
      if (attempt === attemptsMax || connection.closed.aborted) {
        throw toUnavailable(`read of ${subject}`, cause);
      }
      if (!isAnswerLost(cause)) connection.tryAnother();
    }
    await pause(attemptPauseMs, connection.closed);
  }
}

async function lastOnLeader(
  { manager }: Connection,
  stream: StreamName,
  subject: string,
): Promise<number> {
  try {
    return (await manager.streams.getMessage(stream, { last_by_subj: subject }))?.seq ?? 0;
  } catch (error) {
    if (apiCodeOf(error) === apiCodes.noMessageFound) return 0;
    throw error;
  }
}

async function readSubject(
  connection: Connection,
  stream: StreamName,
  subject: string,
): Promise<StoredMessage[]> {
  const messages: StoredMessage[] = [];
  for (let batch = 0; batch < batchesMax; batch += 1) {
    const after = messages.at(-1)?.sequence ?? 0;
    const { received, pending } = await requestBatch(connection, stream, { after, subject });
    messages.push(...received);
    if (pending === 0 || received.length === 0) return messages;
  }
  throw new LogUnavailableError(`${subject} has more than ${messages.length} messages`);
}

/** One batch direct get (ADR-31): messages, then status 204, or 404 where there is none. */
function requestBatch(
  { replies, api }: Connection,
  stream: StreamName,
  { after, subject }: { readonly after: number; readonly subject: string },
): Promise<{ readonly received: readonly StoredMessage[]; readonly pending: number }> {
  return new Promise((resolve, reject) => {
    const received: StoredMessage[] = [];
    const end = (error: Error | undefined, pending = 0) => {
      clearTimeout(timer);
      forget();
      if (error) reject(error);
      else resolve({ received, pending });
    };
    const take = (error: Error | undefined, message: Msg) => {
      if (error) return end(error);
      const block = readHeaders(message);
      const { status, description, headers } = block;
      if (status === 404) return end(undefined);
      if (status === 204) return end(undefined, Number(headers['Nats-Num-Pending'] ?? 0));
      if (status !== 0) return end(new Error(`${status} ${description}`));
      const sequence = Number(headers['Nats-Sequence']);
      const place = { subject: headers['Nats-Subject'] ?? '', sequence };
      received.push(toStoredMessage(message, place, block));
    };
    const query = { seq: after + 1, batch: batchMessagesMax, next_by_subj: subject };
    const forget = replies.request(`${api}.DIRECT.GET.${stream}`, JSON.stringify(query), take);
    // After the request: on a closed connection it throws, and nothing may fire later.
    const timer = setTimeout(() => end(new Error('no answer in time')), batchTimeoutMs);
  });
}

/** Overwrites stored messages on disk, not only their index; what is gone already is fine. */
export async function eraseMessages(
  { manager, closed }: Connection,
  stream: StreamName,
  sequences: readonly number[],
): Promise<void> {
  for (const sequence of sequences) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await manager.streams.deleteMessage(stream, sequence, true);
        break;
      } catch (error) {
        const code = apiCodeOf(error);
        if (code === apiCodes.noMessageFound || code === apiCodes.sequenceNotFound) break;
        if (!isTransient(error) || attempt === attemptsMax) {
          throw toUnavailable(`erasure of ${stream} ${sequence}`, error);
        }
      }
      await pause(attemptPauseMs, closed);
    }
  }
}
