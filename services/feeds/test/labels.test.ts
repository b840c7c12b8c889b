import { expect, test } from 'vitest';
import { type Labels, labelsFor } from '../src/render/labels.ts';

const tags = ['ar', 'en', 'zh-Hans', 'ru', 'fr', 'es', 'kk', 'ky', 'tg', 'uz', 'tk', 'zh-Hant'];

/** All words of a table with their places in it. */
function wordsOf(labels: Labels): readonly (readonly [string, string])[] {
  const { fields, ...words } = labels;
  const inner = Object.entries(fields).map(([key, word]) => [`fields.${key}`, word] as const);
  return [...Object.entries(words), ...inner];
}

test.each(tags)('%s has words of its own, none of them empty or English', (tag) => {
  const labels = labelsFor(tag);
  expect(labels.language).toBe(tag);
  expect(wordsOf(labels).filter(([, word]) => word.trim() !== word || word === '')).toEqual([]);
  if (['en', 'fr'].includes(tag)) return; // French and English have words in common.
  const english = new Map(wordsOf(labelsFor('en')));
  expect(wordsOf(labels).filter(([key, word]) => english.get(key) === word)).toEqual([]);
});

test('a language without a table is spoken to in English, a region in its language', () => {
  expect(labelsFor('de').language).toBe('en');
  expect(labelsFor('ar-KZ').language).toBe('ar');
  expect(labelsFor('zh-TW').language).toBe('zh-Hant');
});
