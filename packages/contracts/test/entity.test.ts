import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockRef,
  type EntityRef,
  isId,
  isLanguageTag,
  parseSubject,
  toAnyLanguageSubject,
  toLanguageToken,
  toSubject,
} from '../src/index.ts';

const article: EntityRef = { kind: 'article', language: 'zh-hans', id: 'xian-2023' };

describe('subjects', () => {
  test('say the stream, the kind, the language and the id', () => {
    expect(toSubject(article)).toBe('newsroom.article.zh-hans.xian-2023');
    expect(toSubject(article, 'DESK')).toBe('desk.article.zh-hans.xian-2023');
    expect(toSubject({ kind: 'occasion', id: 'xian' })).toBe('newsroom.occasion.xian');
    expect(toSubject(clockRef)).toBe('newsroom.clock');
  });

  test('match an article under any language, so that an id is taken once', () => {
    expect(toAnyLanguageSubject(article)).toBe('newsroom.article.*.xian-2023');
    expect(toAnyLanguageSubject({ kind: 'occasion', id: 'xian' })).toBe('newsroom.occasion.xian');
  });

  test('are read back as they were written', () => {
    const ids = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
    const languages = fc.constantFrom('ar', 'zh-hans', 'und', 'uz-cyrl', 'es-419');
    fc.assert(
      fc.property(ids, languages, fc.constantFrom('NEWSROOM', 'DESK'), (id, language, stream) => {
        const ref: EntityRef = { kind: 'article', language, id };
        expect(parseSubject(toSubject(ref, stream))).toEqual({ stream, ref });
      }),
    );
  });

  test('are read back whatever language tag is taken', () => {
    const subtags = fc.array(fc.stringMatching(/^[a-zA-Z0-9]{2,8}$/), { maxLength: 6 });
    const likely = fc.constantFrom('de-Latn-DE-1901-1996-fonipa', 'xx-bogus-bogus1-bogus2-bogus3');
    const tags = fc.oneof(
      likely,
      subtags.map((rest) => ['de', ...rest].join('-')),
    );
    fc.assert(
      fc.property(tags.filter(isLanguageTag), (tag) => {
        const ref: EntityRef = { kind: 'article', language: toLanguageToken(tag), id: 'a' };
        expect(parseSubject(toSubject(ref))).toEqual({ stream: 'NEWSROOM', ref });
      }),
    );
  });

  test.each([
    'newsroom',
    'newsroom.article.ar',
    'newsroom.article.AR.x',
    'newsroom.article.ar.x.y',
    'newsroom.occasion',
    'newsroom.occasion.a.b',
    'newsroom.clock.x',
    'newsroom.weather.x',
    'other.article.ar.x',
  ])('%s is not one of ours', (subject) => {
    expect(parseSubject(subject)).toBeUndefined();
  });
});

test('an id is a safe token', () => {
  expect(['a', 'A-b_9', 'x'.repeat(64)].every(isId)).toBe(true);
  expect(['', 'a.b', 'a b', '*', '>', '../x', 'é', 'x'.repeat(65), 'a\n'].some(isId)).toBe(false);
});

test('language tags are BCP 47, and their token is lower case', () => {
  expect(['ar', 'zh-Hans', 'uz-Cyrl-UZ', 'es-419', 'kk'].every(isLanguageTag)).toBe(true);
  expect(['', 'a', 'arabic!', 'ar_EG', 'zh-', 'en--GB', 'ar.x'].some(isLanguageTag)).toBe(false);
  expect(toLanguageToken('zh-Hans')).toBe('zh-hans');
  expect(toLanguageToken('not a tag')).toBe('und');
  expect(toLanguageToken(undefined)).toBe('und');
});
