import { createDocument, type Document } from '@dateline/runtime';
import {
  type Directory,
  renderDirectoryJson,
  renderDirectoryPage,
  renderOpml,
} from './render/directory.ts';
import type { Site } from './render/feed-model.ts';
import { feedStyles } from './render/stylesheet.ts';
import type { Collection } from './select.ts';

const renderings = {
  '/feeds/index.json': {
    mediaType: 'application/json; charset=utf-8',
    render: renderDirectoryJson,
  },
  '/feeds/index.opml': { mediaType: 'text/x-opml; charset=utf-8', render: renderOpml },
  '/feeds/index.html': { mediaType: 'text/html; charset=utf-8', render: renderDirectoryPage },
} as const;

interface Made {
  /** Of the collection; as long as it is the same, nothing has to be looked at. */
  readonly version: number;
  readonly key: string;
  readonly document: Document;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The list of all feeds as JSON, OPML and a page, and the style sheet of the feeds themselves. */
export function directoryDocuments(collection: Collection, site: Site) {
  const styles = createDocument({
    body: feedStyles,
    mediaType: 'text/css; charset=utf-8',
    cacheControl: 'public, max-age=3600',
  });
  const made = new Map<string, Made>();
  return (path: string): Document | undefined => {
    if (path === '/feeds/style.css') return styles;
    const wanted = path === '/feeds' || path === '/feeds/' ? '/feeds/index.html' : path;
    const rendering = renderings[wanted as keyof typeof renderings];
    if (!rendering) return undefined;
    const { version } = collection;
    const known = made.get(wanted);
    if (known?.version === version) return known.document;
    const directory: Directory = { names: collection.names(), site };
    const key = directory.names.map(({ term, name }) => `${term}\t${name}`).join('\n');
    if (known?.key === key) {
      made.set(wanted, { ...known, version });
      return known.document;
    }
    const document = createDocument({
      body: rendering.render(directory),
      mediaType: rendering.mediaType,
      ...(wanted.endsWith('.html') && { headers: { 'content-security-policy': policy } }),
    });
    made.set(wanted, { version, key, document });
    return document;
  };
}
