import { calendarCombinations, feedCombinations } from './combinations.ts';
import type { Rendition } from './rendition.ts';
import { pick, type Sample } from './sample.ts';

const archivePagesMax = 100_000;
const eventPagesMax = 1_000_000;
const eventsPerPage = 500;

/** The addresses of all that the feeds serve, in the order in which they are compared. */
export async function* feedDocuments(
  rendition: Rendition,
  { url, sample }: { readonly url: string; readonly sample: Sample },
): AsyncGenerator<string> {
  yield* ['/feeds/index.json', '/feeds/index.opml', '/feeds/index.html', '/feeds/style.css'];
  const directory = await readJson(rendition, '/feeds/index.json');
  const { feeds } = directory as { feeds: { feeds: { href: string }[] }[] };
  for (const listed of feeds) {
    const paths = listed.feeds.map(({ href }) => pathIn(url, href));
    yield* paths;
    const [first = ''] = paths;
    const stem = first.replace(/\.[a-z]+$/, '');
    const pages = await countArchive(rendition, stem);
    const numbers = Array.from({ length: pages }, (_, index) => index + 1);
    for (const page of pick(numbers, sample)) {
      for (const format of ['rss', 'atom', 'json']) yield `${stem}/archive/${page}.${format}`;
    }
  }
  yield* feedCombinations(rendition, sample);
  for (const id of pick(idsOf(rendition, 'article'), sample)) yield `/articles/${id}.html`;
}

/** The addresses of all that the calendars serve. */
export async function* calendarDocuments(
  rendition: Rendition,
  { url, sample }: { readonly url: string; readonly sample: Sample },
): AsyncGenerator<string> {
  yield '/calendars/index.json';
  const directory = await readJson(rendition, '/calendars/index.json');
  const { calendars, archive } = directory as {
    calendars: { language?: string; ics: string; jcal: string; jsonld: string }[];
    archive: { periods: { period: string }[] };
  };
  for (const { language, ics, jcal, jsonld } of calendars) {
    if (language !== undefined) yield `/calendars/${language}/index.html`;
    for (const href of [ics, jcal, jsonld]) yield pathIn(url, href);
  }
  for (const { period } of archive.periods) {
    for (const format of ['ics', 'jcal', 'jsonld'])
      yield `/calendars/all/archive/${period}.${format}`;
  }
  const periods = archive.periods.map(({ period }) => period);
  yield* calendarCombinations(rendition, { sample, periods });
  for (const id of pick(idsOf(rendition, 'occasion'), sample)) {
    for (const format of ['ics', 'jcal', 'jsonld', 'html']) yield `/occasions/${id}.${format}`;
  }
}

/** The addresses of what the wire answers: the whole log in batches, every state, ninjs. */
export async function* wireDocuments(
  rendition: Rendition,
  { sample }: { readonly sample: Sample },
): AsyncGenerator<string> {
  yield* ['/openapi.json', '/asyncapi.json'];
  yield* snapshotPages(rendition);
  yield* eventPages(rendition, sample);
  for (const id of pick(idsOf(rendition, 'article'), sample)) yield `/articles/${id}.ninjs.json`;
}

async function* snapshotPages(rendition: Rendition): AsyncGenerator<string> {
  const first = await readJson(rendition, '/snapshot?limit=1');
  let path: string | undefined = `/snapshot?at=${first['cursor']}&limit=500`;
  while (path !== undefined) {
    yield path;
    const { next } = await readJson(rendition, path);
    path = typeof next === 'string' ? next : undefined;
  }
}

/** Each page is asked for with as many events as it has: what is new meanwhile is not in it. */
async function* eventPages(rendition: Rendition, sample: Sample): AsyncGenerator<string> {
  let after = 'start';
  const pages = Math.ceil(rendition.sequence() / eventsPerPage);
  const stride = sample.count === undefined ? 1 : Math.max(1, Math.floor(pages / sample.count));
  const first = Math.floor(sample.offset * stride);
  for (let page = 0; page < eventPagesMax; page += 1) {
    const path = `/events?after=${after}&limit=${eventsPerPage}`;
    const events = (await readJson(rendition, path)) as unknown as readonly Told[];
    const count = events.filter(({ type }) => type !== 'wire.gap').length;
    if (count === 0) return;
    if (page % stride === first) yield `/events?after=${after}&limit=${count}`;
    after = events.at(-1)?.cursor ?? after;
    if (count < eventsPerPage) return;
  }
}

interface Told {
  readonly type: string;
  readonly cursor: string;
}

/** How many full pages a feed's archive has; they are numbered from 1 without gaps. */
async function countArchive(rendition: Rendition, stem: string): Promise<number> {
  const isThere = async (page: number) =>
    (await rendition.ask(`${stem}/archive/${page}.atom`)).status === 200;
  let [low, high] = [0, 1];
  while (high < archivePagesMax && (await isThere(high))) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await isThere(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function idsOf(rendition: Rendition, kind: string): readonly string[] {
  return [...rendition.revisions().keys()]
    .filter((key) => key.startsWith(`${kind}/`))
    .map((key) => key.slice(kind.length + 1));
}

/** Addresses in documents are the public ones; a surface is asked at its own. */
function pathIn(url: string, href: string): string {
  const base = url.replace(/\/+$/, '');
  return href.startsWith(base) ? href.slice(base.length) : new URL(href).pathname;
}

async function readJson(
  rendition: Rendition,
  path: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { status, body } = await rendition.ask(path);
  if (status !== 200) throw new Error(`rendering ${path} gives ${status}`);
  return JSON.parse(body.toString());
}
