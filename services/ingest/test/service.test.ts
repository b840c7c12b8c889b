import { createMemoryLog, type EventLog, LogUnsuitableError } from '@dateline/eventlog';
import { createLogger } from '@dateline/runtime';
import { describe, expect, test } from 'vitest';
import { openTestAccess } from '../../../test/support/access.ts';
import { createIngest } from '../src/service.ts';
import { startIngest, token, until } from './ingest-server.ts';
import { newsroom, quietStory } from './stories.ts';

async function healthOf(ingest: Awaited<ReturnType<typeof startIngest>>) {
  return (await ingest.get('/health')).body.services.ingest;
}

describe('health', () => {
  test('says where the view, the policy, the clock and the broker stand', async () => {
    const ingest = await startIngest();
    const { body } = await ingest.post('/articles', { text: quietStory });
    await until(async () => (await healthOf(ingest)).policy.sequence === body.sequence);
    expect(await healthOf(ingest)).toMatchObject({
      ready: true,
      degraded: false,
      broker: { connected: true },
      sequence: body.sequence,
      quarantined: {},
      skipped: 0,
      policy: { givenUp: [], unlinked: [] },
      clock: { stuck: {} },
    });
    await ingest.close();
  });

  test('names an entity whose history cannot be read; ingest starts all the same', async () => {
    const log = createMemoryLog();
    log.put({ subject: 'newsroom.article.en.broken', headers: {}, body: '{}' });
    const ingest = await startIngest({ log });
    const health = await healthOf(ingest);
    expect(health).toMatchObject({ ready: true, degraded: true });
    expect(health.quarantined.broken).toMatchObject({ sequence: 1 });
    const change = await ingest.post('/articles/broken/update', { json: { title: 'x' } });
    expect([change.status, change.body.type]).toEqual([
      409,
      'urn:dateline:problem:entity-quarantined',
    ]);
    expect((await ingest.get('/articles/broken')).status).toBe(409);
    const other = await ingest.post('/articles?id=whole', { text: quietStory });
    expect(other.status).toBe(201);
    await until(async () => (await healthOf(ingest)).policy.givenUp.length === 1);
    await ingest.close();
  });

  test('tells the desk what was said of occasions and led to nothing', async () => {
    const ingest = await startIngest({ start: '2023-05-09T12:00:00.000Z' });
    const occasions = [
      { title: 'Tree day', occasion: 'unheard-of', date: '2023-06', status: 'tentative' },
    ];
    await ingest.post('/articles', { json: { id: 'trees', text: quietStory, occasions } });
    await until(async () => (await healthOf(ingest)).policy.unlinked.length === 1);
    const [unlinked] = (await healthOf(ingest)).policy.unlinked;
    expect(unlinked).toMatchObject({ entity: 'trees' });
    expect(unlinked.reason).toContain('unheard-of');
    await ingest.close();
  });
});

describe('the start', () => {
  const logger = createLogger({ name: 'test', level: 'silent' });
  const context = { logger, signal: new AbortController().signal, fail: () => {} };

  test('is refused on a log that is not ours', async () => {
    const foreign: EventLog = {
      ...createMemoryLog(),
      async state() {
        throw new LogUnsuitableError('the stream NEWSROOM loses messages');
      },
    };
    await expect(
      createIngest(foreign, { newsroom, access: openTestAccess(token) }, context),
    ).rejects.toThrow(LogUnsuitableError);
  });

  test('answers 503 until what is stored has been read', async () => {
    const memory = createMemoryLog();
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow: EventLog = {
      ...memory,
      async *follow(options) {
        await begun;
        yield* memory.follow(options);
      },
    };
    const ingest = await createIngest(slow, { newsroom, access: openTestAccess(token) }, context);
    expect(ingest.health().ready).toBe(false);
    begin();
    await until(() => ingest.health().ready);
    await ingest.close();
  });

  test('a fault of the code in following ends the process', async () => {
    const memory = createMemoryLog();
    const failures: unknown[] = [];
    const broken: EventLog = {
      ...memory,
      // biome-ignore lint/correctness/useYield: it breaks before the first delivery.
      async *follow() {
        throw new TypeError('broken');
      },
    };
    const fail = (error: unknown) => failures.push(error);
    const ingest = await createIngest(
      broken,
      { newsroom, access: openTestAccess(token) },
      { ...context, fail },
    );
    await until(() => failures.length > 0);
    expect(failures[0]).toBeInstanceOf(TypeError);
    await ingest.close();
  });
});

