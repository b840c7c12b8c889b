import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/newsroom.ts';
import { isInstalled, runBeside } from '../support/programs.ts';
import type { FeedReader, ReaderKind, ReaderSetting } from './feed-reader.ts';

interface Row {
  readonly node_id: string;
  readonly source_id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string | null;
  readonly enclosure: string | null;
}

const metadataOf = (keys: string) =>
  `(select value from metadata m where m.item_id = i.item_id and key in (${keys}) limit 1)`;
const query = `select node_id, source_id, title, description,
  ${metadataOf("'author', 'creator'")} author, ${metadataOf("'enclosure'")} enclosure
  from items i`;

/** Liferea, a program with windows, on a screen and a message bus of its own. */
export const liferea: ReaderKind = {
  name: 'liferea',
  isInstalled:
    isInstalled('liferea') &&
    isInstalled('Xvfb', ['-help']) &&
    isInstalled('dbus-daemon') &&
    isInstalled('sqlite3'),
  formats: ['rss', 'atom'],
  formatsWithEnclosures: ['rss', 'atom'],
  fetchesBeforeConditional: 1,
  isKeeping: true,
  isUpdating: false,
  // It takes an RSS title for HTML: what looks like a reference or a tag is one.
  toTitle: (title, format) =>
    format === 'rss' ? title.replaceAll('&amp;', '&').replace(/ <[a-z]+>/, '') : title,
  answerToChange: 226,
  open: openLiferea,
};

async function openLiferea({ url, feeds, folder }: ReaderSetting): Promise<FeedReader> {
  const idOf = (index: number) => `feed${index}`;
  const config = join(folder, '.config', 'liferea');
  mkdirSync(config, { recursive: true });
  const outlines = feeds.map(
    (path, index) =>
      `<outline text="${path}" type="${path.endsWith('rss') ? 'rss' : 'atom'}" id="${idOf(index)}" xmlUrl="${url}${path}" updateInterval="-1"/>`,
  );
  const opml = `<opml version="1.0"><head><title>Feeds</title></head><body>${outlines.join('')}</body></opml>`;
  writeFileSync(join(config, 'feedlist.opml'), opml);

  const running: ChildProcess[] = [];
  const home = { HOME: folder, XDG_RUNTIME_DIR: folder, PATH: process.env['PATH'] ?? '' };
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = home) => {
    const child = spawn(program, [...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    running.push(child);
    return child;
  };
  const screen = await firstLine(start('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp']));
  const bus = await firstLine(
    start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1']),
  );
  const env = {
    ...home,
    DISPLAY: `:${screen}`,
    DBUS_SESSION_BUS_ADDRESS: bus,
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
    LC_ALL: 'C.UTF-8',
  };
  start('liferea', ['--mainwindow-state=hidden'], env).stdout?.resume();
  const call = async (method: string) => {
    const where = ['--dest=org.gnome.feed.Reader', '/org/gnome/feed/Reader'];
    await runBeside(
      'dbus-send',
      ['--session', '--print-reply', ...where, `org.gnome.feed.Reader.${method}`],
      {
        env,
      },
    );
  };
  const database = join(folder, '.local', 'share', 'liferea', 'liferea.db');
  await until('Liferea to answer', async () => {
    await call('GetUnreadItems');
    return true;
  });

  return {
    refresh: async () => call('Refresh'),
    async items() {
      const rows: Row[] = JSON.parse(
        (await runBeside('sqlite3', ['-json', database, query])) || '[]',
      );
      return rows.map((row) => ({
        feed: feeds.find((_, index) => idOf(index) === row.node_id) ?? '',
        id: row.source_id,
        title: row.title,
        body: row.description,
        author: row.author ?? '',
        enclosure: /https?:.*/.exec(row.enclosure ?? '')?.[0] ?? '',
      }));
    },
    async close() {
      for (const child of running.reverse()) await end(child);
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
