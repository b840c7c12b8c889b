import type { StreamInfo } from '@nats-io/jetstream';
import { createInbox, type Msg, type Subscription } from '@nats-io/transport-node';
import { LogUnavailableError } from './event-log.ts';
import type { BesideOptions } from './jetstream-beside.ts';
import { type Connection, openConnection } from './jetstream-connection.ts';
import { apiCodeOf, apiCodes, toUnavailable, whileConnected } from './jetstream-failure.ts';
import { formatRestored, restoredKey, restoredOf } from './jetstream-restored.ts';
import { toState } from './jetstream-stream.ts';
import {
  CopyDamagedError,
  type Keeper,
  type KeptName,
  keptStreams,
  type StreamCopy,
  StreamExistsError,
  type StreamRecord,
} from './keeper.ts';
import { silentLogger } from './logger.ts';
import { pause } from './pause.ts';

const chunkOctets = 128 * 1024;
/** The broker checks every message of the stream before it answers. */
const beginTimeoutMs = 120_000;
const chunkTimeoutMs = 15_000;
/** The broker reads the whole stream at the end of it. */
const endTimeoutMs = 300_000;
const nothing = new Uint8Array();
const good = 204;

/** @throws LogUnavailableError LogUnsuitableError */
export async function openJetStreamKeeper(options: BesideOptions): Promise<Keeper> {
  const { servers, clientName, connectTimeoutMs = 30_000, logger = silentLogger } = options;
  const connection = await openConnection({ servers, clientName, connectTimeoutMs, logger });
  return {
    async list() {
      const found = await Promise.all(keptStreams.map((name) => findInfo(connection, name)));
      return keptStreams.filter((_, at) => found[at] !== undefined);
    },
    copy: (name) => copyStream(connection, name),
    restore: (record, octets, { replicas } = {}) =>
      restoreStream(connection, { record, octets, replicas }),
    discard: (record) => discardStream(connection, record),
    close: () => connection.close(),
  };
}

async function findInfo(connection: Connection, name: KeptName): Promise<StreamInfo | undefined> {
  try {
    return await connection.manager.streams.info(name);
  } catch (cause) {
    if (apiCodeOf(cause) === apiCodes.streamNotFound) return undefined;
    throw toUnavailable(`stream ${name} does not answer`, cause);
  }
}

/** What the broker answers to a request of its API, besides what was asked for. */
interface ApiAnswer {
  readonly error?: { readonly err_code?: number; readonly description?: string };
}

async function askApi<Answer extends object>(
  connection: Connection,
  subject: string,
  body: object,
): Promise<Answer & ApiAnswer> {
  const { nats, api } = connection;
  try {
    const options = { timeout: beginTimeoutMs };
    const asked = nats.request(`${api}.${subject}`, JSON.stringify(body), options);
    const answer = await whileConnected(connection, asked, 'loss');
    return answer.json<Answer & ApiAnswer>();
  } catch (cause) {
    throw toUnavailable(`${subject} is not answered`, cause);
  }
}

async function copyStream(connection: Connection, name: KeptName): Promise<StreamCopy> {
  const info = await findInfo(connection, name);
  if (!info) throw new LogUnavailableError(`there is no stream ${name}`);
  const inbox = createInbox();
  const incoming = connection.nats.subscribe(inbox);
  const answer = await askApi<Pick<StreamRecord, 'config' | 'state'>>(
    connection,
    `STREAM.SNAPSHOT.${name}`,
    { deliver_subject: inbox, no_consumers: false, jsck: true, chunk_size: chunkOctets },
  ).catch((error: unknown) => {
    incoming.unsubscribe();
    throw error;
  });
  if (answer.error) {
    incoming.unsubscribe();
    throw new LogUnavailableError(`${name} cannot be copied: ${answer.error.description}`);
  }
  const { config, state } = answer;
  const record = { name, created: info.created, config, state };
  return { record, octets: readChunks(connection, incoming, name) };
}

/** Asks for more only when what came has been taken, so that nothing piles up here. */
async function* readChunks(
  connection: Connection,
  incoming: Subscription,
  name: KeptName,
): AsyncGenerator<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]();
  try {
    for (;;) {
      const message = await nextChunk(connection, chunks, name);
      if (message.data.length === 0) {
        const { code = good, description = '' } = message.headers ?? {};
        if (code === good) return;
        throw new LogUnavailableError(`the copy of ${name} was ended: ${code} ${description}`);
      }
      yield message.data;
      if (message.reply) message.respond(nothing);
    }
  } finally {
    incoming.unsubscribe();
  }
}

