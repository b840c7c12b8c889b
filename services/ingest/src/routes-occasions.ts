import { onlyMediaTypes, type Routes } from '@dateline/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bodyOctetsMax, EmptyInput } from './article-schemas.ts';
import { createOnce, digestOfChange, handleOccasion } from './commands.ts';
import { refuse } from './decider.ts';
import { idOfAnnounced, toAnnouncement, toOccasionCommand } from './desk-occasion.ts';
import { liftOccasionEmbargo } from './embargo.ts';
import { faultInFields } from './field-checks.ts';
import type { Desk } from './handle.ts';
import {
  type AnnounceInput,
  AnnounceInput as AnnounceSchema,
  type OccasionChange,
  type OccasionChangeInput,
  occasionChanges,
} from './occasion-schemas.ts';
import { toFieldProblem, toProblem } from './refusal-problem.ts';
import { allowNoBody, answerOutcome, idOf, readConditions } from './request-guards.ts';
import type { RouteContext } from './route-context.ts';
import { isEmpty } from './stored-entity.ts';

/** Announcing and changing occasions at the desk's word. */
export function occasionRoutes(context: RouteContext): Routes {
  const { desk } = context;
  return async (server) => {
    const json = {
      onRequest: onlyMediaTypes('application/json'),
      preValidation: allowNoBody,
      bodyLimit: bodyOctetsMax,
    };
    server.post('/occasions', { ...json, schema: { body: AnnounceSchema } }, (request, reply) =>
      announce(context, request, reply),
    );
    server.post(
      '/occasions/:id/lift-embargo',
      { ...json, schema: { body: EmptyInput } },
      async (request, reply) =>
        answerOutcome(
          reply,
          await liftOccasionEmbargo(desk, idOf(request), readConditions(request)),
        ),
    );
    for (const [change, schema] of Object.entries(occasionChanges)) {
      server.post(
        `/occasions/:id/${change}`,
        { ...json, schema: { body: schema } },
        // The keys of the table are the changes.
        (request, reply) => changeOccasion(context, change as OccasionChange, request, reply),
      );
    }
  };
}

async function announce(
  { desk, creationKeys }: RouteContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // The route's schema has let this body through.
  const input = request.body as AnnounceInput;
  throwFault(input);
  const conditions = readConditions(request);
  const id = idOfAnnounced(input);
  const digest = digestOfChange('announce', input);
  const { idempotencyKey: key, actor } = conditions;
  const outcome = await createOnce(creationKeys, { kind: 'occasion', id, digest, key, actor }, () =>
    handleOccasion(desk, {
      ...conditions,
      id,
      digest,
      command: (at) => toAnnouncement(input, { id, newsroom: desk.newsroom, at }),
    }),
  );
  return answerOutcome(reply, outcome);
}

async function changeOccasion(
  { desk }: RouteContext,
  change: OccasionChange,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = idOf(request);
  // The route's schema has let this body through.
  const input = request.body as OccasionChangeInput;
  throwFault(input);
  if (input.into !== undefined) await checkSurvivor(desk, id, input.into);
  const outcome = await handleOccasion(desk, {
    ...readConditions(request),
    id,
    digest: digestOfChange(change, input),
    command: (at, state) => toOccasionCommand(change, input, state, at),
  });
  return answerOutcome(reply, outcome);
}

/** What another one is merged into has to be there, to be another one, and to stand itself. */
async function checkSurvivor({ log }: Desk, id: string, into: string): Promise<void> {
  const refuseInto = (code: string, reason: string) =>
    toProblem(refuse(code, `body /into: occasion ${into} ${reason}`));
  if (into === id) throw refuseInto('merge-into-itself', 'is the one to be merged');
  const history = await log.read('occasion', into);
  if (isEmpty(history)) throw refuseInto('occasion-absent', 'does not exist');
  const last = history.events.at(-1)?.type;
  if (last === 'occasion.merged' || last === 'occasion.retracted') {
    throw refuseInto('occasion-gone', `stands no more: ${last}`);
  }
}

function throwFault(input: object): void {
  const fault = faultInFields(input);
  if (fault) throw toFieldProblem(fault, 'body');
}
