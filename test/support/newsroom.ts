import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createNotaryKey } from '../../services/standalone/src/notary-key.ts';
import { type NatsOptions, startNats, type TestNats } from './nats.ts';
import { root } from './sources.ts';

/** The services that run as processes of their own. */
export const serviceNames = ['ingest', 'feeds', 'calendar', 'wire'] as const;
/** One of them. */
export type ServiceName = (typeof serviceNames)[number];

/** A whole newsroom of real processes: a nats-server and one process per service. */
export interface Newsroom {
  readonly nats: TestNats;
  readonly token: string;
  readonly inboxDir: string;
  /** `http://127.0.0.1:1234`, the same after a restart. */
  url(service: ServiceName): string;
  /** Ends a service as a crash does. */
  kill9(service: ServiceName): Promise<void>;
  /** SIGTERM; gives the exit code. */
  terminate(service: ServiceName): Promise<number | null>;
  /** Starts a service that is down and waits until it is ready. */
  start(service: ServiceName, options?: { readonly isReadyAwaited?: boolean }): Promise<void>;
  /** Starts a second process of a service, with empty data; `stop` ends it too. Gives its URL. */
  startReplica(service: ServiceName): Promise<string>;
  /** Where a service keeps its files. */
  dataDir(service: ServiceName): string;
  /** What a service has written so far. */
  output(service: ServiceName): string;
  request(path: string, init?: RequestInit & { readonly key?: string }): Promise<Response>;
  stop(): Promise<void>;
}

interface Running {
  readonly port: number;
  child: ChildProcess | undefined;
  log: string;
}

const logCharactersMax = 400_000;
/** A machine that does much else starts a process slowly. */
const startMsMax = 180_000;

/**
 * Starts everything on free ports with empty data, but for the wire, which those start who need it;
 * `stop` leaves nothing behind.
 */
export async function startNewsroom(
  options: NatsOptions & {
    readonly nats?: TestNats;
    /** More for every service. */
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
): Promise<Newsroom> {
  const nats = options.nats ?? (await startNats(options));
  const folder = await mkdtemp(join(tmpdir(), 'dateline-newsroom-'));
  const token = 'a-token-for-tests-of-32-characters';
  const inboxDir = join(folder, 'inbox');
  const notaryKey = join(folder, 'notary.key');
  await createNotaryKey(notaryKey, 0o600);
  const running = {
    ingest: await reserve(),
    feeds: await reserve(),
    calendar: await reserve(),
    wire: await reserve(),
  } satisfies Record<ServiceName, Running>;

  const url = (service: ServiceName) => `http://127.0.0.1:${running[service].port}`;
  const replicas: Running[] = [];
  const launchInto = (entry: Running, service: ServiceName, dataDir: string) => {
    entry.child = launch(service, {
      HOST: '127.0.0.1',
      PORT: String(entry.port),
      NATS_URL: nats.url,
      DATA_DIR: join(folder, dataDir),
      INGEST_TOKEN: token,
      INBOX_DIR: inboxDir,
      NEWSROOM: 'newsroom.example',
      SITE_TITLE: 'Dateline test',
      SITE_URL: 'https://newsroom.example',
      FEEDS_URL: url('feeds'),
      ALLOW_PRIVATE_CALLBACKS: 'true',
      NOTARY_KEY_FILE: notaryKey,
      ...options.variables,
    });
    keepLog(entry);
  };
  const start: Newsroom['start'] = async (service, { isReadyAwaited = true } = {}) => {
    launchInto(running[service], service, service);
    if (isReadyAwaited) await untilReady(url(service), running[service]);
  };
  const end = async (entry: Running, signal: NodeJS.Signals) => {
    const { child } = entry;
    entry.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  };

  await start('ingest');
  await Promise.all([start('feeds'), start('calendar')]);
  return {
    nats,
    token,
    inboxDir,
    url,
    start,
    kill9: async (service) => void (await end(running[service], 'SIGKILL')),
    terminate: async (service) => end(running[service], 'SIGTERM'),
    async startReplica(service) {
      const entry = await reserve();
      replicas.push(entry);
      launchInto(entry, service, `${service}-${replicas.length + 1}`);
      const at = `http://127.0.0.1:${entry.port}`;
      await untilReady(at, entry);
      return at;
    },
    dataDir: (service) => join(folder, service),
    output: (service) => running[service].log,
    request: async (path, { key, ...init } = {}) =>
      fetch(`${url(serviceOf(path))}${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${token}`,
          ...(key !== undefined && { 'idempotency-key': key }),
          ...init.headers,
        },
      }),
    stop: async () => {
      const all = [...Object.values(running), ...replicas];
      await Promise.all(all.map(async (entry) => end(entry, 'SIGTERM')));
      await nats.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks once at least, until the answer satisfies, for a stated time; the last fault is in the error. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeoutMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await pause(25);
  } while (Date.now() < deadline);
  throw new Error(`waited ${timeoutMs} ms for ${what}`, { cause: last });
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function reserve(): Promise<Running> {
  return { port: await freePort(), child: undefined, log: '' };
}

function serviceOf(path: string): ServiceName {
  if (/^\/(feeds\/|articles\/[^/]+\.html)/.test(path)) return 'feeds';
  if (/^\/(events|snapshot|schemas|openapi|asyncapi|websub|webhooks)\b/.test(path)) return 'wire';
  return /^\/(calendars\/|occasions\/[^/]+\.(ics|html))/.test(path) ? 'calendar' : 'ingest';
}

function launch(service: ServiceName, variables: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(root, 'services', service, 'dist', 'main.js')], {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function keepLog(entry: Running): void {
  const keep = (chunk: Buffer) => {
    entry.log = (entry.log + chunk.toString()).slice(-logCharactersMax);
  };
  entry.child?.stdout?.on('data', keep);
  entry.child?.stderr?.on('data', keep);
}

async function untilReady(url: string, entry: Running): Promise<void> {
  const isReady = async () => {
    if (entry.child?.exitCode != null) return false;
    return (await fetch(`${url}/ready`)).ok ? true : undefined;
  };
  const answer = await until(`${url} to be ready`, isReady, startMsMax).catch(() => false);
  if (!answer) throw new Error(`service is not ready; it wrote:\n${entry.log.slice(-4000)}`);
}
