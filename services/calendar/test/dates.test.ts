import { describe, expect, test } from 'vitest';
import { dateInWords } from '../src/render/dates.ts';
import { closest, fill, labelLanguages, labelsFor } from '../src/render/labels.ts';

const words = (edtf: string) => ['en', 'ar'].map((tag) => dateInWords(edtf, labelsFor(tag)));

test.each([
  ['2031-05-03', '3 May 2031', '3 مايو 2031'],
  ['2031-05-20/2031-05-21', '20–21 May 2031', '20–21 مايو 2031'],
  ['2031-05-30/2031-06-02', '30 May – 2 June 2031', '30 مايو – 2 يونيو 2031'],
  ['2031-12-30/2032-01-02', '30 December 2031 – 2 January 2032', '30 ديسمبر 2031 – 2 يناير 2032'],
  ['2031-05', 'May 2031', 'مايو 2031'],
  ['2031-05/2031-06', 'May – June 2031', 'مايو – يونيو 2031'],
  ['2031-12/2032-01', 'December 2031 – January 2032', 'ديسمبر 2031 – يناير 2032'],
  ['2031-05-20/2031-06', '20 May – 30 June 2031', '20 مايو – 30 يونيو 2031'],
  ['2031-05-20T10:00+05:00', '20 May 2031, 10:00 (UTC+5)', '20 مايو 2031، الساعة 10:00 (UTC+5)'],
  [
    '2031-05-20T10:00+05:30/2031-05-20T12:30+05:30',
    '20 May 2031, 10:00–12:30 (UTC+5:30)',
    '20 مايو 2031، الساعة 10:00–12:30 (UTC+5:30)',
  ],
  [
    '2031-05-20T22:00Z/2031-05-21T01:00Z',
    '20 May 2031, 22:00 (UTC) – 21 May 2031, 01:00 (UTC)',
    '20 مايو 2031، الساعة 22:00 (UTC) – 21 مايو 2031، الساعة 01:00 (UTC)',
  ],
  ['2031-05-20T10:00-11:00', '20 May 2031, 10:00 (UTC-11)', '20 مايو 2031، الساعة 10:00 (UTC-11)'],
  ['not a date', 'not a date', 'not a date'],
])('%s is %s', (edtf, english, arabic) => {
  expect(words(edtf)).toEqual([english, arabic]);
});

describe('labels', () => {
  test('are found by the tag, by its language, or are English', () => {
    expect(labelsFor('ar').language).toBe('ar');
    expect(labelsFor('AR-EG').language).toBe('ar');
    expect(labelsFor('zh-Hans').language).toBe('en');
    const tags = [{ language: 'zh-Hant' }, { language: 'zh-Hans' }];
    expect(closest(tags, 'zh-hans')).toEqual({ language: 'zh-Hans' });
    expect(closest(tags, 'zh')).toEqual({ language: 'zh-Hant' });
    expect(closest(tags, 'ar')).toBeUndefined();
  });

  test('take values as they are', () => {
    expect(fill('{a} and {b}', { a: '{b} $&', b: 'x' })).toBe('{b} $& and x');
    expect(fill('{constructor}|{none}', {})).toBe('|');
  });

  test('have the same places to fill in every language', () => {
    const blanks = (tag: string) =>
      JSON.stringify(labelsFor(tag), (_, value) =>
        typeof value === 'string' ? (value.match(/\{\w+\}/g) ?? []).sort().join() : value,
      );
    expect(labelLanguages).toEqual(['ar', 'en']);
    expect(blanks('ar')).toBe(blanks('en'));
    for (const tag of labelLanguages) expect(new Set(labelsFor(tag).months).size).toBe(12);
  });
});
