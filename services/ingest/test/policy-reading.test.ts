import { readWireCopy } from '@dateline/wire-copy';
import { expect, test } from 'vitest';
import { openNewsroom } from './policy-newsroom.ts';

const receivedAt = '2031-03-04T12:00:00+05:00';

const arabic = [
  'طشقند 4 مارس 2031 (وكالة السهوب) -- أعلنت وزارة المياه الأوزبكية اليوم الثلاثاء',
  'أن منتدى مياه آسيا الوسطى سيعقد في مايو المقبل في مدينة سمرقند.',
  'وكان المنتدى السابق قد انعقد في يونيو 2029 في بيشكيك.',
].join(' ');

const english = [
  'TASHKENT, March 20 (Steppe Agency) -- The Central Asia Water Forum will be held on May 18-19',
  'in Samarkand, the organizers announced on Thursday.',
].join(' ');

const moved = [
  'TASHKENT, April 28 (Steppe Agency) -- The Central Asia Water Forum, originally scheduled for',
  'May 18-19 in Samarkand, has been rescheduled to June 5, the organizers said.',
].join(' ');

const off = [
  'TASHKENT, May 30 (Steppe Agency) -- The Central Asia Water Forum, due to be held on June 5 in',
  'Samarkand, has been cancelled, the organizers said on Friday.',
].join(' ');

test('stories as agencies write them keep one occasion right, from the month to its end', () => {
  const { tell, occasion, known } = openNewsroom();
  const hear = (id: string, language: string, copy: string, day = receivedAt) =>
    tell({ id, language, says: readWireCopy(copy, { receivedAt: day }).occasions });

  expect(hear('ar1', 'ar', arabic)).toEqual(['ar1-0 announce-occasion']);
  expect(occasion('ar1-0')).toMatchObject({ date: '2031-05', certainty: 'tentative' });

  expect(hear('en1', 'en', english, '2031-03-20T12:00:00+05:00')).toEqual([
    'ar1-0 confirm-occasion',
  ]);
  expect(occasion('ar1-0')).toMatchObject({
    date: '2031-05-18/2031-05-19',
    certainty: 'confirmed',
    place: { name: 'Samarkand' },
  });
  expect(hear('ar2', 'ar', arabic)).toEqual([]);

  expect(hear('en2', 'en', moved, '2031-04-28T12:00:00+05:00')).toEqual([
    'ar1-0 reschedule-occasion',
  ]);
  expect(occasion('ar1-0')).toMatchObject({ date: '2031-06-05' });
  expect(hear('en3', 'en', off, '2031-05-30T12:00:00+05:00')).toEqual(['ar1-0 cancel-occasion']);
  expect(known()).toHaveLength(1);
});

test('a season in the news and a day of it in a later story are one occasion', () => {
  const { tell, occasion, known } = openNewsroom();
  const spring = [
    'TASHKENT, Nov. 4 (Steppe Agency) -- The Central Asia Water Forum will be held in Samarkand in',
    'spring 2032, the organizers announced on Tuesday.',
  ].join(' ');
  const april = [
    'TASHKENT, Jan. 20 (Steppe Agency) -- The Central Asia Water Forum will be held on April 18,',
    '2032 in Samarkand, the organizers announced on Tuesday.',
  ].join(' ');
  const hear = (id: string, copy: string, receivedAt: string) =>
    tell({ id, language: 'en', says: readWireCopy(copy, { receivedAt }).occasions });

  expect(hear('en1', spring, '2031-11-04T12:00:00+05:00')).toEqual(['en1-0 announce-occasion']);
  expect(occasion('en1-0')).toMatchObject({ date: '2032-21' });
  expect(hear('en2', april, '2032-01-20T12:00:00+05:00')).toEqual(['en1-0 confirm-occasion']);
  expect(known()).toHaveLength(1);
});
