import { describe, expect, test } from 'vitest';
import { dateInWords } from '../src/dates.ts';
import { closest, fill, hasLabels, labelLanguages, labelsFor } from '../src/labels.ts';

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
    expect(labelsFor('zh').language).toBe('zh-Hans');
    expect(labelsFor('zh-TW').language).toBe('zh-Hant');
    expect(labelsFor('uz-Cyrl').language).toBe('uz');
    expect(labelsFor('de').language).toBe('en');
    expect([hasLabels('kk'), hasLabels('de')]).toEqual([true, false]);
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
      JSON.stringify({ ...labelsFor(tag), monthsAlone: undefined }, (_, value) =>
        typeof value === 'string' ? (value.match(/\{\w+\}/g) ?? []).sort().join() : value,
      );
    for (const tag of labelLanguages) {
      const { months, monthsAlone = months } = labelsFor(tag);
      expect(new Set(months).size).toBe(12);
      expect(new Set(monthsAlone).size).toBe(12);
      expect(blanks(tag).replace('rtl', 'ltr')).toBe(blanks('en'));
    }
  });

  test('hold no sentence of another language, and none that is empty', () => {
    const strings = (tag: string) => {
      const found: string[] = [];
      JSON.stringify(labelsFor(tag), (_, value) => {
        if (typeof value === 'string') found.push(value);
        return value;
      });
      return found;
    };
    const english = new Set(
      strings('en').filter((text) => /\p{L}{3}.{20}/u.test(text.replace(/\{\w+\}/g, ''))),
    );
    for (const tag of labelLanguages.filter((language) => language !== 'en')) {
      expect(strings(tag).filter((text) => english.has(text))).toEqual([]);
      expect(strings(tag)).not.toContain('');
    }
  });
});

describe('dates as CLDR writes them', () => {
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const cldr = (tag: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...options,
    });

  // Of the languages whose forms have long been the same in every platform's data.
  test.each(['ar', 'es', 'fr', 'ru', 'zh-Hans', 'zh-Hant'])('in %s', (tag) => {
    const labels = labelsFor(tag);
    for (let month = 1; month <= 12; month += 1) {
      const day = `2031-${String(month).padStart(2, '0')}-03`;
      expect(dateInWords(day, labels)).toBe(cldr(tag, { day: 'numeric' }).format(at(day)));
      expect(dateInWords(day.slice(0, 7), labels)).toBe(cldr(tag, {}).format(at(day)));
    }
  });
});
