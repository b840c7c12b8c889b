import { describe, expect, test } from 'vitest';
import { toFeedModel } from '../src/render/feed-model.ts';
import { createCollection } from '../src/select.ts';
import { readChoice } from '../src/select-terms.ts';
import { shown } from './given.ts';
import { eventOf, type Story } from './newsroom.ts';
import { elementsOf, feedOf, site } from './rendered.ts';
import { stories } from './stories.ts';

const { arabic, russian } = stories;

/** A story whose media are a picture, a sound and one of which nothing is known. */
const withMedia: Story = {
  ...arabic,
  id: 'media-ar',
  associations: [
    ...(arabic.associations ?? []),
    {
      name: 'interview',
      uri: 'urn:uuid:5c3d4a86-2f0f-5a55-9a7e-7d1f3f7f2b78',
      type: 'audio',
      renditions: [
        {
          name: 'web',
          href: 'https://sound.example/listen.mp3?a=1&b=2',
          contentType: 'audio/mpeg',
          sizeInBytes: 5_000_000,
        },
      ],
    },
    {
      name: 'unknown',
      uri: 'urn:uuid:5c3d4a86-2f0f-5a55-9a7e-7d1f3f7f2b79',
      renditions: [{ name: 'web', href: 'https://pictures.example/unknown' }],
    },
  ],
};

