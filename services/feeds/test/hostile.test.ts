import * as fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../src/render/atom.ts';
import { cleanLine } from '../src/render/clean.ts';
import { renderJsonFeed } from '../src/render/json-feed.ts';
import { renderRss } from '../src/render/rss.ts';
import { createCollection } from '../src/select.ts';
import { shown } from './given.ts';
import { type Act, eventOf, type Story } from './newsroom.ts';

/** What has broken feeds before, and what could forge our own marks. */
const fragments = [
  ...[
    '\0',
    '\x08',
    '\x1f',
    '\x85',
    '\x9f',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\ufffd',
    '\ufdd0',
    '\ufdd1',
  ],
  ...['\ufdd00\ufdd1', ']]>', ']]>]]>', '<![CDATA[', '</item>', '<item ', '</entry>', '<entry>'],
  ...['<rights>', '</title>', '<!--', '-->', '<?xml', '&', '&amp;', '&amp;amp;', '&lt;', '&#0;'],
  ...['&#1;', '&#x85;', '&#xd800;', '&#xfdd0;0&#xfdd1;', '&#xfffe;', '&#xfffd;'],
  ...['$&', '$1', "$'", '"', "'", '<b>', '</b>', '<script>', '\\', '\n', '\r\n', '\t', ' '],
  ...['\u202e', '\u200f', '🌉', 'خبر', '新闻', 'весть', 'word', '"_dateline": {', '\u2028'],
];
const text = fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((all) => all.join(''));
const words = text.map((hostile) => `${hostile}x`);
const url = fc.oneof(
  fc.constantFrom('https://a.example/p?x=1&y=2', 'javascript:alert(1)', 'https://خبر.example/خ'),
  text.map((hostile) => `https://a.example/${hostile}?${hostile}#${hostile}`),
);

const story: fc.Arbitrary<Omit<Story, 'id'>> = fc.record({
  language: fc.constantFrom('ar', 'en', 'zh-Hans', 'x"><y', 'ar"\ud800'),
  headline: words,
  summary: text,
  body: text,
  contentType: fc.constantFrom('text/plain' as const, 'text/html' as const),
  by: text,
  section: text,
  canonicalUrl: url,
  subjects: fc.array(fc.record({ name: text, uri: url }), { maxLength: 2 }),
  associations: fc.array(
    fc.record({
      name: text,
      uri: url,
      type: fc.constantFrom('picture' as const, 'video' as const),
      by: text,
      renditions: fc.array(
        fc.record({ name: text, href: url, contentType: text, sizeInBytes: fc.integer() }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
});

const site = { title: 'Wire & <Wire> ]]>', url: 'https://wire.example' };
const runs = { numRuns: 150 };

function modelOf(bodies: readonly Omit<Story, 'id'>[], note: string) {
  const collection = createCollection();
  const stories = bodies.map((body, index) => ({ ...body, id: `story-${index}` }));
  for (const [index, one] of stories.entries()) {
    const acts: Act[] = [
      { act: 'published', story: one },
      { act: 'corrected', story: one, note },
    ];
    for (const [later, act] of acts.entries()) {
      collection.take(eventOf(act, { revision: later + 1, sequence: index * 2 + later + 1 }));
    }
  }
  const titles = stories.map(({ headline }) => cleanLine(headline)).toReversed();
  return { model: shown(collection, 'all', site), titles };
}

/** A title without the marks that keep directions apart. */
const plain = (title = '') => title.replaceAll(/^[\u200e\u200f][\u2066\u2067]|\u2069$/g, '');

function requireWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const unprintable = /\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD|[^\P{Cc}\n\r\t]/u;
const stories = fc.array(story, { minLength: 1, maxLength: 4 });

describe('whatever an article says', () => {
  test('RSS is well-formed and keeps every title (points 1, 2)', () => {
    fc.assert(
      fc.property(stories, text, (bodies, note) => {
        const { model, titles } = modelOf(bodies, note);
        const xml = renderRss(model);
        requireWellFormed(xml);
        expect(xml).not.toMatch(unprintable);
        const { items = [] } = parseRssFeed(xml);
        expect(items.map(({ title }) => plain(title))).toEqual(titles);
        expect(items.map(({ guid }) => guid?.value)).toEqual(model.items.map(({ id }) => id));
      }),
      runs,
    );
  });

  test('Atom is well-formed and keeps every title (points 1, 2)', () => {
    fc.assert(
      fc.property(stories, text, (bodies, note) => {
        const { model, titles } = modelOf(bodies, note);
        const xml = renderAtom(model);
        requireWellFormed(xml);
        expect(xml).not.toMatch(unprintable);
        const { entries = [] } = parseAtomFeed(xml);
        expect(entries.map(({ title }) => plain(title?.value))).toEqual(titles);
        expect(entries.every(({ title }) => title?.type === 'text')).toBe(true);
        expect(entries.map(({ id }) => id)).toEqual(model.items.map(({ id }) => id));
      }),
      runs,
    );
  });

  test('JSON Feed keeps every title and holds nothing unprintable (point 2)', () => {
    fc.assert(
      fc.property(stories, text, (bodies, note) => {
        const { model, titles } = modelOf(bodies, note);
        const json = renderJsonFeed(model);
        expect(json).not.toMatch(unprintable);
        const { items = [] } = parseJsonFeed(json);
        expect(items.map(({ title }) => plain(title))).toEqual(titles);
        expect(items.map(({ id }) => id)).toEqual(model.items.map(({ id }) => id));
        const said = JSON.parse(json) as { items: { content_html: string }[] };
        for (const item of said.items) expect(item.content_html).not.toMatch(unprintable);
      }),
      runs,
    );
  });

  test('no address in any format is anything but http or https (point 7)', () => {
    fc.assert(
      fc.property(stories, text, (bodies, note) => {
        const { model } = modelOf(bodies, note);
        const json = renderJsonFeed(model);
        for (const text of [renderRss(model), renderAtom(model), json]) {
          const xml = text.replace(/<\?xml-stylesheet.*?\?>/, '');
          expect(xml).not.toMatch(/(?:href|src|url)\\?"?[=:]\s?\\?"(?!https?:\/\/)/);
        }
      }),
      runs,
    );
  });
});
