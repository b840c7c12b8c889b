import { createMemoryLedger, type MemoryLedger } from '@dateline/eventlog';
import { createLogger, createMetrics, createServer, type Metrics } from '@dateline/runtime';
import { onTestFinished } from 'vitest';
import { type Access, type AccessOptions, actorOf, openAccess } from '../src/access.ts';

/** What stands in the newsroom's file. */
export const bootstrap = 'the-token-in-the-file';

/** One replica of a service with the routes of the desk that matter here. */
export interface TestDoor {
  readonly access: Access;
  readonly metrics: Metrics;
  /** The log's lines, parsed. */
  readonly lines: readonly Record<string, unknown>[];
  /** The body is the actor where a change is let through. */
  ask(
    method: 'GET' | 'POST' | 'DELETE' | 'HEAD',
    path: string,
    token?: string,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** One answer, its body parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it freely.
  readonly body: any;
}

const routes = [
  ['POST', '/articles'],
  ['POST', '/articles/:id/kill'],
  ['POST', '/preview'],
  ['GET', '/articles'],
  ['GET', '/tokens'],
  ['GET', '/nobody-knows-of-this'],
] as const;

/** Opens a door on a ledger in memory; it closes with the test. */
export async function openDoor(
  options: Partial<AccessOptions> & { readonly ledger?: MemoryLedger } = {},
): Promise<TestDoor> {
  const { ledger = createMemoryLedger(), ...rest } = options;
  const lines: Record<string, unknown>[] = [];
  const write = (text: string) => void lines.push(JSON.parse(text));
  const logger = createLogger({ name: 'door', level: 'debug', to: { write } });
  const metrics = createMetrics({ ofProcess: false });
  const stop = new AbortController();
  const failures: unknown[] = [];
  const fail = (error: unknown) => void failures.push(error);
  const access = openAccess(
    { ledger, role: 'writer', bootstrap, ...rest },
    { logger, metrics, signal: stop.signal, fail },
  );
  const server = createServer({
    logger,
    services: [
      {
        name: 'desk',
        routes: async (desk) => {
          desk.addHook('onRequest', access.guard);
          for (const [method, url] of routes) {
            desk.route({
              method,
              url,
              handler: async (request) =>
                method === 'GET' || rest.role === 'reader' ? {} : { actor: actorOf(request) },
            });
          }
        },
        health: () => ({ ready: true }),
        close: async () => {},
      },
    ],
  });
  onTestFinished(async () => {
    stop.abort();
    await server.close();
    if (failures.length > 0) throw new AggregateError(failures, 'access failed');
  });
  return {
    access,
    metrics,
    lines,
    async ask(method, url, token, headers = {}) {
      const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const answer = await server.inject({ method, url, headers: { ...bearer, ...headers } });
      const body = answer.body === '' ? undefined : answer.json();
      return { status: answer.statusCode, headers: answer.headers, body };
    },
  };
}
