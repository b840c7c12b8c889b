import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Callback, startCallback } from '../support/callback.ts';
import { type Edge, startEdge } from '../support/edge.ts';
import { followStream, type StreamFollower } from '../support/event-stream.ts';
import { until } from '../support/newsroom.ts';
import {
  admitOutsider,
  type Outsider,
  type Standalone,
  startStandalone,
} from '../support/standalone.ts';
import {
  findInFiles,
  findWords,
  readAnswers,
  readAtRest,
  readDocuments,
  readSurfaces,
  type Surfaces,
} from '../support/surfaces.ts';

/** A word that nothing else says, one for each time that an embargo may be tried again. */
const names = ['Quillomere', 'Brastavine', 'Orlunquay', 'Wexandle'];
/** What is taken back before its second. */
const never = ['Vexandria', 'killed-story', 'withdrawn-story', 'retracted-occasion'];
const dateline = 'ALMATY, March 3, 2031 (Dateline) --';
const far = () => new Date(Date.now() + 3_600_000).toISOString();

let newsroom: Standalone;
let edge: Edge;
let callback: Callback;
let folder: string;
let acme: Outsider;
let early: Outsider;
let acmeConnection: NatsConnection;
let live: StreamFollower;
const stop = new AbortController();
let articles: readonly string[] = ['killed-story', 'withdrawn-story'];
let occasions: readonly string[] = ['retracted-occasion'];

const done = async (path: string, body: object = {}) => {
  const answer = await newsroom.ask('POST', path, body);
  expect([path, answer.status === 201 || (await answer.text())]).toEqual([path, true]);
};
const at = (): Surfaces => {
  const { url } = newsroom;
  return { feeds: url, calendar: url, wire: url, services: [url], articles, occasions };
};
const eventsOf = ({ heard }: Outsider) =>
  heard.flatMap((item) => (item.kind === 'event' ? [item.event] : []));

/** Where any of the words stands, of all that anybody is served, sent or left; the first is no id. */
async function crawl(words: readonly string[]): Promise<readonly string[]> {
  const [name = ''] = words;
  const [bodies, edged, files, kept] = await Promise.all([
    readSurfaces(at()),
    readDocuments({ ...at(), feeds: edge.url, calendar: edge.url }),
    findInFiles([join(folder, 'feeds'), join(folder, 'calendar')], words),
    findInFiles([edge.folder], [name]),
  ]);
  // The ids are in what was asked for, so that refusals may repeat them.
  const isAsked = (address: string) => words.slice(1).some((id) => address.includes(id));
  const all = [...bodies, ...edged];
  const told = {
    ...{ acme: JSON.stringify(acme.heard), live: JSON.stringify(live.seen) },
    ...Object.fromEntries(['/to-websub', '/to-webhook'].map((path) => [path, callback.sent(path)])),
  };
  return [
    ...findWords(new Map(all.filter(([address]) => isAsked(address))), [name]),
    ...findWords(new Map(all.filter(([address]) => !isAsked(address))), words),
    ...findWords(new Map(Object.entries(told)), words),
    // It names ids, for those who run the newsroom.
    ...findWords(new Map([['log', newsroom.output()]]), [name]),
    ...[...files, ...kept],
  ].map((one) => one.replace(newsroom.url, '').replace(edge.url, 'edge '));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-embargo-'));
  newsroom = await startStandalone(folder, { LOG_LEVEL: 'trace', ALLOW_PRIVATE_CALLBACKS: 'true' });
  const { signal } = stop;
  acme = await admitOutsider(newsroom, 'acme', { signal });
  early = await admitOutsider(newsroom, 'early', { signal, isAdvance: true });
  const { username: user, password: pass, host: servers } = new URL(acme.servers);
  acmeConnection = await connect({ servers, user, pass });
  live = followStream(`${newsroom.url}/events/stream`);
  edge = await startEdge({ url: () => newsroom.url });

  callback = await startCallback();
  await done('/webhooks', { url: `${callback.url}/to-webhook` });
  await done('/articles', { id: 'public-story', text: `${dateline} Rain fell.` });
  const topic = `${newsroom.url}/feeds/all.atom`;
  // Within its second, a document has no date yet.
  const isDated = async () => (await fetch(topic)).headers.has('last-modified') || undefined;
  await until('the feed', isDated);
  const wish = { 'hub.mode': 'subscribe', 'hub.topic': topic };
  const body = new URLSearchParams({ ...wish, 'hub.callback': `${callback.url}/to-websub` });
  const hub = await fetch(`${newsroom.url}/websub`, { method: 'POST', body });
  expect(hub.status).toBe(202);
});
afterAll(async () => {
  stop.abort();
  await live?.stop();
  await acmeConnection?.close();
  await edge?.stop();
  await callback?.stop();
  await newsroom?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** All that an outsider can learn: each answer whole, what is refused him, and the public stream. */
async function learn(): Promise<ReadonlyMap<string, string>> {
  const answers = await readAnswers(at());
  const told = [...answers].map(([address, { status, headers, body }]): [string, string] => {
    // These are others with each answer, whatever is known.
    const kept = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)).sort();
    return [address, JSON.stringify({ status, kept, body })];
  });
  const wishes = [...articles, ...occasions].flatMap((id): readonly [string, string][] => [
    ['/articles', JSON.stringify({ id, text: 'Rain.' })],
    [`/articles/${id}/kill`, '{}'],
    [`/occasions/${id}/retract`, '{}'],
  ]);
  const refused = await Promise.all(
    wishes.map(async ([path, body]): Promise<[string, string]> => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(newsroom.url + path, { method: 'POST', headers, body });
      return [`POST ${path} ${body}`, `${answer.status} ${await answer.text()}`];
    }),
  );
  const { state } = await (await outside()).streams.info('NEWSROOM', { subjects_filter: '>' });
  const { consumer_count: _consumers, ...stream } = state;
  return new Map([...told, ...refused, ['stream', JSON.stringify(stream)]]);
}
const outside = async () =>
  jetstreamManager(acmeConnection, { domain: 'newsroom', checkAPI: false });

