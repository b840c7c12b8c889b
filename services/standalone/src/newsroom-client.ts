import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a command ends: the shell's answer to what went wrong. */
export const exitCodes = {
  ok: 0,
  /** The newsroom refused it by its rules, or part of the work failed. */
  refused: 1,
  /** What was asked makes no sense: an unknown option, a malformed field, an unreadable file. */
  usage: 2,
  /** No newsroom answers, or it cannot reach its log. */
  unavailable: 3,
  /** The token is missing, wrong, or not for this. */
  unauthorized: 4,
} as const;

/** A command that cannot go on: its message is for the person at the terminal. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;
  /** The HTTP status it comes from, where a newsroom answered. */
  readonly status: number | undefined;

  constructor(message: string, exitCode: number, options: ErrorOptions & { status?: number } = {}) {
    super(message, options);
    this.exitCode = exitCode;
    this.status = options.status;
  }
}

/** Where a running newsroom is and what opens it. */
export interface Connection {
  readonly url: string;
  readonly token: string;
}

/** One request; `body` is sent as it is. */
export interface NewsroomRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: string | Uint8Array;
  readonly contentType?: string;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
}

/** A successful answer; the body is JSON of the newsroom's. */
export interface NewsroomAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const requestTimeoutMs = 30_000;
/** The broker checks all messages before a long answer begins. */
const beginTimeoutMs = 180_000;
/** The port of `dateline start` when nothing else is said. */
export const defaultPort = 8080;
/** The folder of `dateline start` when nothing else is said, relative to where it is started. */
export const defaultDataDir = './data';

/** By option, then `DATELINE_URL`, then the default port of this machine. */
export function locateNewsroom(
  options: { readonly url?: string },
  environment: Environment,
): string {
  const port = environment['PORT'] ?? defaultPort;
  return options.url ?? environment['DATELINE_URL'] ?? `http://127.0.0.1:${port}`;
}

/** By option, then `DATELINE_URL` and `DATELINE_TOKEN`, then the default port and data folder. */
export function findNewsroom(
  options: { readonly url?: string; readonly tokenFile?: string },
  environment: Environment,
): Connection {
  const url = locateNewsroom(options, environment);
  const written = options.tokenFile ? undefined : environment['DATELINE_TOKEN'];
  if (written) return { url, token: written };
  const path = options.tokenFile ?? join(environment['DATA_DIR'] ?? defaultDataDir, 'token');
  try {
    return { url, token: readFileSync(path, 'utf8').trim() };
  } catch (cause) {
    throw new CommandError(
      `No token: set DATELINE_TOKEN, or name its file with --token-file (looked at ${path}).`,
      exitCodes.unauthorized,
      { cause },
    );
  }
}

/** @throws CommandError with what the newsroom said, in its own words. */
export async function ask(
  connection: Connection,
  request: NewsroomRequest,
): Promise<NewsroomAnswer> {
  const response = await send(connection, request, AbortSignal.timeout(requestTimeoutMs));
  const text = await response.text();
  const body = response.status === 204 ? {} : parse(text);
  if (response.ok && body) return { status: response.status, body };
  throw refusal(response.status, text, body);
}

/** The octets of an answer of any length, as they come. @throws CommandError as `ask` does */
export async function* download(connection: Connection, path: string): AsyncGenerator<Uint8Array> {
  const begin = new AbortController();
  const late = setTimeout(() => begin.abort(), beginTimeoutMs);
  const response = await send(connection, { method: 'GET', path }, begin.signal).finally(() =>
    clearTimeout(late),
  );
  if (!response.ok || !response.body) {
    const text = await response.text();
    throw refusal(response.status, text, parse(text));
  }
  try {
    for await (const piece of response.body) yield piece;
  } catch (cause) {
    const message = `the newsroom at ${connection.url} broke off: see its log`;
    throw new CommandError(message, exitCodes.unavailable, { cause });
  }
}

function refusal(
  status: number,
  text: string,
  body: Readonly<Record<string, unknown>> | undefined,
): CommandError {
  const title = typeof body?.['title'] === 'string' ? body['title'] : `HTTP ${status}`;
  const detail = typeof body?.['detail'] === 'string' ? body['detail'] : text.slice(0, 300);
  return new CommandError(`${title}: ${detail}`, exitCodeOf(status), { status });
}

async function send(
  connection: Connection,
  request: NewsroomRequest,
  signal: AbortSignal,
): Promise<Response> {
  // The audit says by which program something was done; without a name it would be Node's.
  const headers: Record<string, string> = {
    authorization: `Bearer ${connection.token}`,
    'user-agent': 'dateline',
  };
  if (request.contentType) headers['content-type'] = request.contentType;
  if (request.idempotencyKey) headers['idempotency-key'] = request.idempotencyKey;
  if (request.ifMatch) headers['if-match'] = `"${request.ifMatch}"`;
  try {
    return await fetch(new URL(request.path, connection.url), {
      method: request.method,
      headers,
      signal,
      ...(request.body !== undefined && { body: request.body }),
    });
  } catch (cause) {
    throw new CommandError(whyNoAnswer(connection.url, cause), exitCodes.unavailable, { cause });
  }
}

/** A newsroom that lets go of a connection is there; one that is not cannot be reached at all. */
function whyNoAnswer(url: string, error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `The newsroom at ${url} did not answer within ${requestTimeoutMs / 1000} s.`;
  }
  const { cause } = Object(error);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (['EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(code)) {
    return `The newsroom at ${url} ended the connection (${code}); is the file far too large?`;
  }
  return `No newsroom answers at ${url}. Start one with \`npm start\`, or set DATELINE_URL.`;
}

function exitCodeOf(status: number): number {
  if (status === 401 || status === 403) return exitCodes.unauthorized;
  if (status >= 500) return exitCodes.unavailable;
  return [404, 409, 412].includes(status) ? exitCodes.refused : exitCodes.usage;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // A proxy's error page: the caller shows its first words instead.
  }
}
