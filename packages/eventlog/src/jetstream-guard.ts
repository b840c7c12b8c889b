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
import { pause } from './pause.ts';

const checkEveryMs = 5000;

/** Sees to it that a broker which came back with another log, or with less of it, is not believed. */
export interface Guard {
  /** @throws LogLostError where a stream is not the one that is known. */
  admit(name: StreamName): Promise<void>;
  /** @throws LogUnavailableError while the log is lost: nothing may be begun over. */
  refuse(): void;
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
  refuse() {},
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
  const known = new Map<StreamName, KnownStream>(await readKnownStreams(file));
  const lost = new Map<StreamName, string>();
  let written = JSON.stringify([...known]);
  let hasWarned = false;

  async function admit(name: StreamName): Promise<void> {
    const found = await findState(connection, name);
    const fault = faultOfStream(name, known.get(name), found);
    if (fault === undefined) {
      if (lost.delete(name)) connection.logger.info({ stream: name }, 'the log is whole again');
      if (found) remember(name, { created: found.created, sequence: found.lastSequence });
      return;
    }
    const words = `${fault}: restore the broker's store, or remove ${file} to go on without`;
    if (!lost.has(name))
      connection.logger.error({ stream: name, reason: words }, 'the log is lost');
    lost.set(name, words);
    throw new LogLostError(words);
  }

  function remember(name: StreamName, { created, sequence }: KnownStream): void {
    known.set(name, { created, sequence: Math.max(sequence, known.get(name)?.sequence ?? 0) });
  }

  async function write(): Promise<void> {
    const text = JSON.stringify([...known]);
    if (text === written || file === undefined) return;
    try {
      await writeKnownStreams(file, known);
      written = text;
    } catch (error) {
      if (!hasWarned) connection.logger.warn({ err: error, file }, 'the log is not remembered');
      hasWarned = true;
    }
  }

  async function check(): Promise<void> {
    // A broker that does not answer says nothing of what it has.
    for (const name of streams) await admit(name).catch(() => {});
    if (lost.size === 0) await write();
  }

  return {
    admit,
    refuse() {
      const [fault] = lost.values();
      if (fault !== undefined) throw new LogUnavailableError(fault);
    },
    note(name, sequence) {
      const stream = known.get(name);
      if (stream) remember(name, { ...stream, sequence });
    },
    fault: () => lost.values().next().value,
    begin() {
      connection.onReconnect(() => void check());
      void checkForEver(check, connection.closed);
    },
    close: async () => (lost.size === 0 ? write() : undefined),
  };
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
