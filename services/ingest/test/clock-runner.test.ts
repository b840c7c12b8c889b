import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClockRunner, createClockRunner } from '../src/clock-runner.ts';
import { handleArticle, publish } from '../src/commands.ts';
import { createCreationKeys } from '../src/creation-keys.ts';
import { liftEmbargo } from '../src/embargo.ts';
import { toSubmission } from '../src/submission.ts';
import { openView } from '../src/view.ts';
import { until } from './ingest-server.ts';
import { deskAt, newsroom, quietStory } from './stories.ts';

const start = '2023-04-27T12:10:00.000Z';
const silent = { info: () => {}, warn: () => {} };
let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
});

type TestDesk = ReturnType<typeof deskAt>;

async function newClock(desk: TestDesk): Promise<ClockRunner> {
  const { signal } = ending;
  const creationKeys = createCreationKeys(10);
  const clock = createClockRunner({ desk, view: () => view, signal, logger: silent });
  const view = openView(desk.log, { signal, creationKeys, onDeskChange: clock.notice });
  await Promise.all([view.newsroom.caughtUp, view.desk.caughtUp]);
  return clock;
}

async function embargo(desk: TestDesk, id: string, embargoedUntil: string) {
  const input = { id, text: quietStory, embargoedUntil };
  return publish(desk, toSubmission(input, { newsroom, receivedAt: start }), {});
}

async function typesOf(log: EventLog, stream: 'NEWSROOM' | 'DESK', id = 'trees') {
  return (await log.read('article', id, { stream })).events.map(({ type }) => type);
}

describe('embargoed copy', () => {
  test('is nowhere in NEWSROOM until its second comes, then it is revision 1', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'trees', '2023-04-27T18:00:00+05:00');
    const clock = await newClock(desk);
    expect(clock.untilNextMs()).toBeLessThanOrEqual(60_000);
    expect((await desk.log.state()).lastSequence).toBe(0);
    desk.moveTo('2023-04-27T12:59:59.999Z');
    expect(await clock.releaseDue()).toBe(0);
    expect(clock.untilNextMs()).toBe(1);
    desk.moveTo('2023-04-27T13:00:00Z');
    expect(await clock.releaseDue()).toBe(1);

    const [published] = (await desk.log.read('article', 'trees')).events;
    const kept = await desk.log.read('article', 'trees', { stream: 'DESK' });
    expect(kept.events.map(({ type }) => type)).toEqual([
      'article.embargo-set',
      'article.embargo-lifted',
    ]);
    expect(published).toMatchObject({
      type: 'article.published',
      revision: 1,
      causationId: kept.events[0]?.id,
      recordedAt: '2023-04-27T13:00:00.000Z',
    });
    expect(JSON.stringify(published)).not.toMatch(/embargo/i);
    expect(await clock.releaseDue()).toBe(0);
  });

  test('that came due while ingest was down is published at its start', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    desk.moveTo('2023-04-28T06:00:00Z');
    const clock = await newClock(desk);
    const running = clock.run();
    await until(async () => (await typesOf(desk.log, 'DESK')).length === 2);
    expect(await typesOf(desk.log, 'NEWSROOM')).toEqual(['article.published']);
    ending.abort();
    await running;
  });

  test('is published once, though ingest fell between the two events', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    desk.moveTo('2023-04-27T13:00:00Z');
    const falling: EventLog = {
      ...log,
      async append(ref, event, options) {
        if (event.type === 'article.published') throw new LogUnavailableError('fell');
        return log.append(ref, event, options);
      },
    };
    await expect(liftEmbargo({ ...desk, log: falling }, 'trees')).rejects.toThrow('fell');
    expect(await typesOf(log, 'NEWSROOM')).toEqual([]);
    expect(await typesOf(log, 'DESK')).toEqual(['article.embargo-set', 'article.embargo-lifted']);
    expect(await (await newClock(desk)).releaseDue()).toBe(1);
    expect(await typesOf(log, 'NEWSROOM')).toEqual(['article.published']);
    expect(await typesOf(log, 'DESK')).toEqual(['article.embargo-set', 'article.embargo-lifted']);
    expect(await (await newClock(desk)).releaseDue()).toBe(0);
  });

  test('is not published when it is killed while it is being released', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    let isKilled = false;
    const killing: EventLog = {
      ...log,
      async append(ref, event, options) {
        if (!isKilled) {
          isKilled = true;
          await handleArticle(desk, {
            id: 'trees',
            digest: 'kill',
            command: (at) => ({ type: 'kill-article', at }),
          });
        }
        return log.append(ref, event, options);
      },
    };
    const outcome = await liftEmbargo({ ...desk, log: killing }, 'trees');
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'revision-stale' });
    expect(await typesOf(log, 'NEWSROOM')).toEqual([]);
  });

  test('stays where its embargo is longer than the clock knew', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    await embargo(desk, 'trees', '2023-04-28T13:00:00Z');
    const outcome = await liftEmbargo(desk, 'trees', {}, { dueAt: '2023-04-27T13:00:00Z' });
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'embargo-not-due' });
    expect(await typesOf(log, 'NEWSROOM')).toEqual([]);
  });

  test('may be changed, put off, or withdrawn unread', async () => {
    const desk = deskAt(createMemoryLog(), start);
    for (const id of ['trees', 'roses']) await embargo(desk, id, '2023-04-27T13:00:00Z');
    const clock = await newClock(desk);
    await handleArticle(desk, {
      id: 'trees',
      digest: 'later',
      command: (at) => ({ type: 'set-embargo', at, until: '2023-04-27T15:00:00.000Z' }),
    });
    await handleArticle(desk, {
      id: 'roses',
      digest: 'withdraw',
      command: (at) => ({ type: 'withdraw-article', at }),
    });
    desk.moveTo('2023-04-27T14:00:00Z');
    await until(async () => (await clock.releaseDue()) === 0);
    expect((await desk.log.state()).lastSequence).toBe(0);
    desk.moveTo('2023-04-27T15:00:00Z');
    expect(await clock.releaseDue()).toBe(1);
    expect(await typesOf(desk.log, 'NEWSROOM', 'roses')).toEqual([]);
  });

  test('that is killed leaves no words at the desk', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    await handleArticle(desk, {
      id: 'trees',
      digest: 'kill',
      command: (at) => ({ type: 'kill-article', at }),
    });
    const clock = await newClock(desk);
    await clock.eraseKilled();
    expect(await typesOf(desk.log, 'DESK')).toEqual(['article.killed']);
  });

  test('that cannot be published is named and does not hold the others up', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    await embargo(desk, 'roses', '2023-04-27T13:00:00Z');
    // Another writer took the public id in the same moment.
    await handleArticle(desk, {
      id: 'trees',
      stream: 'NEWSROOM',
      digest: 'other',
      command: (at) => ({
        type: 'publish-article',
        at,
        content: toSubmission({ text: 'Other words.' }, { newsroom, receivedAt: start }).draft,
      }),
    });
    desk.moveTo('2023-04-27T13:00:00Z');
    let reads = 0;
    const counted: EventLog = {
      ...desk.log,
      read: (...given) => {
        reads += 1;
        return desk.log.read(...given);
      },
    };
    const clock = await newClock({ ...desk, log: counted });
    expect(await clock.releaseDue()).toBe(1);
    expect([...clock.stuck.keys()]).toEqual(['trees']);
    reads = 0;
    expect(await clock.releaseDue()).toBe(0);
    expect(reads).toBe(0);
  });
});

