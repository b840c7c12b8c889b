import { readFileSync } from 'node:fs';
import process from 'node:process';
import Type, { type Static, type TObject } from 'typebox';
import { BaseConfig, ConfigError, natsUrlDefault, readConfig } from './config.ts';
import { createLogger, type Logger } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';

/** What a service gets from the process it runs in. */
export interface ServiceContext {
  readonly logger: Logger;
  /** Aborts when the process is asked to end, or when something failed. */
  readonly signal: AbortSignal;
  readonly metrics: Metrics;
  /** Ends the process with 1 after undoing; logged once. An abort we asked for is no failure. */
  readonly fail: (error: unknown) => void;
}

/** Undoes what a start did, in reverse. */
export type Undo = () => Promise<void>;

/** How a process is run, where it differs from a service in a container. */
export interface RunOptions {
  /** Win over the environment: what the command line says. */
  readonly overrides?: Readonly<Record<string, string | undefined>>;
  /** Where the log goes; standard output when left out. */
  readonly logTo?: 'stdout' | 'stderr';
  /** For the start to settle and the undo to run once the process is to end; 15 s when left out. */
  readonly undoTimeoutMs?: number;
}

const exitCode = { done: 0, failed: 1, misconfigured: 2 } as const;
const signalNumbers = { SIGINT: 2, SIGTERM: 15 } as const;
const undoTimeoutMsDefault = 15_000;

/** The environment's variables as they are now, for the command line. */
export function environment(): Record<string, string | undefined> {
  return { ...process.env };
}

/**
 * Runs a service as this process: reads its configuration, starts it, and undoes the start once
 * when SIGTERM or SIGINT comes (exit 0) or something fails (exit 1). A second signal ends it at
 * once. A wrong variable is named on standard error (exit 2). Resolves when the service has
 * started, and never if it could not.
 */
export async function runService<Schema extends TObject>(
  name: string,
  schema: Schema,
  start: (config: Readonly<Static<Schema>>, context: ServiceContext) => Promise<Undo>,
  options: RunOptions = {},
): Promise<void> {
  const values = { ...environment(), ...options.overrides };
  const config = readOrExit(schema, withBusPassword(values));
  const { LOG_LEVEL } = readOrExit(Type.Object({ LOG_LEVEL: BaseConfig.LOG_LEVEL }), values);
  const to = options.logTo ?? 'stdout';
  const logger = createLogger({ name, level: LOG_LEVEL, to });
  const life = createLife(logger, options.undoTimeoutMs ?? undoTimeoutMsDefault);

  const { signal, fail } = life;
  const context = { logger, signal, fail, metrics: createMetrics() };
  if (await life.begin(() => start(config, context))) return;
  await new Promise(() => {}); // the process is about to end
}

/** NATS_URL with the name and the password that stand elsewhere, as secrets of containers do. */
function withBusPassword(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const { NATS_USER: user, NATS_PASSWORD_FILE: path, NATS_URL: url } = values;
  if (!user || !path) return values;
  try {
    const password = encodeURIComponent(readFileSync(path, 'utf8').trim());
    const [first = '', ...others] = (url || natsUrlDefault).split(',');
    const named = first.trim().replace(/^(\w+:\/\/)?/, `$&${user}:${password}@`);
    return { ...values, NATS_URL: [named, ...others].join(',') };
  } catch {
    process.stderr.write('config: NATS_PASSWORD_FILE cannot be read\n');
    return process.exit(exitCode.misconfigured);
  }
}

function readOrExit<Schema extends TObject>(
  schema: Schema,
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Static<Schema>> {
  try {
    return readConfig(schema, values);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCode.misconfigured);
  }
}

/** From the first signal or failure on there is one way: abort, undo, exit. */
interface Life {
  readonly signal: AbortSignal;
  readonly fail: (error: unknown) => void;
  /** True once it has started; false when it failed to, or was asked to end meanwhile. */
  readonly begin: (start: () => Promise<Undo>) => Promise<boolean>;
}

function createLife(logger: Logger, undoTimeoutMs: number): Life {
  const stop = new AbortController();
  const reported = new Set<unknown>();
  let settle: (undo: Undo | undefined) => void = () => {};
  const settled = new Promise<Undo | undefined>((resolve) => {
    settle = resolve;
  });
  let code: number = exitCode.done;

  function end(newCode: number): void {
    code = Math.max(code, newCode);
    if (stop.signal.aborted) return;
    stop.abort();
    setTimeout(() => {
      logger.fatal({ undoTimeoutMs }, 'not undone in time');
      process.exit(exitCode.failed);
    }, undoTimeoutMs);
    settled
      .then((undo) => undo?.())
      .catch(fail)
      .finally(() => {
        logger.info({ code }, 'ended');
        process.exit(code);
      });
  }

  function fail(error: unknown): void {
    if (isOurAbort(error, stop.signal) || reported.has(error)) return;
    reported.add(error);
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else logger.fatal({ err: error }, 'failed');
    end(error instanceof ConfigError ? exitCode.misconfigured : exitCode.failed);
  }

  function onSignal(name: 'SIGINT' | 'SIGTERM'): void {
    if (stop.signal.aborted) process.exit(128 + signalNumbers[name]);
    logger.info({ signal: name }, 'ending');
    end(exitCode.done);
  }

  process.on('SIGTERM', () => onSignal('SIGTERM'));
  process.on('SIGINT', () => onSignal('SIGINT'));
  process.on('unhandledRejection', fail);
  process.on('uncaughtException', fail);

  return {
    signal: stop.signal,
    fail,
    async begin(start) {
      try {
        settle(await start());
      } catch (error) {
        fail(error);
        settle(undefined);
      }
      return !stop.signal.aborted;
    },
  };
}

// What a start or a follower throws because it was told to stop is no failure.
function isOurAbort(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted) return false;
  return error === signal.reason || (error instanceof Error && error.name === 'AbortError');
}
