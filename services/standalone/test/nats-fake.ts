import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { locateCommand } from '../src/nats-command.ts';

/** A folder of this test alone, deleted after it. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-find-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A program in a folder that answers as told. */
export async function writeScript(folder: string, name: string, lines: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${lines}\n`);
  await chmod(file, 0o755);
  return file;
}

/** Something that says it is a nats-server of this version, and does nothing else. */
export function fakeServer(folder: string, version: string): Promise<string> {
  return writeScript(folder, 'nats-server', `echo "nats-server: v${version}"`);
}

/** A folder of links to programs of this machine, so that a PATH holds these and no others. */
export async function linkTools(folder: string, ...names: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    const real = await locateCommand(name, process.env['PATH']);
    if (real === undefined) throw new Error(`${name} is not on this machine`);
    await symlink(real, join(folder, name));
  }
  return folder;
}
