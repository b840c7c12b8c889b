import type { ArticleEvent, OccasionEvent, RecordedEvent } from '@dateline/contracts';
import { problem, type Routes } from '@dateline/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { article } from './article.ts';
import { fold, refuse } from './decider.ts';
import type { Desk } from './handle.ts';
import { type ListQuery, listArticles, listOccasions } from './lists.ts';
import { occasion } from './occasion.ts';
import { policyWorker } from './policy-runner.ts';
import { toFieldProblem, toProblem } from './refusal-problem.ts';
import { idOf } from './request-guards.ts';
import type { RouteContext } from './route-context.ts';
import { isEmpty, readEntity, type StoredEntity, standingOf } from './stored-entity.ts';
import { fieldChecks } from './words.ts';

const limitMax = 500;
const limitDefault = 50;

const ListInput = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: limitMax, default: limitDefault }),
    before: Type.Optional(Type.Integer({ minimum: 1 })),
    language: Type.Optional(Type.String({ maxLength: 100 })),
    /** Only copy that is under embargo; its sequences are the desk's. */
    embargoed: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
type ListInput = Static<typeof ListInput>;

/** Whose consumers: of what everybody may read, or of what is under embargo. */
const StreamInput = Type.Object(
  { stream: Type.Union([Type.Literal('NEWSROOM'), Type.Literal('DESK')], { default: 'NEWSROOM' }) },
  { additionalProperties: false },
);
type StreamInput = Static<typeof StreamInput>;

const ConsumerParams = Type.Object({
  // What the broker takes for a name, so that no pattern becomes a part of the call.
  name: Type.String({ pattern: '^[^\\s.*>/\\\\]{1,255}$' }),
});

/** Reading entities, their histories and lists of them. */
export function readingRoutes({ desk, view }: RouteContext): Routes {
  return async (server) => {
    const listing = { schema: { querystring: ListInput } };
    server.get('/articles', listing, async (request) => {
      const { embargoed } = request.query as ListInput;
      const query = readListQuery(request);
      return embargoed
        ? listArticles(view.desk, { ...query, state: 'embargoed' })
        : listArticles(view.newsroom, query);
    });
    server.get('/occasions', listing, async (request) => {
      const { embargoed } = request.query as ListInput;
      const query = readListQuery(request);
      return embargoed
        ? listOccasions(view.desk, { ...query, state: 'embargoed' })
        : listOccasions(view.newsroom, query);
    });
    server.get('/consumers', { schema: { querystring: StreamInput } }, async (request) => {
      const { stream } = request.query;
      const { lastSequence } = await desk.log.state(stream);
      return { stream, lastSequence, consumers: await desk.log.consumers(stream) };
    });
    const removing = { schema: { params: ConsumerParams, querystring: StreamInput } };
    server.delete('/consumers/:name', removing, (request) =>
      removeConsumer(desk, request.params.name, request.query),
    );
    for (const kind of ['article', 'occasion'] as const) {
      server.get(`/${kind}s/:id`, async (request, reply) => {
        const stored = await readEntity(desk.log, kind, idOf(request));
        return answerEntity(reply, stored, { kind, id: idOf(request) });
      });
      server.get(`/${kind}s/:id/history`, async (request) => {
        const id = idOf(request);
        const { history, before } = await readEntity(desk.log, kind, id);
        if (isEmpty(history)) throw absent({ kind, id });
        const events = [...(before?.events ?? []), ...history.events].map(toHistoryItem);
        const { malformed } = history;
        return { id, kind, events, ...(malformed !== undefined && { malformed }) };
      });
    }
  };
}

/** What was left behind by outsiders; our worker's place in the log is kept. */
async function removeConsumer(
  { log }: Desk,
  name: string,
  { stream }: StreamInput,
): Promise<object> {
  if (name === policyWorker && stream === 'NEWSROOM') {
    throw problem({
      status: 409,
      slug: 'consumer-ours',
      title: 'The consumer is ours',
      detail: `${name} keeps occasions as the stories say`,
    });
  }
  if (await log.removeConsumer(name, { stream })) return { stream, name, removed: true };
  throw problem({
    status: 404,
    slug: 'consumer-absent',
    title: 'There is no such consumer',
    detail: `no consumer of ${stream} is called ${name}`,
  });
}

interface Named {
  readonly kind: 'article' | 'occasion';
  readonly id: string;
}

function readListQuery(request: FastifyRequest): ListQuery {
  const { limit, before, language } = request.query as ListInput;
  const fault = language === undefined ? undefined : fieldChecks.language(language);
  if (fault) throw toFieldProblem({ ...fault, pointer: '/language' }, 'query');
  return {
    limit,
    ...(before !== undefined && { before }),
    ...(language !== undefined && { language: language.toLowerCase() }),
  };
}

function answerEntity(reply: FastifyReply, stored: StoredEntity, named: Named): FastifyReply {
  const { history } = stored;
  if (isEmpty(history)) throw absent(named);
  const standing = standingOf(stored);
  if (!standing || history.malformed !== undefined) {
    const reason = `the history of ${named.id} cannot be read: ${history.malformed}`;
    throw toProblem(refuse('entity-quarantined', reason));
  }
  const time = history.events.at(-1)?.recordedAt;
  const facts =
    named.kind === 'article' ? articleFacts(history.events) : occasionFacts(history.events);
  return reply.header('etag', `"${standing.revision}"`).send({ ...standing, time, ...facts });
}

function articleFacts(events: readonly RecordedEvent[]): object {
  // The decoder has let through article events alone.
  const state = fold(article, events as readonly unknown[] as readonly ArticleEvent[]);
  if (!('content' in state)) return { state: state.kind };
  const title = state.content.ninjs.headlines[0]?.value;
  const until = state.kind === 'embargoed' ? { embargoedUntil: state.until } : {};
  return { state: state.kind, title, ...until, ...state.content };
}

function occasionFacts(events: readonly RecordedEvent[]): object {
  // The decoder has let through occasion events alone.
  const known = fold(occasion, events as readonly unknown[] as readonly OccasionEvent[]);
  const { kind: state, ...facts } = known;
  const { revision: _revision, until, ...rest } = { revision: 0, until: undefined, ...facts };
  const embargo = until === undefined ? {} : { embargoedUntil: until };
  const title = 'titles' in known ? known.titles[0]?.value : undefined;
  return { state, ...(title !== undefined && { title }), ...embargo, ...rest };
}

function toHistoryItem(event: RecordedEvent): object {
  const { ref: _ref, entity: _entity, source: _source, commandDigest: _digest, ...item } = event;
  return item;
}

function absent({ kind, id }: Named) {
  return problem({
    status: 404,
    slug: `${kind}-absent`,
    title: 'There is no such entity',
    detail: `${kind} ${id} does not exist`,
  });
}
