import { createMemoryLog, type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { handleArticle } from '../src/commands.ts';
import type { Outcome } from '../src/handle.ts';
import { deskAt, draft, publishing, retitling } from './stories.ts';

const start = '2023-04-27T12:00:00.000Z';

function newDesk(log: EventLog = createMemoryLog()) {
  return deskAt(log, start);
}

function standing(outcome: Outcome) {
  if (outcome.kind === 'refuse') throw new Error(`refused: ${outcome.reason}`);
  return outcome.standing;
}

/** A log that runs `before` ahead of each append, as another writer would. */
function withOtherWriter(log: EventLog, before: (attempt: number) => Promise<void>): EventLog {
  let attempt = 0;
  return {
    ...log,
    async append(ref, event, options) {
      attempt += 1;
      await before(attempt);
      return log.append(ref, event, options);
    },
  };
}

describe('one command', () => {
  test('appends one event with the next revision and where it is', async () => {
    const desk = newDesk();
    const first = await handleArticle(desk, publishing('dam', 'The dam holds'));
    expect(first).toEqual({
      kind: 'appended',
      standing: {
        kind: 'article',
        id: 'dam',
        language: 'en',
        stream: 'NEWSROOM',
        revision: 1,
        sequence: 1,
        type: 'article.published',
      },
    });
    const second = await handleArticle(desk, retitling('dam', 'The dam still holds'));
    expect(standing(second)).toMatchObject({ revision: 2, sequence: 2, type: 'article.updated' });
  });

  test('that changes nothing appends nothing', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    const again = await handleArticle(desk, publishing('dam', 'The dam holds'));
    expect(again).toMatchObject({ kind: 'unchanged', standing: { revision: 1, sequence: 1 } });
    expect((await desk.log.state()).lastSequence).toBe(1);
  });

  test('that is refused appends nothing and says where the entity stands', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    const other = await handleArticle(desk, publishing('dam', 'The dam breaks'));
    expect(other).toMatchObject({ kind: 'refuse', code: 'article-exists', revision: 1 });
    expect((await desk.log.state()).lastSequence).toBe(1);
  });

  test('the first copy sent again after a change is old news', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    await handleArticle(desk, retitling('dam', 'The dam still holds'));
    const again = await handleArticle(desk, publishing('dam', 'The dam holds'));
    expect(again).toMatchObject({ kind: 'unchanged', standing: { revision: 2 } });
  });

  test('an event that would not fit its contract is never stored', async () => {
    const desk = newDesk();
    const outcome = await handleArticle(desk, publishing('dam', 'x'.repeat(4_000_001)));
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'event-invalid' });
    const wide = draft('wide', 'Wide', '\n'.repeat(2_100_000));
    const large = await handleArticle(desk, {
      ...publishing('wide', 'Wide'),
      command: (at) => ({ type: 'publish-article', at, content: wide }),
    });
    expect(large).toMatchObject({ kind: 'refuse', code: 'event-too-large' });
    expect((await desk.log.state()).lastSequence).toBe(0);
  });

  test('an entity never goes back in time, whatever the clock does', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    desk.moveTo('2023-04-27T11:00:00Z');
    await handleArticle(desk, retitling('dam', 'The dam still holds'));
    const { events } = await desk.log.read('article', 'dam');
    expect(events.map(({ recordedAt }) => recordedAt)).toEqual([start, start]);
  });
});

describe('two editors at once', () => {
  test('the slower one decides again on what the quicker one did', async () => {
    const log = createMemoryLog();
    const quick = newDesk(log);
    await handleArticle(quick, publishing('dam', 'The dam holds'));
    const slow = newDesk(
      withOtherWriter(log, async (attempt) => {
        if (attempt === 1) await handleArticle(quick, retitling('dam', 'The dam still holds'));
      }),
    );
    const outcome = await handleArticle(slow, retitling('dam', 'The dam holds, engineers say'));
    expect(outcome).toMatchObject({ kind: 'appended', standing: { revision: 3, sequence: 3 } });
  });

  test('both are followed when they race for real', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    const titles = ['One', 'Two', 'Three'];
    const outcomes = await Promise.all(
      titles.map((title) => handleArticle(desk, retitling('dam', title))),
    );
    const revisions = outcomes.map((outcome) => standing(outcome).revision).sort();
    expect(revisions).toEqual([2, 3, 4]);
  });

  test('with the same wish both get the one event', async () => {
    const desk = newDesk();
    const outcomes = await Promise.all([
      handleArticle(desk, publishing('dam', 'The dam holds')),
      handleArticle(desk, publishing('dam', 'The dam holds')),
    ]);
    expect(outcomes.map((outcome) => standing(outcome).sequence)).toEqual([1, 1]);
  });

  test('the same event id is made for the same wish at the same place', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const desk = newDesk();
        await handleArticle(desk, publishing('dam', 'The dam holds', 'k1'));
        return (await desk.log.read('article', 'dam')).events[0]?.id;
      }),
    );
    expect(ids[0]).toMatch(/^[a-z2-7]{26}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('an entity that never stands still is given up after four attempts', async () => {
    const log = createMemoryLog();
    const quick = newDesk(log);
    await handleArticle(quick, publishing('dam', 'The dam holds'));
    let attempts = 0;
    const slow = newDesk(
      withOtherWriter(log, async (attempt) => {
        attempts = attempt;
        await handleArticle(quick, retitling('dam', `Title ${attempt}`));
      }),
    );
    const outcome = await handleArticle(slow, retitling('dam', 'The last word'));
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'entity-contended' });
    expect(attempts).toBe(4);
  });
});

