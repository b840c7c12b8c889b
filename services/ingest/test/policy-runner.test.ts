import type { RecordedEvent } from '@dateline/contracts';
import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handleArticle, handleOccasion, publish } from '../src/commands.ts';
import { createCreationKeys } from '../src/creation-keys.ts';
import { deriveUri } from '../src/identity.ts';
import { createPolicyRunner, type PolicyRunner } from '../src/policy-runner.ts';
import { toSubmission } from '../src/submission.ts';
import { openView } from '../src/view.ts';
import { until } from './ingest-server.ts';
import { deskAt, forumDays, forumInMay, newsroom, quietStory } from './stories.ts';

const start = '2023-04-27T12:00:00.000Z';
let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
});

const silent = { info: () => {}, warn: () => {} };

function newPolicy(log: EventLog): PolicyRunner {
  const { signal } = ending;
  const creationKeys = createCreationKeys(10);
  const view = openView(log, { signal, creationKeys, onDeskChange: () => {} });
  const desk = deskAt(log, start);
  return createPolicyRunner({ desk, view, signal, logger: silent, pauseMs: 1 });
}

async function publishText(log: EventLog, id: string, text: string): Promise<RecordedEvent> {
  const desk = deskAt(log, start);
  const input = { id, text, story: 'forum', receivedAt: '2023-05-08T10:00:00+05:00' };
  await publish(desk, toSubmission(input, { newsroom, receivedAt: start }), {});
  return lastOf(log, id);
}

async function lastOf(log: EventLog, id: string): Promise<RecordedEvent> {
  const event = (await log.read('article', id)).events.at(-1);
  if (!event) throw new Error(`nothing under ${id}`);
  return event;
}

/** Every occasion event, as type and cause. */
async function occasionEvents(log: EventLog) {
  const found: RecordedEvent[] = [];
  const stop = new AbortController();
  for await (const delivery of log.follow({ after: 0, signal: stop.signal })) {
    if (delivery.kind === 'caught-up') stop.abort();
    if (delivery.kind === 'event' && delivery.event.ref.kind === 'occasion') {
      found.push(delivery.event);
    }
  }
  return found;
}

async function typesOf(log: EventLog): Promise<string[]> {
  return (await occasionEvents(log)).map(({ type }) => type);
}

describe('what articles say', () => {
  test('of nothing to come does not wait for the end of the log', async () => {
    const stored = createMemoryLog();
    const quiet = await publishText(stored, 'quiet', quietStory);
    const announced = await publishText(stored, 'may', forumInMay);
    const asked: string[] = [];
    const state: EventLog['state'] = (stream) => {
      asked.push(stream ?? 'NEWSROOM');
      return stored.state(stream);
    };
    const policy = newPolicy({ ...stored, state });
    await policy.handle(quiet);
    expect(asked).toEqual([]);
    await policy.handle(announced);
    expect(asked).toEqual(['NEWSROOM']);
  });

  test('becomes one occasion, from the month to the day', async () => {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    const announced = await publishText(log, 'may', forumInMay);
    await policy.handle(announced);
    const confirmed = await publishText(log, 'days', forumDays);
    await policy.handle(confirmed);
    const events = await occasionEvents(log);
    expect(events.map(({ type, entity, revision }) => [type, entity, revision])).toEqual([
      ['occasion.announced', events[0]?.entity, 1],
      ['occasion.confirmed', events[0]?.entity, 2],
    ]);
    expect(events.map(({ causationId }) => causationId)).toEqual([announced.id, confirmed.id]);
    expect(events[1]?.data).toMatchObject({
      date: '2023-05-18/2023-05-19',
      previousDate: '2023-05',
      source: { by: 'extraction', article: 'days', articleRevision: 1 },
    });
  });

  test('the second article is planned on what the first one did, however soon it comes', async () => {
    const log = createMemoryLog();
    await publishText(log, 'may', forumInMay);
    await publishText(log, 'days', forumDays);
    // The view lags behind the log, as it does when the broker is far away.
    const policy = newPolicy({
      ...log,
      async *follow(options) {
        for await (const delivery of log.follow(options)) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          yield delivery;
        }
      },
    });
    const running = policy.run();
    await until(async () => (await typesOf(log)).length === 2);
    expect(await typesOf(log)).toEqual(['occasion.announced', 'occasion.confirmed']);
    ending.abort();
    await running;
  });

  test('an editor’s list wins over the copy; an empty one means none', async () => {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    const desk = deskAt(log, start);
    const silenced = { id: 'may', text: forumInMay, occasions: [] };
    await publish(desk, toSubmission(silenced, { newsroom, receivedAt: start }), {});
    await policy.handle(await lastOf(log, 'may'));
    expect(await typesOf(log)).toEqual([]);
    const stated = { title: 'Tree day', date: '2023-06-01', status: 'confirmed' } as const;
    const input = { id: 'trees', text: quietStory, occasions: [stated] };
    await publish(desk, toSubmission(input, { newsroom, receivedAt: start }), {});
    await policy.handle(await lastOf(log, 'trees'));
    expect((await occasionEvents(log))[0]?.data).toMatchObject({
      title: { value: 'Tree day', language: 'en' },
      source: { by: 'editor', article: 'trees' },
    });
  });

  test('of HTML only the words are read', async () => {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    const marked = forumDays
      .replace('Water Forum', '<b>Water</b> Forum')
      .replace('18-19', '18&ndash;19');
    const body = `<p>${marked.replace('\n', '</p><p>')}</p>`;
    const input = { id: 'html', body, receivedAt: '2023-05-08T10:00:00+05:00' };
    await publish(deskAt(log, start), toSubmission(input, { newsroom, receivedAt: start }), {});
    await policy.handle(await lastOf(log, 'html'));
    const [announced] = await occasionEvents(log);
    expect(announced?.data).toMatchObject({
      title: { value: 'Central Asia Water Forum' },
      date: '2023-05-18/2023-05-19',
    });
  });
});

