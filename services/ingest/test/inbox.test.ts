import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Inbox, openInbox } from '../src/inbox.ts';
import { until } from './ingest-server.ts';
import { deskAt, forumInMay, quietStory } from './stories.ts';

const start = '2023-04-27T12:00:00.000Z';
const silent = { info: () => {}, warn: () => {}, error: () => {} };
let folder: string;
let log: EventLog;
let inboxes: Inbox[];
const failures: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbox-'));
  log = createMemoryLog();
  inboxes = [];
});
afterEach(async () => {
  for (const inbox of inboxes) await inbox.close();
  await rm(folder, { recursive: true });
  expect(failures.splice(0)).toEqual([]);
});

async function open(
  on: EventLog = log,
  other: { readonly stableMs?: number; readonly sweepMs?: number } = {},
): Promise<Inbox> {
  const fail = (error: unknown) => failures.push(error);
  const desk = deskAt(on, start);
  const times = { stableMs: 40, retryMs: 20, sweepMs: 100, ...other };
  const inbox = await openInbox({ folder, desk, logger: silent, fail, ...times });
  inboxes.push(inbox);
  return inbox;
}

const drop = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const namesIn = async (name: string) => (await readdir(join(folder, name))).sort();
const arrives = (where: string, name: string) =>
  until(async () => (await namesIn(where)).includes(name));

async function reasonOf(name: string): Promise<string> {
  await arrives('failed', name);
  return readFile(join(folder, 'failed', `${name}.reason.txt`), 'utf8');
}

describe('a story that is dropped in', () => {
  test('is published once and put into done', async () => {
    const inbox = await open();
    await drop('خبر.txt', forumInMay);
    await arrives('done', 'خبر.txt');
    expect(await readFile(join(folder, 'done', 'خبر.txt'), 'utf8')).toBe(forumInMay);
    expect((await log.state()).lastSequence).toBe(1);
    expect(inbox.health()).toMatchObject({ published: 1, unchanged: 0, failed: 0, waiting: 0 });
  });

  test('may be JSON with what is known of it', async () => {
    await open();
    await drop('trees.json', JSON.stringify({ id: 'trees', text: quietStory, section: 'local' }));
    await arrives('done', 'trees.json');
    const { events } = await log.read('article', 'trees');
    expect(events[0]?.data).toMatchObject({ x: { section: 'local' } });
  });

  test('again is no news, and finds a name of its own in done', async () => {
    const inbox = await open(log, { sweepMs: 600_000 });
    await drop('trees.txt', quietStory);
    await arrives('done', 'trees.txt');
    await drop('trees.txt', quietStory);
    await arrives('done', 'trees-2.txt');
    expect((await log.state()).lastSequence).toBe(1);
    expect(inbox.health()).toMatchObject({ published: 1, unchanged: 1 });
  });

  test('is found by looking, where the system reports nothing', async () => {
    await open(log, { stableMs: 600_000 });
    await drop('trees.txt', quietStory);
    await arrives('done', 'trees.txt');
  });

  test('while ingest was away is taken up at its start', async () => {
    await drop('trees.txt', quietStory);
    await open();
    await arrives('done', 'trees.txt');
    expect((await log.state()).lastSequence).toBe(1);
  });

  test('is published once though ingest fell before it was put away', async () => {
    await open();
    await drop('trees.txt', quietStory);
    await arrives('done', 'trees.txt');
    await inboxes.pop()?.close();
    // As after a fall between the append and the move.
    await rename(join(folder, 'done', 'trees.txt'), join(folder, 'trees.txt'));
    await open();
    await arrives('done', 'trees.txt');
    expect((await log.state()).lastSequence).toBe(1);
  });

  test('stays while the log is away, and is tried again', async () => {
    let isAway = true;
    let attempts = 0;
    const leaving: EventLog = {
      ...log,
      async read(...given) {
        attempts += 1;
        if (isAway) throw new LogUnavailableError('away');
        return log.read(...given);
      },
    };
    const inbox = await open(leaving);
    await drop('trees.txt', quietStory);
    await until(() => attempts > 2);
    expect(await namesIn('.')).toContain('trees.txt');
    await until(() => inbox.health().waiting === 1);
    isAway = false;
    await arrives('done', 'trees.txt');
    expect(await namesIn('failed')).toEqual([]);
  });

  test('many at once are all published', async () => {
    await open();
    const count = 20;
    for (let at = 0; at < count; at += 1) await drop(`${at}.txt`, `${quietStory}\nNumber ${at}.`);
    await until(async () => (await namesIn('done')).length === count);
    expect((await log.state()).lastSequence).toBe(count);
  });

  test('is not looked at before it is whole', async () => {
    const inbox = await open();
    await drop('.trees.txt', quietStory);
    await drop('trees.txt.part', quietStory);
    await drop('trees.TMP', quietStory);
    await drop('roses.txt', `${quietStory} Roses.`);
    await arrives('done', 'roses.txt');
    await inbox.settled();
    expect(await namesIn('.')).toEqual([
      '.trees.txt',
      'done',
      'failed',
      'trees.TMP',
      'trees.txt.part',
    ]);
    await rename(join(folder, 'trees.txt.part'), join(folder, 'trees.txt'));
    await arrives('done', 'trees.txt');
  });
});

describe('what cannot be published goes to failed, with the reason beside it', () => {
  const large = 'word '.repeat(190_000);
  test.each([
    ['binary.txt', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff]), 'not text in UTF-8'],
    ['nul.txt', 'a\u0000b', 'control character U+0000'],
    ['empty.txt', '', 'has no words'],
    ['large.txt', large, 'the limit is 921600'],
    ['broken.json', '{"text": ', 'not JSON'],
    ['list.json', '[]', '/'],
    ['unknown.json', '{"text":"a","titel":"b"}', '/titel is not known'],
    ['date.json', '{"text":"a","receivedAt":"today"}', '/receivedAt'],
    ['id.json', '{"text":"a","id":"a b"}', '/id'],
    ['deep.json', `{"text":"a","place":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'nested'],
  ])('%s', async (name, content, reason) => {
    const inbox = await open();
    await drop(name, content);
    expect(await reasonOf(name)).toContain(reason);
    expect((await log.state()).lastSequence).toBe(0);
    expect(inbox.health().failed).toBe(1);
  });

  test('other copy under an id that is taken', async () => {
    await open();
    await drop('a.json', JSON.stringify({ id: 'trees', text: quietStory }));
    await arrives('done', 'a.json');
    await drop('b.json', JSON.stringify({ id: 'trees', text: forumInMay }));
    expect(await reasonOf('b.json')).toMatch(/^trees: .*update or correct/);
  });

  test('a link and a folder', async () => {
    await open();
    await drop('.secret', quietStory);
    await symlink(join(folder, '.secret'), join(folder, 'link.txt'));
    expect(await reasonOf('link.txt')).toContain('symbolic link');
    await mkdir(join(folder, 'stories'));
    expect(await reasonOf('stories')).toContain('is a folder');
    expect((await log.state()).lastSequence).toBe(0);
  });
});
