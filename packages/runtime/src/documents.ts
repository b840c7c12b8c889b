import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { Document } from './document.ts';
import type { Metrics } from './metrics.ts';
import type { Documents, Service } from './mount.ts';
import { internalProblem, ProblemError, sendProblem } from './problem.ts';
import { sendDocument } from './send-document.ts';

/** A request's target in the form that `Documents` asks for. */
export interface Target {
  readonly path: string;
  readonly query: string;
}

/** Answers requests for documents. */
export interface DocumentAnswers {
  /** In front of the routes: GET and HEAD of a known document never reach them. */
  readonly before: (routes: RequestListener) => RequestListener;
  /** False when the request has been through `before` already or no document is there. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Whether some service has a document at this target, ready or not. */
  readonly has: (target: Target) => Promise<boolean>;
}

interface Options {
  readonly services: readonly Service[];
  readonly metrics: Metrics;
  readonly logger: FastifyBaseLogger;
  readonly isClosing: () => boolean;
}

type Provider = { readonly find: Documents; readonly count: Count };
type Count = (method: string | undefined, status: number) => void;

interface Position {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: Target;
  readonly index: number;
  readonly provider: Provider;
}

/** Makes the short cut to the documents of some services, asked in their order. */
export function createDocumentAnswers(options: Options): DocumentAnswers {
  const { logger, isClosing } = options;
  const count = createCounts(options.metrics);
  const providers: Provider[] = options.services.flatMap(({ name, documents }) =>
    documents ? [{ find: documents, count: count(name) }] : [],
  );
  const asked = new WeakSet<IncomingMessage>();

  // True when answered, false when no service from `from` on has it.
  function attempt(
    request: IncomingMessage,
    response: ServerResponse,
    target: Target,
    from: number,
  ): boolean | Promise<boolean> {
    for (let index = from; index < providers.length; index += 1) {
      const provider = providers[index];
      if (!provider) break;
      try {
        const found = provider.find(target.path, target.query);
        if (found === undefined) continue;
        if ('then' in found) return resume(found, { request, response, target, index, provider });
        provider.count(request.method, sendDocument(request, response, found));
      } catch (error) {
        provider.count(request.method, refuse(response, error, logger));
      }
      return true;
    }
    return false;
  }

  async function resume(found: Promise<Document | undefined>, at: Position): Promise<boolean> {
    const { request, response, provider } = at;
    try {
      const document = await found;
      if (!document) return attempt(request, response, at.target, at.index + 1);
      provider.count(request.method, sendDocument(request, response, document));
    } catch (error) {
      provider.count(request.method, refuse(response, error, logger));
    }
    return true;
  }

  return {
    before: (routes) => (request, response) => {
      if (isClosing()) response.shouldKeepAlive = false;
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      if (!isRead) return routes(request, response);
      const answered = attempt(request, response, targetOf(request.url ?? '/'), 0);
      if (answered === true) return;
      asked.add(request);
      if (answered === false) return routes(request, response);
      void answered.then((isDone) => (isDone ? undefined : routes(request, response)));
    },
    answer: async (request, response) =>
      !asked.has(request) && attempt(request, response, targetOf(request.url ?? '/'), 0),
    has: async ({ path, query }) => {
      for (const { find } of providers) {
        try {
          if (await find(path, query)) return true;
        } catch (error) {
          if (error instanceof ProblemError) return true;
          throw error;
        }
      }
      return false;
    },
  };
}

const unreserved = /%(?:2[DE]|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi;

/** Splits a request's target; an absolute one (RFC 9112 §3.2.2) loses its scheme and host. */
export function targetOf(url: string): Target {
  const local = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?#]*/i, '');
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  return {
    path: path.includes('%') ? path.replace(unreserved, decodeURIComponent) : path,
    query: mark < 0 ? '' : local.slice(mark + 1),
  };
}

function refuse(response: ServerResponse, error: unknown, logger: FastifyBaseLogger): number {
  if (!(error instanceof ProblemError)) logger.error({ err: error }, 'document not answered');
  if (response.headersSent) {
    response.destroy();
    return 500;
  }
  return sendProblem(response, error instanceof ProblemError ? error : internalProblem());
}

// Plain numbers per request; they become metrics when someone reads those.
function createCounts(metrics: Metrics): (service: string) => Count {
  const counter = metrics.counter({
    name: 'dateline_document_answers_total',
    help: 'Answers to requests for documents, before routing.',
    labels: ['service', 'method', 'status'],
  });
  return (service) => {
    const byStatus = new Map<number, { get: number; head: number }>();
    metrics.beforeReading(() => {
      for (const [code, counts] of byStatus) {
        const status = String(code);
        if (counts.get > 0) counter(counts.get, { service, method: 'GET', status });
        if (counts.head > 0) counter(counts.head, { service, method: 'HEAD', status });
      }
      byStatus.clear();
    });
    return (method, status) => {
      let counts = byStatus.get(status);
      if (!counts) {
        counts = { get: 0, head: 0 };
        byStatus.set(status, counts);
      }
      if (method === 'HEAD') counts.head += 1;
      else counts.get += 1;
    };
  };
}
