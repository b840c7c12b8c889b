import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { dawdleEveryWay, slowVariables } from '../support/slow.ts';
import { readText } from '../support/sources.ts';
import { verifyNewsroom } from '../support/verified.ts';

/** What the test looks at in a ninjs object. */
interface Ninjs {
  readonly pubStatus: string;
  readonly headlines?: readonly { readonly value: string }[];
}

let newsroom: Newsroom;

/** Begun at once, so that nobody waits for it. */
let slow: Promise<readonly (readonly string[])[]>;
beforeAll(async () => {
  newsroom = await startNewsroom({ variables: slowVariables });
  await newsroom.start('wire');
  const { token, url } = newsroom;
  const desk = ['POST /articles', 'POST /websub'] as const;
  const types = ['application/json', 'application/x-www-form-urlencoded'] as const;
  slow = Promise.all([
    dawdleEveryWay(url('ingest'), desk[0], { token, type: types[0] }),
    dawdleEveryWay(url('wire'), desk[1], { token, type: types[1] }),
    // These take no body: the answer may come before it.
    dawdleEveryWay(url('feeds'), 'GET /feeds/all.xml', { token, type: types[0] }),
    dawdleEveryWay(url('calendar'), 'GET /calendars/all.ics', { token, type: types[0] }),
  ]);
});
afterAll(async () => newsroom?.stop());

const post = async (path: string, body: object, key: string) => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', key, headers, body: JSON.stringify(body) };
  return (await newsroom.request(path, init)).status;
};

test('every stored message is what the served contract says', async () => {
  const text = 'ALMATY, March 3, 2031 (Dateline) -- The river rose, a ministry said.';
  for (const id of ['one', 'two']) expect(await post('/articles', { id, text }, id)).toBe(201);
  expect(await post('/articles/one/update', { title: 'Take two' }, 'update')).toBe(201);
  expect(await post('/articles/two/kill', {}, 'kill')).toBe(201);
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

test('all that is served is what the log makes of it', async () => {
  // What was killed in the tests above; the notary signs a second after the last event.
  const found = await until('the notary to have signed it', async () => {
    const verified = await verifyNewsroom(newsroom, { notary: true });
    return verified.notary?.erased === 2 ? verified : undefined;
  });
  expect(found).toMatchObject({ code: 0, differences: [], notary: { erased: 2, unseen: 0 } });
  expect(found.surfaces).toHaveLength(3);
});

test('who is slow is cut off by each service', async () => {
  const [ingest = [], wire = [], ...readers] = await slow;
  for (const line of [...ingest, ...wire]) expect(line).toMatch(/: HTTP\/1\.1 408 /);
  for (const line of readers.flat()) {
    expect(line).toMatch(/^a head .*: HTTP\/1\.1 408 |^a body .*: HTTP\/1\.1 (200|404) /);
  }
  expect([ingest, wire, ...readers].flat()).toHaveLength(24);
});
