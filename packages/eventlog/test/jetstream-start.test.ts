import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstreamManager, type StreamConfig } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import { type EventLog, LogUnavailableError, LogUnsuitableError } from '../src/event-log.ts';
import { openJetStreamLog } from '../src/jetstream.ts';
import { appendHistory } from './contract.ts';
import { articleRef } from './sample-events.ts';

describe('opening the log on JetStream', () => {
  let server: TestNats;
  let plain: NatsConnection;
  const opened: EventLog[] = [];
  const open = async (
    role: 'writer' | 'reader',
    options: Partial<Parameters<typeof openJetStreamLog>[0]> = {},
  ) => {
    const target = { servers: server.url, clientName: `test ${role}`, connectTimeoutMs: 5000 };
    const log = await openJetStreamLog({ ...target, role, ...options });
    opened.push(log);
    return log;
  };
  const manage = () => jetstreamManager(plain);
  /** The broker may still be clearing away a stream of the same name. */
  const addStream = async (setting: Partial<StreamConfig>) => {
    const { streams } = await manage();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await streams.add({ name: 'NEWSROOM', subjects: ['newsroom.>'], ...setting });
      } catch (error) {
        if (attempt === 20) throw error;
        await wait(50);
      }
    }
  };
  const dropStreams = async () => {
    const manager = await manage();
    for await (const { config } of manager.streams.list())
      await manager.streams.delete(config.name);
  };

  beforeAll(async () => {
    server = await startNats({ how: 'binary' });
    plain = await connect({ servers: server.url });
  });
  afterEach(async () => {
    for (const log of opened.splice(0)) await log.close();
    await dropStreams();
  });
  afterAll(async () => {
    await plain?.close();
    await server?.stop();
  });

  test('a writer creates both streams with settings that lose nothing', async () => {
    await open('writer');
    const manager = await manage();
    for (const [name, subjects] of [
      ['NEWSROOM', ['newsroom.>']],
      ['DESK', ['desk.>']],
    ] as const) {
      const { config } = await manager.streams.info(name);
      expect(config).toMatchObject({
        subjects,
        storage: 'file',
        retention: 'limits',
        discard: 'new',
        max_age: 0,
        max_msgs: -1,
        max_bytes: -1,
        max_msgs_per_subject: -1,
        max_msg_size: 4 * 1024 * 1024,
        duplicate_window: 600_000_000_000,
        allow_direct: true,
        allow_atomic: true,
        allow_rollup_hdrs: false,
        deny_delete: false,
        deny_purge: true,
      });
    }
    await expect(manager.streams.purge('NEWSROOM')).rejects.toThrow('purge not permitted');
  });

  test('a writer finds its streams again, and what is in them', async () => {
    const ref = articleRef();
    await appendHistory(await open('writer'), ref, 2);
    expect((await (await open('writer')).read('article', ref.id)).events).toHaveLength(2);
  });

  test('a writer corrects what can be corrected, and says so', async () => {
    const manager = await manage();
    const loose = { max_age: 3_600_000_000_000, allow_rollup_hdrs: true };
    await addStream(loose);
    const warnings: object[] = [];
    const logger = { info() {}, error() {}, warn: (fields: object) => warnings.push(fields) };
    await open('writer', { logger, broker: { isSynced: true } });
    expect((await manager.streams.info('NEWSROOM')).config).toMatchObject({
      max_age: 0,
      allow_rollup_hdrs: false,
      discard: 'new',
    });
    expect(warnings).toMatchObject([{ stream: 'NEWSROOM', fault: expect.any(String) }]);
  });

  test.each([
    ['storage', { storage: 'memory' }],
    ['retention', { retention: 'workqueue' }],
    ['deny_delete', { deny_delete: true }],
    ['persist_mode', { persist_mode: 'async' }],
  ] as const)('a writer refuses a stream whose %s loses data, naming it', async (name, setting) => {
    await addStream(setting);
    const refused = open('writer');
    await expect(refused).rejects.toBeInstanceOf(LogUnsuitableError);
    await expect(refused).rejects.toThrow(
      ` ${name} is ${JSON.stringify(Object.values(setting)[0])}, not `,
    );
  });

  test('a reader waits for the writer, whichever starts first', async () => {
    const reading = open('reader');
    await open('writer');
    expect(await (await reading).state()).toMatchObject({ firstSequence: 1, lastSequence: 0 });
  });

  test('a reader creates nothing: without a writer it says who is missing', async () => {
    const refused = open('reader', { connectTimeoutMs: 300 });
    await expect(refused).rejects.toBeInstanceOf(LogUnavailableError);
    await expect(refused).rejects.toThrow('start ingest');
    const names: string[] = [];
    for await (const name of (await manage()).streams.names()) names.push(name);
    expect(names).toEqual([]);
  });

  test('a reader refuses a stream that loses data, and leaves it as it is', async () => {
    const manager = await manage();
    await addStream({});
    await expect(open('reader')).rejects.toThrow('discard is "old", not "new"; ');
    expect((await manager.streams.info('NEWSROOM')).config.discard).toBe('old');
  });

  /** A monitoring port, as nats-server has one. */
  const monitor = async (config: object) => {
    const http = createHttpServer((_request, response) =>
      response.end(JSON.stringify({ jetstream: { config } })),
    ).listen(0, '127.0.0.1');
    await once(http, 'listening');
    onTestFinished(() => void http.close());
    const address = http.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };

  test('a writer warns of what the broker acknowledges too early, and of what it cannot see', async () => {
    const warnings: object[] = [];
    const logger = { info() {}, error() {}, warn: (fields: object) => warnings.push(fields) };
    const risksWith = async (broker: object) =>
      (await open('writer', { logger, broker })).health().risks;
    const good = await monitor({ sync_interval: 120_000_000_000, sync_always: true });
    const lax = await monitor({ sync_interval: 120_000_000_000 });

    expect(await risksWith({ isSynced: true })).toBeUndefined();
    expect(await risksWith({ monitors: good })).toBeUndefined();
    expect(warnings).toEqual([]);
    const early = `the broker at ${lax} acknowledges before it syncs: set sync_interval: always`;
    expect(await risksWith({ monitors: `${good}, ${lax}/` })).toEqual([early]);
    expect(warnings).toEqual([{ risk: early }]);
    expect(await risksWith({})).toEqual([expect.stringContaining('set NATS_MONITOR_URL')]);
    expect(await risksWith({ monitors: 'http://127.0.0.1:1' })).toEqual([
      expect.stringContaining('http://127.0.0.1:1 does not answer'),
    ]);
  });

  test('no broker is an answer in time', async () => {
    const start = performance.now();
    const servers = 'nats://someone:secret@127.0.0.1:1';
    const refused = open('reader', { servers, connectTimeoutMs: 600 });
    await expect(refused).rejects.toBeInstanceOf(LogUnavailableError);
    await expect(refused).rejects.toThrow('no NATS server answers at nats://127.0.0.1:1 within');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('servers that will not do', () => {
  let fake: Server | undefined;
  const start = (info: object, answer: (command: string) => string): Promise<string> =>
    new Promise((resolve) => {
      fake = createServer((socket) => {
        socket.on('error', () => socket.destroy());
        socket.write(`INFO ${JSON.stringify(info)}\r\n`);
        socket.on('data', (data) => socket.write(answer(data.toString())));
      }).listen(0, '127.0.0.1', () => {
        const address = fake?.address();
        const port = typeof address === 'object' && address ? address.port : 0;
        resolve(`nats://127.0.0.1:${port}`);
      });
    });
  const info = { server_id: 'FAKE', headers: true, max_payload: 1_048_576, jetstream: true };
  const pong = (command: string) => (command.includes('PING') ? 'PONG\r\n' : '');
  const open = (servers: string) =>
    openJetStreamLog({ servers, clientName: 'test', role: 'reader', connectTimeoutMs: 2000 });

  afterEach(() => new Promise((resolve) => fake?.close(resolve)));

  test.each(['2.9.10', '2.11.99', '1.99.0'])('version %s is too old', async (version) => {
    const refused = open(await start({ ...info, version }, pong));
    await expect(refused).rejects.toBeInstanceOf(LogUnsuitableError);
    await expect(refused).rejects.toThrow(
      `the NATS server is version ${version}, but 2.12 or newer is needed: install nats-server`,
    );
  });

  test('credentials that are refused are not tried for ever', async () => {
    const server = { ...info, version: '2.15.1', auth_required: true };
    const servers = await start(server, () => "-ERR 'Authorization Violation'\r\n");
    const refused = open(servers.replace('//', '//someone:secret@'));
    await expect(refused).rejects.toBeInstanceOf(LogUnsuitableError);
    await expect(refused).rejects.toThrow(`the NATS server at ${servers} refuses the credentials`);
  });
});
