import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const tokenLengthMin = 20;

/**
 * The bearer token of this data folder: made on the first start, readable by its owner alone.
 * @throws Error when the file is there but holds no usable token.
 */
export function readOrCreateToken(dataDir: string): string {
  const path = join(dataDir, 'token');
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    chmodSync(path, 0o600);
  }
  const token = readFileSync(path, 'utf8').trim();
  if (token.length < tokenLengthMin || /\s/.test(token)) {
    throw new Error(`${path} holds no usable token: remove it and a new one is made`);
  }
  return token;
}
