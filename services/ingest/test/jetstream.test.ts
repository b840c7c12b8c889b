import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import { publish } from '../src/commands.ts';
import { createCreationKeys } from '../src/creation-keys.ts';
import { createPolicyRunner } from '../src/policy-runner.ts';
import { toSubmission } from '../src/submission.ts';
import { openView } from '../src/view.ts';
import { startIngest, until } from './ingest-server.ts';
import { deskAt, forumDays, forumInMay, newsroom, quietStory } from './stories.ts';

const start = '2023-05-08T12:00:00.000Z';
const silent = { info: () => {}, warn: () => {} };
let nats: TestNats;
const logs: EventLog[] = [];
beforeAll(async () => {
  nats = await startNats();
});
afterEach(async () => {
  for (const log of logs.splice(0)) await log.close();
});
afterAll(async () => {
  await nats.stop();
});

async function openLog(): Promise<EventLog> {
  const log = await openJetStreamLog({ servers: nats.url, clientName: 'test', role: 'writer' });
  logs.push(log);
  return log;
}

/** Starts the policy on a log and answers how to end it. */
function startPolicy(log: EventLog): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const creationKeys = createCreationKeys(10);
  const view = openView(log, { signal, creationKeys, onDeskChange: () => {} });
  const desk = deskAt(log, start);
  const running = createPolicyRunner({ desk, view, signal, logger: silent }).run();
  return async () => {
    ending.abort();
    await running;
  };
}

async function occasionTypes(log: EventLog): Promise<string[]> {
  const types: string[] = [];
  const stop = new AbortController();
  const filter = 'newsroom.occasion.>';
  for await (const delivery of log.follow({ after: 0, filter, signal: stop.signal })) {
    if (delivery.kind === 'caught-up') stop.abort();
    if (delivery.kind === 'event') types.push(delivery.event.type);
  }
  return types;
}

test('a policy that falls between its append and its acknowledgement does it once', async () => {
  const log = await openLog();
  const desk = deskAt(log, start);
  for (const text of [forumInMay, forumDays]) {
    await publish(desk, toSubmission({ text }, { newsroom, receivedAt: start }), {});
  }

  const falling = await openLog();
  let hasFallen = false;
  startPolicy({
    ...falling,
    async append(ref, event, options) {
      const position = await falling.append(ref, event, options);
      hasFallen = ref.kind === 'occasion';
      // From here on this worker is gone: it neither answers nor acknowledges.
      return hasFallen ? new Promise(() => {}) : position;
    },
  });
  await until(() => hasFallen);
  await falling.close();
  expect(await occasionTypes(log)).toEqual(['occasion.announced']);

  const stop = startPolicy(await openLog());
  await until(async () => (await occasionTypes(log)).length === 2);
  // Everything has been acknowledged once a later article has been handled.
  const later = `${quietStory} A tree fair will be held in Samarkand on June 3.`;
  await publish(desk, toSubmission({ text: later }, { newsroom, receivedAt: start }), {});
  await until(async () => (await occasionTypes(log)).length === 3);
  expect(await occasionTypes(log)).toEqual([
    'occasion.announced',
    'occasion.confirmed',
    'occasion.announced',
  ]);
  await stop();
});

test('the service lives through a restart of the broker, and answers 503 meanwhile', async () => {
  const log = await openLog();
  const ingest = await startIngest({ log, start });
  const text = `${quietStory}\nBefore.`;
  expect((await ingest.post('/articles?id=before', { text })).status).toBe(201);
  await nats.kill9();
  const away = await ingest.post('/articles?id=during', { text: `${text} During.` });
  expect([away.status, away.body.type]).toEqual([503, 'urn:dateline:problem:log-unavailable']);
  const health = await ingest.get('/health');
  expect(health.body).toMatchObject({ status: 'degraded', services: { ingest: { ready: true } } });
  await nats.restart();
  await until(async () => {
    const answer = await ingest.post('/articles?id=during', { text: `${text} During.` });
    return answer.status < 300;
  });
  const { body } = await ingest.get('/articles/during/history');
  expect(body.events).toHaveLength(1);
  await ingest.close();
}, 60_000);
