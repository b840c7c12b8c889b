import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Newsroom, type ServiceName, until } from './newsroom.ts';
import { isInstalled } from './programs.ts';
import { readText, root } from './sources.ts';

/** Debian keeps nginx where ordinary users do not look. */
export const nginx = ['/usr/sbin/nginx', 'nginx'].find((path) => isInstalled(path, ['-v']));

/** nginx with the configuration of infra/edge in front of a newsroom's processes. */
export interface Edge {
  readonly url: string;
  /** Where it keeps what it writes. */
  readonly folder: string;
  /** What nginx has written so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Who runs it; the user of the tests when left out. */
export interface EdgeOptions {
  readonly uid?: number;
  /** URLs of several processes of one service, as a name of several addresses gives them. */
  readonly replicas?: Partial<Record<ServiceName, readonly string[]>>;
}

/** Starts an edge with an empty cache; all that it keeps is gone after `stop`. */
export async function startEdge(
  newsroom: Pick<Newsroom, 'url'>,
  { uid, replicas = {} }: EdgeOptions = {},
): Promise<Edge> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-edge-'));
  await chmod(folder, 0o755); // As root, nginx hands its work to another user.
  if (uid !== undefined) await chown(folder, uid, uid);
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  await writeFile(config, configure(newsroom, { folder, port, replicas }));
  await copyFile(join(root, 'infra', 'edge', 'index.html'), join(folder, 'index.html'));

  const child = spawn(nginx ?? 'nginx', ['-e', 'stderr', '-c', config, '-g', 'daemon off;'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await until('nginx to answer', async () => {
      if (child.exitCode !== null) throw new Error(`nginx ended: ${output}`);
      return (await ask(`${url}/health`)).status === 200 ? true : undefined;
    });
  } catch (cause) {
    await stop();
    throw new Error(`nginx does not run: ${output}`, { cause });
  }
  return { url, folder, output: () => output, stop };
}

interface Setting extends Required<Pick<EdgeOptions, 'replicas'>> {
  readonly folder: string;
  readonly port: number;
}

/** The configuration as it is, but for its addresses and its folders. */
function configure(newsroom: Pick<Newsroom, 'url'>, { folder, port, replicas }: Setting): string {
  const host = (service: ServiceName) =>
    replicas[service] ? `${service}_replicas` : new URL(newsroom.url(service)).host;
  const groups = Object.entries(replicas).map(([service, urls]) => {
    const servers = urls.map((url) => `server ${new URL(url).host};`);
    return `upstream ${service}_replicas { ${servers.join(' ')} }`;
  });
  return [
    ['ingest:8081', host('ingest')],
    ['feeds:8082', host('feeds')],
    ['calendar:8083', host('calendar')],
    ['wire:8084', host('wire')],
    ['http {', `http {\n${groups.join('\n')}`],
    ['listen 8080', `listen 127.0.0.1:${port}`],
    ['worker_processes auto', 'worker_processes 1'],
    ['/etc/nginx/pages', folder],
    ['/tmp/nginx', join(folder, 'nginx')],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`nginx.conf does not say ${from}`);
    return text.replaceAll(from, to);
  }, readText('infra/edge/nginx.conf'));
}

/** An answer as it came over the wire: not decoded, not decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What is asked; the path is sent as it is written, dots and all. */
export interface Question {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks with exactly these header fields, which `fetch` would add to. */
export async function ask(url: string, question: Question = {}): Promise<Answer> {
  const { pathname, search } = new URL(url);
  const asked = request(url, {
    method: question.method ?? 'GET',
    path: question.path ?? `${pathname}${search}`,
    headers: question.headers ?? {},
    timeout: 10_000,
    agent: false,
  });
  asked.on('timeout', () => asked.destroy(new Error(`no answer from ${url}`)));
  asked.end(question.body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: Buffer.concat(chunks) };
}

/** What a test asks of an edge, or of `url` in its place. */
export interface EdgeClient {
  readonly at: (path: string, question?: Question, url?: string) => Promise<Answer>;
  /** With the token; text as text/plain, anything else as JSON. */
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly textAt: (path: string) => Promise<string>;
  /** Polls until the words are there. */
  readonly seen: (path: string, words: string) => Promise<unknown>;
}

/** Asks one edge. */
export function createEdgeClient(newsroom: Newsroom, edge: Edge): EdgeClient {
  const at: EdgeClient['at'] = async (path, question = {}, url = edge.url) =>
    ask(`${url}${path}`, question);
  const textAt = async (path: string) =>
    String((await at(path, { headers: { 'accept-encoding': 'identity' } })).body);
  return {
    at,
    textAt,
    post: async (path, body, headers = {}) => {
      const isText = typeof body === 'string';
      const type = isText ? 'text/plain' : 'application/json';
      return at(path, {
        method: 'POST',
        body: isText ? body : JSON.stringify(body),
        headers: {
          authorization: `Bearer ${newsroom.token}`,
          'content-type': type,
          ...headers,
        },
      });
    },
    seen: async (path, words) =>
      until(`${words} at ${path}`, async () => (await textAt(path)).includes(words) || undefined),
  };
}
