import type { ArticleEvent, EmptiedNinjs, Ninjs, RecordedEvent } from '@dateline/contracts';

/** A picture, sound or film that goes with an article: one rendition; sizes in pixels and octets. */
export interface FeedMedia {
  readonly kind: 'picture' | 'audio' | 'video';
  readonly url: string;
  readonly name: string;
  readonly contentType?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sizeInBytes?: number;
  readonly description?: string;
  readonly credit?: string;
}

/** A word to readers about a change, in its own language; shown above the text. */
export interface FeedNote {
  readonly kind: 'correction' | 'update' | 'withdrawal';
  readonly value: string;
  readonly language: string;
}

/** What an article says: as stored, not yet cleaned for any format. */
export interface FeedContent {
  readonly headline: string;
  readonly summary?: string;
  readonly body: { readonly contentType: 'text/html' | 'text/plain'; readonly value: string };
  readonly by?: string;
  readonly section?: string;
  readonly subjects: readonly { readonly name: string; readonly uri?: string }[];
  readonly canonicalUrl?: string;
  readonly located?: string;
  readonly source?: string;
  readonly media: readonly FeedMedia[];
}

/** One article as the feeds know it. */
export interface FeedEntry {
  readonly id: string;
  /** The id in every feed: given at the first event and never changed. */
  readonly uri: string;
  /** BCP 47, as the newest event states it. */
  readonly language: string;
  /** Lower case, fixed by the first event: what the article is selected by. */
  readonly languageToken: string;
  readonly state: 'live' | 'withheld' | 'withdrawn' | 'killed';
  /** RFC 3339 UTC with milliseconds: first publication. It orders the feeds, and never moves. */
  readonly publishedAt: string;
  /** RFC 3339 UTC with milliseconds: newest significant change (RFC 4287 §4.2.15). */
  readonly updatedAt: string;
  readonly revision: number;
  /** The log's sequence of the newest event. */
  readonly sequence: number;
  /** Absent unless the article is live: what may not be shown is not held either. */
  readonly content?: FeedContent;
  readonly note?: FeedNote;
}

/** One article's entry after one more event; undefined until there is something to know of it. */
export function project(entry: FeedEntry | undefined, event: RecordedEvent): FeedEntry | undefined {
  switch (event.type) {
    case 'article.published':
    case 'article.released':
      return live(entry, event, event.data, 'significant');
    case 'article.updated':
      return live(entry, event, event.data, 'significant', note('update', event.data.x.note));
    case 'article.corrected': {
      const { severity, note: words } = event.data.x;
      const weight = severity === 'minor' ? 'minor' : 'significant';
      return live(entry, event, event.data, weight, note('correction', words));
    }
    case 'article.withheld':
      return emptied(entry, event, event.data.ninjs, 'withheld');
    case 'article.withdrawn': {
      const words = note('withdrawal', event.data.x.note);
      return {
        ...emptied(entry, event, event.data.ninjs, 'withdrawn'),
        ...(words && { note: words }),
      };
    }
    case 'article.killed': {
      const words = note('withdrawal', event.data.x.note);
      return {
        ...emptied(entry, event, event.data.ninjs, 'killed'),
        ...(words && { note: words }),
      };
    }
    default:
      return entry;
  }
}

type ContentEvent = Extract<
  ArticleEvent,
  { type: 'article.published' | 'article.updated' | 'article.corrected' | 'article.released' }
>;

function live(
  entry: FeedEntry | undefined,
  event: RecordedEvent,
  data: ContentEvent['data'],
  weight: 'minor' | 'significant',
  said?: FeedNote,
): FeedEntry {
  const identity = identify(entry, event, data.ninjs);
  const standing = said ?? (entry?.state === 'live' ? entry.note : undefined);
  return {
    ...identity,
    state: 'live',
    updatedAt: weight === 'minor' && entry ? entry.updatedAt : changedAt(identity, event),
    content: toContent(data),
    ...(standing && { note: standing }),
  };
}

