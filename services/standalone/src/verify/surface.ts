import type { Held } from '@dateline/runtime';
import type { Answer } from './answer.ts';
import { type MadeWith, type ReaderName, readerNames } from './rendition.ts';

/** One reader as it runs somewhere. */
export interface Surface {
  readonly name: ReaderName;
  readonly url: string;
  /** What it said of itself when it was found. */
  readonly found: HeldSurface;
  ask(path: string): Promise<Answer>;
  held(): Promise<HeldSurface>;
  revisions(): Promise<ReadonlyMap<string, number>>;
}

/** What a running reader says that it holds. */
export type HeldSurface = Held & {
  readonly ready?: boolean;
  readonly version?: string;
  readonly madeWith?: MadeWith;
};

/** A long document of a busy newsroom takes a while; more is a newsroom that does not answer. */
export const answerTimeoutMs = 60_000;
const pagesMax = 100_000;

/** Asks a base address for each reader that may be behind it. @throws where nothing answers. */
export async function findSurfaces(url: string): Promise<readonly Surface[]> {
  const base = url.replace(/\/+$/, '');
  const found: Surface[] = [];
  for (const name of readerNames) {
    const first = await readJson<HeldSurface>(`${base}/consistency/${name}`);
    if (!first) continue;
    found.push({
      name,
      url: base,
      found: first,
      ask: async (path) => readAnswer(`${base}${path}`),
      held: async () => {
        const held = await readJson<HeldSurface>(`${base}/consistency/${name}`);
        if (!held) throw new Error(`${base} does not answer for ${name} any more`);
        return held;
      },
      revisions: async () => readRevisions(`${base}/consistency/${name}/revisions`),
    });
  }
  return found;
}

async function readAnswer(url: string): Promise<Answer> {
  const response = await fetch(url, {
    headers: { 'accept-encoding': 'identity' },
    redirect: 'manual',
    signal: AbortSignal.timeout(answerTimeoutMs),
  });
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    mediaType: response.headers.get('content-type') ?? '',
    body: Buffer.from(await response.arrayBuffer()),
  };
}

async function readRevisions(url: string): Promise<ReadonlyMap<string, number>> {
  const all = new Map<string, number>();
  let after: number | undefined = 0;
  for (let page = 0; after !== undefined && page < pagesMax; page += 1) {
    const read: { revisions: Record<string, number>; next?: number } | undefined = await readJson(
      `${url}?after=${after}`,
    );
    for (const [entity, revision] of Object.entries(read?.revisions ?? {})) {
      all.set(entity, revision);
    }
    after = read?.next;
  }
  return all;
}

/** Undefined for what is not there. */
async function readJson<T>(url: string): Promise<T | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(answerTimeoutMs) });
  const text = await response.text();
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${text.slice(0, 200)}`);
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${url} does not answer JSON`, { cause });
  }
}
