import { expect, test } from 'vitest';
import { foldOnly } from '../src/fold.ts';
import { createPhraseTable } from '../src/phrase-table.ts';
import { createSuffixedTable } from '../src/suffixed-table.ts';
import { tokenize } from '../src/tokens.ts';

test('phrases are compiled when a word first begins as they do', () => {
  const asked: string[] = [];
  function* entries(): Iterable<readonly [string, string]> {
    asked.push('all');
    yield ['New York', 'city'];
    yield ['Київ', 'capital'];
  }
  const table = createPhraseTable(entries());
  expect(asked).toEqual([]);
  expect(table.match(tokenize('new york'), 0)?.value).toBe('city');
  expect(table.match(tokenize('київ'), 0)?.value).toBe('capital');
  expect(asked).toEqual(['all']);
});

test.each([
  ['Évian', 'evian'],
  ['Ёлка', 'елка'],
  ['أبوظبي', 'ابوظبي'],
  ['臺北', '台北'],
  ["L'Aquila", 'l’aquila'],
  ['İzmir', 'izmir'],
  ['ＣＯＰ', 'cop'],
])('%s is found as %s, whatever its first letter folds to', (phrase, written) => {
  const tokens = tokenize(foldOnly(written));
  expect(createPhraseTable([[phrase, true]]).match(tokens, 0)?.end).toBe(tokens.length);
});

test('of two equal phrases the first stays, though their first letters are written apart', () => {
  const table = createPhraseTable([
    ['Évian', 'first'],
    ['Evian', 'second'],
  ]);
  expect(table.match(tokenize('evian'), 0)?.value).toBe('first');
});

test('no ending, no form', () => {
  expect(createSuffixedTable([['Almaty', true]], []).match(tokenize('almaty'), 0)).toBeUndefined();
});
