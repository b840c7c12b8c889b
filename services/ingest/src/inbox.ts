import type { Stats } from 'node:fs';
import { access, lstat, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LogUnavailableError } from '@dateline/eventlog';
import { makeFolder } from '@dateline/runtime';
import { type FSWatcher, watch } from 'chokidar';
import { bodyOctetsMax } from './article-schemas.ts';
import { publish } from './commands.ts';
import type { Desk } from './handle.ts';
import { type FileReading, readStoryFile, tooLarge } from './inbox-story.ts';
import { type Submission, toSubmission } from './submission.ts';

/** A folder that is watched: what is dropped in is published and put away. */
export interface Inbox {
  /** Resolves when nothing is waiting but what the log is away for. */
  settled(): Promise<void>;
  readonly health: () => InboxHealth;
  close(): Promise<void>;
}

/** What the inbox did since the start. */
export interface InboxHealth {
  readonly folder: string;
  /** Files that could not be put away yet. */
  readonly waiting: number;
  readonly published: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** How the inbox is set up; times in milliseconds. */
export interface InboxOptions {
  readonly folder: string;
  readonly desk: Desk;
  readonly logger: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
    error(fields: object, message: string): void;
  };
  readonly fail: (error: unknown) => void;
  /** A file is whole when its size has stood still for so long; 400 when left out. */
  readonly stableMs?: number;
  /** Before a file is tried again that the log was away for; 3000 when left out. */
  readonly retryMs?: number;
  /** Between two looks at the whole folder, for what the system did not report; 5000 by default. */
  readonly sweepMs?: number;
}

type Ending = { readonly folder: 'done' } | { readonly folder: 'failed'; readonly reason: string };

const putAway = ['done', 'failed'] as const;
const namesTriedMax = 10_000;

/** Starts watching, with what lies there already. @throws when the folder cannot be used. */
export async function openInbox(options: InboxOptions): Promise<Inbox> {
  const { folder, logger, stableMs = 400, retryMs = 3000, sweepMs = 5000 } = options;
  for (const name of putAway) await makeFolder(join(folder, name));
  await readdir(folder);
  const counts = { published: 0, unchanged: 0, failed: 0 };
  const waiting = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  let work: Promise<void> = Promise.resolve();
  let isClosed = false;

  function enqueue(path: string): void {
    if (isClosed || waiting.has(path)) return;
    waiting.add(path);
    // One at a time: a folder full of files must not crowd out the desk.
    work = work.then(() => take(path)).catch(options.fail);
  }

  async function take(path: string): Promise<void> {
    if (isClosed) return;
    const found = await lstat(path).catch(() => undefined);
    if (!found) {
      waiting.delete(path);
      return;
    }
    try {
      const ending = await publishFile(path, found, { options, counts });
      const target = await putInto(folder, path, ending);
      waiting.delete(path);
      const reason = ending.folder === 'failed' ? { reason: ending.reason } : {};
      if (ending.folder === 'failed') counts.failed += 1;
      logger.info({ file: basename(path), target, ...reason }, 'inbox file put away');
    } catch (error) {
      waiting.delete(path);
      // Whoever dropped the file may take it away again, at any moment.
      if (codeOf(error) === 'ENOENT') return;
      const isPassing = error instanceof LogUnavailableError || codeOf(error) !== undefined;
      if (!isPassing || !(error instanceof Error)) throw error;
      logger.warn({ file: basename(path), reason: error.message }, 'inbox file has to wait');
      const timer = setTimeout(() => [timers.delete(timer), enqueue(path)], retryMs);
      timers.add(timer);
    }
  }

  const watcher = await startWatching(folder, { stableMs, enqueue, fail: options.fail });
  const sweep = createSweep(folder, enqueue);
  const sweepOrWarn = () =>
    sweep().catch((error: Error) => {
      if (codeOf(error) === undefined) return options.fail(error);
      logger.warn({ folder, reason: error.message }, 'inbox folder cannot be read');
    });
  const sweeping = setInterval(() => void sweepOrWarn(), sweepMs);
  return {
    async settled() {
      for (let last: unknown; last !== work; ) {
        last = work;
        await work;
      }
    },
    health: () => ({ folder, waiting: waiting.size + timers.size, ...counts }),
    async close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      clearInterval(sweeping);
      await watcher.close();
      await work;
    },
  };
}

/** The file system's own code, such as ENOENT; undefined for any other kind of error. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Hidden files and unfinished uploads (`.part`, `.tmp`) are nobody's business until renamed. */
function isIgnored(name: string): boolean {
  return (
    name.startsWith('.') || /\.(?:part|tmp)$/i.test(name) || putAway.some((ours) => ours === name)
  );
}

