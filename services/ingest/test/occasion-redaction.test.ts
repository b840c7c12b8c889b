import { faultOf, type OccasionEvent, type RecordedEvent } from '@dateline/contracts';
import { expect, test } from 'vitest';
import { redact } from '../src/occasion-redaction.ts';
import {
  announced,
  arabic,
  at,
  confirmed,
  desk,
  english,
  naryn,
  osh,
  read,
} from './occasion-history.ts';

const source = { by: 'extraction', article: 'false', articleRevision: 2 } as const;
const theirs = read('false');
const { evidence: _quotes, ...theirsWithoutQuotes } = theirs;
const note = (value: string) => ({ value, language: 'en' });
const word = 'vantabright';
/** A place that the killed article names in its own way, with a number in GeoNames or without. */
const known = { ...osh, raw: `${word} Osh` };
const unknown = { ...naryn, raw: `${word} Naryn` };

const recorded = (events: readonly OccasionEvent[]): readonly RecordedEvent[] =>
  events.map((event, index) => ({
    ...event,
    ...{ id: `event-${index + 1}`, revision: index + 1, sequence: index + 10, recordedAt: at },
    ...{ source: '//oasis.example/ingest', stream: 'NEWSROOM', entity: 'lakes' },
    ref: { kind: 'occasion', id: 'lakes' },
  })) as readonly RecordedEvent[];

function redactAll(events: readonly OccasionEvent[]) {
  const data = redact(recorded(events), (article) => article === 'false', source);
  if (!data) throw new Error('nothing redacted');
  expect(faultOf('occasion.redacted', data)).toBeUndefined();
  expect(JSON.stringify(data)).not.toContain(word);
  return { erased: data.erasedRevisions, told: data.history };
}
const dataOf = (told: readonly { readonly revision: number; readonly data: object }[]) =>
  Object.fromEntries(told.map(({ revision, data }) => [revision, data]));

test('each word of a killed article is taken out, and nothing else', () => {
  const said = { source: theirs, title: { ...english, value: word }, note: note(word) };
  const other = { source: read('true'), title: arabic, note: note('It is on.') };
  const { erased, told } = redactAll([
    announced({ ...said, place: unknown }),
    confirmed('2031-05-18', { ...other, place: osh }),
    { type: 'occasion.moved', data: { source: desk, place: osh, previousPlace: unknown } },
    { type: 'occasion.moved-online', data: { ...said, url: `https://${word}.example/` } },
    { type: 'occasion.cancelled', data: { ...said, reason: `The ${word} said so.` } },
    { type: 'occasion.moved', data: { ...said, place: unknown } },
    { type: 'occasion.moved', data: { ...said, place: known } },
    { type: 'occasion.moved', data: { source: desk, place: naryn, previousPlace: known } },
    confirmed('2031-05-19', { source: desk, place: unknown }),
  ]);
  expect(erased).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
  const { title: _title, ...nothingSaid } = announced().data as { readonly title: object };
  const left = { source: theirsWithoutQuotes };
  expect(dataOf(told)).toEqual({
    1: { ...nothingSaid, ...left },
    2: { ...other, date: '2031-05-18', place: osh },
    3: { source: desk, place: osh },
    4: left,
    5: left,
    6: { ...left, place: { name: '[…]' } },
    7: { ...left, place: osh },
    8: { source: desk, place: naryn, previousPlace: osh },
    9: { source: desk, date: '2031-05-19' },
  });
  const [first, , third] = told;
  expect(first).toMatchObject({ id: 'event-1', sequence: 10, recordedAt: at });
  expect(third).toMatchObject({ type: 'occasion.moved', id: 'event-3', sequence: 12 });
});

test('a title that another article gave as well stays, in what a correction says too', () => {
  const own = { value: word, language: 'ky' };
  const corrected = (over: object): OccasionEvent => ({
    type: 'occasion.corrected',
    data: { source: desk, now: { date: '2031-06' }, was: {}, ...over },
  });
  const { erased, told } = redactAll([
    announced({ source: theirs, title: english }),
    confirmed('2031-05-18', { source: theirs, title: own, place: unknown }),
    confirmed('2031-05-19', { source: read('true'), title: english }),
    corrected({
      now: { titles: [arabic], place: osh },
      was: { titles: [english, own], place: unknown },
    }),
    corrected({ was: { titles: [own] } }),
    // All that this one corrected were words.
    corrected({ source: theirs, now: { titles: [own] }, was: { titles: [english] } }),
    corrected({ now: { titles: [english] } }),
  ]);
  expect(erased).toEqual([1, 2, 4, 5, 6]);
  expect(told.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 7]);
  expect(dataOf(told)).toMatchObject({
    4: { now: { titles: [arabic], place: osh }, was: { titles: [english] } },
    5: { now: { date: '2031-06' }, was: {} },
    7: { now: { titles: [english] } },
  });
});

test('a history too long for one message is told without any quotes', () => {
  const quote = 'x'.repeat(9000);
  const source = { ...read('true'), evidence: [{ ...theirs.evidence[0], quote }] };
  const long = Array.from({ length: 400 }, () =>
    confirmed('2031-05-18', { source } as Parameters<typeof confirmed>[1]),
  );
  const { told } = redactAll([
    announced({ source: theirs, title: { ...english, value: word } }),
    ...long,
  ]);
  expect(told).toHaveLength(401);
  expect(JSON.stringify(told).length).toBeLessThan(3_500_000);
  expect(JSON.stringify(told)).not.toContain('quote');
});
