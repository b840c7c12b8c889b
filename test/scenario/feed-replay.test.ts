import { type Delivery, type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createLogger, createServer } from '@dateline/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passHours } from '../support/log-time.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { twinStory } from '../support/stories.ts';

/** A document with all that a poll could go by. */
interface Shown {
  readonly path: string;
  readonly status: number;
  readonly body: string;
  readonly fields: Readonly<Record<string, string | null>>;
}

const formats = ['rss', 'atom', 'json'];
const fields = [
  'etag',
  'link',
  'cache-control',
  'content-type',
  'last-modified',
  'dateline-sequence',
];
const sentences = {
  ar: { title: 'خبر من الوادي رقم', note: 'صُححت الأرقام.', section: 'محليات' },
  en: { title: 'Word from the valley, number', note: 'The figures were wrong.', section: 'Local' },
  'zh-Hans': { title: '河谷消息第', note: '数字有误。', section: '本地' },
} as const;
/** Enough Arabic ones for an archive page of their own. */
const counts = { ar: 64, en: 12, 'zh-Hans': 6 } as const;
type Language = keyof typeof counts;

let newsroom: Newsroom;
let log: EventLog;
let paths: readonly string[];
let shown: readonly Shown[];
let lastSequence: number;

async function post(path: string, body: unknown): Promise<number> {
  const response = await newsroom.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
  return JSON.parse(text).sequence;
}

