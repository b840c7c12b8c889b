import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  type Checkpoint,
  chainOver,
  chainStart,
  leafOf,
  openCheckpoint,
  signCheckpoint,
  toNotaryKey,
} from '../src/index.ts';

/** Reckoned with another program's SHA-256, as docs/notary.md says: what is signed stays signed. */
const message = {
  sequence: 7,
  subject: 'newsroom.article.ar.vaha-1',
  headers: [
    ['ce-type', 'article.published'],
    ['Nats-Msg-Id', 'x'],
    ['ce-id', ' e-1 '],
    ['Content-Type', 'application/json'],
  ] as const,
  body: Buffer.from('{"خبر":1}'),
};
const leaf = '719ee43debdd5d4113f28e841594fa3364eb7841dfef6670fe333ff34c0b3cea';
const afterOne = 'c90f973f60ab530044939fc469bab7a970e38acfb28a0dd2f739b44c51931cb5';
const afterUnseen = 'a79fa57a05bf4261e2afb9e7f26ec732c8cf494914edb9986f0ef9e1e704662b';

test('the hashes are those that others reckon', () => {
  expect(leafOf(message)).toBe(leaf);
  expect(chainOver(chainStart, 7, [leaf])).toBe(afterOne);
  expect(chainOver(chainStart, 7, [leaf, null])).toBe(afterUnseen);
});

describe('a checkpoint', () => {
  const key = toNotaryKey(generateKeyPairSync('ed25519').privateKey);
  const good: Checkpoint = {
    ...{ version: 1, number: 1, stream: 'NEWSROOM', streamCreated: '2031-03-11T06:00:00Z' },
    ...{ first: 7, last: 8, before: chainStart, after: afterUnseen, leaves: [leaf, null] },
    time: '2031-03-11T07:00:00Z',
  };
  const jws = signCheckpoint(good, key);
  const [head = '', body = '', signature = ''] = jws.split('.');
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signedAs = (otherHead: object) => {
    const signed = `${encode(otherHead)}.${body}`;
    return `${signed}.${sign(null, Buffer.from(signed), key.privateKey).toString('base64url')}`;
  };

  test('opens with its key', () => {
    expect(openCheckpoint(jws, [key.jwk])).toEqual(good);
  });

  test.each<[string, string, RegExp]>([
    ['has a part too many', `${jws}.x`, /no known key/],
    ['names no key', signedAs({ alg: 'EdDSA' }), /no known key/],
    ['names another way to sign', signedAs({ alg: 'none', kid: key.jwk.kid }), /no known key/],
    ['says something else', `${head}.${encode({ ...good, time: 'x' })}.${signature}`, /not good/],
    ['is not signed', `${head}.${body}.`, /not good/],
    ['is of a version to come', signCheckpoint({ ...good, version: 2 as 1 }, key), /version 2/],
    ['has a leaf too few', signCheckpoint({ ...good, last: 9 }, key), /2 leaves for/],
    ['has another chain', signCheckpoint({ ...good, after: afterOne }, key), /the chain is not/],
    ['is none', 'x.y.z', /no JWS/],
  ])('that %s does not', (_, text, reason) => {
    expect(() => openCheckpoint(text, [key.jwk])).toThrow(reason);
  });

  test('of a key that nobody knows does not', () => {
    const other = toNotaryKey(generateKeyPairSync('ed25519').privateKey);
    expect(() => openCheckpoint(jws, [other.jwk])).toThrow(/no known key/);
  });
});
