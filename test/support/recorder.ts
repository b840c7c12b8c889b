import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that came by, and how it was answered. */
export interface Exchange {
  readonly path: string;
  readonly userAgent: string;
  /** Whether it said which state it has, by tag or by date. */
  readonly isConditional: boolean;
  readonly status: number;
}

/** Stands between programs and a service, and keeps what they asked. */
export interface Recorder {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  stop(): Promise<void>;
}

/** Starts one on a free port; it passes everything on as it is. */
export async function startRecorder(target: string): Promise<Recorder> {
  const exchanges: Exchange[] = [];
  const server = createServer((asked, answer) => {
    pass(asked, answer, { target, exchanges });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  { target, exchanges }: { readonly target: string; readonly exchanges: Exchange[] },
): void {
  const { method, headers, url: path = '/' } = asked;
  const onward = request(`${target}${path}`, { method, headers }, (response) => {
    const { statusCode: status = 0 } = response;
    exchanges.push({
      path,
      userAgent: headers['user-agent'] ?? '',
      isConditional: Boolean(headers['if-none-match'] ?? headers['if-modified-since']),
      status,
    });
    answer.writeHead(status, response.statusMessage, response.rawHeaders);
    response.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
