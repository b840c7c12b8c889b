import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Operation, operations, type Wish, wishOf } from '../support/contract-wishes.ts';
import { type House, type HouseAnswer, openHouse } from '../support/house.ts';
import { until } from '../support/newsroom.ts';
import { exchange, rawOctets } from '../support/raw-octets.ts';
import { verifyHouse } from '../support/verified.ts';

/** `npm run test:faults` sends fifty times as many, others each time. */
const given = process.env['FAULT_FUZZ_RUNS'];
const runs = Number(given ?? 250);
if (given) vi.setConfig({ testTimeout: 3_600_000 });
const seed = Number(process.env['FAULT_SEED'] ?? (given ? Date.now() % 1_000_000 : 310_518));
/** Requests that fit, for each operation; six of them make webhooks, of which there may be 100. */
const aimed = Math.min(12, Math.max(4, Math.floor(runs / 500)));

let log: EventLog;
let house: House;
/** By operation, how often an answer began with 2, 3 and 4. */
const counts = new Map<string, [number, number, number]>();

beforeAll(async () => {
  log = createMemoryLog();
  void watch();
  house = await openHouse(log, { isWhole: true });
  for (const n of [1, 2]) {
    await make(story(`story-${n}`, { language: n === 1 ? 'en' : 'ar', text }));
    await make(fair(`fair-${n}`));
  }
});
afterAll(async () => {
  stop.abort();
  await house?.close();
});

const text = 'ALMATY, March 3, 2031 (Dateline) -- The River Summit will be held in Almaty.';
type Step = readonly [path: string, body: object];
const story = (id: string, more: object = {}): Step => [
  '/articles',
  { id, text: `The river rose at ${id}.`, ...more },
];
const fair = (id: string, more: object = {}): Step => [
  '/occasions',
  { id, title: `Fair ${id}`, language: 'en', date: '2031', ...more },
];
const embargo = { embargoedUntil: '2091-04-27T09:00:00Z' };

/** What was made, by what it is, in whatever state it came to. */
const made = new Map<string, readonly Readonly<Record<string, string>>[]>();

/** Makes something and leads it to where an operation has something to do with it. */
async function standFor({ path }: Operation, id: string): Promise<Record<string, string>> {
  const [, what = '', , change] = path.split('/');
  const known = await standAs(what, change, id);
  made.set(what, [...(made.get(what) ?? []), known]);
  return known;
}

async function standAs(what: string, change: string | undefined, id: string) {
  const more = {
    ...(change === 'lift-embargo' && embargo),
    ...(change === 'confirm' && { date: '2031-05-18' }),
  };
  if (what === 'tokens') await make(['/tokens', { name: id, scopes: ['desk'] }]);
  if (what === 'webhooks') {
    const hook = await make(['/webhooks', { url: `https://program.example/${id}` }]);
    const { id: given }: { readonly id: string } = JSON.parse(hook.text);
    return { id: given };
  }
  if (what === 'articles' || what === 'snapshot') await make(story(id, more));
  if (what === 'occasions') await make(fair(id, more));
  if (change === 'release') await make([`/articles/${id}/withhold`, {}]);
  if (change === 'reinstate') await make([`/occasions/${id}/cancel`, {}]);
  return { id, name: id, kind: 'articles' };
}

async function make([path, body]: Step): Promise<HouseAnswer> {
  known = undefined;
  const headers = { 'content-type': 'application/json' };
  const answer = await send({ method: 'POST', path, headers, body: JSON.stringify(body) });
  expect(answer.status, `${path} ${answer.text}`).toBe(201);
  return answer;
}

async function send({ method, path, headers, body }: Omit<Wish, 'operation'>) {
  return house.ask(path, {
    method,
    headers: {
      authorization: `Bearer ${house.token}`,
      ...headers,
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    },
    ...(body !== undefined && { body }),
  });
}

