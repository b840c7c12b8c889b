import { expect, test } from 'vitest';
import { createSecret, hashOf, isSecret } from '../src/secret.ts';

test('is found by scanners: a prefix, 256 random bits and a checksum', () => {
  const secrets = Array.from({ length: 200 }, createSecret);
  for (const secret of secrets) {
    expect(secret).toMatch(/^dateline_[0-9A-Za-z]{49}$/);
    expect(isSecret(secret)).toBe(true);
  }
  expect(new Set(secrets).size).toBe(secrets.length);
});

test('with one character changed it is none', () => {
  const secret = createSecret();
  for (let at = 'dateline_'.length; at < secret.length; at += 1) {
    const other = secret[at] === 'x' ? 'y' : 'x';
    const changed = secret.slice(0, at) + other + secret.slice(at + 1);
    expect(isSecret(changed), changed).toBe(false);
  }
  for (const text of ['', 'dateline_', secret.slice(1), `${secret}0`, secret.toUpperCase()]) {
    expect(isSecret(text), text).toBe(false);
  }
});

test('is kept as a hash that says nothing of it', () => {
  const secret = createSecret();
  expect(hashOf(secret)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(secret)).toBe(hashOf(secret));
  expect(hashOf(createSecret())).not.toBe(hashOf(secret));
});
