import type { Socket } from 'node:net';
import { unsupportedMediaType } from './body.ts';
import { internalProblem, ProblemError, problem, problemBody, problemHeaders } from './problem.ts';

/** What the translation needs to know of the request. */
export interface RequestFacts {
  readonly requestId: string;
  readonly bodyLimit: number;
}

/** Translates whatever was thrown on the way through the server into an answer. */
export function toProblem(error: unknown, { requestId, bodyLimit }: RequestFacts): ProblemError {
  if (error instanceof ProblemError) return error;
  switch (memberOf(error, 'code')) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem({
        status: 413,
        slug: 'body-too-large',
        detail: `the body is over the limit of ${bodyLimit} octets`,
        extras: { limit: bodyLimit },
      });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return unsupportedMediaType('send application/json or text/plain, with a Content-Type');
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem({
        status: 400,
        slug: 'wrong-content-length',
        detail: 'the body is not as long as Content-Length says',
      });
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return problem({ status: 400, slug: 'bad-path', detail: 'the path cannot be decoded' });
  }
  const status = memberOf(error, 'statusCode');
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return problem({
      status,
      slug: 'refused',
      detail: 'the request cannot be taken',
      cause: error,
    });
  }
  return internalProblem(requestId);
}

/** Answers what could not even be read as HTTP, and lets go of the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer = brokenRequestProblem(error.code);
  const body = problemBody(answer);
  const fields = { ...problemHeaders(answer), connection: 'close' };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
  socket.end(`HTTP/1.1 ${answer.status} ${answer.title}\r\n${head.join('')}${length}\r\n${body}`);
}

function brokenRequestProblem(code: string | undefined): ProblemError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem({
        status: 431,
        slug: 'headers-too-large',
        detail: 'the headers are too long',
      });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem({
        status: 408,
        slug: 'request-timeout',
        detail: 'the request came too slowly',
      });
    default:
      return problem({ status: 400, slug: 'bad-request', detail: 'this is not HTTP/1.1' });
  }
}

function memberOf(error: unknown, name: 'code' | 'statusCode'): unknown {
  return error instanceof Error && name in error ? Reflect.get(error, name) : undefined;
}
