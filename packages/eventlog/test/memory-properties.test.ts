import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RevisionConflictError } from '../src/event-log.ts';
import { materialize } from '../src/materialize.ts';
import { createMemoryLog } from '../src/memory.ts';
import { matchesFilter } from '../src/subject-filter.ts';
import { articleEvent, articleRef } from './sample-events.ts';

test('however editors interleave, revisions have no gap and views agree with the log', async () => {
  const editor = fc.record({
    article: fc.nat({ max: 2 }),
    pauses: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(editor, { minLength: 1, maxLength: 8 }), async (editors) => {
      const log = createMemoryLog();
      const refs = [articleRef(), articleRef(), articleRef()];
      const end = new AbortController();
      const view = materialize<number[]>(log, {
        signal: end.signal,
        project: (revisions = [], { revision }) => [...revisions, revision],
      });
      let appended = 0;
      await Promise.all(
        editors.map(async ({ article, pauses }, seat) => {
          const ref = refs[article] ?? articleRef();
          for (const [step, turns] of pauses.entries()) {
            const { events, lastSequence } = await log.read('article', ref.id);
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            const revision = events.length + 1;
            const event = articleEvent(ref, revision, { id: `${ref.id}/${seat}/${step}` });
            const lock = { revision, expectedSequence: lastSequence };
            try {
              await log.append(ref, event, lock);
              appended += 1;
            } catch (error) {
              expect(error).toBeInstanceOf(RevisionConflictError);
            }
          }
        }),
      );
      const { lastSequence } = await log.state();
      expect(lastSequence).toBe(appended);
      await view.waitFor(lastSequence);
      for (const ref of refs) {
        const { events, malformed } = await log.read('article', ref.id);
        expect(malformed).toBeUndefined();
        expect(view.get(ref.id) ?? []).toEqual(events.map((_, index) => index + 1));
      }
      expect([...view.quarantined]).toEqual([]);
      end.abort();
      await view.ended;
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['newsroom.article.ar.summit', 'newsroom.article.*.summit', true],
  ['newsroom.article.ar.summit', 'newsroom.>', true],
  ['newsroom.article.ar.summit', 'newsroom.article.ar.summit', true],
  ['newsroom.article.ar.summit', 'newsroom.article.*', false],
  ['newsroom.clock', 'newsroom.clock.>', false],
  ['newsroom.clock', 'newsroom.*.x', false],
])('%s fits %s: %s', (subject, filter, fits) => {
  expect(matchesFilter(subject, filter)).toBe(fits);
});
