import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findTestBinary } from '../../../test/support/nats-binary.ts';
import { isHealthy, type NatsProcess, startNatsProcess } from '../src/nats-process.ts';
import { makeFolder } from './nats-fake.ts';

async function start(options: { stopTimeoutMs?: number; signal?: AbortSignal }) {
  const server: NatsProcess = await startNatsProcess({
    binary: (await findTestBinary()).path,
    dataDir: join(await makeFolder(), 'nats'),
    serverName: 'our-own',
    port: 0,
    syncAlways: false,
    ...options,
  });
  onTestFinished(() => server.kill('SIGKILL'));
  return server;
}

test('a server of another name on the port is not taken for ours', async () => {
  const { monitorPort } = await start({});
  expect(await isHealthy(monitorPort, 'our-own')).toBe(true);
  expect(await isHealthy(monitorPort, 'another')).toBe(false);
});

test('one that does not obey SIGTERM is killed', async () => {
  const server = await start({ stopTimeoutMs: 100 });
  server.kill('SIGSTOP');
  expect(await server.stop()).toEqual({ code: null, signal: 'SIGKILL' });
});

test('one that obeys ends with code 0', async () => {
  const server = await start({});
  expect(await server.stop()).toEqual({ code: 0, signal: null });
  expect(await server.ended).toEqual({ code: 0, signal: null });
  server.kill('SIGKILL');
});

test('a start that is called off leaves nothing', async () => {
  await expect(start({ signal: AbortSignal.abort() })).rejects.toThrow('was stopped before');
});

test('many at once get ports of their own', async () => {
  const servers = await Promise.all(Array.from({ length: 6 }, () => start({})));
  expect(new Set(servers.flatMap(({ port, monitorPort }) => [port, monitorPort])).size).toBe(12);
  await Promise.all(servers.map((server) => server.stop()));
});
