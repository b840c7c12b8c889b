import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findJsonFault } from './json-fault.ts';
import { problem } from './problem.ts';

/**
 * Lets a server take application/json and text/plain and nothing else, both in strict UTF-8.
 * A byte order mark at the start is left out; an object with `__proto__` is refused.
 */
export function acceptBodies(server: FastifyInstance): void {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  // Several are joined by commas, which no type that is taken here has in it.
  server.addHook('onRequest', async ({ headers }) => {
    if (headers['content-type']?.includes(',')) throw unsupportedMediaType('send one Content-Type');
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      const text = strictly(() => readText(request, body), done);
      if (text === undefined) return;
      parseJson(request, text, (error, value) => {
        if (error) done(jsonProblem(text));
        else done(null, value);
      });
    },
  );
  server.addContentTypeParser(
    'text/plain',
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      const text = strictly(() => readText(request, body), done);
      if (text !== undefined) done(null, text);
    },
  );
}

/**
 * A hook (`onRequest`) for routes that take only some of the media types that the server takes.
 * A request without a body passes.
 */
export function onlyMediaTypes(...mediaTypes: readonly string[]) {
  return async (request: FastifyRequest): Promise<void> => {
    const given = request.headers['content-type'];
    if (given === undefined) return;
    if (mediaTypes.includes(given.split(';', 1)[0]?.trim().toLowerCase() ?? '')) return;
    throw unsupportedMediaType(`send ${mediaTypes.join(' or ')}`);
  };
}

/** The 415 answer; the detail says what to send instead. */
export function unsupportedMediaType(detail: string) {
  return problem({ status: 415, slug: 'unsupported-media-type', detail });
}

function strictly<Value>(read: () => Value, done: (error: Error) => void): Value | undefined {
  try {
    return read();
  } catch (error) {
    done(error instanceof Error ? error : new Error('body not read', { cause: error }));
    return undefined;
  }
}

function readText(request: FastifyRequest, body: Buffer): string {
  const coding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (coding !== 'identity') {
    throw unsupportedMediaType('send the body without a Content-Encoding');
  }
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '');
  const name = charset?.[1]?.toLowerCase() ?? 'utf-8';
  if (name !== 'utf-8' && name !== 'utf8' && name !== 'us-ascii') {
    throw unsupportedMediaType('send the body in UTF-8: charset=utf-8');
  }
  if (!isUtf8(body)) {
    throw problem({
      status: 400,
      slug: 'not-utf-8',
      title: 'The body is not UTF-8',
      detail: `the body is not UTF-8 near octet ${brokenOctet(body)}`,
    });
  }
  const text = decodeUtf8(body);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

// Valid UTF-8 only. Transcoding is several times faster than toString on Arabic and Chinese.
function decodeUtf8(body: Buffer): string {
  if (isAscii(body)) return body.toString('latin1');
  return transcode(body, 'utf8', 'ucs2').toString('ucs2');
}

// 0-based; U+FFFD in place of what is broken makes the first difference.
function brokenOctet(body: Buffer): number {
  const repaired = Buffer.from(body.toString('utf8'));
  const length = Math.min(body.length, repaired.length);
  for (let octet = 0; octet < length; octet += 1) {
    if (body[octet] !== repaired[octet]) return octet;
  }
  return length;
}

function jsonProblem(text: string) {
  const base = { status: 400, slug: 'invalid-json', title: 'The body is not JSON' };
  if (text === '') return problem({ ...base, detail: 'the body is empty' });
  const fault = findJsonFault(text);
  if (fault) {
    const detail = `the body is not JSON at line ${fault.line}, column ${fault.column}`;
    return problem({ ...base, detail, extras: { line: fault.line, column: fault.column } });
  }
  return problem({ ...base, detail: 'the body has a field named __proto__ or constructor' });
}
