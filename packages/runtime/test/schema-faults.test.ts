import Type, { type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { expect, test } from 'vitest';
import { schemaFaults } from '../src/schema-faults.ts';

function faults(schema: TSchema, value: unknown, faultsMax = 10): string[] {
  const errors = Compile(schema).Errors(value);
  return schemaFaults(errors, { faultsMax }).map(({ pointer, detail }) => `${pointer}: ${detail}`);
}

const City = Type.Object({ kind: Type.Literal('city'), name: Type.String() });
const Point = Type.Object({ kind: Type.Literal('point'), latitude: Type.Number() });

test('a union tells what is wrong with the form that was meant', () => {
  const schema = Type.Object({ places: Type.Array(Type.Union([City, Point])) });
  expect(faults(schema, { places: [{ kind: 'point', latitude: 'north' }] })).toEqual([
    '/places/0/latitude: must be number',
  ]);
  expect(faults(schema, { places: [{ kind: 'river' }, 3] })).toEqual([
    '/places/0: fits none of the allowed forms',
    '/places/1: fits none of the allowed forms',
  ]);
});

test('a union inside a union is told of once', () => {
  const schema = Type.Union([Type.Null(), Type.Union([Type.Literal(1), Type.Literal(2)])]);
  expect(faults(schema, 'x')).toEqual([': fits none of the allowed forms']);
});

test('there are never more faults than asked for, and none twice', () => {
  const value = Array.from({ length: 50 }, (_, index) => String(index));
  expect(faults(Type.Array(Type.Integer()), value, 3)).toHaveLength(3);
  expect(faults(Type.Intersect([City, City]), { kind: 'city' })).toEqual(['/name: is required']);
});

test('a long unknown field is named by its beginning', () => {
  const schema = Type.Object({}, { additionalProperties: false });
  const [fault = ''] = faults(schema, { ['x'.repeat(5000)]: 1 });
  expect(fault).toBe(`/${'x'.repeat(100)}: is not known`);
});
