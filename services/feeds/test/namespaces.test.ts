import { expect, test } from 'vitest';
import { renderAtom } from '../src/render/atom.ts';
import { renderRss } from '../src/render/rss.ts';
import { createCollection } from '../src/select.ts';
import { emptiedForMs } from '../src/select-fold.ts';
import { shown } from './given.ts';
import { eventOf, history, minute, tick } from './newsroom.ts';
import { stories } from './stories.ts';

/** What the W3C's validator knows, of all that feeds are extended with; it warns of any other. */
const known = [
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'http://purl.org/rss/1.0/modules/content/',
  'http://purl.org/syndication/history/1.0',
  'http://search.yahoo.com/mrss/',
  'http://www.w3.org/2005/Atom',
];
const tombstones = 'http://purl.org/atompub/tombstones/1.0';
const site = { title: 'Wire', url: 'https://wire.example', hub: 'https://hub.example' };

const namespacesIn = (xml: string) =>
  [...xml.matchAll(/\sxmlns(?::\w+)?="([^"]*)"/g)].map(([, name]) => name).sort();

function told() {
  const collection = createCollection();
  const { arabic: story } = stories;
  const acts = [
    { act: 'published', story },
    { act: 'corrected', story, note: 'صُححت النسبة.' },
    { act: 'withdrawn', story },
  ] as const;
  for (const event of history(acts)) collection.take(event);
  return collection;
}

test('a feed names only namespaces that validators know (point 3)', () => {
  const model = shown(told(), 'all', site);
  expect(model.items).toHaveLength(1);
  for (const xml of [renderAtom(model), renderRss(model)]) {
    expect(known).toEqual(expect.arrayContaining(namespacesIn(xml)));
  }
});

test('an Atom feed names that of tombstones once there is one', () => {
  const collection = told();
  collection.take(tick(Date.parse(minute(3)) + emptiedForMs, 4));
  const { english: story } = stories;
  collection.take(eventOf({ act: 'published', story }, { revision: 1, sequence: 5 }));
  const xml = renderAtom(shown(collection, 'all', site));
  expect(xml).toContain('<at:deleted-entry ');
  expect([...known, tombstones]).toEqual(expect.arrayContaining(namespacesIn(xml)));
  expect(namespacesIn(xml)).toContain(tombstones);
});
