import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { Service, ServiceHealth } from './mount.ts';
import { problem } from './problem.ts';
import type { Routes } from './validation.ts';

/** What is asked every few seconds, and so is not worth a line in the log each time. */
export const probePaths: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

/** Lets through who may see the inside. @throws ProblemError for anybody else. */
export type InsideGuard = (request: FastifyRequest) => Promise<void>;

/**
 * GET /health: 200 while the process lives, with every service's details for who may see the
 * inside. GET /ready: 200 once all services are ready, else 503 naming those that are not. GET
 * /metrics: Prometheus' text, of the inside too. Without a guard everybody may see it, which is for
 * a port that only the inside reaches.
 */
export function healthRoutes(
  services: readonly Service[],
  metrics: Metrics,
  guard?: InsideGuard,
): Routes {
  return async (server) => {
    server.get('/health', async (request) => {
      const healths = readHealths(services, request.log);
      const isWell = Object.values(healths).every(({ ready, degraded }) => ready && !degraded);
      const status = isWell ? 'ok' : 'degraded';
      // Who shows a token is told when it is not good; who shows none sees the outside.
      if (guard && request.headers.authorization === undefined) return { status };
      await guard?.(request);
      return { status, services: healths };
    });

    server.get('/ready', (request) => {
      const healths = readHealths(services, request.log);
      const notReady = Object.keys(healths).filter((name) => healths[name]?.ready !== true);
      if (notReady.length === 0) return { ready: true };
      throw problem({
        status: 503,
        slug: 'not-ready',
        title: 'Not ready yet',
        detail: `not ready: ${notReady.join(', ')}`,
        extras: { ready: false, notReady },
        headers: { 'retry-after': '1' },
      });
    });

    server.get('/metrics', { onRequest: guard ?? [] }, async (_request, reply) => {
      const { text, mediaType } = await metrics.read();
      return reply.type(mediaType).send(text);
    });
  };
}

// A service that cannot even say how it is, is not ready; that must not take the probe down.
function readHealths(services: readonly Service[], logger: FastifyBaseLogger) {
  const healths: Record<string, ServiceHealth> = {};
  for (const { name, health } of services) {
    try {
      healths[name] = health();
    } catch (error) {
      logger.error({ err: error, service: name }, 'health not read');
      healths[name] = { ready: false, degraded: true, detail: 'its health cannot be read' };
    }
  }
  return healths;
}
