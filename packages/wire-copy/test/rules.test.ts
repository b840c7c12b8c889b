import { describe, expect, test } from 'vitest';
import { foldText, readWireCopy, titleOf } from '../src/index.ts';

const receivedAt = '2023-05-08T08:00:00+08:00';
const english = 'BEIJING, May 8 (Xinhua) -- ';
const arabic = 'بكين 8 مايو 2023 (شينخوا) ';

/** Status, date, old date and title of every occasion of a sentence. */
const read = (sentence: string): readonly string[] => {
  const opening = /[\u0600-\u06ff]/.test(sentence) ? arabic : english;
  const { occasions } = readWireCopy(opening + sentence, { receivedAt });
  return occasions.map(({ status, edtf, previousEdtf, title }) =>
    [status, edtf, previousEdtf, title].filter((part) => typeof part === 'string').join(' '),
  );
};

const refusals = (sentence: string): readonly string[] =>
  readWireCopy(english + sentence, { receivedAt }).rejected.map(({ why }) => why);

describe('which date', () => {
  test('a day of last week without a year is not next year’s', () => {
    const sentence = 'The Aral Forum will be held in Almaty on April 25, the ministry said.';
    expect(read(sentence)).toEqual([]);
    expect(refusals(sentence)).toEqual(['past']);
  });

  test('a month that is over is next year’s', () => {
    expect(read('The Aral Forum will be held in Almaty in January, the ministry said.')).toEqual([
      'tentative 2024-01 Aral Forum',
    ]);
  });

  test.each([
    'The Aral Forum is to be held on March 3, 2022, an old leaflet of the ministry says.',
    'The Aral Forum is to be held from May 1 to May 20, 2023, in the city of Almaty.',
  ])('what began before the story is none of its news: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  test('days that do not follow each other are a set', () => {
    expect(read('The Aral Forum will be held on June 18 and 20 in the city of Almaty.')).toEqual([
      'tentative {2023-06-18,2023-06-20} Aral Forum',
    ]);
  });

  test.each([
    ['tomorrow', 'confirmed 2023-05-09'],
    ['on Friday', 'confirmed 2023-05-12'],
    ['next Friday', 'confirmed 2023-05-19'],
    ['next week', 'tentative 2023-05-15/2023-05-21'],
    ['later this month', 'tentative 2023-05'],
    ['next year', 'tentative 2024'],
    ['in spring 2024', 'tentative 2024-21'],
    ['on 2023-06-05', 'confirmed 2023-06-05'],
    ['on 05.06.2023', 'confirmed 2023-06-05'],
    ['from 30 May to 2 June', 'confirmed 2023-05-30/2023-06-02'],
    ['between May 30 and June 2', 'confirmed 2023-05-30/2023-06-02'],
    ['in June and July', 'tentative 2023-06/2023-07'],
    ['on the 5th of June', 'confirmed 2023-06-05'],
  ])('%s', (when, expected) => {
    expect(read(`The Aral Forum will be held ${when} in Almaty, the ministry said.`)).toEqual([
      `${expected} Aral Forum`,
    ]);
  });

  test('a date of which day and month cannot be told apart is refused', () => {
    expect(refusals('The Aral Forum will be held on 05/06/2023 in the city.')).toEqual([
      'ambiguous',
    ]);
  });

  test.each([
    ['at 10 a.m. local time', '2023-06-05T10:00:00+06:00'],
    ['at 14:30 GMT', '2023-06-05T20:30:00+06:00'],
    ['at 23:00 Beijing time', '2023-06-05T21:00:00+06:00'],
  ])('%s, on the wall of the place', (time, edtf) => {
    expect(read(`The Aral Forum will be held on June 5 ${time} in Almaty.`)).toEqual([
      `confirmed ${edtf} Aral Forum`,
    ]);
  });

  test('Almaty was six hours ahead in 2023 and is five ahead since March 2024', () => {
    const sentence = 'The Aral Forum will be held on June 5, 2024, at 10 a.m. in Almaty.';
    expect(read(sentence)).toEqual(['confirmed 2024-06-05T10:00:00+05:00 Aral Forum']);
  });
});

