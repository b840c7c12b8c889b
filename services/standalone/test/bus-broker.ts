import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { articleEvent, articleRef } from '../../../packages/eventlog/test/sample-events.ts';
import { findTestBinary } from '../../../test/support/nats-binary.ts';
import type { ServiceName } from '../src/bus-accounts.ts';
import { accountsName, addConsumer, renewService } from '../src/bus-file.ts';
import { startNatsProcess } from '../src/nats-process.ts';

/** A broker with accounts, as `dateline start` runs it, with a public event and a held one. */
export interface TestBus {
  readonly folder: string;
  readonly port: number;
  /** `nats://name:password@…` of a service or consumer. */
  url(name: string): string;
  connect(name: string): Promise<NatsConnection>;
  /** Opened with all rights of ours. */
  readonly log: EventLog;
  add(consumer: string): Promise<string>;
  reload(): void;
  /** Ends the broker, as a crash does or as it is told, and starts it again. */
  restart(isCrash: boolean, meanwhile?: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

const services: readonly ServiceName[] = ['newsroom', 'ingest', 'wire', 'reader'];

/** Starts one with the services' users and these consumers, some for what is under embargo. */
export async function startBus(
  consumers: readonly string[],
  advance: readonly string[] = [],
): Promise<TestBus> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bus-'));
  const passwords = new Map<string, string>();
  for (const name of services) passwords.set(name, await renewService(folder, name));
  const add = async (name: string) => {
    const isAdvance = advance.includes(name);
    const { password } = await addConsumer(folder, name, '2026-01-02T03:04:05.000Z', { isAdvance });
    passwords.set(name, password);
    return password;
  };
  for (const name of [...consumers, ...advance]) await add(name);
  const binary = (await findTestBinary()).path;
  const start = (port: number) =>
    startNatsProcess({
      ...{ binary, dataDir: folder, port, serverName: 'test-bus', syncAlways: false },
      accountsFile: accountsName,
    });
  let server = await start(0);
  const { port } = server;
  const url = (name: string) => `nats://${name}:${passwords.get(name)}@127.0.0.1:${port}`;
  const target = { servers: url('newsroom'), clientName: 'test', role: 'writer' } as const;
  const log = await openJetStreamLog(target);
  for (const stream of ['NEWSROOM', 'DESK'] as const) {
    const ref = articleRef();
    await log.append(ref, articleEvent(ref, 1), { expectedSequence: 0, revision: 1, stream });
  }
  return {
    folder,
    port,
    url,
    connect: async (name) =>
      connect({
        servers: `127.0.0.1:${port}`,
        user: name,
        pass: passwords.get(name) ?? '',
        maxReconnectAttempts: 0,
      }),
    log,
    add,
    reload: () => server.kill('SIGHUP'),
    async restart(isCrash, meanwhile) {
      if (isCrash) server.kill('SIGKILL');
      await (isCrash ? server.ended : server.stop());
      await meanwhile?.();
      server = await start(port);
    },
    async stop() {
      await log.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