async function nextChunk(
  connection: Connection,
  chunks: AsyncIterator<Msg>,
  name: KeptName,
): Promise<Msg> {
  const arrived = new AbortController();
  const late = pause(chunkTimeoutMs, arrived.signal).then(() => undefined);
  try {
    const either = Promise.race([chunks.next(), late]);
    const next = await whileConnected(connection, either, 'loss');
    if (next && !next.done) return next.value;
    throw new Error(next ? 'the connection was closed' : `nothing came for ${chunkTimeoutMs} ms`);
  } catch (cause) {
    throw toUnavailable(`the copy of ${name} broke off`, cause);
  } finally {
    arrived.abort();
  }
}

interface Restoration {
  readonly record: StreamRecord;
  readonly octets: AsyncIterable<Uint8Array>;
  readonly replicas: number | undefined;
}

async function restoreStream(connection: Connection, restoration: Restoration) {
  const { record, octets, replicas } = restoration;
  const { name, state } = record;
  if (await findInfo(connection, name)) {
    throw new StreamExistsError(`there is a stream ${name} already, which is left as it is`);
  }
  const config = {
    ...record.config,
    ...(replicas !== undefined && { num_replicas: replicas }),
    metadata: { ...Object(record.config['metadata']), [restoredKey]: nextRestored(record) },
  };
  const begun = await askApi<{ readonly deliver_subject: string }>(
    connection,
    `STREAM.RESTORE.${name}`,
    { config, state },
  );
  if (begun.error) {
    throw new CopyDamagedError(`${name} cannot be restored: ${begun.error.description}`);
  }
  const send = async (part: Uint8Array, timeout: number) => {
    try {
      const asked = connection.nats.request(begun.deliver_subject, part, { timeout });
      return await whileConnected(connection, asked, 'loss');
    } catch (cause) {
      throw toUnavailable(`restoring ${name} broke off`, cause);
    }
  };
  for await (const piece of octets) {
    for (let at = 0; at < piece.length; at += chunkOctets) {
      await send(piece.subarray(at, at + chunkOctets), chunkTimeoutMs);
    }
  }
  const { error } = (await send(nothing, endTimeoutMs)).json<ApiAnswer>();
  if (error) throw new CopyDamagedError(`${name} cannot be restored: ${error.description}`);
  return checkRestored(connection, record);
}

/** The logs that it goes on from: those of the copied one, and that one itself. */
function nextRestored({ created, config, state }: StreamRecord): string {
  const lastSequence = Number(state['last_seq'] ?? 0);
  return formatRestored([...restoredOf(config), { created, lastSequence }]);
}

async function discardStream(connection: Connection, record: StreamRecord): Promise<boolean> {
  const { name, state } = record;
  try {
    const info = await findInfo(connection, name);
    if (info?.config.metadata?.[restoredKey] !== nextRestored(record)) return true;
    if (info.state.last_seq > Number(state['last_seq'] ?? 0)) return false;
    return await connection.manager.streams.delete(name);
  } catch (error) {
    // Away, or not to be done by us: whoever restores is told what is left.
    connection.logger.warn({ stream: name, reason: String(error) }, 'not removed');
    return false;
  }
}

/** What the broker says that it has must be what was copied. */
async function checkRestored(connection: Connection, { name, state }: StreamRecord) {
  const info = await findInfo(connection, name);
  const found: Readonly<Record<string, unknown>> = { ...info?.state };
  const counts = ['messages', 'first_seq', 'last_seq', 'num_deleted'];
  const wrong = counts.find((count) => countOf(found, count) !== countOf(state, count));
  if (info && wrong === undefined) return toState(info);
  const [is, was] = [found[wrong ?? ''], state[wrong ?? '']];
  throw new CopyDamagedError(`stream ${name} has ${wrong} ${is} after restoring, and had ${was}`);
}

/** The first sequence of a stream that nothing was written to is 0 when it is made, and 1 later. */
function countOf(state: Readonly<Record<string, unknown>>, count: string): unknown {
  const value = state[count] ?? 0;
  return count === 'first_seq' && value === 0 ? 1 : value;
}
