import { describe, expect, test } from 'vitest';
import { desk } from './occasion-history.ts';
import { openNewsroom, says } from './policy-newsroom.ts';

const arabic = 'منتدى مياه آسيا الوسطى';
const english = 'Central Asia Water Forum';
const at = '2031-03-11T08:00:00.000Z';

const inMay = { id: 'ar1', says: [says(arabic)] } as const;
const onDays = {
  id: 'en1',
  language: 'en',
  says: [says(english, { edtf: '2031-05-18/2031-05-19', status: 'confirmed' })],
} as const;

describe('one occasion in the news', () => {
  test('is announced, confirmed, rescheduled, postponed, dated anew and cancelled as one', () => {
    const { tell, occasion, known } = openNewsroom();
    const en = (id: string, over: Parameters<typeof says>[1]) =>
      tell({ id, language: 'en', says: [says(english, over)] });

    expect(tell(inMay)).toEqual(['ar1-0 announce-occasion']);
    expect(tell(onDays)).toEqual(['ar1-0 confirm-occasion']);
    expect(
      en('en2', {
        edtf: '2031-06-05',
        previousEdtf: '2031-05-18/2031-05-19',
        status: 'rescheduled',
      }),
    ).toEqual(['ar1-0 reschedule-occasion']);
    expect(en('en3', { edtf: null, previousEdtf: '2031-06-05', status: 'postponed' })).toEqual([
      'ar1-0 postpone-occasion',
    ]);
    expect(en('en4', { edtf: '2031-09-10', status: 'confirmed' })).toEqual([
      'ar1-0 reschedule-occasion',
    ]);
    expect(en('en5', { edtf: '2031-09-10', status: 'cancelled' })).toEqual([
      'ar1-0 cancel-occasion',
    ]);

    expect(known()).toHaveLength(1);
    expect(occasion('ar1-0')).toMatchObject({
      kind: 'cancelled',
      date: '2031-09-10',
      previousDates: ['2031-05', '2031-05-18/2031-05-19', '2031-06-05'],
      titles: [
        { value: arabic, language: 'ar', article: 'ar1' },
        { value: english, language: 'en', article: 'en1' },
      ],
      sources: ['ar1', 'en1', 'en2', 'en3', 'en4', 'en5'],
    });
  });

  test('carries the words it rests on, and a place that a calendar can find', () => {
    const [plan] = openNewsroom().plan({ ...inMay, story: 'water' });
    expect(plan).toMatchObject({
      kind: 'command',
      key: '0.announce-occasion',
      occasion: 'ar1-0',
      isNew: true,
      command: {
        at,
        title: { value: arabic, language: 'ar' },
        uri: 'urn:uuid:of-ar1-0',
        date: '2031-05',
        status: 'tentative',
        story: 'water',
        timeZone: 'Asia/Samarkand',
        place: { name: 'Samarkand', raw: 'سمرقند', geonamesId: expect.any(Number) },
        source: {
          by: 'extraction',
          article: 'ar1',
          articleRevision: 1,
          evidence: [{ field: 'edtf', quote: 'في مايو' }],
        },
      },
    });
  });

  test('is confirmed only to the day', () => {
    const { tell, occasion } = openNewsroom();
    tell({ id: 'a1', says: [says(arabic, { status: 'confirmed' })] });
    expect(occasion('a1-0')).toMatchObject({ certainty: 'tentative' });
  });

  test('stays tentative where a narrower date is hedged', () => {
    const { tell } = openNewsroom();
    tell(inMay);
    const hedged = { ...onDays, says: [says(english, { edtf: '2031-05-18' })] };
    expect(tell(hedged)).toEqual(['ar1-0 refine-occasion-date']);
  });

  test('goes online, and may be announced so', () => {
    const online = { edtf: '2031-05-18', status: 'movedOnline', place: null } as const;
    const { tell, occasion } = openNewsroom();
    expect(tell({ id: 'a1', says: [says(arabic, online)] })).toEqual([
      'a1-0 announce-occasion',
      'a1-0 move-occasion-online',
    ]);
    expect(tell({ id: 'a2', says: [says(arabic, online)] })).toEqual([]);
    expect(occasion('a1-0')).toMatchObject({ isOnline: true, certainty: 'confirmed' });
  });

  test('gets the place that was missing', () => {
    const { tell, occasion } = openNewsroom();
    tell({ id: 'a1', says: [says(arabic, { place: null, placeRaw: null })] });
    expect(tell({ id: 'a2', says: [says(arabic)] })).toContain('a1-0 move-occasion');
    tell({ id: 'b1', says: [says(english, { place: null, edtf: '2031-09' })], language: 'en' });
    const days = says(english, { edtf: '2031-09-03', status: 'confirmed' });
    expect(tell({ id: 'b2', says: [days], language: 'en' })).toEqual(['b1-0 confirm-occasion']);
    expect(occasion('b1-0')).toMatchObject({ place: { name: 'Samarkand' } });
  });
});

