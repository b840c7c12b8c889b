export { toBase32 } from './base32.ts';
export { onlyMediaTypes } from './body.ts';
export { BaseConfig, ConfigError, readConfig, toServerOptions } from './config.ts';
export { createDocument, type Document, type DocumentOptions, type SentDate } from './document.ts';
export { type KeptDocuments, openKeptDocuments } from './kept-documents.ts';
export { createLogger, type Logger, type LoggerOptions } from './logger.ts';
export { makeFolder } from './make-folder.ts';
export { createMetrics, type Measure, type MetricOptions, type Metrics } from './metrics.ts';
export type { Documents, Held, Service, ServiceConsistency, ServiceHealth } from './mount.ts';
export { ProblemError, type ProblemOptions, problem, unavailable } from './problem.ts';
export {
  createRebuilding,
  type Rebuilding,
  type RebuildState,
  rebuildOnSignal,
} from './rebuild.ts';
export { sendDocument } from './send-document.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export {
  environment,
  type RunOptions,
  runService,
  type ServiceContext,
  type Undo,
} from './service.ts';
export { isSameSecret, readToken } from './token.ts';
export type { Routes, TypeBoxProvider } from './validation.ts';
