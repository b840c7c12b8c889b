import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type AddressRules, faultOfCallback, guardedLookup } from '../../src/push/address-guard.ts';
import { createSender } from '../../src/push/sender.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(listener: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked };
}

const never = new AbortController().signal;
const sender = (rules: Partial<AddressRules> = {}, timeoutMs = 5000) =>
  createSender({ arePrivateAllowed: true, timeoutMs, userAgent: 'test', ...rules });

test('an answer is its status and its first words', async () => {
  const { port } = await listen((request, response) => {
    response.setHeader('retry-after', '7');
    response.end(`${request.method} ${request.headers['content-length']}`);
  });
  const url = `http://127.0.0.1:${port}/x`;
  const sending = { method: 'POST', url, body: Buffer.from('كلام'), signal: never } as const;
  expect(await sender()(sending)).toEqual({
    kind: 'answer',
    status: 200,
    text: 'POST 8',
    retryAfterS: 7,
  });
});

test('a redirect is an answer, and nobody goes where it points', async () => {
  const target = await listen((_, response) => response.end());
  for (const location of [
    'http://169.254.169.254/latest/meta-data/',
    `http://127.0.0.1:${target.port}/`,
  ]) {
    const { port } = await listen((_, response) => response.writeHead(307, { location }).end());
    const url = `http://127.0.0.1:${port}/`;
    expect(await sender()({ method: 'POST', url, signal: never })).toMatchObject({ status: 307 });
  }
  expect(target.asked).toEqual([]);
});

test('a name that turns private is refused at the connection, whatever it was before', async () => {
  const { port, asked } = await listen((_, response) => response.end());
  let addresses = ['93.184.216.34'];
  const send = sender({ arePrivateAllowed: false, resolve: async () => addresses });
  const url = 'http://feeds.example:8089/';
  expect(faultOfCallback(url, { arePrivateAllowed: false })).toBeUndefined();
  addresses = ['127.0.0.1', '::ffff:10.0.0.1'];
  expect(await send({ method: 'GET', url, signal: never })).toEqual({
    kind: 'none',
    reason: 'feeds.example is at 127.0.0.1, not public',
  });
  const odd = `http://feeds.example:${port}/`;
  expect(await send({ method: 'GET', url: odd, signal: never })).toMatchObject({ kind: 'none' });
  expect(asked).toEqual([]);
});

test('of several addresses only the public ones are connected to', async () => {
  const lookup = guardedLookup({
    arePrivateAllowed: false,
    resolve: async () => ['10.0.0.1', '1.1.1.1', '::1', '2606:4700::1'],
  });
  const found = await new Promise((resolve) =>
    lookup('feeds.example', { all: true }, (_, addresses) => resolve(addresses)),
  );
  expect(found).toEqual([
    { address: '1.1.1.1', family: 4 },
    { address: '2606:4700::1', family: 6 },
  ]);
});

test('a name is looked up for each connection', async () => {
  const { port, asked } = await listen((_, response) => response.end('here'));
  const looked: string[] = [];
  const resolve = async (host: string) => {
    looked.push(host);
    return ['127.0.0.1'];
  };
  const url = `http://feeds.example:${port}/`;
  const send = sender({ resolve });
  expect(await send({ method: 'GET', url, signal: never })).toMatchObject({ text: 'here' });
  expect(await send({ method: 'GET', url, signal: never })).toMatchObject({ text: 'here' });
  expect(looked).toEqual(['feeds.example', 'feeds.example']);
  expect(asked).toEqual(['/', '/']);
});

test('an address in the URL is refused as well, at each sending', async () => {
  const send = sender({ arePrivateAllowed: false });
  for (const url of ['http://127.0.0.1/', 'http://[::ffff:127.0.0.1]/', 'http://2130706433/']) {
    const outcome = await send({ method: 'GET', url, signal: never });
    expect(outcome).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('not a public'),
    });
  }
});

test('who never answers is given up in time, and so is who never ends', async () => {
  const silent = await listen(() => {});
  const dripping = await listen((_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 10);
    response.on('close', () => clearInterval(drip));
  });
  for (const { port } of [silent, dripping]) {
    const url = `http://127.0.0.1:${port}/`;
    const outcome = await sender({}, 150)({ method: 'GET', url, signal: never });
    expect(outcome).toEqual({ kind: 'none', reason: 'no answer within 0.15 s' });
  }
});

test('of a huge answer a kilobyte is read', async () => {
  let sent = 0;
  const { port } = await listen((_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536;
    };
    response.on('drain', pour);
    pour();
  });
  const url = `http://127.0.0.1:${port}/`;
  const outcome = await sender()({ method: 'GET', url, signal: never });
  expect(outcome).toMatchObject({ kind: 'answer', status: 200, text: 'a'.repeat(1024) });
  expect(sent).toBeLessThan(16 * 1024 * 1024);
});

test('a closed port, a head without end and a stop are outcomes too', async () => {
  const closed = await listen((_, response) => response.end());
  await new Promise((resolve) => servers.pop()?.close(resolve));
  const url = `http://127.0.0.1:${closed.port}/`;
  const refused = await sender()({ method: 'GET', url, signal: never });
  expect(refused).toMatchObject({ kind: 'none', reason: expect.stringContaining('ECONNREFUSED') });

  const large = await listen((_, response) =>
    response.writeHead(200, { x: 'a'.repeat(20_000) }).end(),
  );
  const other = `http://127.0.0.1:${large.port}/`;
  expect(await sender()({ method: 'GET', url: other, signal: never })).toMatchObject({
    kind: 'none',
  });

  const silent = await listen(() => {});
  const stop = new AbortController();
  const sending = sender()({
    method: 'GET',
    url: `http://127.0.0.1:${silent.port}/`,
    signal: stop.signal,
  });
  stop.abort();
  expect(await sending).toEqual({ kind: 'stopped' });
});
