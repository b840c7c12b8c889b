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
import { createFeeds } from './service.ts';

const FeedsConfig = Type.Object({
  ...BaseConfig,
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8082 }),
  SITE_TITLE: Type.String({ minLength: 1, default: 'Dateline' }),
  /** The public base address, as readers see it. */
  SITE_URL: Type.String({ pattern: '^https?://[^\\s?#]+$', default: 'http://127.0.0.1:8080' }),
  /** The WebSub hub that feeds name; the newsroom's own where it is left out, or `none`. */
  HUB_URL: Type.Optional(Type.String({ pattern: '^(none|https?://[^\\s?#]+)$' })),
});

await runService('feeds', FeedsConfig, async (config, context) => {
  const { logger, metrics } = context;
  const { NATS_URL: servers, DATA_DIR } = config;
  const rememberIn = join(DATA_DIR, 'feeds-log.json');
  // Without a broker the feeds are still what they were.
  const log = openLate(
    () => openJetStreamLog({ servers, clientName: 'feeds', role: 'reader', rememberIn, logger }),
    context.signal,
  );
  const { SITE_TITLE: title, SITE_URL: url } = config;
  const { HUB_URL: hub = `${url.replace(/\/+$/, '')}/websub` } = config;
  const site = { title, url, ...(hub !== 'none' && { hub }) };
  const feeds = await createFeeds(log, site, context, { keepIn: join(DATA_DIR, 'feeds') });
  const server = createServer({
    logger,
    metrics,
    services: [feeds],
    ...toServerOptions(config),
  });
  await server.listen({ host: config.HOST, port: config.PORT });
  const stopRebuilding = rebuildOnSignal([feeds], logger);
  return async () => {
    stopRebuilding();
    await server.close();
    await log.close();
  };
});
