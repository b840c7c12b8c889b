import { type ServerResponse, STATUS_CODES } from 'node:http';

/** What a problem says: RFC 9457 §3.1, with the last part of its type URI as `slug`. */
export interface ProblemOptions {
  /** An HTTP status from 400 to 599, or 301 with a Location among the headers. */
  readonly status: number;
  /** Kebab-case; the type URI becomes `urn:dateline:problem:<slug>`. */
  readonly slug: string;
  /** The same words for every occurrence of the slug; the status' own phrase when left out. */
  readonly title?: string;
  /** What is wrong this time, and which field it is in; no internals. */
  readonly detail: string;
  /** Further members of the answer (RFC 9457 §3.2), able to be written as JSON. */
  readonly extras?: Readonly<Record<string, unknown>>;
  /** Header fields of the answer, such as Retry-After or Allow. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A refusal on its way to the client: thrown in a route, it becomes a problem+json answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly extras: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(options: ProblemOptions) {
    super(options.detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.status = options.status;
    this.type = `urn:dateline:problem:${options.slug}`;
    this.title = options.title ?? STATUS_CODES[options.status] ?? 'Problem';
    this.detail = options.detail;
    this.extras = options.extras ?? {};
    this.headers = options.headers ?? {};
  }
}

/** Makes the error that a route throws: `throw problem({ status: 409, slug, detail })`. */
export function problem(options: ProblemOptions): ProblemError {
  return new ProblemError(options);
}

/** What exists but cannot be answered yet: 503 with Retry-After in seconds, 1 if not said. */
export function unavailable(detail: string, options: { retryAfterS?: number } = {}): ProblemError {
  return new ProblemError({
    status: 503,
    slug: 'unavailable',
    detail,
    headers: { 'retry-after': String(options.retryAfterS ?? 1) },
  });
}

/** The body of a problem answer; the members of RFC 9457 win over extras of the same name. */
export function problemBody(error: ProblemError): string {
  const { extras, type, title, status, detail } = error;
  return JSON.stringify({ ...extras, type, title, status, detail });
}

/** The header fields of every problem answer; it may never be stored or sniffed. */
export function problemHeaders(error: ProblemError): Record<string, string> {
  return {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...error.headers,
  };
}

/** Answers with a problem where no route is involved; returns the status for the counters. */
export function sendProblem(response: ServerResponse, error: ProblemError): number {
  const body = Buffer.from(problemBody(error));
  response.writeHead(error.status, {
    ...problemHeaders(error),
    'content-length': String(body.length),
  });
  response.end(body);
  return error.status;
}

/** What a client is told when our own code broke: nothing of the inside, at most where to ask. */
export function internalProblem(requestId?: string): ProblemError {
  return new ProblemError({
    status: 500,
    slug: 'internal',
    detail: 'something broke on our side; it has been written to the log',
    extras: requestId === undefined ? {} : { requestId },
  });
}
