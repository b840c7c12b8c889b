import { setTimeout as pause } from 'node:timers/promises';
import {
  clockRef,
  type EntityRef,
  encodeHeaderValue,
  type Headers,
  readCursor,
  toSubject,
} from '@dateline/contracts';
import { createMemoryLog, type EventLog, type MemoryLog } from '@dateline/eventlog';
import { readBatches, type ToldEvent } from '../events-client.ts';

/** The attributes of a told event that stand in headers where it is stored. */
const attributes = [
  ...['specversion', 'id', 'source', 'type', 'time', 'subject', 'datacontenttype', 'dataschema'],
  ...['revision', 'causationid'],
];

/**
 * The public log as a newsroom tells it over HTTP, read to its end into memory and followed from
 * there. Its events are those that `/events` gives: that they are what the broker stores is not
 * shown by them.
 * @throws CommandError when the newsroom does not answer or refuses.
 */
export async function openToldLog(
  url: string,
  options: {
    /** RFC 3339: when the log that is told was created. */
    readonly created: string;
    readonly signal: AbortSignal;
    readonly fail: (error: unknown) => void;
    readonly onRead: (sequence: number) => void;
  },
): Promise<EventLog> {
  const { created, signal, fail, onRead } = options;
  const batches = readBatches({ url, from: 'start', isLive: true, onAway: () => {}, signal });
  const reasons = new Map<number, Unreadable>();
  /** The last sequence that has a cursor of each log; the newsroom may have been restored. */
  const lines = new Map<number, number>();
  let log: MemoryLog | undefined;
  const takeNext = async (): Promise<boolean> => {
    const { value: batch } = await batches.next();
    if (!batch) return true;
    const { sequence = 0 } = readCursor(batch.cursor) ?? {};
    log ??= createMemoryLog({ now: () => created });
    for (const event of batch.events) {
      const at = readCursor(event.cursor);
      if (at) lines.set(at.createdMs, at.sequence);
      await take(log, event, reasons);
    }
    onRead(sequence);
    return batch.isEnd;
  };
  while (!(await takeNext()) && !signal.aborted);
  const follow = async () => {
    while (!signal.aborted) {
      await takeNext();
      await pause(0);
    }
  };
  follow().catch((error: unknown) => {
    if (!signal.aborted) fail(error);
  });
  if (!log) throw new Error('the newsroom told nothing of its log');
  const restored = [...lines]
    .filter(([createdMs]) => createdMs !== Date.parse(created))
    .map(([createdMs, lastSequence]) => {
      return { created: new Date(createdMs).toISOString(), lastSequence };
    });
  const told = log;
  const state: EventLog['state'] = async (stream) => ({ ...(await told.state(stream)), restored });
  return withReasons({ ...told, state }, reasons);
}

/** Messages that cannot be read are told without their octets, but with why. */
function withReasons(log: EventLog, reasons: ReadonlyMap<number, Unreadable>): EventLog {
  return {
    ...log,
    async *follow(options) {
      for await (const delivery of log.follow(options)) {
        const told = delivery.kind === 'malformed' ? reasons.get(delivery.sequence) : undefined;
        yield told ? { kind: 'malformed', ...told } : delivery;
      }
    },
    // What is told is made anew from what is stored: it has no octets of its own.
    followOctets() {
      throw new Error('a log that is told has no octets');
    },
    async read(kind, id, options) {
      const { malformed, ...history } = await log.read(kind, id, options);
      if (malformed === undefined) return history;
      const [, sequence = ''] = /^sequence (\d+): /.exec(malformed) ?? [];
      const told = reasons.get(Number(sequence));
      return { ...history, malformed: told ? `sequence ${sequence}: ${told.reason}` : malformed };
    },
  };
}

interface Unreadable {
  readonly sequence: number;
  readonly entity?: string;
  readonly reason: string;
}

async function take(
  log: MemoryLog,
  event: ToldEvent,
  reasons: Map<number, Unreadable>,
): Promise<void> {
  const sequence = Number(event.sequence);
  const { type, subject = '', data } = event;
  if (type === 'wire.gap') return takeGap(log, event, reasons);
  if (type === 'article.killed') await eraseOf(log, subject, data);
  const [kind] = type.split('.');
  const ref: EntityRef =
    kind === 'clock'
      ? clockRef
      : kind === 'occasion'
        ? { kind, id: subject }
        : { kind: 'article', language: event.language ?? 'und', id: subject };
  const headers: Record<string, string> = {};
  for (const name of attributes) {
    const value = (event as unknown as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined) headers[`ce-${name}`] = encodeHeaderValue(String(value));
  }
  log.put({ subject: toSubject(ref), headers, body: JSON.stringify(data), sequence });
}

/** A message that cannot be read, or that this version does not know, is one here as well. */
function takeGap(
  log: MemoryLog,
  { sequence: digits, subject, data }: ToldEvent,
  reasons: Map<number, Unreadable>,
): void {
  const sequence = Number(digits);
  const { reason, detail } = data as { reason: string; detail: string };
  if (reason === 'unknown-type') {
    const [, type = 'unknown.type'] = /^an event of type (.+), which this/.exec(detail) ?? [];
    log.put({ subject: toSubject(clockRef), headers: headersOf(type), body: '{}', sequence });
  }
  if (reason === 'malformed') {
    const place: EntityRef | undefined =
      subject === undefined ? undefined : { kind: 'article', language: 'und', id: subject };
    reasons.set(sequence, {
      sequence,
      ...(subject !== undefined && { entity: subject }),
      reason: detail,
    });
    const where = place ? toSubject(place) : 'newsroom.unreadable';
    log.put({ subject: where, headers: {}, body: '{}', sequence });
  }
}

function headersOf(type: string): Headers {
  return {
    'ce-specversion': '1.0',
    'ce-id': 'unknown',
    'ce-source': 'unknown',
    'ce-type': type,
    'ce-time': '1970-01-01T00:00:00.000Z',
    'ce-subject': 'clock',
    'ce-dataschema': `urn:dateline:schema:${type}:1`,
    'ce-revision': '1',
  };
}

/** What a kill erases from the log is erased here too. */
async function eraseOf(log: MemoryLog, id: string, data: ToldEvent['data']): Promise<void> {
  const { x } = data as { x?: { erasedRevisions?: readonly number[] } };
  const { events } = await log.read('article', id);
  const gone = events.filter(({ revision }) => x?.erasedRevisions?.includes(revision));
  await log.erase(gone.map(({ sequence }) => sequence));
}
