import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsName, addConsumer } from '../../services/standalone/src/bus-file.ts';
import { initBus } from '../../services/standalone/src/commands/bus-init.ts';
import { breakKey, rotateKey } from '../../services/standalone/src/commands/notary.ts';
import { type NatsProcess, startNatsProcess } from '../../services/standalone/src/nats-process.ts';
import { findTestBinary } from '../support/nats-binary.ts';
import { freePort, until } from '../support/newsroom.ts';
import { root } from '../support/sources.ts';
import { twinStory } from '../support/stories.ts';

/** Each service and its user of the broker, as compose.yaml has them. */
const users = { ingest: 'ingest', feeds: 'reader', calendar: 'reader', wire: 'wire' } as const;
type Name = keyof typeof users;
const token = 'a-token-for-tests-of-32-characters';

let folder: string;
let broker: NatsProcess;
let mirrorPassword: string;
const children: ChildProcess[] = [];
const ports = new Map<Name, number>();
let written = '';

const url = (name: Name, path: string) => `http://127.0.0.1:${ports.get(name)}${path}`;

async function start(name: Name): Promise<void> {
  ports.set(name, await freePort());
  const user = users[name];
  const child = spawn(process.execPath, [join(root, 'services', name, 'dist', 'main.js')], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(ports.get(name)),
      NATS_URL: `nats://127.0.0.1:${broker.port}`,
      NATS_USER: user,
      NATS_PASSWORD_FILE: join(folder, `bus-${user}`),
      DATA_DIR: join(folder, name),
      INGEST_TOKEN: token,
      ...(name === 'wire' && { NOTARY_KEY_FILE: join(folder, 'bus-notary') }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (chunk: Buffer) => {
    written += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  children.push(child);
  const isReady = async () => (await fetch(url(name, '/ready'))).ok || undefined;
  await until(`${name} to be ready`, isReady, 60_000).catch((cause: unknown) => {
    throw new Error(written.slice(-3000), { cause });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-services-'));
  const bus = join(folder, 'bus');
  const output = { out: () => {}, err: () => {}, isTerminal: false, json: true };
  await initBus({ folder: bus, output });
  await initBus({ folder: bus, output }); // A second time changes nothing.
  const { password } = await addConsumer(bus, 'mirror', new Date().toISOString());
  mirrorPassword = password;
  broker = await startNatsProcess({
    ...{ binary: (await findTestBinary()).path, dataDir: bus, serverName: 'services', port: 0 },
    ...{ syncAlways: false, accountsFile: accountsName },
  });
  await start('ingest');
  await Promise.all([start('feeds'), start('calendar'), start('wire')]);
}, 120_000);
afterAll(async () => {
  for (const child of children) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await broker?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('services with a credential each do all their work, and none is refused anything', async () => {
  const at = encodeURIComponent(twinStory.receivedAt);
  const answer = await fetch(url('ingest', `/articles?receivedAt=${at}`), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
    body: twinStory.text ?? '',
  });
  expect(answer.status).toBe(201);
  const { id } = (await answer.json()) as { readonly id: string };
  const has = async (name: Name, path: string, words: string) =>
    until(`${words} at ${path}`, async () => {
      const text = await (await fetch(url(name, path))).text();
      return text.includes(words) || undefined;
    });
  await has('feeds', '/feeds/all.atom', id);
  await has('calendar', '/calendars/all.ics', 'BEGIN:VEVENT');
  await has('wire', '/events?filter=kind:occasion', 'occasion.announced');
  await has('wire', `/snapshot/articles/${id}`, '"live"');

  const killed = await fetch(url('ingest', `/articles/${id}/kill`), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ note: 'Never to be published.' }),
  });
  expect(killed.ok).toBe(true);
  await has('wire', `/events?filter=id:${id}`, 'article.killed');
  expect(written).not.toContain('Permissions Violation');
});

describe('an outsider who holds the log against the signed checkpoints, with none of our code', () => {
  const program = join(root, 'examples', 'javascript', 'verify-notary.mjs');
  const check = async (newsroom: string, kept?: string) => {
    const child = spawn(process.execPath, [program], {
      env: {
        PATH: process.env['PATH'],
        BUS_URL: `nats://mirror:${mirrorPassword}@127.0.0.1:${broker.port}`,
        NEWSROOM_URL: newsroom,
        ...(kept !== undefined && { NOTARY_KID: kept }),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    const [code] = (await once(child, 'close')) as [number];
    return { code, lines: out.trim().split('\n') };
  };

  test('finds all as it was, and what was killed by its hash', async () => {
    const counts = await until('all messages to be signed', async () => {
      const { code, lines } = await check(url('wire', ''));
      const found = JSON.parse(lines.at(-1) ?? '{}');
      return code === 0 && found.messages > 2 && found.gone > 0 ? found : undefined;
    });
    expect(counts).toMatchObject({ faults: 0 });
  });

  test('follows the key when it changes, and is told of a break until it keeps the new one', async () => {
    const path = join(folder, 'bus-notary');
    const output = { out: () => {}, err: () => {}, isTerminal: false, json: true };
    const target = { url: url('wire', ''), path, mode: 0o644, output };
    const current = async () =>
      Object(await (await fetch(url('wire', '/notary/key'))).json()).current as string;
    const first = await current();
    await rotateKey(target);
    const second = await current();
    expect(second).not.toBe(first);
    for (const kept of [first, second, undefined]) {
      expect(await check(url('wire', ''), kept)).toMatchObject({ code: 0 });
    }
    await breakKey(target, 'stolen');
    const told = await check(url('wire', ''), first);
    expect(told).toMatchObject({ code: 1 });
    expect(told.lines[0]).toMatch(/^checkpoint \d+ breaks with the key before it$/);
    // What the new one signs goes through all before it.
    expect(await check(url('wire', ''), await current())).toMatchObject({ code: 0 });
  }, 60_000);

  test('finds out who has changed a checkpoint', async () => {
    const forger = createServer(async (request, response) => {
      const text = await (await fetch(url('wire', request.url ?? ''))).text();
      // Another time of the same checkpoint.
      const forged = text.replace(/(?<="jws":"[^.]+\.)[^.]+/, (body) => {
        const plain = Buffer.from(body, 'base64url').toString();
        return Buffer.from(plain.replace('"time":"2', '"time":"3')).toString('base64url');
      });
      response.end(forged);
    });
    await new Promise<void>((resolve) => forger.listen(0, '127.0.0.1', resolve));
    const { port } = forger.address() as AddressInfo;
    const { code, lines } = await check(`http://127.0.0.1:${port}`);
    forger.close();
    expect(code).toBe(1);
    expect(lines[0]).toBe('checkpoint 1 is not good');
  });
});
