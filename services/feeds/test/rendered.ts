import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { renderAtom } from '../src/render/atom.ts';
import { renderJsonFeed } from '../src/render/json-feed.ts';
import { renderRss } from '../src/render/rss.ts';
import { createCollection } from '../src/select.ts';
import { shown } from './given.ts';
import { eventOf, type Story } from './newsroom.ts';

/** With everything in its name and address that must be escaped or kept. */
export const site = { title: 'Harbour & Hill Wire', url: 'https://wire.example/news/' };

/** All formats of a feed of some stories, one published a minute. */
export function feedOf(all: readonly Story[], name = 'all') {
  const collection = createCollection();
  for (const [index, story] of all.entries()) {
    const position = { revision: 1, sequence: index + 1 };
    collection.take(eventOf({ act: 'published', story }, position));
  }
  const model = shown(collection, name, site);
  const json = renderJsonFeed(model);
  return {
    model,
    texts: { rss: renderRss(model), atom: renderAtom(model), json },
    rss: parseRssFeed(renderRss(model)),
    atom: parseAtomFeed(renderAtom(model)),
    json: JSON.parse(json) as JsonFeed,
  };
}

interface JsonFeed {
  readonly version: string;
  readonly language?: string;
  readonly authors: readonly { readonly name: string }[];
  readonly items: readonly JsonItem[];
}

interface JsonItem {
  readonly id: unknown;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string }[];
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly image?: string;
  readonly attachments?: readonly Record<string, unknown>[];
  readonly tags?: readonly string[];
}

/** The elements of a document with their attributes, in order, without their namespace's prefix. */
export function elementsOf(xml: string) {
  const found: { readonly name: string; readonly attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(xml).close();
  return found;
}
