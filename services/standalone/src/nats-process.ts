import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { formatNatsConfig } from './nats-config.ts';

/** How a process ended: a code, or the signal that ended it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A nats-server that is up: `/healthz` said so. */
export interface NatsProcess {
  readonly pid: number;
  readonly port: number;
  readonly monitorPort: number;
  /** Fulfilled when the process has ended, for whatever reason; never rejected. */
  readonly ended: Promise<ProcessEnd>;
  /** Sends a signal without waiting; does nothing when the process has ended. */
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, then SIGKILL if that is not obeyed; fulfilled when the process is gone. */
  stop(): Promise<ProcessEnd>;
}

/** What one start needs; the files are made in `dataDir`. */
export interface NatsProcessOptions {
  readonly binary: string;
  readonly dataDir: string;
  readonly serverName: string;
  /** 0: a free one. */
  readonly port: number;
  readonly syncAlways: boolean;
  /** The address for clients; loopback when absent. The monitoring port is on loopback always. */
  readonly host?: string;
  /** A file beside the configuration that says who may connect; everyone when absent. */
  readonly accountsFile?: string;
  /** Called as soon as the process exists, before it is ready. */
  readonly onSpawned?: (pid: number) => Promise<void>;
  /** How long SIGTERM may take before SIGKILL follows; 15,000 when absent. */
  readonly stopTimeoutMs?: number;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
}

/** nats-server did not become ready; the message carries what it said. */
export class NatsServerStartError extends Error {
  override readonly name = 'NatsServerStartError';
}

const loopback = '127.0.0.1';
const readyTimeoutMs = 60_000;
const pollMs = 10;
const answerTimeoutMs = 2_000;
const stopTimeoutMsDefault = 15_000;
const startAttemptsMax = 5;
const logTailLines = 8;
const complaintsCharactersMax = 2_000;
/** Go's own limit on its heap: it then collects harder instead of growing. */
const memoryLimit = '256MiB';

/**
 * Starts nats-server on loopback and waits until it is healthy.
 * @throws NatsServerStartError when it ends before, or takes longer than a minute.
 */
export async function startNatsProcess(options: NatsProcessOptions): Promise<NatsProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port === 0 ? await pickPort() : options.port;
    try {
      return await startOn(port, await pickPort(), options);
    } catch (cause) {
      // A free port that another process took in between: others will do.
      const mayRetry = cause instanceof PortTakenError && attempt < startAttemptsMax;
      if (!mayRetry) throw cause;
    }
  }
}

class PortTakenError extends NatsServerStartError {}

async function startOn(
  port: number,
  monitorPort: number,
  options: NatsProcessOptions,
): Promise<NatsProcess> {
  const { dataDir, serverName, syncAlways, stopTimeoutMs = stopTimeoutMsDefault } = options;
  const config = join(dataDir, 'nats.conf');
  const logFile = join(dataDir, 'nats-server.log');
  const storeDir = join(dataDir, 'jetstream');
  await mkdir(dataDir, { recursive: true });
  const { host = loopback, accountsFile } = options;
  const settings = {
    ...{ serverName, host, port, monitorPort, storeDir, syncAlways, logFile },
    monitorHost: loopback,
    ...(accountsFile !== undefined && { accountsFile }),
  };
  await writeFile(config, formatNatsConfig(settings));

  const logged = (await readLog(logFile)).length;
  const child = spawnServer(options.binary, config);
  const ended = watchEnd(child);
  const stop = () => stopProcess(child.process, ended, stopTimeoutMs);
  const { pid } = child.process;
  const outcome = await waitUntilReady({ pid, monitorPort, ended }, options).catch(
    async (cause: unknown) => {
      await stop();
      throw cause;
    },
  );
  if (outcome === 'ready' && pid !== undefined) {
    return {
      ...{ pid, port, monitorPort, ended },
      kill: (signal) => void child.process.kill(signal),
      stop,
    };
  }
  await stop();
  const said = [child.complaints(), tail((await readLog(logFile)).slice(logged))].join('\n').trim();
  const text = `nats-server (${options.binary}) ${endings[outcome]}: ${said || 'it said nothing'}`;
  throw said.includes('address already in use')
    ? new PortTakenError(text)
    : new NatsServerStartError(text);
}

