/** A JSON Schema, as far as a comparison looks at it. */
type Schema = Readonly<Record<string, unknown>>;

/** Who would be broken: those who read what we send, or those who send what we read. */
export type Direction = 'sent' | 'taken';

const bounds = {
  smallest: ['minimum', 'minLength', 'minItems', 'minProperties'],
  largest: ['maximum', 'maxLength', 'maxItems'],
} as const;

/**
 * What of a change from one schema to another breaks a program that was written by the first, each
 * with its place. What is sent may gain fields and be narrower; what is taken may be wider.
 */
export function breakingInSchema(
  before: Schema,
  after: Schema | undefined,
  direction: Direction,
  at = '',
): readonly string[] {
  if (!after) return [`${at || '/'} is gone`];
  return [
    ...breakingValue(before, after, direction, at),
    ...breakingBounds(before, after, direction, at),
    ...breakingFields(before, after, direction, at),
    ...breakingChoices(before, after, direction, at),
    ...breakingItems(before, after, direction, at),
  ];
}

function breakingValue(
  before: Schema,
  after: Schema,
  direction: Direction,
  at: string,
): readonly string[] {
  const exact = ['type', 'const', 'format', 'pattern', 'additionalProperties'];
  // To say that fields may be added takes nothing from those who read what is there.
  const isOpened = (name: string) =>
    name === 'additionalProperties' && direction === 'sent' && after[name] === undefined;
  return exact
    .filter((name) => before[name] !== undefined || after[name] !== undefined)
    .filter((name) => !isOpened(name))
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => `${at || '/'} ${name} is ${after[name]}, was ${before[name]}`);
}

function breakingBounds(
  before: Schema,
  after: Schema,
  direction: Direction,
  at: string,
): readonly string[] {
  const isBroken = (name: string, isSmallest: boolean) => {
    const unbounded = isSmallest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const [was, is] = [before, after].map((schema) => Number(schema[name] ?? unbounded));
    if (was === undefined || is === undefined || was === is) return false;
    const isNarrower = isSmallest ? is > was : is < was;
    return direction === 'sent' ? !isNarrower : isNarrower;
  };
  return [
    ...bounds.smallest.filter((name) => isBroken(name, true)),
    ...bounds.largest.filter((name) => isBroken(name, false)),
  ].map((name) => `${at || '/'} ${name} is ${after[name]}, was ${before[name]}`);
}

function breakingFields(
  before: Schema,
  after: Schema,
  direction: Direction,
  at: string,
): readonly string[] {
  const [was, is] = [before, after].map(
    ({ properties }) => (properties ?? {}) as Readonly<Record<string, Schema>>,
  );
  const [needed, needs] = [before, after].map(
    ({ required }) => new Set((required ?? []) as string[]),
  );
  const inBoth = Object.entries(was ?? {}).flatMap(([name, schema]) =>
    breakingInSchema(schema, is?.[name], direction, `${at}/${name}`),
  );
  const nowOptional = [...(needed ?? [])]
    .filter((name) => direction === 'sent' && is?.[name] && !needs?.has(name))
    .map((name) => `${at}/${name} is optional, was required`);
  const nowRequired = [...(needs ?? [])]
    .filter((name) => direction === 'taken' && !needed?.has(name))
    .map((name) => `${at}/${name} is required, was not`);
  return [...inBoth, ...nowOptional, ...nowRequired];
}

/** As many choices as before are compared one by one; else each is known by what it is. */
function breakingChoices(
  before: Schema,
  after: Schema,
  direction: Direction,
  at: string,
): readonly string[] {
  const faults: string[] = [];
  for (const name of ['anyOf', 'enum'] as const) {
    const [was, is] = [before, after].map((schema) => (schema[name] ?? []) as readonly unknown[]);
    if (!was || !is) continue;
    if (name === 'anyOf' && was.length === is.length) {
      const pairs = was.map((one, index) => [one as Schema, is[index] as Schema] as const);
      faults.push(
        ...pairs.flatMap(([one, now], index) =>
          breakingInSchema(one, now, direction, `${at}/anyOf/${index}`),
        ),
      );
      continue;
    }
    const [few, many] = direction === 'sent' ? [is, was] : [was, is];
    const known = new Set(many.map((one) => JSON.stringify(one)));
    for (const one of few) {
      const text = JSON.stringify(one);
      if (known.has(text)) continue;
      const word = direction === 'sent' ? 'is new' : 'is gone';
      faults.push(`${at || '/'} ${name} ${text.slice(0, 80)} ${word}`);
    }
  }
  return faults;
}

