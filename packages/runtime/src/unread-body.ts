import type { IncomingMessage } from 'node:http';

const octetsMax = 4 * 1024 * 1024;
const timeoutMs = 2000;

/**
 * Takes in what a client still sends of a body that is refused, within limits. Without it a
 * connection that closes behind the answer is reset, and the client never reads why it was refused.
 */
export function drainBody(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed || !hasBody(request)) return Promise.resolve();
  return new Promise((resolve) => {
    let octets = 0;
    const timer = setTimeout(done, timeoutMs);
    const count = (chunk: Buffer) => {
      octets += chunk.length;
      if (octets > octetsMax) done();
    };
    function done() {
      clearTimeout(timer);
      request.off('data', count).off('end', done).off('close', done).off('error', done);
      resolve();
    }
    request.on('data', count).on('end', done).on('close', done).on('error', done);
    request.resume();
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
