import { describe, expect, test } from 'vitest';
import { project } from '../src/project.ts';
import { entryOf, fold, life, recorded, type Said } from './story.ts';

const { announced, refined, confirmed, rescheduled, moved, movedOnline } = life;
const { postponed, reinstated, cancelled, corrected, retracted, merged, elapsed } = life;

const given = (...said: Said[]) => ({
  when: (last: Said) => ({
    leaves: (expected: object) => expect(entryOf(...said, last)).toMatchObject(expected),
  }),
});

describe('an occasion', () => {
  test('is announced with its identity, its words and its place in the log', () => {
    expect(entryOf(announced)).toMatchObject({
      id: 'forum',
      uid: '0d7c64a5-93a8-5d0c-8d2b-0c54d1f4b7aa',
      language: 'ar',
      titles: [{ value: 'منتدى مياه زرافشان الرابع', language: 'ar' }],
      date: '2031-05',
      place: { name: 'Samarkand', raw: 'سمرقند' },
      placeLanguage: 'ar',
      standing: 'scheduled',
      certainty: 'tentative',
      venue: 'first',
      hasElapsed: false,
      pastDates: [],
      createdAt: '2031-03-11T06:00:00Z',
      changedAt: '2031-03-11T06:00:00Z',
      revision: 1,
      sequence: 10,
      firstSequence: 10,
      bases: [{ by: 'extraction', article: 'vaha-1', quotes: ['ينعقد المنتدى في مايو المقبل'] }],
    });
  });

  test('narrows and stays tentative; another language adds its title', () => {
    given(announced)
      .when(refined)
      .leaves({
        date: '2031-05-20/2031-05-21',
        certainty: 'tentative',
        standing: 'scheduled',
        pastDates: [{ date: '2031-05', until: '2031-04-02T09:30:00Z', why: 'changed' }],
        titles: [{ language: 'ar' }, { value: 'Fourth Zarafshan Water Forum', language: 'en' }],
        revision: 2,
        sequence: 20,
        firstSequence: 10,
      });
  });

  test('is confirmed; the same date is no past date', () => {
    given(announced, refined).when(confirmed).leaves({ certainty: 'confirmed' });
    expect(entryOf(announced, refined, confirmed).pastDates).toHaveLength(1);
  });

  test('is rescheduled, and stays so when the new date is confirmed', () => {
    given(announced, confirmed).when(rescheduled).leaves({
      date: '2031-06-03',
      standing: 'rescheduled',
      certainty: 'confirmed',
    });
    const again = { ...confirmed, data: { date: '2031-06-03' } };
    given(announced, rescheduled).when(again).leaves({ standing: 'rescheduled' });
  });

  test('is postponed at its void date', () => {
    given(announced, rescheduled)
      .when(postponed)
      .leaves({
        date: '2031-06-03',
        standing: 'postponed',
        certainty: 'tentative',
        notes: [{ language: 'en' }],
      });
  });

  test('is cancelled with its date and its reason, and reinstated without the reason', () => {
    given(announced)
      .when(cancelled)
      .leaves({ date: '2031-05', standing: 'cancelled', reason: 'Flooding' });
    given(announced, cancelled).when(reinstated).leaves({
      date: '2031-09-09T10:00+05:00/2031-09-09T12:30+05:00',
      standing: 'reinstated',
      certainty: 'confirmed',
      reason: undefined,
    });
  });

  test('moves to another place, keeps its date and remembers the former place', () => {
    given(announced, refined)
      .when(moved)
      .leaves({
        date: '2031-05-20/2031-05-21',
        venue: 'moved',
        place: { name: 'Bukhara' },
        placeLanguage: undefined,
        previousPlace: { name: 'Samarkand' },
        timeZone: 'Asia/Samarkand',
      });
  });

  test('moves to another place with its new date, and remembers the former place', () => {
    const data = { ...rescheduled.data, place: { name: 'Bukhara' } };
    given(announced)
      .when({ ...rescheduled, data })
      .leaves({
        standing: 'rescheduled',
        venue: 'moved',
        place: { name: 'Bukhara' },
        previousPlace: { name: 'Samarkand' },
      });
    const same = { ...rescheduled.data, place: { name: 'Samarkand' } };
    given(announced)
      .when({ ...rescheduled, data: same })
      .leaves({ venue: 'first', previousPlace: undefined });
  });

  test('moves online and back to a place', () => {
    given(announced)
      .when(movedOnline)
      .leaves({
        venue: 'online',
        place: undefined,
        previousPlace: { name: 'Samarkand' },
        onlineUrl: 'https://meet.example/zarafshan?room=4',
      });
    given(announced, movedOnline).when(moved).leaves({ venue: 'moved', onlineUrl: undefined });
  });

  test('is corrected without counting as moved: the wrong date is named wrong', () => {
    given(announced)
      .when(corrected)
      .leaves({
        date: '2031-06',
        standing: 'scheduled',
        titles: [{ value: 'منتدى مياه زرافشان الخامس', language: 'ar' }],
        pastDates: [{ date: '2031-05', why: 'corrected' }],
      });
    const titled = { value: 'Zarafshan Water Days', language: 'en' };
    const translated = { ...corrected, data: { now: { titles: [titled] }, was: {} } };
    given(announced)
      .when(translated)
      .leaves({ date: '2031-05', titles: [{ language: 'ar' }, titled] });
    const replaced = { ...corrected, data: { now: { place: { name: 'Navoi' } }, was: {} } };
    given(announced)
      .when(replaced)
      .leaves({ venue: 'first', place: { name: 'Navoi' } });
  });

  test('that never was stays as a stub without the words it rested on', () => {
    given(announced, refined)
      .when(retracted)
      .leaves({ standing: 'retracted', reason: 'its only source was withdrawn' });
    const { bases } = entryOf(announced, refined, retracted);
    expect(bases.map(({ article }) => article)).toEqual(['vaha-1', 'oasis-2', undefined]);
    expect(bases.flatMap(({ quotes }) => quotes)).toEqual([]);
  });

  test('that was merged says where it goes on', () => {
    given(announced).when(merged).leaves({ standing: 'merged', mergedInto: 'zarafshan-2031' });
  });

  test.each<[string, Said]>([
    ['refined', { ...refined, data: { ...refined.data, date: 'in May' } }],
    ['confirmed', { ...confirmed, data: { ...confirmed.data, date: '2031-02-30' } }],
    ['rescheduled', { ...rescheduled, data: { ...rescheduled.data, date: 'soon' } }],
    ['reinstated', { ...reinstated, data: { ...reinstated.data, date: '2031-05-20T25:00Z' } }],
    ['corrected', { ...corrected, data: { ...corrected.data, now: { date: '12024-01-01' } } }],
  ])('that is %s to a date nobody can read stands still, and says so', (_, unreadable) => {
    const before = entryOf(announced, refined);
    const date =
      'now' in unreadable.data ? unreadable.data.now.date : Reflect.get(unreadable.data, 'date');
    const passedOver = { date, revision: 3, sequence: 30 };
    expect(entryOf(announced, refined, unreadable)).toEqual({ ...before, passedOver });
    // What has no date of its own does not mend it; what has one does.
    given(announced, refined, unreadable)
      .when(postponed)
      .leaves({ standing: 'postponed', date: before.date, passedOver, revision: 4 });
    given(announced, refined, unreadable)
      .when(rescheduled)
      .leaves({
        date: '2031-06-03',
        pastDates: [{ date: '2031-05' }, { date: '2031-05-20/2031-05-21' }],
        passedOver: undefined,
        revision: 4,
      });
  });

  test('elapses in silence and is heard of again', () => {
    given(announced).when(elapsed).leaves({ hasElapsed: true, certainty: 'tentative' });
    given(announced, elapsed).when(confirmed).leaves({ hasElapsed: false, certainty: 'confirmed' });
  });
});

