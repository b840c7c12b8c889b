import { execFile } from 'node:child_process';
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A program that could not be started, ended with another code than 0, or took too long. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const outputOctetsMax = 4 * 1024 * 1024;
const tailLines = 4;

/**
 * Runs one program to its end and returns what it wrote to standard output.
 * @throws CommandError that carries the last lines of what the program complained of.
 */
export function runCommand(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly timeoutMs: number },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = {
      maxBuffer: outputOctetsMax,
      timeout: options.timeoutMs,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    };
    execFile(file, args, settings, (cause, stdout, stderr) => {
      if (cause === null) return resolve(stdout);
      const why = cause.killed ? `took longer than ${options.timeoutMs} ms` : tail(stderr);
      reject(new CommandError(`${file} ${why || cause.message}`, { cause }));
    });
  });
}

/** Where a program lies in a PATH, or undefined; the caller's PATH decides, not this process's. */
export async function locateCommand(
  name: string,
  path: string | undefined,
): Promise<string | undefined> {
  for (const folder of (path ?? '').split(delimiter)) {
    if (folder === '') continue;
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return undefined;
}

/** True for a regular file (links followed) that this user may execute. */
export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-tailLines).join('; ');
}
