import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './newsroom.ts';

/** Where a newsroom is asked, and for which entities beside what its directories name. */
export interface Surfaces {
  /** One address, or one of each reader. */
  readonly feeds: string;
  readonly calendar: string;
  readonly wire: string;
  /** Everything that answers `/health` and the like. */
  readonly services: readonly string[];
  readonly articles: readonly string[];
  readonly occasions: readonly string[];
}

const feedFormats = ['rss', 'atom', 'json'];
/** More pages than these tests publish. */
const pagesMax = 3;

/** One answer as anybody gets it. */
export interface SurfaceAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Reads everything that anybody is served without a token, and answers with the bodies by address.
 * What is not there is what the refusal says.
 */
export async function readSurfaces(at: Surfaces): Promise<ReadonlyMap<string, string>> {
  const answers = await readAnswers(at);
  return new Map([...answers].map(([address, { body }]) => [address, body]));
}

/** The same with all that an answer says beside its body. */
export async function readAnswers(at: Surfaces): Promise<ReadonlyMap<string, SurfaceAnswer>> {
  const answers = await readAll([
    ...(await documentAddresses(at)),
    ...wireAddresses(at),
    ...at.services.flatMap((url) => insideAddresses(at).map((path) => `${url}${path}`)),
  ]);
  const stream = { status: 200, headers: new Map(), body: await readStream(at.wire) };
  return new Map([...answers, [`${at.wire}/events/stream`, stream]]);
}

/** What an edge keeps: the bodies of feeds, calendars and pages, by address. */
export async function readDocuments(at: DocumentSurfaces): Promise<ReadonlyMap<string, string>> {
  const answers = await readAll(await documentAddresses(at));
  return new Map([...answers].map(([address, { body }]) => [address, body]));
}

async function readAll(addresses: readonly string[]): Promise<ReadonlyMap<string, SurfaceAnswer>> {
  const answers = new Map<string, SurfaceAnswer>();
  for (let start = 0; start < addresses.length; start += 16) {
    const some = addresses.slice(start, start + 16);
    const read = await Promise.all(some.map(readAnswer));
    for (const [index, answer] of read.entries()) answers.set(some[index] ?? '', answer);
  }
  return answers;
}

async function readAnswer(address: string): Promise<SurfaceAnswer> {
  const answer = await fetch(address);
  const { status, headers } = answer;
  return { status, headers: new Map(headers), body: await answer.text() };
}

/** Where any of the words stands, by address. */
export function findWords(
  bodies: ReadonlyMap<string, string>,
  words: readonly string[],
): readonly string[] {
  return [...bodies]
    .filter(([, body]) => words.some((word) => body.includes(word)))
    .map(([address]) => address);
}

/** The files below some folders that hold any of the words, as octets. */
export async function findInFiles(
  folders: readonly string[],
  words: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const octets = await readFile(path).catch(() => Buffer.alloc(0));
      if (words.some((word) => octets.includes(word))) found.push(path);
    }
  }
  return found;
}

type DocumentSurfaces = Pick<Surfaces, 'feeds' | 'calendar' | 'articles' | 'occasions'>;

async function documentAddresses(at: DocumentSurfaces): Promise<string[]> {
  return [...(await feedAddresses(at)), ...(await calendarAddresses(at))];
}

async function feedAddresses({ feeds, articles, occasions }: DocumentSurfaces): Promise<string[]> {
  const { feeds: listed } = (await (await fetch(`${feeds}/feeds/index.json`)).json()) as {
    feeds: { feeds: { href: string }[] }[];
  };
  const named = listed.flatMap((one) => one.feeds.map(({ href }) => new URL(href).pathname));
  const stems = ['all/corrections', 'en/corrections', 'en/calendar-changes', 'ar/calendar-changes'];
  const own = occasions.map((id) => `occasion/${id}`);
  const archived = Array.from({ length: pagesMax }, (_, index) => `all/archive/${index + 1}`);
  const more = [...stems, ...own, ...archived].flatMap((stem) =>
    feedFormats.map((format) => `/feeds/${stem}.${format}`),
  );
  const pages = articles.map((id) => `/articles/${id}.html`);
  const directories = ['json', 'opml', 'html'].map((format) => `/feeds/index.${format}`);
  return [...new Set([...directories, ...named, ...more, ...pages])].map((path) => feeds + path);
}

async function calendarAddresses({ calendar, occasions }: DocumentSurfaces): Promise<string[]> {
  const directory = (await (await fetch(`${calendar}/calendars/index.json`)).json()) as {
    calendars: { language?: string; ics: string; jcal: string; jsonld: string }[];
  };
  const named = directory.calendars.flatMap(({ language, ics, jcal, jsonld }) => [
    ...(language === undefined ? [] : [`/calendars/${language}/index.html`]),
    ...[ics, jcal, jsonld].map((href) => new URL(href).pathname),
  ]);
  const own = occasions.flatMap((id) =>
    ['ics', 'jcal', 'jsonld', 'html', 'ar.html'].map((format) => `/occasions/${id}.${format}`),
  );
  const directories = ['/calendars/index.json', '/calendars/index.html'];
  return [...new Set([...directories, ...named, ...own])].map((path) => calendar + path);
}

function wireAddresses({ wire, articles, occasions }: Surfaces): string[] {
  const named = { articles, occasions };
  const own = Object.entries(named).flatMap(([kinds, ids]) =>
    ids.flatMap((id) => [`/snapshot/${kinds}/${id}`, `/events?filter=id:${id}`]),
  );
  return [
    ...articles.map((id) => `/articles/${id}.ninjs.json`),
    ...['/events?limit=1000', '/snapshot?limit=500', '/asyncapi.json'],
    ...['/notary/checkpoints', '/notary/key', ...own],
  ].map((path) => wire + path);
}

/** What each service says of itself, and what it refuses to who has no token. */
function insideAddresses({ articles, occasions }: Surfaces): string[] {
  const readers = ['feeds', 'calendar', 'wire'].map((name) => `/consistency/${name}`);
  return [
    ...['/', '/health', '/ready', '/metrics', '/consistency', ...readers],
    ...readers.map((path) => `${path}/revisions`),
    ...['/articles', '/occasions', '/articles?embargoed=true', '/occasions?embargoed=true'],
    ...['/audit', '/webhooks', '/consumers', '/tokens', '/backup', '/websub/subscriptions'],
    ...articles.flatMap((id) => [`/articles/${id}`, `/articles/${id}/history`]),
    ...occasions.flatMap((id) => [`/occasions/${id}`, `/occasions/${id}/history`]),
  ];
}

/** All that a stream says until it has caught up. */
async function readStream(wire: string): Promise<string> {
  const end = new AbortController();
  const { body } = await fetch(`${wire}/events/stream`, { signal: end.signal });
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.includes('event: caught-up')) break;
    }
  } finally {
    end.abort();
  }
  return text;
}

/**
 * What is read as soon as it is the same a second later: a document has no date within the second
 * in which it was made, and has one from then on.
 */
export async function readAtRest(
  read: () => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  let before = await read();
  return until('all to be at rest', async () => {
    await pause(1000);
    const now = await read();
    const isSame = [...now].every(([what, told]) => told === before.get(what));
    before = now;
    return isSame ? now : undefined;
  });
}
