import { expect, test } from 'vitest';
import { isInstant } from '../src/index.ts';

test.each([
  ['2023-05-18T10:00:00+08:00', true],
  ['2023-05-18T10:00:00.123Z', true],
  ['2024-02-29T00:00:00Z', true],
  ['2023-02-29T00:00:00Z', false],
  ['2023-05-18T10:00:00', false],
  ['2023-05-18 10:00:00Z', false],
  ['2023-05-18T24:00:00Z', false],
  ['2023-05-18T10:60:00Z', false],
  ['2023-05-18T10:00:00+15:00', false],
  ['2023-05-18', false],
  ['0099-02-28T00:00:00Z', false],
  ['', false],
])('%s is a moment: %s', (text, isGood) => {
  expect(isInstant(text)).toBe(isGood);
});
