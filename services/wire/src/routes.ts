import { joinSignals } from '@dateline/eventlog';
import { problem, type Routes, sendDocument, unavailable } from '@dateline/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gather } from './batch.ts';
import { ninjsDocument, ninjsStatus } from './ninjs.ts';
import type { PumpContext } from './pump.ts';
import {
  EntityParams,
  EventsQuery,
  faultOfNumber,
  NinjsParams,
  SnapshotQuery,
  StreamQuery,
} from './queries.ts';
import { type LogFacts, toFilter, toSequence, toUnavailable } from './requests.ts';
import { readPage, readSnapshot } from './snapshot.ts';
import { type StreamOptions, sendStream } from './stream.ts';

/** What the routes share. */
export interface WireContext extends PumpContext, LogFacts {
  /** Aborts when the service ends; streams then say so. */
  readonly signal: AbortSignal;
  readonly streams: StreamOptions & {
    readonly openMax: number;
    /** How many are open. */
    readonly open: Set<object>;
  };
}

const batchType = 'application/cloudevents-batch+json; charset=utf-8';
const anyOrigin = { 'access-control-allow-origin': '*' };
const exposed = { 'access-control-expose-headers': 'link, dateline-cursor, dateline-behind' };
const busyRetryS = 5;

/** Events in batches and as a stream, and the state to begin from. */
export function wireRoutes(context: WireContext): Routes {
  return async (server) => {
    server.addHook('onRequest', async (_request, reply) => {
      // A page of others has to be able to read a refusal too.
      reply.headers(anyOrigin);
      if (context.hub.isCaughtUp) return;
      throw unavailable('the log is being read', { retryAfterS: 1 });
    });
    server.setErrorHandler((error) => {
      throw toUnavailable(error);
    });
    server.get(
      '/events',
      { schema: { querystring: EventsQuery }, preValidation: checkNumbers(EventsQuery) },
      async (request, reply) => answerEvents(context, request.query as EventsQuery, request, reply),
    );
    server.get(
      '/events/stream',
      // A HEAD of a stream would never end.
      { schema: { querystring: StreamQuery }, exposeHeadRoute: false },
      async (request, reply) => answerStream(context, request.query as StreamQuery, request, reply),
    );
    server.get(
      '/snapshot',
      { schema: { querystring: SnapshotQuery }, preValidation: checkNumbers(SnapshotQuery) },
      async (request, reply) => answerSnapshot(context, request.query as SnapshotQuery, reply),
    );
    server.get(
      '/articles/:id(^[A-Za-z0-9_-]{1,64}).ninjs.json',
      { schema: { params: NinjsParams } },
      async (request, reply) => answerNinjs(context, request.params.id, request, reply),
    );
    server.get(
      '/snapshot/:kind/:id',
      { schema: { params: EntityParams } },
      async (request, reply) => {
        const { kind, id } = request.params as EntityParams;
        const one = kind === 'articles' ? 'article' : 'occasion';
        const snapshot = await readSnapshot(context.log, one, id);
        if (!snapshot) throw absent(one, id);
        const { site } = context;
        return reply
          .headers(anyOrigin)
          .send({ ...snapshot, cursor: site.cursorOf(snapshot.sequence) });
      },
    );
  };
}

async function answerEvents(
  context: WireContext,
  query: EventsQuery,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { hub, log, site } = context;
  const filter = toFilter(query.filter);
  const after = await toSequence(query.after, context);
  const left = new AbortController();
  reply.raw.on('close', () => left.abort());
  const { signal, release } = joinSignals(left.signal, context.signal);
  const order = { after, filter, limit: query.limit, waitMs: query.wait * 1000, signal };
  const { items, position, isAll } = await gather(context, order).finally(release);
  if (!isAll && position === after && !context.signal.aborted) {
    const why = log.health().connected ? 'too many read the log at once' : 'the log is away';
    throw unavailable(why, { retryAfterS: busyRetryS });
  }
  const cursor = site.cursorOf(position);
  return reply
    .headers({
      ...anyOrigin,
      ...exposed,
      'content-type': batchType,
      'dateline-cursor': cursor,
      'dateline-behind': String(Math.max(0, hub.head - position)),
      link: `<${linkTo('/events', { ...rawQuery(request), after: cursor })}>; rel="next"`,
    })
    .send(joined(items));
}

