import type { OccasionEvent, Source } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { fold } from '../src/decider.ts';
import { occasion } from '../src/occasion.ts';
import type { OccasionCommand } from '../src/occasion-commands.ts';
import { given } from './given.ts';
import {
  announced,
  arabic,
  at,
  cancelled,
  confirmed,
  desk,
  english,
  merged,
  naryn,
  osh,
  postponed,
  read,
  retracted,
  uri,
} from './occasion-history.ts';

const said = { at, source: desk } as const;
const announce = {
  type: 'announce-occasion',
  ...said,
  title: arabic,
  uri,
  date: '2031-05',
  status: 'tentative',
} as const;
const refine = { type: 'refine-occasion-date', ...said, date: '2031-05-18' } as const;
const confirm = { type: 'confirm-occasion', ...said, date: '2031-05-18' } as const;
const reschedule = {
  type: 'reschedule-occasion',
  ...said,
  date: '2031-06-05',
  status: 'confirmed',
} as const;
const postpone = { type: 'postpone-occasion', ...said } as const;
const cancel = { type: 'cancel-occasion', ...said } as const;
const reinstate = { type: 'reinstate-occasion', ...said, status: 'tentative' } as const;
const move = { type: 'move-occasion', ...said, place: naryn } as const;
const goOnline = { type: 'move-occasion-online', ...said } as const;
const correct = { type: 'correct-occasion', ...said, now: { date: '2031-06' } } as const;
const retract = { type: 'retract-occasion', ...said } as const;
const merge = { type: 'merge-occasion', ...said, into: 'lakes-2031' } as const;
const elapse = { type: 'elapse-occasion-window', ...said } as const;
const everything: readonly OccasionCommand[] = [
  announce,
  refine,
  confirm,
  reschedule,
  postpone,
  cancel,
  reinstate,
  move,
  goOnline,
  correct,
  retract,
  merge,
  elapse,
];
const month = announced({ place: osh });
const days = confirmed('2031-05-18/2031-05-19', { previousDate: '2031-05' });

describe('announcing', () => {
  test('is the first event, with all that is known', () => {
    const facts = { place: osh, timeZone: 'Asia/Bishkek', story: 'lakes', source: read('a1') };
    given(occasion)
      .when({ ...announce, ...facts })
      .thenAppends(announced(facts));
  });

  test('again with the same facts changes nothing; with others it is refused', () => {
    given(occasion, month).when(announce).thenUnchanged();
    for (const other of [
      { date: '2031-06' },
      { title: english },
      { place: naryn },
      { status: 'confirmed', date: '2031-05-18' },
    ] as const) {
      given(occasion, month)
        .when({ ...announce, ...other })
        .thenRefused('occasion-exists');
    }
    given(occasion, month, cancelled).when(announce).thenRefused('occasion-exists');
  });

  test('needs a date that is on a calendar, starts and ends', () => {
    for (const date of ['2031-02-29', '2031-13', '2031-05-19/2031-05-18', 'in May', '2031-05/..']) {
      given(occasion)
        .when({ ...announce, date })
        .thenRefused('date-invalid', new RegExp(`"${date}"`));
    }
  });

  test('as confirmed needs a day; as expected a season or a year will do', () => {
    for (const date of ['2031-05', '2031', '2031-21']) {
      given(occasion)
        .when({ ...announce, date, status: 'confirmed' })
        .thenRefused('date-not-precise', /names no day/);
      given(occasion)
        .when({ ...announce, date })
        .thenAppends(announced({ date }));
    }
    const clock = { date: '2031-05-18T09:00:00+06:00', status: 'confirmed' } as const;
    given(occasion)
      .when({ ...announce, ...clock })
      .thenAppends(announced(clock));
  });

  test('from a story needs the story and the words that it rests on', () => {
    const sources: readonly Source[] = [
      { ...read('a1'), evidence: [] },
      { by: 'extraction', article: 'a1' },
      { by: 'extraction', evidence: read('a1').evidence },
    ];
    for (const source of sources) {
      given(occasion)
        .when({ ...announce, source })
        .thenRefused('evidence-missing');
    }
  });

  test('comes before everything else', () => {
    for (const command of everything.filter((one) => one !== announce)) {
      given(occasion).when(command).thenRefused('occasion-absent');
    }
  });
});

