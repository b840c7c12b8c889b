import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NotaryKey } from '@dateline/eventlog';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKeysOf } from '../../services/standalone/src/notary-key.ts';
import { runCommandLine } from '../../services/standalone/src/program.ts';
import { freePort, until } from '../support/newsroom.ts';
import { endStandalone, launchStandalone } from '../support/standalone.ts';

const site = 'https://newsroom.example';
const killed = 'A sentence that nobody may read any more';
let folder: string;
let first: Running;

interface Running {
  readonly dataDir: string;
  readonly url: string;
  readonly child: ChildProcess;
}

const inFolder = (name: string) => join(folder, name);
const variables = (port: number, dataDir: string) => ({
  ...process.env,
  ...{ PORT: String(port), DATA_DIR: dataDir, SITE_URL: site, LOG_LEVEL: 'fatal' },
});

/** One command line, in this process: only a newsroom needs one of its own. */
async function dateline(args: readonly string[], { url, dataDir } = first) {
  const [out, err]: [Buffer[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    environment: variables(Number(new URL(url).port), dataDir),
    out: (text) => out.push(Buffer.from(text)),
    err: (text) => err.push(text),
    write: async (text) => void out.push(Buffer.from(text)),
    input: () => {
      throw new Error('nothing is read');
    },
    isTerminal: false,
  });
  return { code, out: Buffer.concat(out), err: err.join('') };
}

async function start(dataDir: string): Promise<Running> {
  const port = await freePort();
  const env = variables(port, dataDir);
  const { child } = await launchStandalone(['--no-demo'], { env });
  return { dataDir, url: `http://127.0.0.1:${port}`, child };
}

const stop = async ({ child }: Running): Promise<void> => endStandalone(child);

const kidOf = ({ jwk }: NotaryKey) => jwk.kid;
const tokenOf = ({ dataDir }: Running) => readFileSync(join(dataDir, 'token'), 'utf8').trim();