/** Comes under embargo, changes and is taken back, as long as nobody outside has heard of it. */
async function takeBack(round: number): Promise<void> {
  const text = `${dateline} The Vexandria Forum will be held in Osh on May 9, 2031. ${round}`;
  const embargo = { embargoedUntil: far(), language: 'en' };
  const day = { title: 'Vexandria Day', date: '2031-06', ...embargo };
  await done('/articles', { id: `killed-story-${round}`, text, ...embargo });
  await done('/articles', { id: `withdrawn-story-${round}`, text, ...embargo });
  await done('/occasions', { id: `retracted-occasion-${round}`, ...day });
  await done(`/articles/withdrawn-story-${round}/update`, { summary: 'The Vexandria rises.' });
  await done(`/occasions/retracted-occasion-${round}/confirm`, { date: '2031-06-08' });
  await done(`/articles/killed-story-${round}/kill`);
  await done(`/articles/withdrawn-story-${round}/withdraw`);
  await done(`/occasions/retracted-occasion-${round}/retract`);
  await until('the advance reader has it all', async () => {
    const types = eventsOf(early).map(({ type }) => type);
    const taken = types.filter((type) => /retracted|withdrawn|killed/.test(type));
    return taken.length === 3 * round || undefined;
  });
}

test('what comes under embargo, changes there or is taken back changes nothing outside', async () => {
  for (const round of [1, 2]) {
    articles = [`killed-story-${round}`, `withdrawn-story-${round}`];
    occasions = [`retracted-occasion-${round}`];
    const before = await readAtRest(learn);
    const { length } = eventsOf(acme);
    await takeBack(round);
    const after = await learn();
    // An hour that ticks in between is public, and does so once.
    if (eventsOf(acme).length > length && round === 1) continue;
    expect([...after].filter(([what, told]) => told !== before.get(what))).toEqual([]);
    expect(after.size).toBe(before.size);
    break;
  }
  expect(JSON.stringify(early.heard)).toContain('Vexandria Day');
  expect(await crawl(never)).toEqual([]);
  const manager = await outside();
  const askFor = async (stream: string) =>
    manager.streams.info(stream).then(
      () => 'answered',
      (error: Error) => `${error.name}: ${error.message}`.replaceAll(stream, 'X'),
    );
  expect(await askFor('DESK')).toBe(await askFor('NONE'));
  expect(await askFor('NEWSROOM')).toBe('answered');
});

const looksMax = 10;

interface Look {
  readonly found: readonly string[];
  readonly startMs: number;
  readonly endMs: number;
}

async function look(words: readonly string[]): Promise<Look> {
  const startMs = Date.now();
  const found = await crawl(words);
  return { found, startMs, endMs: Date.now() };
}

/** Looks again and again, the last time so that it ends shortly before that time; gives that look. */
async function lookUntil(timeMs: number, words: readonly string[], first: Look): Promise<Look> {
  let last = first;
  for (let looks = 0; looks < looksMax && last.endMs < timeMs - 600; looks += 1) {
    const takesMs = last.endMs - last.startMs;
    const latestMs = timeMs - 400 - takesMs;
    // Two fit in: then the first tells better how long the second takes.
    if (latestMs - Date.now() < takesMs) await pause(Math.max(0, latestMs - Date.now()));
    const next = await look(words);
    if (next.endMs >= timeMs) break;
    expect(next.found).toEqual([]);
    last = next;
  }
  return last;
}

