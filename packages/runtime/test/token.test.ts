import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameSecret, readToken } from '../src/token.ts';

test('secrets of any length are compared', () => {
  expect(isSameSecret('one', 'one')).toBe(true);
  expect(isSameSecret('one', 'onE')).toBe(false);
  expect(isSameSecret('one', 'one more')).toBe(false);
  expect(isSameSecret('', 'one')).toBe(false);
});

test('a token is given, or in a file, or there is none', async () => {
  const path = join(tmpdir(), `dateline-token-${process.pid}`);
  await writeFile(path, '  a-token-of-more-than-16\n');
  expect(await readToken({})).toBeUndefined();
  expect(await readToken({ INGEST_TOKEN: 'given' })).toBe('given');
  expect(await readToken({ INGEST_TOKEN_FILE: path })).toBe('a-token-of-more-than-16');
  await writeFile(path, 'short');
  const short = readToken({ INGEST_TOKEN_FILE: path });
  await expect(short).rejects.toThrow('INGEST_TOKEN_FILE holds fewer than 16 characters');
  const missing = readToken({ INGEST_TOKEN_FILE: `${path}-none` });
  await expect(missing).rejects.toThrow('INGEST_TOKEN_FILE cannot be read');
  await rm(path);
});
