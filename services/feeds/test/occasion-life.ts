import type { OccasionEvent, RecordedEvent, Source } from '@dateline/contracts';
import { type OccasionChange, projectChange } from '../src/project-change.ts';
import { type FeedModel, type Site, toFeedModel } from '../src/render/feed-model.ts';
import type { Collection } from '../src/select.ts';
import { readChoice } from '../src/select-terms.ts';
import { minute, uriOf } from './newsroom.ts';

const place = { name: 'Almaty', raw: 'Алматы' };
const hall = { name: 'Astana' };
const editor = { source: { by: 'editor' } } as const;

/** What a story says, in its own words. */
export function saidIn(article: string, ...quotes: readonly string[]): { readonly source: Source } {
  const evidence = quotes.map((quote) => ({
    field: 'date',
    rule: 'test',
    span: [0, quote.length] as [number, number],
    quote,
  }));
  return { source: { by: 'extraction', article, articleRevision: 1, evidence } };
}

/** Everything that can happen to an occasion, though not to many in one life. */
export const life: readonly OccasionEvent[] = [
  {
    type: 'occasion.announced',
    data: {
      ...saidIn('bridge-ar', 'يُعقد منتدى الجسور في ألماتي في مايو', 'في مايو'),
      title: { value: 'منتدى الجسور', language: 'ar' },
      uri: uriOf('forum'),
      date: '2031-05',
      place: { name: 'Almaty', raw: 'ألماتي' },
      status: 'tentative',
      story: 'bridges',
    },
  },
  {
    type: 'occasion.date-refined',
    data: {
      ...saidIn('bridge-en', 'The Bridge Forum opens on May 20 <or 21>'),
      title: { value: 'Bridge Forum', language: 'en' },
      date: '2031-05-20/2031-05-21',
      previousDate: '2031-05',
    },
  },
  {
    type: 'occasion.confirmed',
    data: {
      ...saidIn('bridge-zh', '桥梁论坛将于5月20日至21日举行'),
      title: { value: '桥梁论坛', language: 'zh-Hans' },
      date: '2031-05-20/2031-05-21',
      place,
    },
  },
  {
    type: 'occasion.rescheduled',
    data: {
      ...editor,
      date: '2031-06-03T10:00+05:00',
      previousDate: '2031-05-20/2031-05-21',
      status: 'tentative',
    },
  },
  { type: 'occasion.moved', data: { ...editor, place: hall, previousPlace: place } },
  {
    type: 'occasion.moved-online',
    data: { ...editor, previousPlace: hall, url: 'https://meet.example/forum?room=6&lang=en' },
  },
  { type: 'occasion.postponed', data: { ...editor, previousDate: '2031-06-03T10:00+05:00' } },
  { type: 'occasion.reinstated', data: { ...editor, date: '2031-06-30', status: 'confirmed' } },
  {
    type: 'occasion.corrected',
    data: {
      ...editor,
      now: { date: '2031-07-01', titles: [{ value: 'The Bridge Forum', language: 'en' }] },
      was: { date: '2031-06-30', titles: [{ value: 'Bridge Forum', language: 'en' }] },
      note: { value: 'The day was misread.', language: 'en' },
    },
  },
  { type: 'occasion.window-elapsed', data: { ...editor } },
  { type: 'occasion.cancelled', data: { ...editor, reason: 'A storm & its <flood>.' } },
  { type: 'occasion.merged', data: { ...editor, into: 'forum-2031' } },
  { type: 'occasion.retracted', data: { ...editor } },
];

/** The events of a life as the log hands them out, one a minute. */
export function lived(
  acts: readonly OccasionEvent[] = life,
  { id = 'forum', firstSequence = 10 } = {},
): readonly RecordedEvent[] {
  return acts.map((act, index) => ({
    ...act,
    id: `${id}-${index + 1}`,
    recordedAt: minute(firstSequence + index),
    source: '//newsroom.example/ingest',
    stream: 'NEWSROOM',
    ref: { kind: 'occasion', id },
    entity: id,
    revision: index + 1,
    sequence: firstSequence + index,
  }));
}

/** The feed of changes by its name, with what the events of the log say of each. */
export function changesShown(
  collection: Collection,
  events: readonly RecordedEvent[],
  name: string,
  site: Site,
): FeedModel {
  const choice = readChoice(name);
  const selection = choice && collection.read(choice, undefined);
  if (!selection) throw new Error(`nothing in ${name}`);
  const entries = selection.listed.map(({ row: { entry } }) => {
    const occasion = events
      .filter(({ entity, sequence }) => entity === entry.id && sequence <= entry.sequence)
      .reduce(projectChange, undefined as OccasionChange | undefined);
    return { ...entry, ...(occasion && { occasion }) };
  });
  return toFeedModel(selection, entries, site);
}
