import { request } from 'node:http';
import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { formatNatsConfig } from '../../services/standalone/src/nats-config.ts';
import { pickPort } from '../../services/standalone/src/nats-process.ts';
import type { TestNats } from './nats.ts';

const pinnedImage = 'nats:2.15.1';
const defaultSocket = '/var/run/docker.sock';
const pingTimeoutMs = 500;
const readyTimeoutMs = 30_000;
const clientPort = 4222;
const dataDir = '/data';
const configPath = '/dateline-nats.conf';

let answered: Promise<boolean> | undefined;

/** Whether a Docker engine answers a ping; asked once in each worker, without testcontainers. */
export function isDockerThere(): Promise<boolean> {
  answered ??= ping(process.env['DOCKER_HOST'] ?? `unix://${defaultSocket}`);
  return answered;
}

function ping(dockerHost: string): Promise<boolean> {
  const { protocol, hostname, port, pathname } = new URL(dockerHost);
  if (protocol !== 'unix:' && protocol !== 'tcp:') return Promise.resolve(false);
  const target = protocol === 'unix:' ? { socketPath: pathname } : { host: hostname, port };
  return new Promise((resolve) => {
    const asked = request({ ...target, path: '/_ping', timeout: pingTimeoutMs }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
    asked.end();
  });
}

/**
 * Runs the image named in DATELINE_NATS_IMAGE, else the pinned official one. Its port on the host
 * is fixed beforehand, since Docker would deal a new one at every restart.
 */
export async function startContainer(options: { readonly syncAlways: boolean }): Promise<TestNats> {
  const ownImage = process.env['DATELINE_NATS_IMAGE'] || undefined;
  // An image of one's own means that no registry is in reach, where the reaper's would have to be.
  if (ownImage !== undefined) process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');

  const port = await pickPort();
  const content = formatNatsConfig({
    serverName: `test-${port}`,
    host: '0.0.0.0',
    port: clientPort,
    monitorPort: 8222,
    storeDir: dataDir,
    ...options,
  });
  const container = await new GenericContainer(ownImage ?? pinnedImage)
    .withCommand(['-c', configPath])
    .withCopyContentToContainer([{ content, target: configPath }])
    .withExposedPorts({ container: clientPort, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Server is ready/))
    .start();
  const host = container.getHost();
  const { version } = await waitForInfo(host, port);
  const runtime = await getContainerRuntimeClient();
  const engine = runtime.container.getById(container.getId());

  return {
    url: `nats://${host}:${port}`,
    how: 'container',
    version,
    dataDir,
    async restart() {
      const { State } = await engine.inspect();
      if (State.Running) await engine.stop();
      await engine.start();
      await waitForInfo(host, port);
    },
    async kill9() {
      await engine.kill({ signal: 'SIGKILL' });
      await engine.wait();
    },
    async stop() {
      await container.stop({ remove: true, removeVolumes: true });
    },
  };
}

/** A port that Docker publishes accepts before the server behind it does: its INFO line tells. */
async function waitForInfo(host: string, port: number): Promise<{ readonly version: string }> {
  const deadline = performance.now() + readyTimeoutMs;
  while (performance.now() < deadline) {
    const version = /"version":"([^"]+)".*"jetstream":true/.exec(await readInfo(host, port))?.[1];
    if (version !== undefined) return { version };
    await wait(20);
  }
  throw new Error(`no nats-server with JetStream at ${host}:${port} after ${readyTimeoutMs} ms`);
}

/** The first line a nats-server sends; empty when there is none. */
function readInfo(host: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: pingTimeoutMs });
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\r\n')) socket.destroy();
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(text));
  });
}