describe('a projection', () => {
  test('passes over what is not about an occasion', () => {
    const [first] = recorded([announced]);
    const tick = { ...first, type: 'clock.ticked', data: { at: '2031-03-11T07:00:00Z' } } as never;
    const entry = entryOf(announced);
    expect(project(entry, tick)).toBe(entry);
    expect(project(undefined, tick)).toBeUndefined();
  });

  test('begins with the announcement alone, and with the first one', () => {
    expect(fold(recorded([confirmed]))).toBeUndefined();
    const entry = entryOf(announced);
    const [, again] = recorded([announced, { ...announced, at: '2031-04-01T00:00:00Z' }]);
    expect(again && project(entry, again)).toBe(entry);
  });

  test('takes the id where the URI holds no UUID', () => {
    const data = { ...announced.data, uri: 'https://oasis.example/forum' };
    expect(entryOf({ ...announced, data })).toMatchObject({ uid: 'forum' });
  });

  test('stamps two changes of one second, or of a clock set back, one second apart', () => {
    const at = announced.at;
    expect(entryOf(announced, { ...refined, at }).changedAt).toBe('2031-03-11T06:00:01Z');
    const early = { ...confirmed, at: '2031-01-01T00:00:00.000Z' };
    const entry = entryOf(announced, { ...refined, at }, early);
    expect(entry.changedAt).toBe('2031-03-11T06:00:02Z');
    expect(entry.createdAt).toBe('2031-03-11T06:00:00Z');
  });

  test('keeps the newest words of each article, and no quote inside another', () => {
    const told = (articleRevision: number, ...quotes: string[]): Said => ({
      ...refined,
      data: {
        ...refined.data,
        source: {
          by: 'extraction',
          article: 'oasis-2',
          articleRevision,
          evidence: quotes.map((quote) => ({ field: 'edtf', rule: 'r', span: [0, 1], quote })),
        },
      },
    });
    const quotesOf = (...said: Said[]) => entryOf(announced, ...said).bases.at(-1)?.quotes;
    expect(quotesOf(told(1, 'on May 20', 'opens on May 20'))).toEqual(['opens on May 20']);
    expect(quotesOf(told(1, 'in May'), told(1, 'in Samarkand'))).toEqual([
      'in May',
      'in Samarkand',
    ]);
    expect(quotesOf(told(1, 'in May'), told(2, 'in June'))).toEqual(['in June']);
  });

  test('keeps a bounded history', () => {
    const dates = Array.from({ length: 120 }, (_, index) => `${2040 + index}-01-01`);
    const said = dates.map((date) => ({ ...rescheduled, data: { ...rescheduled.data, date } }));
    const { pastDates } = entryOf(announced, ...said);
    expect(pastDates).toHaveLength(50);
    expect(pastDates.at(-1)?.date).toBe('2158-01-01');
  });
});