function answerStream(
  context: WireContext,
  query: StreamQuery,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { streams } = context;
  const filter = toFilter(query.filter);
  // WHATWG HTML §9.2.4: what a browser sends when it comes again.
  const last = request.headers['last-event-id'];
  const given = (typeof last === 'string' && last !== '' ? last : undefined) ?? query.after;
  const place = {};
  if (streams.open.size >= streams.openMax || context.signal.aborted)
    throw tooMany(streams.openMax);
  streams.open.add(place);
  return toSequence(given, context).then(
    (after) => {
      reply.hijack();
      sendStream(reply.raw, { after, filter, signal: context.signal }, context, streams)
        .catch((error: unknown) => {
          request.log.error({ err: error }, 'a stream broke');
          reply.raw.destroy();
        })
        .finally(() => streams.open.delete(place));
      return reply;
    },
    (error: unknown) => {
      streams.open.delete(place);
      throw error;
    },
  );
}

async function answerNinjs(
  context: WireContext,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const snapshot = await readSnapshot(context.log, 'article', id);
  const document = snapshot && ninjsDocument(snapshot, context.site.url);
  if (!document) throw absent('article', id);
  const status = ninjsStatus(snapshot);
  if (status !== 200) {
    return reply
      .code(status)
      .headers({ ...anyOrigin, 'cache-control': 'no-store', 'content-type': document.mediaType })
      .send(document.body);
  }
  reply.hijack();
  sendDocument(request.raw, reply.raw, document);
  return reply;
}

async function answerSnapshot(context: WireContext, query: SnapshotQuery, reply: FastifyReply) {
  const { hub, site } = context;
  const filter = toFilter(query.filter);
  if (filter.types.size > 0) {
    const detail = 'type does not select entities: there are kind, language, id';
    throw problem({
      status: 400,
      slug: 'unknown-filter',
      title: 'There is no such filter',
      detail,
    });
  }
  const at = query.at === undefined ? hub.head : await toSequence(query.at, context);
  const after = await toSequence(query.after, context);
  const { entities, last } = await readPage(context, { at, after, limit: query.limit, filter });
  const cursor = site.cursorOf(at);
  const next =
    last === undefined
      ? undefined
      : linkTo('/snapshot', { ...query, at: cursor, after: site.cursorOf(last) });
  const plain = entities.map((one) => ({ ...one, cursor: site.cursorOf(one.sequence) }));
  return reply.headers({ ...anyOrigin, ...exposed }).send({
    /** Following goes on after it; an event whose revision is not newer is in here already. */
    cursor,
    entities: plain,
    events: linkTo('/events', { after: cursor, filter: query.filter }),
    ...(next !== undefined && { next }),
  });
}

function checkNumbers(schema: typeof EventsQuery | typeof SnapshotQuery) {
  return async (request: FastifyRequest): Promise<void> => {
    const fault = faultOfNumber(schema, request.query as Readonly<Record<string, unknown>>);
    if (fault) throw problem({ status: 400, title: 'The number is out of its range', ...fault });
  };
}

function joined(items: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [];
  for (const item of items) parts.push(parts.length === 0 ? opening : comma, item);
  return parts.length === 0 ? Buffer.from('[]') : Buffer.concat([...parts, closing]);
}
const [opening, comma, closing] = [Buffer.from('[\n'), Buffer.from(',\n'), Buffer.from('\n]')];

function linkTo(path: string, query: Readonly<Record<string, unknown>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) given.set(name, String(value));
  }
  return `${path}?${given}`;
}

function rawQuery(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { limit, wait, filter } = request.query as EventsQuery;
  return { filter, limit, wait };
}

function tooMany(openMax: number) {
  return problem({
    status: 503,
    slug: 'too-many-streams',
    title: 'Too many streams are open',
    detail: `${openMax} streams are open, which is all there may be; /events still answers`,
    extras: { limit: openMax },
    headers: { 'retry-after': String(busyRetryS) },
  });
}

function absent(kind: string, id: string) {
  return problem({
    status: 404,
    slug: `${kind}-absent`,
    title: 'There is no such entity',
    detail: `there is no ${kind} ${id}`,
  });
}
