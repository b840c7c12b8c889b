import { readFileSync } from 'node:fs';
import { parseOccasionDate } from '@dateline/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, readWireCopy, type WireCopy } from '../src/index.ts';

interface Story {
  readonly id: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly language: string;
}

const stories: readonly Story[] = ['en', 'ar'].flatMap((language) =>
  JSON.parse(readFileSync(new URL(`fixtures/stories.${language}.json`, import.meta.url), 'utf8')),
);
const anyStory = fc.constantFrom(...stories);

/** What an answer says, without where it says so. */
const meaning = ({ language, dateline, occasions }: WireCopy) => ({
  language,
  place: dateline.place,
  date: dateline.date,
  agency: dateline.agency,
  occasions: occasions.map(({ evidence, placeRaw, title, ...rest }) => ({
    ...rest,
    title: foldText(title).text,
  })),
});

const quotesOf = ({ occasions, rejected }: WireCopy) => [
  ...occasions.flatMap(({ evidence }) => evidence),
  ...rejected,
];

function expectSound(text: string, answer: WireCopy): void {
  for (const { span, quote } of quotesOf(answer)) {
    expect(text.slice(...span)).toBe(quote);
    expect(quote.length).toBeGreaterThan(0);
    expect(quote.length).toBeLessThanOrEqual(1000);
  }
  for (const { edtf, previousEdtf } of answer.occasions) {
    for (const date of [edtf, previousEdtf]) {
      if (typeof date === 'string') expect(parseOccasionDate(date)?.edtf).toBe(date);
    }
  }
}

const fragments = [
  'The summit will be held',
  'on May 18-19',
  'in May',
  'from 18 to 19 May',
  'القمة',
  'ستعقد',
  'في مايو',
  'يومي 18 و19',
  'مايو',
  'تأجيل',
  'إلى',
  '5 يونيو',
  'postponed',
  'to',
  'June 5',
  'has been',
  'by',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '\n\n',
  '"',
  '-',
  ' -- ',
  '18',
  '2023',
  '30 February',
  'February 30',
  'قمة',
  'summit',
  'forum',
  'in Astana',
  'في شيآن',
  'which',
  'التي',
  'originally scheduled for',
  'cancelled',
  'tomorrow',
  'غدا',
  'next Friday',
  'at 10 a.m.',
  'GMT',
  'Beijing time',
  '\ud800',
  '🎉',
  'ـ',
  '\u200f',
  'between',
  'and',
  'و',
  'من',
  'بين',
  "XI'AN, May 8 (Xinhua) --",
  'second half of 2024',
  '99999999999',
];

describe('for every text', () => {
  test('quotes are cut from the original and dates are dates', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        expectSound(text, readWireCopy(text, { receivedAt: '2023-05-08T08:00:00+08:00' }));
      }),
      { numRuns: 500 },
    );
  });

  test('arbitrary characters and instants give an answer, never an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string(),
        (text, receivedAt) => {
          expectSound(text, readWireCopy(text, { receivedAt }));
        },
      ),
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(anyStory, ({ text, receivedAt }) => {
        expect(readWireCopy(text, { receivedAt })).toEqual(readWireCopy(text, { receivedAt }));
      }),
    );
  });
});

describe('what changes nothing', () => {
  const same = (change: (text: string, story: Story) => string) =>
    fc.assert(
      fc.property(anyStory, (story) => {
        const { text, receivedAt } = story;
        const changed = change(text, story);
        const answer = readWireCopy(changed, { receivedAt });
        expectSound(changed, answer);
        expect(meaning(answer)).toEqual(meaning(readWireCopy(text, { receivedAt })));
      }),
    );

  test.each([
    ['Arabic-Indic', 0x660],
    ['Persian', 0x6f0],
    ['full-width', 0xff10],
    ['Devanagari', 0x966],
  ])('%s digits', (_name, zero) => {
    same((text) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))));
  });

  test('tatweel inside Arabic words', () => {
    same((text) =>
      text.replace(/(?<=[\u0628\u062a\u0633\u0645\u0646\u064a])(?=[\u0621-\u064a])/g, 'ـ'),
    );
  });

  test('harakat on Arabic words', () => {
    same((text) => text.replace(/[\u0628\u0645\u0646](?=[\u0621-\u064a])/g, '$&\u064e'));
  });

  test('no-break spaces and bidi marks', () => {
    same((text) => text.replaceAll(' ', '\u00a0'));
    same((text) => text.replace(/(?<= )(?=[\u0621-\u064a])/g, '\u200f'));
  });

  test('curly apostrophes and other dashes', () => {
    same((text) => text.replaceAll("'", '’').replaceAll('-', '\u2011'));
  });

  test('another name for the same month', () => {
    const names: readonly (readonly [string, string])[] = [
      ['مايو', 'أيار'],
      ['يونيو', 'حزيران'],
      ['أبريل', 'نيسان/أبريل'],
      ['نوفمبر', 'تشرين الثاني'],
      ['أغسطس', 'أوت'],
    ];
    same((text) => {
      let changed = text.replaceAll('أيار', 'مايو').replaceAll('حزيران/يونيو', 'يونيو');
      for (const [one, other] of names) changed = changed.replaceAll(one, other);
      return changed;
    });
  });

  test('a sentence about the past at the end', () => {
    same((text, { language }) =>
      language === 'ar'
        ? `${text}\nوكان مؤتمر المدن قد عقد في مارس 2019 في فيينا.`
        : `${text}\nThe Cities Conference was held in Vienna in March 2019.`,
    );
  });
});

describe('what moves with the dateline', () => {
  test('"tomorrow" and weekdays shift by as many days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const at = new Date(Date.UTC(2023, 4, 8 + days));
        const text = 'The Lake Forum will be held in Geneva tomorrow, officials said on the phone.';
        const [occasion] = readWireCopy(text, { receivedAt: at.toISOString() }).occasions;
        const next = new Date(at.getTime() + 86_400_000);
        expect(occasion?.edtf).toBe(next.toISOString().slice(0, 10));
      }),
    );
  });
});
