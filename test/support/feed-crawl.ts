import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { runBeside } from './programs.ts';

/** The formats of feeds, by extension. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
/** One of them. */
export type FeedFormat = (typeof feedFormats)[number];

/** One item as its document has it. */
export interface CrawledItem {
  /** In the feed. */
  readonly id: string;
  /** The newsroom's id of the article. */
  readonly article: string;
  readonly title: string;
  readonly author: string;
}

/** A feed with all of its archive, newest first. */
export interface Chain {
  readonly documents: readonly { readonly path: string; readonly text: string }[];
  readonly items: readonly CrawledItem[];
}

/** More pages than any test publishes. */
const pagesMax = 2000;

/** Reads a feed over HTTP, then the archive that it links to, page by page to the last. */
export async function crawlChain(base: string, path: string, format: FeedFormat): Promise<Chain> {
  const documents: { path: string; text: string }[] = [];
  for (let next: string | undefined = path; next; ) {
    const response: Response = await fetch(`${base}${next}`);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.status} for ${next}: ${text}`);
    documents.push({ path: next, text });
    if (documents.length > pagesMax) throw new Error(`${path} has no end`);
    next = previousIn(text, format);
  }
  return { documents, items: documents.flatMap(({ text }) => itemsIn(text, format)) };
}

/** RFC 5005 §4: where the archive goes on; a path, as the test's newsroom is at no public address. */
function previousIn(text: string, format: FeedFormat): string | undefined {
  const link =
    format === 'json'
      ? parseJsonFeed(text).next_url
      : /<(?:atom:)?link rel="prev-archive"[^>]* href="([^"]+)"/.exec(text)?.[1];
  return link === undefined ? undefined : new URL(link).pathname;
}

/** What a parser of others finds in a document. */
function itemsIn(text: string, format: FeedFormat): readonly CrawledItem[] {
  const articleOf = (identifier = '') => identifier.split(';')[0] ?? '';
  if (format === 'rss') {
    return (parseRssFeed(text).items ?? []).map(({ guid, title = '', dc }) => ({
      ...{ id: guid?.value ?? '', article: articleOf(dc?.identifiers?.[0]), title },
      author: dc?.creators?.join(' & ') ?? '',
    }));
  }
  if (format === 'atom') {
    return (parseAtomFeed(text).entries ?? []).map(({ id = '', title, authors, dc }) => ({
      ...{ id, article: articleOf(dc?.identifiers?.[0]), title: title?.value ?? '' },
      author: authors?.map(({ name }) => name).join(' & ') ?? '',
    }));
  }
  const { items } = JSON.parse(text) as {
    items: { id: string; title: string; authors?: { name: string }[]; _dateline: { id: string } }[];
  };
  return items.map(({ id, title, authors = [], _dateline }) => ({
    ...{ id, article: _dateline.id, title },
    author: authors.map(({ name }) => name).join(' & '),
  }));
}

/** What xmllint says against some documents; nothing where all are well-formed. */
export async function lintXml(texts: readonly string[]): Promise<string> {
  if (texts.length === 0) return '';
  const folder = await mkdtemp(join(tmpdir(), 'dateline-xml-'));
  try {
    const files = texts.map((_, at) => join(folder, `${at}.xml`));
    await Promise.all(files.map((file, at) => writeFile(file, texts[at] ?? '')));
    return await runBeside('xmllint', ['--noout', '--nonet', ...files]).then(
      (printed) => printed,
      ({ message }: Error) => message,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
