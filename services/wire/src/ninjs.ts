import { createDocument, type Document } from '@dateline/runtime';
import type { Snapshot } from './snapshot.ts';

/** IPTC's JSON Schema, which every answer satisfies. */
const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

/**
 * An article as IPTC ninjs 3.1, as the log holds it; without its words once they may not be shown.
 * Undefined for what is no article.
 */
export function ninjsDocument(snapshot: Snapshot, siteUrl: string): Document | undefined {
  if (!('data' in snapshot)) return undefined;
  const { id, time, sequence, data } = snapshot;
  const page = `${siteUrl}/articles/${id}.html`;
  return createDocument({
    body: `${JSON.stringify(data.ninjs)}\n`,
    mediaType: 'application/json; charset=utf-8',
    headers: {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'link, dateline-sequence',
      link: `<${schema}>; rel="describedby", <${page}>; rel="alternate"; type="text/html"`,
    },
    lastModified: time,
    sequence,
    compression: 'lazy',
  });
}

/** As the article's page: gone for good, not there for now, or there, if only to say so. */
export function ninjsStatus({ state }: Snapshot): 200 | 404 | 410 {
  if (state === 'killed') return 410;
  return state === 'withheld' ? 404 : 200;
}
