import { type Routes, requireToken } from '@dateline/runtime';
import { bodyOctetsMax } from './article-schemas.ts';
import { translate } from './refusal-problem.ts';
import { leavePages, refuseBadWords, requireCaughtUp } from './request-guards.ts';
import type { RouteContext } from './route-context.ts';
import { articleRoutes } from './routes-articles.ts';
import { type BackupSource, backupRoutes } from './routes-backup.ts';
import { occasionRoutes } from './routes-occasions.ts';
import { readingRoutes } from './routes-reading.ts';

/** Every route of the desk: behind the token, with checked words, and with answers of its own. */
export function deskRoutes(
  context: RouteContext,
  options: { readonly token: string; readonly backup: BackupSource | undefined },
): Routes {
  const { newsroom, desk } = context.view;
  return async (server) => {
    server.addHook('onRequest', leavePages);
    server.addHook('onRequest', requireToken(options.token));
    server.addHook(
      'onRequest',
      requireCaughtUp(() => newsroom.isCaughtUp && desk.isCaughtUp),
    );
    server.addHook('preValidation', refuseBadWords);
    server.setErrorHandler((error) => translate(error, bodyOctetsMax));
    await server.register(articleRoutes(context));
    await server.register(occasionRoutes(context));
    await server.register(readingRoutes(context));
    if (options.backup) await server.register(backupRoutes(options.backup, context.desk.now));
  };
}
