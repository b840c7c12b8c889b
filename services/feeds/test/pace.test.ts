import { describe, expect, test } from 'vitest';
import { createPace } from '../src/pace.ts';

/** Articles that come at a steady rate; gives the times at which the document was rendered. */
function rendersOf(gapMs: number, count: number, renderMs = 5): readonly number[] {
  const pace = createPace(40);
  const renders: number[] = [];
  let isStale = false;
  for (let nowMs = 0; nowMs < gapMs * count + 2000; nowMs += 1) {
    if (nowMs % gapMs === 0 && nowMs < gapMs * count) {
      pace.change(`story-${nowMs}`, nowMs);
      isStale = true;
    }
    if (!isStale || pace.dueInMs(nowMs) > 0) continue;
    pace.start(nowMs);
    pace.end(nowMs + renderMs, false);
    renders.push(nowMs);
    isStale = false;
  }
  return renders;
}

const lastWaitMs = (renders: readonly number[], gapMs: number, count: number) =>
  (renders.at(-1) ?? 0) - gapMs * (count - 1);

describe('the pace of a document', () => {
  test('single stories are rendered at once, at the rate of the busiest newsroom', () => {
    const renders = rendersOf(500, 200);
    expect(renders).toHaveLength(200);
    expect(renders.every((at) => at % 500 === 0)).toBe(true);
  });

  test.each([1, 5, 10, 20, 40])(
    '1,000 articles, one each %i ms, are rendered in the first instant, then at most once a second',
    (gapMs) => {
      const renders = rendersOf(gapMs, 1000);
      const seconds = (1000 * gapMs) / 1000;
      expect(renders[0]).toBe(0);
      expect(renders.length).toBeGreaterThan(3);
      // Those that the credit allows, a doubling wait up to a second, and then one a second.
      expect(renders.length).toBeLessThanOrEqual(18 + seconds);
      expect(lastWaitMs(renders, gapMs, 1000)).toBeLessThanOrEqual(55);
    },
  );

  test('the first wait doubles up to a second', () => {
    const renders = rendersOf(1, 6000);
    const waits = renders.slice(1).map((at, index) => at - (renders[index] ?? 0));
    // The render itself takes 5 ms.
    expect(waits.slice(0, 7)).toEqual([5, 45, 85, 165, 325, 645, 1005]);
  });

  test('one that could not be read is left alone for the first wait', () => {
    const pace = createPace(40);
    pace.change('story', 0);
    pace.start(0);
    pace.end(1, true);
    expect(pace.dueInMs(1)).toBe(40);
    expect(pace.dueInMs(41)).toBe(0);
  });

  test('the same article again and again is no burst', () => {
    const pace = createPace(40);
    pace.start(0);
    pace.end(5, false);
    for (let nowMs = 10; nowMs < 20; nowMs += 1) pace.change('story', nowMs);
    pace.start(20);
    pace.end(25, false);
    expect(pace.dueInMs(26)).toBe(0);
  });
});
