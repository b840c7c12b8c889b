import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, foldLine, RenderError, toLines } from '../src/render/text.ts';
import { faultsOfLines, hostile } from './hostile.ts';

describe('clean text', () => {
  test('knows one line break, no control characters and no half characters', () => {
    expect(cleanText('one\r\ntwo\rthree\u2028four\u2029five\u0085six')).toBe(
      'one\ntwo\nthree\nfour\nfive\nsix',
    );
    expect(cleanText('a\u0000b\u0007c\u001bd\u007fe\u0090f\tg')).toBe('abcdef g');
    expect(cleanText('half \ud83c, whole 🕊')).toBe('half \ufffd, whole 🕊');
    expect(cleanText('e\u0301')).toBe('é');
    expect(cleanLine(' one\n two  three ')).toBe('one two three');
  });

  test('ends in each line the directions that it begins, and none of ours', () => {
    expect(cleanText('one \u202etwo\nthree \u2069')).toBe('one \u202etwo\u202c\nthree');
    expect(cleanLine('\u2067one\n two')).toBe('\u2067one\u2069 two');
  });

  test('is clean once and for all', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
    );
  });
});

describe('folding', () => {
  const unfold = (text: string) => text.replaceAll('\r\n ', '');

  test('fills 75 octets and no more', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    const long = foldLine('x'.repeat(75 + 74 + 1));
    expect(long.split('\r\n').map((line) => line.length)).toEqual([75, 75, 2]);
  });

  test('keeps a character whole and the blank at the beginning of the next line', () => {
    expect(foldLine(`${'x'.repeat(72)}🕊🕊`).split('\r\n')).toEqual(['x'.repeat(72), ' 🕊🕊']);
    expect(foldLine(`${'x'.repeat(74)} y`)).toBe(`${'x'.repeat(74)}\r\n  y`);
    expect(foldLine(`${'x'.repeat(73)} yy`)).toBe(`${'x'.repeat(73)} y\r\n y`);
  });

  test('obeys RFC 5545 §3.1 on any clean text, and unfolds to it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = cleanLine(text);
        const folded = foldLine(line);
        expect(unfold(folded)).toBe(line);
        expect(faultsOfLines(`${folded}\r\n`)).toEqual([]);
      }),
    );
  });

  test('ends even where there is nothing but blanks', () => {
    expect(unfold(foldLine(' '.repeat(400)))).toBe(' '.repeat(400));
  });
});

describe('content lines', () => {
  test('escape text, name types only where they must, and end in CRLF', () => {
    const lines = toLines([
      ['summary', { language: 'en' }, 'text', 'one, two; three\\four\nfive'],
      ['x-dateline-edtf', {}, 'text', '2031-05'],
      ['x-dateline-revision', {}, 'integer', 7],
      ['source', {}, 'uri', 'https://oasis.example/a.ics'],
      ['geo', {}, 'float', [39.6542, -66.9597]],
      ['dtstart', {}, 'date', '2031-05-01'],
    ]);
    expect(lines).toBe(
      'SUMMARY;LANGUAGE=en:one\\, two\\; three\\\\four\\nfive\r\n' +
        'X-DATELINE-EDTF:2031-05\r\nX-DATELINE-REVISION:7\r\n' +
        'SOURCE;VALUE=URI:https://oasis.example/a.ics\r\nGEO:39.6542;-66.9597\r\n' +
        'DTSTART;VALUE=DATE:20310501\r\n',
    );
  });

  test('refuse whatever would begin a line of its own', () => {
    const injected = 'https://oasis.example/\r\nATTENDEE:mailto:x@oasis.example';
    expect(() => toLines([['url', {}, 'uri', injected]])).toThrow(RenderError);
    expect(() => toLines([['uid', {}, 'text', 'a\u0000b']])).toThrow(/uid/);
  });

  test('are read back by the library as they were meant', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const [summary, description] = [cleanLine(one), cleanText(other)];
        const lines = toLines([
          ['summary', { language: 'ar' }, 'text', summary],
          ['description', {}, 'text', description],
        ]);
        const [, properties] = ICAL.parse(`BEGIN:VEVENT\r\n${lines}END:VEVENT\r\n`);
        expect(properties).toEqual([
          ['summary', { language: 'ar' }, 'text', summary],
          ['description', {}, 'text', description],
        ]);
      }),
    );
  });
});
