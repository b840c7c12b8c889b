import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import {
  createMemoryLog,
  createMemoryRegister,
  type EventLog,
  leafOf,
  openJetStreamLog,
  openJetStreamRegister,
  type Register,
  RevisionConflictError,
  type StoredOctets,
} from '../src/index.ts';
import { articleEvent, articleRef } from './sample-events.ts';

let server: TestNats;
let log: EventLog;
beforeAll(async () => {
  server = await startNats({ how: 'binary' });
  log = await openJetStreamLog({ servers: server.url, clientName: 'test', role: 'writer' });
});
afterAll(async () => {
  await log?.close();
  await server?.stop();
});

const kinds: [string, () => Promise<Register>][] = [
  ['in memory', async () => createMemoryRegister()],
  ['on JetStream', () => openJetStreamRegister({ servers: server.url, clientName: 'register' })],
];

describe.each(kinds)('a register %s', (_, open) => {
  test('takes each number once, in order, and gives all back', async () => {
    const register = await open();
    expect(await register.newest()).toBeUndefined();
    await register.append({ number: 1, text: 'one' });
    await register.append({ number: 2, text: 'two' });
    for (const number of [1, 2, 4]) {
      const adding = register.append({ number, text: 'another' });
      await expect(adding).rejects.toBeInstanceOf(RevisionConflictError);
    }
    expect(await register.newest()).toEqual({ number: 2, text: 'two' });
    expect(await register.read(1, 1)).toEqual([{ number: 1, text: 'one' }]);
    expect(await register.read(2, 5)).toEqual([{ number: 2, text: 'two' }]);
    expect(await register.read(3, 5)).toEqual([]);
    await register.close();
  });
});

test('of a register nothing can be taken, not even by the broker’s own commands', async () => {
  const nats = await connect({ servers: server.url });
  const ask = async (subject: string, body: object) =>
    (await nats.request(`$JS.API.STREAM.${subject}.NOTARY`, JSON.stringify(body))).json<{
      success?: boolean;
    }>();
  expect((await ask('MSG.DELETE', { seq: 1 })).success).not.toBe(true);
  expect((await ask('PURGE', {})).success).not.toBe(true);
  await nats.close();
});

async function octetsOf(source: EventLog, count: number): Promise<readonly StoredOctets[]> {
  const stop = new AbortController();
  const found: StoredOctets[] = [];
  for await (const one of source.followOctets({ after: 0, signal: stop.signal })) {
    if (one.kind === 'message') found.push(one);
    if (found.length === count) break;
  }
  stop.abort();
  return found;
}

test('a message has the same hash wherever it is stored, and another for each octet', async () => {
  const memory = createMemoryLog();
  const ref = articleRef();
  const event = articleEvent(ref, 1);
  for (const one of [log, memory])
    await one.append(ref, event, { expectedSequence: 0, revision: 1 });
  const [stored] = await octetsOf(log, 1);
  const [kept] = await octetsOf(memory, 1);
  if (!stored || !kept) throw new Error('nothing was stored');
  expect(leafOf(stored)).toBe(leafOf(kept));
  const { headers, body } = stored;
  const names = headers.map(([name]) => name);
  expect(names).toContain('Nats-Msg-Id');
  const changed: StoredOctets[] = [
    { ...stored, sequence: 2 },
    { ...stored, subject: `${stored.subject}x` },
    { ...stored, headers: [...headers, ['ce-other', '1']] },
    { ...stored, headers: headers.filter(([name]) => name !== 'ce-source') },
    { ...stored, body: Buffer.concat([body, Buffer.from(' ')]) },
  ];
  const hashes = changed.map(leafOf);
  expect(new Set([...hashes, leafOf(stored)]).size).toBe(changed.length + 1);
  const shuffled = { ...stored, headers: headers.toReversed() };
  const mirrored = { ...stored, headers: [...headers, ['Nats-Stream-Source', 'x'] as const] };
  for (const same of [shuffled, mirrored]) expect(leafOf(same)).toBe(leafOf(stored));
});
