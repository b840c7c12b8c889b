import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDocument, type Document, type DocumentOptions } from './document.ts';
import type { Logger } from './logger.ts';
import { makeFolder } from './make-folder.ts';

/** The last good documents on disk: what a service shows that has not read the log yet. */
export interface KeptDocuments {
  /** What an earlier run left here. */
  find(path: string): Document | undefined;
  /** Keeps a document in place of the one at its path; a folder that cannot be written is let be. */
  keep(path: string, document: Document): Promise<void>;
  /** When the newest of them was written, RFC 3339; undefined where there are none. */
  readonly writtenAt: string | undefined;
  /** The log's sequence that the newest of them includes. */
  readonly sequence: number;
}

interface Head {
  readonly form: string;
  readonly path: string;
  readonly writtenAt: string;
  readonly options: Omit<DocumentOptions, 'body' | 'deltaSince' | 'compression'>;
}

const filesMax = 200;

/**
 * Reads what is kept in a folder. Documents of another `form` – another site, another version of
 * the renderers – are not shown: they would not be what this service renders.
 */
export async function openKeptDocuments(
  folder: string,
  { form, logger }: { readonly form: string; readonly logger: Logger },
): Promise<KeptDocuments> {
  const found = new Map<string, Document>();
  let writtenAt: string | undefined;
  let isWritable = true;
  for (const name of (await readdir(folder).catch(() => [])).slice(0, filesMax)) {
    const head = await readOne(join(folder, name), form, found).catch(() => undefined);
    if (!head) await rm(join(folder, name), { force: true }).catch(() => undefined);
    else if (writtenAt === undefined || head.writtenAt > writtenAt) writtenAt = head.writtenAt;
  }
  return {
    find: (path) => found.get(path),
    writtenAt,
    sequence: Math.max(0, ...[...found.values()].map(({ sequence = 0 }) => sequence)),
    async keep(path, document) {
      if (!isWritable) return;
      const file = join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}`);
      try {
        await makeFolder(folder);
        await writeFile(`${file}.part`, encode(path, document, form));
        await rename(`${file}.part`, file);
      } catch (error) {
        isWritable = false;
        logger.warn({ err: error, folder }, 'documents cannot be kept, a restart begins without');
      }
    },
  };
}

/** One line of JSON, then the bytes. */
function encode(path: string, document: Document, form: string): Buffer {
  const { mediaType, lastModified, sequence, headers, cacheControl, navigationMediaType } =
    document;
  const options = { mediaType, lastModified, sequence, headers, cacheControl, navigationMediaType };
  // What is undefined is left out by JSON, and so comes back as what was never given.
  const head = { form, path, writtenAt: new Date().toISOString(), options };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), document.body]);
}

async function readOne(
  file: string,
  form: string,
  found: Map<string, Document>,
): Promise<Head | undefined> {
  const bytes = await readFile(file);
  const end = bytes.indexOf('\n');
  const head = JSON.parse(bytes.subarray(0, end).toString()) as Head;
  if (head.form !== form) return undefined;
  const body = bytes.subarray(end + 1);
  found.set(head.path, createDocument({ ...head.options, body, compression: 'lazy' }));
  return head;
}
