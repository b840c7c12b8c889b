import {
  cursorIn,
  type EventFilter,
  erasedRevisions,
  type LogLine,
  matchesEntity,
  matchesEvent,
  mayMiss,
  placeIn,
  type RecordedEvent,
  readCursor,
  readFilter,
  type StreamName,
  toEntityFacts,
  toLogLine,
} from '@dateline/contracts';
import {
  type Delivery,
  type EventLog,
  joinSignals,
  LogUnavailableError,
  openJetStreamLog,
  pause,
  type StreamState,
} from '@dateline/eventlog';
import { withBeats } from './beats.ts';
import type { Gap, Item } from './item.ts';

/** How long a broker may take to let a new credential in, and how often it is asked meanwhile. */
const [takeUpMsMax, takeUpPauseMs] = [5_000, 100];

/** The cursor or the filter is none, or the cursor is of another log; the message says which. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** What is followed, from where, and until when. */
export interface FollowOrder {
  /** A cursor that an item or the newsroom's HTTP gave, `start` (the default) or `end`. */
  readonly from?: string;
  /** As over HTTP: `kind:article,language:zh,id:…,type:article.killed`. */
  readonly filter?: string;
  /** Ends the iteration without an error; so does leaving the loop. */
  readonly signal?: AbortSignal;
  /** Between two heartbeats; 15 s. */
  readonly heartbeatMs?: number;
  /** `DESK` for an advance credential: what is under embargo. The public stream when left out. */
  readonly stream?: StreamName;
}

/** The same, and where the log is. */
export interface FollowOptions extends FollowOrder {
  /** As `dateline consumer add` printed it: `nats://name:password@host:port`. */
  readonly servers: string;
  /** How the newsroom sees this program. */
  readonly clientName?: string;
  /** How long to wait for the log when it is opened; default 30 s. */
  readonly connectTimeoutMs?: number;
}

const heartbeatMsDefault = 15_000;

/**
 * Follows a newsroom's log over its bus. A lost connection is sought for ever and following resumes
 * where it was: nothing is lost and nothing comes twice.
 * @throws CursorError, and what opening the log throws (LogUnavailableError, LogUnsuitableError).
 */
export async function* follow(options: FollowOptions): AsyncGenerator<Item, void> {
  const { servers, clientName = 'dateline-client', connectTimeoutMs } = options;
  const log = await openJetStreamLog({
    servers,
    clientName,
    role: 'reader',
    ...(options.stream !== undefined && { streams: [options.stream] }),
    ...(connectTimeoutMs !== undefined && { connectTimeoutMs }),
  });
  try {
    yield* followLog(log, options);
  } finally {
    await log.close();
  }
}

/** The same on a log that is open already, also one in memory. @throws CursorError */
export async function* followLog(log: EventLog, order: FollowOrder): AsyncGenerator<Item, void> {
  const filter = toFilter(order.filter ?? '');
  const { stream } = order;
  const state = await firstState(log, stream);
  const { lastSequence } = state;
  const line = toLogLine(state);
  const cursorOf = (sequence: number) => cursorIn(line, sequence);
  let last = lastSequence;
  let position = toSequence(order.from ?? 'start', line, lastSequence);
  const end = new AbortController();
  const { signal, release } = joinSignals(...(order.signal ? [order.signal] : []), end.signal);
  const where = stream !== undefined && { stream };
  const deliveries = log.follow({ after: position, signal, ...where });
  try {
    const heartbeatMs = order.heartbeatMs ?? heartbeatMsDefault;
    for await (const delivery of withBeats(deliveries, heartbeatMs, signal)) {
      if (delivery === 'beat') {
        const isConnected = log.health().connected;
        if (isConnected) last = await askLast(log, last, stream);
        const behind = Math.max(0, last - position);
        yield { kind: 'heartbeat', cursor: cursorOf(position), behind, isConnected };
        continue;
      }
      const sequence = sequenceOf(delivery);
      // A message's own place is taken up by what it says, not by what is missing before it.
      const before = delivery.kind === 'caught-up' ? sequence : sequence - 1;
      const missing = missingBetween(position, before);
      if (missing && mayMiss(filter)) yield { kind: 'gap', gap: missing, cursor: cursorOf(before) };
      position = Math.max(position, sequence);
      yield* toItems(delivery, filter, cursorOf);
    }
  } finally {
    end.abort();
    release();
  }
}

