import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { follow } from '@dateline/client';
import { jetstream } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followStream, type StreamFollower } from '../support/event-stream.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

/** `npm run test:week` makes it 2,000 events; each round is between two and five. */
const rounds = Number(process.env['WEEK_ROUNDS'] ?? 40);

/** What is compared of an event, in whatever way it came. */
interface Seen {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly revision: number;
}

let newsroom: Newsroom;
let connection: NatsConnection;
let desk: Server;
const stopping = new AbortController();
/** By kind of consumer, all that it was given. */
const seen = {
  stream: [] as readonly Seen[],
  batches: [] as Seen[],
  client: [] as Seen[],
  nats: [] as Seen[],
  webhook: [] as Seen[],
};

beforeAll(async () => {
  newsroom = await startNewsroom();
  await newsroom.start('wire');
  connection = await connect({ servers: newsroom.nats.url, maxReconnectAttempts: -1 });
  desk = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      seen.webhook.push(...[JSON.parse(body)].flat().filter(isEvent).map(toSeen));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  stopping.abort();
  await connection?.close();
  desk?.closeAllConnections();
  desk?.close();
  await newsroom?.stop();
});

const isEvent = ({ type }: { readonly type: string }) => type !== 'wire.gap';
const toSeen = ({ id, type, subject, revision }: Seen): Seen => ({ id, type, subject, revision });

/** The same key makes it one change, however often a broker that is away has it tried again. */
async function post(path: string, body: object, key: string): Promise<number> {
  for (;;) {
    const answer = await newsroom
      .request(path, {
        method: 'POST',
        key,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      .catch(() => undefined);
    if (answer && answer.status < 500) return answer.status;
    await pause(50);
  }
}

/** Stories that are updated, corrected, withdrawn and killed; occasions that move and fall through. */
async function work(from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    const day = `2031-06-${String(1 + (index % 28)).padStart(2, '0')}`;
    const text = `ALMATY, March 3, 2031 (Dateline) -- The river rose by ${index} centimetres, a ministry said.`;
    expect(await post('/articles', { id: `story-${index}`, text }, `p-${index}`)).toBe(201);
    const earlier = `/articles/story-${Math.floor(index / 2)}`;
    const change = { title: `Take ${index}` };
    const note = 'The figure was wrong.';
    // Those that are withdrawn or killed already refuse it, which is no event.
    if (index % 5 === 4) await post(`${earlier}/kill`, {}, `c-${index}`);
    else if (index % 7 === 3) await post(`${earlier}/withdraw`, { note }, `c-${index}`);
    else if (index % 3 === 1) await post(`${earlier}/correct`, { ...change, note }, `c-${index}`);
    else await post(`${earlier}/update`, change, `c-${index}`);
    if (index % 4 !== 0) continue;
    const occasion = {
      id: `forum-${index}`,
      title: `Forum ${index}`,
      language: 'en',
      date: '2031-05',
    };
    expect(await post('/occasions', occasion, `o-${index}`)).toBe(201);
    const path = `/occasions/forum-${index}`;
    expect(await post(`${path}/reschedule`, { date: day }, `r-${index}`)).toBe(201);
    if (index % 8 === 0) expect(await post(`${path}/cancel`, {}, `x-${index}`)).toBe(201);
  }
}

async function poll(isOver: () => boolean): Promise<void> {
  let path = '/events?limit=7&wait=5';
  for (;;) {
    const answer = await newsroom.request(path).catch(() => undefined);
    if (!answer?.ok) {
      await pause(50);
      continue;
    }
    const items = (await answer.json()) as Seen[];
    seen.batches.push(...items.filter(isEvent).map(toSeen));
    path = /^<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1] ?? path;
    if (isOver() && items.length === 0) return;
  }
}

async function followByClient(): Promise<void> {
  const { signal } = stopping;
  for await (const item of follow({ servers: newsroom.nats.url, signal })) {
    if (item.kind !== 'event') continue;
    const { id, type, entity: subject, revision } = item.event;
    seen.client.push({ id, type, subject, revision });
  }
}

/** As a program does that has nothing of ours. */
async function followByNats(): Promise<void> {
  const consumer = await jetstream(connection).consumers.get('NEWSROOM');
  const messages = await consumer.consume({ expires: 5000, idle_heartbeat: 1000 });
  stopping.signal.addEventListener('abort', () => void messages.close());
  for await (const { headers } of messages) {
    const attribute = (name: string) => decodeURIComponent(headers?.get(`ce-${name}`) ?? '');
    const [id, type, subject] = ['id', 'type', 'subject'].map(attribute) as [
      string,
      string,
      string,
    ];
    seen.nats.push({ id, type, subject, revision: Number(attribute('revision')) });
  }
}

