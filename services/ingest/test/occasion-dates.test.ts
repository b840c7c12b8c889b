import { describe, expect, test } from 'vitest';
import { fold } from '../src/decider.ts';
import { occasion } from '../src/occasion.ts';
import { given } from './given.ts';
import {
  announced,
  at,
  confirmed,
  desk,
  elapsed,
  english,
  movedOnline,
  naryn,
  osh,
  postponed,
  read,
} from './occasion-history.ts';

const said = { at, source: desk } as const;
const refine = { type: 'refine-occasion-date', ...said, date: '2031-05-18' } as const;
const confirm = { type: 'confirm-occasion', ...said, date: '2031-05-18/2031-05-19' } as const;
const reschedule = {
  type: 'reschedule-occasion',
  ...said,
  date: '2031-06-05',
  status: 'confirmed',
} as const;
const month = announced({ place: osh });
const days = confirmed('2031-05-18/2031-05-19', { previousDate: '2031-05' });
const rescheduled = (previousDate: string) =>
  ({
    type: 'occasion.rescheduled',
    data: { source: desk, date: '2031-06-05', previousDate, status: 'confirmed' },
  }) as const;
const nine = announced({ date: '2031-05-18T09:00:00+06:00', status: 'confirmed' });

describe('refining', () => {
  test('narrows the date and stays tentative', () => {
    given(occasion, month)
      .when(refine)
      .thenAppends({
        type: 'occasion.date-refined',
        data: { source: desk, date: '2031-05-18', previousDate: '2031-05' },
      });
    const refined = {
      type: 'occasion.date-refined',
      data: { source: desk, date: '2031-05-18', previousDate: '2031-05' },
    } as const;
    expect(fold(occasion, [month, refined])).toMatchObject({
      certainty: 'tentative',
      date: '2031-05-18',
      previousDates: ['2031-05'],
    });
  });

  test('to a day outside is refused: that is a new date', () => {
    for (const date of ['2031-06-01', '2031-05-31/2031-06-01', '2031']) {
      given(occasion, month)
        .when({ ...refine, date })
        .thenRefused('date-outside-previous', /reschedule/);
    }
  });

  test('of a confirmed date is a confirmation', () => {
    given(occasion, month, days).when(refine).thenRefused('occasion-confirmed');
  });

  test('needs a date of the calendar', () => {
    given(occasion, month)
      .when({ ...refine, date: '2031-05-32' })
      .thenRefused('date-invalid', /2031-05-32/);
  });

  test('to the same date changes nothing, however it is written', () => {
    for (const date of ['2031-05', '2031-05~']) {
      given(occasion, month)
        .when({ ...refine, date })
        .thenUnchanged();
    }
  });
});

describe('confirming', () => {
  test('decides the date as it is', () => {
    given(occasion, announced({ date: '2031-05-18' }))
      .when({ type: 'confirm-occasion', ...said })
      .thenAppends(confirmed('2031-05-18'));
  });

  test('may narrow the date in the same event', () => {
    given(occasion, month).when(confirm).thenAppends(days);
    given(occasion, month, days)
      .when({ ...confirm, date: '2031-05-18' })
      .thenAppends(confirmed('2031-05-18', { previousDate: '2031-05-18/2031-05-19' }));
  });

  test('needs a day or better', () => {
    given(occasion, month)
      .when({ ...confirm, date: '2031-05' })
      .thenRefused('date-not-precise', /2031-05/);
    given(occasion, month)
      .when({ type: 'confirm-occasion', ...said })
      .thenRefused('date-not-precise');
  });

  test('of a date outside is refused', () => {
    given(occasion, month)
      .when({ ...confirm, date: '2031-06-05' })
      .thenRefused('date-outside-previous');
  });

  test('of another hour is refused, and of the bare day too: it says less', () => {
    for (const date of ['2031-05-18T10:00:00+06:00', '2031-05-18']) {
      given(occasion, nine)
        .when({ ...confirm, date })
        .thenRefused('date-outside-previous');
    }
    given(occasion, nine)
      .when({ ...confirm, date: '2031-05-18T03:00:00Z/2031-05-18T05:00:00Z' })
      .thenAppendsLike({ type: 'occasion.confirmed' });
  });

  test('of a span of hours may shorten it and never lengthen it', () => {
    const hours = (start: number, end: number) =>
      `2031-05-18T${start}:00:00+06:00/2031-05-18T${end}:00:00+06:00`;
    const span = announced({ date: hours(10, 14), status: 'confirmed' });
    given(occasion, span)
      .when({ ...confirm, date: hours(11, 13) })
      .thenAppends(confirmed(hours(11, 13), { previousDate: hours(10, 14) }));
    for (const date of [hours(11, 15), hours(10, 15)]) {
      given(occasion, span)
        .when({ ...confirm, date })
        .thenRefused('date-outside-previous');
    }
  });

  test('again changes nothing', () => {
    given(occasion, month, days).when(confirm).thenUnchanged();
  });

  test('may say the place where none is known, and no other one', () => {
    given(occasion, announced())
      .when({ ...confirm, place: osh })
      .thenAppends(confirmed(confirm.date, { previousDate: '2031-05', place: osh }));
    given(occasion, month)
      .when({ ...confirm, place: naryn })
      .thenRefused('place-differs', /Osh/);
    given(occasion, month, movedOnline)
      .when({ ...confirm, place: osh })
      .thenRefused('place-differs', /online/);
    given(occasion, month)
      .when({ ...confirm, place: osh })
      .thenAppends(days);
  });

  test('keeps the zone that is known, unless the date changes too', () => {
    const zoned = announced({ date: '2031-05-18', timeZone: 'Asia/Bishkek' });
    const timeZone = 'Asia/Almaty';
    given(occasion, zoned)
      .when({ ...confirm, date: '2031-05-18', timeZone })
      .thenAppends(confirmed('2031-05-18'));
    given(occasion, announced({ date: '2031-05-18' }))
      .when({ ...confirm, date: '2031-05-18', timeZone })
      .thenAppends(confirmed('2031-05-18', { timeZone }));
  });

  test('closes what had elapsed', () => {
    const state = fold(occasion, [
      announced({ date: '2031-05-18' }),
      elapsed,
      confirmed('2031-05-18'),
    ]);
    expect(state).toMatchObject({ certainty: 'confirmed', isElapsed: false });
  });
});

