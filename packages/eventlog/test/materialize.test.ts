import { type RecordedEvent, toHeaders, toSubject } from '@dateline/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Change, materialize, type View } from '../src/materialize.ts';
import { createMemoryLog, type MemoryLog } from '../src/memory.ts';
import { appendArticle, appendHistory } from './contract.ts';
import { articleEvent, articleRef, clockEvent, killedEvent, occasionRef } from './sample-events.ts';

interface Entry {
  readonly revisions: readonly number[];
  readonly types: readonly string[];
}

const project = (entry: Entry | undefined, event: RecordedEvent): Entry | undefined =>
  event.type.startsWith('article.')
    ? {
        revisions: [...(entry?.revisions ?? []), event.revision],
        types: [...(entry?.types ?? []), event.type],
      }
    : entry;

describe('a view of the log', () => {
  let log: MemoryLog;
  let end: AbortController;
  const open = (options: Partial<Parameters<typeof materialize<Entry>>[1]> = {}): View<Entry> =>
    materialize<Entry>(log, { project, signal: end.signal, ...options });

  beforeEach(() => {
    log = createMemoryLog();
    end = new AbortController();
  });
  afterEach(async () => {
    end.abort();
    await log.close();
  });

  test('folds what was stored, says when it has, and goes on', async () => {
    const ref = articleRef();
    const sequences = await appendHistory(log, ref, 2);
    const view = open();
    expect(view).toMatchObject({ isCaughtUp: false, sequence: 0, version: 0 });
    expect(view.now).toBe('1970-01-01T00:00:00.000Z');
    await view.caughtUp;
    expect(view).toMatchObject({ isCaughtUp: true, sequence: 2, version: 2 });
    expect(view.get(ref.id)?.revisions).toEqual([1, 2]);
    const lock = { expectedSequence: sequences[1] ?? 0, revision: 3 };
    const { sequence } = await appendArticle(log, ref, lock);
    await view.waitFor(sequence);
    expect(view.entries.get(ref.id)?.revisions).toEqual([1, 2, 3]);
    expect(view.now).toBe(articleEvent(ref, 3).recordedAt);
  });

  test('of an empty log is caught up and empty', async () => {
    const view = open();
    await view.caughtUp;
    expect([...view.entries]).toEqual([]);
  });

  test('tells each change with what was before', async () => {
    const changes: Change<Entry>[] = [];
    const ref = articleRef();
    await appendHistory(log, ref, 2);
    const view = open({ onChange: (change) => changes.push(change) });
    await view.caughtUp;
    expect(changes).toMatchObject([
      { id: ref.id, previous: undefined, entry: { revisions: [1] }, event: { revision: 1 } },
      { id: ref.id, previous: { revisions: [1] }, entry: { revisions: [1, 2] } },
    ]);
  });

  test('an event that changes nothing is no change, but time moves', async () => {
    const changes: unknown[] = [];
    const at = '2023-04-27T12:00:00.000Z';
    const clock = { kind: 'clock', id: 'clock' } as const;
    await log.append(clock, clockEvent(at), { expectedSequence: 0, revision: 1 });
    const view = open({ onChange: (change) => changes.push(change) });
    await view.caughtUp;
    expect(changes).toEqual([]);
    expect(view).toMatchObject({ version: 0, now: at, sequence: 1 });
  });

  test('time never goes back, whatever form the writer gave it', async () => {
    const clock = { kind: 'clock', id: 'clock' } as const;
    const times = [
      '2023-04-27T12:00:00.000Z',
      '2023-04-27T11:00:00.000Z',
      '2023-04-27T13:30:00+01:00',
    ];
    let expectedSequence = 0;
    for (const [index, at] of times.entries()) {
      const lock = { expectedSequence, revision: index + 1 };
      expectedSequence = (await log.append(clock, clockEvent(at), lock)).sequence;
    }
    const view = open();
    await view.caughtUp;
    expect(view.now).toBe('2023-04-27T12:30:00.000Z');
  });

  test('keeps of an entry what it is told to, and drops an entry that is projected away', async () => {
    const ref = articleRef();
    await appendHistory(log, ref, 3);
    const keep = (_id: string, entry: Entry): Entry => ({ ...entry, types: [] });
    const view = open({ keep });
    await view.caughtUp;
    expect(view.get(ref.id)).toEqual({ revisions: [1, 2, 3], types: [] });
    const emptied = open({
      project: (_, { revision }) => (revision === 3 ? undefined : { revisions: [], types: [] }),
    });
    await emptied.caughtUp;
    expect(emptied.entries.has(ref.id)).toBe(false);
    expect(emptied.version).toBe(3);
  });

  describe('quarantine', () => {
    test('of one entity at its last good entry, when a message cannot be read', async () => {
      const [broken, sound] = [articleRef(), articleRef()];
      await appendHistory(log, broken, 2);
      const headers = toHeaders(articleEvent(broken), { entity: broken.id, revision: 3 });
      const sequence = log.put({ subject: toSubject(broken), headers, body: '{' });
      await appendArticle(log, broken, { expectedSequence: sequence, revision: 4 });
      await appendHistory(log, sound, 2);
      const view = open();
      await view.caughtUp;
      expect(view.get(broken.id)?.revisions).toEqual([1, 2]);
      expect(view.get(sound.id)?.revisions).toEqual([1, 2]);
      expect([...view.quarantined.keys()]).toEqual([broken.id]);
      expect(view.quarantined.get(broken.id)).toMatchObject({ sequence });
      expect(view.quarantined.get(broken.id)?.reason).toMatch(/^body: /);
      expect(view.sequence).toBe((await log.state()).lastSequence);
    });

    test('when a revision is missing, and when one comes twice', async () => {
      const [gap, twice] = [articleRef(), articleRef()];
      const [first = 0] = await appendHistory(log, gap, 1);
      const third = { expectedSequence: first, revision: 3 };
      const { sequence } = await appendArticle(log, gap, third);
      const [only = 0] = await appendHistory(log, twice, 1);
      const again = articleEvent(twice, 1, { id: `${twice.id}-again` });
      await log.append(twice, again, { expectedSequence: only, revision: 1 });
      const view = open();
      await view.caughtUp;
      expect(view.get(gap.id)?.revisions).toEqual([1]);
      expect(view.quarantined.get(gap.id)).toEqual({ sequence, reason: 'revision 2 is missing' });
      expect(view.quarantined.get(twice.id)?.reason).toBe('revision 1 after 1');
    });

    test('names a message under no id of ours by its sequence, and counts unknown types', async () => {
      log.put({ subject: 'newsroom.weather', headers: {}, body: '' });
      const ref = articleRef();
      const headers = {
        ...toHeaders(articleEvent(ref), { entity: ref.id, revision: 1 }),
        'ce-type': 'article.sung',
        'ce-dataschema': 'urn:dateline:schema:article.sung:1',
      };
      log.put({ subject: toSubject(ref), headers, body: '' });
      const view = open();
      await view.caughtUp;
      expect([...view.quarantined.keys()]).toEqual(['@1']);
      expect(view).toMatchObject({ skipped: 1, sequence: 2 });
    });

    test('does not spread from an article to an occasion of the same id', async () => {
      const ref = articleRef();
      await appendHistory(log, ref, 2);
      const occasion = occasionRef(ref.id);
      const event = { ...articleEvent(ref, 9), type: 'occasion.cancelled' as const };
      const headers = toHeaders(event, { entity: ref.id, revision: 1 });
      log.put({ subject: toSubject(occasion), headers, body: '{"source":{"by":"editor"}}' });
      const view = open();
      await view.caughtUp;
      expect([...view.quarantined]).toEqual([]);
      expect(view.get(ref.id)?.revisions).toEqual([1, 2]);
    });
  });

  describe('a killed article', () => {
    test('may have gaps that its killing lists, and only those', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log, ref, 3);
      const lock = { expectedSequence: sequences[2] ?? 0, revision: 4 };
      await log.append(ref, killedEvent(ref, 4), lock);
      await log.erase(sequences);
      const view = open();
      await view.caughtUp;
      expect(view.get(ref.id)?.types).toEqual(['article.killed']);
      expect([...view.quarantined]).toEqual([]);
    });

    test('leaves the view even from quarantine, and when the erasure was cut short', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log, ref, 3);
      const lock = { expectedSequence: sequences[2] ?? 0, revision: 4 };
      await log.append(ref, killedEvent(ref, 4), lock);
      await log.erase(sequences.slice(1, 2));
      const view = open();
      await view.caughtUp;
      expect(view.get(ref.id)?.types).toEqual(['article.published', 'article.killed']);
      expect([...view.quarantined]).toEqual([]);
    });
  });

  test('a killing need not list what was there, but could not be applied for the gap', async () => {
    const ref = articleRef();
    const sequences = await appendHistory(log, ref, 3);
    const killed = killedEvent(ref, 4);
    const lock = { expectedSequence: sequences[2] ?? 0, revision: 4 };
    // Revisions 2 and 3 hold no words, as withholding does not: they are neither listed nor erased.
    await log.append(ref, { ...killed, data: killedEvent(ref, 2).data } as typeof killed, lock);
    await log.erase(sequences.slice(0, 1));
    const view = open();
    await view.caughtUp;
    expect(view.get(ref.id)?.types).toEqual(['article.killed']);
    expect([...view.quarantined]).toEqual([]);
  });

  test('a killing that does not list what is missing empties the entry and names the gap', async () => {
    const ref = articleRef();
    const sequences = await appendHistory(log, ref, 3);
    const killed = killedEvent(ref, 4);
    const short = killedEvent(ref, 2).data;
    const lock = { expectedSequence: sequences[2] ?? 0, revision: 4 };
    await log.append(ref, { ...killed, data: short } as typeof killed, lock);
    await log.erase(sequences.slice(1));
    const view = open();
    await view.caughtUp;
    expect(view.get(ref.id)?.types).toEqual(['article.published', 'article.killed']);
    expect(view.quarantined.get(ref.id)?.reason).toBe('revision 2 is missing');
  });

  describe('the end', () => {
    test('comes without an error when the signal aborts; those who wait are told', async () => {
      const view = open();
      await view.caughtUp;
      const waiting = view.waitFor(99);
      end.abort();
      await view.ended;
      await expect(waiting).rejects.toThrow('the view has ended');
      await expect(view.waitFor(99)).rejects.toThrow('the view has ended');
    });

    test('comes as an error when the projection throws: broken code stops the service', async () => {
      await appendHistory(log, articleRef(), 1);
      const fault = new TypeError('no such field');
      const view = open({
        project() {
          throw fault;
        },
      });
      await expect(view.ended).rejects.toBe(fault);
      await expect(view.caughtUp).rejects.toBe(fault);
    });
  });

  describe('waiting', () => {
    test('ends by time and by signal', async () => {
      const view = open();
      await view.caughtUp;
      await expect(view.waitFor(1, { timeoutMs: 5 })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
      const stop = new AbortController();
      const waiting = view.waitFor(1, { signal: stop.signal });
      stop.abort(new Error('the client left'));
      await expect(waiting).rejects.toThrow('the client left');
    });

    test('ends at once for what has been reached', async () => {
      const sequences = await appendHistory(log, articleRef(), 2);
      const view = open();
      await view.waitFor(sequences[1] ?? 0);
      await view.waitFor(1, { timeoutMs: 0 });
      expect(view.sequence).toBe(2);
    });
  });

  test('a long replay lets others have their turn', async () => {
    await appendHistory(log, articleRef(), 400);
    const slow = (entry: Entry | undefined, event: RecordedEvent) => {
      const until = performance.now() + 0.5;
      while (performance.now() < until);
      return project(entry, event);
    };
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const view = open({ project: slow });
    await view.caughtUp;
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });
});
