import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ConfigError } from './config.ts';

const lengthMin = 16;
/**
 * The token as it is given, or as it is in the file; undefined where neither is.
 * @throws ConfigError naming the variable of a file that cannot be used.
 */
export async function readToken(given: {
  readonly INGEST_TOKEN?: string;
  readonly INGEST_TOKEN_FILE?: string;
}): Promise<string | undefined> {
  const { INGEST_TOKEN: token, INGEST_TOKEN_FILE: path } = given;
  if (token !== undefined || path === undefined) return token;
  const read = await readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  if (read === undefined) throw new ConfigError(['INGEST_TOKEN_FILE cannot be read']);
  if (read.length >= lengthMin) return read;
  throw new ConfigError([`INGEST_TOKEN_FILE holds fewer than ${lengthMin} characters`]);
}

/** Whether two secrets are the same, in a time that says nothing of where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
