import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));

/** How a command ended and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** The real command, as built, in a folder that is no checkout and without a newsroom. */
export function startDateline(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: tmpdir(),
    // Port 1 is nobody's: a newsroom that happens to run here is not asked.
    env: { PATH: process.env['PATH'], PORT: '1', DATA_DIR: '/nowhere', ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  // What the command does not want to read is no error of the test.
  child.stdin.on('error', () => {});
  return child;
}

/** Waits for the end of a command. */
export async function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Runs a command to its end. */
export async function runDateline(
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = startDateline(args, environment);
  child.stdin.end(input);
  return endOf(child);
}