describe('media', () => {
  test('are one enclosure with its true type and length in RSS, all in Atom (point 10)', () => {
    const { texts } = feedOf([withMedia]);
    const enclosures = elementsOf(texts.rss).filter(({ name }) => name === 'enclosure');
    const picture = {
      url: 'https://pictures.example/bridge.jpg?w=1200&h=800',
      length: '183204',
      type: 'image/jpeg',
    };
    expect(enclosures.map(({ attributes }) => attributes)).toEqual([picture]);
    const links = elementsOf(texts.atom).filter(
      ({ attributes }) => attributes['rel'] === 'enclosure',
    );
    expect(links.map(({ attributes: { href, type, length } }) => [href, type, length])).toEqual([
      [picture.url, picture.type, picture.length],
      ['https://sound.example/listen.mp3?a=1&b=2', 'audio/mpeg', '5000000'],
      ['https://pictures.example/unknown', undefined, undefined],
    ]);
  });

  test('have their sizes, words and credit, and the lead picture is in the body (point 11)', () => {
    const { texts, rss, atom, json } = feedOf([withMedia]);
    for (const xml of [texts.rss, texts.atom]) {
      const [first] = elementsOf(xml).filter(({ name }) => name === 'media:content');
      expect(first?.attributes).toEqual({
        url: 'https://pictures.example/bridge.jpg?w=1200&h=800',
        medium: 'image',
        type: 'image/jpeg',
        fileSize: '183204',
        width: '1200',
        height: '800',
      });
      expect(xml).toMatch(/<media:description type="plain">الجسر عند الفجر/);
      expect(xml).toMatch(/<media:credit>ر\. حداد &(?:amp|#x26); شركاؤه<\/media:credit>/);
    }
    const bodies = [
      rss.items?.[0]?.content?.encoded,
      atom.entries?.[0]?.content?.value,
      json.items[0]?.content_html,
    ];
    for (const html of bodies) {
      expect(html).toContain(
        '<img src="https://pictures.example/bridge.jpg?w=1200&amp;h=800" alt="الجسر عند الفجر',
      );
    }
    expect(json.items[0]?.image).toBe('https://pictures.example/bridge.jpg?w=1200&h=800');
    expect(json.items[0]?.attachments).toEqual([
      {
        url: 'https://pictures.example/bridge.jpg?w=1200&h=800',
        mime_type: 'image/jpeg',
        title: 'الجسر عند الفجر "قبل الافتتاح"',
        size_in_bytes: 183204,
      },
      {
        url: 'https://sound.example/listen.mp3?a=1&b=2',
        mime_type: 'audio/mpeg',
        title: 'interview',
        size_in_bytes: 5_000_000,
      },
    ]);
  });

  test('give the body a picture where the story’s own may not be shown (point 11)', () => {
    const body = '<p>x</p><img src="data:image/png;base64,AAAA">';
    const { json } = feedOf([{ ...withMedia, contentType: 'text/html', body }]);
    expect(json.items[0]?.content_html).toContain('<figure><img src="https://pictures.example/');
  });
});

describe('the size of a feed', () => {
  const octets = (text: string) => new TextEncoder().encode(text).length;
  const long = (id: string, lines: number, changes: Partial<Story> = {}): Story => ({
    ...arabic,
    id,
    body: 'خبر طويل "جدا" & أكثر\n'.repeat(lines),
    ...changes,
  });

  test('is below 500 kB with 59 very long stories, each of which is there (point 18)', () => {
    const story = (number: number) =>
      long(`long-${number}`, 1500, { summary: `${'ملخص '.repeat(3000)}`, associations: [] });
    const { model, texts } = feedOf(Array.from({ length: 59 }, (_, number) => story(number)));
    expect(model.items).toHaveLength(59);
    for (const text of Object.values(texts)) expect(octets(text)).toBeLessThan(500_000);
    const whole = 'https://wire.example/news/articles/long-0.html';
    for (const text of Object.values(texts)) expect(text).toContain(whole);
  });

  test('takes nothing from a few long stories among short ones (point 18)', () => {
    const some = [long('long-1', 1500), long('long-2', 1500), long('long-3', 1500)];
    const rest = Array.from({ length: 40 }, (_, number) => ({ ...russian, id: `short-${number}` }));
    const { model, texts } = feedOf([...some, ...rest]);
    expect(octets(texts.json)).toBeGreaterThan(200_000);
    expect(octets(texts.json)).toBeLessThan(500_000);
    expect(model.items.filter(({ html }) => html.includes('articles/'))).toEqual([]);
  });

  test('takes from the oldest first, and leaves a correction on top (point 18)', () => {
    const collection = createCollection();
    const tell = (story: Story, sequence: number, note?: string) =>
      collection.take(
        eventOf(
          note === undefined ? { act: 'published', story } : { act: 'corrected', story, note },
          { revision: note === undefined ? 1 : 2, sequence },
        ),
      );
    tell(long('old', 3000), 1);
    tell(long('old', 3000), 2, 'صُحِّح العدد.');
    for (let number = 3; number < 6; number += 1) tell(long(`new-${number}`, 3000), number);
    const { items } = shown(collection, 'all', site);
    const isShort = items.map(({ html }) => html.length < 5000);
    expect(isShort).toEqual([false, false, true, true]);
    expect(items.at(-1)?.html).toMatch(
      /^<div lang="ar" dir="rtl"><p><strong>\u200Fتصحيح: <\/strong>/,
    );
  });
});

test('a feed of nothing but poison is refused, one with some is not (point 40)', () => {
  const collection = createCollection();
  for (const [index, story] of [arabic, russian].entries()) {
    collection.take(eventOf({ act: 'published', story }, { revision: 1, sequence: index + 1 }));
  }
  const choice = readChoice('all');
  const selection = choice && collection.read(choice, undefined);
  if (!selection) throw new Error('no selection');
  const entries = selection.listed.flatMap(({ row }) => collection.held(row.entry.id) ?? []);
  const spoiled = entries.map((entry) => ({ ...entry, publishedAt: 'no date' }));
  const [first, ...rest] = entries;
  const model = toFeedModel(
    selection,
    [first, spoiled[1]].flatMap((one) => one ?? []),
    site,
  );
  expect(model.items).toHaveLength(1);
  expect(model.leftOut).toEqual([{ id: rest[0]?.id, reason: 'no date is no date' }]);
  expect(() => toFeedModel(selection, spoiled, site)).toThrow('no item left');
});
