import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, type HouseAnswer, type HouseRequest, openHouse } from '../support/house.ts';
import { until } from '../support/newsroom.ts';
import { anyWords, type JsonSchema, valueFor } from '../support/schema-arbitrary.ts';

/** `npm run test:faults` sends fifty times as many. */
const runs = Number(process.env['FAULT_FUZZ_RUNS'] ?? 400);
const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);

let log: EventLog;
let house: House;
const statuses = new Map<number, number>();

beforeAll(async () => {
  log = createMemoryLog();
  void watch();
  house = await openHouse(log);
  const text = 'ALMATY, March 3, 2031 (Dateline) -- The River Summit will be held in Almaty.';
  await send({ method: 'POST', path: '/articles', body: JSON.stringify({ id: 'story-1', text }) });
  const fair = { id: 'fair-1', title: 'Fair', language: 'en', date: '2031-05' };
  await send({ method: 'POST', path: '/occasions', body: JSON.stringify(fair) });
});
afterAll(async () => {
  stop.abort();
  await house?.close();
});

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: JsonSchema }>> };
}

interface Wish {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const contract = JSON.parse(
  readFileSync(new URL('../../services/wire/contract/openapi.json', import.meta.url), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** A stream has no end to wait for; its parameters are those of `/events`. */
const operations = Object.entries(contract.paths)
  .filter(([path]) => path !== '/events/stream')
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

const encode = (text: string) => encodeURIComponent(text.toWellFormed());
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a header may carry at all; Node itself refuses to send more. */
const headerText = (value: unknown) =>
  [...textOf(value)].filter((one) => one >= ' ' && one <= '~').join('');

function wishOf(path: string, method: string, operation: Operation): fc.Arbitrary<Wish> {
  const { parameters = [], requestBody } = operation;
  const values = fc.tuple(
    ...parameters.map(({ schema, name, in: place }) => {
      // A condition or a question with every change would refuse nearly all of them.
      const isRare = place !== 'path' && method === 'post';
      return fc.oneof(
        { weight: isRare ? 12 : 1, arbitrary: fc.constant(null) },
        { weight: isRare ? 1 : 12, arbitrary: valueFor(schema, name) },
      );
    }),
  );
  const contents = Object.entries(requestBody?.content ?? {});
  const bodies = contents.map(([type, { schema = {} }]) =>
    fc.tuple(fc.constant(type), type.endsWith('json') ? valueFor(schema) : anyWords),
  );
  const body = bodies.length === 0 ? fc.constant(undefined) : fc.oneof(...bodies);
  return fc.tuple(values, body, fc.integer({ min: 0, max: 19 })).map(([given, content, twist]) => {
    let target = path;
    const query: string[] = [];
    const headers: Record<string, string> = {};
    for (const [index, { name, in: place, required }] of parameters.entries()) {
      const value = given[index];
      if (value === null && place !== 'path' && !required) continue;
      if (place === 'path')
        target = target.replace(`{${name}}`, encode(textOf(value ?? 'story-1')));
      // A long poll is answered, only later.
      else if (place === 'query' && name !== 'wait') query.push(`${name}=${encode(textOf(value))}`);
      else if (place === 'header') headers[name.toLowerCase()] = headerText(value);
    }
    const [type, value] = content ?? [];
    if (type !== undefined) headers['content-type'] = twist === 0 ? 'text/html' : type;
    const sent = type?.endsWith('json') ? JSON.stringify(value) : textOf(value ?? '');
    return {
      method: method.toUpperCase(),
      path: query.length > 0 ? `${target}?${query.join('&')}` : target,
      headers,
      ...(type !== undefined && { body: twist === 1 ? sent.slice(0, sent.length / 2) : sent }),
    };
  });
}

async function send({ method, path, headers, body }: Wish): Promise<HouseAnswer> {
  const request: HouseRequest = {
    method,
    headers: {
      authorization: `Bearer ${house.token}`,
      'content-type': 'application/json',
      ...headers,
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    },
    ...(body !== undefined && { body }),
  };
  const answer = await house.ask(path, request);
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  return answer;
}

const stack = /\bat \S+ \(|node:internal|\/src\/|\/dist\/|node_modules/;

/** Never our fault, never a stack, and where it is refused nothing is in the log. */
async function check(wish: Wish): Promise<void> {
  const before = await positionOf();
  const { status, headers, text } = await send(wish);
  const what = `${wish.method} ${wish.path} ${wish.body ?? ''} → ${status} ${text.slice(0, 500)}`;
  expect(status, what).toBeGreaterThanOrEqual(200);
  expect(status, what).toBeLessThan(500);
  if (status >= 400 && wish.method !== 'HEAD') {
    // What is withheld or gone has documents of its own that say so.
    const isDocument = wish.method === 'GET' && (status === 404 || status === 410);
    const isProblem = headers['content-type']?.includes('application/problem+json');
    expect(isProblem || isDocument, what).toBe(true);
    if (isProblem) expect(JSON.parse(text)).toMatchObject({ status, type: expect.any(String) });
    expect(stack.test(text), what).toBe(false);
    expect(await positionOf(), what).toEqual(before);
  }
  expect(house.failures, what).toEqual([]);
}

/** The end of both streams, once the policy has done what follows from what was accepted. */
async function positionOf(): Promise<readonly number[]> {
  return until('the policy to come to rest', async () => {
    const { lastSequence } = await log.state();
    const { services } = await house.read<Healths>('/health');
    const isAtRest =
      seen.sequence === lastSequence && services.ingest.policy.sequence >= seen.article;
    return isAtRest ? [lastSequence, (await log.state('DESK')).lastSequence] : undefined;
  });
}

interface Healths {
  readonly services: { readonly ingest: { readonly policy: { readonly sequence: number } } };
}

/** The last message of all, and of those that the policy follows. */
const seen = { sequence: 0, article: 0 };
const stop = new AbortController();

async function watch(): Promise<void> {
  for await (const delivery of log.follow({ after: 0, signal: stop.signal })) {
    if (delivery.kind !== 'event') continue;
    seen.sequence = delivery.event.sequence;
    if (delivery.event.ref.kind === 'article') seen.article = seen.sequence;
  }
}

test('whatever is asked by the contract is answered, and what is refused leaves nothing', async () => {
  const wish = fc
    .constantFrom(...operations)
    .chain(({ path, method, operation }) => wishOf(path, method, operation));
  await fc.assert(fc.asyncProperty(wish, check), { numRuns: runs, seed });
  expect((await house.ask('/ready')).status).toBe(200);
  const counted = [...statuses].toSorted().map(([status, count]) => `${count} × ${status}`);
  console.info(`${runs} requests by the contract, seed ${seed}: ${counted.join(', ')}`);
  // A generator that only ever makes what is refused, or only what is taken, tests nothing.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 201, 400, 404]));
});

/** Writes octets, reads until the other side has had enough. */
function exchange(octets: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port: house.port });
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
    socket.end(octets);
  });
}

