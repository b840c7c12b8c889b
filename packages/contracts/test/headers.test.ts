import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeHeaderValue,
  encodeHeaderValue,
  fromHeaders,
  HeaderError,
  toHeaders,
} from '../src/index.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

describe('header values', () => {
  test('a schema is named by its address where there is one, and read by either name', () => {
    const event = {
      id: 'e1',
      source: '/ingest',
      recordedAt: '2031-03-03T09:00:00.000Z',
      type: 'article.published' as const,
    };
    const place = { entity: 'a', revision: 1 };
    const base = 'https://newsroom.example/wire';
    const [named, addressed] = [toHeaders(event, place), toHeaders(event, place, base)];
    expect(named['ce-dataschema']).toBe('urn:dateline:schema:article.published:1');
    expect(addressed['ce-dataschema']).toBe(`${base}/schemas/article.published/1.json`);
    expect(fromHeaders(addressed)).toEqual(fromHeaders(named));
    for (const schema of [
      `${base}/schemas/article.updated/1.json`,
      `${base}/schemas/article.published/0.json`,
      `${base}/article.published/1.json`,
      'ftp://newsroom.example/schemas/article.published/1.json',
      'urn:dateline:schema:article.published',
    ]) {
      const headers = { ...named, 'ce-dataschema': schema };
      expect(() => fromHeaders(headers), schema).toThrow('ce-dataschema does not name ce-type');
    }
  });

  test('any text comes back as it went in, and travels as printable ASCII', () => {
    fc.assert(
      fc.property(words, (text) => {
        const encoded = encodeHeaderValue(text);
        expect(encoded).toMatch(/^[\x21\x23-\x7e]*$/);
        expect(decodeHeaderValue(encoded)).toBe(text);
      }),
    );
  });

  test('spells what CloudEvents asks for: octets in upper-case hex', () => {
    expect(encodeHeaderValue('شيآن "50%"')).toBe('%D8%B4%D9%8A%D8%A2%D9%86%20%2250%25%22');
  });

  test('reads lower-case hex, quoted strings and a lone percent sign', () => {
    expect(decodeHeaderValue('%d8%b4')).toBe('ش');
    expect(decodeHeaderValue('"a \\"b\\""')).toBe('a "b"');
    expect(decodeHeaderValue('100%')).toBe('100%');
  });

  test('decodes once, not until nothing is left to decode', () => {
    expect(decodeHeaderValue('%2541')).toBe('%41');
  });

  test.each(['%C0%A0', '%FF', '%ED%A0%80'])('refuses octets that are not UTF-8: %s', (value) => {
    expect(() => decodeHeaderValue(value)).toThrow(HeaderError);
  });

  test('a lone surrogate becomes U+FFFD instead of an exception', () => {
    expect(encodeHeaderValue('\ud800')).toBe('%EF%BF%BD');
  });
});

test('every envelope survives the journey through headers', () => {
  const meta = fc.record(
    {
      id: words,
      source: words,
      recordedAt: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      causationId: words,
      actor: words,
      idempotencyKey: words,
      commandDigest: words,
    },
    { requiredKeys: ['id', 'source', 'recordedAt'] },
  );
  fc.assert(
    fc.property(meta, fc.integer({ min: 1, max: 2 ** 31 }), (envelope, revision) => {
      const type = 'occasion.announced' as const;
      const headers = toHeaders({ ...envelope, type }, { entity: 'summit', revision });
      expect(fromHeaders(headers)).toEqual({
        ...envelope,
        type,
        version: 1,
        entity: 'summit',
        revision,
      });
    }),
  );
});
