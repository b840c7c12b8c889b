import { LogUnavailableError } from '@dateline/eventlog';
import { type ProblemError, problem } from '@dateline/runtime';
import type { Refusal } from './decider.ts';
import type { FieldFault } from './words.ts';

const retryAfterS = 2;

/** Where a refusal is no conflict with the entity's state (409), this is what it is. */
const statusOf: Readonly<Record<string, number>> = {
  'article-absent': 404,
  'occasion-absent': 404,
  'date-invalid': 400,
  'date-not-precise': 400,
  'embargo-in-the-past': 400,
  'event-invalid': 400,
  'note-missing': 400,
  'titles-repeated': 400,
  'revision-stale': 412,
  'event-too-large': 413,
  'idempotency-key-reused': 422,
};

const titleOf: Readonly<Record<number, string>> = {
  400: 'The request is not usable',
  404: 'There is no such entity',
  409: 'The entity is not in a state that allows this',
  412: 'The entity has changed since it was read',
  413: 'The entity would be too large',
  422: 'The idempotency key belongs to another request',
};

/** The answer to a command that the rules refused; the revision is where the entity stands. */
export function toProblem(refusal: Refusal & { readonly revision?: number }): ProblemError {
  const status = statusOf[refusal.code] ?? 409;
  return problem({
    status,
    slug: refusal.code,
    title: titleOf[status] ?? 'The request is refused',
    detail: refusal.reason,
    ...(refusal.revision !== undefined && { extras: { revision: refusal.revision } }),
  });
}

/** The answer to a field whose words mean nothing; `where` is body, query, path or header. */
export function toFieldProblem(fault: FieldFault, where: string): ProblemError {
  const { slug, pointer, detail } = fault;
  return problem({
    status: 400,
    slug,
    title: 'A field is not usable',
    detail: [where, pointer, detail].filter(Boolean).join(' '),
    extras: { errors: [{ in: where, pointer, detail }] },
  });
}

/** The answer when the log cannot be reached: nothing is lost by sending the same again. */
export function toUnavailable(error: LogUnavailableError): ProblemError {
  return problem({
    status: 503,
    slug: 'log-unavailable',
    title: 'The log does not answer',
    detail: 'the log does not answer; send the same request again, it is recorded at most once',
    headers: { 'retry-after': String(retryAfterS) },
    cause: error,
  });
}

/** Rethrows what an ingest route threw as what its caller is to read. */
export function translate(error: unknown, bodyOctetsMax: number): never {
  if (error instanceof LogUnavailableError) throw toUnavailable(error);
  if (error instanceof Error && Reflect.get(error, 'code') === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    throw problem({
      status: 413,
      slug: 'body-too-large',
      title: 'The body is too large',
      detail: `the body is over the limit of ${bodyOctetsMax} octets`,
      extras: { limit: bodyOctetsMax },
    });
  }
  throw error;
}
