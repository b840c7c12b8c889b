import { createDocument, type Document, type SentDate } from '@dateline/runtime';
import type { FeedEntry } from './project.ts';
import { renderAtom } from './render/atom.ts';
import { type FeedModel, type Site, toFeedModel } from './render/feed-model.ts';
import { renderJsonFeed } from './render/json-feed.ts';
import { renderRss } from './render/rss.ts';
import { epoch, type Selection } from './select-view.ts';

/** The formats that every selection exists in. */
export type Format = 'rss' | 'atom' | 'json';

interface Rendering {
  readonly mediaType: string;
  readonly render: (model: FeedModel) => string;
  /** Whether a browser can show it as a page. */
  readonly isXml: boolean;
}

/** The media types are the registered ones, JSON Feed's after its version 1.1. */
const renderings: Readonly<Record<Format, Rendering>> = {
  rss: { mediaType: 'application/rss+xml; charset=utf-8', render: renderRss, isXml: true },
  atom: { mediaType: 'application/atom+xml; charset=utf-8', render: renderAtom, isXml: true },
  json: { mediaType: 'application/feed+json; charset=utf-8', render: renderJsonFeed, isXml: false },
};

/** All formats by their extension. */
export const formats = Object.keys(renderings) as readonly Format[];

/** What one document showed at a time, by its hash: a delta is what differs from it. */
export type PastStates = Map<string, ReadonlyMap<string, string>>;

const statesMax = 24;
const openCaching = 'public, max-age=60, stale-if-error=86400';
/** Its members never change, their texts may: what is withdrawn has to go from caches as well. */
const archiveCaching = 'public, max-age=3600, stale-if-error=86400';

/** A feed's document, and which articles could not be part of it. */
export interface FeedDocument {
  readonly document: Document;
  readonly leftOut: FeedModel['leftOut'];
}

/** Renders a feed, and remembers in `past` what it showed. @throws RenderError */
export function createFeedDocument(feed: {
  readonly selection: Selection;
  readonly entries: readonly FeedEntry[];
  readonly format: Format;
  readonly site: Site;
  readonly past: PastStates;
  readonly sentDate: SentDate;
}): FeedDocument {
  const { selection, format, site, past, sentDate } = feed;
  const { mediaType, render, isXml } = renderings[format];
  const model = toFeedModel(selection, feed.entries, site);
  const isArchive = selection.page !== undefined;
  const document = createDocument({
    body: render(model),
    mediaType,
    headers: { link: linkField(model, format) },
    cacheControl: isArchive ? archiveCaching : openCaching,
    sequence: selection.sequence,
    compression: 'prepared',
    sentDate,
    ...(selection.changedAt !== epoch && { lastModified: selection.changedAt }),
    ...(isXml && { navigationMediaType: 'application/xml; charset=utf-8' }),
    ...(!isArchive && { deltaSince: deltas(model, { past, render, mediaType }) }),
  });
  if (!isArchive) remember(past, document.hash, stateOf(model));
  return { document, leftOut: model.leftOut };
}

function linkField({ stem, hub }: FeedModel, format: Format): string {
  const self = `<${stem}.${format}>; rel="self"`;
  return hub === undefined ? self : `${self}, <${hub}>; rel="hub"`;
}

/** Valid feeds of what is new or other than in a past state; each is rendered once. */
function deltas(
  model: FeedModel,
  { past, render, mediaType }: Pick<Rendering, 'render' | 'mediaType'> & { past: PastStates },
) {
  const made = new Map<string, Document>();
  return (hash: string): Document | undefined => {
    const before = past.get(hash);
    const known = made.get(hash);
    if (known || !before) return known;
    const items = model.items.filter(({ id, state }) => before.get(id) !== state);
    const gone = model.gone.filter(({ id }) => before.get(id) !== goneState);
    const body = render({ ...model, items, gone });
    const delta = createDocument({ body, mediaType, compression: 'lazy' });
    made.set(hash, delta);
    return delta;
  };
}

const goneState = 'gone';

function stateOf({ items, gone }: FeedModel): ReadonlyMap<string, string> {
  return new Map([
    ...items.map(({ id, state }) => [id, state] as const),
    ...gone.map(({ id }) => [id, goneState] as const),
  ]);
}

function remember(past: PastStates, hash: string, state: ReadonlyMap<string, string>): void {
  past.delete(hash);
  past.set(hash, state);
  const [oldest] = past.keys();
  if (past.size > statesMax && oldest !== undefined) past.delete(oldest);
}