/** Not every change is reported on every file system: what stands still for two looks is taken. */
function createSweep(folder: string, enqueue: (path: string) => void): () => Promise<void> {
  let last = new Map<string, string>();
  return async () => {
    const seen = new Map<string, string>();
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const found = isIgnored(name) ? undefined : await lstat(path).catch(() => undefined);
      if (!found) continue;
      const look = `${found.size} ${found.mtimeMs} ${found.ino}`;
      if (last.get(path) === look) enqueue(path);
      seen.set(path, look);
    }
    last = seen;
  };
}

async function startWatching(
  folder: string,
  on: {
    readonly stableMs: number;
    readonly enqueue: (path: string) => void;
    readonly fail: (error: unknown) => void;
  },
): Promise<FSWatcher> {
  const watcher = watch(folder, {
    depth: 0,
    followSymlinks: false,
    ignored: (path) => path !== folder && isIgnored(basename(path)),
    awaitWriteFinish: { stabilityThreshold: on.stableMs, pollInterval: Math.min(100, on.stableMs) },
  });
  watcher.on('add', on.enqueue);
  // A file that comes again right after it was put away is reported as changed.
  watcher.on('change', on.enqueue);
  watcher.on('addDir', (path) => {
    if (path !== folder) on.enqueue(path);
  });
  watcher.on('error', on.fail);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
}

async function publishFile(
  path: string,
  found: Stats,
  work: {
    readonly options: InboxOptions;
    readonly counts: { published: number; unchanged: number };
  },
): Promise<Ending> {
  const { desk, logger } = work.options;
  const reading = await readSubmission(path, found, work.options).catch((error: unknown) => {
    if (codeOf(error) !== undefined) throw error;
    // One file must not stop the newsroom, not at its next start either.
    logger.error({ err: error, file: basename(path) }, 'inbox file cannot be read');
    const reason = 'It cannot be read as a story; the log says more. Nothing was published.';
    return { kind: 'fault' as const, reason };
  });
  if (reading.kind === 'fault') return { folder: 'failed', reason: reading.reason };
  const { id, digest } = reading.submission;
  const idempotencyKey = `inbox:${digest}`;
  const outcome = await publish(desk, reading.submission, { idempotencyKey, actor: 'inbox' });
  if (outcome.kind === 'refuse') return { folder: 'failed', reason: `${id}: ${outcome.reason}.` };
  if (outcome.kind === 'appended') work.counts.published += 1;
  else work.counts.unchanged += 1;
  return { folder: 'done' };
}

async function readSubmission(
  path: string,
  found: Stats,
  { desk }: InboxOptions,
): Promise<{ kind: 'story'; submission: Submission } | { kind: 'fault'; reason: string }> {
  const reading = await readFileAs(path, found);
  if (reading.kind === 'fault') return reading;
  // The same time whenever the file is tried again.
  const receivedAt = found.mtime.toISOString();
  const submission = toSubmission(reading.input, { newsroom: desk.newsroom, receivedAt });
  return { kind: 'story', submission };
}

async function readFileAs(path: string, found: Stats): Promise<FileReading> {
  if (found.isSymbolicLink()) return fault('It is a symbolic link; drop the file itself.');
  if (found.isDirectory()) return fault('It is a folder; drop the files themselves.');
  if (!found.isFile()) return fault('It is not a file.');
  if (found.size > bodyOctetsMax) return tooLarge(found.size);
  return readStoryFile(basename(path), await readFile(path));
}

function fault(reason: string): FileReading {
  return { kind: 'fault', reason };
}

/** Answers where it is now, relative to the inbox; the reason is there before the file is. */
async function putInto(folder: string, path: string, ending: Ending): Promise<string> {
  const name = await freeName(join(folder, ending.folder), basename(path));
  const target = join(folder, ending.folder, name);
  if (ending.folder === 'failed') await writeFile(`${target}.reason.txt`, `${ending.reason}\n`);
  await rename(path, target);
  return join(ending.folder, name);
}

async function freeName(folder: string, name: string): Promise<string> {
  const extension = extname(name);
  const stem = basename(name, extension);
  for (let count = 1; count <= namesTriedMax; count += 1) {
    const candidate = count === 1 ? name : `${stem}-${count}${extension}`;
    const isTaken = await access(join(folder, candidate)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return candidate;
  }
  throw new Error(`${folder} holds ${namesTriedMax} files named like ${name}`);
}
