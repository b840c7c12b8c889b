import {
  actorOf,
  createTokens,
  type IssuedToken,
  scopes,
  type TokenRecord,
} from '@dateline/access';
import { onlyMediaTypes, problem, type Routes } from '@dateline/runtime';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { allowNoBody } from './request-guards.ts';
import type { RouteContext } from './route-context.ts';

const dayS = 86_400;
const yearsMax = 10;
const overlapSDefault = dayS;
const bodyOctetsMax = 4096;
const namePattern = '^[a-z0-9][a-z0-9-]{0,39}$';
const closed = { additionalProperties: false };

const Lifetime = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: yearsMax * 366 * dayS,
    description: 'Seconds from now until it opens nothing any more; without it, never',
  }),
);
const TokenInput = Type.Object(
  {
    name: Type.String({ pattern: namePattern, description: 'Whose it is; no name comes twice' }),
    scopes: Type.Array(Type.Enum([...scopes]), { minItems: 1, maxItems: scopes.length }),
    expiresInS: Lifetime,
  },
  closed,
);
const RotationInput = Type.Object(
  {
    overlapS: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 30 * dayS,
        description: 'Seconds for which the secrets before it open too; a day where not said',
      }),
    ),
    expiresInS: Lifetime,
  },
  closed,
);
const Params = Type.Object({ name: Type.String({ pattern: namePattern }) });

/** What opens the desk: made, renewed and taken back by those who may do everything. */
export function tokenRoutes({ access }: RouteContext): Routes {
  const tokens = createTokens(access);
  const whoIs = (actor: string) => access.actors.find(actor)?.name ?? actor;
  const shown = (token: TokenRecord) => showToken(token, whoIs);
  const issued = ({ token, secret }: IssuedToken) => ({ ...shown(token), secret });
  return async (server) => {
    const json = {
      onRequest: onlyMediaTypes('application/json'),
      preValidation: allowNoBody,
      bodyLimit: bodyOctetsMax,
    };
    server.get('/tokens', async () => ({ tokens: tokens.list().map(shown) }));
    server.post('/tokens', { ...json, schema: { body: TokenInput } }, async (request, reply) => {
      const made = await tokens.add(request.body, actorOf(request));
      if (made === 'taken') throw taken(request.body.name);
      if (made === 'full') throw full();
      return reply
        .code(201)
        .headers({ location: `/tokens/${made.token.name}` })
        .send(issued(made));
    });
    server.post(
      '/tokens/:name/rotate',
      { ...json, schema: { params: Params, body: RotationInput } },
      async (request) => {
        const asked = { overlapS: overlapSDefault, ...request.body };
        const name = nameOf(request);
        return issued(there(await tokens.rotate(name, asked, actorOf(request)), name));
      },
    );
    server.delete('/tokens/:name', { schema: { params: Params } }, async (request) => {
      const name = nameOf(request);
      return shown(there(await tokens.revoke(name, actorOf(request)), name));
    });
  };
}

/** As it may be seen: without its hashes. */
function showToken(token: TokenRecord, whoIs: (actor: string) => string): object {
  const { kind: _kind, secrets, createdBy, rotatedBy, revokedBy, ...rest } = token;
  const ends = secrets.slice(1).flatMap(({ until }) => until ?? []);
  return {
    ...rest,
    createdBy: whoIs(createdBy),
    ...(rotatedBy !== undefined && { rotatedBy: whoIs(rotatedBy) }),
    ...(revokedBy !== undefined && { revokedBy: whoIs(revokedBy) }),
    ...(ends.length > 0 && { olderSecretsUntil: ends.sort().at(-1) }),
  };
}

function nameOf(request: FastifyRequest): string {
  // The route's schema has let it through.
  return (request.params as Type.Static<typeof Params>).name;
}

function there<Value>(found: Value | 'absent', name: string): Value {
  if (found !== 'absent') return found;
  throw problem({
    status: 404,
    slug: 'token-absent',
    title: 'There is no such token',
    detail: `there is no token ${name}, or it was revoked`,
  });
}

function taken(name: string) {
  return problem({
    status: 409,
    slug: 'token-exists',
    title: 'The name belongs to another token',
    detail: `there is or was a token ${name}: what was done with it keeps its name`,
  });
}

function full() {
  return problem({
    status: 409,
    slug: 'too-many-tokens',
    title: 'There are as many tokens as there may be',
    detail: 'take other names over by rotating their tokens',
  });
}
