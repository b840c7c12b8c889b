import { setTimeout as pause } from 'node:timers/promises';
import { erasedRevisions, type RecordedEvent } from '@dateline/contracts';
import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, type ServiceName, startNewsroom, until } from '../support/newsroom.ts';
import { createRandom, type Random } from '../support/random.ts';
import { verifyNewsroom } from '../support/verified.ts';

/** `npm run test:faults` makes it 200. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 10);
const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const editors = 4;
/** Of the moments before and between a death and the return. */
const lullMsMax = 250;
/** Between an editor's commands, so that there is work at each moment and the policy keeps up. */
const breathMsMax = 800;
const victims = ['ingest', 'feeds', 'calendar', 'wire', 'nats'] as const;

let newsroom: Newsroom;
let log: EventLog;

beforeAll(async () => {
  newsroom = await startNewsroom({ syncAlways: true });
  await newsroom.start('wire');
  const { url: servers } = newsroom.nats;
  log = await openJetStreamLog({ servers, clientName: 'test', role: 'reader' });
});
afterAll(async () => {
  await log?.close();
  await newsroom?.stop();
});

/** One command that was answered, or one that its sender gave up without an answer. */
interface Sent {
  readonly key: string;
  readonly id: string;
  /** Undefined where no answer was waited for. */
  readonly status?: number;
  readonly revision?: number;
}

const months = ['May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Each on a day of its own, so that none is taken for another's. */
function storyOf(id: string, number: number): string {
  const year = 2031 + (number % 60);
  const day = 1 + (Math.floor(number / 60) % 28);
  // In the long form there are more stories than days of May in sixty years.
  const month = months[Math.floor(number / (60 * 28)) % months.length];
  const name = `${id} Water Summit`;
  return [
    `ALMATY, March 3, ${year} (Dateline) -- The ${name} will be held in Almaty on ${month} ${day}, ${year}, organizers said.`,
    'Engineers are to compare water tables.',
  ].join('\n');
}

/** As a careful client: again under the same key until it is answered. */
async function ask(path: string, key: string, body: object): Promise<Omit<Sent, 'key' | 'id'>> {
  return until(
    `${path} to be answered`,
    async () => {
      const response = await post(path, key, body);
      const { revision } = (await response.json()) as { revision?: number };
      const { status } = response;
      if (status >= 500) return undefined;
      return { status, ...(revision !== undefined && { revision }) };
    },
    120_000,
  );
}

const post = (path: string, key: string, body: object) =>
  newsroom.request(path, {
    method: 'POST',
    key,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });

/** Stories, and changes of them, for as long as it takes. */
async function edit(editor: number, random: Random, isOver: () => boolean): Promise<Sent[]> {
  const sent: Sent[] = [];
  const mine: string[] = [];
  for (let number = 0; !isOver(); number += 1) {
    await pause(random.below(breathMsMax));
    const key = `key-${editor}-${number}`;
    const old = random.pick(mine);
    const change = random.pick(changes) ?? 'update';
    const isNew = old === undefined || random.below(3) > 0;
    const id = isNew ? `e${editor}n${number}` : old;
    const [path, body] = isNew
      ? ['/articles', { id, text: storyOf(id, number * editors + editor) }]
      : [`/articles/${id}/${change}`, bodyOf(change, number)];
    if (isNew) mine.push(id);
    if (random.below(12) === 0) {
      // The client dies before it has its answer, and nobody asks again.
      await post(path, key, body).catch(() => undefined);
      sent.push({ key, id });
    } else sent.push({ key, id, ...(await ask(path, key, body)) });
  }
  return sent;
}

const changes = ['update', 'correct', 'withdraw', 'kill'] as const;

function bodyOf(change: (typeof changes)[number], number: number): object {
  if (change === 'kill') return {};
  if (change === 'withdraw') return { note: 'It was wrong.' };
  const title = `Take ${number}`;
  return change === 'update' ? { title } : { title, note: 'The title was wrong.' };
}

async function strike(victim: (typeof victims)[number], random: Random): Promise<void> {
  await pause(random.below(lullMsMax));
  if (victim === 'nats') {
    await newsroom.nats.kill9();
    await pause(random.below(lullMsMax));
    await newsroom.nats.restart();
    return;
  }
  await newsroom.kill9(victim);
  await pause(random.below(lullMsMax));
  await newsroom.start(victim);
}

async function readLog(): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const signal = AbortSignal.timeout(60_000);
  for await (const delivery of log.follow({ after: 0, signal })) {
    if (delivery.kind === 'caught-up') break;
    if (delivery.kind === 'event') events.push(delivery.event);
    else throw new Error(`sequence ${delivery.sequence} is ${delivery.kind}`);
  }
  return events;
}

interface Held {
  readonly sequence: number;
  readonly quarantined: object;
}

const readers = ['feeds', 'calendar', 'wire'] as const satisfies readonly ServiceName[];

