import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Edge, startEdge } from '../support/edge.ts';
import { followStream } from '../support/event-stream.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { findInFiles, findWords, readSurfaces, type Surfaces } from '../support/surfaces.ts';
import { verifyNewsroom } from '../support/verified.ts';

/** Words that nothing else in the world says. */
const words = ['Quetzalwick', 'vantabright'];
const dateline = 'ALMATY, March 3, 2031 (Dateline) --';
const stories = {
  /** Rests beside another story. */
  shared: `${dateline} The Quetzalwick River Forum will be held in Almaty on May 6-7, 2031, organizers said.\nA vantabright crowd is expected.`,
  /** All that its occasion rests on. */
  alone: `${dateline} The Quetzalwick Book Fair will be held in Osh on June 8, 2031, organizers said.\nIts vantabright halls are new.`,
  /** Was under embargo first, so that the desk has a copy. */
  early: `${dateline} The Quetzalwick bridge opens, a vantabright ministry said.`,
};
const ids = Object.keys(stories);
const fillers = 62;

let newsroom: Newsroom;
let edge: Edge;
let desk: Server;
/** Whether it takes what it is sent: until then that waits. */
let isOpen = false;
let at: Surfaces;
/** The occasion that rests on one story alone. */
let fair = '';
const delivered: string[] = [];

