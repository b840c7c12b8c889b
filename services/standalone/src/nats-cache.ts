import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A nats-server kept in the cache, unchanged since it was put there. */
export interface CachedBinary {
  readonly path: string;
  readonly version: string;
  /** Where it was taken from, in words. */
  readonly origin: string;
}

/** A cached binary whose bytes are not the ones that were recorded. */
export class CorruptCacheError extends Error {
  override readonly name = 'CorruptCacheError';
}

const folderName = 'nats-server';
const binaryName = 'nats-server';
const recordName = 'record.json';

/** `$XDG_CACHE_HOME/dateline`, else `~/.cache/dateline` (XDG Base Directory Specification). */
export function defaultCacheDir(env: {
  readonly XDG_CACHE_HOME?: string | undefined;
  readonly HOME?: string | undefined;
}): string | undefined {
  if (env.XDG_CACHE_HOME?.startsWith('/')) return join(env.XDG_CACHE_HOME, 'dateline');
  return env.HOME ? join(env.HOME, '.cache', 'dateline') : undefined;
}

/**
 * The cached binary, its SHA-256 checked anew; undefined when none was ever kept.
 * @throws CorruptCacheError when it is not what was recorded: it is then as good as absent.
 */
export async function readCached(cacheDir: string): Promise<CachedBinary | undefined> {
  const folder = join(cacheDir, folderName);
  let text: string;
  try {
    text = await readFile(join(folder, recordName), 'utf8');
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw new CorruptCacheError(`${folder} cannot be read`, { cause });
  }
  const record = decodeRecord(text, folder);
  const path = join(folder, binaryName);
  const found = await hashFile(path).catch((cause: unknown) => {
    throw new CorruptCacheError(`${path} cannot be read`, { cause });
  });
  if (found !== record.sha256) {
    throw new CorruptCacheError(`${path} is not the file that was recorded (SHA-256 ${found})`);
  }
  return { path, version: record.version, origin: record.origin };
}

/**
 * Puts a binary into the cache, whole or not at all: it is copied beside its place and renamed into
 * it, so that callers at the same moment each find a whole one.
 */
export async function keepInCache(
  cacheDir: string,
  binary: { readonly path: string; readonly version: string; readonly origin: string },
): Promise<CachedBinary> {
  const { version, origin } = binary;
  const fresh = join(cacheDir, `.${folderName}-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    const path = join(fresh, binaryName);
    await copyFile(binary.path, path);
    await chmod(path, 0o755);
    const record = { version, origin, sha256: await hashFile(path) };
    await writeFile(join(fresh, recordName), `${JSON.stringify(record, null, 2)}\n`);
    await putInPlace(fresh, cacheDir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return { path: join(cacheDir, folderName, binaryName), version, origin };
}

/** A folder cannot be renamed over a full one, so what lies there is judged, and moved away. */
async function putInPlace(fresh: string, cacheDir: string): Promise<void> {
  const place = join(cacheDir, folderName);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(fresh, place);
    } catch (cause) {
      if (attempt === 3) throw cause;
    }
    const other = await readCached(cacheDir).catch(() => undefined);
    if (other !== undefined) return;
    const away = join(cacheDir, `.${folderName}-${randomUUID()}`);
    await rename(place, away).catch(() => undefined);
    await rm(away, { recursive: true, force: true });
  }
}

/** The SHA-256 of a file in lower-case hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}

interface CacheRecord {
  readonly version: string;
  readonly origin: string;
  readonly sha256: string;
}

function decodeRecord(text: string, folder: string): CacheRecord {
  try {
    const record: unknown = JSON.parse(text);
    if (isRecord(record)) return record;
  } catch {
    // Falls to the same end as a record of another shape.
  }
  throw new CorruptCacheError(`${join(folder, recordName)} is not a record of a cached binary`);
}

function isRecord(value: unknown): value is CacheRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<keyof CacheRecord, unknown>>;
  return [fields.version, fields.origin, fields.sha256].every((it) => typeof it === 'string');
}

function isAbsent(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === 'ENOENT';
}
