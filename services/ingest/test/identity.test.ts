import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveId, deriveUri, digestOf } from '../src/identity.ts';

describe('ids', () => {
  test('are 26 characters of lower-case base32 of a SHA-256', () => {
    // SHA-256 of the empty text, e3b0c442 98fc1c14 …, in RFC 4648 base32.
    expect(deriveId('')).toBe('4oymiquy7qobjgx36tejs35zeq');
    fc.assert(fc.property(fc.string(), (text) => /^[a-z2-7]{26}$/.test(deriveId(text))));
  });

  test('tell lists of parts apart, however the words fall', () => {
    expect(deriveId('ab', 'c')).not.toBe(deriveId('a', 'bc'));
    expect(deriveId('a', '')).not.toBe(deriveId('a'));
  });

  test('a uri is a version 5 UUID, one for each newsroom, kind and id', () => {
    const uris = [
      deriveUri('a.example', 'article', 'trees'),
      deriveUri('b.example', 'article', 'trees'),
      deriveUri('a.example', 'occasion', 'trees'),
      deriveUri('a.example', 'article', 'roses'),
    ];
    const version5 =
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const uri of uris) expect(uri).toMatch(version5);
    expect(new Set(uris).size).toBe(4);
    expect(deriveUri('a.example', 'article', 'trees')).toBe(uris[0]);
  });
});

describe('digests', () => {
  test('do not depend on the order of fields, nor on fields that are undefined', () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(json, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(digestOf({ ...turned, absent: undefined })).toBe(digestOf({ ...value }));
      }),
    );
  });

  test('depend on everything else', () => {
    const different = [{}, { a: 1 }, { a: '1' }, { a: [1] }, { a: { b: 1 } }, { b: 1 }, [1], null];
    expect(new Set(different.map(digestOf)).size).toBe(different.length);
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
