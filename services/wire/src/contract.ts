import { readFileSync } from 'node:fs';
import { eventTypes, schemaPath, toAsyncApi, toJsonSchema } from '@dateline/contracts';
import { createDocument, type Document, type Documents } from '@dateline/runtime';

/** Made from the routes of all services; the tests keep it so (`test/contract`). */
const openApiFile = new URL('../contract/openapi.json', import.meta.url);

/** The contract in documents: OpenAPI, AsyncAPI, and a schema for every event type and version. */
export function contractDocuments(url: string): Documents {
  const openApi = JSON.parse(readFileSync(openApiFile, 'utf8')) as object;
  const documents = new Map<string, Document>([
    ['/openapi.json', toDocument({ ...openApi, servers: [{ url }] }, 'openapi+json')],
    ['/asyncapi.json', toDocument(toAsyncApi({ title: 'Dateline', url }), 'asyncapi+json')],
    [
      '/schemas/index.json',
      toDocument({ schemas: eventTypes.map((type) => `${url}${schemaPath(type)}`) }, 'json'),
    ],
    ...eventTypes.map(
      (type) => [schemaPath(type), toDocument(toJsonSchema(type, url), 'schema+json')] as const,
    ),
  ]);
  return (path) => documents.get(path);
}

function toDocument(value: object, subtype: string): Document {
  return createDocument({
    body: `${JSON.stringify(value, null, 2)}\n`,
    mediaType: subtype === 'json' ? 'application/json' : `application/${subtype}`,
    headers: { 'access-control-allow-origin': '*' },
  });
}
