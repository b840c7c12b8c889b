import { randomUUID } from 'node:crypto';
import { statfs } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { accountsName, renewService } from './bus-file.ts';
import { claimDataDir } from './nats-data-dir.ts';
import { isSick, type NatsProcess, type ProcessEnd, startNatsProcess } from './nats-process.ts';
import { adoptStore, chooseBusPort, keepBusPort } from './nats-store.ts';

/** What we write to as we go; pino's loggers fit. */
export interface NatsServerLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What one supervised server is started with. */
export interface NatsServerOptions {
  /** The path of a nats-server, as `findNatsServer` gives it. */
  readonly binary: string;
  /** The server's own folder: configuration, log, streams, and the note of who owns it. */
  readonly dataDir: string;
  /** By default the one of the last run if it is free, else any free one. */
  readonly port?: number;
  /** The address for clients; loopback when absent. */
  readonly host?: string;
  /** Every message is on disk before it is acknowledged. */
  readonly syncAlways: boolean;
  readonly logger: NatsServerLogger;
  /** How often in a row it is started again before we give up; 10 when absent. */
  readonly restartsMax?: number;
  /** How often it is asked for its health; 5 s when absent. */
  readonly lookEveryMs?: number;
}

/** A nats-server that is started again whenever it dies, until it is stopped. */
export interface NatsServer {
  /** With our own credentials: `nats://newsroom:…@127.0.0.1:14222`; the same after every restart. */
  readonly url: string;
  /** Undefined from its death until it is ready again. */
  pid(): number | undefined;
  /** Fulfilled after `stop`; rejected with NatsServerGoneError when we give up restarting. */
  readonly ended: Promise<void>;
  /** SIGTERM, and fulfilled when no process of ours is left; may be called more than once. */
  stop(): Promise<void>;
}

/** nats-server died so often in a row that it was not started again. */
export class NatsServerGoneError extends Error {
  override readonly name = 'NatsServerGoneError';
}

const loopback = '127.0.0.1';
const restartsMaxDefault = 10;
const backoffFirstMs = 100;
const backoffLastMs = 5_000;
/** A server that lived this long has not failed to start: the count begins anew. */
const steadyAfterMs = 30_000;
const lookEveryMsDefault = 5_000;
/** So often in a row it has to call itself sick. */
const sickLooks = 6;
/** Octets that a store needs to go on; without them another start would help nobody. */
const roomOctetsMin = 32 * 1024 * 1024;

/**
 * Starts a nats-server on a data folder and keeps it up.
 * @throws DataDirInUseError when another process owns the folder.
 * @throws NatsServerStartError when the first start fails: that is for a person to look at.
 */
export async function startNatsServer(options: NatsServerOptions): Promise<NatsServer> {
  const { binary, syncAlways, logger, host = loopback } = options;
  const dataDir = resolve(options.dataDir);
  const serverName = `dateline-${randomUUID()}`;
  const stopping = new AbortController();
  const { signal } = stopping;
  const claim = await claimDataDir(dataDir, (fields, message) => logger.warn(fields, message));
  let spawned: number | undefined;
  let ready: number | undefined;

  const start = async (port: number): Promise<NatsProcess> => {
    const onSpawned = async (pid: number) => {
      spawned = pid;
      await claim.noteServer(pid);
    };
    const settings = {
      ...{ binary, dataDir, serverName, port, syncAlways, signal, onSpawned },
      ...{ host, accountsFile: accountsName },
    };
    const forget = () => {
      spawned = undefined;
      ready = undefined;
    };
    try {
      const server = await startNatsProcess(settings);
      ready = server.pid;
      void server.ended.then(forget);
      return server;
    } catch (cause) {
      forget();
      throw cause;
    }
  };
  const endWithUs = () => {
    if (spawned !== undefined) process.kill(spawned, 'SIGTERM');
  };
  process.once('exit', endWithUs);
  const letGo = async () => {
    process.removeListener('exit', endWithUs);
    await claim.release();
  };

  const open = async () => {
    await adoptStore(dataDir);
    const password = await renewService(dataDir, 'newsroom');
    const server = await start(options.port ?? (await chooseBusPort(dataDir)));
    await keepBusPort(dataDir, server.port);
    return { server, password };
  };
  const { server: first, password } = await open().catch(async (cause: unknown) => {
    await letGo();
    throw cause;
  });
  logger.info({ pid: first.pid, port: first.port, binary }, 'nats-server is up');
  const ended = keepUp(first, start, { ...options, signal }).finally(letGo);
  ended.catch(() => undefined); // Whoever awaits it is told; nobody needs to.

  return {
    url: `nats://newsroom:${password}@${toReachable(host)}:${first.port}`,
    pid: () => ready,
    ended,
    async stop() {
      stopping.abort();
      await ended.catch(() => undefined);
    },
  };
}

