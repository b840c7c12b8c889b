import {
  CheckpointError,
  type IntroducedKey,
  LogUnavailableError,
  type Register,
  readKeyHistory,
} from '@dateline/eventlog';
import { type Routes, unavailable } from '@dateline/runtime';
import Type from 'typebox';
import type { NotaryKeys } from './key-file.ts';

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

/** The public keys as a set (RFC 7517 §5), and the checkpoints in pages, for everybody. */
export function notaryRoutes(register: Register, keys: NotaryKeys): Routes {
  return async (server) => {
    server.get('/notary/key', async (_request, reply) =>
      reply
        .headers({ ...anyOrigin, 'cache-control': 'public, max-age=10' })
        .send(toKeySet(await readIntroduced(register, keys).catch(asUnavailable))),
    );
    server.get(
      '/notary/checkpoints',
      { schema: { querystring: CheckpointsQuery } },
      async (request, reply) => {
        const { after, limit } = request.query as { after: number; limit: number };
        const entries = await register.read(after + 1, limit).catch(asUnavailable);
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

/** All keys that have signed, the oldest first; the one that will, where there is no checkpoint. */
async function readIntroduced(
  register: Register,
  keys: NotaryKeys,
): Promise<readonly IntroducedKey[]> {
  // Of a file that cannot be read the notary itself says so in /health.
  const ours = (await keys.read().catch(() => [])).map(({ jwk }) => jwk);
  const history = await readKeyHistory(register, ours);
  return history?.keys ?? ours.slice(-1).map((jwk) => ({ jwk, from: 1 }));
}

/** `checkpoints` are the numbers of those that are each key's; one may have handed over before any. */
function toKeySet(introduced: readonly IntroducedKey[]) {
  const keys = introduced.map(({ jwk, from, breaksWith }, index) => {
    const next = introduced[index + 1];
    const last = next && next.from - 1;
    const checkpoints = { first: from, ...(next && { last }) };
    const isIdle = last !== undefined && last < from;
    return { ...jwk, ...(!isIdle && { checkpoints }), ...(breaksWith && { breaksWith }) };
  });
  return { keys, current: introduced.at(-1)?.jwk.kid };
}

function asUnavailable(error: unknown): never {
  if (error instanceof LogUnavailableError) throw unavailable('the register is away');
  if (error instanceof CheckpointError) throw unavailable(error.message);
  throw error;
}
