import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locateCommand, runCommand } from './nats-command.ts';
import type { FetchedBinary } from './nats-debian.ts';
import { pinnedVersion } from './nats-version.ts';

/** Where the releases lie, and the SHA-256 of each platform's archive of the pinned one. */
export interface ReleaseSite {
  readonly baseUrl: string;
  /** By platform, `linux-amd64`; a platform that is not listed is not fetched. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** The official releases; an archive is fetched only once its hash is recorded here. */
export const officialReleases: ReleaseSite = {
  baseUrl: 'https://github.com/nats-io/nats-server/releases/download',
  sha256: {},
};

const archiveOctetsMax = 64 * 1024 * 1024;
const downloadTimeoutMs = 120_000;
const unpackTimeoutMs = 30_000;
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/**
 * Fetches the official archive of the pinned version and unpacks it into the work folder.
 * @throws Error when no hash is recorded for this platform, or what came is not what was recorded.
 */
export async function fetchRelease(
  site: ReleaseSite,
  options: {
    readonly platform: string;
    readonly arch: string;
    readonly path: string | undefined;
    readonly workDir: string;
    readonly log: (line: string) => void;
  },
): Promise<FetchedBinary> {
  const target = `${options.platform}-${architectures[options.arch] ?? options.arch}`;
  const expected = site.sha256[target];
  if (expected === undefined) throw new Error(`skipped: no SHA-256 is recorded for ${target}`);
  const tar = await locateCommand('tar', options.path);
  if (tar === undefined) throw new Error('tar is not in PATH');

  const name = `nats-server-v${pinnedVersion}-${target}`;
  options.log(`fetching the official nats-server ${pinnedVersion} for ${target} …`);
  const archive = await download(`${site.baseUrl}/v${pinnedVersion}/${name}.tar.gz`);
  const found = createHash('sha256').update(archive).digest('hex');
  if (found !== expected) throw new Error(`${name}.tar.gz has SHA-256 ${found}, not ${expected}`);

  await mkdir(options.workDir, { recursive: true });
  const file = join(options.workDir, `${name}.tar.gz`);
  await writeFile(file, archive);
  const args = ['-xzf', file, '-C', options.workDir];
  await runCommand(tar, args, { timeoutMs: unpackTimeoutMs });
  return { path: join(options.workDir, name, 'nats-server'), origin: `official ${name}` };
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(downloadTimeoutMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of response.body ?? []) {
    octets += chunk.byteLength;
    if (octets > archiveOctetsMax) throw new Error(`${url} is larger than an archive may be`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
