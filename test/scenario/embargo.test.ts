import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { follow, type Item } from '@dateline/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addOne } from '../../services/standalone/src/commands/consumer.ts';
import { freePort, until } from '../support/newsroom.ts';
import { root } from '../support/sources.ts';
import { findInFiles, findWords, readSurfaces, type Surfaces } from '../support/surfaces.ts';

/** Words, ids and titles of what is to be published, and of what never is. */
const soon = ['Quillomere', 'river-story', 'lake-occasion'];
const never = ['Vexandria', 'killed-story', 'withdrawn-story', 'retracted-occasion'];
const dateline = 'ALMATY, March 3, 2031 (Dateline) --';
const forum = `${dateline} The Quillomere River Forum will be held in Almaty on May 6-7, 2031, organizers said.`;

let folder: string;
let url: string;
let child: ChildProcess;
let token: string;
let listener: Server;
let written = '';
/** What the WebSub subscriber and the webhook were sent. */
const sent: string[] = [];
const stop = new AbortController();
const heard: Record<'acme' | 'early', Item[]> = { acme: [], early: [] };

const post = async (path: string, body: object, status = 201) => {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([path, answer.status, answer.status === status || (await answer.text())]).toEqual([
    path,
    status,
    true,
  ]);
};
const at = (): Surfaces => ({
  ...{ feeds: url, calendar: url, wire: url, services: [url] },
  articles: ['river-story', 'killed-story', 'withdrawn-story'],
  occasions: ['lake-occasion', 'retracted-occasion'],
});
/** The ids are in what was asked for, so that refusals may repeat them. */
const isPath = (address: string) => /\/(articles|occasions?)\/|id:/.test(address);
/** Where any of the words stands, of all that anybody is served, sent or left. */
async function find(words: readonly string[]): Promise<readonly string[]> {
  const bodies = await readSurfaces(at());
  const named = words.slice(0, 1);
  const files = await findInFiles([join(folder, 'feeds'), join(folder, 'calendar')], words);
  const others = { sent: sent.join(''), acme: JSON.stringify(heard.acme) };
  return [
    ...findWords(new Map([...bodies].filter(([address]) => isPath(address))), named),
    ...findWords(new Map([...bodies].filter(([address]) => !isPath(address))), words),
    ...files,
    ...findWords(new Map(Object.entries(others)), words),
    // It names ids, for those who run the newsroom.
    ...findWords(new Map([['log', written]]), named),
  ];
}

