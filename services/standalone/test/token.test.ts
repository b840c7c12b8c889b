import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrCreateToken } from '../src/token.ts';

let folder: string;
const path = () => join(folder, 'token');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-token-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first start makes a token for the owner alone, later ones keep it', () => {
  const token = readOrCreateToken(folder);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(statSync(path()).mode & 0o777).toBe(0o600);
  expect(readOrCreateToken(folder)).toBe(token);
  expect(readFileSync(path(), 'utf8')).toBe(`${token}\n`);
});

test('a token that others can read is closed to them', () => {
  const token = readOrCreateToken(folder);
  chmodSync(path(), 0o644);
  expect(readOrCreateToken(folder)).toBe(token);
  expect(statSync(path()).mode & 0o777).toBe(0o600);
});

test.each(['', 'short', 'two words that are long enough'])('«%s» is no token', (text) => {
  writeFileSync(path(), text);
  expect(() => readOrCreateToken(folder)).toThrow(/holds no usable token/);
});