describe('postponing', () => {
  test('makes the date void', () => {
    given(occasion, month).when(postpone).thenAppends(postponed());
    given(occasion, month, days).when(postpone).thenAppends(postponed('2031-05-18/2031-05-19'));
  });

  test('twice changes nothing', () => {
    given(occasion, month, postponed()).when(postpone).thenUnchanged();
  });

  test('leaves nothing to refine or confirm', () => {
    given(occasion, month, postponed())
      .when(refine)
      .thenRefused('occasion-postponed', /2031-05/);
    given(occasion, month, postponed()).when(confirm).thenRefused('occasion-postponed');
  });
});

describe('cancelling', () => {
  test('keeps the date and says why, if someone said', () => {
    given(occasion, month).when(cancel).thenAppends(cancelled);
    given(occasion, month, postponed())
      .when({ ...cancel, reason: 'The lakes froze.' })
      .thenAppendsLike({ type: 'occasion.cancelled', data: { reason: 'The lakes froze.' } });
  });

  test('twice changes nothing', () => {
    given(occasion, month, cancelled).when(cancel).thenUnchanged();
  });

  test('ends all plans until the occasion is reinstated', () => {
    for (const command of [refine, confirm, reschedule, postpone, move, goOnline, elapse]) {
      given(occasion, month, cancelled)
        .when(command)
        .thenRefused('occasion-cancelled', /reinstate/);
    }
    given(occasion, month, cancelled)
      .when(reinstate)
      .thenAppendsLike({ type: 'occasion.reinstated', data: { date: '2031-05' } });
  });
});

describe('reinstating', () => {
  test('follows a cancellation or a postponement only', () => {
    given(occasion, month).when(reinstate).thenRefused('occasion-scheduled');
    given(occasion, month, days).when(reinstate).thenRefused('occasion-scheduled');
    given(occasion, month, postponed())
      .when(reinstate)
      .thenAppends({
        type: 'occasion.reinstated',
        data: { source: desk, date: '2031-05', status: 'tentative' },
      });
  });

  test('may bring another date, which must be one', () => {
    const back = { ...reinstate, date: '2031-09-01', status: 'confirmed' } as const;
    const event: OccasionEvent = {
      type: 'occasion.reinstated',
      data: { source: desk, date: '2031-09-01', status: 'confirmed' },
    };
    given(occasion, month, cancelled).when(back).thenAppends(event);
    given(occasion, month, cancelled)
      .when({ ...back, date: '2031-09-31' })
      .thenRefused('date-invalid');
    expect(fold(occasion, [month, cancelled, event])).toMatchObject({
      kind: 'scheduled',
      certainty: 'confirmed',
      date: '2031-09-01',
      previousDates: ['2031-05'],
    });
  });

  test('as confirmed needs a day', () => {
    given(occasion, month, cancelled)
      .when({ ...reinstate, status: 'confirmed' })
      .thenRefused('date-not-precise');
  });
});

describe('the end of an occasion', () => {
  test('may come at any time: retracted, or merged into another', () => {
    for (const history of [[month], [month, postponed()], [month, cancelled]]) {
      given(occasion, ...history)
        .when({ ...retract, reason: 'It never was.' })
        .thenAppendsLike({ type: 'occasion.retracted', data: { reason: 'It never was.' } });
      given(occasion, ...history)
        .when(merge)
        .thenAppends(merged);
    }
  });

  test('is final, and twice changes nothing', () => {
    given(occasion, month, retracted).when(retract).thenUnchanged();
    given(occasion, month, merged).when(merge).thenUnchanged();
    given(occasion, month, merged)
      .when({ ...merge, into: 'other' })
      .thenRefused('occasion-merged', /lakes-2031/);
    for (const command of everything) {
      if (command !== retract) {
        given(occasion, month, retracted).when(command).thenRefused('occasion-retracted');
      }
      if (command !== merge) {
        given(occasion, month, merged).when(command).thenRefused('occasion-merged');
      }
    }
  });
});
