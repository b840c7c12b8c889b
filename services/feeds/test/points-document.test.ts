import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Story } from './newsroom.ts';
import { elementsOf, feedOf } from './rendered.ts';
import { stories } from './stories.ts';

const { arabic, english, chinese, russian } = stories;

describe('titles', () => {
  test('are plain text in all formats, with hexadecimal references in RSS (point 5)', () => {
    const { texts, atom } = feedOf([english]);
    expect(texts.rss).toContain('Riverside &#x26; Sons &#x3C;opens&gt;');
    expect(texts.rss).not.toMatch(/<title><!\[CDATA|<title>[^<]*&(?:amp|lt);/);
    expect(atom.entries?.[0]?.title?.type).toBe('text');
    expect(texts.atom).toContain('Riverside &amp; Sons &lt;opens&gt;');
  });

  test('keep a literal &amp; through the round trip (point 6)', () => {
    const { rss, atom, json } = feedOf([{ ...russian, headline: 'A &amp; B &amp;amp; C' }]);
    const titles = [rss.items?.[0]?.title, atom.entries?.[0]?.title?.value, json.items[0]?.title];
    expect(new Set(titles)).toEqual(new Set(['A &amp; B &amp;amp; C']));
  });
});

describe('RSS', () => {
  test('has the description before the text, and both clean (point 8)', () => {
    const hostile = '<p onclick="x()">a</p><script>x()</script>';
    const story: Story = { ...english, summary: '<b onclick="x()">s</b>', body: hostile };
    const { texts, rss } = feedOf([story, arabic, chinese]);
    const items = texts.rss.split('<item ').slice(1);
    expect(items).toHaveLength(3);
    for (const item of items) {
      const description = item.indexOf('<description>');
      expect(description).toBeGreaterThan(0);
      expect(item.indexOf('<content:encoded>')).toBeGreaterThan(description);
    }
    const last = rss.items?.at(-1);
    expect(last?.description).toBe('&lt;b onclick=&quot;x()&quot;&gt;s&lt;/b&gt;');
    expect(last?.content?.encoded).not.toMatch(/script|onclick/);
  });

  test('names whoever wrote it once, as dc:creator and never as an address (point 9)', () => {
    const { texts, rss } = feedOf([english]);
    expect(texts.rss).not.toContain('<author>');
    expect(texts.rss.match(/<dc:creator>/g)).toHaveLength(1);
    expect(rss.items?.[0]?.dc?.creators).toEqual(['Tom Ferry & Ada Quill']);
  });
});

describe('languages', () => {
  test('are stated for the feed and for each item, in every format (point 12)', () => {
    const one = feedOf([arabic], 'ar');
    expect(one.texts.rss).toMatch(/<channel [^>]*xml:lang="ar"/);
    expect(one.rss.language).toBe('ar');
    expect(one.texts.atom).toMatch(/<feed [^>]*xml:lang="ar"/);
    expect(one.json.language).toBe('ar');
    const several = feedOf([arabic, chinese, russian]);
    expect(several.texts.rss).not.toMatch(/<channel [^>]*xml:lang|<language>/);
    expect(several.texts.atom).toMatch(/<feed [^>]*xml:lang="mul"/);
    const tags = ['ru', 'zh-Hans', 'ar'];
    const said = (name: string, xml: string) =>
      elementsOf(xml).flatMap((one) => (one.name === name ? [one.attributes['xml:lang']] : []));
    expect(said('item', several.texts.rss)).toEqual(tags);
    expect(said('entry', several.texts.atom)).toEqual(tags);
    expect(several.texts.rss.match(/(?<=<dc:language>)[^<]*/g)).toEqual(tags);
    expect(several.json.items.map(({ language }) => language)).toEqual(tags);
  });

  test('from right to left have a direction, a mark and isolated titles (point 13)', () => {
    const { rss, atom, json } = feedOf([arabic]);
    const title = `\u200F\u2067${arabic.headline}\u2069`;
    expect([rss.items?.[0]?.title, atom.entries?.[0]?.title?.value, json.items[0]?.title]).toEqual([
      title,
      title,
      title,
    ]);
    const bodies = [
      rss.items?.[0]?.content?.encoded,
      atom.entries?.[0]?.content?.value,
      json.items[0]?.content_html,
    ];
    for (const html of bodies) {
      expect(html).toMatch(/^<div lang="ar" dir="rtl">/);
      // What is left of it in a reader that strips tags begins with the mark.
      expect(html?.replace(/<[^>]*>/g, '').trim()).toMatch(/^\u200F/);
    }
  });
});

test('categories have stable terms in a scheme, and labels that survive (point 14)', () => {
  const subjects = [
    { name: 'نقل', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' },
    { name: 'roads "<&>"' },
    { name: 'tides', uri: 'https://topics.example/list?of=5&x' },
  ];
  const { texts, json } = feedOf([{ ...arabic, section: 'Arts & <Life>', subjects }]);
  const categories = elementsOf(texts.atom).filter(({ name }) => name === 'category');
  const feeds = 'https://wire.example/news/feeds';
  expect(categories.map(({ attributes }) => attributes)).toEqual([
    { scheme: `${feeds}/section/`, term: 'arts-life', label: 'Arts & <Life>' },
    { scheme: 'http://cv.iptc.org/newscodes/mediatopic/', term: '20000337', label: 'نقل' },
    { scheme: `${feeds}/topic/`, term: 'roads', label: 'roads "<&>"' },
    { term: 'https://topics.example/list?of=5&x', label: 'tides' },
  ]);
  const domains = elementsOf(texts.rss).filter(({ name }) => name === 'category');
  expect(domains.map(({ attributes }) => attributes['domain'])).toEqual([
    `${feeds}/section/arts-life`,
    'http://cv.iptc.org/newscodes/mediatopic/20000337',
    `${feeds}/topic/roads`,
    'https://topics.example/list?of=5&x',
  ]);
  const labels = ['Arts & <Life>', 'نقل', 'roads "<&>"', 'tides'];
  expect(parseRssFeed(texts.rss).items?.[0]?.categories?.map(({ name }) => name)).toEqual(labels);
  expect(json.items[0]?.tags).toEqual(labels);
});

test('JSON Feed is 1.1 with all that readers look for (point 15)', () => {
  const { json, texts } = feedOf([arabic, english, chinese, russian]);
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.authors).toEqual([{ name: 'Harbour & Hill Wire' }]);
  expect(JSON.parse(texts.json)).not.toHaveProperty('author');
  for (const item of json.items) {
    expect(typeof item.id).toBe('string');
    expect(item.url).toMatch(/^https:/);
    expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(item.date_modified).toMatch(/\.\d{3}Z$/);
    expect(item).not.toHaveProperty('author');
  }
  expect(parseJsonFeed(texts.json).items).toHaveLength(4);
});

test('all formats have the same ids, order and dates (point 16)', () => {
  const { rss, atom, json } = feedOf([arabic, english, chinese, russian]);
  const instant = (text: string | undefined) => new Date(text ?? '').toISOString();
  const ofRss = rss.items?.map(({ guid, pubDate, dcterms }) => [
    guid?.value,
    instant(String(pubDate)),
    instant(String(dcterms?.modified ?? '')),
  ]);
  const ofAtom = atom.entries?.map(({ id, published, updated }) => [
    id,
    instant(published),
    instant(updated),
  ]);
  const ofJson = json.items.map((item) => [item.id, item.date_published, item.date_modified]);
  expect(ofAtom).toEqual(ofJson);
  expect(ofRss).toEqual(ofJson);
});
