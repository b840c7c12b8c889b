import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  createLogger,
  createMetrics,
  createServer,
  type Server,
  type ServerOptions,
  type Service,
} from '../src/index.ts';

/** What a real socket answered; the names of the fields in lower case, the body as octets. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  /** Sends the head alone and leaves the body owing. */
  readonly isUnfinished?: boolean;
}

/** A service that is well and does nothing, but for what a test gives it. */
export function service(given: Partial<Service> = {}): Service {
  return { name: 'feeds', health: () => ({ ready: true }), close: async () => {}, ...given };
}

/** Listens on a free port until the test ends. */
export async function listen(
  services: readonly Service[],
  options: Partial<ServerOptions> = {},
): Promise<{ server: Server; port: number; ask: (path: string, ask?: Ask) => Promise<Answer> }> {
  const server = createServer({
    logger: createLogger({ name: 'test', level: 'silent' }),
    metrics: createMetrics({ ofProcess: false }),
    services,
    ...options,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const { port } = server.server.address() as AddressInfo;
  return { server, port, ask: (path, ask) => send(port, path, ask) };
}

/** One request on a connection of its own, without anything a client library would add. */
export function send(port: number, path: string, ask: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, agent: false };
    const { method = 'GET', headers = {} } = ask;
    const outgoing = httpRequest({ ...options, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
      });
    });
    outgoing.on('error', reject);
    if (ask.isUnfinished) outgoing.flushHeaders();
    else outgoing.end(ask.body);
  });
}

/** A problem answer's members, after checking that it is one (RFC 9457 §3). */
export function problemOf(answer: Answer): Record<string, unknown> {
  const mediaType = answer.headers['content-type'] ?? '';
  if (!mediaType.startsWith('application/problem+json')) {
    throw new Error(`not a problem but ${mediaType || 'nothing'}`);
  }
  return JSON.parse(answer.body.toString()) as Record<string, unknown>;
}
