import {
  createMemoryLedger,
  createMemoryLog,
  type EventLog,
  LogUnavailableError,
} from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestAccess } from '../../../test/support/access.ts';
import { startIngest, type TestIngest, token } from './ingest-server.ts';
import { quietStory } from './stories.ts';

let ingest: TestIngest;
let isAway = false;

/** The log of a broker that can be sent away. */
function createLeavingLog(): EventLog {
  const log = createMemoryLog();
  const unlessAway = () => {
    if (isAway) throw new LogUnavailableError('the broker is away');
  };
  return {
    ...log,
    async append(...given) {
      unlessAway();
      return log.append(...given);
    },
    async read(...given) {
      unlessAway();
      return log.read(...given);
    },
  };
}

beforeEach(async () => {
  isAway = false;
  ingest = await startIngest({ log: createLeavingLog() });
});
afterEach(async () => {
  isAway = false;
  await ingest.close();
});

describe('keys of creations', () => {
  const key = { 'idempotency-key': 'upload-1' };

  test('the same key with other copy is refused, though the ids would differ', async () => {
    const first = await ingest.post('/articles', { text: quietStory, headers: key });
    const stored = await ingest.lastSequence();
    const other = await ingest.post('/articles', { text: `${quietStory} More.`, headers: key });
    expect(other.status).toBe(422);
    expect(other.body.type).toBe('urn:dateline:problem:idempotency-key-reused');
    expect(other.body.detail).toContain(first.body.id);
    expect(await ingest.lastSequence()).toBe(stored);
  });

  test('the same key with the same copy is the same article', async () => {
    const first = await ingest.post('/articles', { text: quietStory, headers: key });
    const again = await ingest.post('/articles', { text: quietStory, headers: key });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ id: first.body.id, outcome: 'repeated' });
  });

  test('ingest knows the keys of before its restart', async () => {
    // A key belongs to who sent it, and who that is stands in the ledger of tokens.
    const ledger = createMemoryLedger();
    const start = async (log: EventLog) =>
      startIngest({ log, access: openTestAccess(token, { ledger }) });
    const first = await start(createMemoryLog());
    await first.post('/articles', { text: quietStory, headers: key });
    await first.close();
    const next = await start(first.log);
    const other = await next.post('/articles', { text: `${quietStory} More.`, headers: key });
    expect(other.status).toBe(422);
    await next.close();
  });

  test('a refused creation gives its key back', async () => {
    await ingest.post('/articles?id=trees', { text: quietStory });
    const more = { text: `${quietStory} More.`, headers: key };
    expect((await ingest.post('/articles?id=trees', more)).status).toBe(409);
    expect((await ingest.post('/articles?id=more-trees', more)).status).toBe(201);
  });

  test('occasions have keys of their own', async () => {
    const json = { title: 'Fair', language: 'en', date: '2023-06' };
    await ingest.post('/articles', { text: quietStory, headers: key });
    expect((await ingest.post('/occasions', { json, headers: key })).status).toBe(201);
    const other = { json: { ...json, date: '2023-07' }, headers: key };
    expect((await ingest.post('/occasions', other)).status).toBe(422);
  });
});

describe('while the broker is away', () => {
  test('a command answers 503 and when to come back; the same command later is one', async () => {
    const request = { text: quietStory, headers: { 'idempotency-key': 'k' } };
    isAway = true;
    const away = await ingest.post('/articles', request);
    expect(away.status).toBe(503);
    expect(away.body.type).toBe('urn:dateline:problem:log-unavailable');
    expect(away.headers.get('retry-after')).toBe('2');
    expect(JSON.stringify(away.body)).not.toContain('broker');
    isAway = false;
    expect((await ingest.post('/articles', request)).status).toBe(201);
  });
});
