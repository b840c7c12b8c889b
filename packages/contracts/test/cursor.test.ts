import { expect, test } from 'vitest';
import { cursorIn, placeIn, readCursor, toCursor, toLogLine } from '../src/cursor.ts';

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

test('a restored log gives the cursors of the logs that it goes on from, up to their ends', () => {
  const [first, second, third] = ['2031-01-01', '2031-02-01', '2031-03-01'].map(
    (day) => `${day}T00:00:00.000Z`,
  ) as [string, string, string];
  const line = toLogLine({
    created: third,
    restored: [
      { created: first, lastSequence: 100 },
      { created: second, lastSequence: 150 },
    ],
  });
  const of = (created: string, sequence: number) => ({ createdMs: Date.parse(created), sequence });
  const given = [0, 100, 101, 150, 151].map((sequence) => readCursor(cursorIn(line, sequence)));
  expect(given).toEqual([
    of(first, 0),
    of(first, 100),
    of(second, 101),
    of(second, 150),
    of(third, 151),
  ]);
  const places = [of(first, 100), of(first, 101), of(second, 150), of(second, 151), of(third, 900)];
  expect(places.map((position) => placeIn(line, position))).toEqual([
    ...['here', 'lost', 'here', 'lost', 'here'],
  ]);
  expect(placeIn(line, of('2030-01-01T00:00:00Z', 1))).toBe('foreign');
});
