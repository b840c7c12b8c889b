import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('./', import.meta.url);
const readme = readFileSync(new URL('../README.md', here), 'utf8');

/** The table of README.md: which test file names which point. */
const table = [...readme.matchAll(/^\| (\d+) \| .+ \| (points-[a-z]+) \|$/gm)].map(
  ([, point = '', file = '']) => ({ point: Number(point), file }),
);

test('README.md lists the 36 points of the checklist, each once', () => {
  expect(table.map(({ point }) => point)).toEqual(Array.from({ length: 36 }, (_, at) => at + 1));
});

test('each point has a test that names its number, in the file that README.md says', () => {
  const files = readdirSync(here).filter((name) => /^points-[a-z]+\.test\.ts$/.test(name));
  const named = new Map(
    files.map((name) => {
      const text = readFileSync(new URL(name, here), 'utf8');
      const points = [...text.matchAll(/'point (\d+): /g)].map(([, point]) => Number(point));
      return [name.replace('.test.ts', ''), new Set(points)];
    }),
  );
  const missing = table.filter(({ point, file }) => !named.get(file)?.has(point));
  expect(missing).toEqual([]);
  const listed = new Set(table.map(({ point }) => point));
  const unlisted = [...named.values()]
    .flatMap((points) => [...points])
    .filter((one) => !listed.has(one));
  expect(unlisted).toEqual([]);
});
