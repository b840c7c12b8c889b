import type { OccasionEvent } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { createPlaces } from '../src/place.ts';
import { renderAtom } from '../src/render/atom.ts';
import { renderJsonFeed } from '../src/render/json-feed.ts';
import { renderRss } from '../src/render/rss.ts';
import { createCollection } from '../src/select.ts';
import { type ListKind, readChoice } from '../src/select-terms.ts';
import { type Act, eventOf } from './newsroom.ts';
import { changesShown, life, lived } from './occasion-life.ts';

const site = { title: 'Harbour & Hill Wire', url: 'https://wire.example/news/' };
const plain = (text: string) => text.replace(/[\u200E\u200F\u2066-\u2069]/g, '');

const story = (id: string, language: string) => ({
  id,
  language,
  headline: 'Bridges',
  body: 'Text.',
  section: 'Local',
  subjects: [{ name: 'Transport', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
});
/** Nothing else is about water. */
const bridgeAr = { ...story('bridge-ar', 'ar'), section: 'Water' };

/** Three stories, then the whole life of the occasion that they told of, then what else happens. */
function newsroom(after: readonly Act[] = [], before: readonly Act[] = []) {
  const collection = createCollection();
  const published: readonly Act[] = [
    { act: 'published', story: bridgeAr },
    { act: 'published', story: story('bridge-en', 'en') },
    { act: 'published', story: story('bridge-zh', 'zh-Hans') },
    ...before,
  ];
  const revisions = new Map<string, number>();
  const eventsOf = (acts: readonly Act[], firstSequence: number) =>
    acts.map((act, index) => {
      const revision = (revisions.get(act.story.id) ?? 0) + 1;
      revisions.set(act.story.id, revision);
      return eventOf(act, { revision, sequence: firstSequence + index, firstMinute: 1 });
    });
  const events = [...eventsOf(published, 1), ...lived(), ...eventsOf(after, 40)];
  const touched = events.map((event) => collection.take(event));
  return {
    collection,
    events,
    touched,
    show: (name: string) => changesShown(collection, events, name, site),
  };
}

const titles = (name: string) =>
  newsroom()
    .show(name)
    .items.map(({ title }) => plain(title))
    .reverse();

describe('each change of an occasion is an item', () => {
  test('in English, with its label first', () => {
    expect(titles('en/calendar-changes')).toEqual([
      '[Announced; during May 2031 – day not set] منتدى الجسور',
      '[Date narrowed; not confirmed] Bridge Forum',
      '[Confirmed] Bridge Forum',
      '[New date; not confirmed] Bridge Forum',
      '[New place; not confirmed] Bridge Forum',
      '[Online; not confirmed] Bridge Forum',
      '[Postponed, no new date] Bridge Forum',
      '[Back on] Bridge Forum',
      '[Correction] The Bridge Forum',
      '[Date passed, never confirmed] The Bridge Forum',
      '[Cancelled] The Bridge Forum',
      '[Listed elsewhere] The Bridge Forum',
      '[Retracted: it never was] The Bridge Forum',
    ]);
  });

  test('in Arabic', () => {
    expect(titles('ar/calendar-changes')).toEqual([
      '[أُعلن الموعد؛ خلال مايو 2031 – اليوم لم يُحدَّد] منتدى الجسور',
      '[تحديد أدق للموعد؛ موعد غير مؤكد] منتدى الجسور',
      '[تأكد الموعد] منتدى الجسور',
      '[موعد جديد؛ موعد غير مؤكد] منتدى الجسور',
      '[مكان جديد؛ موعد غير مؤكد] منتدى الجسور',
      '[عبر الإنترنت؛ موعد غير مؤكد] منتدى الجسور',
      '[أُجِّل الموعد بلا بديل] منتدى الجسور',
      '[عاد إلى جدوله] منتدى الجسور',
      '[تصحيح] منتدى الجسور',
      '[مضى الموعد دون تأكيد] منتدى الجسور',
      '[أُلغي الموعد] منتدى الجسور',
      '[مدرج في بند آخر] منتدى الجسور',
      '[سُحب الخبر: لا موعد] منتدى الجسور',
    ]);
  });

  test('in Chinese, in the only title there was until then', () => {
    expect(titles('zh-hans/calendar-changes').slice(0, 5)).toEqual([
      '[已公布；2031年5月，日期待定] منتدى الجسور',
      '[日期进一步明确；日期未确认] منتدى الجسور',
      '[已确认] 桥梁论坛',
      '[日期变更；日期未确认] 桥梁论坛',
      '[地点变更；日期未确认] 桥梁论坛',
    ]);
  });

  test('in the language of the occasion where the feed has none', () => {
    expect(
      newsroom()
        .show('calendar-changes')
        .items.map(({ language }) => language),
    ).toEqual(life.map(() => 'ar'));
  });

  test('in English where there are no words in the feed’s language, which it then does not claim', () => {
    const spoken = [{ act: 'published', story: story('bridge-he', 'he') }] as const;
    const { language, items } = newsroom([], spoken).show('he/calendar-changes');
    expect([language, ...items.map((item) => item.language)]).toEqual(
      Array.from({ length: life.length + 1 }, () => 'en'),
    );
  });

  test('whose id is the revision’s, dated by the log, traced to its event', () => {
    const items = newsroom().show('en/calendar-changes').items.toReversed();
    for (const [index, { id, publishedAt, updatedAt, trace }] of items.entries()) {
      expect(id).toBe(`urn:dateline:occasion:forum:${index + 1}`);
      expect(publishedAt.toISOString()).toBe(`2024-03-04T06:${10 + index}:00.000Z`);
      expect(updatedAt).toEqual(publishedAt);
      expect(trace).toEqual({
        id: 'forum',
        revision: index + 1,
        sequence: 10 + index,
        event: life[index]?.type,
      });
    }
  });

  test.each(['ar', 'en', 'zh-hans'])('as reviewed in %s, in every format', async (language) => {
    const model = newsroom().show(`${language}/calendar-changes`);
    const folder = new URL('golden/', import.meta.url).pathname;
    for (const [extension, render] of Object.entries({
      rss: renderRss,
      atom: renderAtom,
      json: renderJsonFeed,
    })) {
      await expect(render(model)).toMatchFileSnapshot(`${folder}changes-${language}.${extension}`);
    }
  });
});

test('what says no more than was known is no item, but lends its title and terms', () => {
  const collection = createCollection();
  const [announced, refined, confirmed, , moved, , postponed] = life;
  const again = { ...refined, data: { ...refined?.data, date: '2031-05' } } as OccasionEvent;
  const acts = [announced, again, refined, refined, confirmed, confirmed, moved, postponed];
  const back = [refined, refined];
  const events = lived([...acts, ...back].flatMap((act) => act ?? []));
  for (const event of events) collection.take(event);
  const { items } = changesShown(collection, events, 'en/calendar-changes', site);
  expect(items.map(({ title }) => plain(title)).toReversed()).toEqual([
    '[Announced; during May 2031 – day not set] منتدى الجسور',
    '[Date narrowed; not confirmed] Bridge Forum',
    '[Confirmed] Bridge Forum',
    '[New place] Bridge Forum',
    '[Postponed, no new date] Bridge Forum',
    '[Date narrowed; not confirmed] Bridge Forum',
  ]);
  expect(items.map(({ trace }) => trace.revision).toReversed()).toEqual([1, 3, 5, 7, 8, 9]);
});

describe('what is taken back', () => {
  const held = { act: 'withheld', story: bridgeAr } as const;
  const killed = { act: 'killed', story: bridgeAr, erased: [1] } as const;
  const quote = 'يُعقد منتدى الجسور';
  const textOf = (name: string, after: readonly Act[]) => renderAtom(newsroom(after).show(name));

  test('is quoted no more while a story is held, and again when it is released', () => {
    const name = 'ar/calendar-changes';
    expect(textOf(name, [])).toContain(quote);
    expect(textOf(name, [held])).not.toContain(quote);
    const released = newsroom([held, { act: 'released', story: bridgeAr }]).show(name);
    expect(renderAtom(released)).toContain(quote);
    // Readers that keep the words have to take the item anew, and no other.
    const moved = released.items.filter(({ updatedAt, publishedAt }) => updatedAt > publishedAt);
    expect(moved.map(({ id, updatedAt }) => [id, updatedAt.toISOString()])).toEqual([
      ['urn:dateline:occasion:forum:1', '2024-03-04T06:41:00.000Z'],
    ]);
    expect(released.updatedAt.toISOString()).toBe('2024-03-04T06:41:00.000Z');
    // So have those that ask for what changed since.
    const before = newsroom()
      .show(name)
      .items.map(({ state }) => state);
    const after = released.items.map(({ state }) => state);
    expect(after.filter((state, index) => state !== before[index])).toEqual(['41']);
  });

  test('is not quoted and not in a title when a story is killed', () => {
    const { items } = newsroom([killed]).show('ar/calendar-changes');
    const [first, second] = items.toReversed();
    expect(items).toHaveLength(life.length);
    expect(first).toMatchObject({ id: 'urn:dateline:occasion:forum:1', isEmptied: true });
    const [english] = newsroom([killed]).show('en/calendar-changes').items.toReversed();
    expect(english).toMatchObject({ title: 'This story was withdrawn and must not be used' });
    expect(JSON.stringify(items)).not.toContain('منتدى الجسور');
    expect(JSON.stringify(items)).not.toContain(quote);
    expect(plain(second?.title ?? '')).toContain('Bridge Forum');
    expect(items.map(({ updatedAt }) => updatedAt.toISOString())).toEqual(
      items.map(() => '2024-03-04T06:40:00.000Z'),
    );
  });

  test('moves what lists it, at once, and nothing else', () => {
    const { touched } = newsroom([held]);
    const last = touched.at(-1)?.filter(({ list }) => list === 'calendar-changes');
    expect(last?.map(({ member, isEmptied }) => [member.key, isEmptied])).toEqual([
      ['forum.00000001', true],
    ]);
    expect(newsroom([{ act: 'updated', story: bridgeAr }]).touched.at(-1)).toHaveLength(1);
  });

  test('leaves the same bytes as a log that never held the killed story', () => {
    const names = ['calendar-changes', 'en/calendar-changes', 'place/almaty/calendar-changes'];
    const { collection, events } = newsroom([held, killed]);
    const rebuilt = createCollection();
    const kept = events.filter(({ entity, revision }) => entity !== bridgeAr.id || revision > 1);
    for (const event of kept) rebuilt.take(event);
    for (const name of names) {
      const [one, other] = [collection, rebuilt].map((each) =>
        renderAtom(changesShown(each, events, name, site)),
      );
      expect(one).toBe(other);
    }
    expect(rebuilt.names()).toEqual(collection.names());
    const water = readChoice('section/water/calendar-changes');
    expect([collection, rebuilt].map((one) => water && one.has(water, undefined))).toEqual([
      false,
      false,
    ]);
  });
});

describe('a feed of changes', () => {
  const { collection, show } = newsroom();
  const count = (name: string) => show(`${name}/calendar-changes`).items.length;
  const has = (name: string) => {
    const choice = readChoice(name);
    return choice !== undefined && collection.has(choice, undefined);
  };

  test('is chosen by occasion, story, section, topic and place, also one that was left', () => {
    for (const name of ['occasion/forum', 'story/bridges', 'section/water', 'topic/20000337']) {
      expect(count(name)).toBe(life.length);
    }
    // A story belongs to what comes after it.
    expect(count('section/local')).toBe(life.length - 1);
    expect(count('place/almaty')).toBe(life.length);
    expect(count('place/алматы')).toBe(life.length - 2);
    expect(count('ar/occasion/forum/place/astana')).toBe(life.length - 4);
    expect(count('occasion/forum-2031')).toBe(2);
  });

  test('is there in every language that there are words in, also without a story in it', () => {
    expect(has('kk/calendar-changes')).toBe(true);
    expect(has('de/calendar-changes')).toBe(false);
    expect(has('occasion/none/calendar-changes')).toBe(false);
    const empty = createCollection();
    const choice = readChoice('fr/calendar-changes');
    expect(choice && empty.read(choice, undefined)?.listed).toEqual([]);
  });

  test('goes by one name, and is no feed of corrections', () => {
    expect(readChoice('calendar-changes/AR')?.name).toBe('ar/calendar-changes');
    expect(readChoice('calendar-changes/place/Almaty/ar')?.name).toBe(
      'ar/place/almaty/calendar-changes',
    );
    expect(readChoice('corrections/calendar-changes')).toBeUndefined();
    expect(readChoice('calendar-changes/calendar-changes')).toBeUndefined();
  });

  test('is stale when it has a new member, and by nothing else', () => {
    const places = createPlaces(collection, { spacingMs: 40 });
    const names = ['ar/calendar-changes', 'place/astana/calendar-changes', 'ar'];
    const found = names.flatMap((name) => places.find(`/feeds/${name}.rss`) ?? []);
    const staleAfter = (list: ListKind, terms: readonly string[]) => {
      for (const place of found) place.isStale = false;
      const member = { key: 'x', at: '2031', entity: 'x', terms };
      places.touch([{ member, list, isEmptied: false, isErased: false }]);
      return found.map(({ isStale }) => isStale);
    };
    expect(staleAfter('calendar-changes', ['place/astana'])).toEqual([true, true, false]);
    expect(staleAfter('calendar-changes', ['place/almaty'])).toEqual([true, false, false]);
    expect(staleAfter('articles', ['ar', 'place/astana'])).toEqual([false, false, true]);
    expect(staleAfter('corrections', ['ar', 'place/astana'])).toEqual([false, false, false]);
  });

  test('says what it is in its title', () => {
    expect(show('place/almaty/calendar-changes').title).toBe(
      'Harbour & Hill Wire – Place: Almaty – Calendar changes',
    );
    expect(show('zh/calendar-changes').title).toBe('Harbour & Hill Wire (中文) – 日历变动');
  });
});
