/** What one nats-server of ours is told; all else stays as nats-server has it. */
export interface NatsServerSettings {
  /** Unique: it is how we know a server that answers to be ours. */
  readonly serverName: string;
  readonly host: string;
  readonly port: number;
  readonly monitorPort: number;
  /** Where JetStream keeps its streams. */
  readonly storeDir: string;
  /** Every message is on disk before it is acknowledged; else the disk follows in two minutes. */
  readonly syncAlways: boolean;
  /** Standard error when absent. */
  readonly logFile?: string;
}

const logOctetsMax = 10 * 1024 * 1024;
const payloadOctetsMax = 4 * 1024 * 1024;
const memoryStoreOctetsMax = 64 * 1024 * 1024;

/**
 * The text of a nats.conf: a server for this machine alone, with JetStream and a monitoring port.
 * Copy at ingest's limit of 900 KiB can pass nats-server's own 1 MiB once it is JSON.
 */
export function formatNatsConfig(settings: NatsServerSettings): string {
  const { host, port, monitorPort } = settings;
  return [
    `server_name: ${quote(settings.serverName)}`,
    `listen: ${quote(`${host}:${port}`)}`,
    `http: ${quote(`${host}:${monitorPort}`)}`,
    `max_payload: ${payloadOctetsMax}`,
    ...(settings.logFile === undefined
      ? []
      : [
          `log_file: ${quote(settings.logFile)}`,
          `logfile_size_limit: ${logOctetsMax}`,
          'logfile_max_num: 3',
        ]),
    'jetstream {',
    `  store_dir: ${quote(settings.storeDir)}`,
    ...(settings.syncAlways ? ['  sync_interval: always'] : []),
    `  max_memory_store: ${memoryStoreOctetsMax}`,
    '}',
    '',
  ].join('\n');
}

/** A double-quoted string of nats.conf, where a backslash escapes. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
