import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startNats } from '../../../test/support/nats.ts';
import { openJetStreamLog } from '../src/index.ts';

/** A way to the broker that can fall silent, and then be cut. */
async function openWay(to: URL): Promise<{ port: number; fallSilent(): void; cut(): void }> {
  let isSilent = false;
  const sockets: Socket[] = [];
  const way = createServer((client) => {
    const broker = connect(Number(to.port), to.hostname);
    for (const socket of [client, broker]) sockets.push(socket.on('error', () => {}));
    broker.pipe(client);
    client.on('data', (octets) => {
      if (!isSilent) broker.write(octets);
    });
  }).listen(0, '127.0.0.1');
  await once(way, 'listening');
  onTestFinished(() => void way.close());
  return {
    port: (way.address() as AddressInfo).port,
    fallSilent: () => {
      isSilent = true;
    },
    cut: () => {
      way.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

test('a log closes without an error when its broker goes away while it does', async () => {
  const server = await startNats({ how: 'binary' });
  onTestFinished(() => server.stop());
  const way = await openWay(new URL(server.url));
  const servers = `nats://127.0.0.1:${way.port}`;
  const log = await openJetStreamLog({ servers, clientName: 'test', role: 'writer' });
  way.fallSilent();
  const closing = log.close();
  await pause(50);
  way.cut();
  await expect(closing).resolves.toBeUndefined();
});