/** A broker that takes up a new credential refuses for a moment: it is asked again then. */
async function firstState(log: EventLog, stream?: StreamName): Promise<StreamState> {
  const deadline = performance.now() + takeUpMsMax;
  for (;;) {
    try {
      return await log.state(stream);
    } catch (error) {
      const isPassing = error instanceof LogUnavailableError && log.health().connected;
      if (!isPassing || performance.now() > deadline) throw error;
      await pause(takeUpPauseMs);
    }
  }
}

/** The last sequence of the log; as last known where it does not answer. */
async function askLast(log: EventLog, known: number, stream?: StreamName): Promise<number> {
  try {
    return (await log.state(stream)).lastSequence;
  } catch (error) {
    if (error instanceof LogUnavailableError) return known;
    throw error;
  }
}

function* toItems(
  delivery: Delivery,
  filter: EventFilter,
  cursorOf: (sequence: number) => string,
): Generator<Item> {
  const cursor = cursorOf(sequenceOf(delivery));
  if (delivery.kind === 'caught-up') yield { kind: 'caught-up', cursor };
  else if (delivery.kind !== 'event') {
    const { sequence } = delivery;
    const gap = toUnreadable(delivery);
    if (filter.ids.size > 0 && !(gap.entity && filter.ids.has(gap.entity))) return;
    yield { kind: 'gap', gap: { ...gap, sequences: { first: sequence, last: sequence } }, cursor };
  } else {
    const { event } = delivery;
    const facts = toEntityFacts(event);
    const revisions = erasedRevisions(event);
    if (revisions.length > 0 && matchesEntity(filter, facts)) {
      yield { kind: 'gap', gap: toErased(event, revisions), cursor: cursorOf(event.sequence - 1) };
    }
    if (matchesEvent(filter, facts)) yield { kind: 'event', event: toPublic(event), cursor };
  }
}

function sequenceOf(delivery: Delivery): number {
  return delivery.kind === 'event' ? delivery.event.sequence : delivery.sequence;
}

/** What the desk keeps with an event for itself is no part of it. */
function toPublic(event: RecordedEvent): RecordedEvent {
  const { actor: _actor, idempotencyKey: _key, commandDigest: _digest, ...rest } = event;
  return rest as RecordedEvent;
}

function missingBetween(position: number, until: number): Gap | undefined {
  if (until <= position) return undefined;
  const sequences = { first: position + 1, last: until };
  const detail =
    'these messages are gone: a kill or redaction that follows names them, or they are lost';
  return { reason: 'missing', detail, sequences };
}

function toErased(event: RecordedEvent, revisions: readonly number[]): Gap {
  if (event.type === 'occasion.redacted') {
    const detail = 'these revisions quoted a killed article: keep what the redaction tells anew';
    return { reason: 'redacted', detail, entity: event.entity, revisions };
  }
  const detail = 'the article was killed: nothing of these revisions may be kept or shown';
  return { reason: 'killed', detail, entity: event.entity, revisions };
}

function toUnreadable(delivery: Delivery & { readonly kind: 'unknown' | 'malformed' }): Gap {
  if (delivery.kind === 'unknown') {
    const detail = `an event of type ${delivery.type}, which this version does not know`;
    return { reason: 'unknown-type', detail };
  }
  const { entity, reason: detail } = delivery;
  return { reason: 'malformed', detail, ...(entity !== undefined && { entity }) };
}

function toFilter(text: string): EventFilter {
  const filter = readFilter(text);
  if ('fault' in filter) throw new CursorError(filter.fault);
  return filter;
}

function toSequence(from: string, line: LogLine, lastSequence: number): number {
  if (from === 'start') return 0;
  if (from === 'end') return lastSequence;
  const found = readCursor(from);
  if (!found) throw new CursorError('this is no cursor: it was cut off, or changed on its way');
  const place = placeIn(line, found);
  if (place === 'lost') {
    throw new CursorError('the log was restored from a backup older than the cursor: begin anew');
  }
  if (place === 'foreign') {
    throw new CursorError('the cursor is of another log: begin from a snapshot, or from the start');
  }
  if (found.sequence > lastSequence) {
    throw new CursorError('the cursor is ahead of the log, which has lost its end');
  }
  return found.sequence;
}
