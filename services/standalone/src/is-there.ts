import { access } from 'node:fs/promises';

/** Whether there is anything at a path that can be got at. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
