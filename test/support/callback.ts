import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where subscribers and webhooks are called: takes everything, and says yes to every hub. */
export interface Callback {
  readonly url: string;
  /** What came to a path below it so far, in its order. */
  sent(path: string): string;
  stop(): Promise<void>;
}

/** Starts one on a free port. */
export async function startCallback(): Promise<Callback> {
  const sent = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    request.setEncoding('utf8').on('data', (chunk) => {
      sent.set(pathname, (sent.get(pathname) ?? '') + chunk);
    });
    // WebSub §5.3.1: a subscriber agrees by its answer.
    const challenge = searchParams.get('hub.challenge') ?? '';
    request.on('end', () => response.writeHead(200).end(challenge));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent: (path) => sent.get(path) ?? '',
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
