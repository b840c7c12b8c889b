import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renewService } from '../../services/standalone/src/bus-file.ts';
import { pickPort } from '../../services/standalone/src/nats-process.ts';
import { findTestBinary } from './nats-binary.ts';
import { until } from './newsroom.ts';
import { root } from './sources.ts';

/** Three servers of infra's cluster.conf on this machine. */
export interface TestCluster {
  /** For NATS_URL, with the credentials of ingest. */
  readonly servers: string;
  readonly names: readonly string[];
  /** Which server a text names by its address. */
  nameIn(text: string): string | undefined;
  kill9(name: string): Promise<void>;
  /** Starts one that is down. */
  start(name: string): void;
  freeze(name: string): void;
  thaw(name: string): void;
  /** Cuts a server off from the other two, and waits until it says so; its clients still reach it. */
  partition(name: string): Promise<void>;
  heal(): void;
  /** Waits until a server says that all its streams are current. */
  untilWell(name: string): Promise<void>;
  stop(): Promise<void>;
}

interface Node {
  readonly name: string;
  readonly port: number;
  readonly monitorPort: number;
  readonly routePort: number;
  readonly gate: Gate;
  child: ChildProcess | undefined;
}

/** Starts them with empty stores. */
export async function startCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-cluster-'));
  const config = join(folder, 'cluster.conf');
  await copyFile(join(root, 'infra/nats/cluster.conf'), config);
  const password = await renewService(join(folder, 'bus'), 'ingest');
  const { path: binary } = await findTestBinary();
  const cut = new Set<string>();
  const nodes: Node[] = [];
  for (const name of ['nats-1', 'nats-2', 'nats-3']) {
    const [port, monitorPort, routePort] = [await pickPort(), await pickPort(), await pickPort()];
    const gate = await openGate(name, routePort, cut);
    nodes.push({ name, port, monitorPort, routePort, gate, child: undefined });
  }
  const routes = nodes.map(({ gate }, index) => [`NATS_ROUTE_${index + 1}`, gate.url]);
  const start = (node: Node) => {
    const env = {
      ...Object.fromEntries(routes),
      NATS_NAME: node.name,
      NATS_HOST: '127.0.0.1',
      NATS_PORT: String(node.port),
      NATS_MONITOR_PORT: String(node.monitorPort),
      NATS_CLUSTER_PORT: String(node.routePort),
      NATS_STORE: join(folder, node.name),
    };
    const args = ['-c', config, '--cluster_advertise', node.gate.url.replace('nats://', '')];
    node.child = spawn(binary, args, { env, stdio: 'ignore' });
  };
  const find = (name: string): Node => {
    const node = nodes.find((one) => one.name === name);
    if (!node) throw new Error(`no node ${name}`);
    return node;
  };
  const kill9 = async (name: string) => {
    const { child } = find(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const endWithUs = () => nodes.forEach(({ child }) => void child?.kill('SIGKILL'));
  process.once('exit', endWithUs);
  for (const node of nodes) start(node);

  return {
    servers: nodes.map(({ port }) => `nats://ingest:${password}@127.0.0.1:${port}`).join(','),
    names: nodes.map(({ name }) => name),
    nameIn: (text) => nodes.find(({ port }) => text.includes(`:${port}`))?.name,
    kill9,
    start: (name) => start(find(name)),
    freeze: (name) => void find(name).child?.kill('SIGSTOP'),
    thaw: (name) => void find(name).child?.kill('SIGCONT'),
    async partition(name) {
      cut.add(name);
      for (const { gate } of nodes) gate.cut();
      const url = `http://127.0.0.1:${find(name).monitorPort}/routez`;
      await until(`${name} to be alone`, async () => {
        const { num_routes: routes } = (await (await fetch(url)).json()) as { num_routes: number };
        return routes === 0 ? true : undefined;
      });
    },
    heal: () => cut.clear(),
    untilWell: async (name) => {
      const url = `http://127.0.0.1:${find(name).monitorPort}/healthz`;
      await until(
        `${name} to be well`,
        async () => {
          const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
          return answer.ok ? true : undefined;
        },
        60_000,
      );
    },
    async stop() {
      process.removeListener('exit', endWithUs);
      for (const { name } of nodes) await kill9(name);
      for (const { gate } of nodes) gate.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What stands before a server's port for routes, and lets through who is not cut off. */
interface Gate {
  readonly url: string;
  /** Ends the routes of those who are cut off. */
  cut(): void;
  close(): void;
}

/** Servers tell their names when they connect, in what each other reads as INFO or CONNECT. */
const nameOf = /"(?:server_)?name":"(nats-\d)"/;

async function openGate(name: string, port: number, cut: ReadonlySet<string>): Promise<Gate> {
  const passing = new Set<{ readonly ends: readonly Socket[]; from: string | undefined }>();
  const isCut = (from: string | undefined) =>
    cut.has(name) || (from !== undefined && cut.has(from));
  const end = ({ ends }: { readonly ends: readonly Socket[] }) => {
    for (const socket of ends) socket.destroy();
  };
  const server: Server = createServer((caller) => {
    const callee = connect({ host: '127.0.0.1', port });
    const route = { ends: [caller, callee], from: undefined as string | undefined };
    passing.add(route);
    for (const socket of route.ends) {
      socket.on('error', () => end(route));
      socket.on('close', () => [end(route), passing.delete(route)]);
    }
    caller.on('data', (octets: Buffer) => {
      route.from ??= nameOf.exec(octets.toString('latin1'))?.[1];
      if (isCut(route.from)) return end(route);
      callee.write(octets);
    });
    callee.on('data', (octets: Buffer) => {
      if (isCut(route.from)) return end(route);
      caller.write(octets);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `nats://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => [...passing].filter(({ from }) => isCut(from)).forEach(end),
    close() {
      server.close();
      for (const route of passing) end(route);
    },
  };
}
