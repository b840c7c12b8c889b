/** What one nats-server of ours is told; all else stays as nats-server has it. */
export interface NatsServerSettings {
  /** Unique: it is how we know a server that answers to be ours. */
  readonly serverName: string;
  readonly host: string;
  readonly port: number;
  readonly monitorPort: number;
  /** Where the monitoring port listens; `host` when absent. */
  readonly monitorHost?: string;
  /** A file of users and accounts beside the configuration; without one everyone may do everything. */
  readonly accountsFile?: string;
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
  const { host, port, monitorPort, monitorHost = host, accountsFile } = settings;
  return [
    `server_name: ${quote(settings.serverName)}`,
    `listen: ${quote(toAddress(host, port))}`,
    `http: ${quote(toAddress(monitorHost, monitorPort))}`,
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
    ...(accountsFile === undefined ? [] : [`include ${quote(accountsFile)}`]),
    '',
  ].join('\n');
}

function toAddress(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A double-quoted string of nats.conf, where a backslash escapes. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
