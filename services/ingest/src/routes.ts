import type { Routes } from '@dateline/runtime';
import { bodyOctetsMax } from './article-schemas.ts';
import { translate } from './refusal-problem.ts';
import { leavePages, refuseBadWords, requireCaughtUp } from './request-guards.ts';
import type { RouteContext } from './route-context.ts';
import { articleRoutes } from './routes-articles.ts';
import { auditRoutes } from './routes-audit.ts';
import { type BackupSource, backupRoutes } from './routes-backup.ts';
import { occasionRoutes } from './routes-occasions.ts';
import { readingRoutes } from './routes-reading.ts';
import { tokenRoutes } from './routes-tokens.ts';

/** Every route of the desk: behind its door, with checked words, and with answers of its own. */
export function deskRoutes(context: RouteContext, backup: BackupSource | undefined): Routes {
  const { newsroom, desk } = context.view;
  return async (server) => {
    server.addHook('onRequest', leavePages);
    server.addHook('onRequest', context.access.guard);
    server.addHook(
      'onRequest',
      requireCaughtUp(() => newsroom.isCaughtUp && desk.isCaughtUp),
    );
    server.addHook('preValidation', refuseBadWords);
    server.setErrorHandler((error) => translate(error, bodyOctetsMax));
    await server.register(articleRoutes(context));
    await server.register(occasionRoutes(context));
    await server.register(readingRoutes(context));
    await server.register(tokenRoutes(context));
    await server.register(auditRoutes(context));
    if (backup) await server.register(backupRoutes(backup, context.desk.now));
  };
}
