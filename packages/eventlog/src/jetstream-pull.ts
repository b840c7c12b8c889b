import { nanos } from '@nats-io/transport-node';
import type { Connection } from './jetstream-connection.ts';
import type { HeaderBlock } from './jetstream-message.ts';
import type { StoredName } from './jetstream-stream.ts';

const messagesMax = 256;
/** Above the largest message that the log takes, or a request for it would never be answered. */
const octetsMax = 8 * 1024 * 1024;
const expiresMs = 30_000;
const pendingHeader = 'Nats-Pending-Messages';

/** Asks the broker for messages ahead of the reader, a bounded number at a time. */
export interface Pull {
  /** Asks for more once half of what was asked for has come. */
  ask(): void;
  received(): void;
  /** Whether a status message only ends a request, to be followed by another. */
  hasEnded(block: HeaderBlock): boolean;
  /** Whether a request is open, during which the broker lets itself be heard. */
  isAsking(): boolean;
}

/** Pulls from an existing consumer into an inbox that the caller listens to. */
export function createPull(
  { nats, api }: Connection,
  place: {
    readonly stream: StoredName;
    readonly consumer: string;
    readonly inbox: string;
    readonly heartbeatMs: number;
  },
): Pull {
  const { stream, consumer, inbox: reply, heartbeatMs } = place;
  const subject = `${api}.CONSUMER.MSG.NEXT.${stream}.${consumer}`;
  let open = 0;
  return {
    ask() {
      if (open > messagesMax / 2) return;
      const batch = messagesMax - open;
      const times = { expires: nanos(expiresMs), idle_heartbeat: nanos(heartbeatMs) };
      nats.publish(subject, JSON.stringify({ batch, max_bytes: octetsMax, ...times }), { reply });
      open += batch;
    },
    received() {
      open -= 1;
    },
    hasEnded({ status, headers }) {
      const left = headers[pendingHeader];
      if ((status !== 408 && status !== 409) || left === undefined) return false;
      open = Math.max(0, open - Number(left));
      return true;
    },
    isAsking: () => open > 0,
  };
}
