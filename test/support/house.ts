import { generateKeyPairSync } from 'node:crypto';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createCalendar } from '@dateline/calendar';
import {
  createMemoryLedger,
  createMemoryRegister,
  type EventLog,
  toNotaryKey,
} from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createIngest } from '@dateline/ingest';
import { createLogger, createServer, type ServerOptions } from '@dateline/runtime';
import { createWire } from '@dateline/wire';
import { rebuildService } from '../../services/standalone/src/rebuild-service.ts';
import { openTestAccess } from './access.ts';
import { until } from './newsroom.ts';

/** All services in the test's own process, on one port, over a log that the test brings. */
export interface House {
  readonly port: number;
  readonly url: string;
  readonly token: string;
  /** What a service would have ended its process for. */
  readonly failures: readonly unknown[];
  /** What the services have logged, as JSON lines. */
  readonly log: () => string;
  ask(path: string, request?: HouseRequest): Promise<HouseAnswer>;
  /** GET of JSON, with the token. */
  read<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

export interface HouseRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface HouseAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const answerMsMax = 20_000;
const logCharactersMax = 2_000_000;

/** How a house is opened, where it differs. */
export interface HouseOptions {
  /** Ingest's clock. */
  readonly now?: () => string;
  /** With a notary and `/rebuild` too. */
  readonly isWhole?: boolean;
  readonly server?: Partial<ServerOptions>;
}

/** Starts them and waits until all have read the log. */
export async function openHouse(
  eventLog: EventLog,
  { now, isWhole = false, server: limits }: HouseOptions = {},
): Promise<House> {
  const token = 'the-token-of-a-house-in-a-test-0';
  const failures: unknown[] = [];
  let lines = '';
  const write = (line: string) => {
    lines = (lines + line).slice(-logCharactersMax);
  };
  const logger = createLogger({ name: 'house', level: 'info', to: { write } });
  const stop = new AbortController();
  const fail = (error: unknown) => void failures.push(error);
  const context = { logger, signal: stop.signal, fail };
  const site = { title: 'Dateline', url: 'https://newsroom.example' };
  let port = 0;
  const access = openTestAccess(token, { signal: stop.signal });
  const url = () => `http://127.0.0.1:${port}`;
  // No callback has an address: nobody is called.
  const push = { ledger: createMemoryLedger(), access, feeds: url, resolve: async () => [] };
  const newsroom = 'newsroom.example';
  const services = [
    await createFeeds(eventLog, site, context),
    await createCalendar(eventLog, site, context),
    await createWire(
      eventLog,
      { url: site.url, push, ...(isWhole && { notary: makeNotary() }) },
      context,
    ),
    await createIngest(eventLog, { newsroom, access, ...(now && { now }) }, context),
  ];
  if (isWhole) services.push(rebuildService(services.slice(0, 3), { access, logger }));
  const server = createServer({ logger, services, ...limits });
  port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);

  const ask: House['ask'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const asked = httpRequest(
        { host: '127.0.0.1', port, path, method, headers, timeout: answerMsMax },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const { statusCode: status = 0, headers: answered } = response;
            resolve({ status, headers: answered, text: Buffer.concat(chunks).toString() });
          });
        },
      );
      asked.on('timeout', () => asked.destroy(new Error(`no answer to ${method} ${path}`)));
      asked.on('error', reject);
      asked.end(body);
    });
  await until('the house to be ready', async () =>
    (await ask('/ready')).status === 200 ? true : undefined,
  );
  return {
    port,
    url: url(),
    token,
    failures,
    log: () => lines,
    ask,
    async read(path) {
      const { status, text } = await ask(path, { headers: { authorization: `Bearer ${token}` } });
      if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
      return JSON.parse(text);
    },
    async close() {
      stop.abort();
      await server.close();
    },
  };
}

function makeNotary() {
  const key = toNotaryKey(generateKeyPairSync('ed25519').privateKey);
  return { register: createMemoryRegister(), keys: { read: async () => [key] } };
}
