import type { RecordedEvent } from '@dateline/contracts';
import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handleArticle, handleOccasion, publish } from '../src/commands.ts';
import { createCreationKeys } from '../src/creation-keys.ts';
import { completeKills } from '../src/erasure.ts';
import { createPolicyRunner, type PolicyRunner } from '../src/policy-runner.ts';
import { toSubmission } from '../src/submission.ts';
import { type IngestView, openView } from '../src/view.ts';
import { deskAt, forumDays, forumInMay, newsroom } from './stories.ts';

const start = '2023-04-27T12:00:00.000Z';
const silent = { info: () => {}, warn: () => {} };
let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => ending.abort());

function open(log: EventLog): { policy: PolicyRunner; view: IngestView } {
  const { signal } = ending;
  const creationKeys = createCreationKeys(10);
  const view = openView(log, { signal, creationKeys, onDeskChange: () => {} });
  const desk = deskAt(log, start);
  return { view, policy: createPolicyRunner({ desk, view, signal, logger: silent, pauseMs: 1 }) };
}

async function tell(log: EventLog, policy: PolicyRunner, id: string, text: string) {
  const input = { id, text, story: 'forum', receivedAt: '2023-05-08T10:00:00+05:00' };
  await publish(deskAt(log, start), toSubmission(input, { newsroom, receivedAt: start }), {});
  await policy.handle(await lastOf(log, id));
}

async function kill(log: EventLog, id: string): Promise<RecordedEvent> {
  const digest = `kill ${id}`;
  const command = (at: string) => ({ type: 'kill-article', at }) as const;
  await handleArticle(deskAt(log, start), { id, digest, command });
  return lastOf(log, id);
}

async function lastOf(log: EventLog, id: string): Promise<RecordedEvent> {
  const event = (await log.read('article', id)).events.at(-1);
  if (!event) throw new Error(`nothing under ${id}`);
  return event;
}

async function stored(log: EventLog): Promise<readonly RecordedEvent[]> {
  const found: RecordedEvent[] = [];
  const stop = new AbortController();
  for await (const delivery of log.follow({ after: 0, signal: stop.signal })) {
    if (delivery.kind === 'caught-up') stop.abort();
    if (delivery.kind === 'event') found.push(delivery.event);
  }
  return found;
}

const wordsOf = async (log: EventLog) => JSON.stringify(await stored(log));
const occasionsOf = async (log: EventLog) =>
  (await stored(log)).filter(({ ref }) => ref.kind === 'occasion');

describe('a killed article', () => {
  test('leaves no word of its own in an occasion that rests on another one as well', async () => {
    const log = createMemoryLog();
    const { policy } = open(log);
    await tell(log, policy, 'may', forumInMay);
    await tell(log, policy, 'days', forumDays);
    const [announced] = await occasionsOf(log);
    if (announced?.type !== 'occasion.announced') throw new Error('nothing announced');
    const [evidence] = announced.data.source.evidence ?? [];
    const killed = await kill(log, 'may');
    await policy.handle(killed);

    const events = await occasionsOf(log);
    expect(events.map(({ type, revision }) => [type, revision])).toEqual([
      ['occasion.confirmed', 2],
      ['occasion.redacted', 3],
    ]);
    expect(events[1]).toMatchObject({
      causationId: killed.id,
      data: {
        source: { article: 'may', articleRevision: killed.revision },
        erasedRevisions: [1],
        history: [
          {
            ...{ type: 'occasion.announced', id: announced.id, revision: 1 },
            ...{ sequence: announced.sequence, recordedAt: announced.recordedAt },
            data: { date: '2023-05', source: { by: 'extraction', article: 'may' } },
          },
          { type: 'occasion.confirmed', revision: 2, data: events[0]?.data },
        ],
      },
    });
    const words = await wordsOf(log);
    expect(words).not.toContain(JSON.stringify(evidence?.quote).slice(1, -1));
    expect(words).not.toContain(JSON.stringify(announced.data.place?.raw ?? 'raw').slice(1, -1));
  });

  test('takes its title along, and an occasion that rests on nothing else is retracted', async () => {
    const log = createMemoryLog();
    const { policy, view } = open(log);
    await tell(log, policy, 'may', forumInMay);
    const [announced] = await occasionsOf(log);
    if (announced?.type !== 'occasion.announced') throw new Error('nothing announced');
    await policy.handle(await kill(log, 'may'));
    const events = await occasionsOf(log);
    expect(events.map(({ type }) => type)).toEqual(['occasion.retracted', 'occasion.redacted']);
    expect(await wordsOf(log)).not.toContain(JSON.stringify(announced.data.title.value));
    await view.newsroom.waitFor((await log.state()).lastSequence);
    expect(view.newsroom.get(announced.entity)?.occasion).toMatchObject({ state: 'retracted' });
    expect(view.newsroom.quarantined.size).toBe(0);
  });

  test('takes nothing of another one, whatever order they are killed in', async () => {
    for (const order of [
      ['may', 'days'],
      ['days', 'may'],
    ]) {
      const log = createMemoryLog();
      const { policy } = open(log);
      await tell(log, policy, 'may', forumInMay);
      await tell(log, policy, 'days', forumDays);
      for (const id of order) await policy.handle(await kill(log, id));
      const events = await occasionsOf(log);
      expect(events.map(({ type }) => type)).toEqual(['occasion.retracted', 'occasion.redacted']);
      expect(events.at(-1)?.data).toMatchObject({ erasedRevisions: [1, 2, 3] });
      expect(JSON.stringify(events)).not.toContain('quote');
      expect(JSON.stringify(events)).not.toContain('"title"');
    }
  });

  test('is taken out of what an editor said after it', async () => {
    const log = createMemoryLog();
    const { policy } = open(log);
    await tell(log, policy, 'may', forumInMay);
    const [announced] = await occasionsOf(log);
    if (announced?.type !== 'occasion.announced') throw new Error('nothing announced');
    const source = { by: 'editor' } as const;
    const title = { value: 'Spring forum', language: announced.data.title.language };
    await handleOccasion(deskAt(log, start), {
      ...{ id: announced.entity, digest: 'correct' },
      command: (at) => ({
        ...{ type: 'correct-occasion', at, source },
        now: { titles: [title], place: { name: 'Elsewhere' } },
      }),
    });
    await policy.handle(await kill(log, 'may'));
    const words = await wordsOf(log);
    expect(words).toContain('Spring forum');
    expect(words).not.toContain(JSON.stringify(announced.data.title.value));
  });
});

