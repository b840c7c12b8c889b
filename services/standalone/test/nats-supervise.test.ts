import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findTestBinary } from '../../../test/support/nats-binary.ts';
import { claimDataDir, DataDirInUseError } from '../src/nats-data-dir.ts';
import { identifyProcess, isRunning } from '../src/nats-identity.ts';
import { NatsServerStartError } from '../src/nats-process.ts';
import { type NatsServer, NatsServerGoneError, startNatsServer } from '../src/nats-supervise.ts';
import { makeFolder, writeScript } from './nats-fake.ts';

interface Supervised {
  readonly server: NatsServer;
  readonly dataDir: string;
  readonly lines: string[];
  /** Those of them that are shown where nothing else is asked for. */
  readonly loud: string[];
}

async function supervise(
  options: { binary?: string; dataDir?: string; port?: number; restartsMax?: number } = {},
): Promise<Supervised> {
  const lines: string[] = [];
  const loud: string[] = [];
  const note = (_fields: object, message: string) => void lines.push(message);
  const cry = (_fields: object, message: string) => {
    for (const kept of [lines, loud]) kept.push(message);
  };
  const server = await startNatsServer({
    binary: (await findTestBinary()).path,
    dataDir: join(await makeFolder(), 'nats'),
    syncAlways: true,
    logger: { info: note, warn: cry, error: cry },
    ...options,
  });
  onTestFinished(() => server.stop());
  const dataDir = options.dataDir ?? (await folderOf(server));
  return { server, dataDir, lines, loud };
}

async function folderOf(server: NatsServer): Promise<string> {
  const { command } = (await identifyProcess(pidOf(server))) ?? { command: '' };
  return command.slice(command.indexOf(' -c ') + 4).replace(/\/nats\.conf$/, '');
}

function pidOf(server: NatsServer): number {
  const pid = server.pid();
  if (pid === undefined) throw new Error('nats-server is down');
  return pid;
}

async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`still waiting for: ${what}`);
    await wait(10);
  }
}

