import { createConnection } from 'node:net';
import fc from 'fast-check';

/** Writes octets, reads until the other side has had enough. */
export function exchange(port: number, octets: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
    socket.end(octets);
  });
}

const lines = [
  'POST /articles HTTP/1.1',
  'host: newsroom.example',
  'authorization: Bearer the-token-of-a-house-in-a-test-0',
  'content-type: application/json',
  'content-length: 20',
  'connection: close',
  '',
  '{"text":"x","id":"y"',
];

/** Anything at all, and requests that are broken somewhere. */
export const rawOctets: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((octets) => Buffer.from(octets)),
  // A request of ours with lines gone, doubled or turned, and octets among them.
  fc
    .tuple(
      fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 14 }),
      fc.uint8Array({ maxLength: 12 }),
      fc.nat(200),
    )
    .map(([order, octets, at]) => {
      const text = Buffer.from(order.map((index) => lines[index]).join('\r\n'));
      return Buffer.concat([text.subarray(0, at), Buffer.from(octets), text.subarray(at)]);
    }),
  fc.constantFrom(
    ...[
      'GET / HTTP/1.1\r\n\r\n',
      'GET http://a/ HTTP/9.9\r\nhost: a\r\n\r\n',
      'GET /%ff%fe%00 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'GET /articles/%E0%A4%A HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'GET //////..//..%2f HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: a\r\n${'x: y\r\n'.repeat(3000)}\r\n`,
      'POST /articles HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n',
      'POST /articles HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n0\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n',
      'GET /events HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade, close\r\n\r\n',
      'TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ].map((text) => Buffer.from(text, 'latin1')),
  ),
);
