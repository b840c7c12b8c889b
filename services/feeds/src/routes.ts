import { type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { createDocument, problem, type Routes, sendDocument, unavailable } from '@dateline/runtime';
import Type from 'typebox';
import { type FeedEntry, project } from './project.ts';
import type { Site } from './render/feed-model.ts';
import { renderPage } from './render/page.ts';

/** Pages run nothing and load only pictures. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https:";

const Params = Type.Object({ id: Type.String() });

/** Where a page finds its article. */
export interface ArticleSource {
  readonly log: EventLog;
  /** What the feeds hold of an article, if it is one of their newest. */
  readonly held: (id: string) => FeedEntry | undefined;
}

/** The page of one article, folded from its own history: it works for every article ever. */
export function articleRoutes(source: ArticleSource, site: Site): Routes {
  return async (server) => {
    server.get(
      '/articles/:id(^[A-Za-z0-9_-]{1,64}).html',
      { schema: { params: Params } },
      async (request, reply) => {
        const entry = await readEntry(source, request.params.id);
        if (!entry) {
          const detail = `there is no article ${request.params.id}`;
          throw problem({ status: 404, slug: 'not-found', detail });
        }
        const body = renderPage(entry, site);
        if (entry.state === 'withheld' || entry.state === 'killed') {
          reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-store' });
          reply.code(entry.state === 'killed' ? 410 : 404).type('text/html; charset=utf-8');
          return reply.send(body);
        }
        reply.hijack();
        sendDocument(request.raw, reply.raw, toDocument(entry, body));
        return reply;
      },
    );
  };
}

function toDocument({ sequence, changedAt }: FeedEntry, body: string) {
  return createDocument({
    lastModified: changedAt,
    body,
    mediaType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    sequence,
    compression: 'lazy',
  });
}

/** Without the log, the newest articles are shown as the feeds last knew them. */
async function readEntry({ log, held }: ArticleSource, id: string): Promise<FeedEntry | undefined> {
  const known = () => {
    const entry = held(id);
    if (entry) return entry;
    throw unavailable('the log does not answer', { retryAfterS: 5 });
  };
  if (!log.health().connected) return known();
  try {
    const { events } = await log.read('article', id);
    return events.reduce(project, undefined as FeedEntry | undefined);
  } catch (cause) {
    if (cause instanceof LogUnavailableError) return known();
    throw cause;
  }
}