test('an editor who changes the occasion meanwhile is told of in what is left', async () => {
  const log = createMemoryLog();
  let [isKilled, isChanged] = [false, false];
  const read: EventLog['read'] = async (kind, id, options) => {
    const found = await log.read(kind, id, options);
    if (kind !== 'occasion' || !isKilled || isChanged) return found;
    isChanged = true;
    await handleOccasion(deskAt(log, start), {
      ...{ id, digest: 'confirm' },
      command: (at) => ({
        ...{ type: 'confirm-occasion', at, date: '2023-05-18', source: { by: 'editor' } },
      }),
    });
    return found;
  };
  const { policy } = open({ ...log, read });
  await tell(log, policy, 'may', forumInMay);
  await tell(log, policy, 'days', forumDays);
  const killed = await kill(log, 'may');
  isKilled = true;
  await policy.handle(killed);
  const events = await occasionsOf(log);
  const revisions = events.map(({ revision }) => revision);
  expect(revisions).toEqual([...new Set(revisions)]);
  const redacted = events.at(-1);
  if (redacted?.type !== 'occasion.redacted') throw new Error('not redacted');
  expect(redacted.revision).toBe(Math.max(...revisions));
  expect(redacted.data.history.map(({ revision }) => revision)).toEqual([
    ...Array.from({ length: redacted.revision - 1 }, (_, index) => index + 1),
  ]);
  expect(redacted.data.history.at(-1)?.data).toMatchObject({ source: { by: 'editor' } });
});

describe('a kill that was cut short', () => {
  test('is completed when its event is handled again, with one redaction', async () => {
    const log = createMemoryLog();
    let isAway = false;
    const erase: EventLog['erase'] = async (...args) => {
      if (isAway) throw new Error('the power fails');
      return log.erase(...args);
    };
    const { policy } = open({ ...log, erase });
    await tell(log, policy, 'may', forumInMay);
    await tell(log, policy, 'days', forumDays);
    const killed = await kill(log, 'may');
    isAway = true;
    await expect(policy.handle(killed)).rejects.toThrow('the power fails');
    isAway = false;
    await policy.handle(killed);
    await policy.handle(killed);
    const types = (await occasionsOf(log)).map(({ type }) => type);
    expect(types).toEqual(['occasion.confirmed', 'occasion.redacted']);
    expect(await wordsOf(log)).not.toContain('"quote":"في أيار');
  });

  test('is completed at the next start, however often and by however many', async () => {
    const log = createMemoryLog();
    const { policy, view } = open(log);
    await tell(log, policy, 'may', forumInMay);
    await tell(log, policy, 'days', forumDays);
    // The policy never gets to it.
    await kill(log, 'may');
    await view.newsroom.waitFor((await log.state()).lastSequence);
    const desk = deskAt(log, start);
    await Promise.all([completeKills(desk, view), completeKills(desk, view)]);
    await completeKills(desk, view);
    const types = (await stored(log)).map(({ type }) => type);
    expect(types.filter((type) => type === 'occasion.redacted')).toHaveLength(1);
    expect(types).not.toContain('occasion.announced');
    expect((await log.read('article', 'may')).events.map(({ type }) => type)).toEqual([
      'article.killed',
    ]);
  });

  test('names what it cannot read, and completes the others', async () => {
    const log = createMemoryLog();
    const { policy, view } = open(log);
    await tell(log, policy, 'may', forumInMay);
    await kill(log, 'may');
    const [announced] = await occasionsOf(log);
    const subject = `newsroom.occasion.${announced?.entity}`;
    log.put({ subject, headers: {}, body: '{' });
    await view.newsroom.waitFor((await log.state()).lastSequence);
    const faults = await completeKills(deskAt(log, start), view);
    expect([...faults.keys()]).toEqual(['may']);
    expect((await log.read('article', 'may')).events).toHaveLength(1);
  });

  test('waits for a log that is away', async () => {
    const log = createMemoryLog();
    const { policy, view } = open(log);
    await tell(log, policy, 'may', forumInMay);
    await kill(log, 'may');
    await view.newsroom.waitFor((await log.state()).lastSequence);
    const read = () => Promise.reject(new LogUnavailableError('away'));
    const desk = deskAt({ ...log, read }, start);
    await expect(completeKills(desk, view)).rejects.toThrow(LogUnavailableError);
  });
});
