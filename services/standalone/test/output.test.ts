import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatFields, formatTable } from '../src/output.ts';

const rows = [
  ['a', 'منتدى مياه زرافشان'],
  ['b', `x\u001b[31m${'y'.repeat(100)}`],
];

test('where nobody looks a table is tab-separated lines', () => {
  expect(formatTable({ isTerminal: false }, ['id', 'title'], [['a', 'one\ntwo']])).toBe(
    'id\ttitle\na\tone two',
  );
});

test('on a terminal it has lines, and no cell can steer the terminal or grow without end', () => {
  const table = formatTable({ isTerminal: true }, ['id', 'title'], rows);
  expect(table).toContain('│');
  expect(table).toContain('منتدى مياه زرافشان');
  expect(table).not.toContain('\u001b[31mx');
  expect(table).not.toContain('x\u001b');
  expect(table).toContain('…');
});

test('fields are aligned, and absent ones are left out', () => {
  const text = formatFields([
    ['id', 'a'],
    ['language', 'ar'],
    ['note', undefined],
  ]);
  expect(text).toBe('id        a\nlanguage  ar');
});

test.each([60, 80, 120])('a table of any script fits a terminal of %i columns', (columns) => {
  const wide = [
    [
      'xian-summit',
      '中国—中亚峰会将于五月在西安举行，六国外长商定议程并发表联合声明等内容十分丰富',
      'live',
    ],
    ['y'.repeat(26), 'word '.repeat(30), '2027-05-18/2027-05-19'],
  ];
  const table = formatTable({ isTerminal: true, columns }, ['id', 'title', 'date'], wide);
  const ruler = table.split('\n')[0] ?? '';
  expect(stripVTControlCharacters(ruler).length).toBeLessThanOrEqual(columns);
  expect(table).toContain('…');
});
