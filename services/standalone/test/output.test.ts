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
