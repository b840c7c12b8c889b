import { defineConfig } from 'vitest/config';

// Workspace packages are read from their sources, so that a test never sees a stale build.
const resolve = { conditions: ['source', 'node', 'import', 'default'] };
const ssr = { resolve: { conditions: ['source', 'node', 'import', 'default'] } };

const project = (name: string, include: string[], timeoutMs: number) => ({
  resolve,
  ssr,
  test: {
    name,
    include,
    // Test files of one worker share what they have compiled, which is most of their time.
    isolate: false,
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    environment: 'node' as const,
  },
});

export default defineConfig({
  test: {
    // Left to itself, Vitest keeps one core free; most tests here wait for a process of their own.
    maxWorkers: '100%',
    projects: [
      project(
        'unit',
        [
          'packages/*/test/**/*.test.ts',
          'services/*/test/**/*.test.ts',
          'test/architecture.test.ts',
          'test/contract/**/*.test.ts',
        ],
        30_000,
      ),
      project('scenario', ['test/scenario/**/*.test.ts'], 120_000),
      project('clients', ['test/clients/**/*.test.ts'], 180_000),
      project('faults', ['test/faults/**/*.test.ts'], 300_000),
    ],
  },
});
