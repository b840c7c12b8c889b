import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnchanged } from './conditional.ts';
import type { Document } from './document.ts';
import { acceptedEncodings } from './encoding.ts';
import { type ProblemError, problem, sendProblem } from './problem.ts';

/**
 * Answers a request with a document, or with 304, 405 or 406, without any framework: HEAD is GET
 * without the body. Returns the status, for the counters. This is where the clock is read.
 */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
): number {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    return sendProblem(response, methodNotAllowed(method ?? '', ['GET', 'HEAD']));
  }
  const representation = document.select(acceptedEncodings(fieldOf(headers['accept-encoding'])));
  if (!representation) return sendProblem(response, notAcceptable());

  const nowMs = Date.now();
  const { shown } = document;
  const isDated = shown !== undefined && nowMs >= shown.fromMs;
  const ifNoneMatch = headers['if-none-match'];
  const ifModifiedSince = headers['if-modified-since'];
  if (ifNoneMatch !== undefined || ifModifiedSince !== undefined) {
    const validators = {
      hash: document.hash,
      lastModifiedMs: isDated ? shown.lastModifiedMs : undefined,
    };
    if (
      ifNoneMatch === representation.etag ||
      isUnchanged({ ifNoneMatch, ifModifiedSince }, validators, nowMs)
    ) {
      const { dated, undated } = representation.notModified;
      response.writeHead(304, (isDated ? dated : undated) as string[]);
      response.end();
      return 304;
    }
  }
  const { dated, undated } = representation.ok;
  response.writeHead(200, (isDated ? dated : undated) as string[]);
  response.end(representation.body); // left out by Node where the method is HEAD
  return 200;
}

/** The 405 answer with its Allow field (RFC 9110 §15.5.6). */
export function methodNotAllowed(method: string, allowed: readonly string[]): ProblemError {
  return problem({
    status: 405,
    slug: 'method-not-allowed',
    detail: `${method} is not possible here`,
    extras: { allowed },
    headers: { allow: allowed.join(', ') },
  });
}

function notAcceptable(): ProblemError {
  return problem({
    status: 406,
    slug: 'not-acceptable',
    detail: 'Accept-Encoding refuses every coding there is: br, gzip, identity',
    headers: { vary: 'Accept-Encoding' },
  });
}

function fieldOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.join(', ') : value;
}
