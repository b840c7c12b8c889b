import { describe, expect, test } from 'vitest';
import { issue, revoke, rotate, standingOf } from '../src/decider-token.ts';

const by = 'a-chief';
const at = (seconds: number) => ({ nowMs: Date.UTC(2030, 0, 1) + seconds * 1000, by });
const issued = (expiresInS?: number) =>
  issue({ name: 'desk', scopes: ['publish', 'publish'], hash: 'one', expiresInS }, at(0));
const standing = (token: ReturnType<typeof issued>, hash: string, seconds: number) =>
  standingOf(token, hash, at(seconds).nowMs);

test('a token opens until it expires', () => {
  expect(issued()).toEqual({
    kind: 'token',
    name: 'desk',
    scopes: ['publish'],
    secrets: [{ hash: 'one' }],
    createdAt: '2030-01-01T00:00:00.000Z',
    createdBy: by,
  });
  expect(standing(issued(60), 'one', 59)).toBe('open');
  expect(standing(issued(60), 'one', 60)).toBe('expired');
  expect(standing(issued(), 'one', 1e9)).toBe('open');
  expect(standing(issued(), 'two', 0)).toBe('unknown');
});

describe('a token with a new secret', () => {
  const rotated = rotate(issued(), { hash: 'two', overlapS: 100 }, at(10));

  test('opens with the old one until the overlap is over', () => {
    expect(standing(rotated, 'one', 109)).toBe('open');
    expect(standing(rotated, 'one', 110)).toBe('expired');
    expect(standing(rotated, 'two', 1e9)).toBe('open');
    expect(rotated).toMatchObject({ rotatedAt: '2030-01-01T00:00:10.000Z', rotatedBy: by });
  });

  test('and a newer one yet prolongs nothing', () => {
    const again = rotate(rotated, { hash: 'three', overlapS: 1000 }, at(20));
    expect(standing(again, 'one', 109)).toBe('open');
    expect(standing(again, 'one', 110)).toBe('expired');
    expect(standing(again, 'two', 1019)).toBe('open');
    expect(standing(again, 'two', 1020)).toBe('expired');
  });

  test('without an overlap only the new one opens', () => {
    const { secrets } = rotate(rotated, { hash: 'three', overlapS: 0 }, at(20));
    expect(secrets).toEqual([{ hash: 'three' }]);
  });

  test('keeps its end, or gets another', () => {
    const asked = { hash: 'two', overlapS: 0 };
    expect(standing(rotate(issued(60), asked, at(0)), 'two', 60)).toBe('expired');
    expect(standing(rotate(issued(60), { ...asked, expiresInS: 60 }, at(30)), 'two', 89)).toBe(
      'open',
    );
  });

  test('keeps few of the former secrets, however often it is done', () => {
    let token = issued();
    for (let count = 0; count < 20; count += 1) {
      token = rotate(token, { hash: `h${count}`, overlapS: 1e6 }, at(count));
    }
    expect(token.secrets.map(({ hash }) => hash)).toEqual(['h19', 'h18', 'h17', 'h16', 'h15']);
  });
});

test('a token that was taken back opens with nothing, and stays by its name', () => {
  const token = revoke(rotate(issued(), { hash: 'two', overlapS: 1000 }, at(1)), at(2));
  expect(['one', 'two'].map((hash) => standing(token, hash, 3))).toEqual(['unknown', 'unknown']);
  expect(token).toMatchObject({ name: 'desk', revokedAt: '2030-01-01T00:00:02.000Z' });
  expect(revoke(token, at(9))).toBe(token);
});
