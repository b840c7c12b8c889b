import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { SingleBar } from 'cli-progress';
import {
  ask,
  CommandError,
  type Connection,
  exitCodes,
  type NewsroomAnswer,
  type NewsroomRequest,
} from '../newsroom-client.ts';
import { formatFields, formatTable, type Output, print } from '../output.ts';

/** What may be said of a story on the command line, beside its text. */
export interface PublishOptions {
  readonly id?: string;
  readonly language?: string;
  readonly title?: string;
  readonly section?: string;
  readonly story?: string;
  readonly canonicalUrl?: string;
  readonly receivedAt?: string;
  readonly embargoedUntil?: string;
}

interface Published {
  readonly file: string;
  readonly answer?: NewsroomAnswer['body'];
  readonly outcome: 'published' | 'embargoed' | 'unchanged' | 'failed';
  readonly problem?: string;
}

const filesShownAsProgress = 3;

/** Publishes files one after the other; one that fails does not keep the others back. */
export async function publishFiles(
  connection: Connection,
  files: readonly string[],
  options: PublishOptions,
  output: Output,
): Promise<number> {
  if (options.id && files.length > 1) {
    throw new CommandError('--id names one story: give one file with it', exitCodes.usage);
  }
  const bar =
    files.length >= filesShownAsProgress && process.stderr.isTTY
      ? new SingleBar({ format: 'Publishing {bar} {value}/{total} {file}' })
      : undefined;
  bar?.start(files.length, 0, { file: '' });
  const results: Published[] = [];
  let exitCode: number = exitCodes.ok;
  for (const file of files) {
    bar?.update(results.length, { file });
    try {
      results.push(await publishOne(connection, file, options));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      results.push({ file, outcome: 'failed', problem: error.message });
      exitCode = files.length === 1 ? error.exitCode : exitCodes.refused;
      if (error.exitCode >= exitCodes.unavailable) break;
    }
  }
  bar?.update(results.length, { file: '' });
  bar?.stop();
  report(results, files.length, output);
  return exitCode;
}

/** The request that carries a story, published or previewed: JSON by its name, else raw copy. */
export function toStoryRequest(
  path: string,
  story: { readonly file: string; readonly octets: Uint8Array },
  options: PublishOptions,
): NewsroomRequest {
  const { file, octets: body } = story;
  if (extname(file).toLowerCase() === '.json') {
    return {
      method: 'POST',
      path,
      body: withFields(body, options),
      contentType: 'application/json',
    };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'string') query.set(name, value);
  }
  const search = query.size > 0 ? `?${query}` : '';
  return { method: 'POST', path: path + search, body, contentType: 'text/plain; charset=utf-8' };
}

/** What the command line says wins over the file; the newsroom names the faults of a broken one. */
function withFields(body: Uint8Array, options: PublishOptions): Uint8Array | string {
  if (Object.keys(options).length === 0) return body;
  try {
    const fields: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof fields === 'object' ? JSON.stringify({ ...fields, ...options }) : body;
  } catch {
    return body;
  }
}

/** `-` is standard input. */
export function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(`cannot read ${file}: ${reason}`, exitCodes.usage, { cause });
  }
}

async function publishOne(
  connection: Connection,
  file: string,
  options: PublishOptions,
): Promise<Published> {
  const request = toStoryRequest('/articles', { file, octets: readInput(file) }, options);
  // A repeated command line is the same wish, also when the first answer was lost on the way.
  const digest = createHash('sha256').update(request.path);
  const idempotencyKey = `cli-${digest
    .update(request.body ?? '')
    .digest('hex')
    .slice(0, 40)}`;
  const { status, body } = await ask(connection, { ...request, idempotencyKey });
  // Whoever reads "published" of copy under embargo has a bad minute.
  const done = body['type'] === 'article.embargo-set' ? 'embargoed' : 'published';
  return { file, answer: body, outcome: status === 201 ? done : 'unchanged' };
}

function report(results: readonly Published[], asked: number, output: Output): void {
  const plain = results.map(({ file, outcome, answer, problem }) => ({
    file,
    ...answer,
    outcome,
    ...(problem && { problem }),
  }));
  const [first] = results;
  if (asked === 1 && first) {
    if (first.problem) output.err(first.problem);
    if (!first.answer) return;
    print(output, plain[0], () =>
      formatFields([
        [first.outcome, first.answer?.['id']],
        ['language', first.answer?.['language']],
        ['revision', first.answer?.['revision']],
        ['sequence', first.answer?.['sequence']],
        ['next', `npx dateline show ${first.answer?.['id']}`],
      ]),
    );
    return;
  }
  print(output, plain, () =>
    formatTable(
      output,
      ['file', 'outcome', 'id', 'language', 'revision', 'problem'],
      results.map(({ file, outcome, answer, problem }) => [
        file,
        outcome,
        ...['id', 'language', 'revision'].map((name) => String(answer?.[name] ?? '')),
        problem ?? '',
      ]),
    ),
  );
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  if (failed > 0) output.err(`${failed} of ${asked} failed`);
  if (results.length < asked) output.err(`${asked - results.length} were not tried`);
}
