import {
  decodeMessage,
  type Headers,
  parseSubject,
  type StoredMessage,
  type StreamName,
  toAnyLanguageSubject,
  toHeaders,
  toSubject,
} from '@dateline/contracts';
import { attempt } from './attempt.ts';
import {
  type ConsumerState,
  EventIdTakenError,
  type EventLog,
  type FollowOptions,
  LogUnavailableError,
  LogUnsuitableError,
  type OctetsDelivery,
  type RestoredLog,
  RevisionConflictError,
  type StreamState,
  type WorkOptions,
} from './event-log.ts';
import { faultOfPosition, toHistory, toRef } from './history.ts';
import { joinSignals } from './joined-signal.ts';
import { type Bell, createBell } from './pause.ts';
import { matchesFilter } from './subject-filter.ts';

/** A log that also takes what a foreign or broken writer would store. */
export interface MemoryLog extends EventLog {
  /**
   * Stores a message as it is, unchecked; returns its sequence. A given one leaves the sequences
   * before it empty, as those of erased messages are.
   */
  put(message: { subject: string; headers: Headers; body: string; sequence?: number }): number;
  /** Another handle on the same messages, as another process would have; closed on its own. */
  openAnother(): MemoryLog;
}

interface MemoryMessage extends StoredMessage {
  readonly octets: Buffer;
}

interface MemoryStream {
  readonly created: string;
  readonly restored: readonly RestoredLog[];
  /** Index = sequence - 1; an erased message leaves a hole. */
  readonly messages: (MemoryMessage | undefined)[];
  /** The sequences of each entity, by the subject that matches it in any language. */
  readonly sequences: Map<string, number[]>;
  /** Which entity an event id was first seen on; kept when its message is erased. */
  readonly ids: Map<string, { readonly sequence: number; readonly entity: string }>;
  readonly changed: Bell;
  /** How far each durable worker has come, by its name. */
  readonly positions: Map<string, number>;
}

const messageIdHeader = 'Nats-Msg-Id';

/** A log that lives as long as the process, with the semantics of the real one: for tests and tools. */
export function createMemoryLog(
  options: {
    readonly now?: () => string;
    /** The logs that it counts as restored from. */
    readonly restored?: readonly RestoredLog[];
  } = {},
): MemoryLog {
  const now = options.now ?? (() => new Date().toISOString());
  const createStream = (): MemoryStream => ({
    created: now(),
    restored: options.restored ?? [],
    messages: [],
    sequences: new Map(),
    ids: new Map(),
    changed: createBell(),
    positions: new Map(),
  });
  const streams: Record<StreamName, MemoryStream> = {
    NEWSROOM: createStream(),
    DESK: createStream(),
  };
  return createHandle(streams);
}

function createHandle(streams: Readonly<Record<StreamName, MemoryStream>>): MemoryLog {
  const closing = new AbortController();
  const open = (name: StreamName = 'NEWSROOM'): MemoryStream => {
    if (closing.signal.aborted) throw new LogUnavailableError('the log is closed');
    return streams[name];
  };

  async function* followUntilClosed<One>(
    following: FollowOptions,
    toDelivery: (message: MemoryMessage) => One,
  ) {
    const { signal, release } = joinSignals(following.signal, closing.signal);
    try {
      yield* followMemory(open(following.stream), { ...following, signal }, toDelivery);
    } finally {
      release();
    }
  }

  return {
    async append(ref, event, { expectedSequence, revision, stream }) {
      const target = open(stream);
      const entity = toAnyLanguageSubject(ref, stream);
      const repeated = findRepeat(target, entity, event.id, expectedSequence);
      if (repeated !== undefined) return { sequence: repeated, repeated: true };
      const headers = {
        ...toHeaders(event, { entity: ref.id, revision }),
        [messageIdHeader]: event.id,
      };
      const body = JSON.stringify(event.data);
      return { sequence: store(target, toSubject(ref, stream), headers, body), repeated: false };
    },
    async read(kind, id, { stream } = {}) {
      return toHistory(messagesOf(open(stream), toAnyLanguageSubject(toRef(kind, id), stream)));
    },
    follow: (following) => followUntilClosed(following, decodeMessage),
    followOctets: (following) => followUntilClosed(following, toOctets),
    async work(working) {
      const signal = AbortSignal.any([working.signal, closing.signal]);
      await workMemory(open(working.stream), { ...working, signal });
    },
    async erase(sequences, { stream } = {}) {
      const { messages } = open(stream);
      for (const sequence of sequences) {
        if (sequence <= messages.length) messages[sequence - 1] = undefined;
      }
    },
    state: async (stream) => stateOf(open(stream)),
    consumers: async (stream) => consumersOf(open(stream)),
    consumer: async (wanted, stream) =>
      consumersOf(open(stream)).find(({ name }) => name === wanted),
    removeConsumer: async (name, { stream } = {}) => open(stream).positions.delete(name),
    health: () =>
      closing.signal.aborted
        ? { connected: false, detail: 'closed' }
        : { connected: true, detail: 'in memory' },
    async close() {
      closing.abort();
    },
    put({ subject, headers, body, sequence = 0 }) {
      const stream = open(subject.startsWith('desk.') ? 'DESK' : 'NEWSROOM');
      while (stream.messages.length < sequence - 1) stream.messages.push(undefined);
      return store(stream, subject, headers, body);
    },
    openAnother: () => createHandle(streams),
  };
}