async function send(to: Running, path: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(to.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(to)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

const story = (id: string, more: object = {}) => ({
  id,
  language: 'en',
  title: `Forum ${id}`,
  text: `ASTANA, April 27 (Example) - The ${id} Forum will be held in Aktau on May 18.\n`,
  section: 'economy',
  receivedAt: '2031-04-27T09:00:00+05:00',
  ...more,
});

async function list(from: Running, path: string): Promise<{ urls: string[] }> {
  const text = await (await fetch(from.url + path)).text();
  const urls = text.match(/https:\/\/newsroom\.example\/[^"\\<]+/g) ?? [];
  return { urls: urls.map((url) => url.slice(site.length)) };
}

/** Every document that the directories name, and everything for programs, by path. */
async function surfaces(of: Running): Promise<Map<string, string>> {
  const named = await Promise.all(
    ['/feeds/index.json', '/calendars/index.json'].map((path) => list(of, path)),
  );
  const entities = ['/articles/steppe.html', '/articles/steppe.ninjs.json', '/articles/gone.html'];
  const all = ['/events?limit=1000', '/snapshot?limit=500', '/feeds/index.opml', ...entities];
  const paths = [...new Set([...named.flatMap(({ urls }) => urls), ...all])].sort();
  const found = new Map<string, string>();
  for (const path of paths) {
    const response = await fetch(of.url + path);
    const body = Buffer.from(await response.arrayBuffer());
    const digest = createHash('sha256').update(body).digest('hex');
    found.set(path, `${response.status} ${response.headers.get('etag')} ${digest}`);
  }
  return found;
}

interface Batch {
  readonly id: string;
  readonly cursor: string;
}

const eventsOf = async ({ url }: Running) =>
  (await (await fetch(`${url}/events?limit=1000`)).json()) as Batch[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-drill-'));
  first = await start(inFolder('first'));
  await send(first, '/articles', story('steppe'));
  await send(first, '/articles', story('gone', { text: killed }));
  await send(first, '/articles', story('later', { embargoedUntil: '2099-01-01T00:00:00Z' }));
  await send(first, '/articles/steppe/correct', { note: 'The day.', title: 'The Steppe Forum' });
  await send(first, '/articles/gone/kill', { note: 'It is not so.' });
  await send(first, '/webhooks', { url: 'https://desk.example/events' });
  await until('the occasion', async () =>
    (await (await fetch(`${first.url}/calendars/all.ics`)).text()).includes('VEVENT'),
  );
}, 240_000);
afterAll(async () => {
  if (first) await stop(first);
  rmSync(folder, { recursive: true, force: true });
});

test('a quiet newsroom gives the same bytes on every surface where it is restored', async () => {
  const file = inFolder('quiet.tar');
  const added = await dateline(['--json', 'consumer', 'add', 'partner']);
  const partner = JSON.parse(added.out.toString()) as { url: string };
  const before = await surfaces(first);
  const made = await dateline(['--json', 'backup', file]);
  expect({ code: made.code, err: made.err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(made.out.toString())).toMatchObject({
    file,
    files: ['token', 'notary.key', 'nats/bus.json', 'nats/port'],
    settings: { NEWSROOM: 'newsroom.localhost', SITE_URL: site },
  });
  // Erased is erased in the copy too: not one octet of it is in the streams.
  expect(readFileSync(file).includes(killed)).toBe(false);

  const second = { ...first, dataDir: inFolder('second') };
  const restored = await dateline(['restore', file], second);
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.out.toString()).toContain(`SITE_URL="${site}"`);
  await stop(first);
  const again = await start(second.dataDir);
  try {
    const after = await surfaces(again);
    // The partner's credential, at the port where it was.
    const nats = await connect({
      servers: partner.url.replace(/^nats:\/\/[^@]*@/, ''),
      ...userOf(partner.url),
    });
    const info = await nats.request('$JS.newsroom.API.STREAM.INFO.NEWSROOM');
    expect(info.json()).toMatchObject({ config: { name: 'NEWSROOM' } });
    await nats.close();
    const verified = await dateline(['--json', 'verify'], again);
    expect(verified).toMatchObject({ code: 0 });
    expect(JSON.parse(verified.out.toString())).toMatchObject({ agrees: true, differences: [] });
    const embargoed = await dateline(['--json', 'show', 'later'], again);
    expect(JSON.parse(embargoed.out.toString())).toMatchObject({ state: 'embargoed' });
    // It signs with a key of its own, to which the one that was copied has handed over.
    const [own = ''] = (await readKeysOf(join(again.dataDir, 'notary.key'))).map(kidOf);
    const [copied = ''] = (await readKeysOf(join(first.dataDir, 'notary.key'))).map(kidOf);
    const listed = await dateline(['--json', 'notary', 'keys'], again);
    expect(JSON.parse(listed.out.toString())).toMatchObject({
      keys: [{ kid: copied }, { kid: own }],
      current: own,
    });
    const hooks = await dateline(['--json', 'webhooks'], again);
    expect(hooks.out.toString()).toContain('https://desk.example/events');
    await stop(again);
    first = await start(first.dataDir);
    // An hour that began meanwhile has its tick in both.
    const last = (size: Map<string, string>) => size.get('/events?limit=1000');
    const then = last(after) === last(before) ? before : await surfaces(first);
    expect([...after]).toEqual([...then]);
    expect(after.size).toBeGreaterThan(60);
  } finally {
    await stop(again);
  }
}, 240_000);

test('a backup under load has all that was acknowledged before it, and cursors hold', async () => {
  const acknowledged: string[] = [];
  let isOver = false;
  const publishing = (async () => {
    for (let at = 0; !isOver; at += 1) {
      await send(first, '/articles', story(`load-${at}`));
      acknowledged.push(`load-${at}`);
    }
  })();
  await until('some stories', async () => acknowledged.length > 20 || undefined);
  const file = inFolder('loaded.tar');
  const sure = [...acknowledged];
  expect(await dateline(['backup', file])).toMatchObject({ code: 0 });
  const during = acknowledged.length - sure.length;
  await until(
    'more stories',
    async () => acknowledged.length > sure.length + during + 5 || undefined,
  );
  isOver = true;
  await publishing;
  const third = { ...first, dataDir: inFolder('third') };
  expect(await dateline(['restore', file], third)).toMatchObject({ code: 0 });
  const again = await start(third.dataDir);
  try {
    const [all, some] = [await eventsOf(first), await eventsOf(again)];
    console.info(
      `${during} stories came while it was made; it has ${some.length} events of ${all.length}`,
    );
    // What the policy had yet to do is done again behind the end of the backup, at other cursors.
    const common = some.filter(({ cursor }) => all.some((one) => one.cursor === cursor));
    expect(common).toEqual(all.slice(0, common.length));
    const text = JSON.stringify(some);
    expect(sure.filter((id) => !text.includes(`"${id}"`))).toEqual([]);
    const [held, lost] = [common.at(-1)?.cursor, all.at(-1)?.cursor];
    expect((await fetch(`${again.url}/events?after=${held}`)).status).toBe(200);
    const refused = await fetch(`${again.url}/events?after=${lost}`);
    expect(await refused.json()).toMatchObject({
      status: 410,
      type: expect.stringContaining('lost-cursor'),
    });
  } finally {
    await stop(again);
  }
}, 240_000);

test('what cannot be done is said in a line, and leaves nothing behind', async () => {
  const file = inFolder('whole.tar');
  await dateline(['backup', file]);
  expect(await dateline(['backup', file])).toMatchObject({
    code: 2,
    err: expect.stringContaining('there already'),
  });
  const other = { ...first, dataDir: inFolder('fourth') };
  const damaged = inFolder('damaged.tar');
  writeFileSync(damaged, readFileSync(file));
  truncateSync(damaged, 30_000);
  expect(await dateline(['restore', damaged], other)).toMatchObject({ code: 2 });
  expect(await dateline(['restore', '--check', damaged], other)).toMatchObject({ code: 2 });
  expect(await dateline(['restore', '--check', file], other)).toMatchObject({ code: 0 });
  expect(existsSync(other.dataDir)).toBe(false);
  const full = await dateline(['restore', file], first);
  expect(full).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') });
  expect(await dateline(['backup', '/nowhere/at/all.tar'])).toMatchObject({ code: 2 });
  const piped = await dateline(['backup', '-']);
  expect(piped.out.includes('SHA256SUMS')).toBe(true);
  const open = await fetch(`${first.url}/backup`);
  expect(open.status).toBe(401);
}, 60_000);

function userOf(url: string) {
  const { username, password } = new URL(url);
  return { user: username, pass: password };
}
