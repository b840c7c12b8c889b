import { describe, expect, test } from 'vitest';
import { desk } from './occasion-history.ts';
import { openNewsroom, says, type Told } from './policy-newsroom.ts';

const arabic = 'منتدى مياه آسيا الوسطى';
const at = '2031-03-11T08:00:00.000Z';
const days = { edtf: '2031-05-18', status: 'confirmed' } as const;
const first: Told = { id: 'a1', says: [says(arabic, days)] };
const corrected = (...said: ReturnType<typeof says>[]): Told => ({
  id: 'a1',
  revision: 2,
  act: 'corrected',
  says: said,
});

const newsroomAfter = (...articles: readonly Told[]) => {
  const newsroom = openNewsroom();
  for (const article of articles) newsroom.tell(article);
  return newsroom;
};

describe('a corrected article', () => {
  test('corrects the date that it gave: nothing is rescheduled', () => {
    const { tell, occasion } = newsroomAfter(first);
    const june = says(arabic, { ...days, edtf: '2031-06-18' });
    expect(tell(corrected(june))).toEqual(['a1-0 correct-occasion']);
    expect(occasion('a1-0')).toMatchObject({ date: '2031-06-18', previousDates: [] });
    expect(tell(corrected(june))).toEqual([]);
  });

  test('corrects a year that was far off', () => {
    const { tell } = newsroomAfter({
      id: 'a1',
      says: [says(arabic, { ...days, edtf: '2036-05-18' })],
    });
    expect(tell(corrected(says(arabic, days)))).toEqual(['a1-0 correct-occasion']);
  });

  test('corrects its place and its title', () => {
    const { tell, occasion } = newsroomAfter(first);
    expect(tell(corrected(says(arabic, { ...days, place: 'Bukhara' })))).toEqual([
      'a1-0 correct-occasion',
    ]);
    const title = 'قمة مياه آسيا الوسطى';
    const again = { ...corrected(says(title, { ...days, place: 'Bukhara' })), revision: 3 };
    expect(tell(again)).toEqual(['a1-0 correct-occasion']);
    expect(occasion('a1-0')).toMatchObject({
      titles: [{ value: title }],
      place: { name: 'Bukhara' },
    });
  });

  test('may correct a date and decide it in one go', () => {
    const { tell, occasion } = newsroomAfter({ id: 'a1', says: [says(arabic)] });
    expect(tell(corrected(says(arabic, { ...days, edtf: '2031-06-18' })))).toEqual([
      'a1-0 correct-occasion',
      'a1-0 confirm-occasion',
    ]);
    expect(occasion('a1-0')).toMatchObject({ certainty: 'confirmed', date: '2031-06-18' });
  });

  test('that only knows more narrows the date as any other would', () => {
    const { tell } = newsroomAfter({ id: 'a1', says: [says(arabic)] });
    expect(tell(corrected(says(arabic, days)))).toEqual(['a1-0 confirm-occasion']);
  });

  test('leaves alone what others have said since', () => {
    const byOthers = newsroomAfter(
      { id: 'a1', says: [says(arabic)] },
      { id: 'a2', says: [says(arabic, days)] },
    );
    expect(byOthers.tell(corrected(says(arabic)))).toEqual([]);
    expect(byOthers.tell(corrected(says(arabic, { edtf: '2031-06' })))).toEqual([
      expect.stringMatching(/contradicts/),
    ]);
    const byDesk = newsroomAfter(first);
    const place = { name: 'Khiva' };
    byDesk.apply('a1-0', { type: 'move-occasion', at, source: desk, place });
    expect(byDesk.tell(corrected(says(arabic, days)))).toEqual([]);
    expect(byDesk.occasion('a1-0')).toMatchObject({ place });
  });

  test('of which an occasion only repeats an old date changes nothing', () => {
    const june = { edtf: '2031-06-18', previousEdtf: '2031-05-18', status: 'rescheduled' } as const;
    const { tell, occasion } = newsroomAfter(first, { id: 'a2', says: [says(arabic, june)] });
    expect(tell(corrected(says(arabic, days)))).toEqual([
      expect.stringMatching(/since been changed/),
    ]);
    expect(occasion('a1-0')).toMatchObject({ date: '2031-06-18' });
  });
});

describe('an updated article', () => {
  const updated = (...said: ReturnType<typeof says>[]): Told => ({
    ...corrected(...said),
    act: 'updated',
  });

  test('reschedules: the first date was right when it was given', () => {
    const { tell, occasion } = newsroomAfter(first);
    expect(tell(updated(says(arabic, { ...days, edtf: '2031-06-18' })))).toEqual([
      'a1-0 reschedule-occasion',
    ]);
    expect(occasion('a1-0')).toMatchObject({ previousDates: ['2031-05-18'] });
  });

  test('moves what it had placed itself', () => {
    const { tell } = newsroomAfter(first);
    expect(tell(updated(says(arabic, { ...days, place: 'Bukhara' })))).toEqual([
      'a1-0 move-occasion',
    ]);
  });

  test('keeps the occasion when it finds another name for it', () => {
    const { tell, known } = newsroomAfter(first);
    expect(tell(updated(says('قمة الأنهار', days)))).toEqual([]);
    expect(known()).toHaveLength(1);
  });

  test('of a postponed occasion gives it its new date', () => {
    const { tell } = newsroomAfter(first);
    tell({ id: 'a2', says: [says(arabic, { edtf: null, status: 'postponed' })] });
    expect(tell(updated(says(arabic, { ...days, edtf: '2031-09-01' })))).toEqual([
      'a1-0 reschedule-occasion',
    ]);
  });
});