describe('an embargo over HTTP', () => {
  const embargoedUntil = '2023-04-27T18:00:00+05:00';

  test('keeps copy at the desk until it is lifted by hand', async () => {
    const ingest = await startIngest();
    const json = { id: 'trees', text: quietStory, embargoedUntil };
    const held = await ingest.post('/articles', { json });
    expect(held.body).toMatchObject({ stream: 'DESK', type: 'article.embargo-set', revision: 1 });
    expect((await ingest.post('/articles', { json })).body.outcome).toBe('unchanged');
    const changed = await ingest.post('/articles/trees/update', {
      json: { embargoedUntil: '2023-04-27T19:00:00+05:00', by: 'Desk' },
    });
    expect(changed.body).toMatchObject({ stream: 'DESK', revision: 2 });
    expect((await ingest.get('/articles/trees')).body).toMatchObject({
      state: 'embargoed',
      embargoedUntil: '2023-04-27T14:00:00.000Z',
      ninjs: { by: 'Desk' },
    });
    await expect
      .poll(async () => (await ingest.get('/articles?embargoed=true')).body.items)
      .toMatchObject([{ id: 'trees', state: 'embargoed' }]);
    expect((await ingest.get('/articles')).body.items).toEqual([]);

    const stale = { headers: { 'if-match': '"1"' } };
    expect((await ingest.post('/articles/trees/lift-embargo', stale)).status).toBe(412);
    expect((await ingest.log.read('article', 'trees', { stream: 'NEWSROOM' })).events).toEqual([]);
    const once = { headers: { 'if-match': '"2"', 'idempotency-key': 'lift' } };
    const lifted = await ingest.post('/articles/trees/lift-embargo', once);
    expect([lifted.status, lifted.body.type]).toEqual([201, 'article.published']);
    expect((await ingest.post('/articles/trees/lift-embargo', once)).status).toBe(200);
    const { body } = await ingest.get('/articles/trees');
    expect(body).toMatchObject({ state: 'live', stream: 'NEWSROOM', revision: 1 });
    expect(body.ninjs.embargoedUntil).toBeUndefined();
    const { events } = (await ingest.get('/articles/trees/history')).body;
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'article.embargo-set',
      'article.embargo-set',
      'article.embargo-lifted',
      'article.published',
    ]);
    await ingest.close();
  });

  test('copy under embargo is never taken for new, however soon it comes again', async () => {
    const ingest = await startIngest();
    const json = { id: 'trees', text: quietStory };
    await ingest.post('/articles', { json: { ...json, embargoedUntil } });
    const open = await ingest.post('/articles', { json });
    expect([open.status, open.body.type]).toEqual([409, 'urn:dateline:problem:article-embargoed']);
    expect((await ingest.log.read('article', 'trees', { stream: 'NEWSROOM' })).events).toEqual([]);
    await ingest.close();
  });

  test('the key of embargoed copy is known after its release', async () => {
    const ingest = await startIngest();
    const request = {
      json: { id: 'trees', text: quietStory, embargoedUntil },
      headers: { 'idempotency-key': 'upload-1' },
    };
    await ingest.post('/articles', request);
    await ingest.post('/articles/trees/lift-embargo');
    const again = await ingest.post('/articles', request);
    expect([again.status, again.body.outcome]).toEqual([200, 'repeated']);
    const other = { ...request, json: { ...request.json, text: 'Other words.' } };
    expect((await ingest.post('/articles', other)).status).toBe(422);
    await ingest.close();
  });

  test('a kill after the release erases the desk’s copy too', async () => {
    const ingest = await startIngest();
    await ingest.post('/articles', { json: { id: 'trees', text: quietStory, embargoedUntil } });
    await ingest.post('/articles/trees/lift-embargo');
    await ingest.post('/articles/trees/kill');
    await until(async () => {
      const kept = await ingest.log.read('article', 'trees', { stream: 'DESK' });
      return !JSON.stringify(kept.events).includes('mulberry');
    });
    const { body } = await ingest.get('/articles/trees/history');
    expect(JSON.stringify(body)).not.toContain('mulberry');
    await ingest.close();
  });
});
