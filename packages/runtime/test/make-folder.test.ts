import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../src/make-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a folder', () => {
  test('is made with those above it, and again', async () => {
    const path = join(folder, 'a', 'b', 'c');
    await makeFolder(path);
    await makeFolder(path);
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c']);
  });

  test('is made once by many at once', async () => {
    const path = join(folder, 'a', 'b', 'c');
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(path)));
    expect(await readdir(path)).toEqual([]);
  });

  test('is refused below a file, and where nothing can be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file', 'a', 'b'))).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
    // Below /proc nothing can be made; elsewhere than on Linux there is none, and no leave.
    await expect(makeFolder('/proc/newsroom/data')).rejects.toThrow(/ENOENT|EACCES|EROFS|EPERM/);
  });
});
