import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedEncodings, type Encoding } from '../src/encoding.ts';

describe('the codings a client takes', () => {
  test.each<[string | undefined, Encoding[]]>([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip', ['gzip', 'identity']],
    ['gzip, deflate, br', ['br', 'gzip', 'identity']],
    ['br;q=0.5, gzip;q=1.0', ['gzip', 'br', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', []],
    ['identity;q=0', []],
    ['gzip, identity;q=0', ['gzip']],
    ['gzip, *;q=0', ['gzip']],
    ['identity, gzip;q=0.5', ['identity', 'gzip']],
    ['br;q=0, *', ['gzip', 'identity']],
    ['X-GZIP', ['gzip', 'identity']],
    ['gzip ; q=0.3 , br ; Q=0.2', ['gzip', 'br', 'identity']],
    ['gzip;q=2', ['identity']],
    ['gzip;q=abc, br', ['br', 'identity']],
    [', ,gzip,', ['gzip', 'identity']],
    ['zstd', ['identity']],
  ])('%j gives %j', (field, encodings) => {
    expect(acceptedEncodings(field)).toEqual(encodings);
  });

  test('is never one that is refused, and the first is never weighed below another', () => {
    const member = record({
      name: constantFrom('gzip', 'br', 'identity', '*', 'zstd'),
      thousandths: constantFrom(0, 1, 250, 500, 1000),
    });
    assert(
      property(array(member, { maxLength: 5 }), (members) => {
        const field = members.map(({ name, thousandths }) => `${name};q=${thousandths / 1000}`);
        const weights = new Map<string, number>(
          members.map(({ name, thousandths }) => [name, thousandths]),
        );
        const unnamed = (name: string) => (name === 'identity' ? 0.5 : 0);
        const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? unnamed(name);
        const accepted = acceptedEncodings(field.join(', '));
        const expected = ['br', 'gzip', 'identity'].filter((name) => weight(name) > 0);
        expect(accepted.toSorted()).toEqual(expected.toSorted());
        const inOrder = accepted.map(weight);
        expect(inOrder).toEqual(inOrder.toSorted((left, right) => right - left));
      }),
    );
  });

  test('stays right while more different fields come than are remembered', () => {
    for (let index = 0; index < 1200; index += 1) {
      expect(acceptedEncodings(`x-${index}, gzip`)).toEqual(['gzip', 'identity']);
    }
    expect(acceptedEncodings('br')).toEqual(['br', 'identity']);
  });
});