function breakingItems(
  { items: was }: Schema,
  { items: is }: Schema,
  direction: Direction,
  at: string,
): readonly string[] {
  if (was === undefined) return [];
  if (!Array.isArray(was)) {
    return breakingInSchema(was as Schema, is as Schema | undefined, direction, `${at}/items`);
  }
  if (!Array.isArray(is) || is.length !== was.length) return [`${at}/items are others`];
  return was.flatMap((schema: Schema, index) =>
    breakingInSchema(schema, is[index] as Schema, direction, `${at}/${index}`),
  );
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Partial<Content>>>;
}
interface Content {
  readonly content: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** An OpenAPI document, as far as a comparison looks at it. */
export interface OpenApi {
  readonly components?: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** What of a change from one OpenAPI document to another breaks a client of the first. */
export function breakingInOpenApi(before: OpenApi, after: OpenApi): readonly string[] {
  const now = resolve(after);
  return Object.entries(resolve(before).paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) =>
      breakingInOperation(operation, now.paths[path]?.[method], `${method.toUpperCase()} ${path}`),
    ),
  );
}

/** The same document with what it refers to in place of the references; none goes in a circle. */
function resolve(document: OpenApi): OpenApi {
  const find = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(find);
    if (typeof value !== 'object' || value === null) return value;
    const reference: unknown = Reflect.get(value, '$ref');
    if (typeof reference !== 'string') {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, find(one)]));
    }
    const parts = reference.slice('#/'.length).split('/');
    const found = parts.reduce((at: unknown, part) => Reflect.get(Object(at), part), document);
    if (found === undefined) throw new Error(`${reference} is not there`);
    return find(found);
  };
  return { paths: find(document.paths) as OpenApi['paths'] };
}

function breakingInOperation(
  before: Operation,
  after: Operation | undefined,
  at: string,
): readonly string[] {
  if (!after) return [`${at} is gone`];
  const parameterOf = (operation: Operation, key: string) =>
    operation.parameters?.find((one) => `${one.in} ${one.name}` === key);
  const parameters = (before.parameters ?? []).flatMap((one) => {
    const now = parameterOf(after, `${one.in} ${one.name}`);
    return breakingInSchema(one.schema, now?.schema, 'taken', `${at} ${one.in} ${one.name}`);
  });
  const demanded = (after.parameters ?? [])
    .filter(({ required }) => required)
    .filter((one) => !parameterOf(before, `${one.in} ${one.name}`)?.required)
    .map((one) => `${at} ${one.in} ${one.name} is required, was not`);
  const bodies = breakingInContent(before.requestBody, after.requestBody, 'taken', `${at} body`);
  const answers = Object.entries(before.responses).flatMap(([status, answer]) => {
    const now = after.responses[status];
    // A refusal that no longer happens breaks nobody.
    if (!now) return Number(status) < 400 ? [`${at} ${status} is gone`] : [];
    return breakingInContent(answer, now, 'sent', `${at} ${status}`);
  });
  return [...parameters, ...demanded, ...bodies, ...answers];
}

function breakingInContent(
  before: Partial<Content> | undefined,
  after: Partial<Content> | undefined,
  direction: Direction,
  at: string,
): readonly string[] {
  return Object.entries(before?.content ?? {}).flatMap(([type, { schema }]) => {
    const now = after?.content?.[type];
    if (!now) return [`${at} ${type} is gone`];
    return schema ? breakingInSchema(schema, now.schema, direction, `${at} ${type} `) : [];
  });
}
