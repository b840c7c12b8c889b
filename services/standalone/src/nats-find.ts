import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { keepInCache, readCached } from './nats-cache.ts';
import { isExecutable } from './nats-command.ts';
import { type FetchedBinary, fetchFromDebian } from './nats-debian.ts';
import { fetchRelease, officialReleases, type ReleaseSite } from './nats-release.ts';
import { isNewEnough, leastVersion, pinnedVersion, readVersion } from './nats-version.ts';

/** One place where a nats-server may be found. */
export type NatsSource = 'NATS_SERVER_BIN' | 'cache' | 'PATH' | 'release' | 'debian';

/** A nats-server that can be started. */
export interface NatsBinary {
  readonly path: string;
  /** `2.15.1`. */
  readonly version: string;
  readonly source: NatsSource;
}

/** The environment's values are handed in: only the service that starts us reads them. */
export interface FindOptions {
  /** `NATS_SERVER_BIN`: when given it is this one or none. */
  readonly serverBin?: string | undefined;
  /** `PATH`, searched for nats-server and for the tools that fetch one. */
  readonly path?: string | undefined;
  readonly cacheDir: string;
  /** One line per thing that takes time or was passed over. */
  readonly log: (line: string) => void;
  /** The official ones when absent. */
  readonly releases?: ReleaseSite;
  /** Folders searched after PATH: `/usr/local/sbin` and `/usr/sbin` when absent. */
  readonly systemFolders?: readonly string[];
}

/** No nats-server that is new enough was found; the message says what was tried and what to do. */
export class NatsServerNotFoundError extends Error {
  override readonly name = 'NatsServerNotFoundError';
  readonly tried: readonly string[];

  constructor(tried: readonly string[]) {
    const lines = [
      `No nats-server from ${leastVersion} on was found. Tried:`,
      ...tried.map((line) => `  - ${line}`),
      'What to do, one of:',
      `  - install nats-server ${pinnedVersion} and put it in PATH, or`,
      '  - set NATS_SERVER_BIN to the path of one, or',
      '  - set NATS_URL to a running server with JetStream (nats://127.0.0.1:4222).',
    ];
    super(lines.join('\n'));
    this.tried = tried;
  }
}

/** Where packages put a nats-server although no user's PATH names it. */
const systemFoldersDefault = ['/usr/local/sbin', '/usr/sbin'];

/** The order of the search in words, for help texts. */
export function describeSearch(): string {
  return [
    `A nats-server (${leastVersion} or newer) is found in this order:`,
    '  1. NATS_URL: a running server is used and none is started',
    '  2. NATS_SERVER_BIN: the path of a binary',
    '  3. the cache (~/.cache/dateline)',
    '  4. PATH and /usr/sbin',
    `  5. the official release ${pinnedVersion} for this platform, if its SHA-256 is recorded`,
    "  6. Debian's package, its signature checked, unpacked into the cache without root",
  ].join('\n');
}

/**
 * Finds a nats-server that is new enough, fetching one into the cache when the machine has none.
 * @throws NatsServerNotFoundError with every place tried and why it failed.
 */
export async function findNatsServer(options: FindOptions): Promise<NatsBinary> {
  const { serverBin } = options;
  if (serverBin !== undefined && serverBin !== '') {
    const judged = await judge(serverBin, 'NATS_SERVER_BIN');
    if (typeof judged === 'string') throw new NatsServerNotFoundError([judged]);
    return judged;
  }
  const tried: string[] = [];
  for (const search of [searchCache, searchPath, searchRelease, searchDebian]) {
    const found = await search(options);
    if (!Array.isArray(found)) return found;
    tried.push(...found);
  }
  throw new NatsServerNotFoundError(tried);
}

type Found = NatsBinary | string[];

async function searchCache({ cacheDir, log }: FindOptions): Promise<Found> {
  try {
    const cached = await readCached(cacheDir);
    if (cached === undefined) return [`cache: nothing in ${cacheDir}`];
    if (!isNewEnough(cached.version)) return [`cache: ${cached.version} is too old`];
    return { path: cached.path, version: cached.version, source: 'cache' };
  } catch (cause) {
    const reason = `cache: ${(cause as Error).message}`;
    log(`${reason}; fetching it anew`);
    return [reason];
  }
}

async function searchPath(options: FindOptions): Promise<Found> {
  const { path, log, systemFolders = systemFoldersDefault } = options;
  const tried: string[] = [];
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of new Set([...folders, ...systemFolders])) {
    const file = join(folder, 'nats-server');
    if (!(await isExecutable(file))) continue;
    const judged = await judge(file, 'PATH');
    if (typeof judged !== 'string') return judged;
    log(`passing over ${judged}`);
    tried.push(judged);
  }
  return tried.length > 0 ? tried : ['PATH: no nats-server in it, nor in /usr/sbin'];
}

function searchRelease(options: FindOptions): Promise<Found> {
  const { releases = officialReleases, path, log } = options;
  const { platform, arch } = process;
  return fetchInto(options, 'release', (workDir) =>
    fetchRelease(releases, { platform, arch, path, workDir, log }),
  );
}

function searchDebian(options: FindOptions): Promise<Found> {
  const { path, log } = options;
  return fetchInto(options, 'debian', (workDir) => fetchFromDebian({ path, workDir, log }));
}

/** Fetches into a folder of this caller alone, so that several callers never meet half a file. */
async function fetchInto(
  { cacheDir, log }: FindOptions,
  source: NatsSource,
  fetchBinary: (workDir: string) => Promise<FetchedBinary>,
): Promise<Found> {
  let workDir: string | undefined;
  try {
    await mkdir(cacheDir, { recursive: true });
    workDir = await mkdtemp(join(cacheDir, '.fetch-'));
    const fetched = await fetchBinary(workDir);
    const judged = await judge(fetched.path, source);
    if (typeof judged === 'string') return [judged];
    const kept = await keepInCache(cacheDir, { ...fetched, version: judged.version });
    log(`nats-server ${kept.version} is now in ${kept.path}`);
    return { path: kept.path, version: kept.version, source };
  } catch (cause) {
    return [`${source}: ${(cause as Error).message}`];
  } finally {
    if (workDir !== undefined) await rm(workDir, { recursive: true, force: true });
  }
}

async function judge(path: string, source: NatsSource): Promise<NatsBinary | string> {
  try {
    const version = await readVersion(path);
    if (isNewEnough(version)) return { path, version, source };
    return `${source}: ${path} is ${version}, older than ${leastVersion}`;
  } catch (cause) {
    return `${source}: ${path} cannot be used: ${(cause as Error).message}`;
  }
}