const lines = [
  'POST /articles HTTP/1.1',
  'host: newsroom.example',
  'authorization: Bearer the-token-of-a-house-in-a-test-0',
  'content-type: application/json',
  'content-length: 20',
  'connection: close',
  '',
  '{"text":"x","id":"y"',
];

const raw: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((octets) => Buffer.from(octets)),
  // A request of ours with lines gone, doubled or turned, and octets among them.
  fc
    .tuple(
      fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 14 }),
      fc.uint8Array({ maxLength: 12 }),
      fc.nat(200),
    )
    .map(([order, octets, at]) => {
      const text = Buffer.from(order.map((index) => lines[index]).join('\r\n'));
      return Buffer.concat([text.subarray(0, at), Buffer.from(octets), text.subarray(at)]);
    }),
  fc.constantFrom(
    ...[
      'GET / HTTP/1.1\r\n\r\n',
      'GET http://a/ HTTP/9.9\r\nhost: a\r\n\r\n',
      'GET /%ff%fe%00 HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'GET /articles/%E0%A4%A HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'GET //////..//..%2f HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: a\r\n${'x: y\r\n'.repeat(3000)}\r\n`,
      'POST /articles HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n',
      'POST /articles HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n0\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n',
      'GET /events HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade, close\r\n\r\n',
      'TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    ].map((text) => Buffer.from(text, 'latin1')),
  ),
);

test('whatever octets come, the house stands, and says no more than that', async () => {
  const before = await positionOf();
  await fc.assert(
    fc.asyncProperty(raw, async (octets) => {
      const answer = await exchange(octets);
      expect(answer).not.toMatch(/^HTTP\/1\.1 5(?!05)/m);
      expect(stack.test(answer), answer).toBe(false);
      expect(house.failures).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
  expect(await positionOf()).toEqual(before);
  expect((await house.ask('/ready')).status).toBe(200);
});

test('the log of all that holds no token', () => {
  expect(house.log()).not.toContain(house.token);
  expect(house.log().length).toBeGreaterThan(1000);
});
