import { decodeMessage, type StreamName } from '@dateline/contracts';
import type { StreamInfo } from '@nats-io/jetstream';
import type { EventLog } from './event-log.ts';
import { type Connection, openConnection } from './jetstream-connection.ts';
import { consumerCalls } from './jetstream-consumers.ts';
import { appendEvent, eraseMessages, readEntity } from './jetstream-entity.ts';
import { followStream, toOctets } from './jetstream-follow.ts';
import { type Guard, openGuard } from './jetstream-guard.ts';
import { type BrokerFacts, findRisks } from './jetstream-risks.ts';
import { watchStored } from './jetstream-stored.ts';
import { awaitStream, ensureStream, readState } from './jetstream-stream.ts';
import { workStream } from './jetstream-work.ts';
import { joinSignals } from './joined-signal.ts';
import { type Logger, silentLogger } from './logger.ts';
import { pause } from './pause.ts';

const connectTimeoutMsDefault = 30_000;
/** How long closing waits for handlers that are at work. */
const handlersTimeoutMs = 5000;

/** How to reach the log, and what this process does there. */
export interface JetStreamLogOptions {
  /** `nats://[user:password@]host[:port]`; several are separated by commas. */
  readonly servers: string;
  /** How the broker's own tools show this connection. */
  readonly clientName: string;
  /** A writer creates and corrects the streams; a reader waits for them and checks. */
  readonly role: 'writer' | 'reader';
  /** The streams this process needs; default: all for a writer, the public one for a reader. */
  readonly streams?: readonly StreamName[];
  /** Copies of each message in a cluster, 1, 3 or 5; without it an existing number is kept. */
  readonly replicas?: number;
  /** How long to wait for the broker and for the streams; default 30 s. */
  readonly connectTimeoutMs?: number;
  /** The newsroom's address, where the schemas of appended events are served; see `toHeaders`. */
  readonly schemas?: string | undefined;
  /** The file in which this process remembers the log, so that it begins no other in its place. */
  readonly rememberIn?: string;
  /** For a writer to learn whether what the broker acknowledges can be lost; it warns of that. */
  readonly broker?: BrokerFacts;
  readonly logger?: Logger;
}

/**
 * Opens the log on NATS JetStream. Once open, a lost connection is sought for ever.
 * @throws LogUnavailableError when no broker answers in time, or no writer has created the streams.
 * @throws LogUnsuitableError when the server is too old or a stream's settings lose data.
 * @throws LogLostError when the broker does not hold the log that is remembered.
 */
export async function openJetStreamLog(options: JetStreamLogOptions): Promise<EventLog> {
  const { servers, clientName, role, replicas, logger = silentLogger } = options;
  const timeoutMs = options.connectTimeoutMs ?? connectTimeoutMsDefault;
  const streams = options.streams ?? (role === 'writer' ? ['NEWSROOM', 'DESK'] : ['NEWSROOM']);
  const target = { servers, clientName, connectTimeoutMs: timeoutMs, logger };
  const connection = await openConnection(target);
  try {
    const guard = await openGuard(connection, { file: options.rememberIn, streams });
    const infos: StreamInfo[] = [];
    for (const name of streams) {
      await guard.admit(name);
      const info =
        role === 'writer'
          ? await ensureStream(connection, name, { timeoutMs, replicas })
          : await awaitStream(connection, name, timeoutMs);
      infos.push(info);
    }
    guard.begin();
    const risks = role === 'writer' ? await findRisks(connection, infos, options.broker ?? {}) : [];
    const copies = new Map(infos.map(({ config }) => [config.name, config.num_replicas]));
    const isPatient = options.rememberIn !== undefined;
    const { schemas } = options;
    return createLog(connection, { guard, isPatient, risks, replicas: copies, schemas });
  } catch (error) {
    await connection.close();
    throw error;
  }
}

interface LogParts {
  readonly guard: Guard;
  readonly isPatient: boolean;
  readonly risks: readonly string[];
  /** By stream. */
  readonly replicas: ReadonlyMap<string, number>;
  readonly schemas: string | undefined;
}

function createLog(
  connection: Connection,
  { guard, isPatient, risks, replicas, schemas }: LogParts,
): EventLog {
  const closing = new AbortController();
  const working = new Set<Promise<void>>();
  const stored = watchStored(connection);
  const until = (signal: AbortSignal) => AbortSignal.any([signal, closing.signal]);
  return {
    async append(ref, event, { stream = 'NEWSROOM', ...lock }) {
      const { vouch } = guard;
      const append = { ref, event, stream, schemas, vouch, ...lock };
      const appended = await stored.note(() => appendEvent(connection, append));
      guard.note(stream, appended.sequence);
      return appended;
    },
    read: (kind, id, { stream = 'NEWSROOM' } = {}) =>
      readEntity(connection, { kind, id }, { stream, replicas: replicas.get(stream) ?? 1 }),
    async *follow({ stream = 'NEWSROOM', after, filter, signal: wanted }) {
      const { signal, release } = joinSignals(wanted, closing.signal);
      try {
        yield* followStream(
          connection,
          { stream, after, filter, signal, isPatient },
          decodeMessage,
        );
      } finally {
        release();
      }
    },
    async *followOctets({ stream = 'NEWSROOM', after, filter, signal: wanted }) {
      const { signal, release } = joinSignals(wanted, closing.signal);
      try {
        yield* followStream(connection, { stream, after, filter, signal }, toOctets);
      } finally {
        release();
      }
    },
    async work(options) {
      const { stream = 'NEWSROOM', signal } = options;
      const run = workStream(connection, stream, { ...options, signal: until(signal) });
      working.add(run);
      await run.finally(() => working.delete(run));
    },
    async erase(sequences, { stream = 'NEWSROOM' } = {}) {
      await guard.vouch();
      await eraseMessages(connection, stream, sequences);
    },
    state: (stream = 'NEWSROOM') => readState(connection, stream),
    ...consumerCalls(connection),
    health() {
      const fault = guard.fault();
      const health =
        fault === undefined ? connection.health() : { connected: false, detail: fault };
      const unstored = health.connected ? stored.fault() : undefined;
      return {
        ...health,
        ...(risks.length > 0 && { risks }),
        ...(unstored !== undefined && { unstored }),
      };
    },
    async close() {
      await guard.close();
      closing.abort();
      await Promise.race([Promise.allSettled(working), pause(handlersTimeoutMs)]);
      await connection.close();
    },
  };
}