describe('once in effect', () => {
  test('the same event again changes nothing', async () => {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    const event = await publishText(log, 'may', forumInMay);
    await policy.handle(event);
    await policy.handle(event);
    await newPolicy(log).handle(event);
    expect(await typesOf(log)).toEqual(['occasion.announced']);
  });

  test('a broker that goes away in the middle is waited for', async () => {
    const log = createMemoryLog();
    let away = 2;
    const leaving: EventLog = {
      ...log,
      async append(...given) {
        const position = await log.append(...given);
        if (given[0].kind !== 'occasion' || away === 0) return position;
        away -= 1;
        // It was stored, but nobody heard of it.
        throw new LogUnavailableError('away');
      },
    };
    const event = await publishText(log, 'may', forumInMay);
    await newPolicy(leaving).handle(event);
    expect(await typesOf(log)).toEqual(['occasion.announced']);
  });

  test('an older story that comes again leaves what is known alone', async () => {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    const may = await publishText(log, 'may', forumInMay);
    await policy.handle(may);
    await policy.handle(await publishText(log, 'days', forumDays));
    await policy.handle(may);
    expect(await typesOf(log)).toEqual(['occasion.announced', 'occasion.confirmed']);
  });
});

test('what articles say changes nothing of an occasion under embargo, and is not told of it', async () => {
  const log = createMemoryLog();
  const policy = newPolicy(log);
  const source = { by: 'editor' } as const;
  const title = { value: 'Central Asia Water Forum', language: 'en' };
  const held = {
    type: 'set-occasion-embargo',
    source,
    title,
    date: '2023-05',
    story: 'forum',
    uri: deriveUri(newsroom, 'occasion', 'held'),
    status: 'tentative',
    until: '2031-01-01T00:00:00.000Z',
  } as const;
  await handleOccasion(deskAt(log, start), {
    ...{ id: 'held', digest: 'held' },
    command: (at) => ({ ...held, at }),
  });
  await policy.handle(await publishText(log, 'days', forumDays));
  const [first] = await occasionEvents(log);
  expect(first).toMatchObject({ type: 'occasion.announced' });
  expect(first?.entity).not.toBe('held');
  expect((await log.read('occasion', 'held', { stream: 'DESK' })).events).toHaveLength(1);
  expect(policy.unlinked).toEqual([]);
});

describe('when an article goes', () => {
  async function goes(type: 'withdraw-article' | 'kill-article') {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    await policy.handle(await publishText(log, 'may', forumInMay));
    await handleArticle(deskAt(log, start), {
      id: 'may',
      digest: type,
      command: (at) => ({ type, at }),
    });
    const gone = await lastOf(log, 'may');
    await policy.handle(gone);
    await policy.handle(gone);
    return log;
  }

  test('the occasion that only it spoke of is retracted', async () => {
    const log = await goes('withdraw-article');
    expect(await typesOf(log)).toEqual(['occasion.announced', 'occasion.retracted']);
    expect((await log.read('article', 'may')).events).toHaveLength(2);
  });

  test('so is one of which all others that spoke have gone before, and none of the desk', async () => {
    const log = createMemoryLog();
    const policy = newPolicy(log);
    for (const [id, text] of [
      ['may', forumInMay],
      ['days', forumDays],
    ] as const) {
      await policy.handle(await publishText(log, id, text));
    }
    const source = { by: 'editor' } as const;
    const title = { value: 'Garden day', language: 'en' };
    await handleOccasion(deskAt(log, start), {
      ...{ id: 'garden', digest: 'announce' },
      command: (at) => ({
        ...{ type: 'announce-occasion', at, source, title, date: '2023-05' },
        ...{ uri: deriveUri(newsroom, 'occasion', 'garden'), status: 'tentative' },
      }),
    });
    await handleOccasion(deskAt(log, start), {
      ...{ id: 'garden', digest: 'confirm' },
      command: (at) => ({
        ...{ type: 'confirm-occasion', at, date: '2023-05-20' },
        source: { by: 'extraction', article: 'days', articleRevision: 1 },
      }),
    });
    for (const [id, type] of [
      ['may', 'withdraw-article'],
      ['days', 'kill-article'],
    ] as const) {
      const command = (at: string) => ({ type, at }) as const;
      await handleArticle(deskAt(log, start), { id, digest: type, command });
      await policy.handle(await lastOf(log, id));
    }
    const retracted = (await occasionEvents(log)).filter(({ type }) => type.endsWith('retracted'));
    expect(retracted.map(({ causationId }) => causationId)).toEqual([
      (await lastOf(log, 'days')).id,
    ]);
    expect(retracted.map(({ entity }) => entity)).not.toContain('garden');
  });

  test('a kill erases its words from the log', async () => {
    const log = await goes('kill-article');
    expect(await typesOf(log)).toEqual(['occasion.retracted', 'occasion.redacted']);
    const { events, malformed } = await log.read('article', 'may');
    expect(events.map(({ type }) => type)).toEqual(['article.killed']);
    expect(malformed).toBeUndefined();
  });
});
