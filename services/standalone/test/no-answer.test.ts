import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { endOf, startDateline } from './dateline-command.ts';

/** An edge without its newsroom: it takes each connection and ends it before a word is said. */
async function openDeafEdge(): Promise<{ url: string; isAsked: Promise<unknown> }> {
  const server = createServer((socket) => socket.on('error', () => {}).end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, isAsked: once(server, 'connection') };
}

// Node 20 never settles such a request, Node 24 fails it at once: a command waits, or says why not.
test('a command does not end in silence where an edge ends every connection', async () => {
  const { url, isAsked } = await openDeafEdge();
  const command = startDateline(['--url', url, 'list'], { DATELINE_TOKEN: 'none' });
  const waits = { code: 3, err: 'waits' };
  const waited = isAsked.then(() => pause(1_000, waits));
  const { code, err } = await Promise.race([endOf(command), waited]);
  expect(code).toBe(3);
  expect(err).not.toBe('');
});
