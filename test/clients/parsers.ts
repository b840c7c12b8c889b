import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import type { ReaderKind, ShownItem } from './feed-reader.ts';

type Parsed = readonly Partial<Record<keyof ShownItem, string | undefined>>[];
type Parse = (text: string, format: string) => Promise<Parsed> | Parsed;

const all = ['rss', 'atom', 'json'];

/** Parsers from npm, in the hands of a program that fetches the whole and keeps the newest. */
export const parsers: readonly ReaderKind[] = [
  toReader('feedsmith', parseWithFeedsmith, { formats: all, formatsWithEnclosures: all }),
  toReader('rss-parser', parseWithRssParser, {
    formats: ['rss', 'atom'],
    formatsWithEnclosures: ['rss'],
  }),
  toReader('feed-extractor', parseWithFeedExtractor, {
    formats: all,
    formatsWithEnclosures: all,
    // It reads the references of an Atom title twice.
    toTitle: (title, format) => (format === 'atom' ? title.replaceAll('&amp;', '&') : title),
  }),
];

function toReader(
  name: string,
  parse: Parse,
  manners: Pick<ReaderKind, 'formats' | 'formatsWithEnclosures' | 'toTitle'>,
): ReaderKind {
  return {
    ...manners,
    name,
    isInstalled: true,
    fetchesBeforeConditional: undefined,
    isKeeping: false,
    isUpdating: true,
    answerToChange: 200,
    async open({ url, feeds }) {
      const shown = new Map<string, readonly ShownItem[]>();
      return {
        async refresh() {
          for (const feed of feeds) {
            const text = await (await fetch(url + feed)).text();
            const parsed = await parse(text, feed.slice(feed.lastIndexOf('.') + 1));
            shown.set(
              feed,
              parsed.map((one) => ({
                feed,
                id: one.id ?? '',
                title: one.title ?? '',
                body: one.body ?? '',
                author: one.author ?? '',
                enclosure: one.enclosure ?? '',
              })),
            );
          }
        },
        items: async () => [...shown.values()].flat(),
        async close() {},
      };
    },
  };
}

function parseWithFeedsmith(text: string, format: string): Parsed {
  if (format === 'rss') {
    return (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      body: item.content?.encoded,
      author: item.dc?.creators?.[0],
      enclosure: item.enclosures?.[0]?.url,
    }));
  }
  if (format === 'atom') {
    return (parseAtomFeed(text).entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      body: entry.content?.value,
      author: entry.authors?.[0]?.name,
      enclosure: entry.links?.find(({ rel }) => rel === 'enclosure')?.href,
    }));
  }
  return (parseJsonFeed(text).items ?? []).map((item) => ({
    id: item.id,
    title: item.title,
    body: item.content_html,
    author: item.authors?.[0]?.name,
    enclosure: item.attachments?.[0]?.url,
  }));
}

async function parseWithRssParser(text: string): Promise<Parsed> {
  const feed = await new RssParser<object, Record<string, string>>().parseString(text);
  return feed.items.map((item) => ({
    id: item.guid ?? item['id'],
    title: item.title,
    body: item['content:encoded'] ?? item.content,
    author: item.creator ?? item['author'],
    enclosure: item.enclosure?.url,
  }));
}

/** The fields that it gives of itself are few; a program picks the others out of the raw ones. */
interface RawEntry {
  readonly 'content:encoded'?: string;
  readonly 'dc:creator'?: string;
  readonly enclosure?: { readonly '@_url'?: string };
  readonly content?: { readonly '#text'?: string };
  readonly content_html?: string;
  readonly author?: { readonly name?: string };
  readonly authors?: readonly { readonly name?: string }[];
  readonly link?: unknown;
  readonly attachments?: readonly { readonly url?: string }[];
}

function parseWithFeedExtractor(text: string, format: string): Parsed {
  const options = { getExtraEntryFields: pickFields };
  const feed =
    format === 'json' ? extractFromJson(JSON.parse(text), options) : extractFromXml(text, options);
  return (feed.entries ?? []) as unknown as Parsed;
}

function pickFields(raw: object) {
  const entry = raw as RawEntry;
  const links = Array.isArray(entry.link) ? (entry.link as Record<string, string>[]) : [];
  const linked = links.find((link) => link['@_rel'] === 'enclosure')?.['@_href'];
  return {
    body: entry['content:encoded'] ?? entry.content?.['#text'] ?? entry.content_html,
    author: entry['dc:creator'] ?? entry.author?.name ?? entry.authors?.[0]?.name,
    enclosure: entry.enclosure?.['@_url'] ?? linked ?? entry.attachments?.[0]?.url,
  };
}
