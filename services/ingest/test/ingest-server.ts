import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import { createLogger, createServer } from '@dateline/runtime';
import { openTestAccess } from '../../../test/support/access.ts';
import { createIngest, type IngestOptions } from '../src/service.ts';
import { newsroom } from './stories.ts';

/** What opens the desk in tests. */
export const token = 'token-of-the-test-desk';

/** One request; `token` is the right one unless another is given, null sends none. */
export interface Request {
  readonly json?: unknown;
  readonly text?: string | Buffer;
  readonly type?: string;
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

/** One answer with its JSON body. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON of whatever shape; a test looks into it. */
  readonly body: ReturnType<typeof JSON.parse>;
}

/** An ingest of the test's own, listening on loopback. */
export interface TestIngest {
  readonly url: string;
  readonly log: EventLog;
  /** What it has written, as JSON lines. */
  readonly lines: readonly string[];
  moveTo(time: string): void;
  get(path: string, request?: Request): Promise<Answer>;
  post(path: string, request?: Request): Promise<Answer>;
  ask(method: string, path: string, request?: Request): Promise<Answer>;
  /** The last sequence of NEWSROOM, ticks left out by starting after them. */
  lastSequence(): Promise<number>;
  close(): Promise<void>;
}

/** Starts an ingest on the given log, its clock standing at `start`. */
export async function startIngest(
  options: { readonly log?: EventLog; readonly start?: string } & Partial<IngestOptions> = {},
): Promise<TestIngest> {
  const { log = createMemoryLog(), start = '2023-04-27T12:00:00.000Z', ...rest } = options;
  let now = start;
  const failures: unknown[] = [];
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const logger = createLogger({ name: 'test', to: { write } });
  const context = {
    logger,
    signal: new AbortController().signal,
    fail: (error: unknown) => failures.push(error),
  };
  const access = openTestAccess(token);
  const ingest = await createIngest(log, { newsroom, access, now: () => now, ...rest }, context);
  const server = createServer({ logger, services: [ingest] });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  await until(async () => (await fetch(`${url}/ready`)).status === 200);
  // The hour's tick is the first thing that the clock does.
  await until(async () => (await log.read('clock', 'clock')).ref !== undefined);
  return {
    url,
    log,
    lines,
    moveTo: (time) => {
      now = new Date(time).toISOString();
    },
    get: (path, request = {}) => ask('GET', url + path, request),
    post: (path, request = {}) => ask('POST', url + path, request),
    ask: (method, path, request = {}) => ask(method, url + path, request),
    lastSequence: async () => (await log.state()).lastSequence,
    async close() {
      await server.close();
      if (failures.length > 0) throw new AggregateError(failures, 'ingest failed');
    },
  };
}

/** Waits for a condition, never for a time. @throws when it does not come about within 20 s. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not so within 20 s: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function ask(method: string, url: string, request: Request): Promise<Answer> {
  const { json, text, type, headers = {} } = request;
  const sent: Record<string, string> = { ...headers };
  const bearer = request.token === undefined ? token : request.token;
  if (bearer !== null) sent['authorization'] = `Bearer ${bearer}`;
  const body = json === undefined ? text : JSON.stringify(json);
  if (body !== undefined) {
    sent['content-type'] = type ?? (json === undefined ? 'text/plain' : 'application/json');
  }
  const response = await fetch(url, {
    method,
    headers: sent,
    ...(body !== undefined && { body }),
  });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: answer === '' ? undefined : JSON.parse(answer),
  };
}