describe('what happens to it', () => {
  test('it was planned for a day, is postponed, and the next sentence says to when', () => {
    const sentence =
      'The Aral Forum planned for June 5 has been postponed. It will be held on July 10.';
    expect(read(sentence)).toEqual(['rescheduled 2023-07-10 2023-06-05 Aral Forum']);
  });

  test.each([
    ['has been delayed until June 5', 'rescheduled 2023-06-05 Aral Forum'],
    ['has been postponed to next year', 'postponed Aral Forum'],
    ['has been moved from May 18 to June 5', 'rescheduled 2023-06-05 2023-05-18 Aral Forum'],
    ['may be postponed to June 5', undefined],
    ['has not been postponed to June 5', undefined],
  ])('%s', (act, expected) => {
    expect(read(`The Aral Forum ${act}, the ministry of the country said.`)).toEqual(
      expected ? [expected] : [],
    );
  });

  test('the range that it was planned for is not taken for an old and a new date', () => {
    expect(read('The ministry postponed the Aral Forum planned for 5 to 7 June in Osh.')).toEqual([
      'postponed 2023-06-05/2023-06-07 Aral Forum',
    ]);
  });

  test('what was to happen before the story is not called off by it', () => {
    expect(read('The Aral Forum planned for May 3 has been cancelled, it was said.')).toEqual([]);
  });

  test.each([
    'The ministers called for a Steppe Forum to be held in June in the city.',
    'Registration for the Aral Forum will open on June 5, the ministry said.',
    'If the Aral Forum is held in June, the ministry will publish a report.',
    'On the day of the Aral Forum a dinner for the guests will be held on June 5.',
    'Tickets for the Jazz Festival will be valid from June 5, the ministry said.',
  ])('nothing: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('which occasion', () => {
  test('another edition is another occasion', () => {
    const sentence =
      'The second Aral Forum will be held on June 1 in Osh. The third Aral Forum will be held in 2025.';
    expect(read(sentence)).toEqual([
      'confirmed 2023-06-01 second Aral Forum',
      'tentative 2025 third Aral Forum',
    ]);
  });

  test('a session of the forum is not the forum', () => {
    const sentence =
      'The session of the Aral Forum will be held on June 1. The Aral Forum will be held on June 5.';
    expect(read(sentence)).toEqual([
      'confirmed 2023-06-01 session of the Aral Forum',
      'confirmed 2023-06-05 Aral Forum',
    ]);
  });

  test('"the forum" is the one that was named', () => {
    const sentence = 'Ministers spoke of the Aral Water Forum. The forum will be held on June 5.';
    expect(read(sentence)).toEqual(['confirmed 2023-06-05 Aral Water Forum']);
  });

  test('a month and then days in it are one date', () => {
    const sentence =
      'The Aral Forum will be held in June in Osh. The forum will be held on June 5, he said.';
    expect(read(sentence)).toEqual(['confirmed 2023-06-05 Aral Forum']);
  });
});

describe('its title', () => {
  test.each([
    [
      'Guests who love music await Aral Jazz Festival, to be held on June 2 in Osh.',
      'Aral Jazz Festival',
    ],
    ['He added: the "new Aral Forum will be held on June 2 in Almaty, as is known."', 'Aral Forum'],
    [
      'The conference on the future of rivers will be held on June 2 in Almaty.',
      'conference on the future of rivers',
    ],
    [
      'The talks between China and Kazakhstan will be held on June 2 in Almaty.',
      'talks between China and Kazakhstan',
    ],
    [
      'من المقرر عقد المؤتمر الدولي حول تغير المناخ في 2 يونيو في القاهرة، بحسب البيان.',
      'المؤتمر الدولي حول تغير المناخ',
    ],
    [
      'تستعد المدينة للقمة العربية التي ستعقد في 20 مايو في جدة، وفقا لما قال الوزير.',
      'القمة العربية',
    ],
    ['قال الوزير إن ثالث قمة عربية ستعقد في 20 مايو في جدة من أجل السلام.', 'ثالث قمة عربية'],
  ])('%s', (sentence, title) => {
    expect(read(sentence).map((each) => each.split(' ').slice(2).join(' '))).toEqual([title]);
  });
});

describe('small things', () => {
  test('a quote takes the tatweel after its last letter along', () => {
    const text = 'قمةـ شيآن';
    expect(text.slice(...foldText(text).spanOf(0, 3))).toBe('قمةـ');
  });

  test('a blank line ends a headline that has no full stop', () => {
    const text = 'Summit set for May\n\nThe city will host it in the new hall.';
    expect(titleOf(text, readWireCopy(text, { receivedAt }))).toBe('Summit set for May');
  });

  test('Arabic letters alone are no Arabic, two languages in one text are none', () => {
    const language = (text: string) => readWireCopy(text, { receivedAt }).language;
    expect(language('سلام دنيا برادر مهر آرام روز شب بهار خانه')).toBe('und');
    expect(language('The ministers of the region met. Les ministres de la région ont dit.')).toBe(
      'und',
    );
  });
});
