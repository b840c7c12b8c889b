import type { Service } from '@dateline/runtime';
import { describe, expect, test } from 'vitest';
import { combinationsOf } from '../src/verify/combinations.ts';
import { startVerified, story, type VerifiedNewsroom } from './verify-newsroom.ts';

const subject = (name: string) => ({ name });

async function publishFiled({ post }: VerifiedNewsroom): Promise<void> {
  const body = 'The harbour council meets again.';
  const filed = { section: 'economy', subjects: [subject('Ports'), subject('Rail')] };
  await post('/articles', { ...story('one', body), ...filed });
  await post('/articles', { ...story('two', body), section: 'sport', subjects: [subject('Rail')] });
  const text =
    'ASTANA, April 27 (Example) - The Irtysh River Forum will be held in Aktau on May 18.\n';
  const dispatch = { title: 'Forum', text, receivedAt: '2031-04-27T09:00:00+05:00' };
  await post('/articles', { id: 'three', language: 'en', ...dispatch, ...filed });
}

/** What readers answer in place of what they are asked for. */
const swapped = new Map<string, string>();

const swapping = (reader: Service): Service => ({
  ...reader,
  ...(reader.documents && {
    documents(path, query) {
      const asked = query === '' ? path : `${path}?${query}`;
      const [to = '', wish = ''] = (swapped.get(asked) ?? asked).split('?');
      return reader.documents?.(to, wish);
    },
  }),
});

test('a combined selection that alone is wrong is named', async () => {
  const newsroom = await startVerified({ serving: swapping });
  await publishFiled(newsroom);
  const hasOccasion = async () =>
    (await (await fetch(`${newsroom.url}/calendars/all.ics`)).text()).includes('BEGIN:VEVENT');
  while (!(await hasOccasion())) await new Promise((resolve) => setTimeout(resolve, 10));
  const sample = { count: undefined, offset: 0 };
  const before = await newsroom.verify({ sample });
  expect(before).toMatchObject({ agrees: true, differences: [] });

  const wrong = [
    ['/feeds/en/section/economy.atom', '/feeds/en/section/sport.atom'],
    ['/feeds/section/economy/topic/rail.json', '/feeds/topic/rail.json'],
    ['/feeds/en/section/economy/topic/rail.rss', '/feeds/en.rss'],
    ['/calendars/section/economy/place/aktau.ics', '/calendars/en.ics'],
    ['/calendars/en/place/aktau.jsonld', '/calendars/ru.jsonld'],
    ['/calendars/all.ics?cancelled=drop&tz=event', '/calendars/all.ics?cancelled=drop'],
  ] as const;
  for (const [from, to] of wrong) swapped.set(from, to);
  const { differences } = await newsroom.verify({ sample });
  expect(differences.map(({ what }) => what).sort()).toEqual(wrong.map(([from]) => from).sort());
}, 60_000);

describe('combinations', () => {
  const filings = [
    ['en', 'section/economy', 'topic/ports', 'topic/rail'],
    ['en', 'section/sport', 'topic/rail'],
  ];
  const all = combinationsOf(filings, { count: undefined, offset: 0 });

  test('are of what is found together, in two and in all kinds, all where there are few', () => {
    expect(all).toEqual([
      'en/section/economy',
      'en/section/economy/topic/rail',
      'en/section/sport',
      'en/section/sport/topic/rail',
      'en/topic/ports',
      'en/topic/rail',
      'section/economy/topic/ports',
      'section/economy/topic/rail',
      'section/sport/topic/rail',
    ]);
  });

  test('are so many as is said, others for another offset, the same for the same', () => {
    const some = (offset: number) => combinationsOf(filings, { count: 3, offset });
    expect(some(0)).toHaveLength(3);
    expect(some(0)).toEqual(some(0));
    expect(some(0.9)).not.toEqual(some(0));
    const many = Array.from({ length: 30_000 }, (_, at) => [`section/s-${at}`, `topic/t-${at}`]);
    expect(combinationsOf(many, { count: undefined, offset: 0.5 })).toHaveLength(200);
  });
});
