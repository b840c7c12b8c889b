import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  type BackupContents,
  BackupFaultError,
  HalfRestoredError,
  readBackup,
  restoreFiles,
  restoreStreams,
} from '@dateline/backup';
import {
  CopyDamagedError,
  LogUnavailableError,
  LogUnsuitableError,
  openJetStreamKeeper,
  StreamExistsError,
} from '@dateline/eventlog';
import { defaultCacheDir } from '../nats-cache.ts';
import { findNatsServer, NatsServerNotFoundError } from '../nats-find.ts';
import { startNatsServer } from '../nats-supervise.ts';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { addNotaryKey, notaryKeyName } from '../notary-key.ts';
import { type Output, print } from '../output.ts';
import { describe, summaryOf } from './backup.ts';

/** Where to, and what is said of it. */
export interface RestoreOptions {
  readonly isCheck: boolean;
  readonly dataDir: string;
  readonly natsUrl: string | undefined;
  /** A number as it was typed. */
  readonly replicas: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
}

/** Checks a backup as a whole, and makes a newsroom of it where there is none. */
export async function restore(file: string, options: RestoreOptions): Promise<void> {
  const { isCheck, output, natsUrl } = options;
  try {
    const replicas = readReplicas(options.replicas);
    const contents = await readBackup(file);
    const said = { file, ...summaryOf(contents) };
    if (isCheck) return print(output, said, () => describe(said, output));
    const target = natsUrl
      ? await intoBroker(file, contents, natsUrl, { ...options, replicas })
      : await intoFolder(file, contents, options);
    const settings = Object.entries(contents.manifest.settings);
    print(output, { ...said, target }, () =>
      [
        describe(said, output),
        `Restored to ${target}.`,
        ...(settings.length > 0
          ? ['It gives the same bytes as before when it is started with:']
          : []),
        ...settings.map(([name, value]) => `  ${name}=${JSON.stringify(value)}`),
        `What happened after ${said.madeAt} is not in it: kill again what was killed since.`,
      ].join('\n'),
    );
  } catch (error) {
    throw asCommandError(error);
  }
}

function readReplicas(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[135]$/.test(text)) return Number(text);
  throw new CommandError('--replicas is 1, 3 or 5', exitCodes.usage);
}

async function intoBroker(
  file: string,
  contents: BackupContents,
  natsUrl: string,
  { output, replicas }: { readonly output: Output; readonly replicas: number | undefined },
): Promise<string> {
  await restoreInto(natsUrl, file, contents, { output, replicas });
  if (contents.files.size > 0 && !output.json) {
    output.err(`Not restored, as there is no folder: ${[...contents.files.keys()].join(', ')}`);
  }
  return 'the broker';
}

/** Beside its place, so that there is either the whole newsroom or nothing. */
async function intoFolder(
  file: string,
  contents: BackupContents,
  { dataDir, environment, output }: RestoreOptions,
): Promise<string> {
  const folder = resolve(dataDir);
  const isEmpty = await isAbsentOrEmpty(folder);
  if (!isEmpty)
    throw new CommandError(`${folder} is not empty: name another with --data`, exitCodes.usage);
  const making = `${folder}.restoring-${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(making, { mode: 0o700 });
  try {
    const { path: binary } = await findNatsServer({
      serverBin: environment['NATS_SERVER_BIN'],
      path: environment['PATH'],
      cacheDir: defaultCacheDir(environment) ?? join(making, 'cache'),
      log: (line) => output.json || output.err(line),
    });
    const settings = { binary, dataDir: join(making, 'nats'), syncAlways: true };
    const nats = await startNatsServer({ ...settings, logger: silent });
    try {
      await restoreInto(nats.url, file, contents, { output });
    } finally {
      await nats.stop();
    }
    // The broker has made some of them for itself.
    for (const name of contents.files.keys()) await rm(join(making, name), { force: true });
    const files = await restoreFiles(contents, making);
    // The newsroom that it was copied from may still run: two must not sign with one key.
    if (files.includes(notaryKeyName)) await addNotaryKey(join(making, notaryKeyName));
    await rmdir(folder).catch(() => undefined);
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

async function restoreInto(
  servers: string,
  file: string,
  contents: BackupContents,
  { output, replicas }: { readonly output: Output; readonly replicas?: number | undefined },
): Promise<void> {
  const keeper = await openJetStreamKeeper({ servers, clientName: 'dateline restore' });
  try {
    await restoreStreams(file, contents, keeper, {
      ...(replicas !== undefined && { replicas }),
      onStream: ({ stream, messages }) =>
        output.json || output.err(`${stream}: ${messages} messages`),
    });
  } finally {
    await keeper.close();
  }
}

const nothing = () => undefined;
const silent = { info: nothing, warn: nothing, error: nothing };

async function isAbsentOrEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}

/** What whoever restores can do something about is told without a stack. */
function asCommandError(error: unknown): unknown {
  if (error instanceof BackupFaultError || error instanceof NatsServerNotFoundError) {
    return new CommandError(error.message, exitCodes.usage, { cause: error });
  }
  const isRefused = [StreamExistsError, CopyDamagedError, HalfRestoredError].some(
    (kind) => error instanceof kind,
  );
  if (error instanceof Error && isRefused) {
    return new CommandError(error.message, exitCodes.refused, { cause: error });
  }
  if (error instanceof LogUnavailableError || error instanceof LogUnsuitableError) {
    return new CommandError(error.message, exitCodes.unavailable, { cause: error });
  }
  if (error instanceof Error && 'syscall' in error) {
    return new CommandError(error.message, exitCodes.usage, { cause: error });
  }
  return error;
}