/** Nothing of the text, its headline and its address outlives it: an address often spells it. */
function emptied(
  entry: FeedEntry | undefined,
  event: RecordedEvent,
  ninjs: EmptiedNinjs,
  state: 'withheld' | 'withdrawn' | 'killed',
): FeedEntry {
  const identity = identify(entry, event, ninjs);
  return { ...identity, state, updatedAt: changedAt(identity, event) };
}

/**
 * After a kill the first events are gone from the log, so a rebuild meets the entity in its middle:
 * all that is kept here must follow from what every event carries, or the feeds would differ.
 */
function identify(entry: FeedEntry | undefined, event: RecordedEvent, ninjs: Ninjs | EmptiedNinjs) {
  const isFirst = event.revision === 1;
  const first = (isFirst ? undefined : ninjs.firstCreated) ?? event.recordedAt;
  return {
    id: event.entity,
    uri: entry?.uri ?? ninjs.uri,
    language: ninjs.language,
    languageToken: entry?.languageToken ?? tokenOf(event),
    publishedAt: entry?.publishedAt ?? toUtc(first, event.recordedAt),
    revision: event.revision,
    sequence: event.sequence,
  };
}

function tokenOf({ ref }: RecordedEvent): string {
  return ref.kind === 'article' ? ref.language : 'und';
}

/** Never before the publication itself, whatever the clocks of two writers said. */
function changedAt({ publishedAt }: { publishedAt: string }, event: RecordedEvent): string {
  const recordedAt = toUtc(event.recordedAt, event.recordedAt);
  return recordedAt > publishedAt ? recordedAt : publishedAt;
}

/** One form for all instants, so that they compare as text; ingest writes them in it already. */
function toUtc(instant: string, otherwise: string): string {
  if (instant.length === 24 && instant[10] === 'T' && instant.endsWith('Z')) return instant;
  const at = Date.parse(instant);
  return new Date(Number.isNaN(at) ? Date.parse(otherwise) : at).toISOString();
}

function note(
  kind: FeedNote['kind'],
  words: { readonly value: string; readonly language: string } | undefined,
): FeedNote | undefined {
  return words && { kind, value: words.value, language: words.language };
}

function toContent({ ninjs, x }: ContentEvent['data']): FeedContent {
  const { by, located } = ninjs;
  const body = ninjs.bodies.find(isHtml) ?? ninjs.bodies[0];
  const summary = ninjs.descriptions?.[0]?.value;
  const source = ninjs.infoSources?.[0]?.name;
  return {
    headline: ninjs.headlines[0]?.value ?? '',
    body: {
      contentType: body && isHtml(body) ? 'text/html' : 'text/plain',
      value: body?.value ?? '',
    },
    subjects: (ninjs.subjects ?? []).flatMap(({ name, uri }) =>
      name === undefined ? [] : [{ name, ...(uri !== undefined && { uri }) }],
    ),
    media: toMedia(ninjs),
    ...(summary !== undefined && { summary }),
    ...(by !== undefined && { by }),
    ...(located !== undefined && { located }),
    ...(source !== undefined && { source }),
    ...(x.section !== undefined && { section: x.section }),
    ...(x.canonicalUrl !== undefined && { canonicalUrl: x.canonicalUrl }),
  };
}

function isHtml(block: { readonly contentType?: string }): boolean {
  return block.contentType?.toLowerCase().startsWith('text/html') ?? false;
}

/** One rendition of each: the one made for the web, else the first. */
function toMedia({ associations = [] }: Ninjs): readonly FeedMedia[] {
  return associations.flatMap(({ name, type = 'picture', by, descriptions, renditions = [] }) => {
    const rendition = renditions.find((one) => one.name === 'web') ?? renditions[0];
    if (!rendition) return [];
    const { href, contentType, width, height, sizeInBytes } = rendition;
    const description = descriptions?.[0]?.value;
    return [
      {
        kind: type,
        url: href,
        name,
        ...(contentType !== undefined && { contentType }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
        ...(sizeInBytes !== undefined && { sizeInBytes }),
        ...(description !== undefined && { description }),
        ...(by !== undefined && { credit: by }),
      },
    ];
  });
}
