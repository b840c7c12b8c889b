import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDocument, type Document, type DocumentOptions } from './document.ts';
import type { Logger } from './logger.ts';
import { makeFolder } from './make-folder.ts';

/** The last good documents on disk: what a service shows that has not read the log yet. */
export interface KeptDocuments {
  /** What an earlier run left here. */
  find(path: string): Document | undefined;
  /** Where it left something. */
  paths(): readonly string[];
  /**
   * Keeps a document in place of the one at its path. Where it cannot be written, the one before is
   * taken away: it may show what must not be read any more. It never throws; false where it failed.
   */
  keep(path: string, document: Document): Promise<boolean>;
  /** Forgets what was found at other paths than these: their feeds are no more. */
  keepOnly(paths: ReadonlySet<string>): Promise<void>;
  /** When the newest of those found was written, RFC 3339; undefined where there were none. */
  readonly writtenAt: string | undefined;
  /** The log's sequence that the newest of those found includes. */
  readonly sequence: number;
  /** Whether documents are being kept; else why the last of them was not. */
  state(): string;
}

interface Head {
  readonly form: string;
  readonly path: string;
  readonly writtenAt: string;
  readonly options: Omit<DocumentOptions, 'body' | 'deltaSince' | 'compression'>;
}

interface KeptOptions {
  readonly form: string;
  readonly logger: Logger;
  /** Of the entity tags, as the documents are given it; a change of it belongs into the form. */
  readonly generation?: string | undefined;
}

interface Found {
  readonly head: Head;
  readonly document: Document;
}

const filesMax = 1000;
const name = /^[0-9a-f]{32}$/;
/** Files of another form or of a writer that broke off belong to no one after this long. */
const foreignForMs = 2 * 24 * 60 * 60 * 1000;

/**
 * Reads what is kept in a folder. Documents of another `form` – another site, another version of
 * the renderers – are not shown: they would not be what this service renders. They are let be for
 * two days, as another site may keep its own in the same folder. What is spoilt is removed.
 */
export async function openKeptDocuments(
  folder: string,
  { form, logger, generation }: KeptOptions,
): Promise<KeptDocuments> {
  const found = await readAll(folder, form, generation);
  const newest = found.map(({ head }) => head.writtenAt).toSorted();
  const documents = new Map(found.map(({ head, document }) => [head.path, document]));
  let trouble: string | undefined;

  return {
    find: (path) => documents.get(path),
    paths: () => [...documents.keys()],
    writtenAt: newest.at(-1),
    sequence: Math.max(0, ...found.map(({ document: { sequence = 0 } }) => sequence)),
    state: () => trouble ?? 'kept',
    async keepOnly(paths) {
      for (const path of [...documents.keys()].filter((one) => !paths.has(one))) {
        documents.delete(path);
        await rm(join(folder, fileName(form, path)), { force: true }).catch(noted);
      }
    },
    async keep(path, document) {
      const file = join(folder, fileName(form, path));
      const part = `${file}.${randomUUID()}`;
      try {
        await makeFolder(folder);
        await writeFile(part, encode(path, document, form), { flush: true });
        await rename(part, file);
        trouble = undefined;
        return true;
      } catch (error) {
        for (const one of [part, file]) await rm(one, { force: true }).catch(() => undefined);
        // Said once, not for each change of each feed; the next change tries again.
        if (trouble === undefined) {
          logger.warn({ err: error, folder }, 'documents cannot be kept, a restart begins without');
        }
        trouble = error instanceof Error ? error.message : String(error);
        return false;
      }
    },
  };
}

/** The form is part of the name, so that two sites in one folder do not take each other's place. */
function fileName(form: string, path: string): string {
  return createHash('sha256').update(`${form}\n${path}`).digest('hex').slice(0, 32);
}

async function readAll(
  folder: string,
  form: string,
  generation: string | undefined,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const files = await readdir(folder).catch(() => []);
  for (const file of files.slice(0, filesMax)) {
    const path = join(folder, file);
    const one = name.test(file)
      ? await readOne(path, form, generation).catch(() => 'spoilt' as const)
      : 'left';
    if (typeof one === 'object') found.push(one);
    else if (one === 'spoilt' || (await isOld(path))) await rm(path, { force: true }).catch(noted);
  }
  return found;
}

/** A file that cannot be removed is not shown either. */
function noted(): void {}

async function isOld(path: string): Promise<boolean> {
  const written = await stat(path).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs > foreignForMs;
}

/** A line with the hash of all that follows, one of JSON, then the bytes. */
function encode(path: string, document: Document, form: string): Buffer {
  const { mediaType, lastModified, sequence, headers, cacheControl, navigationMediaType } =
    document;
  const options = { mediaType, lastModified, sequence, headers, cacheControl, navigationMediaType };
  // What is undefined is left out by JSON, and so comes back as what was never given.
  const head = { form, path, writtenAt: new Date().toISOString(), options };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), document.body]);
  return Buffer.concat([Buffer.from(`${hashOf(rest)}\n`), rest]);
}

/** `foreign` for another form's. @throws where the file is not what was written. */
async function readOne(
  file: string,
  form: string,
  generation: string | undefined,
): Promise<Found | 'foreign'> {
  const bytes = await readFile(file);
  const start = bytes.indexOf('\n') + 1;
  const rest = bytes.subarray(start);
  if (bytes.subarray(0, start).toString() !== `${hashOf(rest)}\n`) throw new Error('spoilt');
  const end = rest.indexOf('\n');
  const head = JSON.parse(rest.subarray(0, end).toString()) as Head;
  if (head.form !== form) return 'foreign';
  const body = rest.subarray(end + 1);
  const document = createDocument({
    ...head.options,
    body,
    compression: 'prepared',
    ...(generation !== undefined && { generation }),
  });
  await document.prepare();
  return { head, document };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
