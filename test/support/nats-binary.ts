import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultCacheDir } from '../../services/standalone/src/nats-cache.ts';
import { findNatsServer, type NatsBinary } from '../../services/standalone/src/nats-find.ts';
import { startNatsProcess } from '../../services/standalone/src/nats-process.ts';
import type { TestNats } from './nats.ts';

let binary: Promise<NatsBinary> | undefined;

/** The binary that `dateline start` would use; looked for once in each worker. */
export function findTestBinary(): Promise<NatsBinary> {
  binary ??= findNatsServer({
    serverBin: process.env['NATS_SERVER_BIN'],
    path: process.env['PATH'],
    cacheDir: defaultCacheDir(process.env) ?? join(tmpdir(), 'dateline-cache'),
    log: (line) => console.info(line),
  });
  return binary;
}

/** A server on this machine, to which more can happen than to one in a container. */
export interface BinaryNats extends TestNats {
  readonly pid: () => number;
  /** SIGSTOP and SIGCONT: its connections stay, and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Kills it, has its folder of streams changed, and starts it again. */
  restartWith(change: (storeDir: string) => Promise<unknown>): Promise<void>;
}

/** Runs the binary unsupervised: a test decides itself when its server dies and comes back. */
export async function startBinary(options: { readonly syncAlways: boolean }): Promise<BinaryNats> {
  const { path, version } = await findTestBinary();
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-nats-'));
  const serverName = `test-${dataDir.slice(-6)}`;
  const start = (port: number) =>
    startNatsProcess({ binary: path, dataDir, serverName, port, ...options });

  let server = await start(0).catch(async (cause: unknown) => {
    await rm(dataDir, { recursive: true, force: true });
    throw cause;
  });
  const { port } = server;
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);

  const kill9 = async () => {
    server.kill('SIGKILL');
    await server.ended;
  };
  return {
    url: `nats://127.0.0.1:${port}`,
    how: 'binary',
    version,
    dataDir,
    async restart() {
      await server.stop();
      server = await start(port);
    },
    kill9,
    pid: () => server.pid,
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    async restartWith(change) {
      await kill9();
      await change(join(dataDir, 'jetstream'));
      server = await start(port);
    },
    async stop() {
      server.kill('SIGCONT');
      process.removeListener('exit', endWithUs);
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
