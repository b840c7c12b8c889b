import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

/** A line: `opening | place | placeRaw | date | agency | agencyRaw`; `⏎` is a line end, `-` null. */
const lines = readFileSync(new URL('fixtures/datelines.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const parts = line.split(' | ');
    return [parts.slice(0, -5).join(' | '), parts.slice(-5)] as const;
  });

describe('openings received on 9 May 2024', () => {
  test.each(lines)('%s', (opening, expected) => {
    const text = `${opening.replaceAll('⏎', '\n')} ministers agreed.`;
    const receivedAt = '2024-05-09T12:00:00+03:00';
    const { place, placeRaw, date, agency, agencyRaw } = readWireCopy(text, {
      receivedAt,
    }).dateline;
    const found = [place, placeRaw, date, agency, agencyRaw].map((field) => field ?? '-');
    expect(found).toEqual(expected);
  });
});
