import { actorOf } from '@dateline/access';
import { isId } from '@dateline/contracts';
import { problem, unavailable } from '@dateline/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { idFault } from './field-checks.ts';
import type { Outcome } from './handle.ts';
import { toFieldProblem, toProblem } from './refusal-problem.ts';
import type { Standing } from './stored-entity.ts';
import { findBadWords } from './words.ts';

const keyLengthMax = 200;
const printable = /^[\x20-\x7e]{1,200}$/;
const quotedRevision = /^"(0|[1-9]\d{0,8})"$/;

/** A hook: pages and calendars share our paths in one server, and those of others are not ours. */
export async function leavePages(request: FastifyRequest): Promise<void> {
  const [path = ''] = request.url.split('?', 1);
  if (!/\.(?:html|ics)$/.test(path)) return;
  throw problem({
    status: 404,
    slug: 'not-found',
    detail: `there is nothing at ${path.slice(0, 200)}`,
  });
}

/** A hook that answers 503 until what is stored has been read. */
export function requireCaughtUp(isCaughtUp: () => boolean) {
  return async (): Promise<void> => {
    if (!isCaughtUp()) throw unavailable('the log is still being read');
  };
}

/** A hook that refuses control characters and half characters anywhere in what was sent. */
export async function refuseBadWords(request: FastifyRequest): Promise<void> {
  const parts = { path: request.params, query: request.query, body: request.body };
  for (const [where, part] of Object.entries(parts)) {
    const fault = findBadWords(part);
    if (fault && where === 'path') throw toFieldProblem(idFault(fault.pointer), where);
    if (fault) throw toFieldProblem(fault, where);
  }
}

/** A hook for changes that may say nothing: no body is an empty one. */
export async function allowNoBody(request: FastifyRequest): Promise<void> {
  request.body ??= {};
}

/** The id in the path. @throws ProblemError where it is none. */
export function idOf(request: FastifyRequest): string {
  const id: unknown = Reflect.get(Object(request.params), 'id');
  if (typeof id === 'string' && isId(id)) return id;
  throw toFieldProblem(idFault('/id'), 'path');
}

/** What the headers ask of any command, and whose it is. @throws ProblemError naming the header that is wrong. */
export function readConditions(request: FastifyRequest): {
  readonly actor: string;
  readonly idempotencyKey?: string;
  readonly expectedRevision?: number;
} {
  const { 'if-match': ifMatch, 'idempotency-key': key } = request.headers;
  if (key !== undefined && (typeof key !== 'string' || !printable.test(key))) {
    const detail = `is not 1 to ${keyLengthMax} printable ASCII characters`;
    throw toFieldProblem({ slug: 'key-malformed', pointer: 'Idempotency-Key', detail }, 'header');
  }
  const revision = quotedRevision.exec(ifMatch ?? '')?.[1];
  if (ifMatch !== undefined && revision === undefined) {
    const detail = 'is not one quoted revision, such as "3"';
    throw toFieldProblem({ slug: 'if-match-malformed', pointer: 'If-Match', detail }, 'header');
  }
  return {
    actor: actorOf(request),
    ...(key !== undefined && { idempotencyKey: key }),
    ...(revision !== undefined && { expectedRevision: Number(revision) }),
  };
}

/** Answers with what became of a command: 201 where an event was recorded by it, else 200. */
export function answerOutcome(reply: FastifyReply, outcome: Outcome): FastifyReply {
  if (outcome.kind === 'refuse') throw toProblem(outcome);
  const { standing, kind } = outcome;
  const path = pathOf(standing);
  return reply
    .code(kind === 'appended' ? 201 : 200)
    .headers({ etag: `"${standing.revision}"`, location: path })
    .send({ ...standing, outcome: kind });
}

/** Where an entity is read. */
export function pathOf({ kind, id }: Pick<Standing, 'kind' | 'id'>): string {
  return `/${kind}s/${id}`;
}
