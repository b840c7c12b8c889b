import { setTimeout as pause } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followStream, type StreamFollower } from '../support/event-stream.ts';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { readText } from '../support/sources.ts';

interface CloudEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly revision: number;
  readonly sequence: string;
}

/** What the test looks at in a ninjs object. */
interface Ninjs {
  readonly pubStatus: string;
  readonly headlines?: readonly { readonly value: string }[];
}

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom();
  await newsroom.start('wire');
});
afterAll(async () => newsroom?.stop());

const post = async (path: string, body: object, key: string) => {
  // A broker that is away is told by 503, and the same key makes it one change.
  for (;;) {
    const answer = await newsroom.request(path, {
      method: 'POST',
      key,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.status < 500) return answer.status;
    await pause(50);
  }
};
const story = (index: number) => ({
  id: `story-${index}`,
  text: `ALMATY, March 3, 2031 (Dateline) -- The river rose by ${index} centimetres, a ministry said.`,
});

/** Publishes, updates, withdraws and kills, a hundred changes in all. */
async function work(from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    expect(await post('/articles', story(index), `p-${index}`)).toBeLessThan(300);
    const id = `story-${Math.floor(index / 2)}`;
    if (index % 5 === 4) await post(`/articles/${id}/kill`, {}, `k-${index}`);
    else await post(`/articles/${id}/update`, { title: `Take ${index}` }, `u-${index}`);
  }
}

const eventsOf = (follower: StreamFollower) =>
  follower.seen
    .filter(({ name }) => name === 'message')
    .map(({ data }) => data as unknown as CloudEvent);

test('a consumer gets every event once and in order while service and broker are restarted', async () => {
  const followers = ['', '?filter=kind:article', '?filter=id:story-3'].map((query) =>
    followStream(`${newsroom.url('wire')}/events/stream${query}`),
  );
  const batches: CloudEvent[] = [];
  let isPolling = true;
  const polling = (async () => {
    let path = '/events?limit=7&wait=5';
    for (;;) {
      const answer = await newsroom.request(path).catch(() => undefined);
      if (!answer?.ok) {
        await pause(50);
        continue;
      }
      const items = (await answer.json()) as CloudEvent[];
      batches.push(...items.filter(({ type }) => type !== 'wire.gap'));
      path = /^<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1] ?? path;
      if (!isPolling && items.length === 0) return;
    }
  })();

  await work(0, 12);
  expect(await newsroom.terminate('wire')).toBe(0);
  await work(12, 16);
  await newsroom.start('wire');
  await work(16, 24);
  await newsroom.nats.restart();
  await work(24, 32);
  await newsroom.kill9('wire');
  await newsroom.nats.kill9();
  await newsroom.nats.restart();
  await newsroom.start('wire');
  await work(32, 40);

  const [all, articles, one] = followers as [StreamFollower, StreamFollower, StreamFollower];
  const lastIs = (follower: StreamFollower, subject: string) =>
    until(`${subject} to be seen`, async () =>
      eventsOf(follower).some((event) => event.subject === subject) ? true : undefined,
    );
  await lastIs(all, 'story-39');
  await lastIs(articles, 'story-39');
  // Nothing comes after the last acknowledged change but what the policy makes of it.
  const whole = await readAll();
  await until('everything to be seen', async () =>
    eventsOf(all).length >= whole.length ? true : undefined,
  );
  isPolling = false;
  await polling;
  for (const follower of followers) await follower.stop();

  // Killed ones were seen live and are erased since: what is left of the log is in what was seen.
  const seen = eventsOf(all);
  const sequences = seen.map(({ sequence }) => sequence);
  expect(sequences).toEqual([...new Set(sequences)].sort());
  const left = new Set(whole.map(({ id }) => id));
  expect(seen.filter(({ id }) => left.has(id)).map(({ id }) => id)).toEqual([...left]);
  inOrder(seen);
  inOrder(batches);
  expect(batches.at(-1)?.id).toBe(whole.at(-1)?.id);
  expect(eventsOf(articles).map(({ id }) => id)).toEqual(
    seen.filter(({ type }) => type.startsWith('article.')).map(({ id }) => id),
  );
  const ofOne = seen.filter(({ subject }) => subject === 'story-3');
  expect(ofOne.length).toBeGreaterThan(1);
  expect(eventsOf(one).map(({ id }) => id)).toEqual(ofOne.map(({ id }) => id));
  expect(all.connections).toBeGreaterThan(2);
});

