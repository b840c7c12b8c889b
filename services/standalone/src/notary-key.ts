import { generateKeyPairSync } from 'node:crypto';
import { appendFile, open, readFile, writeFile } from 'node:fs/promises';
import {
  formatNotaryKey,
  type KeyBreak,
  type NotaryKey,
  readNotaryKeys,
  toNotaryKey,
} from '@dateline/eventlog';

/** Its place in a data folder. */
export const notaryKeyName = 'notary.key';

/** Makes the key that a notary signs with, where there is none yet; tells whether it did. */
export async function createNotaryKey(path: string, mode: number): Promise<boolean> {
  try {
    await writeFile(path, formatNotaryKey(makeKey()), { mode, flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The keys of a file, the newest last. @throws CheckpointError where it holds none */
export async function readKeysOf(path: string): Promise<readonly NotaryKey[]> {
  return readNotaryKeys(await readFile(path, 'utf8'));
}

/** Puts a new key behind those that are there, for the notary to hand over to. */
export async function addNotaryKey(path: string): Promise<NotaryKey> {
  const key = makeKey();
  const text = await readFile(path, 'utf8');
  const isEnded = text === '' || text.endsWith('\n');
  await appendFile(path, `${isEnded ? '' : '\n'}${formatNotaryKey(key)}`);
  return key;
}

/** Puts a new key in place of all, for the notary to break with the one that signs now. */
export async function breakNotaryKey(
  path: string,
  breaksWith: KeyBreak,
  mode: number,
): Promise<NotaryKey> {
  const key = { ...makeKey(), breaksWith };
  await createNotaryKey(path, mode);
  await writeOver(path, formatNotaryKey(key));
  return key;
}

/** Takes those out of a file that have handed over to another, and are needed no more. */
export async function dropKeysBefore(path: string, kid: string): Promise<void> {
  const keys = await readKeysOf(path);
  const current = keys.findIndex(({ jwk }) => jwk.kid === kid);
  if (current > 0) await writeOver(path, keys.slice(current).map(formatNotaryKey).join(''));
}

/**
 * In its place, as a file that is mounted into a container stays the same one. What is kept moves
 * forward by whole keys, all of one length: a write that is cut short leaves the last one whole.
 */
async function writeOver(path: string, text: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.writeFile(text);
    await file.truncate(Buffer.byteLength(text));
    await file.sync();
  } finally {
    await file.close();
  }
}

function makeKey(): NotaryKey {
  return toNotaryKey(generateKeyPairSync('ed25519').privateKey);
}
