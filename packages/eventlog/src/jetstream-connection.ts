import {
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream';
import { AuthorizationError, connect, type NatsConnection } from '@nats-io/transport-node';
import { LogUnavailableError, LogUnsuitableError } from './event-log.ts';
import { apiCodes, isTransient } from './jetstream-failure.ts';
import { openReplies, type Replies } from './jetstream-replies.ts';
import type { Logger } from './logger.ts';
import { pause } from './pause.ts';

/** The oldest server that does all that is asked of it; older ones ignore some of it in silence. */
const versionNeeded = [2, 12] as const;

const insideApi = '$JS.API';
/** What the accounts of outsiders and readers have imported; clients call it a domain. */
const outsideApi = '$JS.newsroom.API';
const attemptTimeoutMs = 2000;
const attemptPauseMs = 250;
const requestTimeoutMs = 2000;
const closeTimeoutMs = 2000;
/** A server that was gone to is given this time, in which a cluster elects its leaders. */
const triesApartMs = 4000;
/** A broker that is frozen keeps its connections: after two pings without an answer it is away. */
const pingEveryMs = 2000;
const pingsUnansweredMax = 2;

/** One connection to the broker, which is sought again for as long as the log is open. */
export interface Connection {
  readonly nats: NatsConnection;
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Before the subjects of JetStream's API: `$JS.API`, or the newsroom's own for another account. */
  readonly api: string;
  /** Whether this account only imports the log, so that nothing can be pushed to it. */
  readonly isOutside: boolean;
  readonly replies: Replies;
  /** Calls back whenever the connection is there again after a loss; the answer ends that. */
  onReconnect(listener: () => void): () => void;
  /** Calls back whenever the connection is lost; the answer ends that. */
  onLoss(listener: () => void): () => void;
  /** Aborts when the connection is closed for good. */
  readonly closed: AbortSignal;
  readonly logger: Logger;
  readonly clientName: string;
  /** Goes to another server of a cluster: this one may be cut off from the others. */
  tryAnother(): void;
  /** Whether it is closed, or sought again. */
  isLost(): boolean;
  /** Those who cannot follow now, and why. */
  readonly unheard: Map<object, string>;
  health(): { readonly connected: boolean; readonly detail: string };
  close(): Promise<void>;
}

/** Where to connect, as whom, and how long to try. */
export interface ConnectionTarget {
  /** `nats://[user:password@]host[:port]`, separated by commas. */
  readonly servers: string;
  readonly clientName: string;
  readonly connectTimeoutMs: number;
  readonly logger: Logger;
}

/**
 * Connects, waiting for a broker that is still starting.
 * @throws LogUnavailableError when none answers in time.
 * @throws LogUnsuitableError when it is too old or refuses the credentials.
 */
export async function openConnection(target: ConnectionTarget): Promise<Connection> {
  const nats = await connectInTime(target);
  const fault = faultOfVersion(nats.info?.version ?? 'unknown');
  if (fault !== undefined) {
    await nats.close();
    throw new LogUnsuitableError(fault);
  }
  const isOutside = await isOutsideAccount(nats, target);
  const api = isOutside ? outsideApi : insideApi;
  const options = { timeout: requestTimeoutMs, checkAPI: false, apiPrefix: api };
  const listeners = { back: new Set<() => void>(), lost: new Set<() => void>() };
  const unheard = new Map<object, string>();
  const closing = new AbortController();
  const state = watch(nats, listeners, target.logger);
  let triedAt = performance.now();
  const tryAnother = () => {
    const isAlone = parseServers(target.servers).servers.length < 2;
    if (isAlone || nats.isClosed() || performance.now() - triedAt < triesApartMs) return;
    triedAt = performance.now();
    target.logger.warn({ server: nats.getServer() }, 'the log does not answer here');
    nats.reconnect().catch(() => {}); // It is being sought already.
  };
  return {
    nats,
    client: jetstream(nats, options),
    manager: await jetstreamManager(nats, options),
    api,
    isOutside,
    replies: openReplies(nats),
    onReconnect: (listener) => listen(listeners.back, listener),
    onLoss: (listener) => listen(listeners.lost, listener),
    closed: closing.signal,
    logger: target.logger,
    clientName: target.clientName,
    tryAnother,
    isLost: () => !state.health().connected,
    unheard,
    health() {
      const [reason] = unheard.values();
      const health = state.health();
      return health.connected && reason !== undefined
        ? { connected: false, detail: reason }
        : health;
    },
    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      // Draining sends what is still buffered; without a broker it would wait for one, and it fails
      // where the broker goes away meanwhile: nothing is left to send then.
      const drain = () => nats.drain().catch(() => undefined);
      if (state.health().connected) await Promise.race([drain(), pause(closeTimeoutMs)]);
      await nats.close();
    },
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether the log is in another account than ours: the broker then says that ours has no JetStream.
 * Only who has credentials can be in another account.
 */
async function isOutsideAccount(nats: NatsConnection, target: ConnectionTarget): Promise<boolean> {
  if (parseServers(target.servers).user === undefined) return false;
  const deadline = performance.now() + target.connectTimeoutMs;
  do {
    try {
      const subject = `${insideApi}.STREAM.INFO.NEWSROOM`;
      const answer = await nats.request(subject, '', { timeout: requestTimeoutMs });
      const { error } = answer.json<{ readonly error?: { readonly err_code?: number } }>();
      return error?.err_code === apiCodes.notEnabledForAccount;
    } catch (error) {
      if (!isTransient(error)) return false;
      await pause(attemptPauseMs); // JetStream is still starting.
    }
  } while (performance.now() < deadline);
  return false;
}

/** Why a server of this version will not do; undefined when it will. */
export function faultOfVersion(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [majorNeeded, minorNeeded] = versionNeeded;
  if (major > majorNeeded || (major === majorNeeded && minor >= minorNeeded)) return undefined;
  const needed = versionNeeded.join('.');
  return (
    `the NATS server is version ${version}, but ${needed} or newer is needed: ` +
    `install nats-server ${needed} or newer, or set NATS_URL to one that runs`
  );
}

async function connectInTime(target: ConnectionTarget): Promise<NatsConnection> {
  const { connectTimeoutMs, clientName } = target;
  const { servers, user, pass, shown } = parseServers(target.servers);
  const deadline = performance.now() + connectTimeoutMs;
  for (;;) {
    try {
      return await connect({
        servers,
        ...(user !== undefined && { user, pass: pass ?? '' }),
        name: clientName,
        timeout: attemptTimeoutMs,
        maxReconnectAttempts: -1,
        reconnectTimeWait: attemptPauseMs,
        reconnectJitter: 100,
        ignoreAuthErrorAbort: true,
        pingInterval: pingEveryMs,
        maxPingOut: pingsUnansweredMax,
        noAsyncTraces: true,
      });
    } catch (cause) {
      if (cause instanceof AuthorizationError) {
        const message = `the NATS server at ${shown} refuses the credentials: see NATS_URL`;
        throw new LogUnsuitableError(message, { cause });
      }
      if (performance.now() + attemptPauseMs >= deadline) {
        const message = `no NATS server answers at ${shown} within ${connectTimeoutMs} ms`;
        throw new LogUnavailableError(message, { cause });
      }
    }
    await pause(attemptPauseMs);
  }
}

/** Takes the credentials out of the addresses: the client does not, and no message may show them. */
function parseServers(text: string): {
  readonly servers: string[];
  readonly user?: string;
  readonly pass?: string;
  readonly shown: string;
} {
  let credentials: { user: string; pass: string } | undefined;
  const servers = text.split(',').map((part) => {
    const [, scheme = '', user, pass = '', rest = ''] =
      /^\s*(\w+:\/\/)?(?:([^:@/]+)(?::([^@/]*))?@)?(.*?)\/?\s*$/.exec(part) ?? [];
    if (user !== undefined) {
      credentials ??= { user: decodeURIComponent(user), pass: decodeURIComponent(pass) };
    }
    return scheme + rest;
  });
  return { servers, ...credentials, shown: servers.join(', ') };
}

/** Follows the connection's state; a loss and a return are each said once. */
function watch(
  nats: NatsConnection,
  listeners: { readonly back: ReadonlySet<() => void>; readonly lost: ReadonlySet<() => void> },
  logger: Logger,
): Pick<Connection, 'health'> {
  let lostAt: string | undefined;
  const follow = async () => {
    for await (const status of nats.status()) {
      if (status.type === 'disconnect' && lostAt === undefined) {
        lostAt = new Date().toISOString();
        logger.warn({ server: status.server }, 'the broker is out of reach');
        for (const listener of [...listeners.lost]) listener();
      } else if (status.type === 'reconnect') {
        lostAt = undefined;
        logger.warn({ server: status.server }, 'the broker is back');
        for (const listener of [...listeners.back]) listener();
      } else if (status.type === 'error') {
        logger.error({ reason: status.error.message }, 'the broker refuses');
      }
    }
  };
  follow().catch((error: unknown) => logger.error({ reason: String(error) }, 'the watch ended'));
  return {
    health() {
      if (nats.isClosed()) return { connected: false, detail: 'closed' };
      if (lostAt !== undefined) return { connected: false, detail: `reconnecting since ${lostAt}` };
      return { connected: true, detail: `connected to ${nats.getServer()}` };
    },
  };
}
