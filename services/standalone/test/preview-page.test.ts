import { readsOccasionsIn, readWireCopy } from '@dateline/wire-copy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmingStory, twinStory } from '../../../test/support/stories.ts';
import { dateInWords } from '../src/date-words.ts';
import { previewPage } from '../src/preview-page.ts';

const plain = { hasColour: false, columns: undefined };

function pageOf(text: string, receivedAt: string, more = {}) {
  const reading = readWireCopy(text, { receivedAt });
  const isLanguageRead = readsOccasionsIn(reading.language);
  const article = { title: 'A title', ...more };
  return previewPage({ text, reading, isLanguageRead, article }, plain);
}

test('an Arabic story: fields, words, rules, refusals with reasons, and where they stand', () => {
  const page = pageOf(twinStory.text ?? '', twinStory.receivedAt);
  for (const line of [
    'Headline  A title',
    'Language  Arabic (ar)',
    "Place     Xi'an «شيآن»",
    'Date      Thu, 27 Apr 2023',
    '  1. قمة الصين-آسيا الوسطى · 2023-05 · tentative',
    '    when   May 2023, the day is not said',
    '«في مايو»  ar.month-in',
    'past – it is over already',
    '⟦في مايو⟧',
    '⟩',
  ]) {
    expect(page).toContain(line);
  }
});

test('the number before words is the one behind them in the story', () => {
  const page = pageOf(confirmingStory.text ?? '', confirmingStory.receivedAt);
  const [, note] = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+) date/.exec(page) ?? [];
  expect(page).toContain(`⟦on May 18-19⟧${note}`);
});

test('what would follow in the newsroom is shown where it was asked', () => {
  const receivedAt = confirmingStory.receivedAt;
  const reading = readWireCopy(confirmingStory.text ?? '', { receivedAt });
  const page = previewPage(
    {
      text: confirmingStory.text ?? '',
      reading,
      isLanguageRead: true,
      article: { id: 'days', outcome: 'refused', reason: 'article is already live' },
      outcome: {
        occasions: [
          {
            command: 'confirm-occasion',
            isNew: false,
            id: 'summit',
            date: '2023-05-18/2023-05-19',
          },
          { command: 'announce-occasion', isNew: true, date: '2023-06' },
        ],
        unlinked: [{ reason: 'it fits 2 occasions equally: a, b', quote: 'the forum' }],
      },
    },
    plain,
  );
  expect(page).toContain('would be refused: article is already live, id days');
  expect(page).toMatch(/summit +confirm-occasion · 2023-05-18\/2023-05-19/);
  expect(page).toMatch(/a new occasion +announce-occasion · 2023-06/);
  expect(page).toMatch(/left alone +«the forum»: it fits 2 occasions equally: a, b/);
});

test('a story without any finding says so', () => {
  const page = pageOf('😀', '2023-05-01T00:00:00Z');
  expect(page).toContain('Language  unknown');
  expect(page).toContain('Occasions: not looked for; Dateline reads none in an unknown language');
  expect(page).not.toContain('Not taken');
});

test.each([
  ['The minister met reporters and said that talks went well.', 'Occasions: none'],
  [
    'وزیر خارجه ایران گفت که این نشست در ماه مه در تهران برگزار می‌شود و کشورهای دیگر نیز در آن شرکت خواهند کرد.',
    'Occasions: not looked for; Dateline reads none in Persian (fa)',
  ],
])('nothing found is told from a language that is not read: %s', (text, words) => {
  expect(pageOf(text, '2023-05-01T00:00:00Z')).toContain(words);
});

test('whatever the text is, there is a page, and only our own signs steer the terminal', () => {
  const words = fc.constantFrom(
    'will be held',
    'The summit',
    'on May 18',
    '\u001b[2J',
    '\u202e',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 3 }))).map((all) => all.join(' ')),
  );
  const screen = { hasColour: true, columns: 40 };
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readWireCopy(text, { receivedAt: '2023-05-01T00:00:00Z' });
      const story = { text, reading, isLanguageRead: true, article: { title: text, id: text } };
      const page = previewPage(story, screen);
      const rest = page.replaceAll(/\u001b\[(?:0|1|2|4;32|4;33)m/g, '');
      expect(rest).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(rest.isWellFormed()).toBe(true);
    }),
  );
});

describe('dates in words', () => {
  test.each([
    ['2023-05', 'May 2023, the day is not said'],
    ['2023-05-18', 'Thu, 18 May 2023'],
    ['2023-05-18T10:00:00+08:00', 'Thu, 18 May 2023, 10:00 UTC+08:00'],
    [
      '2023-05-18T10:00:00+08:00/2023-05-18T11:30:00+08:00',
      'Thu, 18 May 2023, 10:00 UTC+08:00, until 11:30',
    ],
    ['2023', '2023 – too vague for a calendar entry'],
    ['2023-41', '2023-41 – too vague for a calendar entry'],
    ['{2023-05-18,2023-05-25}', '{2023-05-18,2023-05-25} – too vague for a calendar entry'],
    ['2023-05-19/2023-05-18', '2023-05-19/2023-05-18'],
  ])('%s', (edtf, words) => expect(dateInWords(edtf)).toBe(words));

  test('a range has both weekdays', () => {
    expect(dateInWords('2023-05-18/2023-05-19')).toMatch(/^Thu, 18.*Fri, 19 May 2023$/);
  });
});
