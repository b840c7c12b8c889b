import { toHeaders, toSubject } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { LogUnsuitableError } from '../src/event-log.ts';
import {
  appendArticle,
  appendHistory,
  eventually,
  followOn,
  followToEnd,
  type Scene,
  sequencesOf,
} from './contract.ts';
import { articleEvent, articleRef } from './sample-events.ts';

/** Following, from anywhere, to the end and beyond. */
export function describeFollow({ log, subject, untilEnd }: Scene): void {
  describe('follow', () => {
    test('an empty stream is caught up at once, and then goes on', async () => {
      const deliveries = followOn(log(), { after: 0, stream: 'DESK', signal: untilEnd() });
      await eventually('caught up', () => deliveries.length === 1);
      expect(deliveries).toEqual([{ kind: 'caught-up', sequence: 0 }]);
      const ref = articleRef();
      await log().append(ref, articleEvent(ref), {
        expectedSequence: 0,
        revision: 1,
        stream: 'DESK',
      });
      await eventually('the first event', () => deliveries.length === 2);
      expect(deliveries[1]).toMatchObject({
        kind: 'event',
        event: { stream: 'DESK', sequence: 1 },
      });
      expect(await log().state('DESK')).toMatchObject({ firstSequence: 1, lastSequence: 1 });
      expect((await log().read('article', ref.id)).events).toEqual([]);
      expect((await log().read('article', ref.id, { stream: 'DESK' })).events).toHaveLength(1);
    });

    test('from 0 brings everything once and in order, then says so', async () => {
      const refs = [articleRef(), articleRef(), articleRef()];
      const wanted = await Promise.all(refs.map((ref) => appendHistory(log(), ref, 5)));
      const { lastSequence } = await log().state();
      const deliveries = await followToEnd(log(), { after: 0 });
      expect(deliveries.at(-1)).toEqual({ kind: 'caught-up', sequence: lastSequence });
      for (const [index, ref] of refs.entries()) {
        expect(sequencesOf(deliveries, ref.id)).toEqual(wanted[index]);
      }
      const all = deliveries.flatMap((one) => (one.kind === 'event' ? [one.event.sequence] : []));
      expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
    });

    test('resumes after a sequence', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 6);
      const deliveries = await followToEnd(log(), { after: sequences[2] ?? 0 });
      expect(sequencesOf(deliveries, ref.id)).toEqual(sequences.slice(3));
    });

    test('from the end there is nothing to catch up with', async () => {
      const { lastSequence } = await log().state();
      expect(await followToEnd(log(), { after: lastSequence })).toEqual([
        { kind: 'caught-up', sequence: lastSequence },
      ]);
    });

    test('beyond the end is refused: the stream is not the one that the reader knew', async () => {
      const { lastSequence } = await log().state();
      await expect(followToEnd(log(), { after: lastSequence + 1 })).rejects.toBeInstanceOf(
        LogUnsuitableError,
      );
    });

    test('a filter selects, and is caught up even where it matches nothing', async () => {
      const [wanted, other] = [articleRef(), articleRef()];
      const sequences = await appendHistory(log(), wanted, 2);
      await appendHistory(log(), other, 2);
      const filter = `newsroom.article.*.${wanted.id}`;
      const found = await followToEnd(log(), { after: 0, filter });
      expect(found.map(({ kind }) => kind)).toEqual(['event', 'event', 'caught-up']);
      expect(sequencesOf(found, wanted.id)).toEqual(sequences);
      // Said with the last message: waiting for the broker to fall idle would take a second each.
      const start = performance.now();
      for (let round = 0; round < 4; round += 1) await followToEnd(log(), { after: 0, filter });
      expect(performance.now() - start).toBeLessThan(2500);
      const nothing = await followToEnd(log(), { after: 0, filter: 'newsroom.occasion.nobody' });
      expect(nothing).toEqual([{ kind: 'caught-up', sequence: expect.any(Number) }]);
    });

    test('goes on with what is appended later, in order', async () => {
      const ref = articleRef();
      const filter = toSubject(ref);
      const deliveries = followOn(log(), { after: 0, filter, signal: untilEnd() });
      await eventually('caught up', () => deliveries.length === 1);
      const sequences = await appendHistory(log(), ref, 20);
      await eventually('all events', () => deliveries.length === 21);
      expect(sequencesOf(deliveries, ref.id)).toEqual(sequences);
    });

    test('several follow at once, each at its own pace', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 3);
      const following = { after: 0, filter: toSubject(ref) };
      const all = await Promise.all([1, 2, 3].map(() => followToEnd(log(), following)));
      for (const deliveries of all) expect(sequencesOf(deliveries, ref.id)).toEqual(sequences);
    });

    test('names what is malformed, passes by what is unknown, and goes on', async () => {
      const ref = articleRef();
      const [first = 0] = await appendHistory(log(), ref, 1);
      const headers = toHeaders(articleEvent(ref), { entity: ref.id, revision: 2 });
      const newer = { ...headers, 'ce-dataschema': 'urn:dateline:schema:article.published:99' };
      const bare = { 'Some-Header': 'x' };
      await subject().put({ subject: toSubject(ref), headers, body: 'not JSON' });
      await subject().put({ subject: toSubject(ref), headers: newer, body: '{}' });
      await subject().put({ subject: toSubject(ref), headers: bare, body: '{}' });
      await subject().put({ subject: 'newsroom.weather', headers: bare, body: '{}' });
      const found = await followToEnd(log(), { after: first });
      const entity = ref.id;
      expect(found).toMatchObject([
        {
          kind: 'malformed',
          entity,
          sequence: first + 1,
          reason: expect.stringMatching(/^body: /),
        },
        { kind: 'unknown', type: 'article.published:99', sequence: first + 2 },
        { kind: 'malformed', entity, sequence: first + 3, reason: 'ce-specversion is missing' },
        { kind: 'malformed', reason: 'subject newsroom.weather is not one of ours' },
        { kind: 'caught-up', sequence: first + 4 },
      ]);
      expect(found[3]).not.toHaveProperty('entity');
    });

    test('passes over erased messages', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 4);
      await log().erase([sequences[1] ?? 0, sequences[3] ?? 0]);
      const deliveries = await followToEnd(log(), { after: 0, filter: toSubject(ref) });
      expect(sequencesOf(deliveries, ref.id)).toEqual([sequences[0], sequences[2]]);
      await appendArticle(log(), articleRef(), { revision: 1, expectedSequence: 0 });
      const all = await followToEnd(log(), { after: 0 });
      expect(all.at(-1)?.kind).toBe('caught-up');
    });

    test('ends without an error when the signal aborts, also between two messages', async () => {
      const ref = articleRef();
      await appendHistory(log(), ref, 3);
      const end = new AbortController();
      const seen: string[] = [];
      for await (const { kind } of log().follow({ after: 0, signal: end.signal })) {
        seen.push(kind);
        end.abort();
      }
      expect(seen).toHaveLength(1);
    });
  });
}
