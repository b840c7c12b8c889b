import { LogUnavailableError } from './event-log.ts';
import type { Connection } from './jetstream-connection.ts';

/** Whether what is appended is stored, as the last attempt showed. */
export interface StoredWatch {
  /** Runs an append and notes how it ended. */
  note<T>(append: () => Promise<T>): Promise<T>;
  /** Since when the broker has stored nothing, and what can be done; undefined while it does. */
  fault(): string | undefined;
}

/**
 * A broker whose disk is full goes on reading and connecting, and does not answer what it is to
 * store (nats-server 2.15); nor does it when there is room again, until it is started anew.
 */
export function watchStored(connection: Connection): StoredWatch {
  let since: string | undefined;
  connection.onReconnect(() => {
    since = undefined;
  });
  return {
    async note(append) {
      try {
        const appended = await append();
        since = undefined;
        return appended;
      } catch (error) {
        // One that is away is told of elsewhere.
        const isDeaf = error instanceof LogUnavailableError && connection.health().connected;
        if (isDeaf) since ??= new Date().toISOString();
        throw error;
      }
    },
    fault: () =>
      since &&
      `the broker is there and has stored nothing since ${since}: its disk may be full. ` +
        'Make room and restart nats-server; dateline start restarts its own',
  };
}
