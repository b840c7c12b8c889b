import { join } from 'node:path';
import { AccessConfig, openAccess, toAccessOptions } from '@dateline/access';
import { openJetStreamKeeper, openJetStreamLedger, openJetStreamLog } from '@dateline/eventlog';
import {
  BaseConfig,
  ConfigError,
  createServer,
  readToken,
  runService,
  toServerOptions,
} from '@dateline/runtime';
import Type from 'typebox';
import { createIngest } from './service.ts';

const tokenLengthMin = 16;

const IngestConfig = Type.Object({
  ...BaseConfig,
  ...AccessConfig,
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8081 }),
  /** A host name of the newsroom's own; part of every uri and never to be changed. */
  NEWSROOM: Type.String({ default: 'newsroom.localhost', pattern: '^[a-z0-9.-]{1,100}$' }),
  /** The public base address, below which the schemas of events are; without it they have names. */
  SITE_URL: Type.Optional(Type.String({ pattern: '^https?://[^\\s?#]+$' })),
  /** The first token, for all there is to do, or the file that holds it. */
  INGEST_TOKEN: Type.Optional(Type.String({ minLength: tokenLengthMin })),
  INGEST_TOKEN_FILE: Type.Optional(Type.String()),
  /** Copies of each stream in a cluster: 3 on three nodes. Without it an existing number is kept. */
  NATS_REPLICAS: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  /** The broker's monitoring addresses, by which ingest learns whether it syncs every message. */
  NATS_MONITOR_URL: Type.Optional(Type.String({ pattern: '^https?://[^\\s?#]+$' })),
  /** The folder that is watched for stories; none without it. */
  INBOX_DIR: Type.Optional(Type.String()),
});

await runService('ingest', IngestConfig, async (config, context) => {
  const { NATS_REPLICAS: replicas, INBOX_DIR: inboxDir } = config;
  const token = await readToken(config);
  if (token === undefined) throw new ConfigError(['INGEST_TOKEN or INGEST_TOKEN_FILE is required']);
  const log = await openJetStreamLog({
    servers: config.NATS_URL,
    clientName: 'ingest',
    role: 'writer',
    ...(replicas !== undefined && { replicas }),
    rememberIn: join(config.DATA_DIR, 'ingest-log.json'),
    broker: { monitors: config.NATS_MONITOR_URL },
    schemas: config.SITE_URL?.replace(/\/+$/, ''),
    logger: context.logger,
  });
  const ledger = await openJetStreamLedger({
    servers: config.NATS_URL,
    clientName: 'ingest access',
    ledger: 'ACCESS',
    logger: context.logger,
  });
  const access = openAccess(
    { ledger, role: 'writer', bootstrap: token, ...toAccessOptions(config) },
    context,
  );
  const ingest = await createIngest(
    log,
    {
      newsroom: config.NEWSROOM,
      access,
      backup: {
        openKeeper: async () =>
          openJetStreamKeeper({ servers: config.NATS_URL, clientName: 'ingest backup' }),
        // Its secrets are the operator's, who has them elsewhere.
        files: [],
        settings: {
          NEWSROOM: config.NEWSROOM,
          ...(config.SITE_URL !== undefined && { SITE_URL: config.SITE_URL }),
        },
      },
      ...(inboxDir !== undefined && { inboxDir }),
    },
    context,
  );
  const server = createServer({
    logger: context.logger,
    services: [ingest],
    metrics: context.metrics,
    ...toServerOptions(config),
  });
  await server.listen({ host: config.HOST, port: config.PORT });
  return async () => {
    await server.close();
    await ledger.close();
    await log.close();
  };
});
