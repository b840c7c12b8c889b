import { type Door, doorOf } from '@dateline/access';
import { createServer } from '@dateline/runtime';
import { openAllServices } from '../support/all-services.ts';
import { answersOf, components, documentPaths, summaryOf } from './open-api-words.ts';

type Schema = Readonly<Record<string, unknown>>;

/** One route as a service registers it. */
interface Route {
  readonly method: string;
  /** Fastify's form: `/articles/:id/update`. */
  readonly url: string;
  readonly schema: {
    readonly body?: Schema & { readonly content?: Readonly<Record<string, { schema: Schema }>> };
    readonly querystring?: Schema;
    readonly params?: Schema;
  };
  readonly door: Door;
}

/** The OpenAPI document of all services, from the schemas that their routes are checked by. */
export async function makeOpenApi(): Promise<object> {
  const routes = await collectRoutes();
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.url.replace(/:(\w+)(\([^)]*\))?/g, '{$1}');
    const operations = paths[path] ?? {};
    operations[route.method.toLowerCase()] = toOperation(route, path);
    paths[path] = operations;
  }
  for (const [path, operation] of Object.entries(documentPaths)) {
    paths[path] = { ...paths[path], get: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: '1.0.0',
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Publish a story once; feeds, calendars and programs stay right as it changes. Refusals are ' +
        'problem+json (RFC 9457), whose `type` is to program against.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      Object.entries(paths).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    components: {
      securitySchemes: {
        desk: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token with the scope that is named, or with `admin`',
        },
      },
      schemas: { ...components.schemas, Problem: problemSchema },
      responses: components.responses,
    },
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', description: '`urn:dateline:problem:` and a name' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What is wrong this time, and in which field' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          in: { type: 'string' },
          pointer: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

async function collectRoutes(): Promise<readonly Route[]> {
  const newsroom = await openAllServices();
  const routes: Route[] = [];
  for (const service of newsroom.services) {
    const server = createServer({ logger: newsroom.logger, services: [service] });
    server.addHook('onRoute', ({ method, url, schema }) => {
      for (const one of [method].flat()) {
        if (one === 'HEAD' || routes.some((known) => known.method === one && known.url === url)) {
          continue;
        }
        const door = doorOf(one, url);
        if (door === undefined) throw new Error(`${one} ${url} has no door: add it to doors.ts`);
        routes.push({ method: one, url, schema: (schema ?? {}) as Route['schema'], door });
      }
    });
    await server.ready();
    await server.close();
  }
  await newsroom.stop();
  return routes;
}

function toOperation({ method, schema, door }: Route, path: string): object {
  const isDesk = typeof door === 'object';
  const key = `${method} ${path}`;
  const isChange = method === 'POST' && isDesk && !/^\/(preview|webhooks|tokens)/.test(path);
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      schema: plain(fieldsOf(schema.params)[name] ?? idSchema),
    })),
    ...toQuery(schema.querystring),
    ...(isChange ? changeHeaders : []),
    ...(path === '/events/stream' ? [lastEventId] : []),
  ];
  return {
    summary: summaryOf(key),
    // Any one of the scopes will do.
    ...(isDesk && { security: door.map((scope) => ({ desk: [scope] })) }),
    ...(parameters.length > 0 && { parameters }),
    ...(schema.body && { requestBody: toBody(schema.body) }),
    responses: answersOf(key, { isDesk, isChange }),
  };
}

const idSchema = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' };
const changeHeaders = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'A repeated request with the same key is one change',
    schema: { type: 'string', pattern: '^[\\x20-\\x7e]{1,200}$' },
  },
  {
    name: 'If-Match',
    in: 'header',
    description: 'Refuse the change when the newsroom is past this revision, in quotes',
    schema: { type: 'string', pattern: '^"(0|[1-9][0-9]{0,8})"$' },
  },
];
const lastEventId = {
  name: 'Last-Event-ID',
  in: 'header',
  description: 'A cursor; wins over `after`',
  schema: { type: 'string' },
};

/** What has a default need not be given, although the checked query always has it. */
function toQuery(schema: Schema | undefined): readonly object[] {
  const needed = new Set((schema?.['required'] ?? []) as string[]);
  return Object.entries(fieldsOf(schema)).map(([name, field]) => {
    const { description, ...rest } = plain(field);
    return {
      name,
      in: 'query',
      ...(needed.has(name) && rest['default'] === undefined && { required: true }),
      ...(description !== undefined && { description }),
      schema: rest,
    };
  });
}

function toBody(schema: NonNullable<Route['schema']['body']>): object {
  if (schema.content) return { required: true, content: plain(schema.content) };
  const isNeeded = ((schema['required'] ?? []) as string[]).length > 0;
  return { required: isNeeded, content: { 'application/json': { schema: plain(schema) } } };
}

function fieldsOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  return (schema?.['properties'] ?? {}) as Readonly<Record<string, Schema>>;
}

/** Through text, so that nothing but JSON Schema is left of TypeBox' objects. */
function plain(schema: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
}
