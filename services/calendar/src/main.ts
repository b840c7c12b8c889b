import { join } from 'node:path';
import { openJetStreamLog, openLate } from '@dateline/eventlog';
import {
  BaseConfig,
  createServer,
  rebuildOnSignal,
  runService,
  toServerOptions,
} from '@dateline/runtime';
import Type from 'typebox';
import { createCalendar } from './service.ts';

const CalendarConfig = Type.Object({
  ...BaseConfig,
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8083 }),
  SITE_TITLE: Type.String({ minLength: 1, default: 'Dateline' }),
  /** The public base address, as subscribers see it. */
  SITE_URL: Type.String({ pattern: '^https?://[^\\s?#]+$', default: 'http://127.0.0.1:8080' }),
  /** To be changed after bad bytes had been served: every program fetches its calendars anew. */
  CALENDARS_GENERATION: Type.Optional(Type.String({ maxLength: 40 })),
  /** `false` where a program that asks for compressed calendars cannot read them. */
  CALENDARS_COMPRESSED: Type.Boolean({ default: true }),
  /** `/old.ics=/calendars/ar.ics /older.ics=gone`: permanent redirects, and what is gone. */
  CALENDARS_MOVED: Type.String({ default: '' }),
});

await runService('calendar', CalendarConfig, async (config, context) => {
  const { logger, metrics } = context;
  const { NATS_URL: servers, DATA_DIR } = config;
  const rememberIn = join(DATA_DIR, 'calendar-log.json');
  // Without a broker the calendars are still what they were.
  const log = openLate(
    () => openJetStreamLog({ servers, clientName: 'calendar', role: 'reader', rememberIn, logger }),
    context.signal,
  );
  const site = { title: config.SITE_TITLE, url: config.SITE_URL };
  const generation = config.CALENDARS_GENERATION;
  const calendar = await createCalendar(log, site, context, {
    keepIn: join(DATA_DIR, 'calendar'),
    isCompressed: config.CALENDARS_COMPRESSED,
    moved: config.CALENDARS_MOVED,
    ...(generation && { generation }),
  });
  const server = createServer({
    logger,
    metrics,
    services: [calendar],
    ...toServerOptions(config),
  });
  await server.listen({ host: config.HOST, port: config.PORT });
  const stopRebuilding = rebuildOnSignal([calendar], logger);
  return async () => {
    stopRebuilding();
    await server.close();
    await log.close();
  };
});
