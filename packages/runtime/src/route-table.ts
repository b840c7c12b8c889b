import type { FastifyInstance } from 'fastify';

/** Which methods a path has a route for. */
export interface RouteTable {
  readonly methodsAt: (path: string) => readonly string[];
}

/** Notes every route that is registered from now on; only asked when a request found none. */
export function createRouteTable(server: FastifyInstance): RouteTable {
  const methodsOf = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  server.addHook('onRoute', ({ url, method }) => {
    const entry = methodsOf.get(url) ?? { pattern: toPattern(url), methods: new Set() };
    for (const name of [method].flat()) entry.methods.add(name);
    methodsOf.set(url, entry);
  });
  return {
    methodsAt: (path) =>
      [...methodsOf.values()].flatMap(({ pattern, methods }) =>
        pattern.test(path) ? [...methods] : [],
      ),
  };
}

// `/articles/:id` and `/files/*` as regular expressions; a parameter ends before the next slash.
function toPattern(url: string): RegExp {
  const source = url
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*/g, '.*');
  return new RegExp(`^${source}$`);
}
