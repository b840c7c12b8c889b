import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, until } from '../support/newsroom.ts';
import { root } from '../support/sources.ts';
import { launchStandalone } from '../support/standalone.ts';
import { confirmingStory, firstStory, twinStory } from '../support/stories.ts';

const program = join(root, 'services', 'standalone', 'bin', 'dateline.mjs');

let folder: string;
let port: number;
let running: Started;

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

const dataDir = () => join(folder, 'data');
const url = () => `http://127.0.0.1:${port}`;
const environment = () => ({ ...process.env, PORT: String(port), DATA_DIR: dataDir() });

/** Runs one command line to its end. */
function dateline(args: readonly string[], input?: string) {
  const result = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: environment(),
    cwd: folder,
    timeout: 30_000,
    ...(input !== undefined && { input }),
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const start = (...args: string[]): Promise<Started> =>
  launchStandalone(args, { env: environment(), cwd: folder });

async function stop({ child }: Started): Promise<number | null> {
  const exited = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = (await exited) as [number | null];
  return code;
}

/** Processes whose command line names our data folder: the nats-server of this test. */
function brokers(): readonly string[] {
  const { stdout } = spawnSync('pgrep', ['-f', `${dataDir()}/nats`], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

/** A connection of its own: while a command runs, this process cannot tend to idle ones. */
const get = async (path: string) => fetch(`${url()}${path}`, { headers: { connection: 'close' } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-standalone-'));
  port = await freePort();
  running = await start('--demo');
}, 120_000);
afterAll(async () => {
  if (running?.child.exitCode === null) await stop(running);
  rmSync(folder, { recursive: true, force: true });
});

describe('dateline start', () => {
  test('says where it is, and what to do next', () => {
    expect(running.output()).toContain(`Dateline is ready at ${url()}\n`);
    expect(running.output()).toContain('npx dateline show demo-zarafshan-forum');
  });

  test('makes a token that only its owner can read, in a folder of his own', () => {
    const path = join(dataDir(), 'token');
    expect([dataDir(), path].map((one) => statSync(one).mode & 0o777)).toEqual([0o700, 0o600]);
    expect(readFileSync(path, 'utf8').trim().length).toBeGreaterThan(30);
  });

  test('publishes the demo story, whose occasion is in the calendar', async () => {
    const calendar = await until('the demo occasion', async () => {
      const body = await (await get('/calendars/all.ics')).text();
      return body.includes('BEGIN:VEVENT') ? body.replaceAll('\r\n ', '') : undefined;
    });
    expect(calendar).toContain('منتدى مياه زرافشان');
    expect(calendar).toContain('STATUS:TENTATIVE');
  });

  test('shows a page at / that offers every feed that there is', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain(`href="${url()}/feeds/ar.atom"`);
    expect(page).not.toContain('/feeds/ru.atom');
    expect(page).toContain(`webcal://127.0.0.1:${port}/calendars/all.ics`);
  });

  test('is whole: ready, healthy and measured', async () => {
    expect((await get('/ready')).status).toBe(200);
    const keeping = 'kept';
    const token = readFileSync(join(dataDir(), 'token'), 'utf8').trim();
    const headers = { connection: 'close', authorization: `Bearer ${token}` };
    const inside = async (path: string) => fetch(`${url()}${path}`, { headers });
    expect(await (await inside('/health')).json()).toMatchObject({
      status: 'ok',
      services: { feeds: { keeping }, calendar: { keeping } },
    });
    expect(await (await inside('/metrics')).text()).toContain('dateline_');
  });

  test('shows the inside to nobody without a token, on loopback neither', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
    const paths = ['/metrics', '/articles', '/occasions', '/consumers', '/tokens', '/webhooks'];
    const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status));
    expect(statuses).toEqual(paths.map(() => 401));
  });

  test('refuses a second one on the same port or the same data, and says why', async () => {
    const samePort = dateline(['start', '--data', join(folder, 'other')]);
    expect(samePort.code).not.toBe(0);
    expect(samePort.err).toContain(`PORT ${port} is taken`);
    const sameData = dateline(['start', '--port', String(await freePort())]);
    expect(sameData.code).not.toBe(0);
    expect(sameData.err).toContain(dataDir());
  });

  test('names a wrong variable', () => {
    const wrong = dateline(['start', '--port', 'eighty']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('config: PORT must be integer');
  });
});

describe.each([firstStory, twinStory])('the command line with $name', (story) => {
  const isAbsent = story.text === undefined;
  const file = () => join(folder, 'story.txt');
  let id: string;

  beforeAll(() => writeFileSync(file(), story.text ?? ''));

  test.skipIf(isAbsent)('previews without publishing', () => {
    const { code, out } = dateline(['preview', file(), '--received-at', story.receivedAt]);
    expect(code).toBe(0);
    expect(out).toContain('قمة الصين-آسيا الوسطى · 2023-05 · tentative');
    expect(out).toMatch(/Not taken as occasions[\s\S]*2022/);
    expect(out).toMatch(/In the newsroom\n {2}this story +would be published, id/);
    expect(out).toContain('⟦في مايو⟧');
  });

  test.skipIf(isAbsent)('publishes once, however often it is told', () => {
    const first = dateline(['--json', 'publish', file(), '--received-at', story.receivedAt]);
    expect(first.code).toBe(0);
    const answer = JSON.parse(first.out);
    expect(answer).toMatchObject({ outcome: 'published', language: 'ar', revision: 1 });
    id = answer.id;
    const again = dateline(['--json', 'publish', file(), '--received-at', story.receivedAt]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ outcome: 'unchanged', id, revision: 1 });
  });

  test.skipIf(isAbsent)('lists and shows it', () => {
    expect(dateline(['list']).out).toContain(id);
    const { out } = dateline(['show', id]);
    expect(out).toContain('article.published');
    expect(out).toContain('live');
  });

  test.skipIf(isAbsent)('withdraws it; a second time changes nothing', () => {
    expect(dateline(['withdraw', id, '--note', 'نفته الوزارة.']).out).toContain('recorded');
    expect(dateline(['withdraw', id, '--note', 'نفته الوزارة.']).out).toContain('unchanged');
  });
});

