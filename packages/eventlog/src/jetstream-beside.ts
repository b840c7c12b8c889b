import { type Connection, openConnection } from './jetstream-connection.ts';
import { awaitStream, ensureStream, type StoredName } from './jetstream-stream.ts';
import { type Logger, silentLogger } from './logger.ts';

/** How to reach the broker of a log. */
export interface BesideOptions {
  /** `nats://[user:password@]host[:port]`; several are separated by commas. */
  readonly servers: string;
  /** How the broker's own tools show this connection. */
  readonly clientName: string;
  /** How long to wait for the broker and for the log; default 30 s. */
  readonly connectTimeoutMs?: number;
  readonly logger?: Logger;
}

/**
 * Connects to a log's broker for a stream that is kept beside it. Who writes creates it with as
 * many copies as the log has; a reader waits for it.
 * @throws LogUnavailableError when no broker answers in time, or no writer has created the streams.
 * @throws LogUnsuitableError when the server is too old or the stream's settings lose data.
 */
export async function openBeside(
  options: BesideOptions,
  stream: StoredName,
  role: 'writer' | 'reader',
): Promise<Connection> {
  const { servers, clientName, connectTimeoutMs = 30_000, logger = silentLogger } = options;
  const connection = await openConnection({ servers, clientName, connectTimeoutMs, logger });
  try {
    const log = await awaitStream(connection, 'NEWSROOM', connectTimeoutMs);
    const { num_replicas: replicas } = log.config;
    if (role === 'reader') await awaitStream(connection, stream, connectTimeoutMs);
    else await ensureStream(connection, stream, { timeoutMs: connectTimeoutMs, replicas });
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}
