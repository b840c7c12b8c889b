import { decodeMessage, type StreamName } from '@dateline/contracts';
import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerMessages,
  DeliverPolicy,
  type JsMsg,
  ReplayPolicy,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { attempt } from './attempt.ts';
import { LogUnsuitableError, type WorkOptions } from './event-log.ts';
import type { Connection } from './jetstream-connection.ts';
import { apiCodeOf, apiCodes, isAnswerLost, whileConnected } from './jetstream-failure.ts';
import { parseBody } from './jetstream-message.ts';
import { growingPauseMs, pause } from './pause.ts';

/** After this silence the broker hands the message to the next worker: the cost of a crash. */
const ackWaitMs = 3000;
const workingEveryMs = 1000;
const ackTimeoutMs = 1000;
const ackAttemptsMax = 5;
const ackPayload = '+ACK';
const pullMessages = 16;
/**
 * Who asks for work has to say this. Outsiders can have any message pushed to the subject where a
 * worker asks, and the broker takes each for a question; it refuses those that name no group.
 */
const group = 'workers';
// `min_pending` of 0 is what there is without it; the client takes a group alone for a pinned one.
const pull = { expires: 5000, idle_heartbeat: 1000, group, min_pending: 0 };
const retryPauses = { firstMs: 50, longestMs: 2000 };

/** What a worker of this process has behind it, so that a redelivery is only acknowledged. */
interface Progress {
  handledSequence: number;
}

/**
 * Runs a durable worker until the signal aborts. The broker keeps its position; one message at a
 * time is handed out, also when several processes share the name.
 * @throws LogUnsuitableError when the name belongs to a worker with another filter.
 */
export async function workStream(
  connection: Connection,
  stream: StreamName,
  options: WorkOptions,
): Promise<void> {
  const { signal, name } = options;
  const progress: Progress = { handledSequence: 0 };
  for (let failures = 0; !signal.aborted; ) {
    try {
      await ensureConsumer(connection, stream, options);
      failures = 0;
      await consume(connection, stream, options, progress);
    } catch (error) {
      if (error instanceof LogUnsuitableError) throw error;
      failures += 1;
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) connection.logger.warn({ worker: name, reason }, 'cannot work yet');
      await pause(growingPauseMs(failures, retryPauses), signal);
    }
  }
}

/** Ends when the signal aborts or the connection was lost and is back: the pull is then made anew. */
async function consume(
  connection: Connection,
  stream: StreamName,
  options: WorkOptions,
  progress: Progress,
): Promise<void> {
  const { signal, name } = options;
  const consumer = await connection.client.consumers.get(stream, name);
  const messages: ConsumerMessages = await consumer.consume({
    ...pull,
    max_messages: pullMessages,
    abort_on_missing_resource: true,
  });
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    messages.stop();
  };
  const stopListening = connection.onReconnect(stop);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    for await (const message of messages) {
      // Given back at once: it would else be kept from everyone until the broker's patience ends.
      if (isStopped) message.nak();
      else await handleMessage(connection, message, options, progress);
    }
  } finally {
    stopListening();
    signal.removeEventListener('abort', stop);
  }
}

async function handleMessage(
  connection: Connection,
  message: JsMsg,
  options: WorkOptions,
  progress: Progress,
): Promise<void> {
  if (message.seq <= progress.handledSequence) {
    await acknowledge(connection, message, options.signal);
    return;
  }
  const headers: Record<string, string> = {};
  for (const [name, values] of message.headers ?? []) headers[name] = values.at(-1) ?? '';
  const decoded = decodeMessage({
    subject: message.subject,
    sequence: message.seq,
    headers,
    body: () => parseBody(message.data),
  });
  const beat = setInterval(() => message.working(), workingEveryMs);
  const outcome = await attempt(decoded, options).finally(() => clearInterval(beat));
  if (outcome === 'stopped') return message.nak();
  progress.handledSequence = message.seq;
  if (outcome === 'given-up') message.term('given up');
  else await acknowledge(connection, message, options.signal);
}

/** The client knows where a message is to be acknowledged, which its type does not say. */
type AnswerableMsg = JsMsg & { readonly reply?: string };

/**
 * Acknowledges and has that confirmed, again after an outage: the next event waits for it. A broker
 * that was killed may not know of the delivery; it then hands the message out again, and that is
 * acknowledged unhandled.
 */
async function acknowledge(
  connection: Connection,
  message: AnswerableMsg,
  signal: AbortSignal,
): Promise<void> {
  const { nats, logger } = connection;
  for (let attempt = 1; attempt <= ackAttemptsMax; attempt += 1) {
    try {
      const answer = nats.request(message.reply ?? '', ackPayload, { timeout: ackTimeoutMs });
      await whileConnected(connection, answer);
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.info({ sequence: message.seq, attempt, reason }, 'acknowledgement lost');
      if (signal.aborted || (connection.health().connected && !isAnswerLost(error))) return;
    }
  }
}

async function ensureConsumer(
  { manager }: Connection,
  stream: StreamName,
  { name, filter }: WorkOptions,
): Promise<void> {
  const fixed = {
    filter_subject: filter,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    replay_policy: ReplayPolicy.Instant,
  };
  const changeable = {
    ...{ ack_wait: nanos(ackWaitMs), max_ack_pending: 1, max_deliver: -1 },
    ...{ priority_policy: 'overflow' as const, priority_groups: [group] },
  };
  const found = await findConsumer(manager, stream, name);
  if (!found) {
    await manager.consumers.add(stream, { durable_name: name, ...fixed, ...changeable });
    return;
  }
  const differing = differences(found, fixed);
  if (differing) {
    const message = `worker ${name}: ${differing}: give the changed worker a new name`;
    throw new LogUnsuitableError(message);
  }
  if (differences(found, changeable)) await manager.consumers.update(stream, name, changeable);
}

async function findConsumer(
  manager: Connection['manager'],
  stream: StreamName,
  name: string,
): Promise<ConsumerConfig | undefined> {
  try {
    return (await manager.consumers.info(stream, name)).config;
  } catch (error) {
    if (apiCodeOf(error) === apiCodes.consumerNotFound) return undefined;
    throw error;
  }
}

function differences(
  config: ConsumerConfig,
  wanted: Readonly<Record<string, unknown>>,
): string | undefined {
  const found: Readonly<Record<string, unknown>> = { ...config };
  // A list is the same when it is written the same.
  const [setting] = Object.keys(wanted).filter(
    (name) => String(found[name]) !== String(wanted[name]),
  );
  return setting && `${setting} is ${String(found[setting])}, not ${String(wanted[setting])}`;
}