describe('keys and revisions', () => {
  test('the same key with the same wish answers with what was recorded', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds', 'k1'));
    await handleArticle(desk, retitling('dam', 'The dam still holds', 'k2'));
    const again = await handleArticle(desk, retitling('dam', 'The dam still holds', 'k2'));
    expect(again).toMatchObject({ kind: 'repeated', standing: { revision: 2, sequence: 2 } });
    const first = await handleArticle(desk, publishing('dam', 'The dam holds', 'k1'));
    expect(first).toMatchObject({ kind: 'repeated', standing: { revision: 1, sequence: 1 } });
  });

  test('the same key with another wish is refused', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds', 'k1'));
    const other = await handleArticle(desk, retitling('dam', 'The dam breaks', 'k1'));
    expect(other).toMatchObject({ kind: 'refuse', code: 'idempotency-key-reused' });
    expect((await desk.log.state()).lastSequence).toBe(1);
  });

  test('a key belongs to its entity', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds', 'k1'));
    const other = await handleArticle(desk, publishing('bridge', 'The bridge holds', 'k1'));
    expect(other.kind).toBe('appended');
  });

  test('a stale revision is refused, naming both', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    await handleArticle(desk, retitling('dam', 'The dam still holds'));
    const wish = { ...retitling('dam', 'Another title'), expectedRevision: 1 };
    const outcome = await handleArticle(desk, wish);
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'revision-stale', revision: 2 });
    expect(outcome.kind === 'refuse' && outcome.reason).toMatch(/revision 1.*revision 2/);
    const fresh = await handleArticle(desk, { ...wish, expectedRevision: 2 });
    expect(fresh.kind).toBe('appended');
  });

  test('a repeat is answered even though its revision has become stale', async () => {
    const desk = newDesk();
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    const wish = { ...retitling('dam', 'The dam still holds', 'k2'), expectedRevision: 1 };
    await handleArticle(desk, wish);
    expect((await handleArticle(desk, wish)).kind).toBe('repeated');
  });
});

describe('an id that seems to be free', () => {
  const seemsFree = { isAbsent: () => true, note: () => {} };

  test('is taken after one look, at what the desk keeps under embargo', async () => {
    const log = createMemoryLog();
    let reads = 0;
    const counted: EventLog = {
      ...log,
      read: (...given) => {
        reads += 1;
        return log.read(...given);
      },
    };
    const desk = { ...newDesk(counted), knownIds: seemsFree };
    expect((await handleArticle(desk, publishing('dam', 'The dam holds'))).kind).toBe('appended');
    expect(reads).toBe(1);
  });

  test('and is not, is decided on what is stored after all', async () => {
    const desk = { ...newDesk(), knownIds: seemsFree };
    await handleArticle(desk, publishing('dam', 'The dam holds', 'k1'));
    const outcomes = [
      await handleArticle(desk, publishing('dam', 'The dam breaks')),
      await handleArticle(desk, publishing('dam', 'The dam breaks', 'k1')),
      await handleArticle(desk, publishing('dam', 'The dam holds', 'k1')),
      await handleArticle(desk, retitling('dam', 'The dam still holds')),
      await handleArticle(desk, retitling('bridge', 'The bridge')),
    ];
    expect(outcomes.map((one) => ('code' in one ? one.code : one.kind))).toEqual([
      'article-exists',
      'idempotency-key-reused',
      'repeated',
      'appended',
      'article-absent',
    ]);
    expect((await desk.log.state()).lastSequence).toBe(2);
  });

  test('and is under embargo, which a replica has not heard of, is not published', async () => {
    const desk = { ...newDesk(), knownIds: seemsFree };
    const until = '2023-04-28T12:00:00.000Z';
    const content = draft('dam', 'The dam holds');
    const embargo = (at: string) => ({ type: 'set-embargo', at, content, until }) as const;
    await handleArticle(desk, { ...publishing('dam', ''), digest: 'held', command: embargo });
    const outcome = await handleArticle(desk, publishing('dam', 'The dam holds'));
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'article-embargoed' });
    expect((await desk.log.state()).lastSequence).toBe(0);
  });
});

describe('what cannot be decided', () => {
  test('a history that cannot be read is quarantined and left alone', async () => {
    const log = createMemoryLog();
    const desk = newDesk(log);
    await handleArticle(desk, publishing('dam', 'The dam holds'));
    log.put({ subject: 'newsroom.article.en.dam', headers: {}, body: '{}' });
    const outcome = await handleArticle(desk, retitling('dam', 'The dam still holds'));
    expect(outcome).toMatchObject({ kind: 'refuse', code: 'entity-quarantined' });
    expect((await log.state()).lastSequence).toBe(2);
  });

  test('a log that does not answer is not the command’s fault', async () => {
    const desk = newDesk();
    await desk.log.close();
    await expect(handleArticle(desk, publishing('dam', 'The dam holds'))).rejects.toThrow(
      LogUnavailableError,
    );
  });
});
