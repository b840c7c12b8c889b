import { readdirSync } from 'node:fs';
import specs from '@asyncapi/specs';
import {
  decodeMessage,
  type EventType,
  eventTypes,
  faultOf,
  schemaPath,
  toAsyncApi,
  toJsonSchema,
} from '@dateline/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../support/sources.ts';
import { breakingInOpenApi, breakingInSchema, type OpenApi } from './breaking-changes.ts';
import { makeOpenApi } from './open-api.ts';

const url = 'https://newsroom.example';
const fixtures = 'packages/contracts/test/fixtures';

/** The contract of the last release; only a release changes it (CONTRIBUTING.md). */
const released = JSON.parse(readText('test/contract/released.json')) as {
  readonly schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly openApi: OpenApi;
};

let openApi: object;
beforeAll(async () => {
  openApi = await makeOpenApi();
});

function createAjv(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv;
}

/** The same with one more field in each object. */
function grow(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grow);
  if (typeof value !== 'object' || value === null) return value;
  const grown = Object.entries(value).map(([name, one]) => [name, grow(one)]);
  return { ...Object.fromEntries(grown), addedLater: 'whatever' };
}

/** Why a value does not fit; empty where it does. */
function faults(check: ValidateFunction, value: unknown): readonly string[] {
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('documents', () => {
  test('OpenAPI is what the routes of all services make (-u writes it anew)', async () => {
    const text = `${JSON.stringify(openApi, null, 1)}\n`;
    await expect(text).toMatchFileSnapshot('../../services/wire/contract/openapi.json');
  });

  test('OpenAPI is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...openApi });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test('AsyncAPI is AsyncAPI 3.0', () => {
    const check = createAjv().compile(specs.schemasWithoutId['3.0.0'] as object);
    expect(faults(check, toAsyncApi({ title: 'Dateline', url }))).toEqual([]);
    expect(faults(check, { asyncapi: '3.0.0', info: {} })).not.toEqual([]);
  });

  test('limits are said', () => {
    const { paths } = openApi as OpenApi;
    const limit = paths['/events']?.['get']?.parameters?.find(({ name }) => name === 'limit');
    expect(limit).toMatchObject({ schema: { minimum: 1, maximum: 1000, default: 100 } });
  });
});

describe('every event that was ever written', () => {
  const files = readdirSync(new URL(`../../${fixtures}`, import.meta.url));

  test('there is one of each type', () => {
    const types = files.map((file) => file.replace(/\.v\d+\.json$/, ''));
    expect([...new Set(types)].sort()).toEqual([...eventTypes].sort());
  });

  test.each(files)('%s fits its JSON Schema and AsyncAPI', (file) => {
    const { headers, data } = JSON.parse(readText(`${fixtures}/${file}`));
    const type = headers['ce-type'] as EventType;
    const { components } = toAsyncApi({ title: 'Dateline', url }) as {
      components: {
        messages: Record<string, { headers: object }>;
        schemas: Record<string, object>;
      };
    };
    const ajv = createAjv();
    expect(faults(ajv.compile(toJsonSchema(type, url)), data)).toEqual([]);
    expect(faults(ajv.compile(components.schemas[type] ?? {}), data)).toEqual([]);
    const check = ajv.compile(components.messages[type]?.headers ?? false);
    expect(faults(check, headers)).toEqual([]);
    const newer = { ...headers, 'ce-dataschema': `${url}${schemaPath(type)}` };
    expect(faults(check, newer)).toEqual([]);
    const other = { ...headers, 'ce-dataschema': `${url}/schemas/${type}/99.json` };
    expect(faults(check, other)).not.toEqual([]);
  });

  test.each(files)('%s fits it with fields that a later version adds, and is read', (file) => {
    const { subject, headers, data } = JSON.parse(readText(`${fixtures}/${file}`));
    const type = headers['ce-type'] as EventType;
    const grown = grow(data);
    expect(grown).not.toEqual(data);
    expect(faults(createAjv().compile(toJsonSchema(type, url)), grown)).toEqual([]);
    const asRead = decodeMessage({ subject, sequence: 1, headers, body: () => grown });
    expect(asRead).toMatchObject({ kind: 'event' });
    // What is written is held to what there is now.
    expect(faultOf(type, data)).toBeUndefined();
    expect(faultOf(type, grown)).toBeDefined();
  });

  test('and nothing else does', () => {
    for (const type of eventTypes) {
      const check = createAjv().compile(toJsonSchema(type, url));
      expect(faults(check, {}), type).not.toEqual([]);
      expect(faults(check, { surplus: 1 }), type).not.toEqual([]);
    }
  });
});

describe('since the last release', () => {
  test.each(Object.keys(released.schemas))('readers of %s are not broken', (path) => {
    const type = eventTypes.find((one) => schemaPath(one) === path);
    const now = type && toJsonSchema(type, url);
    expect(breakingInSchema(released.schemas[path] ?? {}, now, 'sent')).toEqual([]);
  });

  test('clients of the HTTP interface are not broken', () => {
    expect(breakingInOpenApi(released.openApi, openApi as OpenApi)).toEqual([]);
  });

  test('what would break them is found', () => {
    const { '/events': _gone, ...fewer } = released.openApi.paths;
    const now = { ...released.openApi, paths: fewer };
    expect(breakingInOpenApi(released.openApi, now)).toEqual(['GET /events is gone']);
    const [path = ''] = Object.keys(released.schemas);
    expect(breakingInSchema(released.schemas[path] ?? {}, {}, 'sent')).not.toEqual([]);
  });
});