async function listen(name: 'acme' | 'early'): Promise<void> {
  const lines: string[] = [];
  const output = {
    out: (line: string) => void lines.push(line),
    err: () => {},
    ...{ isTerminal: false, json: true },
  };
  const isAdvance = name === 'early';
  await addOne(name, { folder: join(folder, 'nats'), output }, { isAdvance });
  const { url: servers } = JSON.parse(lines.join(''));
  const order = { servers, signal: stop.signal, ...(isAdvance && { stream: 'DESK' as const }) };
  void (async () => {
    for await (const item of follow(order)) heard[name].push(item);
  })();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-embargo-'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const program = join(root, 'services', 'standalone', 'bin', 'dateline.mjs');
  child = spawn(process.execPath, [program, 'start'], {
    env: {
      ...process.env,
      ...{ PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'trace' },
      ALLOW_PRIVATE_CALLBACKS: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (chunk: Buffer) => {
    written += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  await until('it is ready', async () => written.includes('is ready at') || undefined, 60_000);
  token = (await readFile(join(folder, 'token'), 'utf8')).trim();
  for (const name of ['acme', 'early'] as const) await listen(name);

  listener = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (chunk) => sent.push(chunk));
    const challenge = new URL(request.url ?? '/', url).searchParams.get('hub.challenge');
    request.on('end', () => response.writeHead(200).end(challenge ?? ''));
  });
  const listenerPort = await freePort();
  await new Promise<void>((resolve) => listener.listen(listenerPort, '127.0.0.1', resolve));
  const callback = `http://127.0.0.1:${listenerPort}/`;
  await post('/webhooks', { url: callback });
  await post('/articles', { id: 'public-story', text: `${dateline} Rain fell.` });
  await until('the feed', async () => (await fetch(`${url}/feeds/all.atom`)).ok || undefined);
  const wish = { 'hub.mode': 'subscribe', 'hub.topic': `${url}/feeds/all.atom` };
  const body = new URLSearchParams({ ...wish, 'hub.callback': callback });
  expect((await fetch(`${url}/websub`, { method: 'POST', body })).status).toBe(202);
});
afterAll(async () => {
  stop.abort();
  listener?.closeAllConnections();
  listener?.close();
  if (child?.exitCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  await rm(folder, { recursive: true, force: true });
});

test('nobody but the desk and an advance reader knows of anything before its second', async () => {
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const embargo = { embargoedUntil: later, language: 'en' };
  const lake = { title: 'Quillomere Lake Day', date: '2031-06', ...embargo };
  const vex = `${dateline} The Vexandria Forum will be held in Osh on May 9, 2031, officials said.`;
  await post('/articles', { id: 'river-story', text: forum, ...embargo });
  await post('/articles', { id: 'killed-story', text: vex, ...embargo });
  await post('/articles', { id: 'withdrawn-story', text: vex, ...embargo });
  await post('/occasions', { id: 'lake-occasion', ...lake });
  await post('/occasions', { id: 'retracted-occasion', ...lake, title: 'Vexandria Day' });
  await post('/articles/river-story/update', { summary: 'The Quillomere rises.' });
  await post('/occasions/lake-occasion/confirm', { date: '2031-06-08' });
  await post('/articles/killed-story/kill', {});
  await post('/articles/withdrawn-story/withdraw', {});
  await post('/occasions/retracted-occasion/retract', {});
  await until('the advance reader has it all', async () => {
    const types = heard.early.flatMap((item) => (item.kind === 'event' ? [item.event.type] : []));
    return types.filter((type) => /updated|retracted|withdrawn|killed/.test(type)).length === 4
      ? true
      : undefined;
  });
  expect(JSON.stringify(heard.early)).toContain('Quillomere Lake Day');
  expect(await find([...soon, ...never])).toEqual([]);

  // The desk moves it to a few seconds from now; at the last one nobody knows.
  const dueMs = Math.ceil(Date.now() / 1000) * 1000 + 4000;
  const embargoedUntil = new Date(dueMs).toISOString();
  await post('/articles', { id: 'river-story', text: forum, language: 'en', embargoedUntil });
  await post('/occasions', { id: 'lake-occasion', ...lake, date: '2031-06-08', embargoedUntil });
  await pause(Math.max(0, dueMs - 1000 - Date.now()));
  const last = ['/feeds/all.rss', '/calendars/all.ics', '/events?limit=100', '/snapshot'];
  const bodies = last.map(async (path) => (await fetch(url + path)).text());
  const early = (await Promise.all(bodies)).join('');
  if (Date.now() < dueMs) expect(soon.filter((word) => early.includes(word))).toEqual([]);

  await until('it is published everywhere', async () => {
    const found = (await find(soon)).map((one) => one.replace(url, ''));
    return (
      [
        ...['/feeds/all.rss', '/feeds/all.atom', '/feeds/all.json', '/articles/river-story.html'],
        ...['/calendars/all.ics', '/occasions/lake-occasion.ics', '/events?limit=1000'],
        ...['/events/stream', '/snapshot?limit=500', '/articles/river-story.ninjs.json'],
        ...['sent', 'acme'],
      ].every((place) => found.includes(place)) || undefined
    );
  });
  const published = heard.acme.flatMap((item) =>
    item.kind === 'event' && ['river-story', 'lake-occasion'].includes(item.event.entity)
      ? [item.event]
      : [],
  );
  expect(published.map(({ type }) => type).toSorted()).toEqual([
    'article.published',
    'occasion.announced',
  ]);
  for (const { revision, recordedAt } of published) {
    expect(revision).toBe(1);
    expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(dueMs);
  }
  expect(sent.join('')).toContain('<feed');
  // What was taken back at the desk stays there.
  expect(await find(never)).toEqual([]);
});