function store(stream: MemoryStream, subject: string, headers: Headers, body: string): number {
  const sequence = stream.messages.length + 1;
  const octets = Buffer.from(body);
  stream.messages.push({ subject, sequence, headers, octets, body: () => JSON.parse(body) });
  const place = parseSubject(subject);
  const entity = place ? toAnyLanguageSubject(place.ref, place.stream) : subject;
  const sequences = stream.sequences.get(entity);
  if (sequences) sequences.push(sequence);
  else stream.sequences.set(entity, [sequence]);
  const id = headers[messageIdHeader];
  if (id !== undefined) stream.ids.set(id, { sequence, entity });
  stream.changed.ring();
  return sequence;
}

function messagesOf({ messages, sequences }: MemoryStream, entity: string): StoredMessage[] {
  return (sequences.get(entity) ?? [])
    .map((sequence) => messages[sequence - 1])
    .filter((message) => message !== undefined);
}

/** The checks in the broker's order: the lock first, then the event id. */
function findRepeat(
  stream: MemoryStream,
  entity: string,
  id: string,
  expectedSequence: number,
): number | undefined {
  const stored = messagesOf(stream, entity);
  const lastSequence = stored.at(-1)?.sequence ?? 0;
  if (lastSequence !== expectedSequence) {
    const next = stored.find((message) => message.sequence > expectedSequence);
    if (next?.headers[messageIdHeader] === id) return next.sequence;
    throw new RevisionConflictError(
      `${entity} is at sequence ${lastSequence}, not ${expectedSequence}`,
    );
  }
  const taken = stream.ids.get(id);
  if (!taken) return undefined;
  if (taken.entity === entity) return taken.sequence;
  throw new EventIdTakenError(`event id ${id} is taken by ${taken.entity}`);
}

function stateOf({ created, restored, messages }: MemoryStream): StreamState {
  const first = messages.findIndex((message) => message !== undefined);
  const firstSequence = first === -1 ? messages.length + 1 : first + 1;
  return { created, restored, firstSequence, lastSequence: messages.length };
}

function toOctets({ subject, sequence, headers, octets }: MemoryMessage): OctetsDelivery {
  return { kind: 'message', sequence, subject, headers: Object.entries(headers), body: octets };
}

async function* followMemory<One>(
  stream: MemoryStream,
  { after, filter, signal }: FollowOptions,
  toDelivery: (message: MemoryMessage) => One,
): AsyncGenerator<One | { readonly kind: 'caught-up'; readonly sequence: number }> {
  const { messages } = stream;
  const target = messages.length;
  if (after > target) throw new LogUnsuitableError(faultOfPosition(after, target));
  let cursor = after;
  let isCaughtUp = false;
  while (!signal.aborted) {
    if (!isCaughtUp && cursor >= target) {
      isCaughtUp = true;
      yield { kind: 'caught-up', sequence: cursor };
    } else if (cursor < messages.length) {
      const message = messages[cursor];
      cursor += 1;
      const isWanted = message && (filter === undefined || matchesFilter(message.subject, filter));
      if (isWanted) yield toDelivery(message);
    } else {
      await stream.changed.wait(signal);
    }
  }
}

async function workMemory(stream: MemoryStream, options: WorkOptions): Promise<void> {
  const { name, filter, signal } = options;
  stream.positions.set(name, stream.positions.get(name) ?? 0);
  while (!signal.aborted) {
    const position = stream.positions.get(name) ?? 0;
    const message = stream.messages[position];
    if (position >= stream.messages.length) {
      await stream.changed.wait(signal);
      continue;
    }
    const isWanted = message && matchesFilter(message.subject, filter);
    const outcome = isWanted ? await attempt(decodeMessage(message), options) : 'handled';
    if (outcome !== 'stopped') stream.positions.set(name, position + 1);
  }
}

function consumersOf({ messages, positions }: MemoryStream): readonly ConsumerState[] {
  return [...positions].map(([name, sequence]) => ({
    ...{ name, isDurable: true, filters: [], sequence, unacknowledged: 0 },
    behind: messages.length - sequence,
  }));
}
