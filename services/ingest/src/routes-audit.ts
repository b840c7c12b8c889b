import type { RecordedEvent } from '@dateline/contracts';
import { problem, type Routes } from '@dateline/runtime';
import type { FastifyReply } from 'fastify';
import Type, { type Static } from 'typebox';
import { type AuditPlace, type AuditQuery, readAudit } from './audit.ts';
import type { RouteContext } from './route-context.ts';

const limitMax = 500;
const Time = Type.String({ format: 'date-time', maxLength: 40 });

const AuditInput = Type.Object(
  {
    entity: Type.Optional(
      Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'The id of one of them' }),
    ),
    actor: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'A token’s or a person’s name, an actor’s id, or `policy`, `clock`, `inbox`',
      }),
    ),
    type: Type.Optional(Type.String({ maxLength: 60, description: 'Such as `article.killed`' })),
    from: Type.Optional(Time),
    to: Type.Optional(Time),
    before: Type.Optional(
      Type.String({ pattern: '^\\d{1,15}-\\d{1,15}$', description: 'As `next` gives it' }),
    ),
    limit: Type.Integer({ minimum: 1, maximum: limitMax, default: 50 }),
  },
  { additionalProperties: false },
);
type AuditInput = Static<typeof AuditInput>;

/** Who did what, when and by which program. */
export function auditRoutes(context: RouteContext): Routes {
  const { desk, access } = context;
  return async (server) => {
    server.get('/audit', { schema: { querystring: AuditInput } }, async (request, reply) => {
      const query = toQuery(request.query as AuditInput, access.actors.matching);
      const { events, next } = await readAudit(desk.log, query, whileOpen(reply));
      return {
        events: events.map((event) => showDeed(event, access.actors.find)),
        ...(next && { next: `${next.NEWSROOM}-${next.DESK}` }),
      };
    });
  };
}

type Actors = RouteContext['access']['actors'];

function toQuery(input: AuditInput, matching: Actors['matching']): AuditQuery {
  const { actor, before, ...rest } = input;
  const actors = actor === undefined ? undefined : [actor, ...matching(actor).map(({ id }) => id)];
  return {
    ...rest,
    ...(actors && { actors: new Set(actors) }),
    ...(before !== undefined && { before: toPlace(before) }),
  };
}

function toPlace(before: string): AuditPlace {
  const [NEWSROOM = 0, DESK = 0] = before.split('-').map(Number);
  if (NEWSROOM >= 1 && DESK >= 1) return { NEWSROOM, DESK };
  const detail = 'query /before is no place that this newsroom has given';
  throw problem({ status: 400, slug: 'malformed-cursor', detail });
}

/** An event without its words: what was done, and by whom. */
function showDeed(event: RecordedEvent, find: Actors['find']): object {
  const { stream, sequence, ref, entity, revision, type, recordedAt, actor } = event;
  const record = actor === undefined ? undefined : find(actor);
  return {
    ...{ time: recordedAt, type, kind: ref.kind, entity, revision, stream, sequence },
    ...(actor !== undefined && { actor }),
    ...(record && {
      by: record.by,
      name: record.name,
      ...(record.client !== undefined && { client: record.client }),
      ...(record.issuer !== undefined && { issuer: record.issuer }),
      ...(record.subject !== undefined && { subject: record.subject }),
    }),
    ...(event.causationId !== undefined && { causationId: event.causationId }),
  };
}

/** Who leaves does not have the log read for nothing. */
function whileOpen(reply: FastifyReply): AbortSignal {
  const left = new AbortController();
  reply.raw.on('close', () => left.abort());
  return left.signal;
}
