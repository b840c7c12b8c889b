import { expect, test } from 'vitest';
import { closeDirections } from '../src/index.ts';

const [override, isolate, endOverride, endIsolate] = ['\u202e', '\u2067', '\u202c', '\u2069'];

test('what turns the direction of a line ends within it', () => {
  expect(closeDirections(`${override}a${isolate}b`)).toBe(
    `${override}a${isolate}b${endIsolate}${endOverride}`,
  );
  expect(closeDirections(`${isolate}a${override}b${endIsolate}c`)).toBe(
    `${isolate}a${override}b${endIsolate}c`,
  );
  expect(closeDirections(`${isolate}a\nb${endIsolate}`)).toBe(`${isolate}a${endIsolate}\nb`);
});

test('what was never begun would end the isolation around a line, and is left out', () => {
  expect(closeDirections(`a${endIsolate}b${endOverride}c`)).toBe('abc');
});

test('what is whole stays', () => {
  const whole = `${isolate}خبر${endIsolate} ${override}b${endOverride}\u200f\n新闻`;
  expect(closeDirections(whole)).toBe(whole);
});

test('a hundred thousand marks take no longer than as many letters would', () => {
  // One that looked through all open ones for each end would take minutes.
  const many = `${'\u202a'.repeat(100_000)}${endIsolate.repeat(100_000)}`;
  expect(closeDirections(many)).toHaveLength(200_000);
  const isolated = `${isolate.repeat(100_000)}${endIsolate.repeat(100_001)}`;
  expect(closeDirections(isolated)).toHaveLength(200_000);
});
