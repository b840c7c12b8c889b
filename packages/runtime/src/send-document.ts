import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnchanged, knownHashes, takesDelta } from './conditional.ts';
import type { Document, Representation } from './document.ts';
import { acceptedEncodings } from './encoding.ts';
import { type ProblemError, problem, sendProblem } from './problem.ts';

const plain = ['identity'] as const;

/**
 * Answers a request with a document, or with 226, 304 or 405, without any framework: HEAD is GET
 * without the body. Who takes none of our codings gets the plain bytes all the same: an error makes
 * some subscribers give up (RFC 9110 §12.4.1 lets a server disregard the field). Returns the
 * status, for the counters. This is where the clock is read.
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
  const accepted = acceptedEncodings(fieldOf(headers['accept-encoding']));
  const isNavigation = headers['sec-fetch-dest'] === 'document';
  const select = (isNavigation && document.selectNavigation) || document.select;
  const representation = select(accepted) ?? select(plain);
  if (!representation) throw new Error('a document without its plain bytes');

  const nowMs = Date.now();
  const { shown } = document;
  const isDated = shown !== undefined && nowMs >= shown.fromMs;
  if (isDated) noteDate(document, shown.lastModifiedMs);
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
    const delta = findDelta(request, document)?.select(accepted);
    if (delta) return sendDelta(response, representation, { delta, isDated });
  }
  const { dated, undated } = representation.ok;
  response.writeHead(200, (isDated ? dated : undated) as string[]);
  response.end(representation.body); // left out by Node where the method is HEAD
  return 200;
}

function noteDate({ sentDate, hash }: Document, lastModifiedMs: number): void {
  if (sentDate.lastModifiedMs !== undefined && sentDate.lastModifiedMs > lastModifiedMs) return;
  sentDate.lastModifiedMs = lastModifiedMs;
  sentDate.hash = hash;
}

function findDelta({ headers }: IncomingMessage, { deltaSince }: Document): Document | undefined {
  const field = headers['if-none-match'];
  if (!deltaSince || field === undefined || !takesDelta(headers['a-im'], headers['user-agent']))
    return undefined;
  for (const hash of knownHashes(field)) {
    const delta = deltaSince(hash);
    if (delta) return delta;
  }
  return undefined;
}

// RFC 3229 §10.4.1: the validators are those of the whole, and no cache that does not know deltas
// may keep it.
function sendDelta(
  response: ServerResponse,
  whole: Representation,
  { delta, isDated }: { readonly delta: Representation; readonly isDated: boolean },
): number {
  const { dated, undated } = whole.notModified;
  const own = new Map(pairs(isDated ? dated : undated));
  for (const [name, value] of pairs(delta.ok.undated)) if (!own.has(name)) own.set(name, value);
  own.set('im', 'feed');
  own.set('cache-control', 'no-store, im');
  own.set('vary', `${own.get('vary')}, If-None-Match`);
  response.writeHead(226, 'IM Used', [...own].flat());
  response.end(delta.body);
  return 226;
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((name, index) =>
    index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : [],
  );
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

function fieldOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.join(', ') : value;
}