/** Where a story and its occasions are found, each kind of surface. */
const placesOf = (id: string) => [
  ...['/feeds/all.rss', '/feeds/en.atom', '/feeds/all.json', '/feeds/en/calendar-changes.rss'],
  ...[`/articles/${id}-story.html`, `/articles/${id}-story.ninjs.json`],
  ...['/calendars/all.ics', '/calendars/en.jcal', '/calendars/all.jsonld'],
  ...['ics', 'jcal', 'jsonld', 'html'].map((format) => `/occasions/${id}-day.${format}`),
  ...['/events?limit=1000', '/snapshot?limit=500', '/events/stream', 'acme', 'live'],
  ...[`/snapshot/articles/${id}-story`, `/snapshot/occasions/${id}-day`],
];
/** What is sent on, or kept for a second on the way. */
const laterPlaces = ['/to-websub', '/to-webhook', 'edge /feeds/all.rss', 'edge /calendars/all.ics'];

/** One embargo to its end: the last whole look before its second, and what is missing a second after. */
async function endEmbargo(name: string, month: string) {
  const id = name.toLowerCase();
  const words = [name, `${id}-story`, `${id}-day`];
  articles = [...articles, `${id}-story`];
  occasions = [...occasions, `${id}-day`];
  const text = `${dateline} The ${name} River Forum will be held in Almaty on ${month} 6-7, 2031, organizers said.`;
  const story = { id: `${id}-story`, text, language: 'en' };
  const day = { id: `${id}-day`, title: `${name} Lake Day`, language: 'en', date: '2031-09' };
  await done('/articles', { ...story, embargoedUntil: far() });
  await done('/occasions', { ...day, embargoedUntil: far() });
  await done(`/articles/${id}-story/update`, { summary: `The ${name} rises.` });
  await done(`/occasions/${id}-day/confirm`, { date: '2031-09-08' });
  const first = await look(words);
  expect(first.found).toEqual([]);

  // The desk moves it to a time before which all can be looked at.
  const takesMs = first.endMs - first.startMs;
  const dueMs = Math.ceil((Date.now() + 3 * takesMs + 1500) / 1000) * 1000;
  const embargoedUntil = new Date(dueMs).toISOString();
  await done('/articles', { ...story, embargoedUntil });
  await done('/occasions', { ...day, date: '2031-09-08', embargoedUntil });
  const last = await lookUntil(dueMs, words, first);
  await pause(Math.max(0, dueMs + 1000 - Date.now()));
  const isMissing = (found: readonly string[]) => (place: string) => !found.includes(place);
  const missing = placesOf(id).filter(isMissing(await crawl(words)));
  let still: readonly string[] = [];
  await until('it is published everywhere', async () => {
    still = [...placesOf(id), ...laterPlaces].filter(isMissing(await crawl(words)));
    return still.length === 0 || undefined;
  }).catch((cause: unknown) => {
    throw new Error(`not at ${still.join(' ')}`, { cause });
  });
  const published = eventsOf(acme).filter(({ entity }) => words.includes(entity));
  return { dueMs, last, missing, published };
}

test('nobody has a word a second before it ends, and all have it a second after', async () => {
  const months = ['May', 'June', 'July', 'August'];
  const isMet = { before: false, after: false };
  for (const [round, name] of names.entries()) {
    const { dueMs, last, missing, published } = await endEmbargo(name, months[round] ?? '');
    const types = published.map(({ type, revision }) => [type, revision]).sort();
    expect(types).toEqual([
      ['article.published', 1],
      ['occasion.announced', 1],
    ]);
    const released = published.map(({ recordedAt }) => Date.parse(recordedAt));
    expect(Math.min(...released)).toBeGreaterThanOrEqual(dueMs);
    expect(last.endMs).toBeLessThan(Math.min(...released));
    const [takesMs, earlyMs] = [last.endMs - last.startMs, dueMs - last.endMs];
    console.info(
      `looked at all in ${takesMs} ms, to ${earlyMs} ms before the second; released ` +
        `${Math.max(...released) - dueMs} ms after it; a second after it ${missing.length === 0 ? 'all had it' : `not at ${missing.join(' ')}`}`,
    );
    // A machine that does much else misses a second: another embargo is looked at then.
    isMet.before ||= earlyMs <= 1000;
    isMet.after ||= missing.length === 0;
    if (isMet.before && isMet.after) break;
  }
  expect(isMet).toEqual({ before: true, after: true });

  // No place of the log tells of what was kept elsewhere.
  const sequences = eventsOf(acme).map(({ sequence }) => sequence);
  expect(sequences).toEqual(sequences.map((_one, index) => index + 1));
  expect(acme.heard.filter(({ kind }) => kind === 'gap')).toEqual([]);
  // What was taken back at the desk stays there.
  expect(await crawl(never)).toEqual([]);
}, 300_000);
