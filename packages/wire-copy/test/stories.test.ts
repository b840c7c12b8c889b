import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWireCopy, type WireDateline } from '../src/index.ts';

/** One story of our own with the answer that a careful reader gives. */
interface Story {
  readonly id: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly language: string;
  readonly dateline: WireDateline;
  readonly occasions: readonly Record<string, string | null>[];
  /** Words that a refused quote contains, and the reason. */
  readonly rejected: readonly (readonly [string, string])[];
}

/** A short dispatch with what matters of its answer. */
interface Dispatch {
  readonly receivedAt: string;
  readonly text: string;
  readonly language: string;
  /** Place, date and agency. */
  readonly dateline: readonly (string | null)[];
  readonly occasions: readonly Record<string, string | null>[];
}

const read = (name: string): readonly Story[] =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));

describe.each(['stories.en.json', 'stories.ar.json'])('%s', (file) => {
  const stories = read(file);

  test.each(stories.map((story) => [story.id, story] as const))('%s', (_id, story) => {
    const { receivedAt, text, rejected } = story;
    const answer = readWireCopy(text, { receivedAt });
    expect(answer.language).toBe(story.language);
    expect(answer.dateline).toEqual(story.dateline);
    const occasions = answer.occasions.map(({ evidence, placeRaw, ...occasion }) => occasion);
    expect(occasions).toEqual(story.occasions);
    for (const [words, why] of rejected) {
      expect(answer.rejected).toContainEqual(
        expect.objectContaining({ why, quote: expect.stringContaining(words) }),
      );
    }
  });

  test('at least twelve stories, a third of them without any occasion', () => {
    const empty = stories.filter((story) => story.occasions.length === 0);
    expect(stories.length).toBeGreaterThanOrEqual(12);
    expect(empty.length * 3).toBeGreaterThanOrEqual(stories.length);
  });
});

describe('short dispatches', () => {
  const dispatches: readonly Dispatch[] = JSON.parse(
    readFileSync(new URL('fixtures/dispatches.json', import.meta.url), 'utf8'),
  );

  test.each(dispatches.map((each) => [each.text.slice(0, 60), each] as const))('%s', (_, story) => {
    const answer = readWireCopy(story.text, { receivedAt: story.receivedAt });
    const { place, date, agency } = answer.dateline;
    expect(answer.language).toBe(story.language);
    expect([place, date, agency]).toEqual(story.dateline);
    const occasions = answer.occasions.map(
      ({ evidence, placeRaw, timeZone, ...occasion }) => occasion,
    );
    expect(occasions).toEqual(story.occasions);
  });
});
