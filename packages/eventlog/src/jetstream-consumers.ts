import type { StreamName } from '@dateline/contracts';
import type { ConsumerInfo } from '@nats-io/jetstream';
import type { ConsumerState } from './event-log.ts';
import type { Connection } from './jetstream-connection.ts';
import { toUnavailable } from './jetstream-failure.ts';

/** Under which a consumer of ours says whose it is. */
export const clientMetadata = 'dateline-client';
const consumersMax = 10_000;

/** Every consumer of a stream. @throws LogUnavailableError */
export async function listConsumers(
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
