import { onlyMediaTypes, problem, type Routes } from '@dateline/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { toCorrection, toNote, toUpdate } from './amendment.ts';
import type { ArticleCommand, ArticleState } from './article-commands.ts';
import {
  ArticleInput,
  bodyOctetsMax,
  type ChangeInput,
  CopyQuery,
  CorrectInput,
  EmptyInput,
  KillInput,
  NotedInput,
  type NoteInput,
  UpdateInput,
} from './article-schemas.ts';
import { createOnce, digestOfChange, handleArticle, publish } from './commands.ts';
import { liftEmbargo } from './embargo.ts';
import { faultInArticle, faultInContent, faultInFields } from './field-checks.ts';
import { deskPreview } from './preview.ts';
import { toFieldProblem } from './refusal-problem.ts';
import { allowNoBody, answerOutcome, idOf, readConditions } from './request-guards.ts';
import type { RouteContext } from './route-context.ts';
import { type Submission, toSubmission } from './submission.ts';
import type { FieldFault } from './words.ts';

const storySchema = {
  body: {
    content: {
      'application/json': { schema: ArticleInput },
      'text/plain': { schema: Type.String() },
    },
  },
  querystring: CopyQuery,
};

type Change = ChangeInput & {
  note?: NoteInput;
  severity?: 'minor' | 'substantive';
  isFilingErased?: boolean;
};
type ToCommand = (input: Change, state: ArticleState, at: string) => ArticleCommand;

const noteOf = ({ note }: Change, state: ArticleState) =>
  note === undefined ? {} : { note: toNote(note, state) };

const changes: Readonly<Record<string, { schema: Type.TSchema; toCommand: ToCommand }>> = {
  update: { schema: UpdateInput, toCommand: toUpdate },
  correct: {
    schema: CorrectInput,
    toCommand: ({ note = '', ...input }, state, at) => toCorrection({ ...input, note }, state, at),
  },
  withhold: { schema: EmptyInput, toCommand: (_, __, at) => ({ type: 'withhold-article', at }) },
  release: { schema: EmptyInput, toCommand: (_, __, at) => ({ type: 'release-article', at }) },
  withdraw: {
    schema: NotedInput,
    toCommand: (input, state, at) => ({ type: 'withdraw-article', at, ...noteOf(input, state) }),
  },
  kill: {
    schema: KillInput,
    toCommand: (input, state, at) => ({
      ...{ type: 'kill-article', at, ...noteOf(input, state) },
      ...(input.isFilingErased && { isUnfiled: true }),
    }),
  },
};

/** Publishing, previewing and changing articles. */
export function articleRoutes(context: RouteContext): Routes {
  const { desk, creationKeys } = context;
  return async (server) => {
    const options = { schema: storySchema, bodyLimit: bodyOctetsMax };

    server.post('/articles', options, async (request, reply) => {
      const conditions = readConditions(request);
      const submission = readSubmission(request, context);
      const { id, digest } = submission;
      const { idempotencyKey: key, actor } = conditions;
      const outcome = await createOnce(
        creationKeys,
        { kind: 'article', id, digest, key, actor },
        () => publish(desk, submission, conditions),
      );
      return answerOutcome(reply, outcome);
    });

    server.post('/preview', options, async (request) =>
      deskPreview(context, readSubmission(request, context)),
    );

    const json = {
      onRequest: onlyMediaTypes('application/json'),
      preValidation: allowNoBody,
      bodyLimit: bodyOctetsMax,
    };
    for (const [change, { schema, toCommand }] of Object.entries(changes)) {
      server.post(
        `/articles/:id/${change}`,
        { ...json, schema: { body: schema } },
        (request, reply) => changeArticle(context, { change, toCommand }, request, reply),
      );
    }
    server.post(
      '/articles/:id/lift-embargo',
      { ...json, schema: { body: EmptyInput } },
      async (request, reply) =>
        answerOutcome(reply, await liftEmbargo(desk, idOf(request), readConditions(request))),
    );
  };
}

async function changeArticle(
  { desk }: RouteContext,
  { change, toCommand }: { readonly change: string; readonly toCommand: ToCommand },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = idOf(request);
  // The route's schema has let this body through.
  const input = request.body as Change;
  throwFault(faultInContent(input));
  const outcome = await handleArticle(desk, {
    ...readConditions(request),
    id,
    digest: digestOfChange(change, input),
    command: (at, state) => toCommand(input, state, at),
  });
  return answerOutcome(reply, outcome);
}

/** The story in a request: raw copy with the rest in the query, or JSON alone. */
function readSubmission(request: FastifyRequest, { desk }: RouteContext): Submission {
  // The route's schemas have let body and query through.
  const query = request.query as CopyQuery;
  const input = readArticleInput(request.body, query);
  throwFault(faultInFields(query), 'query');
  throwFault(faultInArticle(input));
  return toSubmission(input, { newsroom: desk.newsroom, receivedAt: desk.now() });
}

function readArticleInput(body: unknown, query: CopyQuery): ArticleInput {
  if (typeof body === 'string') return { ...query, text: body };
  const [field] = Object.keys(query);
  if (field !== undefined) {
    const detail = 'is for raw copy (text/plain); put the field into the JSON body';
    throw toFieldProblem({ slug: 'query-not-taken', pointer: `/${field}`, detail }, 'query');
  }
  if (typeof body === 'object' && body !== null) return body as ArticleInput;
  throw problem({ status: 400, slug: 'text-missing', detail: 'the body is missing' });
}

function throwFault(fault: FieldFault | undefined, where = 'body'): void {
  if (fault) throw toFieldProblem(fault, where);
}
