import { JetStreamApiError, JetStreamError } from '@nats-io/jetstream';
import { errors } from '@nats-io/transport-node';
import { LogUnavailableError } from './event-log.ts';
import type { Connection } from './jetstream-connection.ts';

/** The broker's own numbers for what went wrong; its words may change, these do not. */
export const apiCodes = {
  consumerNotFound: 10014,
  noMessageFound: 10037,
  notEnabledForAccount: 10039,
  sequenceNotFound: 10043,
  messageTooLarge: 10054,
  streamNotFound: 10059,
  wrongLastSequence: 10071,
  wrongLastSequenceUnknown: 10164,
} as const;

/** The broker's number of an error; 0 when the broker did not say no. */
export function apiCodeOf(error: unknown): number {
  return error instanceof JetStreamApiError ? error.code : 0;
}

/** Whether the broker may answer if it is asked again: no answer, none there, or just starting. */
export function isTransient(error: unknown): boolean {
  if (error instanceof JetStreamApiError) return error.status === 503 || error.status === 500;
  return (
    error instanceof errors.TimeoutError ||
    error instanceof errors.RequestError ||
    error instanceof errors.NoRespondersError ||
    error instanceof errors.ConnectionError ||
    error instanceof JetStreamError ||
    error instanceof AnswerLostError ||
    isNotEnabled(error)
  );
}

/** No one answers for JetStream: it is starting, stopping, or was never enabled. */
export function isNotEnabled(error: unknown): boolean {
  return error instanceof Error && error.name === 'JetStreamNotEnabled';
}

/** The connection was lost while an answer was awaited: it will not come any more. */
class AnswerLostError extends Error {
  override readonly name = 'AnswerLostError';
}

/** Whether an answer was lost with its connection, so that asking again is worth while at once. */
export function isAnswerLost(error: unknown): boolean {
  return error instanceof AnswerLostError;
}

/**
 * Awaits an answer, but no longer than the connection that it would come by. Who asks again does
 * so once there is another one; what cannot be asked again, such as a copy, ends with the loss.
 */
export async function whileConnected<T>(
  connection: Connection,
  answer: Promise<T>,
  until: 'return' | 'loss' = 'return',
): Promise<T> {
  let stopListening = () => {};
  const lost = new Promise<never>((_, reject) => {
    const end = () => reject(new AnswerLostError('connection lost'));
    stopListening = until === 'loss' ? connection.onLoss(end) : connection.onReconnect(end);
    if (until === 'loss' && connection.isLost()) end();
  });
  try {
    return await Promise.race([answer, lost]);
  } finally {
    stopListening();
  }
}

/** The broker's refusal or silence as an error of ours. */
export function toUnavailable(what: string, cause: unknown): LogUnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LogUnavailableError(`${what}: ${reason}`, { cause });
}
