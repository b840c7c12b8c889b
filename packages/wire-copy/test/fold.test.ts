import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldOnly } from '../src/fold.ts';
import { foldText } from '../src/index.ts';

const folded = (text: string) => foldText(text).text;

describe('folding', () => {
  test.each([
    ['digits of every script', '٢٧ ۲۷ २७ ２７ 𝟐𝟕', '27 27 27 27 27'],
    ['tatweel and harakat', 'قِمَّـــةُ', 'قمة'],
    ['bidi and zero-width marks', 'a\u200fb\u2068c\u2069\u200b\ufeffd', 'abcd'],
    ['dashes', 'a–b—c‑d−e', 'a-b-c-d-e'],
    ['apostrophes and quotation marks', 'Xi’an ‘x’ “y” «z»', 'Xi\'an \'x\' "y" "z"'],
    ['spaces', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['full width', 'ＭＡＹ１８', 'MAY18'],
    ['Arabic marks', 'أ، ب؛ ج؟', 'أ, ب; ج?'],
    ['line ends', 'a\r\nb\u2028c', 'a\nb\nc'],
    ['decomposed letters', 'e\u0301 \u0627\u0653', 'é آ'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\ud800b\udc00'],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('every folded stretch has its place in the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: result, spanOf } = foldText(text);
        let last = 0;
        for (let at = 0; at < result.length; at += 1) {
          const [start, end] = spanOf(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  test('a quote keeps the vowels of its last letter, and leaves out marks before its first', () => {
    const text = '\u200fقِمَّةُ شيآن';
    const { spanOf } = foldText(text);
    expect(text.slice(...spanOf(0, 3))).toBe('قِمَّةُ');
  });

  test('names of tables are folded as text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(foldOnly(text)).toBe(folded(text));
      }),
    );
    for (const text of ['قِمَّـــةُ', 'e\u0301\u0323', 'a\r\n`٢'])
      expect(foldOnly(text)).toBe(folded(text));
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
      }),
    );
  });
});
