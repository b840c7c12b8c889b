import { expect, test } from 'vitest';
import { readCursor, toCursor } from '../src/cursor.ts';

const position = { createdMs: Date.UTC(2031, 2, 3), sequence: 41_234 };

test('a cursor gives its position back, from the first sequence to the last possible one', () => {
  for (const sequence of [0, 1, 41_234, Number.MAX_SAFE_INTEGER]) {
    expect(readCursor(toCursor({ ...position, sequence }))).toEqual({ ...position, sequence });
  }
});

test('it needs no escaping in an address or a header field', () => {
  expect(toCursor(position)).toMatch(/^[A-Za-z0-9_-]{10,100}$/);
});

test('a cursor with a character lost, added or changed is refused', () => {
  const cursor = toCursor(position);
  for (let at = 0; at < cursor.length; at += 1) {
    const other = cursor[at] === 'M' ? 'N' : 'M';
    const before = cursor.slice(0, at);
    const after = cursor.slice(at + 1);
    for (const mangled of [
      before + after,
      before + other + after,
      `${before}M${cursor.slice(at)}`,
    ]) {
      const read = readCursor(mangled);
      expect(read === undefined || mangled === cursor, mangled).toBe(true);
    }
  }
});

test.each(['', '0', 'start', '42', '../../etc', 'ÄÖ', 'A'.repeat(5000), '%00', btoa('1.a.b.c')])(
  '%s is no cursor',
  (text) => expect(readCursor(text)).toBeUndefined(),
);
