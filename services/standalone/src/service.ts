import { access, constants } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Access, AccessConfig, openAccess, toAccessOptions } from '@dateline/access';
import { createCalendar } from '@dateline/calendar';
import {
  type EventLog,
  type Ledger,
  LogLostError,
  LogUnavailableError,
  openJetStreamKeeper,
} from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createIngest } from '@dateline/ingest';
import {
  BaseConfig,
  ConfigError,
  createServer,
  makeFolder,
  type Service,
  type ServiceContext,
  toServerOptions,
  type Undo,
} from '@dateline/runtime';
import { createWire } from '@dateline/wire';
import Type, { type Static } from 'typebox';
import { codeOf, listen, publicUrl, reachable } from './address.ts';
import { demoId, demoStory } from './demo.ts';
import { homeService } from './home-service.ts';
import { defaultCacheDir } from './nats-cache.ts';
import { DataDirInUseError } from './nats-data-dir.ts';
import { findNatsServer, NatsServerNotFoundError } from './nats-find.ts';
import { startNatsServer } from './nats-supervise.ts';
import { notaryKeyName } from './notary-key.ts';
import { rebuildService } from './rebuild-service.ts';
import { type NotaryParts, openStores } from './stores.ts';
import { readOrCreateToken } from './token.ts';

const readyPollMs = 10;
const sayEveryMs = 3000;

const { NATS_URL: _, ...base } = BaseConfig;

/** The variables of `dateline start`; flags of the command line win over them. */
export const StandaloneConfig = Type.Object({
  ...base,
  ...AccessConfig,
  /** A running server to use instead of one of our own. */
  NATS_URL: Type.Optional(Type.String()),
  /** Its monitoring address, to learn whether it syncs every message. */
  NATS_MONITOR_URL: Type.Optional(Type.String({ pattern: '^https?://[^\\s?#]+$' })),
  NATS_SERVER_BIN: Type.Optional(Type.String()),
  /** Where consumers of the bus reach our own server; the port stays from one start to the next. */
  BUS_HOST: Type.String({ default: '127.0.0.1', pattern: '^[0-9A-Za-z.:-]+$' }),
  BUS_PORT: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_535 })),
  SITE_TITLE: Type.String({ default: 'Dateline', minLength: 1 }),
  /** The address that readers use; the loopback address and port when left out. */
  SITE_URL: Type.Optional(Type.String({ pattern: '^https?://[^\\s/?#]+(/[^\\s?#]*)?$' })),
  /** Part of every new URN; a domain of the newsroom's. */
  NEWSROOM: Type.String({ default: 'newsroom.localhost', pattern: '^[a-z0-9.-]{1,100}$' }),
  /** Tell subscribers at private and loopback addresses too, at any port. */
  ALLOW_PRIVATE_CALLBACKS: Type.Boolean({ default: false }),
  DEMO: Type.Boolean({ default: false }),
  PATH: Type.Optional(Type.String()),
  HOME: Type.Optional(Type.String()),
  XDG_CACHE_HOME: Type.Optional(Type.String()),
});

/** Its values. */
export type StandaloneOptions = Readonly<Static<typeof StandaloneConfig>>;

/** A newsroom that runs: where it is, and how to end it. */
export interface StartedNewsroom {
  readonly url: string;
  readonly tokenPath: string;
  readonly inboxDir: string;
  readonly demoId: string | undefined;
  readonly stop: Undo;
}

/**
 * Starts everything in this process on one port, with a nats-server of its own unless NATS_URL
 * names one. What was started is stopped again when a later step fails.
 * @throws ConfigError for what the person who started it can mend.
 */
