import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listen, send, service } from './support.ts';

const chunk = 'a'.repeat(100_000);
const chunks = 30;
const octets = chunk.length * chunks;

async function openDesk() {
  const routes = service({
    routes: async (server) => {
      server.post('/', async () => 'taken');
      const refuse = { onRequest: async () => Promise.reject(new Error('not today')) };
      server.post('/refused', refuse, async () => 'taken');
    },
  });
  return listen([routes], { bodyLimit: 1000 });
}

/** Sends all of it before it reads a word of the answer, as simple clients do. */
async function sendThenRead(port: number, path: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.pause();
  const failed = new Promise<never>((_, reject) => socket.on('error', reject));
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: desk',
    'connection: close',
    'content-type: text/plain',
    `content-length: ${octets}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  for (let sent = 0; sent < chunks; sent += 1) {
    await Promise.race([wait(2), failed]);
    socket.write(chunk);
  }
  return Promise.race([text(socket), failed]);
}

test.each([
  ['/', '413'],
  ['/refused', '500'],
])('a client that sends all of its body to %s still reads the %s', async (path, status) => {
  const { port } = await openDesk();
  expect(await sendThenRead(port, path)).toContain(`HTTP/1.1 ${status} `);
});

test('a body that never comes is not waited for', async () => {
  const { port } = await openDesk();
  const headers = { 'content-type': 'text/plain', 'content-length': '2000000' };
  const answer = await send(port, '/', { method: 'POST', headers, isUnfinished: true });
  expect(answer.status).toBe(413);
});
