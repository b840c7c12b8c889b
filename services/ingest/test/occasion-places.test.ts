import type { OccasionEvent } from '@dateline/contracts';
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
  movedOnline,
  naryn,
  osh,
  postponed,
} from './occasion-history.ts';

const said = { at, source: desk } as const;
const move = { type: 'move-occasion', ...said, place: naryn } as const;
const goOnline = { type: 'move-occasion-online', ...said } as const;
const elapse = { type: 'elapse-occasion-window', ...said } as const;
const month = announced({ place: osh });
const days = confirmed('2031-05-18/2031-05-19', { previousDate: '2031-05' });

describe('moving', () => {
  test('needs another place, and leaves the date alone', () => {
    given(occasion, month)
      .when(move)
      .thenAppends({
        type: 'occasion.moved',
        data: { source: desk, place: naryn, previousPlace: osh },
      });
    given(occasion, month)
      .when({ ...move, place: { name: 'OSH' } })
      .thenRefused('place-unchanged', /OSH/);
    expect(
      fold(occasion, [month, { type: 'occasion.moved', data: { source: desk, place: naryn } }]),
    ).toMatchObject({ date: '2031-05', place: naryn, previousDates: [] });
  });

  test('to a first place is possible too', () => {
    given(occasion, announced())
      .when(move)
      .thenAppends({ type: 'occasion.moved', data: { source: desk, place: naryn } });
  });

  test('tells two places of one name apart by their number', () => {
    given(occasion, month)
      .when({ ...move, place: { ...osh, geonamesId: 7 } })
      .thenAppendsLike({ type: 'occasion.moved' });
  });

  test('online drops the place, and twice to the same address changes nothing', () => {
    const url = 'https://lakes.example/hall';
    given(occasion, month)
      .when({ ...goOnline, url })
      .thenAppends(movedOnline);
    given(occasion, month, movedOnline)
      .when({ ...goOnline, url })
      .thenUnchanged();
    given(occasion, month, movedOnline).when(goOnline).thenUnchanged();
    given(occasion, month, movedOnline)
      .when({ ...goOnline, url: 'https://lakes.example/other' })
      .thenAppendsLike({ type: 'occasion.moved-online' });
    expect(fold(occasion, [month, movedOnline])).not.toHaveProperty('place');
  });

  test('back from online to the old place is a move', () => {
    given(occasion, month, movedOnline)
      .when({ ...move, place: osh })
      .thenAppends({ type: 'occasion.moved', data: { source: desk, place: osh } });
  });
});

describe('a window', () => {
  const later = { ...elapse, at: '2031-06-01T14:00:00Z' } as const;

  test('elapses when the date is over in every zone, and only once', () => {
    given(occasion, month).when(later).thenAppends(elapsed);
    given(occasion, month)
      .when({ ...later, at: '2031-06-01T13:59:59Z' })
      .thenRefused('window-open');
    given(occasion, month, elapsed).when(later).thenUnchanged();
  });

  test('elapses for a postponed occasion too, never for a confirmed one', () => {
    given(occasion, month, days, postponed('2031-05-18/2031-05-19'))
      .when({ ...elapse, at: '2031-05-20T14:00:00Z' })
      .thenAppends(elapsed);
    given(occasion, month, days).when(later).thenRefused('occasion-confirmed');
  });

  test('leaves date and status, and opens anew with another date', () => {
    expect(fold(occasion, [month, elapsed])).toMatchObject({
      kind: 'scheduled',
      certainty: 'tentative',
      date: '2031-05',
      isElapsed: true,
    });
    const moved: OccasionEvent = {
      type: 'occasion.rescheduled',
      data: { source: desk, date: '2031-06', previousDate: '2031-05', status: 'tentative' },
    };
    given(occasion, month, elapsed, moved)
      .when({ ...elapse, at: '2031-07-02T00:00:00Z' })
      .thenAppends(elapsed);
  });
});
