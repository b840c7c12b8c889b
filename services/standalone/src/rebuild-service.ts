import type { Access } from '@dateline/access';
import { createRebuilding, type Logger, type Service } from '@dateline/runtime';

/** `POST /rebuild` begins to build every reader anew aside; `GET /rebuild` says how it goes. */
export function rebuildService(
  services: readonly Service[],
  { access, logger }: { readonly access: Access; readonly logger: Logger },
): Service {
  const rebuilding = createRebuilding(services, logger);
  return {
    name: 'rebuild',
    routes: async (server) => {
      server.addHook('onRequest', access.guard);
      server.post('/rebuild', async (_request, reply) => {
        rebuilding.start();
        return reply.code(202).send(rebuilding.state());
      });
      server.get('/rebuild', async () => rebuilding.state());
    },
    health: () => ({ ready: true }),
    close: async () => {},
  };
}
