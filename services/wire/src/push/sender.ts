import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type AddressRules, faultOfCallback, guardedLookup } from './address-guard.ts';

/** One request to a callback. */
export interface Sending {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  readonly signal: AbortSignal;
}

/** What came of it; whatever goes wrong is an outcome, and nothing is thrown. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The first octets of the body, as Latin-1. */
      readonly text: string;
      /** Of `Retry-After`, where it counts seconds. */
      readonly retryAfterS?: number;
    }
  | { readonly kind: 'none'; readonly reason: string }
  /** The service ends, or it is no longer its turn. */
  | { readonly kind: 'stopped' };

/** Calls callbacks. */
export type Send = (sending: Sending) => Promise<Outcome>;

/** How long one may take in all, and who it is that calls. */
export interface SenderOptions extends AddressRules {
  /** From looking the host up to the end of what is read of the answer. */
  readonly timeoutMs: number;
  readonly userAgent: string;
}

/** No more of an answer is read: what has to be compared is shorter. */
const textOctetsMax = 1024;
const headOctetsMax = 8192;

/**
 * Makes what calls callbacks: each over a connection of its own, to an address that is checked when
 * it is connected to. Redirects are answers like others and never followed.
 */
export function createSender(options: SenderOptions): Send {
  const lookup = guardedLookup(options);
  return (sending) => {
    const { url, method, body, signal } = sending;
    // An address in the URL itself is never looked up.
    const fault = faultOfCallback(url, options);
    if (fault !== undefined) return Promise.resolve({ kind: 'none', reason: `the URL ${fault}` });
    const request = url.startsWith('https:') ? requestHttps : requestHttp;
    const asked = request(url, {
      method,
      lookup,
      agent: false,
      maxHeaderSize: headOctetsMax,
      headers: {
        'user-agent': options.userAgent,
        accept: '*/*',
        ...sending.headers,
        ...(body && { 'content-length': String(body.length) }),
      },
    });
    return outcomeOf(asked, { signal, timeoutMs: options.timeoutMs, body });
  };
}

function outcomeOf(
  asked: ClientRequest,
  given: {
    readonly signal: AbortSignal;
    readonly timeoutMs: number;
    readonly body: Buffer | undefined;
  },
): Promise<Outcome> {
  const { signal, timeoutMs, body } = given;
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      asked.destroy();
      resolve(outcome);
    };
    const stop = () => end({ kind: 'stopped' });
    const timer = setTimeout(() => {
      end({ kind: 'none', reason: `no answer within ${timeoutMs / 1000} s` });
    }, timeoutMs);
    // Stays: what is cut off may fail once more.
    asked.on('error', (error) => end({ kind: 'none', reason: reasonOf(error) }));
    asked.on('response', (response) => void readStart(response).then(end));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    else asked.end(body);
  });
}

function readStart(response: IncomingMessage): Promise<Outcome> {
  const { statusCode: status = 0, headers } = response;
  const retryAfter = headers['retry-after'] ?? '';
  const chunks: Buffer[] = [];
  let octets = 0;
  return new Promise((resolve) => {
    const end = () =>
      resolve({
        kind: 'answer',
        status,
        text: Buffer.concat(chunks).toString('latin1', 0, textOctetsMax),
        ...(/^\d{1,9}$/.test(retryAfter) && { retryAfterS: Number(retryAfter) }),
      });
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      octets += chunk.length;
      if (octets >= textOctetsMax) end();
    });
    response.on('end', end);
    response.on('close', end);
    response.on('error', end);
  });
}

/** A short text for the ledger; the broken socket's own words say enough. */
function reasonOf(error: Error & { readonly code?: unknown }): string {
  const text = error.message === '' ? String(error.code ?? error.name) : error.message;
  return text.slice(0, 200);
}