async function publish(language: Language, number: number): Promise<void> {
  const { title, section } = sentences[language];
  await post('/articles', {
    id: `${language.toLowerCase()}-${number}`,
    language,
    title: `${title} ${number}`,
    body: `<p>${title} <b>${number}</b></p>`,
    by: 'R. Haddad',
    section,
    subjects: [{ name: section, uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
    ...(number % 4 === 0 && { story: 'flood' }),
  });
}

/** All that can happen to an article, to some of each language, old ones and new ones. */
async function change(language: Language): Promise<void> {
  const { title, note } = sentences[language];
  const at = (number: number) => `/articles/${language.toLowerCase()}-${number}`;
  await post(`${at(0)}/correct`, { title: `${title} 0 – ${note}`, note });
  await post(`${at(1)}/correct`, { summary: note, note, severity: 'minor' });
  await post(`${at(1)}/correct`, { title: `${title} (1)`, note });
  await post(`${at(2)}/update`, { body: `<p>${note}</p>`, note });
  await post(`${at(3)}/withdraw`, { note });
  await post(`${at(4)}/withhold`, {});
  await post(`${at(5)}/withhold`, {});
  await post(`${at(5)}/release`, {});
}

beforeAll(async () => {
  newsroom = await startNewsroom();
  const servers = newsroom.nats.url;
  log = await openJetStreamLog({ servers, clientName: 'replay', role: 'reader' });
  for (const language of Object.keys(counts) as Language[]) {
    for (let number = 0; number < counts[language]; number += 1) await publish(language, number);
    await change(language);
  }
  await newsroom.request(`/articles?receivedAt=${encodeURIComponent(twinStory.receivedAt)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: twinStory.text ?? '',
  });
  const occasion = await until('an occasion', async () => {
    const list = (await (await newsroom.request('/occasions')).json()) as {
      items: { id: string }[];
    };
    return list.items[0]?.id;
  });
  await post('/articles/ar-60/update', { summary: 'قبل الحذف.' });
  await post('/articles/ar-60/kill', {});
  await until('the killed copy to be erased', async () =>
    (await log.read('article', 'ar-60')).events.length === 1 ? true : undefined,
  );
  await passHours(newsroom, 49);
  lastSequence = await post('/articles/en-11/withdraw', { note: 'The valley denied it.' });
  const endedMs = Date.now();
  await untilRead(newsroom.url('feeds'), lastSequence);
  // A date is shown once its second is over.
  await until('the second of the last change to be over', async () =>
    Date.now() > endedMs + 1000 ? true : undefined,
  );
  paths = await pathsOf(occasion);
  shown = await readAll(newsroom.url('feeds'));
});
afterAll(async () => {
  await log?.close();
  await newsroom?.stop();
});

async function untilRead(base: string, sequence: number): Promise<void> {
  await until(`${base} to have read ${sequence}`, async () => {
    const health = await (await fetch(`${base}/health`)).json();
    const { feeds } = (health as { services: { feeds: { sequence: number } } }).services;
    const answer = await fetch(`${base}/feeds/all.json`);
    await answer.arrayBuffer();
    const isShown = Number(answer.headers.get('dateline-sequence')) >= sequence;
    return (feeds.sequence >= sequence && isShown) || undefined;
  });
}

/** Every feed that is listed, feeds of several terms, archive pages, and a page that is not there. */
async function pathsOf(occasion: string): Promise<readonly string[]> {
  const listed = (await (await fetch(`${newsroom.url('feeds')}/feeds/index.json`)).json()) as {
    feeds: { feeds: { href: string }[] }[];
  };
  const others = [
    ...['ar/section/محليات', 'ar/topic/20000337/story/flood', 'en/topic/20000337/corrections'],
    ...[
      `occasion/${occasion}`,
      `ar/occasion/${occasion}`,
      `ru/occasion/${occasion}/calendar-changes`,
      'story/flood',
      'topic/20000337/archive/1',
    ],
    ...['all/archive/1', 'all/archive/2', 'ar/archive/1', 'ar/archive/2', 'zh/corrections'],
  ];
  return [
    ...listed.feeds.flatMap(({ feeds }) => feeds.map(({ href }) => new URL(href).pathname)),
    ...others.flatMap((name) => formats.map((format) => encodeURI(`/feeds/${name}.${format}`))),
    ...['/feeds/index.json', '/feeds/index.opml', '/feeds/index.html'],
  ];
}

async function readAll(base: string): Promise<readonly Shown[]> {
  const all: Shown[] = [];
  for (const path of paths) {
    const answer = await fetch(`${base}${path}`, { headers: { 'accept-encoding': 'identity' } });
    const body = await answer.text();
    const sent = fields.map((name) => [name, answer.headers.get(name)] as const);
    all.push({ path, status: answer.status, body, fields: Object.fromEntries(sent) });
  }
  return all;
}

/** The same log, as after broken connections: events come again, some of them long after. */
function withRedelivery(inner: EventLog): EventLog {
  return {
    ...inner,
    async *follow(options) {
      const past: Delivery[] = [];
      for await (const delivery of inner.follow(options)) {
        yield delivery;
        if (delivery.kind !== 'event') continue;
        past.push(delivery);
        yield delivery;
        if (past.length % 7 === 0) yield* past.slice(-12);
      }
    },
  };
}

/** Another reader of the log, in this process, from the log's start. */
async function startAnother(source: EventLog) {
  const logger = createLogger({ name: 'feeds', level: 'silent' });
  const stop = new AbortController();
  const failures: unknown[] = [];
  const url = 'https://newsroom.example';
  const site = { title: 'Dateline test', url, hub: `${url}/websub` };
  const fail = (error: unknown) => failures.push(error);
  const feeds = await createFeeds(source, site, { logger, signal: stop.signal, fail });
  const server = createServer({ logger, services: [feeds] });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await server.close();
    stop.abort();
    expect(failures).toEqual([]);
  };
  return { base, close };
}

describe('the feeds, folded again from the start', () => {
  test('have something of everything to show', () => {
    const of = (path: string) => shown.find((one) => one.path === path);
    expect(shown.length).toBeGreaterThan(60);
    const missing = shown.filter(({ status }) => status !== 200).map(({ path }) => path);
    expect(missing.every((path) => path.includes('/archive/2.'))).toBe(true);
    expect(of('/feeds/all.atom')?.body).toContain('at:deleted-entry');
    expect(of('/feeds/corrections.json')?.body).toContain('urn:dateline:correction:ar-0:2');
    expect(of('/feeds/ar/archive/1.rss')?.body).toContain('<fh:archive/>');
  });

  test('are the same bytes with the same validators in another process', async () => {
    const another = await startAnother(log);
    await untilRead(another.base, lastSequence);
    expect(await readAll(another.base)).toEqual(shown);
    await another.close();
  });

  test('are the same where events come more than once', async () => {
    const another = await startAnother(withRedelivery(log));
    await untilRead(another.base, lastSequence);
    expect(await readAll(another.base)).toEqual(shown);
    await another.close();
  });

  test('are the same after a restart of their own process', async () => {
    await newsroom.kill9('feeds');
    await newsroom.start('feeds');
    await untilRead(newsroom.url('feeds'), lastSequence);
    expect(await readAll(newsroom.url('feeds'))).toEqual(shown);
  });
});
