import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { handleArticle } from '../src/commands.ts';
import { liftEmbargo } from '../src/embargo.ts';
import { toSubmission } from '../src/submission.ts';
import { embargo, start, typesOf, useClocks } from './clock-desk.ts';
import { until } from './ingest-server.ts';
import { deskAt, newsroom } from './stories.ts';

const { newClock, end } = useClocks();

describe('embargoed copy', () => {
  test('is nowhere in NEWSROOM until its second comes, then it is revision 1', async () => {
    const desk = deskAt(createMemoryLog(), start);
    // Not on an hour, at which the clock wakes anyway.
    await embargo(desk, 'trees', '2023-04-27T18:00:07+05:00');
    const clock = await newClock(desk);
    expect(clock.untilNextMs()).toBeLessThanOrEqual(60_000);
    expect((await desk.log.state()).lastSequence).toBe(0);
    desk.moveTo('2023-04-27T13:00:06.999Z');
    expect(await clock.releaseDue()).toBe(0);
    expect(clock.untilNextMs()).toBe(1);
    desk.moveTo('2023-04-27T13:00:07Z');
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
      recordedAt: '2023-04-27T13:00:07.000Z',
    });
    expect(JSON.stringify(published)).not.toMatch(/embargo/i);
    expect(await clock.releaseDue()).toBe(0);
  });

  test('that came due while ingest was down is published at its start, as it came due', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'roses', '2023-04-27T14:00:00Z');
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    desk.moveTo('2023-04-28T06:00:00Z');
    const clock = await newClock(desk);
    const running = clock.run();
    await until(async () => (await desk.log.state()).lastSequence === 3);
    const published = async (id: string) => (await desk.log.read('article', id)).events;
    const [[trees], [roses]] = [await published('trees'), await published('roses')];
    expect([trees?.sequence, roses?.sequence]).toEqual([1, 2]);
    end();
    await running;
  });

  test('that comes while the clock waits is not overslept', async () => {
    const desk = deskAt(createMemoryLog(), start);
    const running = (await newClock(desk)).run();
    await until(async () => (await desk.log.state()).lastSequence === 1);
    await embargo(desk, 'trees', '2023-04-27T12:10:00.001Z');
    desk.moveTo('2023-04-27T12:10:01Z');
    await until(async () => (await typesOf(desk.log, 'NEWSROOM')).length === 1);
    end();
    await running;
  });

  test('was published once, whatever became of it since', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    await liftEmbargo(desk, 'trees');
    const withdraw = (at: string) => ({ type: 'withdraw-article', at }) as const;
    await handleArticle(desk, { id: 'trees', digest: 'withdraw', command: withdraw });
    expect(await liftEmbargo(desk, 'trees')).toMatchObject({ kind: 'unchanged' });
    expect(await typesOf(desk.log, 'NEWSROOM')).toEqual(['article.published', 'article.withdrawn']);
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

describe('what stops the clock', () => {
  test('is no copy that cannot be read: it is named, and not tried again and again', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    log.put({ subject: 'desk.article.en.trees', headers: {}, body: '{' });
    desk.moveTo('2023-04-27T13:00:00Z');
    let reads = 0;
    const read: EventLog['read'] = (...given) => {
      reads += 1;
      return log.read(...given);
    };
    const clock = await newClock({ ...desk, log: { ...log, read } });
    expect(await clock.releaseDue()).toBe(0);
    expect([...clock.stuck.keys()]).toEqual(['trees']);
    expect(clock.untilNextMs()).toBeGreaterThan(0);
    expect(reads).toBeGreaterThan(0);
    reads = 0;
    expect(await clock.releaseDue()).toBe(0);
    expect(reads).toBe(0);
  });

  test('is no embargo that was made longer before the clock heard of it', async () => {
    const log = createMemoryLog();
    const desk = deskAt(log, start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const slow: EventLog = {
      ...log,
      async *follow(options) {
        for await (const delivery of log.follow(options)) {
          if (delivery.kind === 'event' && delivery.event.revision > 1) await heard;
          yield delivery;
        }
      },
    };
    const clock = await newClock({ ...desk, log: slow });
    const later = (at: string) =>
      ({ type: 'set-embargo', at, until: '2023-04-27T15:00:00.000Z' }) as const;
    await handleArticle(desk, { id: 'trees', digest: 'later', command: later });
    desk.moveTo('2023-04-27T13:00:00Z');
    expect(await clock.releaseDue()).toBe(0);
    expect(clock.stuck.size).toBe(0);
    desk.moveTo('2023-04-27T15:00:00Z');
    hear();
    await until(async () => (await clock.releaseDue()) === 1);
  });

  test('is no kill that was cut short: its words are erased at the next start', async () => {
    const desk = deskAt(createMemoryLog(), start);
    await embargo(desk, 'trees', '2023-04-27T13:00:00Z');
    await liftEmbargo(desk, 'trees');
    const kill = (at: string) => ({ type: 'kill-article', at }) as const;
    await handleArticle(desk, { id: 'trees', digest: 'kill', command: kill });
    expect(await typesOf(desk.log, 'NEWSROOM')).toEqual(['article.published', 'article.killed']);
    const clock = await newClock(desk);
    await clock.eraseKilled();
    await clock.eraseKilled();
    expect(await typesOf(desk.log, 'NEWSROOM')).toEqual(['article.killed']);
    expect(await typesOf(desk.log, 'DESK')).not.toContain('article.embargo-set');
  });
});
