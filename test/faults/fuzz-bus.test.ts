import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, MsgHdrsImpl, type NatsConnection } from '@nats-io/transport-node';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { startNats, type TestNats } from '../support/nats.ts';
import { until } from '../support/newsroom.ts';

/** `npm run test:faults` sends more. */
const runs = Number(process.env['FAULT_BUS_RUNS'] ?? 60);
const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);

let nats: TestNats;
let log: EventLog;
let house: House;
/** A writer with a fault: it has the right to write, and no idea of what. */
let writer: NatsConnection;

beforeAll(async () => {
  nats = await startNats({ how: 'binary' });
  log = await openJetStreamLog({ servers: nats.url, clientName: 'house', role: 'writer' });
  house = await openHouse(log);
  writer = await connect({ servers: nats.url });
});
afterAll(async () => {
  await house?.close();
  await log?.close();
  await writer?.close();
  await nats?.stop();
});

const publish = (path: string, body: object) =>
  house.ask(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${house.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Stored {
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function readStored(): Promise<readonly Stored[]> {
  const { streams } = await jetstreamManager(writer);
  const stored: Stored[] = [];
  const { lastSequence } = await log.state();
  for (let seq = 1; seq <= lastSequence; seq += 1) {
    const message = await streams.getMessage('NEWSROOM', { seq });
    if (!message) continue;
    const headers: Record<string, string> = {};
    for (const [name, values] of message.header) headers[name] = values.at(-1) ?? '';
    stored.push({ subject: message.subject, headers, body: message.string() });
  }
  return stored;
}

/** What may have happened to a message of ours on its way out of a broken program. */
interface Fault {
  readonly original: number;
  readonly headers: 'kept' | 'none' | 'one gone' | 'one turned' | 'ids new';
  readonly body: 'kept' | 'cut' | 'turned' | 'nested' | 'other';
  readonly subject: 'kept' | 'other kind' | 'strange' | 'clock';
  readonly which: number;
  readonly junk: string;
  readonly revision: number | undefined;
}

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('-1', '1e99', '%ff', '%', '__proto__', '9'.repeat(300), 'null', '[]', '{"x":1}'),
);

const fault: fc.Arbitrary<Fault> = fc.record({
  original: fc.nat(20),
  headers: fc.constantFrom('kept', 'none', 'one gone', 'one turned', 'ids new'),
  body: fc.constantFrom('kept', 'cut', 'turned', 'nested', 'other'),
  subject: fc.constantFrom('kept', 'kept', 'other kind', 'strange', 'clock'),
  which: fc.nat(20),
  junk,
  revision: fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined }),
});

/** Header values go as they are; the client would encode nothing and refuse a line's end. */
const oneLine = (text: string) => text.replaceAll(/[^ -~]/g, '?');

function spoil(stored: readonly Stored[], given: Fault): Stored & { readonly octets: Buffer } {
  const original = stored[given.original % stored.length] as Stored;
  const names = Object.keys(original.headers).filter((name) => name.startsWith('ce-'));
  const name = names[given.which % names.length] ?? 'ce-id';
  const { [name]: _gone, ...others } = original.headers;
  const headers = {
    kept: original.headers,
    none: {},
    'one gone': others,
    'one turned': { ...original.headers, [name]: oneLine(given.junk) },
    'ids new': { ...original.headers, 'ce-id': oneLine(given.junk) },
  }[given.headers];
  const revised =
    given.revision === undefined ? headers : { ...headers, 'ce-revision': String(given.revision) };
  const octets = Buffer.from(original.body);
  if (given.body === 'turned') octets[given.which % octets.length] = 0xff;
  const body = {
    kept: octets,
    cut: octets.subarray(0, octets.length / 2),
    turned: octets,
    nested: Buffer.from(`{"ninjs":${original.body},"x":${'['.repeat(50)}${']'.repeat(50)}}`),
    other: Buffer.from(given.junk),
  }[given.body];
  const id = original.subject.split('.').at(-1) ?? 'a';
  const subject = {
    kept: original.subject,
    'other kind': original.subject.includes('.occasion.')
      ? `newsroom.article.en.${id}`
      : `newsroom.occasion.${id}`,
    strange: `newsroom.x${given.which}.y`,
    clock: 'newsroom.clock',
  }[given.subject];
  // The broker would else take it for what it has already.
  const { 'Nats-Msg-Id': _known, ...unknown } = revised as Record<string, string>;
  return { subject, headers: unknown, body: '', octets: body };
}

interface Healths {
  readonly services: Readonly<Record<string, { readonly sequence: number }>>;
}

async function untilAllAt(sequence: number): Promise<void> {
  await until(`everyone at ${sequence}`, async () => {
    expect(house.failures).toEqual([]);
    const { services } = await house.read<Healths>('/health');
    return Object.values(services).every((one) => one.sequence >= sequence) ? true : undefined;
  });
}

test('whatever a broken writer stores, its entity stands still and everyone goes on', async () => {
  const text = 'ALMATY, March 3, 2031 (Dateline) -- The River Summit will be held in May 2031.';
  for (const id of ['one', 'two', 'three']) {
    expect((await publish('/articles', { id, text: `${text} ${id}` })).status).toBe(201);
    const fair = { id: `fair-${id}`, title: `Fair ${id}`, language: 'en', date: '2031-05' };
    expect((await publish('/occasions', fair)).status).toBe(201);
  }
  await publish('/articles/two/correct', { title: 'Two', note: 'It was one.' });
  await publish('/occasions/fair-two/cancel', {});
  await untilAllAt((await log.state()).lastSequence);
  const stored = await readStored();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fault, async (given) => {
      const { subject, headers, octets } = spoil(stored, given);
      const block: Record<string, string[]> = {};
      for (const [name, value] of Object.entries(headers)) block[name] = [value];
      const ack = await writer.request(subject, octets, {
        timeout: 5000,
        ...(Object.keys(block).length > 0 && { headers: MsgHdrsImpl.fromRecord(block) }),
      });
      const { seq } = ack.json<{ readonly seq: number }>();
      count += 1;
      await untilAllAt(seq);
      if (count % 4 > 0) return;
      expect((await house.ask('/feeds/all.json')).status).toBe(200);
      expect((await house.ask('/calendars/all.ics')).status).toBe(200);
      expect((await house.ask('/events?after=start&limit=1000')).status).toBe(200);
      const answer = await publish('/articles/two/update', { title: `Take ${count}` });
      expect([200, 201, 409], answer.text).toContain(answer.status);
    }),
    { numRuns: runs, seed },
  );

  expect((await publish('/articles', { id: 'after-all', text: `${text} After all.` })).status).toBe(
    201,
  );
  const late = { id: 'fair-after-all', title: 'Fair after all', language: 'en', date: '2031-05' };
  expect((await publish('/occasions', late)).status).toBe(201);
  await until('both to be shown', async () => {
    const [feed, calendar] = [
      await house.ask('/feeds/all.json'),
      await house.ask('/calendars/all.ics'),
    ];
    const isShown = feed.text.includes('after-all') && calendar.text.includes('Fair after all');
    return isShown ? true : undefined;
  });
  const { services } = await house.read<{
    services: Readonly<Record<string, { quarantined?: object }>>;
  }>('/health');
  const still = Object.keys(services['feeds']?.quarantined ?? {});
  expect(still.length).toBeGreaterThan(0);
  expect(still).not.toContain('after-all');
  console.info(`${count} spoilt messages, seed ${seed}: ${still.length} entities stand still`);
});
