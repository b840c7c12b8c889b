import process from 'node:process';
import type { Logger } from './logger.ts';
import type { Service } from './mount.ts';

/** What came of the last rebuild, and what is under way. */
export interface RebuildState {
  /** The service that is being built; undefined while none is. */
  readonly building?: string;
  /** Those that have gone over to what was built. */
  readonly rebuilt: readonly string[];
  /** Why the others go on with what they had. */
  readonly failed: Readonly<Record<string, string>>;
}

/** Builds services anew, one after the other. */
export interface Rebuilding {
  /** Begins, unless it is under way. */
  start(): void;
  state(): RebuildState;
}

/** Of all services that can be built anew while they answer. */
export function createRebuilding(services: readonly Service[], logger: Logger): Rebuilding {
  let state: RebuildState = { rebuilt: [], failed: {} };
  const run = async (): Promise<void> => {
    for (const { name, rebuild } of services) {
      if (!rebuild) continue;
      state = { ...state, building: name };
      const fromMs = performance.now();
      try {
        await rebuild();
        state = { ...state, rebuilt: [...state.rebuilt, name] };
        const durationMs = Math.round(performance.now() - fromMs);
        logger.info({ service: name, durationMs }, 'rebuilt');
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        state = { ...state, failed: { ...state.failed, [name]: reason } };
        logger.error({ err: error, service: name }, 'not rebuilt, it goes on with what it had');
      }
    }
    state = { rebuilt: state.rebuilt, failed: state.failed };
  };
  return {
    start() {
      if (state.building !== undefined) return;
      state = { rebuilt: [], failed: {}, building: '' };
      void run();
    },
    state: () => state,
  };
}

/** Builds the services anew whenever the process gets SIGUSR2; gives what ends that. */
export function rebuildOnSignal(services: readonly Service[], logger: Logger): () => void {
  const { start } = createRebuilding(services, logger);
  process.on('SIGUSR2', start);
  return () => void process.off('SIGUSR2', start);
}
