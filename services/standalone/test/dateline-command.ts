import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../src/program.ts';

const program = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));

// Port 1 is nobody's: a newsroom that happens to run here is not asked.
const alone = { PORT: '1', DATA_DIR: '/nowhere' };

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
    env: { PATH: process.env['PATH'], ...alone, ...environment },
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

/**
 * Runs a command to its end as the program does, but in this process, which has its tables already:
 * a start of the real one costs more than what it does.
 */
export async function runDateline(
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Omit<Ended, 'signal'>> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    environment: { ...alone, ...environment },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    write: async (text) => void out.push(Buffer.from(text).toString()),
    input: () => Readable.from([Buffer.from(input)]),
    isTerminal: false,
  });
  return { code, out: out.join(''), err: err.join('') };
}
