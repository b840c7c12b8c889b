import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHoldings, createMemoryLog } from '../src/index.ts';
import { createStandings } from '../src/standings.ts';

const kind = fc.constantFrom('article', 'occasion', 'clock');
const step = fc.record({ kind, id: fc.string({ maxLength: 4 }), revision: fc.nat(5) });

describe('standings', () => {
  test('their hash depends on the newest revisions alone, not on the way there', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const walked = createStandings();
        for (const { kind: one, id, revision } of steps) walked.set(one, id, revision);
        const direct = createStandings();
        for (const [key, revision] of [...walked.list()].reverse()) {
          const [one = '', id = ''] = key.split(/\/(.*)/s);
          direct.set(one as 'article', id, revision);
        }
        expect(direct.hash).toBe(walked.hash);
        expect(direct.entities).toBe(walked.entities);
      }),
    );
  });

  test('their hash tells one revision, one letter of an id, and the kind', () => {
    const hashes = [
      ['article', 'a', 1],
      ['article', 'a', 2],
      ['article', 'b', 1],
      ['occasion', 'a', 1],
      ['article', 'ab', 1],
      ['article', 'ba', 1],
    ].map(([one, id, revision]) => {
      const standings = createStandings();
      standings.set(one as 'article', String(id), Number(revision));
      return standings.hash;
    });
    expect(new Set([...hashes, createStandings().hash]).size).toBe(hashes.length + 1);
  });

  test('many entities leave all four lanes of the hash apart', () => {
    const seen = new Set<string>();
    const standings = createStandings();
    for (let number = 1; number <= 5000; number += 1) {
      standings.set('article', `article-${number % 700}`, 1 + Math.floor(number / 700));
      for (let lane = 0; lane < 4; lane += 1) {
        seen.add(`${lane} ${standings.hash.slice(lane * 8, lane * 8 + 8)}`);
      }
    }
    expect(seen.size).toBeGreaterThan(19_900);
  });
});

test('what a reader holds is told without the log, once the log is away', async () => {
  const log = createMemoryLog();
  const standings = createStandings();
  const holdings = createHoldings(log, () => ({ sequence: 3, standings }));
  expect(await holdings.read()).toMatchObject({ sequence: 3, logSequence: 3, entities: 0 });
  await log.close();
  const { streamCreated } = await holdings.read();
  expect(streamCreated).toMatch(/^\d{4}-/);
});