describe('the command line', () => {
  test('reads standard input, and JSON by its name', () => {
    const text = confirmingStory.text ?? '';
    const piped = dateline(
      ['--json', 'publish', '-', '--id', 'piped', '--received-at', confirmingStory.receivedAt],
      text,
    );
    expect(JSON.parse(piped.out)).toMatchObject({ outcome: 'published', id: 'piped' });
    const path = join(folder, 'fields.json');
    writeFileSync(path, JSON.stringify({ title: 'Bridge opens', text: 'The old bridge is open.' }));
    const fields = dateline(['--json', 'publish', path, '--id', 'bridge', '--language', 'en']);
    expect(JSON.parse(fields.out)).toMatchObject({ outcome: 'published', id: 'bridge' });
  });

  test('publishes many files; one that is broken does not keep the others back', () => {
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.txt`));
    for (const path of paths) writeFileSync(path, `A short note about ${path}.`);
    writeFileSync(paths[1] ?? '', Buffer.from([0xff, 0xfe, 0x00]));
    const { code, out, err } = dateline(['publish', ...paths]);
    expect(code).toBe(1);
    expect(out.match(/published/g)).toHaveLength(2);
    expect(out).toContain('failed');
    expect(err).toContain('1 of 3 failed');
  });

  test('corrects, and refuses a change on top of an older revision', () => {
    const correct = [
      'correct',
      'bridge',
      '--title',
      'Bridge open',
      '--note',
      'It is open already.',
    ];
    expect(dateline([...correct, '--revision', '1']).code).toBe(0);
    const stale = dateline(['update', 'bridge', '--title', 'Bridge closed', '--revision', '1']);
    expect(stale.code).toBe(1);
    expect(stale.err).toContain('revision');
  });

  test('leads an occasion through its life', () => {
    const occasion = (...args: string[]) => dateline(['--json', 'occasion', ...args]);
    const announced = occasion(
      ...['announce', '--id', 'fair', '--title', 'Book Fair', '--language', 'en'],
      ...['--date', '2031-05', '--place', 'Tashkent'],
    );
    expect(announced.code).toBe(0);
    for (const [revision, ...args] of [
      [2, 'confirm', 'fair', '--date', '2031-05-03/2031-05-05'],
      [3, 'reschedule', 'fair', '--date', '2031-06-01', '--status', 'confirmed'],
      [4, 'postpone', 'fair', '--note', 'The hall is under water.'],
      [5, 'reinstate', 'fair', '--date', '2031-07-01', '--status', 'confirmed'],
      [6, 'move', 'fair', '--place', 'Samarkand'],
      [7, 'cancel', 'fair', '--reason', 'Nobody wants to come.'],
    ] as const) {
      expect(JSON.parse(occasion(...args).out)).toMatchObject({ id: 'fair', revision });
    }
    expect(dateline(['occasion', 'show', 'fair']).out).toContain('cancelled');
  });

  test.each([
    [['publish'], 2, "missing required argument 'files'"],
    [['publish', '/nowhere/at/all.txt'], 2, 'cannot read /nowhere/at/all.txt'],
    [['publis', 'x'], 2, 'unknown command'],
    [['show', 'nobody-knows-me'], 1, 'there is no article or occasion nobody-knows-me'],
    [['kill', 'bridge'], 2, '--yes'],
    [['list', 'weather'], 2, 'list takes articles or occasions'],
    [['--url', 'http://127.0.0.1:1', 'list'], 3, 'No newsroom answers at http://127.0.0.1:1'],
    [['--token-file', '/dev/null', 'list'], 4, 'oken'],
    [['occasion', 'confirm', 'fair', '--date', '2031-02-30'], 2, '2031-02-30'],
  ])('%j ends with %d and says why', (args, code, message) => {
    const result = dateline(args);
    expect(result.err).toContain(message);
    expect(result.code).toBe(code);
    expect(result.err).not.toMatch(/\n\s+at /);
  });

  test('--help lists every command, and each command has its own', () => {
    const { code, out } = dateline(['--help']);
    expect(code).toBe(0);
    const names = ['start', 'publish', 'preview', 'extract', 'correct', 'withdraw', 'occasion'];
    for (const name of [...names, 'show']) {
      expect(out).toContain(`  ${name}`);
      expect(dateline([name, '--help']).code).toBe(0);
    }
  });
});

describe('stopping and starting again', () => {
  test('Ctrl-C ends everything, and the next start has it all', async () => {
    const before = await (await get('/feeds/all.atom')).text();
    expect(brokers()).not.toEqual([]);
    expect(await stop(running)).toBe(0);
    expect(brokers()).toEqual([]);
    running = await start('--demo');
    const after = await until('the feed', async () => {
      const response = await get('/feeds/all.atom');
      return response.ok ? response.text() : undefined;
    });
    expect(after).toBe(before);
    expect(running.output()).not.toContain('show demo-zarafshan-forum');
  });

  test('a start after a crash copes with what was left behind', async () => {
    const exited = once(running.child, 'exit');
    running.child.kill('SIGKILL');
    await exited;
    running = await start();
    expect((await get('/ready')).status).toBe(200);
    expect(await stop(running)).toBe(0);
    expect(brokers()).toEqual([]);
  });
});
