import type { OccasionEvent, RecordedEvent, Source } from '@dateline/contracts';
import { type CalendarEntry, project } from '../src/project.ts';

/** What an event says, with the fields that a test does not care about left out. */
export type Said = {
  [T in OccasionEvent['type']]: {
    readonly type: T;
    readonly at: string;
    readonly data: Omit<Extract<OccasionEvent, { type: T }>['data'], 'source'> & {
      readonly source?: Source;
    };
  };
}[OccasionEvent['type']];

export const site = { title: 'Oasis Wire', url: 'https://oasis.example' };

/** Events of one occasion as the log gives them back; sequences go up by ten from `sequence`. */
export function recorded(
  said: readonly Said[],
  { id = 'forum', sequence = 10 }: { id?: string; sequence?: number } = {},
): RecordedEvent[] {
  return said.map(
    ({ type, at, data }, index) =>
      ({
        type,
        data: { source: { by: 'editor' }, ...data },
        id: `${id}-${index + 1}`,
        recordedAt: at,
        source: '//oasis.example/ingest',
        stream: 'NEWSROOM',
        ref: { kind: 'occasion', id },
        entity: id,
        revision: index + 1,
        sequence: sequence + index * 10,
      }) as RecordedEvent, // The spread of a union's member loses which member it is.
  );
}

/** The entry after these events. */
export function entryOf(...said: readonly Said[]): CalendarEntry {
  const entry = fold(recorded(said));
  if (!entry) throw new Error('these events leave no entry');
  return entry;
}

/** The entry after recorded events. */
export function fold(events: readonly RecordedEvent[]): CalendarEntry | undefined {
  return events.reduce<CalendarEntry | undefined>(project, undefined);
}

const samarkand = { name: 'Samarkand', raw: 'سمرقند', latitude: 39.6542, longitude: 66.9597 };

const words = (article: string, quote: string): Source => ({
  by: 'extraction',
  article,
  articleRevision: 1,
  evidence: [{ field: 'edtf', rule: 'test', span: [0, quote.length], quote }],
});

/** The life of one invented forum, told by an Arabic and an English story and then by the desk. */
export const life = {
  announced: {
    type: 'occasion.announced',
    at: '2031-03-11T06:00:00.250Z',
    data: {
      source: words('vaha-1', 'ينعقد المنتدى في مايو المقبل'),
      title: { value: 'منتدى مياه زرافشان الرابع', language: 'ar' },
      uri: 'urn:uuid:0d7c64a5-93a8-5d0c-8d2b-0c54d1f4b7aa',
      date: '2031-05',
      timeZone: 'Asia/Samarkand',
      place: samarkand,
      status: 'tentative',
    },
  },
  refined: {
    type: 'occasion.date-refined',
    at: '2031-04-02T09:30:00.000Z',
    data: {
      source: words('oasis-2', 'may open on May 20'),
      title: { value: 'Fourth Zarafshan Water Forum', language: 'en' },
      date: '2031-05-20/2031-05-21',
      previousDate: '2031-05',
    },
  },
  confirmed: {
    type: 'occasion.confirmed',
    at: '2031-04-20T05:00:00.000Z',
    data: { date: '2031-05-20/2031-05-21', previousDate: '2031-05-20/2031-05-21' },
  },
  rescheduled: {
    type: 'occasion.rescheduled',
    at: '2031-05-02T12:00:00.000Z',
    data: { date: '2031-06-03', previousDate: '2031-05-20/2031-05-21', status: 'confirmed' },
  },
  moved: {
    type: 'occasion.moved',
    at: '2031-05-10T12:00:00.000Z',
    data: { place: { name: 'Bukhara', latitude: 39.7747, longitude: 64.4286 } },
  },
  movedOnline: {
    type: 'occasion.moved-online',
    at: '2031-05-15T12:00:00.000Z',
    data: { url: 'https://meet.example/zarafshan?room=4' },
  },
  postponed: {
    type: 'occasion.postponed',
    at: '2031-05-30T16:00:00.000Z',
    data: {
      previousDate: '2031-06-03',
      note: { value: 'The river stands too low for the opening voyage.', language: 'en' },
    },
  },
  reinstated: {
    type: 'occasion.reinstated',
    at: '2031-07-01T08:00:00.000Z',
    data: {
      date: '2031-09-09T10:00+05:00/2031-09-09T12:30+05:00',
      status: 'confirmed',
    },
  },
  cancelled: {
    type: 'occasion.cancelled',
    at: '2031-08-20T08:00:00.000Z',
    data: { reason: 'Flooding' },
  },
  corrected: {
    type: 'occasion.corrected',
    at: '2031-08-21T08:00:00.000Z',
    data: {
      now: { titles: [{ value: 'منتدى مياه زرافشان الخامس', language: 'ar' }], date: '2031-06' },
      was: { titles: [{ value: 'منتدى مياه زرافشان الرابع', language: 'ar' }], date: '2031-05' },
    },
  },
  retracted: {
    type: 'occasion.retracted',
    at: '2031-08-22T08:00:00.000Z',
    data: { reason: 'its only source was withdrawn' },
  },
  merged: {
    type: 'occasion.merged',
    at: '2031-08-23T08:00:00.000Z',
    data: { into: 'zarafshan-2031' },
  },
  elapsed: { type: 'occasion.window-elapsed', at: '2031-06-01T14:00:00.000Z', data: {} },
} as const satisfies Record<string, Said>;
