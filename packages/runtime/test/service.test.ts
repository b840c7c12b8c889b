import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The child runs what is built, since Node 20 does not run TypeScript; so it is built first.
beforeAll(async () => {
  await promisify(execFile)(at('../../../node_modules/.bin/tsc'), ['-b', at('..')]);
}, 60_000);

interface Child {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly errors: () => string;
  readonly said: (words: string) => Promise<void>;
  readonly exit: () => Promise<number | null>;
}

function run(arguments_: readonly string[], variables: Record<string, string> = {}): Child {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', ...variables };
  const child = spawn(process.execPath, [at('child.mjs'), ...arguments_], { env });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  return {
    process: child,
    out: () => out,
    errors: () => errors,
    said: (words) =>
      vi.waitFor(() => expect(out).toContain(words), { timeout: 20_000, interval: 10 }),
    exit: async () => ((await closed) as [number | null])[0],
  };
}

/** The log's lines of one level, read as JSON. */
function logged(child: Child, level: string): { msg: string; err?: { message: string } }[] {
  return child
    .out()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { level: string; msg: string; err?: { message: string } })
    .filter((line) => line.level === level);
}

describe('a service as a process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'undoes its start once on %s and exits 0',
    async (signal) => {
      const child = run(['waits']);
      await child.said('started');
      child.process.kill(signal);
      expect(await child.exit()).toBe(0);
      expect(child.out().match(/undone, aborted: true/g)).toHaveLength(1);
      expect(child.errors()).toBe('');
    },
  );

  test('answers while it lives, and ends with connections kept alive', async () => {
    const child = run(['serves'], { LOG_LEVEL: 'info' });
    await child.said('started');
    const [, address] = /Server listening at (http:[^"]+)/.exec(child.out()) ?? [];
    const health = await fetch(`${address}/health`);
    expect(await health.json()).toEqual({ status: 'ok', services: { child: { ready: true } } });
    child.process.kill('SIGTERM');
    expect(await child.exit()).toBe(0);
  });

  test('names a wrong variable in one line and exits 2', async () => {
    const child = run(['serves'], { PORT: 'notaport' });
    expect(await child.exit()).toBe(2);
    expect(child.errors()).toBe('config: PORT must be integer\n');
    expect(child.out()).toBe('');
  });

  test('lets overrides win over the environment', async () => {
    const child = run(['serves'], { HOST: 'no.such.host.invalid' });
    await child.said('started');
  });

  test('exits 2 as well when only its start sees that a variable is wrong', async () => {
    const child = run(['isMisconfigured']);
    expect(await child.exit()).toBe(2);
    expect(child.errors()).toBe('config: SITE_URL must be an address\n');
  });

  test('exits 1 when it cannot start, and never says that it has', async () => {
    const child = run(['cannotStart']);
    expect(await child.exit()).toBe(1);
    expect(logged(child, 'fatal').map(({ err }) => err?.message)).toEqual(['no such stream']);
    expect(child.out()).not.toContain('started');
  });

  test.each([
    ['failsLater', 'the view broke'],
    ['failsWhileStarting', 'the view broke'],
    ['rejectsUnheard', 'nobody listened'],
    ['throwsLater', 'nobody caught'],
  ])('%s: logs the failure once, undoes and exits 1', async (behaviour, message) => {
    const child = run([behaviour]);
    expect(await child.exit()).toBe(1);
    expect(logged(child, 'fatal').map(({ err }) => err?.message)).toEqual([message]);
    expect(child.out()).toContain('undone');
  });

  test('may be ended while it is starting', async () => {
    const child = run(['startsSlowly']);
    await child.said('starting');
    child.process.kill('SIGTERM');
    expect(await child.exit()).toBe(0);
    expect(logged(child, 'fatal')).toEqual([]);
    expect(child.out()).not.toContain('started');
  });

  test('does not take the abort it asked for as a failure', async () => {
    const child = run(['abortsWithTheSignal']);
    await child.said('started');
    child.process.kill('SIGTERM');
    expect(await child.exit()).toBe(0);
    expect(child.out()).toContain('undone');
  });

  test('exits 1 when it cannot undo', async () => {
    const child = run(['cannotUndo']);
    await child.said('started');
    child.process.kill('SIGTERM');
    expect(await child.exit()).toBe(1);
    expect(logged(child, 'fatal').map(({ err }) => err?.message)).toEqual([
      'the log would not close',
    ]);
  });

  test('exits 1 when undoing takes longer than it may', async () => {
    const child = run(['neverUndoes', '100']);
    await child.said('started');
    child.process.kill('SIGTERM');
    expect(await child.exit()).toBe(1);
    expect(logged(child, 'fatal')).toMatchObject([{ msg: 'not undone in time' }]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('a second %s ends it at once', async (signal, code) => {
    const child = run(['neverUndoes', '60000']);
    await child.said('started');
    child.process.kill(signal);
    await child.said('undoing');
    child.process.kill(signal);
    expect(await child.exit()).toBe(code);
  });
});
