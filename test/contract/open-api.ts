import { createCalendar } from '@dateline/calendar';
import { createMemoryLedger, createMemoryLog } from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createIngest } from '@dateline/ingest';
import { createLogger, createServer, type Service } from '@dateline/runtime';
import { createWire } from '@dateline/wire';
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
  readonly isDesk: boolean;
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
      securitySchemes: { desk: { type: 'http', scheme: 'bearer' } },
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

const nothingToBackUp = {
  openKeeper: async () => {
    throw new Error('only the contract is asked for');
  },
  files: [],
  settings: {},
};

async function collectRoutes(): Promise<readonly Route[]> {
  const logger = createLogger({ name: 'contract', level: 'silent' });
  const stop = new AbortController();
  const log = createMemoryLog();
  const fail = (error: unknown) => {
    throw error;
  };
  const context = { logger, signal: stop.signal, fail };
  const site = { title: 'Dateline', url: 'http://127.0.0.1:8080' };
  const push = { ledger: createMemoryLedger(), feeds: () => site.url, token: 'contract' };
  const services: Service[] = [
    await createIngest(
      log,
      { token: 'contract', newsroom: 'newsroom.example', backup: nothingToBackUp },
      context,
    ),
    await createFeeds(log, site, context),
    await createCalendar(log, site, context),
    await createWire(log, { url: site.url, push }, context),
  ];
  const routes: Route[] = [];
  for (const service of services) {
    const server = createServer({ logger, services: [service] });
    server.addHook('onRoute', ({ method, url, schema }) => {
      for (const one of [method].flat()) {
        if (one === 'HEAD' || routes.some((known) => known.method === one && known.url === url)) {
          continue;
        }
        const isDesk =
          /^\/(webhooks|websub\/subscriptions)/.test(url) ||
          (service.name === 'ingest' && !/^\/(health|ready|metrics)$/.test(url));
        routes.push({ method: one, url, schema: (schema ?? {}) as Route['schema'], isDesk });
      }
    });
    await server.ready();
    await server.close();
  }
  stop.abort();
  await log.close();
  return routes;
}

function toOperation({ method, schema, isDesk }: Route, path: string): object {
  const key = `${method} ${path}`;
  const isChange = method === 'POST' && isDesk && !/^\/(preview|webhooks)/.test(path);
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
    ...(isDesk && { security: [{ desk: [] }] }),
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