test('every stored message is what the served contract says', async () => {
  const served = async (path: string) => (await newsroom.request(path)).json();
  const { components } = (await served('/asyncapi.json')) as {
    components: { messages: Record<string, { headers: object }>; schemas: Record<string, object> };
  };
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const faults = (schema: object, value: unknown) =>
    ajv.validate(schema, value) ? [] : [ajv.errorsText()];

  const connection = await connect({ servers: newsroom.nats.url });
  const consumer = await jetstream(connection).consumers.get('NEWSROOM');
  const types = new Set<string>();
  for await (const message of await consumer.fetch({ max_messages: 500, expires: 2000 })) {
    const headers = Object.fromEntries(
      [...(message.headers ?? [])].map(([name, values]) => [name, values[0] ?? '']),
    );
    const type = headers['ce-type'] ?? '';
    types.add(type);
    expect(faults(components.messages[type]?.headers ?? {}, headers), message.subject).toEqual([]);
    expect(faults(components.schemas[type] ?? {}, message.json()), message.subject).toEqual([]);
    const { origin, pathname } = new URL(headers['ce-dataschema'] ?? '');
    expect(origin).toBe('https://newsroom.example');
    expect(await served(pathname)).toMatchObject({ title: type, ...components.schemas[type] });
  }
  await connection.close();
  expect([...types]).toEqual(
    expect.arrayContaining([
      'article.published',
      'article.updated',
      'article.killed',
      'clock.ticked',
    ]),
  );
});

test('an article is served as what IPTC’s own schema takes, whatever became of it', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  // What it borrows for the outlines of places; we give none.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
  const check = ajv.compile(JSON.parse(readText('test/contract/ninjs-schema-3.1.json')));
  const whole = {
    title: 'جسر جديد في ألماتي',
    body: '<p>افتتحت المدينة <em>جسرا</em> جديدا.</p>',
    summary: 'الجسر الثالث على النهر',
    by: 'سلمى حداد',
    language: 'ar',
    section: 'محليات',
    subjects: ['جسور', { name: 'نقل', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
    place: 'ألماتي',
    media: [
      {
        ...{ href: 'https://pictures.example/1.jpg', type: 'picture', caption: 'الجسر', by: 'نور' },
        ...{ contentType: 'image/jpeg', width: 1200, height: 800, sizeInBytes: 81234 },
      },
    ],
  };
  for (const id of ['live', 'corrected', 'withdrawn', 'withheld', 'killed']) {
    expect(await post('/articles', { ...whole, id }, `ninjs-${id}`)).toBe(201);
  }
  const change = { title: 'جسر ثالث في ألماتي', note: 'صحح العنوان.' };
  expect(await post('/articles/corrected/correct', change, 'ninjs-1')).toBe(201);
  expect(await post('/articles/withdrawn/withdraw', { note: 'سحب الخبر.' }, 'ninjs-2')).toBe(201);
  expect(await post('/articles/withheld/withhold', {}, 'ninjs-3')).toBe(201);
  expect(await post('/articles/killed/kill', {}, 'ninjs-4')).toBe(201);
  const wanted = {
    live: [200, 'usable', 'جسر جديد في ألماتي'],
    corrected: [200, 'usable', 'جسر ثالث في ألماتي'],
    withdrawn: [200, 'canceled', undefined],
    withheld: [404, 'withheld', undefined],
    killed: [410, 'canceled', undefined],
  };
  for (const [id, [status, pubStatus, title]] of Object.entries(wanted)) {
    const answer = await fetch(`${newsroom.url('wire')}/articles/${id}.ninjs.json`);
    const ninjs = (await answer.json()) as Ninjs;
    expect([id, answer.status, ninjs.pubStatus]).toEqual([id, status, pubStatus]);
    expect(ninjs.headlines?.[0]?.value).toBe(title);
    expect([check(ninjs), check.errors]).toEqual([true, null]);
    expect(check({ ...ninjs, urgency: 'high' })).toBe(false);
  }
  const live = `${newsroom.url('wire')}/articles/live.ninjs.json`;
  const etag = (await fetch(live)).headers.get('etag') ?? '';
  expect((await fetch(live, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await fetch(`${newsroom.url('wire')}/articles/nobody.ninjs.json`)).status).toBe(404);
});

/** Revisions of each entity come without gaps but where a kill erased them, and each once. */
function inOrder(events: readonly CloudEvent[]): void {
  const revisions = new Map<string, number>();
  for (const { subject, revision, type } of events) {
    const last = revisions.get(subject) ?? 0;
    if (type === 'article.killed') expect(revision).toBeGreaterThan(last);
    else expect(revision, subject).toBe(last + 1);
    revisions.set(subject, revision);
  }
}

async function readAll(): Promise<readonly CloudEvent[]> {
  const events: CloudEvent[] = [];
  let path = '/events?limit=1000';
  for (;;) {
    const answer = await newsroom.request(path);
    const items = (await answer.json()) as CloudEvent[];
    if (items.length === 0) return events;
    events.push(...items.filter(({ type }) => type !== 'wire.gap'));
    path = /^<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
  }
}
