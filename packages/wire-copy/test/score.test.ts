import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWireCopy, type WireCopy } from '../src/index.ts';
import { scoreStory, total } from './scoring.mjs';

/** Read in full; of the others the date, the language and the commonest phrases. */
const inFull = ['ar', 'en', 'es', 'fr', 'ru', 'zh-Hans', 'zh-Hant'];
const inPart = ['kk', 'ky', 'tg', 'tk', 'uz'];

interface Gold {
  readonly id: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly language: string;
  readonly occasions: readonly { readonly status: string }[];
}

const read = (half: string): readonly Gold[] => {
  const folder = new URL(`corpus/${half}/`, import.meta.url);
  return readdirSync(folder).flatMap((name) =>
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  );
};
const answerTo = ({ text, receivedAt }: Gold): WireCopy => readWireCopy(text, { receivedAt });
const corpus = [...read('tuning'), ...read('held')];

describe.each(['tuning', 'held'])('the %s half', (half) => {
  const stories = read(half);
  const sums = total(stories.map((gold) => scoreStory(gold, answerTo(gold))));

  test('is read in its own language, every story', () => {
    expect(sums.language).toBe(sums.stories);
  });

  test.each(['place', 'date', 'agency'])('has the right %s in 23 datelines of 24', (field) => {
    expect((sums.dateline[field] ?? 0) / sums.stories).toBeGreaterThanOrEqual(23 / 24);
  });

  test('tempts to no forbidden date, and to hardly any occasion that is none', () => {
    expect(sums.forbidden).toBe(0);
    expect(sums.spurious / sums.stories).toBeLessThanOrEqual(2 / 24);
  });

  test('has its occasions on the right dates', () => {
    const full = stories.filter(({ language }) => inFull.includes(language));
    const own = total(full.map((gold) => scoreStory(gold, answerTo(gold))));
    expect(own.f1).toBeGreaterThanOrEqual(0.9);
    expect(own.whole / own.wanted).toBeGreaterThanOrEqual(0.68);
  });
});

describe('the corpus', () => {
  test.each([
    ...inFull.map((language) => [language.split('-')[0] ?? language, 15]),
    ...inPart.map((language) => [language, 4]),
  ] as const)('has stories enough in %s', (language, atLeast) => {
    const own = corpus.filter((gold) => gold.language.split('-')[0] === language);
    expect(own.length).toBeGreaterThanOrEqual(Number(atLeast));
    const without = own.filter(({ occasions }) => occasions.length === 0);
    expect(without.length * 3).toBeGreaterThanOrEqual(own.length);
  });

  test('knows every status', () => {
    const known = new Set(corpus.flatMap(({ occasions }) => occasions.map(({ status }) => status)));
    expect(known.size).toBe(6);
  });
});