async function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  try {
    const [first] = await once(socket, 'data');
    return String(first).includes('"jetstream":true');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('a supervised nats-server', () => {
  test('listens on loopback alone and syncs every message', async () => {
    const { server, dataDir } = await supervise();
    expect(await answers(server.url)).toBe(true);
    const config = await readFile(join(dataDir, 'nats.conf'), 'utf8');
    expect(config).toContain('sync_interval: always');
    const hosts = [...config.matchAll(/"(\S+):\d+"/g)].map(([, host]) => host);
    expect(hosts).toEqual(['127.0.0.1', '127.0.0.1']);
  });

  test('comes back on its port after kill -9, with another pid', async () => {
    const { server, loud } = await supervise();
    for (const _ of [1, 2]) {
      const pid = pidOf(server);
      process.kill(pid, 'SIGKILL');
      await until('a new process', () => server.pid() !== undefined && server.pid() !== pid);
      await until('an answer', () => answers(server.url));
    }
    const once = ['nats-server died', 'nats-server is up again'];
    expect(loud).toEqual([...once, ...once]);
  });

  test('leaves no process and no claim when it is stopped, however often', async () => {
    const { server, dataDir, lines } = await supervise();
    const pid = pidOf(server);
    await Promise.all([server.stop(), server.stop()]);
    await server.ended;
    expect(await identifyProcess(pid)).toBeUndefined();
    expect(server.pid()).toBeUndefined();
    expect(await readdir(dataDir)).not.toContain('owner.json');
    expect(lines).not.toContain('nats-server died');
    await wait(150);
    expect(await answers(server.url)).toBe(false);
  });

  test('is not started again when it is stopped while it is down', async () => {
    const { server } = await supervise();
    const pid = pidOf(server);
    process.kill(pid, 'SIGKILL');
    await until('its end', () => server.pid() === undefined);
    await server.stop();
    await server.ended;
    await wait(150);
    expect(await answers(server.url)).toBe(false);
  });

  test('is given up after so many deaths, and says so', async () => {
    const folder = await makeFolder();
    const binary = join(folder, 'nats-server');
    await copyFile((await findTestBinary()).path, binary);
    const { server, dataDir, lines } = await supervise({ binary, restartsMax: 2 });
    await rm(binary);
    await writeScript(folder, 'nats-server', 'exit 3');
    process.kill(pidOf(server), 'SIGKILL');
    await expect(server.ended).rejects.toThrow(NatsServerGoneError);
    expect(lines.filter((line) => line === 'nats-server does not start')).toHaveLength(2);
    expect(await readdir(dataDir)).not.toContain('owner.json');
  });

  test('lives in a folder of any name', async () => {
    const dataDir = join(await makeFolder(), 'с "кавычками" \\ и 新闻');
    const { server } = await supervise({ dataDir });
    expect(await answers(server.url)).toBe(true);
    expect(await readdir(join(dataDir, 'jetstream'))).toBeDefined();
  });
});

describe('a start that fails', () => {
  test('says what nats-server said, and lets go of the folder', async () => {
    const folder = await makeFolder();
    const binary = await writeScript(folder, 'nats-server', 'echo "no such option" >&2; exit 1');
    const dataDir = join(folder, 'nats');
    const start = supervise({ binary, dataDir });
    await expect(start).rejects.toThrow(NatsServerStartError);
    await expect(start).rejects.toThrow('no such option');
    const { server } = await supervise({ dataDir });
    expect(await answers(server.url)).toBe(true);
  });

  test('names a binary that is not there', async () => {
    const start = supervise({ binary: '/nowhere/nats-server' });
    await expect(start).rejects.toThrow(/\/nowhere\/nats-server.*ENOENT/);
  });

  test('names a port that is taken', async () => {
    const { server } = await supervise();
    const start = supervise({ port: Number(new URL(server.url).port) });
    await expect(start).rejects.toThrow(/address already in use/);
    expect(await answers(server.url)).toBe(true);
  });
});

describe('the data folder', () => {
  test('has one owner at a time', async () => {
    const { server, dataDir } = await supervise();
    await expect(supervise({ dataDir })).rejects.toThrow(DataDirInUseError);
    await expect(supervise({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
    expect(await answers(server.url)).toBe(true);
  });

  test('is claimed again when its owner is gone or unreadable', async () => {
    const dataDir = await makeFolder();
    const dead = { pid: process.pid, birth: '1', command: 'another run' };
    for (const left of [
      JSON.stringify({ owner: dead, server: dead }),
      '{"owner":',
      '{}',
      '7',
      '',
    ]) {
      await writeFile(join(dataDir, 'owner.json'), left);
      const claim = await claimDataDir(dataDir, () => {});
      await claim.release();
    }
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('is freed of the server that a killed owner left behind', async () => {
    const dataDir = join(await makeFolder(), 'nats');
    const { owner, pid: orphan } = await startOwner(dataDir);
    const hasEnded = once(owner, 'exit');
    // The whole group, as a terminal signals it: the server is in a group of its own.
    process.kill(-(owner.pid ?? process.pid), 'SIGKILL');
    await hasEnded;
    await wait(50);
    expect(await identifyProcess(orphan)).toBeDefined();

    const { server, lines } = await supervise({ dataDir });
    expect(await identifyProcess(orphan)).toBeUndefined();
    expect(lines[0]).toBe('ending the nats-server that a killed process left behind');
    expect(await answers(server.url)).toBe(true);
  });

  test('keeps the server of a live owner in another process', async () => {
    const dataDir = join(await makeFolder(), 'nats');
    const { owner, pid } = await startOwner(dataDir);
    await expect(supervise({ dataDir })).rejects.toThrow(`in use by process ${owner.pid}`);
    expect(await identifyProcess(pid)).toBeDefined();
    const hasEnded = once(owner, 'exit');
    owner.kill('SIGTERM');
    await hasEnded;
    await until('its server to end with it', async () => !(await identifyProcess(pid)));
  });
});

/** Another process that owns a folder, and the pid of its server; both gone after the test. */
async function startOwner(dataDir: string): Promise<{ owner: ChildProcess; pid: number }> {
  const args = ['--input-type=module', '-e', await ownerCode(dataDir)];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const owner = spawn(process.execPath, args, { stdio: [...stdio], detached: true });
  const [line] = await once(owner.stdout, 'data');
  const pid = Number(String(line));
  const server = await identifyProcess(pid);
  onTestFinished(async () => {
    owner.kill('SIGKILL');
    if (server !== undefined && (await isRunning(server))) process.kill(pid, 'SIGKILL');
  });
  return { owner, pid };
}

/** A program that owns a folder and exits on SIGTERM, from the compiled sources. */
async function ownerCode(dataDir: string): Promise<string> {
  const module = new URL('../dist/nats-supervise.js', import.meta.url).href;
  const { path: binary } = await findTestBinary();
  await mkdir(dataDir, { recursive: true });
  return `
    import { startNatsServer } from ${JSON.stringify(module)};
    const quiet = () => {};
    const server = await startNatsServer({
      binary: ${JSON.stringify(binary)}, dataDir: ${JSON.stringify(dataDir)}, syncAlways: true,
      logger: { info: quiet, warn: quiet, error: quiet },
    });
    process.on('SIGTERM', () => process.exit(0));
    console.log(server.pid());`;
}

test('a process is known by more than its number', async () => {
  const own = await identifyProcess(process.pid);
  expect(own).toEqual(await identifyProcess(process.pid));
  const child = spawn('sleep', ['60']);
  const other = await identifyProcess(child.pid ?? 0);
  expect(other).toMatchObject({ pid: child.pid, command: 'sleep 60' });
  expect(other?.birth).not.toBe(own?.birth);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await identifyProcess(child.pid ?? 0)).toBeUndefined();
});