interface Child {
  readonly process: ChildProcess;
  /** What it wrote to standard error, where it complains of its configuration. */
  complaints(): string;
}

/**
 * In a process group of its own: Ctrl-C in a terminal then reaches us alone, and we stop it after
 * the services have let go of it.
 */
function spawnServer(binary: string, config: string): Child {
  const process = spawn(binary, ['-c', config], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { GOMEMLIMIT: memoryLimit },
  });
  let text = '';
  process.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-complaintsCharactersMax);
  });
  process.on('error', (cause) => {
    text += cause.message;
  });
  return { process, complaints: () => text.trim() };
}

function watchEnd({ process }: Child): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    process.once('exit', (code, signal) => resolve({ code, signal }));
    process.once('error', () => resolve({ code: null, signal: null }));
  });
}

type Outcome = 'ready' | 'ended' | 'late' | 'called off';

const endings: Readonly<Record<Outcome, string>> = {
  ready: 'is ready',
  ended: 'ended at once',
  late: `was not ready after ${readyTimeoutMs} ms`,
  'called off': 'was stopped before it was ready',
};

async function waitUntilReady(
  started: { pid: number | undefined; monitorPort: number; ended: Promise<ProcessEnd> },
  { serverName, onSpawned, signal }: NatsProcessOptions,
): Promise<Outcome> {
  const { pid, monitorPort, ended } = started;
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  if (pid !== undefined) await onSpawned?.(pid);
  const deadline = performance.now() + readyTimeoutMs;
  while (performance.now() < deadline) {
    if (hasEnded) return 'ended';
    if (signal?.aborted) return 'called off';
    if (await isHealthy(monitorPort, serverName)) return 'ready';
    await Promise.race([wait(pollMs), ended]);
  }
  return 'late';
}

/** True when the server of that name, and not another on the same port, says that all is well. */
export async function isHealthy(monitorPort: number, serverName: string): Promise<boolean> {
  const health = await readMonitor(monitorPort, '/healthz');
  if (health?.['status'] !== 'ok') return false;
  const about = await readMonitor(monitorPort, '/varz');
  return about?.['server_name'] === serverName;
}

/** True when the server says that something is wrong, as after a full disk; silence says nothing. */
export async function isSick(monitorPort: number): Promise<boolean> {
  const health = await readMonitor(monitorPort, '/healthz');
  return health !== undefined && health['status'] !== 'ok';
}

function readMonitor(port: number, path: string): Promise<Record<string, unknown> | undefined> {
  return new Promise((resolve) => {
    const request = get(
      { host: loopback, port, path, agent: false, timeout: answerTimeoutMs },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve(decodeObject(text)));
        response.on('error', () => resolve(undefined));
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}

function decodeObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

async function stopProcess(
  process: ChildProcess,
  ended: Promise<ProcessEnd>,
  timeoutMs: number,
): Promise<ProcessEnd> {
  if (process.exitCode === null && process.signalCode === null) process.kill('SIGTERM');
  const timer = new AbortController();
  const late = wait(timeoutMs, 'late', { signal: timer.signal }).catch(() => 'ended');
  const outcome = await Promise.race([ended, late]);
  timer.abort();
  if (outcome === 'late') process.kill('SIGKILL');
  return ended;
}

function readLog(logFile: string): Promise<string> {
  return readFile(logFile, 'utf8').catch(() => '');
}

function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-logTailLines).join('\n');
}

/** Below the range that systems give to outgoing connections: one of those cannot take it later. */
const portsFrom = 12_000;
const portsTo = 32_000;

/** A port of loopback that is free now; it may be gone a moment later. */
export async function pickPort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(portsFrom, portsTo);
    if (await isFree(port)) return port;
  }
  throw new NatsServerStartError('no free port was found on loopback in 100 tries');
}

/** Whether nobody listens there on loopback. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, loopback, () => server.close(() => resolve(true)));
  });
}
