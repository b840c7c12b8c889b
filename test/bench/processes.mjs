// Starts and ends the processes that a bench measures: the services, a nats-server, nginx.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findNatsServer } from '../../services/standalone/dist/nats-find.js';
import { startNatsProcess } from '../../services/standalone/dist/nats-process.js';

export const root = new URL('../../', import.meta.url).pathname;
export const token = 'a-token-for-the-bench-of-32-chars';

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Temporary folders and child processes of one bench, all gone after `end`. */
export function createWorkshop() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const undo = [];
  const start = async (command, args, options) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
    undo.push(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    });
    return child;
  };
  return {
    folder,
    start,
    async nats({ syncAlways }) {
      const binary = await findNatsServer({
        serverBin: process.env.NATS_SERVER_BIN,
        path: process.env.PATH,
        cacheDir: join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dateline'),
        log: () => {},
      });
      const dataDir = join(folder, `nats-${undo.length}`);
      mkdirSync(dataDir);
      const settings = { binary: binary.path, dataDir, serverName: 'bench', port: 0, syncAlways };
      const server = await startNatsProcess(settings);
      undo.push(() => server.stop());
      return { url: `nats://127.0.0.1:${server.port}` };
    },
    async service(name, natsUrl) {
      const port = await freePort();
      const startedMs = performance.now();
      const child = await start(
        process.execPath,
        [join(root, 'services', name, 'dist', 'main.js')],
        {
          env: {
            PATH: process.env.PATH,
            HOST: '127.0.0.1',
            PORT: String(port),
            NATS_URL: natsUrl,
            LOG_LEVEL: 'warn',
            DATA_DIR: join(folder, name),
            INBOX_DIR: join(folder, 'inbox'),
            INGEST_TOKEN: token,
            NEWSROOM: 'newsroom.example',
            SITE_TITLE: 'Bench',
            SITE_URL: 'https://newsroom.example',
          },
        },
      );
      const url = `http://127.0.0.1:${port}`;
      await untilReady(`${url}/ready`);
      return { url, port, child, readyAfterMs: performance.now() - startedMs };
    },
    /** nginx with one worker, serving files of a folder; undefined where it is not installed. */
    async nginx(files) {
      const binary = ['/usr/sbin/nginx', 'nginx'].find(
        (path) => spawnSync(path, ['-v']).status === 0,
      );
      if (!binary) return undefined;
      const port = await freePort();
      const home = join(folder, 'nginx');
      mkdirSync(join(home, 'files'), { recursive: true });
      for (const [name, body] of Object.entries(files))
        writeFileSync(join(home, 'files', name), body);
      // Its workers would change to another user, who cannot read a private folder.
      const asRoot = userInfo().uid === 0 ? 'user root; ' : '';
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        join(home, 'nginx.conf'),
        `${asRoot}worker_processes 1; daemon off; pid ${home}/pid; error_log ${home}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; etag on; keepalive_requests 1000000000;
  types { text/calendar ics; application/atom+xml atom; }
  ${temp.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${home}/files; } }\n`,
      );
      await start(binary, ['-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')]);
      const url = `http://127.0.0.1:${port}`;
      await untilReady(`${url}/${Object.keys(files)[0]}`);
      return url;
    },
    async end() {
      for (const step of undo.splice(0).reverse()) await step();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Megabytes of memory that a process holds, where the platform tells. */
export function residentMb(pid) {
  const line = /VmRSS:\s+(\d+)/.exec(ofProcess(pid, 'status') ?? '');
  return line ? Number(line[1]) / 1024 : undefined;
}

/** Microseconds of processor time that a process has taken, in steps of ten thousand. */
export function cpuUs(pid) {
  // proc(5): the name in brackets may hold spaces; utime and stime are fields 14 and 15, in 1/100 s.
  const fields = ofProcess(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10_000 : undefined;
}

function ofProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined; // Only Linux tells.
  }
}

async function untilReady(url) {
  const deadline = performance.now() + 120_000;
  while (performance.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return;
    // Each question takes time of the one that is to become ready.
    await pause(20);
  }
  throw new Error(`${url} did not answer`);
}
