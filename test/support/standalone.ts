import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { follow, type Item } from '@dateline/client';
import { addOne } from '../../services/standalone/src/commands/consumer.ts';
import { freePort, until } from './newsroom.ts';
import { root } from './sources.ts';

/** `dateline start`, as one runs it. */
export interface Standalone {
  readonly url: string;
  /** The first token, which may do everything. */
  readonly token: string;
  readonly dataDir: string;
  /** What it has written so far, to both outputs. */
  readonly output: () => string;
  /** Asks with the token; a body is sent as JSON. */
  ask(method: string, path: string, body?: object, token?: string): Promise<Response>;
  /** SIGTERM, and waits until it is gone. */
  stop(): Promise<void>;
}

const program = join(root, 'services', 'standalone', 'bin', 'dateline.mjs');

/** Runs `dateline start` as a process and waits for its ready line; `output` is of both outputs. */
export async function launchStandalone(
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<{ readonly child: ChildProcess; readonly output: () => string }> {
  const child = spawn(process.execPath, [program, 'start', ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const keep = (chunk: Buffer) => {
    written += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`exited ${child.exitCode}`);
    return written.includes('Dateline is ready at') || undefined;
  };
  await until('the ready line', isReady).catch(async (cause: unknown) => {
    await endStandalone(child);
    throw new Error(written.slice(-3000), { cause });
  });
  return { child, output: () => written };
}

/** SIGTERM, and waits until it is gone. */
export async function endStandalone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

/** Starts it on a free port and waits until it is ready. */
export async function startStandalone(
  dataDir: string,
  variables: Readonly<Record<string, string>>,
): Promise<Standalone> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...variables };
  const { child, output } = await launchStandalone([], { env });
  const url = `http://127.0.0.1:${port}`;
  const token = (await readFile(join(dataDir, 'token'), 'utf8')).trim();
  return {
    ...{ url, token, dataDir, output },
    stop: () => endStandalone(child),
    ask: async (method, path, body, with_ = token) =>
      fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${with_}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

/** An outside consumer of its bus, as `dateline consumer add` lets one in. */
export interface Outsider {
  /** With its name and password. */
  readonly servers: string;
  /** What it has been given so far, from the start. */
  readonly heard: readonly Item[];
}

/** Lets an outsider in, who follows what is public, or in advance what is under embargo. */
export async function admitOutsider(
  { dataDir }: Standalone,
  name: string,
  { signal, isAdvance = false }: { readonly signal: AbortSignal; readonly isAdvance?: boolean },
): Promise<Outsider> {
  const lines: string[] = [];
  const output = {
    out: (line: string) => void lines.push(line),
    err: () => {},
    ...{ isTerminal: false, json: true },
  };
  await addOne(name, { folder: join(dataDir, 'nats'), output }, { isAdvance });
  const { url: servers } = JSON.parse(lines.join('')) as { readonly url: string };
  const heard: Item[] = [];
  const order = { servers, signal, ...(isAdvance && { stream: 'DESK' as const }) };
  void (async () => {
    for await (const item of follow(order)) heard.push(item);
  })();
  return { servers, heard };
}
