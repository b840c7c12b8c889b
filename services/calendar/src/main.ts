import { openJetStreamLog } from '@dateline/eventlog';
import { BaseConfig, createServer, runService } from '@dateline/runtime';
import Type from 'typebox';
import { createCalendar } from './service.ts';

const CalendarConfig = Type.Object({
  ...BaseConfig,
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8083 }),
  SITE_TITLE: Type.String({ minLength: 1, default: 'Dateline' }),
  /** The public base address, as subscribers see it. */
  SITE_URL: Type.String({ pattern: '^https?://[^\\s?#]+$', default: 'http://127.0.0.1:8080' }),
});

await runService('calendar', CalendarConfig, async (config, context) => {
  const { logger, metrics } = context;
  const log = await openJetStreamLog({
    servers: config.NATS_URL,
    clientName: 'calendar',
    role: 'reader',
    logger,
  });
  const site = { title: config.SITE_TITLE, url: config.SITE_URL };
  const calendar = await createCalendar(log, site, context);
  const server = createServer({
    logger,
    metrics,
    services: [calendar],
    trustProxy: config.TRUST_PROXY,
  });
  await server.listen({ host: config.HOST, port: config.PORT });
  return async () => {
    await server.close();
    await log.close();
  };
});
