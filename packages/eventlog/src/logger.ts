/** Where a log reports what an operator should know; pino's logger fits. */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Says nothing: for tests and tools that have no logger. */
export const silentLogger: Logger = { info() {}, warn() {}, error() {} };