/** A long run says that it moves; the broker may have come back just now. */
async function sayHowFar(done: number): Promise<void> {
  const { sequence, behind } = await until('the policy to be known', () => log.consumer('policy'));
  console.info(`${done} rounds: the policy is at ${sequence}, ${behind} behind`);
}

/** What each reader holds, once the log has been at rest for a look and all have read it. */
async function settle(): Promise<readonly Held[]> {
  let before = -1;
  return until(
    'all readers to have read all',
    async () => {
      const { lastSequence } = await log.state();
      const policy = await log.consumer('policy');
      const held = await Promise.all(
        readers.map(async (name) => {
          const answer = await (await fetch(`${newsroom.url(name)}/consistency/${name}`)).json();
          return answer as Held;
        }),
      );
      const isWorking = policy === undefined || policy.behind + policy.unacknowledged > 0;
      const isStill = before === lastSequence && !isWorking;
      before = lastSequence;
      await pause(100);
      return isStill && held.every(({ sequence }) => sequence === lastSequence) ? held : undefined;
    },
    // In a long run the policy has to wait for its share of a busy machine.
    120_000 + rounds * 3_000,
  );
}

test('whatever is killed, nothing acknowledged is lost and nothing is there twice', async () => {
  const random = createRandom(seed);
  let isOver = false;
  const editing = Promise.all(
    Array.from({ length: editors }, (_, editor) =>
      edit(editor, createRandom(seed + editor + 1), () => isOver),
    ),
  );
  const struck = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    // Each of them in turn, so that a short run has all; from then on whoever it hits.
    const victim = victims[round] ?? random.pick(victims) ?? 'nats';
    struck.set(victim, (struck.get(victim) ?? 0) + 1);
    await strike(victim, random);
    if (rounds > 10 && (round + 1) % 10 === 0) await sayHowFar(round + 1);
  }
  isOver = true;
  const sent = (await editing).flat();
  const held = await settle();
  const events = await readLog();

  const byKey = groupBy(events, ({ idempotencyKey }) => idempotencyKey ?? '');
  const erased = new Set(
    events.filter(({ type }) => type === 'article.killed').map(({ entity }) => entity),
  );
  const accepted = sent.filter(({ status }) => status === 201 || status === 200);
  for (const { key, id, status, revision } of sent) {
    const stored = (byKey.get(key) ?? []).map((event) => [event.entity, event.revision]);
    // What a kill erased was there; its number of revisions is checked below.
    if (erased.has(id)) expect(stored.length, key).toBeLessThanOrEqual(1);
    else if (status === 201) expect(stored, key).toEqual([[id, revision]]);
    else if (status === undefined) expect(stored.length, key).toBeLessThanOrEqual(1);
    else if (status >= 400) expect(stored, key).toEqual([]);
  }
  for (const [entity, history] of groupBy(events, ({ entity }) => entity)) {
    // Only what a later event of the entity says was erased may be missing.
    const gone = history.flatMap((event) => erasedRevisions(event));
    const revisions = history.map(({ revision }) => revision);
    const all = [...new Set([...gone, ...revisions])].toSorted((one, other) => one - other);
    expect(all, entity).toEqual(Array.from({ length: all.length }, (_, index) => index + 1));
    expect(new Set(revisions).size, entity).toBe(revisions.length);
  }
  // What an article that stands says of an occasion has led to one, once.
  const announced = events.filter(({ type }) => type === 'occasion.announced');
  const causes = announced.map(({ causationId }) => causationId);
  expect(new Set(causes).size).toBe(causes.length);
  const published = events.filter(({ type }) => type === 'article.published');
  const silent = published.filter(({ id }) => !causes.includes(id));
  expect(silent.filter(({ entity }) => !isUnannounced(events, entity))).toEqual([]);
  expect(held.map(({ quarantined }) => quarantined)).toEqual(held.map(() => ({})));
  // Each document of each surface is what the log makes of it, and the notary has signed all of it.
  const verified = await verifyNewsroom(newsroom, { notary: true });
  expect(verified).toMatchObject({ code: 0, agrees: true, differences: [], unsettled: [] });
  const compared = verified.surfaces.reduce((sum, one) => sum + one.compared, 0);

  console.info(
    `${rounds} rounds, seed ${seed}: killed ${[...struck].map((one) => one.join(' × ')).join(', ')}; ` +
      `${sent.length} commands, ${accepted.length} accepted, ${events.length} events, ` +
      `${announced.length} occasions; ${compared} documents are what the log makes of them`,
  );
}, 7_200_000);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** A story that was withdrawn or killed before the policy came to it announces nothing. */
function isUnannounced(events: readonly RecordedEvent[], entity: string): boolean {
  return events.some(
    (event) =>
      event.entity === entity &&
      (event.type === 'article.withdrawn' || event.type === 'article.killed'),
  );
}

test('a service that is asked to end does so with exit code 0', async () => {
  for (const service of ['wire', 'calendar', 'feeds', 'ingest'] as const) {
    expect(await newsroom.terminate(service)).toBe(0);
  }
});