export async function startNewsroom(
  config: StandaloneOptions,
  context: ServiceContext,
  say: (line: string) => void,
): Promise<StartedNewsroom> {
  const undo: Undo[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(config, context, say, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: StandaloneOptions,
  context: ServiceContext,
  say: (line: string) => void,
  undo: Undo[],
): Promise<Omit<StartedNewsroom, 'stop'>> {
  const dataDir = resolve(config.DATA_DIR);
  const url = publicUrl(config);
  await openFolder(dataDir);
  const token = readOrCreateToken(dataDir);
  const inboxDir = join(dataDir, 'inbox');

  const natsUrl = await startBroker(config, context, say, undo);
  // A loopback address would be in the log for ever, and lead nowhere.
  const schemas = config.SITE_URL && url;
  const broker = { isSynced: !config.NATS_URL, monitors: config.NATS_MONITOR_URL };
  const stored = { servers: natsUrl, schemas, broker, rememberIn: join(dataDir, 'log.json') };
  const { logger } = context;
  const opening = openStores({ ...stored, logger, dataDir }, undo);
  const waiting = config.NATS_URL
    ? setInterval(() => say('Waiting for the NATS server of NATS_URL …'), sayEveryMs)
    : undefined;
  const { log, ledger, register, notary } = await opening
    .catch(asConfigError)
    .finally(() => clearInterval(waiting));
  const door = { ledger: register, role: 'writer', bootstrap: token } as const;
  const access = openAccess({ ...door, ...toAccessOptions(config) }, context);
  const isFirstStart = (await log.state('NEWSROOM')).lastSequence === 0;

  const site = { title: config.SITE_TITLE, url };
  let at = '';
  const surroundings = {
    config,
    site,
    access,
    inboxDir,
    dataDir,
    natsUrl,
    ledger,
    notary,
    address: () => at,
  };
  const services = await openServices(log, surroundings, context);
  const server = createServer({
    logger: context.logger,
    services,
    metrics: context.metrics,
    ...toServerOptions(config),
    // One port for the outside and the inside.
    guardInside: access.guard,
  });
  undo.push(async () => server.close());
  const address = await listen(server, config);
  at = reachable(address);
  await untilReady(services, context.signal, say);

  const isDemo = config.DEMO && isFirstStart;
  if (isDemo) await publishDemo(address, token);
  return {
    url: config.SITE_URL ? url : address,
    tokenPath: join(dataDir, 'token'),
    inboxDir,
    demoId: isDemo ? demoId : undefined,
  };
}

/** @throws ConfigError naming the folder where it cannot be made or written to. */
async function openFolder(dataDir: string): Promise<void> {
  try {
    // Copy under embargo lies in the inbox and on the broker's disk.
    await makeFolder(dataDir, 0o700);
    await access(dataDir, constants.W_OK);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    throw new ConfigError([`DATA_DIR ${dataDir} cannot be used (${code}): choose one with --data`]);
  }
}

async function startBroker(
  config: StandaloneOptions,
  context: ServiceContext,
  say: (line: string) => void,
  undo: Undo[],
): Promise<string> {
  if (config.NATS_URL) return config.NATS_URL;
  const found = await findNatsServer({
    serverBin: config.NATS_SERVER_BIN,
    path: config.PATH,
    cacheDir: defaultCacheDir(config) ?? join(resolve(config.DATA_DIR), 'cache'),
    log: say,
  }).catch(asConfigError);
  say(`nats-server ${found.version} (${found.source})`);
  const nats = await startNatsServer({
    binary: found.path,
    dataDir: join(resolve(config.DATA_DIR), 'nats'),
    host: config.BUS_HOST,
    ...(config.BUS_PORT !== undefined && { port: config.BUS_PORT }),
    syncAlways: true,
    logger: context.logger,
  }).catch(asConfigError);
  undo.push(nats.stop);
  nats.ended.catch(context.fail);
  return nats.url;
}

/** What the person who started it can mend is told in words, without a stack. */
function asConfigError(error: unknown): never {
  const kinds = [NatsServerNotFoundError, DataDirInUseError, LogLostError, LogUnavailableError];
  const isForPeople = kinds.some((kind) => error instanceof kind);
  const { message, cause } = error as Error;
  if (isForPeople) {
    throw new ConfigError([cause instanceof Error ? `${message}: ${cause.message}` : message]);
  }
  throw error;
}

interface Surroundings {
  readonly config: StandaloneOptions;
  readonly site: { readonly title: string; readonly url: string };
  readonly access: Access;
  readonly inboxDir: string;
  readonly dataDir: string;
  readonly natsUrl: string;
  readonly ledger: Ledger;
  readonly notary: NotaryParts;
  /** Where this process itself can be asked. */
  readonly address: () => string;
}

async function openServices(
  log: EventLog,
  surroundings: Surroundings,
  context: ServiceContext,
): Promise<readonly Service[]> {
  const { config, site, access, inboxDir, dataDir, natsUrl, ledger, address } = surroundings;
  const { notary } = surroundings;
  const arePrivateAllowed = config.ALLOW_PRIVATE_CALLBACKS;
  const backup = {
    openKeeper: async () =>
      openJetStreamKeeper({ servers: natsUrl, clientName: 'dateline backup' }),
    files: ['token', notaryKeyName, 'nats/bus.json', 'nats/port'].map((name) => ({
      name,
      path: join(dataDir, name),
    })),
    settings: {
      NEWSROOM: config.NEWSROOM,
      SITE_TITLE: config.SITE_TITLE,
      SITE_URL: site.url,
    },
  };
  const push = { ledger, access, feeds: address, arePrivateAllowed };
  const [ingest, feeds, calendar, wire] = await Promise.all([
    createIngest(log, { access, inboxDir, newsroom: config.NEWSROOM, backup }, context),
    createFeeds(log, { ...site, hub: `${site.url}/websub` }, context, {
      keepIn: join(dataDir, 'feeds'),
    }),
    createCalendar(log, site, context, { keepIn: join(dataDir, 'calendar') }),
    createWire(log, { url: site.url, push, notary }, context),
  ]);
  const rebuilding = rebuildService([feeds, calendar, wire], { access, logger: context.logger });
  return [feeds, calendar, wire, ingest, rebuilding, homeService(site, feeds)];
}

/** Waits until every service has read the log; says how far they are where that takes long. */
async function untilReady(
  services: readonly Service[],
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  let saidAt = performance.now();
  for (;;) {
    const waiting = services.filter(({ health }) => !health().ready);
    if (waiting.length === 0 || signal.aborted) return;
    if (performance.now() - saidAt > sayEveryMs) {
      saidAt = performance.now();
      const how = waiting.map(({ name, health }) => `${name} at ${health()['sequence'] ?? 0}`);
      say(`Reading the log: ${how.join(', ')} …`);
    }
    await pause(readyPollMs);
  }
}

/** Through the front door, as anyone would publish it. */
async function publishDemo(url: string, token: string): Promise<void> {
  const response = await fetch(`${url}/articles?id=${demoId}&language=ar`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain; charset=utf-8' },
    body: demoStory(new Date()),
  });
  if (!response.ok) throw new Error(`the demo story was refused: ${await response.text()}`);
}