/** Where we find what listens at an address. */
function toReachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return loopback;
  return host.includes(':') ? `[${host}]` : host;
}

interface Watch extends NatsServerOptions {
  readonly signal: AbortSignal;
}

async function keepUp(
  first: NatsProcess,
  start: (port: number) => Promise<NatsProcess>,
  watch: Watch,
): Promise<void> {
  const { signal, logger } = watch;
  let failures = 0;
  for (let server: NatsProcess | undefined = first; server !== undefined; ) {
    const { pid, port } = server;
    const bornAt = performance.now();
    const watching = new AbortController();
    void endWhenSick(server, watching.signal, watch);
    const end = await endOrStop(server, signal);
    watching.abort();
    if (signal.aborted) return;
    if (performance.now() - bornAt >= steadyAfterMs) failures = 0;
    logger.warn({ pid, ...end }, 'nats-server died');
    do {
      failures += 1;
      server = await startAgain(start, port, failures, watch);
    } while (server === undefined && !signal.aborted);
  }
}

/**
 * A store that could not write stays shut when there is room again (nats-server 2.15): it is ended
 * then, to be started anew.
 */
async function endWhenSick(
  server: NatsProcess,
  signal: AbortSignal,
  { dataDir, logger, lookEveryMs = lookEveryMsDefault }: Watch,
): Promise<void> {
  for (let sick = 0; !signal.aborted; ) {
    await wait(lookEveryMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    sick = (await isSick(server.monitorPort)) ? sick + 1 : 0;
    if (sick < sickLooks) continue;
    if (!(await hasRoom(dataDir))) {
      if (sick === sickLooks) logger.error({ dataDir }, 'the disk is full: nothing is stored');
      continue;
    }
    logger.warn({ pid: server.pid }, 'nats-server stores nothing any more: it is started again');
    await server.stop();
    return;
  }
}

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= roomOctetsMin;
}

/** Stops it when we are told to; else waits for as long as it lives. */
async function endOrStop(server: NatsProcess, signal: AbortSignal): Promise<ProcessEnd> {
  const stop = () => void server.stop();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const end = await server.ended;
  signal.removeEventListener('abort', stop);
  return end;
}

/** One try, after a pause that doubles; undefined when it failed or we are told to stop. */
async function startAgain(
  start: (port: number) => Promise<NatsProcess>,
  port: number,
  attempt: number,
  { signal, logger, restartsMax = restartsMaxDefault }: Watch,
): Promise<NatsProcess | undefined> {
  if (attempt > restartsMax) {
    throw new NatsServerGoneError(`nats-server was started again ${restartsMax} times in vain`);
  }
  const pauseMs = Math.min(backoffLastMs, backoffFirstMs * 2 ** (attempt - 1));
  await wait(pauseMs, undefined, { signal }).catch(() => undefined);
  if (signal.aborted) return undefined;
  try {
    const server = await start(port);
    // As loud as that it had died: who was woken by the one wants to read the other.
    logger.warn({ pid: server.pid, port, attempt }, 'nats-server is up again');
    return server;
  } catch (cause) {
    if (!signal.aborted) logger.error({ err: cause, attempt }, 'nats-server does not start');
    return undefined;
  }
}