test('a consumer of each kind has all of a week’s events, in order and once, through restarts', async () => {
  const followers = ['', '?filter=kind:article', '?filter=id:story-3'].map((query) =>
    followStream(`${newsroom.url('wire')}/events/stream${query}`),
  ) as [StreamFollower, StreamFollower, StreamFollower];
  const [all, articles, one] = followers;
  const { port } = desk.address() as AddressInfo;
  const hook = { url: `http://127.0.0.1:${port}/`, after: 'start' };
  expect(await post('/webhooks', hook, 'hook')).toBe(201);
  let isOver = false;
  const working = [poll(() => isOver), followByClient(), followByNats()];

  const upTo = (share: number) => Math.round(rounds * share);
  await work(0, upTo(0.3));
  expect(await newsroom.terminate('wire')).toBe(0);
  await work(upTo(0.3), upTo(0.4));
  await newsroom.start('wire');
  await work(upTo(0.4), upTo(0.6));
  await newsroom.nats.restart();
  await work(upTo(0.6), upTo(0.8));
  await newsroom.kill9('wire');
  await newsroom.kill9('ingest');
  await newsroom.nats.kill9();
  await newsroom.nats.restart();
  await newsroom.start('ingest');
  await newsroom.start('wire');
  await work(upTo(0.8), rounds);

  const whole = await readSettled();
  const last = whole.at(-1)?.id;
  const haveAll = () => {
    seen.stream = eventsOf(all);
    return Object.values(seen).every((events) => events.some(({ id }) => id === last));
  };
  await until('everyone to have seen the last', async () => (haveAll() ? true : undefined), 60_000);
  isOver = true;
  stopping.abort();
  await Promise.all(working);
  for (const follower of followers) await follower.stop();

  const left = new Set(whole.map(({ id }) => id));
  const killed = new Set(
    whole.filter(({ type }) => type === 'article.killed').map(({ subject }) => subject),
  );
  for (const [kind, events] of Object.entries(seen)) {
    const ids = events.map(({ id }) => id);
    // A crash may have a webhook told of the last second once more, under the same ids.
    const once = [...new Set(ids)];
    if (kind !== 'webhook') expect(ids, kind).toEqual(once);
    // Killed ones were seen live and are erased since: what is left of the log is in what was seen.
    expect(
      once.filter((id) => left.has(id)),
      kind,
    ).toEqual([...left]);
    const surplus = events.filter(({ id }) => !left.has(id));
    expect([...new Set(surplus.map(({ subject }) => subject))].every((id) => killed.has(id))).toBe(
      true,
    );
    inOrder(events.filter(({ id }, at) => ids.indexOf(id) === at));
  }
  const ofArticles = eventsOf(all).filter(({ type }) => type.startsWith('article.'));
  expect(eventsOf(articles)).toEqual(ofArticles);
  const ofOne = eventsOf(all).filter(({ subject }) => subject === 'story-3');
  expect(ofOne.length).toBeGreaterThan(1);
  expect(eventsOf(one)).toEqual(ofOne);
  expect(all.connections).toBeGreaterThan(2);
  console.info(
    `${whole.length} events are left, ${killed.size} articles were killed; seen: ${Object.entries(
      seen,
    )
      .map(([kind, events]) => `${kind} ${events.length}`)
      .join(', ')}`,
  );
});

function eventsOf(follower: StreamFollower): readonly Seen[] {
  return follower.seen
    .filter(({ name }) => name === 'message')
    .map(({ data }) => toSeen(data as unknown as Seen));
}

/** Revisions of each entity come without gaps but where a kill erased them, and each once. */
function inOrder(events: readonly Seen[]): void {
  const revisions = new Map<string, number>();
  for (const { subject, revision, type } of events) {
    const last = revisions.get(subject) ?? 0;
    if (type === 'article.killed') expect(revision, subject).toBeGreaterThan(last);
    else expect(revision, subject).toBe(last + 1);
    revisions.set(subject, revision);
  }
}

/** All that is stored, when the policy and the erasures have come to rest. */
async function readSettled(): Promise<readonly Seen[]> {
  let before: readonly Seen[] = [];
  return until(
    'the log to come to rest',
    async () => {
      const now = await readAll();
      const isSame = now.length === before.length && now.at(-1)?.id === before.at(-1)?.id;
      before = now;
      await pause(500);
      return isSame ? now : undefined;
    },
    60_000,
  );
}

async function readAll(): Promise<readonly Seen[]> {
  const events: Seen[] = [];
  let path = '/events?limit=1000';
  for (;;) {
    const answer = await newsroom.request(path);
    const items = (await answer.json()) as Seen[];
    if (items.length === 0) return events;
    events.push(...items.filter(isEvent).map(toSeen));
    path = /^<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
  }
}
