import { randomUUID } from 'node:crypto';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  fastify,
  LogController,
  type RawServerDefault,
} from 'fastify';
import { acceptBodies } from './body.ts';
import { consistencyRoutes } from './consistency.ts';
import { createDocumentAnswers, type DocumentAnswers, targetOf } from './documents.ts';
import { answerBrokenRequest, toProblem } from './fastify-problem.ts';
import { healthRoutes, type InsideGuard, probePaths } from './health.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Service } from './mount.ts';
import { type ProblemError, problem, problemBody, problemHeaders } from './problem.ts';
import { createRouteTable, type RouteTable } from './route-table.ts';
import { methodNotAllowed } from './send-document.ts';
import { drainBody } from './unread-body.ts';
import { type TypeBoxProvider, typeBoxValidator } from './validation.ts';

/** A server of services; `listen`, `inject` and `close` are Fastify's. */
export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxProvider
>;

/** Every limit of the server is here; times are in milliseconds, sizes in octets. */
export interface ServerOptions {
  readonly logger: FastifyBaseLogger;
  /** Asked in this order for documents; closed in reverse, after the last answer. */
  readonly services: readonly Service[];
  /** The process' measurements, from the context; its own when left out. */
  readonly metrics?: Metrics;
  /** Who may see /metrics and the details of /health; everybody when left out. */
  readonly guardInside?: InsideGuard;
  /** Of a request's body; 1 MiB when left out. */
  readonly bodyLimit?: number;
  /** Of a request's head; 16 KiB when left out. */
  readonly headLimit?: number;
  /** Believe X-Forwarded-*; only behind a proxy that sets them. */
  readonly trustProxy?: boolean;
  /** For the head of a request to arrive; 10 s when left out. */
  readonly headTimeoutMs?: number;
  /** For the whole request to arrive; 30 s when left out. */
  readonly requestTimeoutMs?: number;
  /** For the next request on a connection; 72 s when left out, more than a proxy's 60 s. */
  readonly keepAliveTimeoutMs?: number;
  /** For the answers under way when closing; 5 s when left out. */
  readonly drainTimeoutMs?: number;
  /** Connections at once; 10,000 when left out. */
  readonly connectionsMax?: number;
}

/**
 * Makes a server of one or several services, not listening yet. Documents are answered before
 * routing; every refusal is problem+json; /health, /ready and /metrics are there. Closing it lets
 * the answers under way finish, then closes the services.
 */
export function createServer(options: ServerOptions): Server {
  const { logger, services, metrics = createMetrics(), bodyLimit = 1_048_576 } = options;
  let isClosing = false;
  const documents = createDocumentAnswers({
    services,
    metrics,
    logger,
    isClosing: () => isClosing,
  });
  const server: Server = fastify({
    loggerInstance: logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit,
    trustProxy: options.trustProxy ?? false,
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => {
      answer(reply, toProblem(error, { requestId: request.id, bodyLimit }));
    },
    serverFactory: (routes) => createListener(options, documents.before(routes)),
  }).withTypeProvider<TypeBoxProvider>();

  acceptBodies(server);
  server.setValidatorCompiler(typeBoxValidator);
  // A response schema documents; what a handler returns is sent as it is.
  server.setSerializerCompiler(() => (value) => JSON.stringify(value));
  server.setErrorHandler((error, request, reply) => {
    const limit = request.routeOptions.bodyLimit;
    const refusal = toProblem(error, { requestId: request.id, bodyLimit: limit });
    if (refusal.status >= 500 && refusal !== error) {
      request.log.error({ err: error }, 'request failed');
    }
    request.log = request.log.child({ refused: refusal.type });
    return answer(reply, refusal);
  });
  server.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) await drainBody(request.raw);
  });
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  closeAfterwards(server, options);
  watchRequests(server, metrics);
  answerUnknown(server, documents, createRouteTable(server));
  server.register(healthRoutes(services, metrics, options.guardInside));
  server.register(consistencyRoutes(services));
  for (const { routes } of services) if (routes) server.register(routes);
  return server;
}

function createListener(
  options: ServerOptions,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const requestTimeout = options.requestTimeoutMs ?? 30_000;
  const http = createHttpServer(
    {
      maxHeaderSize: options.headLimit ?? 16_384,
      // Node refuses a head that may take longer than the whole.
      headersTimeout: Math.min(options.headTimeoutMs ?? 10_000, requestTimeout),
      requestTimeout,
      keepAliveTimeout: options.keepAliveTimeoutMs ?? 72_000,
      connectionsCheckingInterval: 1000,
      // A second token or type is refused with the first, not dropped: a proxy may go by the other.
      joinDuplicateHeaders: true,
    },
    listener,
  );
  http.maxConnections = options.connectionsMax ?? 10_000;
  return http;
}

// Answers under way get some time; then the connections are cut and the services closed.
function closeAfterwards(server: Server, { services, drainTimeoutMs = 5000 }: ServerOptions): void {
  let cut: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    cut = setTimeout(() => server.server.closeAllConnections(), drainTimeoutMs);
  });
  server.addHook('onClose', async () => {
    clearTimeout(cut);
    const errors: unknown[] = [];
    for (const service of services.toReversed()) {
      await service.close().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw new AggregateError(errors, 'not every service could be closed');
  });
}

// One line per request, without body, query, or header fields: each may hold a secret.
function watchRequests(server: Server, metrics: Metrics): void {
  const labels = ['method', 'route', 'status'] as const;
  const seconds = metrics.histogram({
    name: 'dateline_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer; documents are counted apart.',
    labels,
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
      'cache-control': 'no-store',
      // No answer of a route is a page; where one is after all, it says what it may do.
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
    });
  });
  server.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const status = reply.statusCode;
    const route = request.routeOptions.url ?? 'unknown';
    seconds(reply.elapsedTime / 1000, { method, route, status: String(status) });
    if (probePaths.has(route)) return;
    const { path } = targetOf(request.url);
    const durationMs = Math.round(reply.elapsedTime);
    request.log.info({ method, path, status, durationMs }, 'request');
  });
}

function answerUnknown(server: Server, documents: DocumentAnswers, table: RouteTable): void {
  server.setNotFoundHandler(async (request, reply) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && (await documents.answer(request.raw, reply.raw))) return reply.hijack();
    const target = targetOf(request.url);
    const allowed = new Set(table.methodsAt(target.path));
    if (!isRead && (await documents.has(target)))
      for (const name of ['GET', 'HEAD']) allowed.add(name);
    if (allowed.size > 0 && !allowed.has(request.method)) {
      return answer(reply, methodNotAllowed(request.method, [...allowed]));
    }
    const detail = `there is nothing at ${target.path.slice(0, 200)}`;
    return answer(reply, problem({ status: 404, slug: 'not-found', detail }));
  });
}

function answer(reply: FastifyReply, refusal: ProblemError): FastifyReply {
  return reply.code(refusal.status).headers(problemHeaders(refusal)).send(problemBody(refusal));
}
