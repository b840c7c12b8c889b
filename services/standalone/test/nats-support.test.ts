import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type NatsHow, startNats, type TestNats } from '../../../test/support/nats.ts';

/** The way that this machine's other tests take, and the binary in any case. */
const chosen = await startNats();
await chosen.stop();
const ways = [...new Set<NatsHow>(['binary', chosen.how])];

async function start(how: NatsHow, syncAlways = false): Promise<TestNats> {
  const server = await startNats({ how, syncAlways });
  onTestFinished(() => server.stop());
  return server;
}

describe.each(ways)("a test's nats-server, as a %s", (how) => {
  test('is its own, and keeps its port and its data over a crash', async () => {
    const server = await start(how);
    const other = await start(how);
    expect(other.url).not.toBe(server.url);
    expect(server).toMatchObject({ how, version: expect.stringMatching(/^2\.1[2-9]\./) });

    const subject = '$JS.API.STREAM.CREATE.KEPT';
    await ask(server.url, subject, { name: 'KEPT', subjects: ['kept.>'] });
    expect(await ask(server.url, 'kept.it', { text: 'خبر' })).toContain('"seq":1');
    await server.kill9();
    await expect(ask(server.url, 'kept.it', {})).rejects.toThrow();
    await server.restart();
    expect(await ask(server.url, 'kept.it', { text: '新闻' })).toContain('"seq":2');
    await server.restart();
    expect(await ask(server.url, 'kept.it', { text: 'новость' })).toContain('"seq":3');
    expect(await ask(other.url, '$JS.API.STREAM.INFO.KEPT', {})).toContain('"err_code":10059');
  });
});

test("a binary's folder goes with it; what it syncs is as asked", async () => {
  const fast = await start('binary');
  const safe = await start('binary', true);
  const config = (server: TestNats) => readFile(join(server.dataDir, 'nats.conf'), 'utf8');
  expect(await config(fast)).not.toContain('sync_interval');
  expect(await config(safe)).toContain('sync_interval: always');
  await fast.stop();
  expect(existsSync(fast.dataDir)).toBe(false);
});

/** One request in NATS's line protocol; the answer as text. */
async function ask(url: string, subject: string, body: object): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  const payload = JSON.stringify(body);
  try {
    await once(socket, 'data');
    socket.write('CONNECT {"verbose":false}\r\nSUB answer 1\r\n');
    socket.write(`PUB ${subject} answer ${Buffer.byteLength(payload)}\r\n${payload}\r\n`);
    let text = '';
    for await (const chunk of socket.setEncoding('utf8')) {
      text += chunk;
      if (/MSG answer 1 \d+\r\n.+\r\n/.test(text)) return text;
    }
    throw new Error('the connection ended before an answer');
  } finally {
    socket.destroy();
  }
}
