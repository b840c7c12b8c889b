import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyWords, type Fit, type JsonSchema, valueFor } from './schema-arbitrary.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema?: JsonSchema }>> };
}

/** One operation of the OpenAPI contract. */
export interface Operation extends Described {
  /** `POST /articles/{id}/kill`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/** One request for it. */
export interface Wish {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const contract = JSON.parse(
  readFileSync(new URL('../../services/wire/contract/openapi.json', import.meta.url), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };

/** A stream has no end to wait for; its parameters are those of `/events`. */
export const operations: readonly Operation[] = Object.entries(contract.paths)
  .filter(([path]) => path !== '/events/stream')
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      name: `${method.toUpperCase()} ${path}`,
      ...{ method: method.toUpperCase(), path, ...described },
    })),
  );

const encode = (text: string) => encodeURIComponent(text.toWellFormed());
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What a header may carry at all; Node itself refuses to send more. */
const headerText = (value: unknown) =>
  [...textOf(value)].filter((one) => one >= ' ' && one <= '~').join('');

/** Requests for one operation; `known` are values for its path that lead to something. */
export function wishOf(
  operation: Operation,
  fit: Fit,
  known: Readonly<Record<string, string>> = {},
): fc.Arbitrary<Wish> {
  const { name, method, path, parameters = [] } = operation;
  const values = fc.tuple(...parameters.map((one) => parameterOf(operation, one, { fit, known })));
  const twists = fit === 'only' ? fc.constant(19) : fc.integer({ min: 0, max: 19 });
  return fc.tuple(values, contentOf(operation, fit), twists).map(([given, content, twist]) => {
    let target = path;
    const query: string[] = [];
    const headers: Record<string, string> = {};
    for (const [index, { name: one, in: place }] of parameters.entries()) {
      const value = given[index];
      if (place === 'path') {
        target = target.replace(`{${one}}`, encode(textOf(value ?? 'story-1')));
      } else if (value === null) continue;
      // A long poll is answered, only later.
      else if (place === 'query' && one !== 'wait') query.push(`${one}=${encode(textOf(value))}`);
      else if (place === 'header') headers[one.toLowerCase()] = headerText(value);
    }
    if (content) headers['content-type'] = twist === 0 ? 'text/html' : content.type;
    const sent = content?.text;
    return {
      ...{ operation: name, method, headers },
      path: query.length > 0 ? `${target}?${query.join('&')}` : target,
      ...(sent !== undefined && { body: twist === 1 ? sent.slice(0, sent.length / 2) : sent }),
    };
  });
}

function parameterOf(
  { method }: Operation,
  { name, in: place, required, schema }: Parameter,
  { fit, known }: { readonly fit: Fit; readonly known: Readonly<Record<string, string>> },
): fc.Arbitrary<unknown> {
  const value = known[name];
  if (place === 'path' && value !== undefined) return fc.constant(value);
  if (place === 'path' || required) return valueFor(schema, name, fit);
  // A condition or a question with every change would refuse nearly all of them.
  const isRare = method === 'POST' || fit === 'only';
  return fc.oneof(
    { weight: isRare ? 12 : 1, arbitrary: fc.constant(null) },
    { weight: isRare ? 1 : 12, arbitrary: valueFor(schema, name, fit) },
  );
}

interface Content {
  readonly type: string;
  readonly text: string;
}

function contentOf({ requestBody }: Operation, fit: Fit): fc.Arbitrary<Content | undefined> {
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema = {} }]) => {
    const text = type.endsWith('json')
      ? valueFor(schema, '', fit).map((value) => JSON.stringify(value))
      : type.endsWith('urlencoded')
        ? valueFor(schema, '', fit).map(toForm)
        : fit === 'only'
          ? valueFor(schema, 'text', fit).map(textOf)
          : anyWords;
    return text.map((one) => ({ type, text: one ?? '' }));
  });
  return bodies.length === 0 ? fc.constant(undefined) : fc.oneof(...bodies);
}

function toForm(value: unknown): string {
  const fields = Object.entries(Object(value)).map(([name, one]): [string, string] => [
    name,
    textOf(one) ?? '',
  ]);
  return new URLSearchParams(fields).toString();
}
