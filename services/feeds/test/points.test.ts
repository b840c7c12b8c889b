import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const numbers = Array.from({ length: 47 }, (_, index) => index + 1);

/** The rows of the table: the number of the point, and the file whose tests name it. */
const rows = [...readme.matchAll(/^\| (\d+) \| .+ \| (\S+\.test\.ts) \|$/gm)].map(
  ([, number, file = '']) => ({ number: Number(number), file }),
);

/** The numbers in the names of a file's tests: `(point 3)`, `(points 3, 4)`. */
function pointsIn(file: string): readonly number[] {
  const text = readFileSync(new URL(file, root), 'utf8');
  const names = text.match(/(['"`])(?:(?!\1).)*\(points? [\d, ]+\)(?:(?!\1).)*\1/g) ?? [];
  return names
    .flatMap((name) => [...name.matchAll(/\(points? ([\d, ]+)\)/g)])
    .flatMap(([, list = '']) => list.split(',').map(Number));
}

describe('the table of what a feed has to be', () => {
  test('has every point once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  test.each(rows)('point $number is named by a test in $file', ({ number, file }) => {
    expect(pointsIn(file)).toContain(number);
  });
});
