import { array, assert, constantFrom, integer, option, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnchanged, parseHttpDate } from '../src/conditional.ts';

const nowMs = Date.UTC(2026, 3, 27, 10, 0, 0);
const hash = 'q0uTnOxsVYyTQ1s7tFf3kA';
const lastModifiedMs = Date.UTC(2026, 3, 27, 9, 0, 0);

function answer(
  ifNoneMatch?: string,
  ifModifiedSince?: string,
  dateMs: number | undefined = lastModifiedMs,
) {
  return isUnchanged({ ifNoneMatch, ifModifiedSince }, { hash, lastModifiedMs: dateMs }, nowMs);
}

describe('If-None-Match', () => {
  test.each([
    `"${hash}"`,
    `W/"${hash}"`,
    `"${hash}-gzip"`,
    `W/"${hash}-br"`,
    `"other", "${hash}"`,
    `"with,comma" , W/"${hash}-gzip"`,
    '*',
    ' * ',
  ])('%s has the bytes', (field) => {
    expect(answer(field)).toBe(true);
  });

  test.each([
    '',
    '""',
    `"${hash}x"`,
    `"x${hash}"`,
    hash,
    `"${hash.toLowerCase()}"`,
    `"${hash}-zstd"`,
    '"*"',
  ])('%s has not', (field) => {
    expect(answer(field)).toBe(false);
  });

  test('decides alone, whatever the date says', () => {
    const date = constantFrom(
      'Mon, 27 Apr 2026 09:30:00 GMT',
      'Sun, 26 Apr 2026 09:30:00 GMT',
      'x',
    );
    assert(
      property(
        constantFrom(`"${hash}"`, '"other"', '*'),
        option(date, { nil: undefined }),
        (tag, since) => {
          expect(answer(tag, since)).toBe(answer(tag));
        },
      ),
    );
  });

  test('finds its tag in any list, and never one that is not there', () => {
    const tag = string({ unit: constantFrom('a', 'B', '-', ',', '/', '!'), maxLength: 5 });
    const place = integer({ min: 0, max: 3 });
    assert(
      property(array(tag, { maxLength: 3 }), place, constantFrom('', 'W/'), (tags, at, weak) => {
        const others = tags.map((opaque) => `"${opaque}"`);
        expect(answer(others.join(', '))).toBe(false);
        expect(answer(others.toSpliced(at, 0, `${weak}"${hash}"`).join(','))).toBe(true);
      }),
    );
  });
});

describe('If-Modified-Since', () => {
  test('is compared as not older, over the whole range', () => {
    assert(
      property(integer({ min: -100_000, max: 3600 }), (seconds) => {
        const since = new Date(lastModifiedMs + seconds * 1000).toUTCString();
        expect(answer(undefined, since)).toBe(seconds >= 0);
      }),
    );
  });

  test('is ignored when it has not come yet', () => {
    expect(answer(undefined, new Date(nowMs).toUTCString())).toBe(true);
    expect(answer(undefined, new Date(nowMs + 1000).toUTCString())).toBe(false);
    expect(answer(undefined, 'Fri, 01 Jan 2041 00:00:00 GMT')).toBe(false);
  });

  test.each([
    '',
    '2',
    'yesterday',
    '2026-04-27T09:30:00Z',
    'Mon, 27 Apr 2026 09:30:00',
    'Mon, 27 Apr 2026 09:30:00 +0800',
    'Mon, 31 Feb 2026 09:30:00 GMT',
    'Mon, 27 Apr 2026 25:30:00 GMT',
    'Mon, 27 Abc 2026 09:30:00 GMT',
  ])('is ignored when it is %j', (since) => {
    expect(answer(undefined, since)).toBe(false);
  });

  test('says nothing while no date may be shown', () => {
    const condition = { ifNoneMatch: undefined, ifModifiedSince: new Date(nowMs).toUTCString() };
    expect(isUnchanged(condition, { hash, lastModifiedMs: undefined }, nowMs)).toBe(false);
  });

  test('comes in three forms', () => {
    const instant = Date.UTC(2023, 3, 7, 8, 9, 10);
    expect(parseHttpDate('Fri, 07 Apr 2023 08:09:10 GMT', nowMs)).toBe(instant);
    expect(parseHttpDate('Friday, 07-Apr-23 08:09:10 GMT', nowMs)).toBe(instant);
    expect(parseHttpDate('Fri Apr  7 08:09:10 2023', nowMs)).toBe(instant);
    expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT', nowMs)).toBe(
      Date.UTC(1994, 10, 6, 8, 49, 37),
    );
  });
});
