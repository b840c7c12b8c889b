import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identifyProcess, isRunning, type ProcessIdentity } from './nats-identity.ts';

/** Another process keeps this data folder; two servers on one store would ruin it. */
export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError';
}

/** The right to run a nats-server on one data folder, until it is released. */
export interface DataDirClaim {
  /** Notes the server that runs now, for whoever comes after us should we be killed. */
  noteServer(pid: number): Promise<void>;
  release(): Promise<void>;
}

interface ClaimRecord {
  readonly owner: ProcessIdentity;
  readonly server?: ProcessIdentity | undefined;
}

const recordName = 'owner.json';
const endTimeoutMs = 20_000;
const pollMs = 20;

/**
 * Claims a data folder. A nats-server that a killed owner left behind is ended first and not taken
 * over: it may be of another version or configuration, and could not be watched as our child is.
 * @throws DataDirInUseError when the owner lives, or what it left behind cannot be ended.
 */
export async function claimDataDir(
  dataDir: string,
  warn: (fields: { readonly pid: number }, message: string) => void,
): Promise<DataDirClaim> {
  const file = join(dataDir, recordName);
  await mkdir(dataDir, { recursive: true });
  const owner = await identifyProcess(process.pid);
  if (owner === undefined) throw new Error('this process cannot be found in the process table');

  const left = await readRecord(file);
  if (left !== undefined) {
    if (await isRunning(left.owner)) throw inUse(dataDir, left.owner);
    if (left.server !== undefined && (await isRunning(left.server))) {
      warn({ pid: left.server.pid }, 'ending the nats-server that a killed process left behind');
      await endProcess(left.server, dataDir);
    }
  }
  await createRecord(file, { owner }, left !== undefined);
  return {
    async noteServer(pid) {
      await replaceRecord(file, { owner, server: await identifyProcess(pid) });
    },
    release: () => rm(file, { force: true }),
  };
}

/** The pid of the nats-server that runs on a data folder; undefined where none does. */
export async function findRunningServer(dataDir: string): Promise<number | undefined> {
  const left = await readRecord(join(dataDir, recordName));
  return left?.server && (await isRunning(left.server)) ? left.server.pid : undefined;
}

function inUse(dataDir: string, owner: ProcessIdentity): DataDirInUseError {
  return new DataDirInUseError(
    `${dataDir} is in use by process ${owner.pid} (${owner.command}); ` +
      'stop it, or choose another data folder',
  );
}

async function endProcess(server: ProcessIdentity, dataDir: string): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(server.pid, signal);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new DataDirInUseError(
        `${dataDir} is held by a nats-server (process ${server.pid}) that may not be ended`,
        { cause },
      );
    }
    const deadline = performance.now() + endTimeoutMs;
    while (performance.now() < deadline) {
      if (!(await isRunning(server))) return;
      await wait(pollMs);
    }
  }
  throw inUse(dataDir, server);
}

/** Made anew and never over another's: of two that start together on a fresh folder one fails. */
async function createRecord(file: string, record: ClaimRecord, isStale: boolean): Promise<void> {
  if (isStale) await rm(file, { force: true });
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(formatRecord(record));
    await handle.close();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new DataDirInUseError(`${file} was just made by another process`, { cause });
  }
}

async function replaceRecord(file: string, record: ClaimRecord): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, formatRecord(record));
  await rename(fresh, file);
}

function formatRecord(record: ClaimRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Undefined when there is none; one that cannot be read names nobody and is as good as none. */
async function readRecord(file: string): Promise<ClaimRecord | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
  return decodeRecord(text);
}

const nobody: ProcessIdentity = { pid: 0, birth: '', command: '' };

function decodeRecord(text: string): ClaimRecord {
  try {
    const { owner, server } = JSON.parse(text) as Record<keyof ClaimRecord, unknown>;
    return {
      owner: isIdentity(owner) ? owner : nobody,
      server: isIdentity(server) ? server : undefined,
    };
  } catch {
    return { owner: nobody };
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, birth, command } = value as Partial<Record<keyof ProcessIdentity, unknown>>;
  const isPid = typeof pid === 'number' && Number.isInteger(pid) && pid > 1;
  return isPid && typeof birth === 'string' && typeof command === 'string';
}
