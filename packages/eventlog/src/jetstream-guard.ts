import type { StreamName } from '@dateline/contracts';
import { LogLostError, LogUnavailableError, type StreamState } from './event-log.ts';
import type { Connection } from './jetstream-connection.ts';
import { apiCodeOf, apiCodes } from './jetstream-failure.ts';
import { readState } from './jetstream-stream.ts';
import {
  faultOfStream,
  type KnownStream,
  readKnownStreams,
  writeKnownStreams,
} from './known-log.ts';
import type { Logger } from './logger.ts';
import { pause } from './pause.ts';

const checkEveryMs = 5000;
/** How long an append waits for a broker that is away. */
const returnMsMax = 6000;

/** Sees to it that a broker which came back with another log, or with less of it, is not believed. */
export interface Guard {
  /** @throws LogLostError where a stream is not the one that is known. */
  admit(name: StreamName): Promise<void>;
  /**
   * Waits for a broker that is away, and until its log was looked at.
   * @throws LogUnavailableError while it stays away, or the log is lost: nothing may be begun over.
   */
  vouch(): Promise<void>;
  /** A sequence that the log has given away. */
  note(name: StreamName, sequence: number): void;
  /** Why the log is not believed, and what can be done; undefined while it is. */
  fault(): string | undefined;
  /** Looks now, at each reconnection and every few seconds, until the connection is closed. */
  begin(): void;
  /** Remembers what is known by now. */
  close(): Promise<void>;
}

/** For who remembers nothing: all is believed. */
const trusting: Guard = {
  admit: async () => {},
  vouch: async () => {},
  note() {},
  fault: () => undefined,
  begin() {},
  close: async () => {},
};

/** Remembers in the file; without one, it trusts. */
export async function openGuard(
  connection: Connection,
  options: { readonly file: string | undefined; readonly streams: readonly StreamName[] },
): Promise<Guard> {
  const { file, streams } = options;
  if (file === undefined) return trusting;
  const memory = await openMemory(file, connection.logger);
  const lost = new Map<StreamName, string>();
  /** What is stored in a log must not wait in front of a look at it. */
  let looking: Promise<void> | undefined;

  async function admit(name: StreamName): Promise<void> {
    const found = await findState(connection, name);
    const fault = faultOfStream(name, memory.get(name), found);
    if (fault === undefined) {
      if (lost.delete(name)) connection.logger.info({ stream: name }, 'the log is whole again');
      if (found) memory.set(name, { created: found.created, sequence: found.lastSequence });
      return;
    }
    const reason = `${fault}: restore the broker's store, or remove ${file} to go on without`;
    if (!lost.has(name)) connection.logger.error({ stream: name, reason }, 'the log is lost');
    lost.set(name, reason);
    throw new LogLostError(reason);
  }

  async function check(): Promise<void> {
    // A broker that does not answer says nothing of what it has.
    for (const name of streams) await admit(name).catch(() => {});
    if (lost.size === 0) await memory.keep();
  }

  return {
    admit,
    async vouch() {
      if (connection.isLost()) await awaitReturn(connection);
      if (looking) await looking;
      const [fault] = lost.values();
      if (fault !== undefined) throw new LogUnavailableError(fault);
    },
    note(name, sequence) {
      const stream = memory.get(name);
      if (stream) memory.set(name, { ...stream, sequence });
    },
    fault: () => lost.values().next().value,
    begin() {
      connection.onReconnect(() => {
        looking = check().finally(() => {
          looking = undefined;
        });
      });
      void checkForEver(check, connection.closed);
    },
    close: async () => (lost.size === 0 ? memory.keep() : undefined),
  };
}

interface Memory {
  get(name: StreamName): KnownStream | undefined;
  /** A sequence never goes back in the same stream. */
  set(name: StreamName, stream: KnownStream): void;
  /** Writes what has changed; a disk that does not take it is warned of once. */
  keep(): Promise<void>;
}

async function openMemory(file: string, logger: Logger): Promise<Memory> {
  const known = new Map<StreamName, KnownStream>(await readKnownStreams(file));
  let written = JSON.stringify([...known]);
  let hasWarned = false;
  return {
    get: (name) => known.get(name),
    set(name, { created, sequence }) {
      const before = known.get(name);
      const least = before?.created === created ? before.sequence : 0;
      known.set(name, { created, sequence: Math.max(sequence, least) });
    },
    async keep() {
      const text = JSON.stringify([...known]);
      if (text === written) return;
      try {
        await writeKnownStreams(file, known);
        written = text;
      } catch (error) {
        if (!hasWarned) logger.warn({ err: error, file }, 'the log is not remembered');
        hasWarned = true;
      }
    },
  };
}

async function awaitReturn(connection: Connection): Promise<void> {
  const waiting = new AbortController();
  const stopListening = connection.onReconnect(() => waiting.abort());
  await pause(returnMsMax, waiting.signal);
  stopListening();
  if (connection.isLost()) throw new LogUnavailableError('the broker is out of reach');
}

async function checkForEver(check: () => Promise<void>, closed: AbortSignal): Promise<void> {
  while (!closed.aborted) {
    await check();
    await pause(checkEveryMs, closed);
  }
}

/** Undefined when the broker answers that there is no such stream. @throws when it does not answer. */
async function findState(
  connection: Connection,
  name: StreamName,
): Promise<StreamState | undefined> {
  try {
    return await readState(connection, name);
  } catch (error) {
    const { cause } = error as Error;
    if (apiCodeOf(cause) === apiCodes.streamNotFound) return undefined;
    throw error;
  }
}
