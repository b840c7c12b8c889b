import { LogUnavailableError, type NotaryKey, type Register } from '@dateline/eventlog';
import { type Routes, unavailable } from '@dateline/runtime';
import Type from 'typebox';

const limitMax = 100;

/** What `GET /notary/checkpoints` takes. */
const CheckpointsQuery = Type.Object(
  {
    after: Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      default: 0,
      description: 'The number of the last checkpoint that is known',
    }),
    limit: Type.Integer({ minimum: 1, maximum: limitMax, default: 50 }),
  },
  { additionalProperties: false },
);

const anyOrigin = { 'access-control-allow-origin': '*' };

/** The public key as a set of one (RFC 7517 §5), and the checkpoints in pages, for everybody. */
export function notaryRoutes(register: Register, { jwk }: NotaryKey): Routes {
  return async (server) => {
    server.get('/notary/key', async (_request, reply) =>
      reply
        .headers({ ...anyOrigin, 'cache-control': 'public, max-age=3600' })
        .send({ keys: [jwk] }),
    );
    server.get(
      '/notary/checkpoints',
      { schema: { querystring: CheckpointsQuery } },
      async (request, reply) => {
        const { after, limit } = request.query as { after: number; limit: number };
        const entries = await register.read(after + 1, limit).catch((error: unknown) => {
          if (error instanceof LogUnavailableError) throw unavailable('the register is away');
          throw error;
        });
        const last = entries.at(-1)?.number;
        const isFull = entries.length === limit;
        return reply.headers(anyOrigin).send({
          checkpoints: entries.map(({ number, text }) => ({ number, jws: text })),
          ...(isFull && { next: `/notary/checkpoints?after=${last}&limit=${limit}` }),
        });
      },
    );
  };
}
