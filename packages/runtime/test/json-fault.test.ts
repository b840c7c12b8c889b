import { array, assert, constantFrom, json, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../src/json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where a text stops being JSON', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['[1,\n 2,\n x]', 3, 2],
    ['{"a":"خبر" "b"}', 1, 12],
    ['01', 1, 2],
    ['"a\tb"', 1, 3],
    ['"\\x"', 1, 2],
    ['{} {}', 1, 4],
    ["{'a':1}", 1, 2],
    ['[1 2]', 1, 4],
    ['{"a":]', 1, 6],
    ['nul', 1, 1],
  ])('%j is at line %i, column %i', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  test('there is none in JSON', () => {
    assert(property(json(), (text) => findJsonFault(text) === undefined));
  });

  test('there is one exactly where the parser finds one', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      ' ',
      '\n',
      '0',
      '-',
      '1.5e3',
      'true',
      '"k"',
    ];
    assert(
      property(array(constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        return isJson(text) === (findJsonFault(text) === undefined);
      }),
      { numRuns: 3000 },
    );
  });

  test('a damaged text is judged as the parser judges it', () => {
    assert(
      property(json(), nat(), string({ maxLength: 2 }), (text, at, damage) => {
        const place = at % (text.length + 1);
        const damaged = text.slice(0, place) + damage + text.slice(place + 1);
        return isJson(damaged) === (findJsonFault(damaged) === undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('deep nesting does not exhaust the stack', () => {
    expect(findJsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
  });
});