test('a date nobody can read, from a writer with a fault, counts as a revision and no more', () => {
  const { data } = rescheduled('2031-05');
  const unreadable = {
    type: 'occasion.rescheduled',
    data: { ...data, date: '2031-02-30' },
  } as const;
  const wrong = {
    type: 'occasion.corrected',
    data: { source: desk, now: { date: 'soon' }, was: {} },
  } as const;
  const before = fold(occasion, [month]);
  expect(fold(occasion, [month, unreadable, wrong])).toEqual({ ...before, revision: 3 });
  given(occasion, month, unreadable).when(reschedule).thenAppends(rescheduled('2031-05'));
});

describe('known facts', () => {
  const sameMonth = { ...refine, date: '2031-05' } as const;

  test('are recorded again for a title in a new language, never for one more in the same', () => {
    given(occasion, month)
      .when({ ...sameMonth, title: english })
      .thenAppendsLike({ type: 'occasion.date-refined', data: { title: english } });
    given(occasion, month, days)
      .when({ ...confirm, title: english })
      .thenAppends(confirmed(confirm.date, { title: english }));
    given(occasion, month, days)
      .when({ ...confirm, title: { value: 'منتدى آخر', language: 'AR' } })
      .thenUnchanged();
  });

  test('are recorded for a second article, whose word must outlive the first, not for a third', () => {
    const first = announced({ source: read('a1') });
    const second = { ...sameMonth, source: read('a2') } as const;
    given(occasion, first).when(second).thenAppendsLike({ type: 'occasion.date-refined' });
    given(occasion, first)
      .when({ ...sameMonth, source: read('a1') })
      .thenUnchanged();
    const refined = {
      type: 'occasion.date-refined',
      data: { source: read('a2'), date: '2031-05', previousDate: '2031-05' },
    } as const;
    given(occasion, first, refined)
      .when({ ...sameMonth, source: read('a3') })
      .thenUnchanged();
    given(occasion, month).when(second).thenUnchanged();
    expect(fold(occasion, [first, refined])).toMatchObject({
      sources: ['a1', 'a2'],
      dateArticle: 'a1',
      previousDates: [],
    });
  });
});

describe('rescheduling', () => {
  test('replaces an expected, a decided and a postponed date', () => {
    given(occasion, month).when(reschedule).thenAppends(rescheduled('2031-05'));
    given(occasion, month, days).when(reschedule).thenAppends(rescheduled('2031-05-18/2031-05-19'));
    given(occasion, month, postponed()).when(reschedule).thenAppends(rescheduled('2031-05'));
    expect(fold(occasion, [month, days, postponed(), rescheduled('')])).toMatchObject({
      kind: 'scheduled',
      certainty: 'confirmed',
      previousDates: ['2031-05', '2031-05-18/2031-05-19'],
    });
  });

  test('needs another date', () => {
    const same = { ...reschedule, date: '2031-05', status: 'tentative' } as const;
    given(occasion, month)
      .when(same)
      .thenRefused('date-unchanged', /confirm/);
    given(occasion, month, postponed())
      .when(same)
      .thenRefused('date-unchanged', /reinstate/);
  });

  test('needs a date of the calendar, and a day to be confirmed', () => {
    given(occasion, month)
      .when({ ...reschedule, date: '2031-06-31' })
      .thenRefused('date-invalid');
    given(occasion, month)
      .when({ ...reschedule, date: '2031-06' })
      .thenRefused('date-not-precise');
  });

  test('may change the place with the date, and says no place that stays', () => {
    given(occasion, month)
      .when({ ...reschedule, place: naryn })
      .thenAppendsLike({ data: { place: naryn } });
    given(occasion, month)
      .when({ ...reschedule, place: { name: 'Osh' } })
      .thenAppends(rescheduled('2031-05'));
  });
});
