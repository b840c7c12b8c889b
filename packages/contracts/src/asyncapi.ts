import { schemaPath, schemaVersion } from './headers.ts';
import { eventTypes, type JsonSchema, toJsonSchema } from './json-schema.ts';
import { idPattern } from './schemas.ts';

/** What an AsyncAPI document says of the newsroom that it is served by. */
export interface AsyncApiOptions {
  readonly title: string;
  /** The newsroom's address, without a slash at its end. */
  readonly url: string;
}

const channels = {
  article: {
    address: 'newsroom.article.{language}.{id}',
    title: 'Articles',
    description: 'Every event of one article, in the order of its revisions.',
    parameters: {
      language: {
        description:
          'Lower-case BCP 47 tag of the first event, such as `ar` or `zh-hans`; `und` where it is unknown.',
      },
      id: { description: `The article’s id, ${idPattern}.` },
    },
  },
  occasion: {
    address: 'newsroom.occasion.{id}',
    title: 'Occasions',
    description: 'Every event of one occasion, in the order of its revisions.',
    parameters: { id: { description: `The occasion’s id, ${idPattern}.` } },
  },
  clock: {
    address: 'newsroom.clock',
    title: 'The clock',
    description: 'An hourly tick, by which readers move their windows on a quiet log.',
    parameters: {},
  },
} as const;
type Kind = keyof typeof channels;

/** The bus as AsyncAPI 3.0: what the public stream holds, made from the schemas that check it. */
export function toAsyncApi({ title, url }: AsyncApiOptions): JsonSchema {
  const kinds = Object.keys(channels) as Kind[];
  return {
    asyncapi: '3.0.0',
    info: {
      title,
      version: `${schemaVersion}.0.0`,
      license: { name: 'MIT' },
      externalDocs: { url: `${url}/schemas/index.json`, description: 'A schema for each event.' },
      description:
        'The public log: JetStream stream `NEWSROOM`, CloudEvents 1.0 in NATS binary mode. Every ' +
        'attribute is a header `ce-<name>`, percent-encoded; the body is the data as JSON. Nothing is ' +
        'ever taken out but what a kill erased, so that any consumer can begin with the first event. ' +
        'Readers pass over types, versions and fields that they do not know. Who reads from outside has ' +
        'a credential of the newsroom’s and names the JetStream domain `newsroom`; consumers pull.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          ...channels[kind],
          messages: Object.fromEntries(
            typesOf(kind).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      kinds.map((kind) => [
        `follow-${kind}`,
        {
          action: 'receive',
          channel: { $ref: `#/channels/${kind}` },
          summary: `Follow ${channels[kind].title.toLowerCase()} from any place in the log.`,
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        eventTypes.map((type) => [
          type,
          {
            name: type,
            title: type,
            contentType: 'application/json',
            headers: toHeaderSchema(type),
            payload: { $ref: `#/components/schemas/${type}` },
          },
        ]),
      ),
      schemas: Object.fromEntries(
        eventTypes.map((type) => {
          // Inside a document of its own, a schema’s names would be those of another one.
          const { $schema: _dialect, $id: _id, ...schema } = toJsonSchema(type, url);
          return [type, schema];
        }),
      ),
    },
  };
}

function typesOf(kind: Kind): readonly (typeof eventTypes)[number][] {
  return eventTypes.filter((type) => type.startsWith(`${kind}.`));
}

const text = { type: 'string', minLength: 1 };
const own = 'A note of ingest for itself; nothing to rely on, and not passed on over HTTP.';

/** The attributes of one message; others may come, as extensions do. */
function toHeaderSchema(type: (typeof eventTypes)[number]): JsonSchema {
  const properties = {
    'ce-specversion': { const: '1.0' },
    'ce-id': { ...text, description: 'Deterministic; also Nats-Msg-Id.' },
    'ce-source': { ...text, description: 'The newsroom’s part that recorded it.' },
    'ce-type': { const: type },
    'ce-time': { ...text, format: 'date-time', description: 'When it was recorded, UTC.' },
    'ce-subject': { ...text, description: 'The id of the article or occasion.' },
    'ce-datacontenttype': { const: 'application/json' },
    'ce-dataschema': {
      ...text,
      description: `Where the schema is: its address ends in ${schemaPath(type)}, or it is a URN.`,
      pattern: `^(https?://.+${escaped(schemaPath(type))}|urn:dateline:schema:${escaped(type)}:${schemaVersion})$`,
    },
    'ce-revision': {
      ...text,
      pattern: '^[1-9][0-9]*$',
      description: 'Of the article or occasion, from 1 and without gaps but for erased ones.',
    },
  };
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: {
      ...properties,
      'ce-causationid': { ...text, description: 'The id of the event that led to this one.' },
      'ce-actor': { ...text, description: own },
      'ce-idempotencykey': { ...text, description: own },
      'ce-commanddigest': { ...text, description: own },
    },
  };
}

function escaped(literal: string): string {
  return literal.replaceAll('.', '\\.');
}
