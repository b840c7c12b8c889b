import { cursorIn, toLogLine } from '@dateline/contracts';
import { createHoldings, type EventLog, type Register } from '@dateline/eventlog';
import type { Documents, Routes, Service, ServiceContext } from '@dateline/runtime';
import { contractDocuments } from './contract.ts';
import type { HubLimits } from './hub.ts';
import type { NotaryKeys } from './notary/key-file.ts';
import { type Notary, openNotary } from './notary/notary.ts';
import { notaryRoutes } from './notary/routes-notary.ts';
import { createPermits } from './permits.ts';
import type { PumpContext } from './pump.ts';
import { openPush, type Push, type PushOptions } from './push/push.ts';
import { openRenewableHub, type RenewableHub } from './renewable-hub.ts';
import type { LogFacts } from './requests.ts';
import { wireRoutes } from './routes.ts';
import { openShelf } from './shelf.ts';

export { keysInFile, type NotaryKeys } from './notary/key-file.ts';

/** What the wire needs of its process; `metrics` may be left out where nobody measures. */
export type WireProcess = Pick<ServiceContext, 'logger' | 'signal' | 'fail'> &
  Partial<Pick<ServiceContext, 'metrics'>>;

/** Times in milliseconds, sizes in octets; what is left out is as below. */
export interface WireOptions {
  /** The public base address; gaps name where the present state is. */
  readonly url: string;
  /** Between two heartbeats of a stream; 15 s. */
  readonly heartbeatMs?: number;
  /** Streams at once; 2000. */
  readonly streamsMax?: number;
  /** A stream that takes nothing for this long is dropped; 30 s. */
  readonly stallMs?: number;
  /** For a client to hear that it is dropped, or that the service ends; 10 s and 2 s. */
  readonly farewellMs?: number;
  /** Pages and entities' histories that are read from the log at once; 16. */
  readonly readersMax?: number;
  /** What is kept of the past that clients have asked for, in octets; 32 MiB. */
  readonly pastOctetsMax?: number;
  /** What is kept of the newest events for all clients; 1000 of them, 8 MiB. */
  readonly memory?: HubLimits;
  /** Who signs what the log holds, and where; without it nobody does. */
  readonly notary?: { readonly register: Register; readonly keys: NotaryKeys };
  /** How subscribers are told of changes; without it nobody is. */
  readonly push?: PushOptions;
}

const defaults = {
  heartbeatMs: 15_000,
  streamsMax: 2000,
  stallMs: 30_000,
  farewellMs: 10_000,
  readersMax: 16,
  pastOctetsMax: 32 * 1024 * 1024,
  memory: { entriesMax: 1000, octetsMax: 8 * 1024 * 1024 },
} as const;

/** It changes with what frames and snapshots look like. */
const version = '1';

/** The public log over HTTP: batches, streams, snapshots. Answers 503 until it has been read. */
export async function createWire(
  log: EventLog,
  given: WireOptions,
  context: WireProcess,
): Promise<Service> {
  const { logger, signal, fail, metrics } = context;
  const options = { ...defaults, ...given };
  const line = toLogLine(await log.state());
  const site = {
    url: options.url.replace(/\/+$/, ''),
    cursorOf: (sequence: number) => cursorIn(line, sequence),
  };
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const permits = createPermits(options.readersMax);
  const shelf = openShelf({
    ...{ log, site, permits, signal: until, octetsMax: options.pastOctetsMax },
    isErased: (entry) => renewable.hub.isErased(entry),
  });
  const renewable = openRenewableHub(log, site, {
    ...{ signal: until, limits: options.memory, fail },
    onErased: shelf.forget,
  });
  const { hub } = renewable;
  const open = new Set<object>();
  let dropped = 0;
  metrics?.gauge({
    name: 'dateline_wire_streams',
    help: 'Event streams that are open.',
    read: () => open.size,
  });
  const count = metrics?.counter({
    name: 'dateline_wire_stream_ends_total',
    help: 'Event streams that have ended, by why.',
    labels: ['reason'],
  });
  const reading = { log, hub, shelf, site, line, permits, stallMs: options.stallMs };
  const routes = wireRoutes({
    ...reading,
    signal: until,
    streams: {
      heartbeatMs: options.heartbeatMs,
      farewellMs: options.farewellMs,
      openMax: options.streamsMax,
      open,
      onEnd(reason) {
        count?.(1, { reason });
        if (reason !== 'dropped') return;
        dropped += 1;
        logger.info({ stallMs: options.stallMs }, 'a slow client was dropped');
      },
    },
  });

  return toService(log, renewable, {
    url: options.url,
    routes,
    documents: contractDocuments(site.url),
    stop,
    notary: options.notary && startNotary(log, options.notary, { ...context, signal: until }),
    push: options.push && startPush(reading, options.push, { ...context, signal: until }),
    streams: () => ({ streams: open.size, dropped }),
  });
}

function startPush(
  events: PumpContext & LogFacts,
  options: PushOptions,
  context: WireProcess,
): Push {
  const push = openPush(events, options, context);
  push.ended.catch(context.fail);
  return push;
}

function startNotary(
  log: EventLog,
  { register, keys }: NonNullable<WireOptions['notary']>,
  { logger, signal, fail }: WireProcess,
): Notary & { readonly routes: Routes } {
  const notary = openNotary({ log, register, keys, logger, signal });
  notary.ended.catch(fail);
  return { ...notary, routes: notaryRoutes(register, keys) };
}

function toService(
  log: EventLog,
  renewable: RenewableHub,
  parts: {
    readonly url: string;
    readonly routes: Routes;
    readonly documents: Documents;
    readonly stop: AbortController;
    readonly notary: (Notary & { readonly routes: Routes }) | undefined;
    readonly push: Push | undefined;
    readonly streams: () => { readonly streams: number; readonly dropped: number };
  },
): Service {
  const { hub } = renewable;
  const { routes, documents, stop, notary, push, streams } = parts;
  const source = () => ({ sequence: hub.head, standings: hub.standings });
  const about = () => ({
    ready: hub.isCaughtUp,
    version,
    lost: hub.lost,
    madeWith: { url: parts.url },
  });
  return {
    name: 'wire',
    consistency: createHoldings(log, source, about),
    documents,
    rebuild: renewable.rebuild,
    routes: async (server, plugin) => {
      // Streams never end by themselves: they are told before their answers are waited for.
      server.addHook('preClose', async () => stop.abort());
      await routes(server, plugin);
      if (push) await server.register(push.routes);
      if (notary) await server.register(notary.routes);
    },
    health: () => {
      const broker = log.health();
      const { lost, malformed, unknown } = hub;
      const { isWell = true, ...pushing } = push?.health() ?? {};
      const fault = notary?.fault();
      return {
        ready: hub.isCaughtUp,
        degraded: !broker.connected || lost > 0 || malformed > 0 || !isWell || Boolean(fault),
        sequence: hub.head,
        ...streams(),
        lost,
        malformed,
        unknown,
        log: broker,
        ...(push && { push: pushing }),
        ...(notary && { notary: { ...notary.state(), ...(fault && { fault }) } }),
      };
    },
    close: async () => {
      stop.abort();
      await renewable.close();
      await push?.ended.catch(() => undefined);
      await notary?.ended.catch(() => undefined);
    },
  };
}