const post = async (path: string, body: object): Promise<Response> =>
  newsroom.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const done = async (path: string, body: object = {}) => {
  const answer = await until(`${path} is answered`, async () => {
    const one = await post(path, body);
    return one.status < 500 ? one : undefined;
  });
  // The other ingest may have done the second half of it.
  const taken = path.endsWith('/lift-embargo') ? [200, 201] : [201];
  expect([path, taken.includes(answer.status)]).toEqual([path, true]);
};
/** All that is served directly, and at the edge what is known to have had the words. */
const everywhere = async (edged: readonly string[] = []): Promise<ReadonlyMap<string, string>> => {
  const paths = edged.filter((path) => /^\/(feeds|calendars|articles|occasions)\//.test(path));
  const read = paths.map(async (path): Promise<[string, string]> => {
    const address = `${edge.url}${path}`;
    return [address, await (await fetch(address)).text()];
  });
  return new Map([...(await readSurfaces(at)), ...(await Promise.all(read))]);
};
/** How long after now the last of these surfaces lost the words, at the readers and at the edge. */
async function measureGone(paths: readonly string[]): Promise<number> {
  const startMs = performance.now();
  const isEdged = (path: string) => /^\/(feeds|calendars|articles\/.*html|occasions)/.test(path);
  const baseOf = (path: string) =>
    /^\/(feeds|articles\/.*html)/.test(path) ? at.feeds : isEdged(path) ? at.calendar : at.wire;
  const addresses = paths.flatMap((path) => [
    baseOf(path) + path,
    ...(isEdged(path) ? [edge.url + path] : []),
  ]);
  const gone = addresses.map(async (address) => {
    await until(`${address} is without the words`, async () => {
      const text = await (await fetch(address)).text();
      return words.every((word) => !text.includes(word)) || undefined;
    });
    return performance.now() - startMs;
  });
  return Math.max(...(await Promise.all(gone)));
}
/** Where the words of the story are that is held: its text, and what calendars quote of it. */
async function findHeld(shown: readonly string[]): Promise<readonly string[]> {
  // As a calendar program reads them: unfolded, RFC 5545 §3.1, and without escapes, §3.3.11.
  const bodies = [...(await everywhere(shown))].map(([address, body]): [string, string] => [
    address,
    body.replaceAll('\r\n ', '').replaceAll('\\,', ','),
  ]);
  // What was said stays in the past of the log, for who asks for it.
  const present = bodies.filter(([address]) => !address.includes('/events'));
  return findWords(new Map(present), ['vantabright halls', 'on June 8, 2031']);
}
/** Held, nobody reads a word of it, though the log keeps them; released, it is as it was. */
async function holdAndRelease(shown: readonly string[]): Promise<void> {
  const before = await findHeld(shown);
  const kinds = [
    ...['/feeds/all/archive/1.json', '/feeds/section/water.atom', '/articles/alone.html'],
    ...['/articles/alone.ninjs.json', '/snapshot?limit=500', '/snapshot/articles/alone'],
    ...['/calendars/all.ics', '/calendars/en.jcal', `/occasions/${fair}.ics`],
    ...[`/occasions/${fair}.html`, `${edge.url}/feeds/section/water.atom`],
    `${edge.url}/calendars/all.ics`,
  ];
  expect(kinds.filter((kind) => !before.some((place) => place.endsWith(kind)))).toEqual([]);
  const follower = followStream(`${at.wire}/events/stream?filter=id:alone`);
  const told = (type: string) =>
    until(type, async () => follower.seen.find(({ data }) => data['type'] === type));
  const calendar = async () => (await fetch(`${at.calendar}/calendars/all.ics`)).text();

  await done('/articles/alone/withhold');
  await until('it is held', async () => (await findHeld(shown)).length === 0 || undefined);
  const held = JSON.stringify(await told('article.withheld'));
  expect(words.filter((word) => held.includes(word))).toEqual([]);
  const state = await (await fetch(`${at.wire}/snapshot/articles/alone`)).json();
  expect(state).toMatchObject({ state: 'withheld' });
  // The occasion stands: what was said of it is not taken back.
  expect(await calendar()).toContain('Quetzalwick Book Fair');

  await done('/articles/alone/release');
  await until('it is back', async () => {
    const after = await findHeld(shown);
    return before.every((place) => after.includes(place)) || undefined;
  });
  expect(JSON.stringify(await told('article.released'))).toContain('vantabright halls');
  await follower.stop();
}
const logs = () =>
  (['ingest', 'feeds', 'calendar', 'wire'] as const).map((name) => newsroom.output(name)).join('');
const folders = () => [
  newsroom.nats.dataDir,
  ...(['ingest', 'feeds', 'calendar', 'wire'] as const).map((name) => newsroom.dataDir(name)),
];

beforeAll(async () => {
  newsroom = await startNewsroom({ how: 'binary' });
  await newsroom.start('wire');
  edge = await startEdge(newsroom);
  await newsroom.startReplica('ingest');
  desk = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (!isOpen) return response.writeHead(503, { 'retry-after': '1' }).end();
      delivered.push(body);
      return response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const { url } = newsroom;
  const readers = { feeds: url('feeds'), calendar: url('calendar'), wire: url('wire') };
  at = {
    ...readers,
    services: [...Object.values(readers), url('ingest')],
    articles: ids,
    occasions: [],
  };

  const filed = { section: 'Water', language: 'en' };
  await done('/articles', { ...filed, id: 'shared', text: stories.shared });
  await done('/articles', { ...filed, id: 'alone', text: stories.alone });
  const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
  await done('/articles', { ...filed, id: 'early', text: stories.early, embargoedUntil });
  await done('/articles/early/update', { summary: 'A vantabright summary.' });
  await done('/articles/early/lift-embargo');
  const occasions = await until('both are announced', async () => {
    const listed = (await (await newsroom.request('/occasions')).json()) as {
      items: { id: string; title: string }[];
    };
    return listed.items.length === 2 ? listed.items : undefined;
  });
  at = { ...at, occasions: occasions.map(({ id }) => id) };
  const forum = occasions.find(({ title }) => title.includes('Forum'))?.id ?? '';
  fair = at.occasions.find((id) => id !== forum) ?? '';
  const said = {
    occasion: forum,
    title: 'Water Forum',
    status: 'confirmed',
    date: '2031-05-06/2031-05-07',
  };
  await done('/articles', {
    id: 'other',
    text: `${dateline} Water.`,
    language: 'en',
    occasions: [said],
  });
  await Promise.all(
    Array.from({ length: fillers }, (_, number) =>
      done('/articles', {
        id: `filler-${number}`,
        language: 'en',
        text: `${dateline} Rain fell, ${number}.`,
      }),
    ),
  );
  await done('/articles/shared/correct', {
    summary: 'The Quetzalwick summary.',
    note: 'The vantabright summary was wrong.',
  });
});
afterAll(async () => {
  desk?.closeAllConnections();
  desk?.close();
  await edge?.stop();
  await newsroom?.stop();
});

test('a story is held back and shown again, killed and erased, on every surface', async () => {
  const wanted = [
    ...['/feeds/section/water.rss', '/feeds/section/water.atom', '/feeds/all/archive/1.json'],
    ...['/feeds/all/corrections.rss', '/feeds/en/calendar-changes.json', '/articles/shared.html'],
    ...['/calendars/all.ics', '/calendars/en.jsonld', `/occasions/${at.occasions[0]}.html`],
    ...['/articles/alone.ninjs.json', '/events?limit=1000', '/snapshot?limit=500'],
    ...['/events/stream', '/snapshot/articles/early', `/snapshot/occasions/${at.occasions[1]}`],
  ];
  let missing: readonly string[] = [];
  const shown = await until('the story is on every kind of surface', async () => {
    const found = findWords(await everywhere(), words).map((one) => one.replace(/^.*:\d+/, ''));
    missing = wanted.filter((path) => !found.includes(path));
    return missing.length === 0 ? found : undefined;
  }).catch((cause: unknown) => {
    throw new Error(`not at ${missing.join(' ')}`, { cause });
  });
  expect(shown.length).toBeGreaterThan(50);
  expect(findWords(await everywhere(shown), words).length).toBeGreaterThan(shown.length);
  expect((await findInFiles(folders(), words)).length).toBeGreaterThan(1);

  await holdAndRelease(shown);

  // All of it begins to be sent to somebody who does not take it yet.
  const { port } = desk.address() as AddressInfo;
  await done('/webhooks', { url: `http://127.0.0.1:${port}/`, after: 'start' });

  // The first is killed, and ingest falls at once.
  await done('/articles/shared/kill', { note: 'It was not so.' });
  await newsroom.kill9('ingest');
  await newsroom.start('ingest');
  for (const id of ['alone', 'early'])
    await done(`/articles/${id}/kill`, { note: 'It was not so.' });
  const goneMs = await measureGone(wanted.filter((path) => !path.includes('stream')));
  console.info(
    `the last of ${wanted.length} kinds of surface lost the words after ${Math.round(goneMs)} ms`,
  );
  expect(findWords(await everywhere(shown), words)).toEqual([]);

  const filesLeft = await until('the words are on no disk', async () => {
    const left = await findInFiles(folders(), words);
    return left.length === 0 ? left : undefined;
  }).catch(async () => findInFiles(folders(), words));
  expect(filesLeft).toEqual([]);
  // What is dated in the second of its change is passed on and not kept; the next answer is kept.
  await until('the edge keeps none of them', async () => {
    await everywhere(shown);
    return (await findInFiles([edge.folder], words)).length === 0 || undefined;
  });
  expect(words.filter((word) => logs().includes(word))).toEqual([]);

  // Who follows one of its selections is told; what rested on another story as well goes on.
  const section = await (await fetch(`${at.feeds}/feeds/section/water.json`)).text();
  expect(section).toContain('It was not so.');
  const stateOf = async (id: string) => {
    const answer = await fetch(`${at.wire}/snapshot/occasions/${id}`);
    return (await answer.json()) as { readonly state: string };
  };
  const snapshots = await Promise.all(at.occasions.map(stateOf));
  expect(snapshots.map(({ state }) => state).toSorted()).toEqual(['retracted', 'scheduled']);
  expect(JSON.stringify(snapshots)).toContain('Water Forum');

  // What waited to be delivered is delivered without them.
  isOpen = true;
  const isDelivered = async () =>
    ['occasion.redacted', 'filler-61'].every((one) => delivered.join('').includes(one)) ||
    undefined;
  await until('all is delivered', isDelivered, 60_000);
  expect(words.filter((word) => delivered.join('').includes(word))).toEqual([]);

  // A rebuild from the erased log comes to the same.
  expect((await verifyNewsroom(newsroom)).differences).toEqual([]);
});
