import type { StreamName } from '@dateline/contracts';
import type { ConsumerInfo } from '@nats-io/jetstream';
import type { ConsumerState, EventLog } from './event-log.ts';
import { type Connection, openConnection } from './jetstream-connection.ts';
import { apiCodeOf, apiCodes, toUnavailable } from './jetstream-failure.ts';
import { silentLogger } from './logger.ts';

/** Under which a consumer of ours says whose it is. */
export const clientMetadata = 'dateline-client';
const consumersMax = 10_000;

/** What a log says and does of its consumers. */
export function consumerCalls(
  connection: Connection,
): Pick<EventLog, 'consumers' | 'consumer' | 'removeConsumer'> {
  return {
    consumers: (stream = 'NEWSROOM') => listConsumers(connection, stream),
    consumer: (...named) => readConsumer(connection, ...named),
    removeConsumer: (name, order) => removeConsumer(connection, name, order?.stream),
  };
}

/** Every consumer of a stream. @throws LogUnavailableError */
async function listConsumers(
  { manager }: Connection,
  stream: StreamName,
): Promise<readonly ConsumerState[]> {
  const found: ConsumerState[] = [];
  try {
    for await (const info of manager.consumers.list(stream)) {
      if (found.length < consumersMax) found.push(toConsumerState(info));
    }
  } catch (cause) {
    throw toUnavailable(`the consumers of ${stream} are not known`, cause);
  }
  return found;
}

/** One consumer; undefined where there is none. @throws LogUnavailableError */
async function readConsumer(
  { manager }: Connection,
  name: string,
  stream: StreamName = 'NEWSROOM',
): Promise<ConsumerState | undefined> {
  try {
    return toConsumerState(await manager.consumers.info(stream, name));
  } catch (cause) {
    if (apiCodeOf(cause) === apiCodes.consumerNotFound) return undefined;
    throw toUnavailable(`consumer ${name} of ${stream} is not known`, cause);
  }
}

/**
 * Removes a durable consumer, as the user whose name it has; false where there is none.
 * @throws LogUnavailableError LogUnsuitableError
 */
export async function removeDurable(options: {
  /** `nats://user:password@host[:port]`. */
  readonly servers: string;
  readonly stream: StreamName;
  readonly name: string;
}): Promise<boolean> {
  const { servers, stream, name } = options;
  const how = { clientName: name, connectTimeoutMs: 5000, logger: silentLogger };
  const connection = await openConnection({ servers, ...how });
  try {
    return await removeConsumer(connection, name, stream);
  } finally {
    await connection.close();
  }
}

/** Removes a consumer; false where there is none. @throws LogUnavailableError */
async function removeConsumer(
  { manager }: Connection,
  name: string,
  stream: StreamName = 'NEWSROOM',
): Promise<boolean> {
  try {
    return await manager.consumers.delete(stream, name);
  } catch (cause) {
    if (apiCodeOf(cause) === apiCodes.consumerNotFound) return false;
    throw toUnavailable(`consumer ${name} of ${stream} cannot be removed`, cause);
  }
}

function toConsumerState(info: ConsumerInfo): ConsumerState {
  const { name, config, delivered, num_pending, num_ack_pending } = info;
  const client = config.metadata?.[clientMetadata];
  const filters = config.filter_subjects ?? (config.filter_subject ? [config.filter_subject] : []);
  // Its type is wrong: the broker gives a time as text, once something was delivered.
  const activeAt = delivered.last_active as unknown as string | undefined;
  return {
    name,
    ...(client !== undefined && { client }),
    isDurable: config.durable_name !== undefined,
    filters,
    sequence: delivered.stream_seq,
    behind: num_pending + num_ack_pending,
    unacknowledged: num_ack_pending,
    ...(activeAt !== undefined && { activeAt: new Date(activeAt).toISOString() }),
  };
}
