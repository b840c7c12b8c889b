import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** How and where a process writes its log. */
export interface LoggerOptions {
  /** The service; it is in every line. */
  readonly name: string;
  readonly level?: string;
  /** Standard output, unless a person reads that; or a stream of the caller's. */
  readonly to?: 'stdout' | 'stderr' | DestinationStream;
}

// Wherever a secret may come to lie in a logged object, one and two levels down.
const secrets = ['authorization', 'cookie', 'token', 'secret', 'password'];
const paths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]);

/** Starts a log of JSON lines, one fact each, with secrets blotted out; written synchronously. */
export function createLogger({ name, level = 'info', to = 'stdout' }: LoggerOptions): Logger {
  return pino(
    {
      name,
      level,
      base: { name },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: '[secret]' },
    },
    typeof to === 'string' ? destination({ fd: to === 'stdout' ? 1 : 2, sync: true }) : to,
  );
}
