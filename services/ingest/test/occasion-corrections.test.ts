import type { OccasionEvent } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { fold } from '../src/decider.ts';
import { occasion } from '../src/occasion.ts';
import { given } from './given.ts';
import { announced, at, confirmed, desk, english, naryn, osh } from './occasion-history.ts';

const correct = { type: 'correct-occasion', at, source: desk } as const;
const month = announced({ place: osh });
const days = confirmed('2031-05-18/2031-05-19', { previousDate: '2031-05' });

describe('correcting', () => {
  test('says what it said before, and is no new date', () => {
    given(occasion, month)
      .when({ ...correct, now: { date: '2031-06', place: naryn } })
      .thenAppends({
        type: 'occasion.corrected',
        data: {
          source: desk,
          now: { date: '2031-06', place: naryn },
          was: { date: '2031-05', place: osh },
        },
      });
    const corrected = {
      type: 'occasion.corrected',
      data: { source: desk, now: { date: '2031-06' }, was: { date: '2031-05' } },
    } as const;
    expect(fold(occasion, [month, corrected])).toMatchObject({
      date: '2031-06',
      previousDates: [],
      wrongDates: ['2031-05'],
    });
  });

  test('replaces the title of its language, and may bring one in a new language', () => {
    const better = { value: 'منتدى بحيرات الجبال', language: 'ar' };
    given(occasion, month)
      .when({ ...correct, now: { titles: [better, english] } })
      .thenAppendsLike({
        data: {
          now: { titles: [better, english] },
          was: { titles: [{ value: 'منتدى البحيرات', language: 'ar' }] },
        },
      });
    const corrected: OccasionEvent = {
      type: 'occasion.corrected',
      data: { source: desk, now: { titles: [better] }, was: {} },
    };
    expect(fold(occasion, [month, corrected])).toMatchObject({ titles: [better] });
  });

  test('gives one title a language', () => {
    given(occasion, month)
      .when({ ...correct, now: { titles: [english, { value: 'Forum', language: 'EN' }] } })
      .thenRefused('titles-repeated');
  });

  test('that changes nothing is none', () => {
    for (const now of [{}, { date: '2031-05' }, { place: osh }, { titles: [] }]) {
      given(occasion, month)
        .when({ ...correct, now })
        .thenUnchanged();
    }
  });

  test('needs a date, and a day where the occasion is confirmed', () => {
    given(occasion, month)
      .when({ ...correct, now: { date: '2031-02-30' } })
      .thenRefused('date-invalid');
    given(occasion, month, days)
      .when({ ...correct, now: { date: '2031-06' } })
      .thenRefused('date-not-precise');
  });

  test('adds what was missing without inventing what it was', () => {
    given(occasion, announced())
      .when({ ...correct, now: { place: osh, timeZone: 'Asia/Bishkek' } })
      .thenAppends({
        type: 'occasion.corrected',
        data: { source: desk, now: { place: osh, timeZone: 'Asia/Bishkek' }, was: {} },
      });
  });
});
