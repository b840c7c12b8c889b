import { AccessConfig, openAccess, toAccessOptions } from '@dateline/access';
import { openJetStreamLedger, openJetStreamLog, openJetStreamRegister } from '@dateline/eventlog';
import {
  BaseConfig,
  ConfigError,
  createServer,
  readToken,
  rebuildOnSignal,
  runService,
  toServerOptions,
} from '@dateline/runtime';
import Type from 'typebox';
import { keysInFile } from './notary/key-file.ts';
import { createWire } from './service.ts';

const WireConfig = Type.Object({
  ...BaseConfig,
  ...AccessConfig,
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8084 }),
  /** The public base address, as consumers see it. */
  SITE_URL: Type.String({ pattern: '^https?://[^\\s?#]+$', default: 'http://127.0.0.1:8080' }),
  /** Where the hub reads the feeds, as everybody does: the edge where there is one. */
  FEEDS_URL: Type.String({ pattern: '^https?://[^\\s?#]+$', default: 'http://127.0.0.1:8082' }),
  /** The newsroom's first token, or the file that holds it: the desk's. */
  INGEST_TOKEN: Type.Optional(Type.String({ minLength: 16 })),
  INGEST_TOKEN_FILE: Type.Optional(Type.String()),
  /** Call back private and loopback addresses and any port too: in an intranet, or for a test. */
  ALLOW_PRIVATE_CALLBACKS: Type.Boolean({ default: false }),
  /** Ed25519 private keys in PEM, of which the last signs checkpoints of the log; without, nobody. */
  NOTARY_KEY_FILE: Type.Optional(Type.String()),
  /** Seconds between two heartbeats of a stream. */
  HEARTBEAT_S: Type.Integer({ minimum: 1, maximum: 300, default: 15 }),
  /** A stream that takes nothing for this many seconds is dropped. */
  STALL_S: Type.Integer({ minimum: 1, maximum: 3600, default: 30 }),
  /** Streams that may be open at once. */
  STREAMS_MAX: Type.Integer({ minimum: 1, maximum: 9000, default: 2000 }),
});

/** Connections that the system holds until they are accepted; its own limit may be lower. */
const connectionsWaitingMax = 4096;

await runService('wire', WireConfig, async (config, context) => {
  const { logger, metrics } = context;
  const log = await openJetStreamLog({
    servers: config.NATS_URL,
    clientName: 'wire',
    role: 'reader',
    logger,
  });
  const ledger = await openJetStreamLedger({
    servers: config.NATS_URL,
    clientName: 'wire ledger',
    logger,
  });
  const register = await openJetStreamLedger({
    servers: config.NATS_URL,
    clientName: 'wire access',
    ledger: 'ACCESS',
    role: 'reader',
    logger,
  });
  const bootstrap = await readToken(config);
  const push = {
    ledger,
    access: openAccess(
      { ledger: register, role: 'reader', bootstrap, ...toAccessOptions(config) },
      context,
    ),
    feeds: () => config.FEEDS_URL,
    arePrivateAllowed: config.ALLOW_PRIVATE_CALLBACKS,
  };
  const { NOTARY_KEY_FILE: keyFile } = config;
  const notary = keyFile
    ? {
        keys: await openKeys(keyFile),
        register: await openJetStreamRegister({
          servers: config.NATS_URL,
          clientName: 'wire notary',
          logger,
        }),
      }
    : undefined;
  const options = {
    url: config.SITE_URL,
    push,
    ...(notary && { notary }),
    heartbeatMs: config.HEARTBEAT_S * 1000,
    stallMs: config.STALL_S * 1000,
    streamsMax: config.STREAMS_MAX,
  };
  const wire = await createWire(log, options, context);
  const server = createServer({
    logger,
    metrics,
    services: [wire],
    ...toServerOptions(config),
  });
  // All consumers come again at once after a restart: Node's own 511 would turn some away unheard.
  await server.listen({ host: config.HOST, port: config.PORT, backlog: connectionsWaitingMax });
  const stopRebuilding = rebuildOnSignal([wire], logger);
  return async () => {
    stopRebuilding();
    await server.close();
    await notary?.register.close();
    await register.close();
    await ledger.close();
    await log.close();
  };
});

async function openKeys(path: string) {
  const keys = keysInFile(path);
  try {
    await keys.read();
    return keys;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError([`NOTARY_KEY_FILE: ${reason}`]);
  }
}
