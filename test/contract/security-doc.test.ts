import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, root } from '../support/sources.ts';

const text = readText('docs/security.md');
const claims = [...text.matchAll(/`([\w/.-]+\.test\.ts)`(?: "([^"]+)")?/g)].map(
  ([, file = '', name]) => ({ file, name }),
);

describe('what docs/security.md says is shown', () => {
  test('there is much of it', () => {
    expect(claims.length).toBeGreaterThan(25);
  });

  test.each(claims)('$file: $name', ({ file, name }) => {
    expect(existsSync(join(root, file))).toBe(true);
    // Quotes and breaks as the formatter leaves them.
    if (name !== undefined) expect(readText(file).replace(/\s+/g, ' ')).toContain(name);
  });
});
