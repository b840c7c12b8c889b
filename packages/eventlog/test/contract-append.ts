import { toHeaders, toSubject } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { EventIdTakenError, RevisionConflictError } from '../src/event-log.ts';
import { appendArticle, appendHistory, type Scene } from './contract.ts';
import {
  articleEvent,
  articleRef,
  clockEvent,
  freshId,
  killedEvent,
  occasionRef,
} from './sample-events.ts';

/** Appending, reading, erasing and the state of the stream. */
export function describeAppend({ log, subject }: Scene): void {
  describe('append and read', () => {
    test('gives back what was appended, with its place', async () => {
      const ref = articleRef();
      const event = articleEvent(ref);
      const { sequence, repeated } = await log().append(ref, event, {
        expectedSequence: 0,
        revision: 1,
      });
      expect(repeated).toBe(false);
      const history = await log().read('article', ref.id);
      expect(history.events).toEqual([
        { ...event, stream: 'NEWSROOM', ref, entity: ref.id, revision: 1, sequence },
      ]);
      expect(history).toMatchObject({ ref, lastSequence: sequence });
      expect(history.malformed).toBeUndefined();
      expect(await log().state()).toMatchObject({ lastSequence: sequence });
    });

    test('reads nothing under an id that nobody used', async () => {
      const history = await log().read('article', freshId());
      expect(history).toEqual({ ref: undefined, events: [], lastSequence: 0 });
    });

    test('reads a long history whole and in order', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 12);
      const { events, lastSequence } = await log().read('article', ref.id);
      expect(events.map(({ revision }) => revision)).toEqual(
        sequences.map((_, index) => index + 1),
      );
      expect(events.map(({ sequence }) => sequence)).toEqual(sequences);
      expect(lastSequence).toBe(sequences.at(-1));
    });

    test('gives each of many readers at once its own entity', async () => {
      const refs = Array.from({ length: 20 }, () => articleRef());
      await Promise.all(refs.map((ref) => appendHistory(log(), ref, 3)));
      const histories = await Promise.all(refs.map(({ id }) => log().read('article', id)));
      for (const [index, { ref, events }] of histories.entries()) {
        expect(ref).toEqual(refs[index]);
        expect(events.map(({ entity }) => entity)).toEqual(Array(3).fill(refs[index]?.id));
      }
    });

    test('keeps an article, an occasion and the clock of one name apart', async () => {
      const id = freshId();
      await appendHistory(log(), articleRef(id), 2);
      expect((await log().read('occasion', id)).events).toEqual([]);
      const tick = clockEvent('2023-04-27T10:00:00.000Z');
      const clock = { kind: 'clock', id: 'clock' } as const;
      await log().append(clock, tick, { expectedSequence: 0, revision: 1 });
      expect((await log().read('clock', 'clock')).events).toHaveLength(1);
    });

    test('refuses an old lock, and nothing is stored', async () => {
      const ref = articleRef();
      const [first = 0] = await appendHistory(log(), ref, 2);
      const { lastSequence } = await log().state();
      for (const expectedSequence of [0, first, lastSequence + 1]) {
        const event = articleEvent(ref, 3, { id: freshId('other') });
        await expect(
          log().append(ref, event, { expectedSequence, revision: 3 }),
        ).rejects.toBeInstanceOf(RevisionConflictError);
      }
      expect((await log().state()).lastSequence).toBe(lastSequence);
    });

    test('lets an id be created under one language only', async () => {
      const id = freshId();
      await appendHistory(log(), articleRef(id, 'ar'), 1);
      const second = articleRef(id, 'zh-hans');
      const event = articleEvent(second, 1, { id: freshId('translated') });
      await expect(
        log().append(second, event, { expectedSequence: 0, revision: 1 }),
      ).rejects.toBeInstanceOf(RevisionConflictError);
      expect((await log().read('article', id)).ref).toEqual(articleRef(id, 'ar'));
    });

    test('appends the same event once: a repeat is a success, whatever the lock', async () => {
      const ref = articleRef();
      const lock = { revision: 1, expectedSequence: 0 };
      const first = await appendArticle(log(), ref, lock);
      expect(await appendArticle(log(), ref, lock)).toEqual({ ...first, repeated: true });
      const renewed = { revision: 1, expectedSequence: first.sequence };
      expect(await appendArticle(log(), ref, renewed)).toEqual({ ...first, repeated: true });
      const second = { revision: 2, expectedSequence: first.sequence };
      await appendArticle(log(), ref, second);
      expect(await appendArticle(log(), ref, lock)).toEqual({ ...first, repeated: true });
      expect((await log().read('article', ref.id)).events).toHaveLength(2);
    });

    test('does not take an event for another entity’s event of the same id', async () => {
      const [one, other] = [articleRef(), articleRef()];
      const lock = { revision: 1, expectedSequence: 0 };
      await log().append(one, articleEvent(one, 1, { id: `shared-${one.id}` }), lock);
      await expect(
        log().append(other, articleEvent(other, 1, { id: `shared-${one.id}` }), lock),
      ).rejects.toBeInstanceOf(EventIdTakenError);
      expect((await log().read('article', other.id)).events).toEqual([]);
    });

    test('of editors who decide at once exactly one wins', async () => {
      const other = await subject().open();
      const ref = articleRef();
      let [expectedSequence = 0] = await appendHistory(log(), ref, 1);
      for (let revision = 2; revision <= 12; revision += 1) {
        const lock = { expectedSequence, revision };
        const editors = [log(), other, log(), other];
        const outcomes = await Promise.allSettled(
          editors.map((editor, seat) =>
            editor.append(
              ref,
              articleEvent(ref, revision, { id: `${ref.id}/${revision}/${seat}` }),
              lock,
            ),
          ),
        );
        const winners = outcomes.filter((outcome) => outcome.status === 'fulfilled');
        expect(winners).toHaveLength(1);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') {
            expect(outcome.reason).toBeInstanceOf(RevisionConflictError);
          }
        }
        expectedSequence = winners[0]?.value.sequence ?? 0;
      }
      const { events } = await log().read('article', ref.id);
      expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index + 1));
      await other.close();
    });
  });

  describe('what cannot be read', () => {
    test('is named in the history, so that nothing is decided on it', async () => {
      const ref = articleRef();
      const event = articleEvent(ref);
      const headers = toHeaders(event, { entity: ref.id, revision: 1 });
      await subject().put({ subject: toSubject(ref), headers, body: '{"ninjs":' });
      const { events, lastSequence, malformed } = await log().read('article', ref.id);
      expect(events).toEqual([]);
      expect(malformed).toMatch(new RegExp(`^sequence ${lastSequence}: body: `));
    });

    test('a type from a newer writer is no ground for a decision either', async () => {
      const ref = occasionRef();
      const event = { ...articleEvent(ref), type: 'article.published' as const };
      const headers = {
        ...toHeaders(event, { entity: ref.id, revision: 1 }),
        'ce-type': 'occasion.televised',
        'ce-dataschema': 'urn:dateline:schema:occasion.televised:1',
      };
      await subject().put({ subject: toSubject(ref), headers, body: '{}' });
      const { malformed } = await log().read('occasion', ref.id);
      expect(malformed).toContain('unknown type occasion.televised');
    });

    test('a revision that is missing is seen', async () => {
      const ref = articleRef();
      const [first = 0] = await appendHistory(log(), ref, 1);
      await appendArticle(log(), ref, { revision: 3, expectedSequence: first });
      expect((await log().read('article', ref.id)).malformed).toBe('revision 2 is missing');
    });
  });

  describe('erase', () => {
    test('removes messages; the killing event that lists them keeps the history good', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 3);
      const expectedSequence = sequences.at(-1) ?? 0;
      const killed = { expectedSequence, revision: 4 };
      const { sequence } = await log().append(ref, killedEvent(ref, 4), killed);
      await log().erase(sequences);
      await log().erase(sequences);
      const history = await log().read('article', ref.id);
      expect(history.events.map(({ type }) => type)).toEqual(['article.killed']);
      expect(history).toMatchObject({ lastSequence: sequence });
      expect(history.malformed).toBeUndefined();
    });

    test('cut short, the gaps are those that a later event lists', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 3);
      const lock = { expectedSequence: sequences.at(-1) ?? 0, revision: 4 };
      await log().append(ref, killedEvent(ref, 4), lock);
      await log().erase(sequences.slice(0, 2));
      const history = await log().read('article', ref.id);
      expect(history.events.map(({ revision }) => revision)).toEqual([3, 4]);
      expect(history.malformed).toBeUndefined();
    });

    test('unlisted, the gap is a fault', async () => {
      const ref = articleRef();
      const [, second = 0] = await appendHistory(log(), ref, 3);
      await log().erase([second]);
      expect((await log().read('article', ref.id)).malformed).toBe('revision 2 is missing');
    });
  });
}
