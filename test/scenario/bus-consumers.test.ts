import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { follow, type Item } from '@dateline/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, until } from '../support/newsroom.ts';
import { root } from '../support/sources.ts';

const program = join(root, 'services', 'standalone', 'bin', 'dateline.mjs');

let folder: string;
let port: number;
let running: ChildProcess;

const environment = () => ({
  ...process.env,
  ...{ PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn' },
});

async function start(): Promise<ChildProcess> {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [program, 'start', '--demo'], {
    env: environment(),
    stdio,
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await until('the ready line', async () => text.includes('is ready at') || undefined, 60_000);
  return child;
}

async function stop(): Promise<void> {
  running.kill('SIGTERM');
  await once(running, 'exit');
}

function dateline(...args: string[]) {
  const options = { encoding: 'utf8', env: environment(), timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

const json = (...args: string[]) => {
  const { stdout, stderr } = dateline(...args, '--json');
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(stderr);
  }
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bus-'));
  port = await freePort();
  running = await start();
}, 120_000);
afterAll(async () => {
  if (running?.exitCode === null) await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a consumer is added, follows through a restart, is seen with its lag, and is revoked', async () => {
  const { url, isLive } = json('consumer', 'add', 'acme');
  expect(isLive).toBe(true);
  expect(url).toMatch(/^nats:\/\/acme:[\w-]{43}@127\.0\.0\.1:\d+$/);
  expect(json('consumer', 'list').consumers).toMatchObject([{ name: 'acme' }]);

  const end = new AbortController();
  const items: Item[] = [];
  const following = (async () => {
    const order = { servers: url, clientName: 'the acme reader', heartbeatMs: 200 };
    for await (const item of follow({ ...order, signal: end.signal })) items.push(item);
  })();
  const types = () => items.flatMap((item) => (item.kind === 'event' ? [item.event.type] : []));
  await until('the first story', async () => types().includes('article.published') || undefined);

  const { consumers, lastSequence } = json('consumers');
  expect(consumers).toContainEqual(
    expect.objectContaining({ client: 'the acme reader', isDurable: false, behind: 0 }),
  );
  expect(consumers).toContainEqual(
    expect.objectContaining({ name: 'policy', isDurable: true, unacknowledged: 0 }),
  );
  expect(lastSequence).toBeGreaterThan(0);
  const table = dateline('consumers').stdout.split('\n');
  expect(table[0]).toBe(
    ['NAME', 'CLIENT', 'KIND', 'BEHIND', 'UNACKNOWLEDGED', 'SEQUENCE', 'ACTIVE', 'FILTER'].join(
      '\t',
    ),
  );
  expect(table).toContainEqual(expect.stringContaining('\tthe acme reader\tpassing\t0\t'));

  await stop();
  running = await start();
  const changed = dateline('withdraw', 'demo-zarafshan-forum', '--note', 'A mistake.');
  expect(changed.stderr).toBe('');
  await until('what came after', async () => types().includes('article.withdrawn') || undefined);
  const sequences = items.flatMap((item) => (item.kind === 'event' ? [item.event.sequence] : []));
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));

  expect(dateline('consumer', 'revoke', 'acme')).toMatchObject({ status: 0 });
  await until('the end of its connection', async () => {
    const last = items.at(-1);
    return (last?.kind === 'heartbeat' && !last.isConnected) || undefined;
  });
  expect(dateline('consumer', 'revoke', 'acme')).toMatchObject({ status: 2 });
  end.abort();
  await following;
});