describe('the hour', () => {
  test('ticks once, whoever asks and how often', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    const [one, other] = [await newClock(desk), await newClock(desk)];
    const ticks = await Promise.all([one.tick(), other.tick(), one.tick()]);
    expect(ticks.filter(Boolean)).toHaveLength(1);
    desk.moveTo('2023-04-27T12:59:59.999Z');
    expect(await other.tick()).toBe(false);
    desk.moveTo('2023-04-27T13:00:00Z');
    expect(await other.tick()).toBe(true);
    const { events } = await log.read('clock', 'clock');
    expect(events.map(({ data, revision }) => [data, revision])).toEqual([
      [{ at: '2023-04-27T12:00:00.000Z' }, 1],
      [{ at: '2023-04-27T13:00:00.000Z' }, 2],
    ]);
  });

  test('is left to the ingest that was quicker', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    // This one has caught up, and then hears nothing any more.
    const deaf = await newClock({
      ...desk,
      log: {
        ...log,
        async *follow({ signal }) {
          yield { kind: 'caught-up', sequence: 0 };
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        },
      },
    });
    const other = await newClock(desk);
    expect(await other.tick()).toBe(true);
    desk.moveTo('2023-04-27T13:00:00Z');
    expect(await deaf.tick()).toBe(false);
    expect((await log.state()).lastSequence).toBe(1);
  });

  test('does not tick backwards when the clock is set back', async () => {
    const desk = deskAt(createMemoryLog(), start);
    const clock = await newClock(desk);
    await clock.tick();
    desk.moveTo('2023-04-27T09:00:00Z');
    expect(await clock.tick()).toBe(false);
  });

  test('a log that is away is waited for', async () => {
    const log = createMemoryLog();
    let attempts = 0;
    const leaving: EventLog = {
      ...log,
      async append(...given) {
        attempts += 1;
        if (attempts === 1) throw new LogUnavailableError('away');
        return log.append(...given);
      },
    };
    const clock = await newClock(deskAt(leaving, start));
    const running = clock.run();
    await until(async () => (await log.state()).lastSequence === 1);
    expect(attempts).toBe(2);
    ending.abort();
    await running;
  });
});
