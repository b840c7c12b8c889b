import { expect, test } from 'vitest';
import { breakingInOpenApi, breakingInSchema } from './breaking-changes.ts';

const note = {
  type: 'object',
  additionalProperties: false,
  required: ['value'],
  properties: {
    value: { type: 'string', maxLength: 10 },
    language: { type: 'string', pattern: '^[a-z]+$' },
    state: { anyOf: [{ const: 'live' }, { const: 'killed' }] },
    span: { type: 'array', items: [{ type: 'integer' }, { type: 'integer' }] },
    notes: { type: 'array', maxItems: 5, items: { type: 'string' } },
  },
};
const { properties } = note;
const withField = (name: string, schema: object) => ({
  ...note,
  properties: { ...properties, [name]: schema },
});
const { language: _language, ...fewer } = properties;
const { additionalProperties: _closed, ...open } = note;

test.each([
  ['nothing', note, [], []],
  ['a new optional field', withField('by', { type: 'string' }), [], []],
  ['any field', open, [], ['/ additionalProperties is undefined, was false']],
  [
    'a field that is gone',
    { ...note, properties: fewer },
    ['/language is gone'],
    ['/language is gone'],
  ],
  [
    'a field of another type',
    withField('value', { type: 'number', maxLength: 10 }),
    ['/value type is number, was string'],
    ['/value type is number, was string'],
  ],
  [
    'an optional field that is required now',
    { ...note, required: ['value', 'language'] },
    [],
    ['/language is required, was not'],
  ],
  [
    'a required field that is optional now',
    { ...note, required: [] },
    ['/value is optional, was required'],
    [],
  ],
  [
    'longer words',
    withField('value', { type: 'string', maxLength: 11 }),
    ['/value maxLength is 11, was 10'],
    [],
  ],
  [
    'words without an end',
    withField('value', { type: 'string' }),
    ['/value maxLength is undefined, was 10'],
    [],
  ],
  [
    'shorter words',
    withField('value', { type: 'string', maxLength: 9 }),
    [],
    ['/value maxLength is 9, was 10'],
  ],
  [
    'one state more',
    withField('state', { anyOf: [...properties.state.anyOf, { const: 'held' }] }),
    ['/state anyOf {"const":"held"} is new'],
    [],
  ],
  [
    'one state fewer',
    withField('state', { anyOf: [{ const: 'live' }] }),
    [],
    ['/state anyOf {"const":"killed"} is gone'],
  ],
  [
    'another pattern',
    withField('language', { type: 'string', pattern: '^.+$' }),
    ['/language pattern is ^.+$, was ^[a-z]+$'],
    ['/language pattern is ^.+$, was ^[a-z]+$'],
  ],
  [
    'another member of a tuple',
    withField('span', { type: 'array', items: [{ type: 'integer' }, { type: 'number' }] }),
    ['/span/1 type is number, was integer'],
    ['/span/1 type is number, was integer'],
  ],
  [
    'other items',
    withField('notes', { type: 'array', maxItems: 5, items: { type: 'integer' } }),
    ['/notes/items type is integer, was string'],
    ['/notes/items type is integer, was string'],
  ],
])('%s', (_name, after, sent, taken) => {
  expect(breakingInSchema(note, after, 'sent')).toEqual(sent);
  expect(breakingInSchema(note, after, 'taken')).toEqual(taken);
});

test('who was told that fields may come is not told otherwise', () => {
  const fault = '/ additionalProperties is false, was undefined';
  expect(breakingInSchema(open, note, 'sent')).toEqual([fault]);
});

const operation = {
  parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 10 } }],
  requestBody: { content: { 'application/json': { schema: note }, 'text/plain': {} } },
  responses: {
    200: { content: { 'application/json': { schema: note } } },
    409: { content: { 'application/problem+json': {} } },
  },
};
const before = { paths: { '/notes': { post: operation } } };
const changed = (change: object) => ({
  paths: { '/notes': { post: { ...operation, ...change } } },
});

test.each([
  ['a path that is gone', { paths: {} }, ['POST /notes is gone']],
  ['a method that is gone', { paths: { '/notes': {} } }, ['POST /notes is gone']],
  ['a refusal fewer', changed({ responses: { 200: operation.responses[200] } }), []],
  ['an answer fewer', changed({ responses: {} }), ['POST /notes 200 is gone']],
  ['a parameter fewer', changed({ parameters: [] }), ['POST /notes query limit is gone']],
  [
    'a parameter that is needed now',
    changed({
      parameters: [...operation.parameters, { name: 'x', in: 'query', required: true, schema: {} }],
    }),
    ['POST /notes query x is required, was not'],
  ],
  [
    'a media type fewer',
    changed({ requestBody: { content: { 'text/plain': {} } } }),
    ['POST /notes body application/json is gone'],
  ],
  [
    'a field of an answer that is gone',
    changed({
      responses: {
        200: { content: { 'application/json': { schema: { ...note, properties: fewer } } } },
      },
    }),
    ['POST /notes 200 application/json /language is gone'],
  ],
])('%s', (_name, after, faults) => {
  expect(breakingInOpenApi(before, after)).toEqual(faults);
});

test('what is referred to is compared as well', () => {
  const schema = { $ref: '#/components/schemas/Note' };
  const answer = { 200: { content: { 'application/json': { schema } } } };
  const withNote = (Note: object) => ({
    ...changed({ responses: answer }),
    components: { schemas: { Note } },
  });
  const after = withNote({ ...note, properties: fewer });
  expect(breakingInOpenApi(withNote(note), withNote(note))).toEqual([]);
  expect(breakingInOpenApi(withNote(note), after)).toEqual([
    'POST /notes 200 application/json /language is gone',
  ]);
});
