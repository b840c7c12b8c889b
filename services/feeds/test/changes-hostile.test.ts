import * as fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { renderAtom } from '../src/render/atom.ts';
import { renderJsonFeed } from '../src/render/json-feed.ts';
import { renderRss } from '../src/render/rss.ts';
import { createCollection } from '../src/select.ts';
import { uriOf } from './newsroom.ts';
import { changesShown, lived, saidIn } from './occasion-life.ts';

const fragments = [
  ...['\0', '\x1f', '\x85', '\ud800', '\ufffe', '\ufffd', '\ufdd00\ufdd1', ']]>', '<![CDATA['],
  ...['</item>', '<entry>', '</title>', '<!--', '&', '&amp;', '&lt;', '&#1;', '$&', "'", '"'],
  ...['<script>alert(1)</script>', '<img src=x onerror=y>', '{when}', '\n', '\u202e', '\u2066'],
  ...['javascript:alert(1)', 'خبر', '新闻', 'word', '"_dateline": {', '🌉', ' '],
];
const text = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 6 });
const words = text.map((all) => `${all.join('')}x`);
const unprintable = /\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD|[^\P{Cc}\n\r\t]/u;
const site = { title: 'Wire & <Wire> ]]>', url: 'https://wire.example' };

function requireWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** Each kind of word that an occasion can bring, from outside. */
function modelOf(said: string, language: string) {
  const title = { value: said, language };
  const place = { name: said, raw: said };
  const editor = { by: 'editor' } as const;
  const events = lived([
    {
      type: 'occasion.announced',
      data: {
        ...saidIn('story', said),
        title,
        uri: uriOf('x'),
        date: said,
        place,
        status: 'tentative',
      },
    },
    { type: 'occasion.moved-online', data: { source: editor, url: said, note: title } },
    { type: 'occasion.cancelled', data: { source: editor, reason: said, title } },
    {
      type: 'occasion.corrected',
      data: { source: editor, now: { date: '2031-05', titles: [title] }, was: { titles: [title] } },
    },
  ]);
  const collection = createCollection();
  for (const event of events) collection.take(event);
  return changesShown(collection, events, `${language}/calendar-changes`, site);
}

test('whatever an occasion says, its changes are whole feeds and nothing but text', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('ar', 'en', 'zh'), (said, language) => {
      const model = modelOf(said, language);
      expect(model.leftOut).toEqual([]);
      const ids = model.items.map(({ id }) => id);
      const [rss, atom, json] = [renderRss(model), renderAtom(model), renderJsonFeed(model)];
      requireWellFormed(rss);
      requireWellFormed(atom);
      expect(parseRssFeed(rss).items?.map(({ guid }) => guid?.value)).toEqual(ids);
      expect(parseAtomFeed(atom).entries?.map(({ id }) => id)).toEqual(ids);
      const { items } = JSON.parse(json) as { items: { id: string; content_html: string }[] };
      expect(items.map(({ id }) => id)).toEqual(ids);
      for (const each of [rss, atom, json]) expect(each).not.toMatch(unprintable);
      for (const { content_html: html } of items) {
        expect(html).not.toMatch(/<(?:script|img|!|[^>]*\son\w+=)|href="(?!https:\/\/)/);
      }
    }),
    { numRuns: 50 },
  );
});