const stack = /\bat \S+ \(|node:internal|\/src\/|\/dist\/|node_modules/;

/** Where the streams ended when nothing was asked since. */
let known: readonly number[] | undefined;

/** Never our fault, never a stack, and where it is refused nothing is in the log. */
async function check(wish: Wish): Promise<void> {
  const before = known ?? (await positionOf());
  known = undefined;
  const { status, headers, text: said } = await send(wish);
  const what = `${wish.method} ${wish.path} ${wish.body ?? ''} → ${status} ${said.slice(0, 500)}`;
  expect(status, what).toBeGreaterThanOrEqual(200);
  expect(status, what).toBeLessThan(500);
  if (status >= 400 && wish.method !== 'HEAD') {
    // What is withheld or gone has documents of its own that say so.
    const isDocument = wish.method === 'GET' && (status === 404 || status === 410);
    const isProblem = headers['content-type']?.includes('application/problem+json');
    expect(isProblem || isDocument, what).toBe(true);
    if (isProblem) expect(JSON.parse(said)).toMatchObject({ status, type: expect.any(String) });
    expect(stack.test(said), what).toBe(false);
    known = await positionOf();
    expect(known, what).toEqual(before);
  }
  expect(house.failures, what).toEqual([]);
  const of = counts.get(wish.operation) ?? [0, 0, 0];
  counts.set(wish.operation, of);
  const at = Math.floor(status / 100) - 2;
  of[at] = (of[at] ?? 0) + 1;
}

/** The end of both streams, once all have done what follows from what was accepted. */
async function positionOf(): Promise<readonly number[]> {
  return until('all to come to rest', async () => {
    const { lastSequence } = await log.state();
    const { services } = await house.read<Healths>('/health');
    const areThere = Object.values(services).every(
      (one) => (one?.sequence ?? lastSequence) >= lastSequence,
    );
    const policy = services['ingest']?.policy?.sequence ?? 0;
    const isAtRest = seen.sequence === lastSequence && policy >= seen.article;
    return areThere && isAtRest
      ? [lastSequence, (await log.state('DESK')).lastSequence]
      : undefined;
  });
}

interface Healths {
  readonly services: Readonly<
    Record<
      string,
      { readonly sequence?: number; readonly policy?: { readonly sequence: number } } | undefined
    >
  >;
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

let sampled = 0;
function one(wishes: fc.Arbitrary<Wish>): Wish {
  sampled += 1;
  const [wish] = fc.sample(wishes, { numRuns: 1, seed: seed + sampled });
  if (!wish) throw new Error('nothing was made');
  return wish;
}

test('what fits the contract reaches every operation, at something that stands right for it', async () => {
  for (const [index, operation] of operations.entries()) {
    for (let count = 0; count < aimed; count += 1) {
      const there = await standFor(operation, `n-${index}-${count}`);
      await check(one(wishOf(operation, 'only', there)));
    }
    await check(one(wishOf(operation, 'mostly', { id: 'nobody', name: 'nobody' })));
  }
});

test('whatever is asked by the contract is answered, and what is refused leaves nothing', async () => {
  const wish = fc.constantFrom(...operations).chain((operation) => {
    const there = made.get(operation.path.split('/')[1] ?? '') ?? [];
    return fc.constantFrom({}, ...there).chain((known) => wishOf(operation, 'mostly', known));
  });
  await fc.assert(fc.asyncProperty(wish, check), { numRuns: runs, seed });
  expect((await house.ask('/ready')).status).toBe(200);
});

/**
 * A backup and a stranger's consumer need a broker (`test/scenario/backup.test.ts`, standalone's
 * `bus-work.test.ts`); `/rebuild` takes nothing that could be wrong.
 */
const neverTaken = ['GET /backup', 'DELETE /consumers/{name}'];
const neverRefused = ['POST /rebuild'];

test('each operation was taken once at least, and each command refused as well', () => {
  const lines = operations.map(({ name }) => {
    const [taken, elsewhere, refused] = counts.get(name) ?? [0, 0, 0];
    return { name, taken, elsewhere, refused };
  });
  const total = lines.reduce((sum, { taken, refused }) => sum + taken + refused, 0);
  const shown = lines.map(
    ({ name, taken, refused }) => `${name}: ${taken} × 2xx, ${refused} × 4xx`,
  );
  console.info(`${total} requests by the contract, seed ${seed}\n  ${shown.join('\n  ')}`);
  const isCommand = (name: string) => !name.startsWith('GET ');
  const untaken = lines.filter(({ taken }) => taken === 0).map(({ name }) => name);
  expect(untaken).toEqual(neverTaken);
  const unrefused = lines.filter(({ refused }) => refused === 0).map(({ name }) => name);
  expect(unrefused.filter(isCommand)).toEqual(neverRefused);
});

test('whatever octets come, the house stands, and says no more than that', async () => {
  const before = await positionOf();
  await fc.assert(
    fc.asyncProperty(rawOctets, async (octets) => {
      const answer = await exchange(house.port, octets);
      expect(answer).not.toMatch(/^HTTP\/1\.1 5(?!05)/m);
      expect(stack.test(answer), answer).toBe(false);
      expect(house.failures).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
  expect(await positionOf()).toEqual(before);
  expect((await house.ask('/ready')).status).toBe(200);
});

test('after all that the log is sound, and every surface agrees with it', async () => {
  await positionOf();
  for (const stream of ['NEWSROOM', 'DESK'] as const) {
    const kinds = new Set<string>();
    const { lastSequence } = await log.state(stream);
    expect(lastSequence).toBeGreaterThan(0);
    for await (const { kind } of log.follow({ stream, after: 0, signal: stop.signal })) {
      if (kind === 'caught-up') break;
      kinds.add(kind);
    }
    expect([...kinds]).toEqual(['event']);
  }
  const { agrees, differences, heldBack, surfaces } = await verifyHouse(
    log,
    house.url,
    given ? undefined : 40,
  );
  expect({ agrees, differences, heldBack }).toEqual({
    agrees: true,
    differences: [],
    heldBack: {},
  });
  const compared = surfaces.reduce((sum, one) => sum + one.compared, 0);
  console.info(`${compared} documents agree with ${(await log.state()).lastSequence} events`);
});

test('the log of all that holds no token', () => {
  expect(house.log()).not.toContain(house.token);
  expect(house.log().length).toBeGreaterThan(1000);
});
