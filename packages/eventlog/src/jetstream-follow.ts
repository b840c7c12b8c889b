import type { StoredMessage } from '@dateline/contracts';
import type { Msg } from '@nats-io/transport-node';
import { LogUnsuitableError, type StoredOctets } from './event-log.ts';
import { faultOfPosition } from './history.ts';
import { type Connection, faultOfVersion } from './jetstream-connection.ts';
import { isTransient } from './jetstream-failure.ts';
import { type Intake, type Item, openIntake } from './jetstream-intake.ts';
import { readHeaders, toStoredMessage } from './jetstream-message.ts';
import type { StoredName } from './jetstream-stream.ts';
import { createBell, growingPauseMs, pause } from './pause.ts';

const retryPauses = { firstMs: 50, longestMs: 2000 };

/** What is followed; `filter` is undefined for the whole stream. */
export interface Following {
  readonly stream: StoredName;
  readonly after: number;
  readonly filter: string | undefined;
  readonly signal: AbortSignal;
  /** Waits for the log that is known where there is another, or less of it, in its place. */
  readonly isPatient?: boolean;
}

/** Everything that was stored when following began (or was resumed) has been delivered. */
interface CaughtUp {
  readonly kind: 'caught-up';
  readonly sequence: number;
}

class BehindError extends Error {
  override readonly name = 'BehindError';
}

/** Of several copies, one that is behind has heard of the others by then. */
const catchUpMsMax = 15_000;

/**
 * Follows by a push consumer. When it, the connection or the broker is lost, another one begins
 * after the last message that the reader took, so that none is lost and none comes twice.
 * @throws LogUnsuitableError when the stream was created anew or has lost its end, unless patient.
 */
export async function* followStream<Decoded>(
  connection: Connection,
  following: Following,
  decode: (message: StoredMessage, original: Msg) => Decoded,
): AsyncGenerator<Decoded | CaughtUp> {
  const { signal } = following;
  const changed = createBell();
  let cursor = following.after;
  let created: string | undefined;
  while (!signal.aborted) {
    const known = { cursor, created, onChange: changed.ring };
    const intake = await openAgain(connection, following, known);
    if (!intake) return;
    created = intake.created;
    let isCaughtUp = false;
    try {
      if (intake.isEmpty) {
        isCaughtUp = true;
        yield { kind: 'caught-up', sequence: Math.max(cursor, intake.target) };
      }
      while (!signal.aborted) {
        for (const item of intake.take()) {
          if (item.kind === 'flow-control') item.message.respond();
          if (item.kind === 'message') {
            cursor = item.place.sequence;
            yield decode(toStored(item), item.message);
            if (signal.aborted) return;
          }
          if (!isCaughtUp && isEnd(item, intake)) {
            isCaughtUp = true;
            yield { kind: 'caught-up', sequence: Math.max(cursor, intake.target) };
          }
        }
        if (intake.hasMore()) continue;
        if (intake.fault() !== undefined) break;
        await changed.wait(signal);
      }
      if (signal.aborted) return;
      const { stream, filter } = following;
      const reason = intake.fault();
      connection.logger.info({ stream, filter, sequence: cursor, reason }, 'following anew');
    } finally {
      intake.close();
    }
  }
}

function toStored({ message, place }: Item & { readonly kind: 'message' }): StoredMessage {
  const stored = { subject: message.subject, sequence: place.sequence };
  return toStoredMessage(message, stored, readHeaders(message));
}

/** A message as it is stored, from the one that it came in. */
export function toOctets(
  { subject, sequence }: StoredMessage,
  { headers, data }: Msg,
): StoredOctets & { readonly kind: 'message' } {
  const pairs = [...(headers ?? [])].flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return { kind: 'message', sequence, subject, headers: pairs, body: data };
}

/** With a filter, the last message that matches may lie far before the stream's last one. */
function isEnd(item: Item, { target }: Intake): boolean {
  if (item.kind === 'message') return item.place.pending === 0 || item.place.sequence >= target;
  return item.kind === 'idle';
}

/** Opens an intake at the cursor, trying for as long as the log is open; undefined when aborted. */
async function openAgain(
  connection: Connection,
  following: Following,
  known: {
    readonly cursor: number;
    readonly created: string | undefined;
    readonly onChange: () => void;
  },
): Promise<Intake | undefined> {
  const { cursor: after, created, onChange } = known;
  const { nats, logger, unheard } = connection;
  const { stream, filter, signal, isPatient = false } = following;
  let shortSinceMs: number | undefined;
  // A copy that was cut off or stood still may answer once more as the leader that it was.
  const mayCatchUp = ({ replicas }: Intake) => {
    shortSinceMs ??= performance.now();
    return replicas > 1 && performance.now() - shortSinceMs < catchUpMsMax;
  };
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      const intake = await openIntake(connection, { stream, filter, after, onChange });
      const fault =
        faultOfVersion(nats.info?.version ?? 'unknown') ??
        (created !== undefined && created !== intake.created
          ? `stream ${stream} was created anew at ${intake.created}: rebuild the reader from 0`
          : undefined);
      const isShort = fault === undefined && after > intake.target;
      if (fault === undefined && !isShort) {
        unheard.delete(following);
        return intake;
      }
      intake.close();
      const reason = fault ?? faultOfPosition(after, intake.target);
      if (isShort && mayCatchUp(intake)) throw new BehindError(reason);
      throw new LogUnsuitableError(reason);
    } catch (error) {
      if (error instanceof LogUnsuitableError && !isPatient) throw error;
      const isBehind = error instanceof BehindError;
      if (!isBehind) shortSinceMs = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) {
        logger.warn({ stream, filter, attempt, reason }, 'cannot follow yet');
        unheard.set(following, `${stream} cannot be followed: ${reason}`);
        if (isBehind || (attempt > 1 && isTransient(error))) connection.tryAnother();
      }
    }
    await pause(growingPauseMs(attempt, retryPauses), signal);
  }
  unheard.delete(following);
  return undefined;
}
