import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, as `mkdir -p`. Node's own recursion tries for ever where a
 * file system takes no folders and says that something is missing, as below /proc. `mode` is of the
 * folder itself, less the process's umask, when it is made here.
 * @throws the file system's error; nothing where the folder is there already.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    if (!isCode(error, 'ENOENT')) throw error;
    const above = dirname(path);
    if (!(await isThere(above))) await makeFolder(above);
    await mkdir(path, mode).catch((cause: unknown) => {
      // Another process may have been quicker.
      if (!isCode(cause, 'EEXIST')) throw cause;
    });
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