describe('the same facts', () => {
  test('from the same article give the same plans, carried out or not', () => {
    const { tell, plan } = openNewsroom();
    const first = plan(inMay);
    expect(plan(inMay)).toEqual(first);
    tell(inMay);
    expect(plan(inMay)).toEqual(first);
    expect(tell(inMay)).toEqual([]);
  });

  test('are planned on what the desk has done since, if it has', () => {
    const { tell, plan, apply } = openNewsroom();
    tell(inMay);
    apply('ar1-0', { type: 'cancel-occasion', at, source: desk });
    expect(plan(inMay)).toMatchObject([
      { kind: 'unlinked', reason: expect.stringMatching(/reinstate/) },
    ]);
  });

  test('from a later revision of the article give none', () => {
    const { tell, plan } = openNewsroom();
    tell(inMay);
    expect(plan({ ...inMay, act: 'updated', revision: 2 })).toEqual([]);
    expect(plan({ ...inMay, act: 'corrected', revision: 2 })).toEqual([]);
  });

  test('in another language bring its title', () => {
    const { tell, occasion } = openNewsroom();
    tell(inMay);
    const month = { id: 'en9', language: 'en', says: [says(english)] } as const;
    expect(tell(month)).toEqual(['ar1-0 refine-occasion-date']);
    expect(occasion('ar1-0')).toMatchObject({ date: '2031-05', certainty: 'tentative' });
    expect(occasion('ar1-0')).toHaveProperty('titles.1.value', english);
  });

  test('from a second article are recorded, from a third no more', () => {
    const { tell } = openNewsroom();
    tell(inMay);
    expect(tell({ ...inMay, id: 'ar2' })).toEqual(['ar1-0 refine-occasion-date']);
    expect(tell({ ...inMay, id: 'ar3' })).toEqual([]);
  });

  test('said more vaguely change nothing', () => {
    const { tell } = openNewsroom();
    tell(inMay);
    tell(onDays);
    expect(tell({ id: 'ar4', says: [says(arabic)] })).toEqual([]);
    expect(tell({ id: 'ar5', says: [says(arabic, { edtf: '2031' })] })).toEqual([]);
  });

  test('outlive a crash between two occasions of one article', () => {
    const first = says(arabic, { edtf: '2031-05-18', status: 'confirmed' });
    const second = says(arabic, { edtf: '2031-07-18', status: 'confirmed' });
    const article = { id: 'a1', says: [first, second] } as const;
    const whole = openNewsroom();
    expect(whole.tell(article)).toEqual(['a1-0 announce-occasion', 'a1-1 announce-occasion']);
    const crashed = openNewsroom();
    expect(crashed.tell(article, 1)).toEqual(['a1-0 announce-occasion']);
    expect(crashed.tell(article)).toEqual(['a1-1 announce-occasion']);
    expect(crashed.known()).toEqual(whole.known());
  });
});

describe('an editor', () => {
  const stated = { title: 'منتدى الجبال', date: '2031-10-02', status: 'confirmed' } as const;

  test('is believed instead of the copy', () => {
    const { tell, occasion, known } = openNewsroom();
    expect(tell({ ...inMay, stated: [stated] })).toEqual(['ar1-0 announce-occasion']);
    expect(known()).toHaveLength(1);
    expect(occasion('ar1-0')).toMatchObject({ date: '2031-10-02', isFromDesk: false });
  });

  test('may say that there is no occasion', () => {
    expect(openNewsroom().tell({ ...inMay, stated: [] })).toEqual([]);
  });

  test('may name the occasion that is meant, whatever its title', () => {
    const { tell } = openNewsroom();
    tell(inMay);
    const named = { ...stated, occasion: 'ar1-0' };
    expect(tell({ id: 'x1', stated: [named] })).toEqual(['ar1-0 reschedule-occasion']);
    const cancelled = { occasion: 'ar1-0', title: 'x', status: 'cancelled' } as const;
    expect(tell({ id: 'x2', stated: [cancelled] })).toEqual(['ar1-0 cancel-occasion']);
  });

  test('is told of an occasion that is unknown and of a date that is none', () => {
    const { tell } = openNewsroom();
    expect(tell({ id: 'x1', stated: [{ ...stated, occasion: 'nowhere' }] })).toEqual([
      'unlinked: there is no standing occasion nowhere',
    ]);
    expect(tell({ id: 'x1', stated: [{ ...stated, date: '2031-10-32' }] })).toEqual([
      'unlinked: "2031-10-32" is not a date',
    ]);
    expect(tell({ id: 'x1', stated: [{ title: 'منتدى الجبال', status: 'confirmed' }] })).toEqual([
      expect.stringMatching(/no date/),
    ]);
  });

  test('at the desk is not overruled by a story that only repeats itself', () => {
    const { tell, apply, occasion } = openNewsroom();
    tell(inMay);
    apply('ar1-0', { type: 'correct-occasion', at, source: desk, now: { date: '2031-06' } });
    expect(tell({ ...inMay, act: 'updated', revision: 2 })).toEqual([
      expect.stringMatching(/since been changed/),
    ]);
    expect(occasion('ar1-0')).toMatchObject({ date: '2031-06' });
  });
});
