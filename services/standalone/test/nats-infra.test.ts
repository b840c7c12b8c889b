import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openJetStreamLog } from '@dateline/eventlog';
import { expect, onTestFinished, test } from 'vitest';
import { findTestBinary } from '../../../test/support/nats-binary.ts';
import { renewService } from '../src/bus-file.ts';
import { runCommand } from '../src/nats-command.ts';
import { pickPort } from '../src/nats-process.ts';
import { makeFolder } from './nats-fake.ts';

const infra = fileURLToPath(new URL('../../../infra/nats/', import.meta.url));

/** A configuration as a container has it: with the accounts of `dateline consumer init` beside it. */
async function setUp(
  name: string,
): Promise<{ readonly config: string; readonly password: string }> {
  const folder = await makeFolder();
  await copyFile(join(infra, name), join(folder, name));
  const password = await renewService(join(folder, 'bus'), 'ingest');
  return { config: join(folder, name), password };
}

async function run(config: string, env: Record<string, string>): Promise<ChildProcess> {
  const server = spawn((await findTestBinary()).path, ['-c', config], { env, stdio: 'ignore' });
  onTestFinished(async () => {
    const hasEnded = server.exitCode === null && server.signalCode === null && once(server, 'exit');
    server.kill('SIGKILL');
    await hasEnded;
  });
  return server;
}

/** Tries until it succeeds; the last failure is thrown. */
async function eventually<T>(attempt: () => Promise<T>, timeoutMs = 40_000): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      if (performance.now() > deadline) throw cause;
      await wait(50);
    }
  }
}

const inbox = '_INBOX.answer';

/** One request in NATS's own line protocol, so that what is tested is the server alone. */
async function request(
  { port, password }: { readonly port: number; readonly password: string },
  subject: string,
  body: object,
): Promise<unknown> {
  const socket = createConnection({ host: '127.0.0.1', port, timeout: 2_000 });
  socket.on('timeout', () => socket.destroy(new Error(`no answer on ${subject}`)));
  const payload = JSON.stringify(body);
  const octets = Buffer.byteLength(payload);
  try {
    const flags = { verbose: false, headers: true, no_responders: true };
    const about = JSON.stringify({ ...flags, user: 'ingest', pass: password });
    socket.write(`CONNECT ${about}\r\nSUB ${inbox} 1\r\n`);
    socket.write(`PUB ${subject} ${inbox} ${octets}\r\n${payload}\r\n`);
    let text = '';
    for await (const chunk of socket.setEncoding('utf8')) {
      text += chunk;
      if (text.includes(`HMSG ${inbox}`)) throw new Error(`nobody answers on ${subject}`);
      const answer = /\r\nMSG _INBOX\.answer 1 \d+\r\n(.*)\r\n/.exec(text)?.[1];
      if (answer !== undefined) return JSON.parse(answer);
    }
    throw new Error(`the connection ended before an answer on ${subject}`);
  } finally {
    socket.destroy();
  }
}

/** How many copies of a stream the cluster keeps. */
async function copies(at: Parameters<typeof request>[0], stream: string): Promise<number> {
  const info = await request(at, `$JS.API.STREAM.INFO.${stream}`, {});
  return (info as { config: { num_replicas: number } }).config.num_replicas;
}

test('single.conf is valid and names a variable that is not set', async () => {
  const { config } = await setUp('single.conf');
  const env = { NATS_HOST: '127.0.0.1', NATS_STORE: join(await makeFolder(), 'store') };
  const { path } = await findTestBinary();
  const check = (values: Record<string, string>) => {
    const pairs = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    const args = ['-i', ...pairs, path, '-t', '-c', config];
    return runCommand('/usr/bin/env', args, { timeoutMs: 5_000 });
  };
  await check(env);
  await expect(check({ NATS_HOST: env.NATS_HOST })).rejects.toThrow("'NATS_STORE'");
});

test('three servers of cluster.conf keep a log together, and any one may die', async () => {
  const folder = await makeFolder();
  const { config, password } = await setUp('cluster.conf');
  const nodes: { readonly name: string; port: number; monitorPort: number; route: number }[] = [];
  for (const name of ['nats-1', 'nats-2', 'nats-3']) {
    const [port, monitorPort, route] = [await pickPort(), await pickPort(), await pickPort()];
    nodes.push({ name, port, monitorPort, route });
  }
  const routes = Object.fromEntries(
    nodes.map(({ route }, index) => [`NATS_ROUTE_${index + 1}`, `nats://127.0.0.1:${route}`]),
  );
  const servers = new Map<string, ChildProcess>();
  for (const { name, port, monitorPort, route } of nodes) {
    const env = {
      ...routes,
      NATS_NAME: name,
      NATS_HOST: '127.0.0.1',
      NATS_PORT: String(port),
      NATS_MONITOR_PORT: String(monitorPort),
      NATS_CLUSTER_PORT: String(route),
      NATS_STORE: join(folder, name),
    };
    servers.set(name, await run(config, env));
  }
  const [first] = nodes;
  if (first === undefined) throw new Error('no node');

  const stream = { name: 'NEWSROOM', subjects: ['newsroom.>'], num_replicas: 3 };
  const created = await eventually(async () => {
    const answer = await request(
      { port: first.port, password },
      '$JS.API.STREAM.CREATE.NEWSROOM',
      stream,
    );
    expect(answer).not.toHaveProperty('error');
    return answer;
  });
  expect(created).toMatchObject({ config: { num_replicas: 3 } });
  const { leader } = (created as { cluster: { leader: string } }).cluster;
  expect(nodes.map(({ name }) => name)).toContain(leader);
  const opening = {
    servers: `nats://ingest:${password}@127.0.0.1:${first.port}`,
    clientName: 'test',
  } as const;
  const monitors = nodes.map(({ monitorPort }) => `http://127.0.0.1:${monitorPort}`).join(',');
  const opened = await openJetStreamLog({ ...opening, role: 'writer', broker: { monitors } });
  // What this configuration says of syncing leaves nothing to warn of; the copies of the desk do.
  expect(opened.health().risks).toEqual(['DESK has 1 of 3 copies: set NATS_REPLICAS=3']);
  await opened.close();
  expect(
    await copies({ port: first.port, password }, 'NEWSROOM'),
    'the existing number is kept',
  ).toBe(3);
  expect(await copies({ port: first.port, password }, 'DESK')).toBe(1);
  await (await openJetStreamLog({ ...opening, role: 'writer', replicas: 3 })).close();
  expect(await copies({ port: first.port, password }, 'DESK'), 'a larger number is made so').toBe(
    3,
  );

  const kept = await eventually(() =>
    request({ port: first.port, password }, 'newsroom.clock', { tick: 1 }),
  );
  expect(kept).toMatchObject({ stream: 'NEWSROOM', seq: 1 });

  servers.get(leader)?.kill('SIGKILL');
  const other = nodes.find(({ name }) => name !== leader);
  const next = await eventually(() =>
    request({ port: other?.port ?? 0, password }, 'newsroom.clock', { tick: 2 }),
  );
  expect(next).toMatchObject({ stream: 'NEWSROOM' });
  // A try whose answer came too late for us may have been kept as well.
  expect((next as { seq: number }).seq).toBeGreaterThanOrEqual(2);
}, 120_000);
