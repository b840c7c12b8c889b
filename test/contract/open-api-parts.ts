/** What the words on the HTTP interface are made of. */
/** What an operation may answer, by status. */
export type Answers = Readonly<Record<string, object>>;

export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
export const json = (
  description: string,
  schema: object = { type: 'object' },
  type = 'application/json',
) => ({
  description,
  content: { [type]: { schema } },
});
export const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const answerRef = (name: string) => ({ $ref: `#/components/responses/${name}` });
export const text = { type: 'string' };
export const whole = { type: 'integer', minimum: 0 };
export const object = (properties: object, required = Object.keys(properties)) => ({
  type: 'object',
  required,
  properties,
});
/** Whoever is not let in where a token is needed. */
export const strangers = {
  401: answerRef('NotStaff'),
  403: answerRef('NotForThis'),
  429: answerRef('TooMany'),
};
