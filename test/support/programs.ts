import { execFile, type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** Whether a program answers to its name; client tests skip by name where it does not. */
export function isInstalled(program: string, args: readonly string[] = ['--version']): boolean {
  return spawnSync(program, [...args], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Debian's Python, which sees Debian's modules whatever `python3` is first in PATH. */
export const python = '/usr/bin/python3';

/** Whether Debian's Python has a module. */
export function hasModule(name: string): boolean {
  return isInstalled(python, ['-c', `import ${name}`]);
}

/** Runs a program to its end and gives what it printed; anything but exit code 0 is an error. */
export function run(
  program: string,
  args: readonly string[],
  options: SpawnSyncOptions & { readonly input?: string } = {},
): string {
  const result = spawnSync(program, [...args], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 32 * 1024 * 1024,
    ...options,
  });
  if (result.status === 0) return String(result.stdout);
  throw new Error(
    `${program} ended with ${result.status ?? result.signal ?? result.error?.message}: ${result.stderr}${result.stdout}`,
  );
}

/** The same while this process goes on, for a program that asks it something. */
export async function runBeside(
  program: string,
  args: readonly string[],
  { input, env }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const limits = { encoding: 'utf8', timeout: 60_000, maxBuffer: 32 * 1024 * 1024 } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { ...limits, env }, (cause, printed, errors) => {
      if (!cause) return resolve(printed);
      reject(new Error(`${program} failed: ${errors}${printed}`, { cause }));
    });
    child.stdin?.on('error', () => {}); // It ended without reading all: its exit code says how.
    child.stdin?.end(input ?? '');
  });
}
