import type { OccasionEvent } from '@dateline/contracts';

export const at = '2031-03-11T08:00:00.000Z';
export const uri = 'urn:uuid:2f9c1b7e-50d3-5d4b-8a52-9d0e6a1f4c33';
export const arabic = { value: 'منتدى البحيرات', language: 'ar' };
export const english = { value: 'Lakes Forum', language: 'en' };
export const osh = { name: 'Osh', latitude: 40.5283, longitude: 72.7985, geonamesId: 1527534 };
export const naryn = { name: 'Naryn' };

/** Who says so: an article whose words were read, or the desk. */
export const read = (article: string) => ({
  by: 'extraction' as const,
  article,
  articleRevision: 1,
  evidence: [
    { field: 'edtf', rule: 'ar.month-in', span: [10, 18] as [number, number], quote: 'في أيار' },
  ],
});
export const desk = { by: 'editor' } as const;

type Data<T extends OccasionEvent['type']> = Extract<OccasionEvent, { type: T }>['data'];

/** An event of the desk's; what is given comes on top of the least that its type needs. */
export const announced = (over: Partial<Data<'occasion.announced'>> = {}): OccasionEvent => ({
  type: 'occasion.announced',
  data: { source: desk, title: arabic, uri, date: '2031-05', status: 'tentative', ...over },
});

export const confirmed = (
  date: string,
  over: Partial<Data<'occasion.confirmed'>> = {},
): OccasionEvent => ({ type: 'occasion.confirmed', data: { source: desk, date, ...over } });

export const postponed = (previousDate = '2031-05'): OccasionEvent => ({
  type: 'occasion.postponed',
  data: { source: desk, previousDate },
});

export const cancelled: OccasionEvent = { type: 'occasion.cancelled', data: { source: desk } };
export const retracted: OccasionEvent = { type: 'occasion.retracted', data: { source: desk } };
export const merged: OccasionEvent = {
  type: 'occasion.merged',
  data: { source: desk, into: 'lakes-2031' },
};
export const elapsed: OccasionEvent = {
  type: 'occasion.window-elapsed',
  data: { source: desk },
};
export const movedOnline: OccasionEvent = {
  type: 'occasion.moved-online',
  data: { source: desk, previousPlace: osh, url: 'https://lakes.example/hall' },
};
