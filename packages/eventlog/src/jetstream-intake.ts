import { AckPolicy, DeliverPolicy, ReplayPolicy } from '@nats-io/jetstream';
import { createInbox, type Msg, nanos, nuid } from '@nats-io/transport-node';
import type { Connection } from './jetstream-connection.ts';
import { clientMetadata } from './jetstream-consumers.ts';
import {
  type DeliveryPlace,
  type HeaderBlock,
  parseReply,
  readHeaders,
} from './jetstream-message.ts';
import { createPull, type Pull } from './jetstream-pull.ts';
import { type StoredName, toState } from './jetstream-stream.ts';

const heartbeatMs = 1000;
/** Silence of this length means that the consumer is gone. */
const silenceMaxMs = 3000;
/** The broker forgets a consumer that no one listens to after this time. */
const forgottenAfterMs = 10_000;
/** A reader that pulls is not heard while it is slow. */
const pullForgottenAfterMs = 60_000;

/** What the broker pushed, in its order, for the reader to take. */
export type Item =
  | { readonly kind: 'message'; readonly message: Msg; readonly place: DeliveryPlace }
  /** To be answered when the reader gets here, so that the broker never runs far ahead of it. */
  | { readonly kind: 'flow-control'; readonly message: Msg }
  /** All that there was has been delivered. */
  | { readonly kind: 'idle' };

/** One ephemeral consumer and what came from it. */
export interface Intake {
  /** When the stream was created, and the sequence of its last message when the intake opened. */
  readonly created: string;
  readonly target: number;
  /** How many copies of the stream there are. */
  readonly replicas: number;
  /** Whether there was nothing to deliver when the intake opened. */
  readonly isEmpty: boolean;
  /** All that came since the last call. */
  take(): readonly Item[];
  hasMore(): boolean;
  /** Set when the consumer is lost or has skipped something: another must take over. */
  fault(): string | undefined;
  close(): void;
}

/** Where an intake begins; `onChange` is called when there is something new to see. */
export interface IntakeOptions {
  readonly stream: StoredName;
  readonly filter: string | undefined;
  readonly after: number;
  readonly onChange: () => void;
}

interface Answering {
  readonly pull: Pull | undefined;
  readonly answer: (subject: string) => void;
}

interface State {
  items: Item[];
  fault: string | undefined;
  heardAt: number;
  deliverySequence: number;
}

/**
 * Opens a push consumer with flow control and heartbeats, or a pull consumer where the log is in
 * another account, across which nothing is pushed. Throws what the client throws.
 */
export async function openIntake(connection: Connection, options: IntakeOptions): Promise<Intake> {
  const { nats, manager, clientName: client } = connection;
  const [name, inbox] = [`follow_${nuid.next()}`, createInbox()];
  const place = { stream: options.stream, consumer: name, inbox, heartbeatMs };
  const pull = connection.isOutside ? createPull(connection, place) : undefined;
  const state: State = {
    items: [],
    fault: undefined,
    heardAt: performance.now(),
    deliverySequence: 0,
  };
  const fail = (reason: string) => {
    state.fault ??= reason;
    options.onChange();
  };
  const found = await manager.streams.info(options.stream);
  const info = toState(found);
  const subscription = nats.subscribe(inbox, {
    callback(error, message) {
      if (state.fault !== undefined) return;
      if (error) return fail(error.message);
      state.heardAt = performance.now();
      const fault = accept(state, message, { pull, answer: (subject) => nats.publish(subject) });
      if (fault !== undefined) fail(fault);
      else options.onChange();
    },
  });
  const stopListening = connection.onReconnect(() => fail('the connection was lost'));
  const ear = setInterval(() => {
    if (pull?.isAsking() === false) return;
    if (performance.now() - state.heardAt > silenceMaxMs) fail('no heartbeat');
  }, heartbeatMs / 2);
  const close = () => {
    clearInterval(ear);
    stopListening();
    if (!nats.isClosed()) subscription.unsubscribe();
  };
  try {
    const config = consumerConfig(options, { name, client, ...(!pull && { inbox }) });
    const consumer = await manager.consumers.add(options.stream, config);
    const ask = () => {
      if (pull?.isAsking() === false) state.heardAt = performance.now();
      pull?.ask();
    };
    ask();
    return {
      created: info.created,
      target: info.lastSequence,
      replicas: found.config.num_replicas,
      isEmpty: consumer.num_pending === 0 && consumer.delivered.consumer_seq === 0,
      take() {
        const { items } = state;
        state.items = [];
        ask();
        return items;
      },
      hasMore: () => state.items.length > 0,
      fault: () => state.fault,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function consumerConfig(
  { after, filter }: IntakeOptions,
  {
    name,
    inbox,
    client,
  }: { readonly name: string; readonly inbox?: string; readonly client: string },
) {
  const pushed = {
    deliver_subject: inbox,
    flow_control: true,
    idle_heartbeat: nanos(heartbeatMs),
  };
  return {
    name,
    ...(inbox !== undefined && pushed),
    ...(filter !== undefined && { filter_subject: filter }),
    ...(after > 0
      ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: after + 1 }
      : { deliver_policy: DeliverPolicy.All }),
    ack_policy: AckPolicy.None,
    replay_policy: ReplayPolicy.Instant,
    max_deliver: 1,
    inactive_threshold: nanos(inbox === undefined ? pullForgottenAfterMs : forgottenAfterMs),
    mem_storage: true,
    num_replicas: 1,
    metadata: { [clientMetadata]: client },
  };
}

/** Takes one message of the consumer in; answers why the consumer cannot be used any longer. */
function accept(state: State, message: Msg, { pull, answer }: Answering): string | undefined {
  const place = parseReply(message.reply);
  if (place && place.sequence > 0) {
    if (place.deliverySequence !== state.deliverySequence + 1) return 'a message was skipped';
    state.deliverySequence = place.deliverySequence;
    state.items.push({ kind: 'message', message, place });
    pull?.received();
    return undefined;
  }
  const block = readHeaders(message);
  if (pull?.hasEnded(block)) {
    // Without items the reader does not come by to ask.
    if (state.items.length === 0) pull.ask();
    return undefined;
  }
  if (block.status !== 100) return `${block.status} ${block.description}`;
  if (message.reply) {
    state.items.push({ kind: 'flow-control', message });
    return undefined;
  }
  return acceptHeartbeat(state, block, answer);
}

function acceptHeartbeat(
  state: State,
  { headers }: HeaderBlock,
  answer: (subject: string) => void,
): string | undefined {
  const delivered = Number(headers['Nats-Last-Consumer'] ?? state.deliverySequence);
  if (delivered !== state.deliverySequence) return 'a message was skipped';
  const stalled = headers['Nats-Consumer-Stalled'];
  if (stalled === undefined) state.items.push({ kind: 'idle' });
  // Our answer to a request for flow control was lost, unless it still waits among the items.
  else if (state.items.length === 0) answer(stalled);
  return undefined;
}
