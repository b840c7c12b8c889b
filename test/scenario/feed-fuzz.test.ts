import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chain, crawlChain, feedFormats, lintXml } from '../support/feed-crawl.ts';
import { drawArticles, drawRefused, type Submitted } from '../support/hostile.ts';
import { isLine, isTitle, toLine } from '../support/lines.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { isInstalled } from '../support/programs.ts';

/** `npm run test:fuzz` publishes thousands, and reads every selection. */
const articleCount = Number(process.env['FUZZ_ARTICLES'] ?? 80);
const isShort = articleCount < 1000;
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const inFlight = 8;

const articles = drawArticles(articleCount, seed);
const refused = drawRefused(isShort ? 30 : articleCount / 8, seed);
/** A third of these is corrected to. */
const corrections = drawArticles(Math.ceil(articleCount / 6), seed + 1);

/** What became of an article: its newest words, and whether they may still be read. */
interface Fate {
  readonly article: Submitted;
  readonly isWithdrawn: boolean;
  readonly isCorrected: boolean;
  readonly sequences: readonly number[];
}

let newsroom: Newsroom;
let log: EventLog;
const fates = new Map<string, Fate>();
/** By selection and format. */
const chains = new Map<string, Chain>();

async function post(path: string, body: unknown): Promise<Response> {
  return newsroom.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function take(path: string, body: unknown): Promise<number> {
  const response = await post(path, body);
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${text} for ${JSON.stringify(body)}`);
  return JSON.parse(text).sequence;
}

/** Publishes one; every sixth is corrected afterwards, some are withdrawn, with hostile words. */
async function publish(article: Submitted, number: number): Promise<void> {
  const { id } = article;
  const sequences = [await take('/articles', article)];
  const isCorrected = number % 6 === 0;
  const isWithdrawn = number % 16 === 1;
  const { title, body, by } = corrections[number / 6] ?? article;
  const note = by ?? 'x';
  if (isCorrected) {
    const change = { title, ...(body !== undefined && { body }), note };
    sequences.push(await take(`/articles/${id}/correct`, change));
  }
  if (isWithdrawn) sequences.push(await take(`/articles/${id}/withdraw`, { note }));
  fates.set(id, { article: { ...article, title }, isWithdrawn, isCorrected, sequences });
}

async function forEach<T>(all: readonly T[], work: (one: T, at: number) => Promise<void>) {
  const left = all.entries();
  const worker = async () => {
    for (const [at, one] of left) await work(one, at);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

/** A feed shows a change a moment later; which one it has reached is in a header. */
async function untilShown(path: string, sequence: number): Promise<void> {
  await until(`${path} to show ${sequence}`, async () => {
    const answer = await fetch(`${newsroom.url('feeds')}${path}`);
    await answer.arrayBuffer();
    return Number(answer.headers.get('dateline-sequence')) >= sequence || undefined;
  });
}

/** Selections by canonical name: all that the directory lists, and others that hold something. */
async function readSelections(): Promise<readonly string[]> {
  const answer = await fetch(`${newsroom.url('feeds')}/feeds/index.json`);
  const { feeds } = (await answer.json()) as { feeds: { feeds: { href: string }[] }[] };
  const listed = feeds.map(({ feeds: [first] }) =>
    new URL(first?.href ?? '').pathname.replace(/^\/feeds\/|\.rss$/g, ''),
  );
  const terms = listed.filter((name) => /^(section|topic)\//.test(name));
  const others = [...terms.slice(-3).map((term) => `ar/${term}`), 'story/story-1', 'en/story/-'];
  const isThere = (name: string) =>
    [...fates.values()].some((fate) => isListed(fate, decodeURIComponent(name)));
  const all = [...listed, ...others.filter(isThere)];
  return isShort ? all.filter((_, at) => at % 4 === 0) : all;
}

async function crawl(): Promise<void> {
  const wanted = (await readSelections()).flatMap((name) =>
    feedFormats.map((format) => ({ name, format })),
  );
  await forEach(wanted, async ({ name, format }) => {
    const chain = await crawlChain(newsroom.url('feeds'), `/feeds/${name}.${format}`, format);
    chains.set(`${name}.${format}`, chain);
  });
}

beforeAll(async () => {
  newsroom = await startNewsroom();
  log = await openJetStreamLog({ servers: newsroom.nats.url, clientName: 'fuzz', role: 'reader' });
  await forEach(articles, publish);
  const standing = new Map<string, number>();
  for (const { article, sequences } of fates.values()) {
    for (const name of ['all', String(article['language']).toLowerCase()]) {
      standing.set(name, Math.max(standing.get(name) ?? 0, ...sequences));
    }
  }
  for (const [name, sequence] of standing) {
    for (const format of feedFormats) await untilShown(`/feeds/${name}.${format}`, sequence);
  }
  await crawl();
}, 1_200_000);
afterAll(async () => {
  await log?.close();
  await newsroom?.stop();
});

/** One run of a program takes less time than many. */
function joined(some: readonly (readonly [string, Chain])[]): readonly [string, Chain] {
  const documents = some.flatMap(([, chain]) => chain.documents);
  return [some.map(([name]) => name).join(), { documents, items: [] }];
}

const allowedTags = new Set(
  `p div h2 h3 h4 h5 h6 hr br blockquote pre figure figcaption ul ol li dl dt dd span a em strong b
  i u s sub sup small mark q cite code abbr time bdi bdo ruby rb rt rp img table caption thead tbody
  tfoot tr td th`.split(/\s+/),
);
const allowedAttributes = new Set(
  `dir lang href hreflang title src alt width height cite datetime start reversed colspan rowspan
  scope`.split(/\s+/),
);

/** Whether a tag is of README's list, and every address in it one of the web. */
function isLetThrough(tag: string): boolean {
  const [, name = '', rest = ''] =
    /^<\/?([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)(?: \/)?>$/.exec(tag) ?? [];
  const attributes = [...rest.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({
    key,
    value,
  }));
  const isGood = ({ key, value }: { key: string; value: string }) =>
    allowedAttributes.has(key) && (!/^(?:href|src|cite)$/.test(key) || /^https?:\/\//.test(value));
  return allowedTags.has(name) && attributes.every(isGood);
}

describe('hostile articles, published over HTTP', () => {
  test('are refused by name where they are no text, and then nothing is appended', async () => {
    const before = await log.state();
    for (const { article, slug, pointer } of refused) {
      const response = await post('/articles', article);
      const problem = (await response.json()) as { type: string; errors: { pointer: string }[] };
      expect({
        article,
        status: response.status,
        type: response.headers.get('content-type'),
        slug: problem.type,
        pointer: problem.errors[0]?.pointer,
      }).toEqual({
        article,
        status: 400,
        type: 'application/problem+json; charset=utf-8',
        slug: `urn:dateline:problem:${slug}`,
        pointer,
      });
    }
    expect(await log.state()).toEqual(before);
    const others = [...chains.values()].flatMap(({ items }) => items.map(({ article }) => article));
    expect(others.filter((id) => !fates.has(id))).toEqual([]);
  });

  test('have pages and directories that say no more than they do', async () => {
    const base = newsroom.url('feeds');
    for (const { id } of articles.slice(0, 20)) {
      const page = await fetch(`${base}/articles/${id}.html`);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toMatch(/<script|<svg|<textarea|<i\/>|\p{Cs}|[\0-\x08\uFFFD]/u);
    }
    const opml = await (await fetch(`${base}/feeds/index.opml`)).text();
    expect(await lintXml([opml])).toBe('');
    const html = await (await fetch(`${base}/feeds/index.html`)).text();
    expect(html).not.toMatch(/<script|<svg|<b>|<i\/>|[\0-\x08\uFFFD]/);
  });

  test.skipIf(!isInstalled('xmllint'))(
    'are in well-formed XML in every feed',
    async () => {
      const xml = [...chains].filter(([name]) => !name.endsWith('.json'));
      expect(xml.length).toBeGreaterThan(20);
      for (const [name, { documents }] of isShort ? [joined(xml)] : xml) {
        expect([name, await lintXml(documents.map(({ text }) => text))]).toEqual([name, '']);
      }
    },
    600_000,
  );

  test.each(feedFormats)('keep title and author in every %s document', (format) => {
    const wrong: unknown[] = [];
    for (const [name, { items }] of chains) {
      if (!name.endsWith(format) || name.includes('corrections')) continue;
      for (const { article: id, title, author } of items) {
        const { article, isWithdrawn } = fates.get(id) as Fate;
        if (isWithdrawn) continue;
        const sent = { title: toLine(article.title), author: toLine(String(article['by'] ?? '')) };
        // What is left of some headlines is nothing: then the story's first words stand there.
        const isSame = sent.title === '' ? title !== '' : isTitle(title, sent.title);
        const isAuthor =
          isLine(author ?? '', sent.author) || (format === 'atom' && sent.author === '');
        if (!isSame || !isAuthor) wrong.push({ name, id, sent, shown: { title, author } });
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(feedFormats)('stand once in the %s feed and archive of each selection', (format) => {
    for (const [name, { items }] of chains) {
      if (!name.endsWith(format)) continue;
      const selection = decodeURIComponent(name.slice(0, -format.length - 1));
      const ids = items.map(({ id }) => id);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
      const expected = [...fates.values()].filter((fate) => isListed(fate, selection));
      expect([name, [...new Set(items.map(({ article }) => article))].sort()]).toEqual([
        name,
        expected.map(({ article }) => article.id).sort(),
      ]);
    }
  });

  test('leave nothing in their HTML but what is let through', () => {
    let tags = 0;
    for (const [name, { documents }] of chains) {
      if (!name.endsWith('.json')) continue;
      for (const { text } of documents) {
        const { items } = JSON.parse(text) as { items: { content_html: string }[] };
        for (const { content_html: html } of items) {
          const found = html.match(/<[^>]*>?/g) ?? [];
          tags += found.length;
          expect(found.filter((tag) => !isLetThrough(tag))).toEqual([]);
        }
      }
    }
    expect(tags).toBeGreaterThan(articleCount);
  });
});

/** Whether a selection holds an article, by what was sent: all terms begin with a word of their own. */
function isListed({ article, isCorrected, isWithdrawn }: Fate, selection: string): boolean {
  const language = String(article['language']).toLowerCase();
  const subjects = (article['subjects'] ?? []) as readonly (
    | string
    | { name: string; uri?: string }
  )[];
  const topics = subjects.map((one) => {
    if (typeof one === 'string') return one.toLowerCase();
    return one.uri?.split('/').at(-1) ?? one.name.toLowerCase();
  });
  const words = (text: unknown) => /^\w+/.exec(String(text ?? ''))?.[0];
  const terms = [
    `section/${words(article['section'])}`,
    `place/${words(article['place'])}`,
    `story/${article['story']}`,
    ...topics.map((topic) => `topic/${words(topic)}`),
  ];
  const [, range = '', rest = ''] =
    /^((?:\w\w\w?(?:-\w+)*(?=\/|$))?)\/?(.*)$/.exec(selection) ?? [];
  if (range !== 'all' && !`${language}-`.startsWith(range === '' ? '' : `${range}-`)) return false;
  if (rest === 'calendar-changes') return false;
  if (rest === 'corrections') return isCorrected || isWithdrawn;
  const term = /^(?:section|topic|place)\/\w+|^story\/.*/.exec(rest)?.[0];
  return term === undefined ? rest === '' : terms.includes(term);
}
