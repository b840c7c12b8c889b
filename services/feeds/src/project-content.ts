import type { ArticleEvent, Ninjs } from '@dateline/contracts';
import { toTerm, toTopic } from './select-terms.ts';

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
  /** What its terms are called in it. */
  readonly termNames: Readonly<Record<string, string>>;
}

/** An event that carries a whole article. */
export type ContentEvent = Extract<
  ArticleEvent,
  { type: 'article.published' | 'article.updated' | 'article.corrected' | 'article.released' }
>;

/** What an event says of an article, as the feeds need it. */
export function toContent(data: ContentEvent['data']): FeedContent {
  const { ninjs, x } = data;
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
    termNames: Object.fromEntries(namedTerms(data)),
    ...(summary !== undefined && { summary }),
    ...(by !== undefined && { by }),
    ...(located !== undefined && { located }),
    ...(source !== undefined && { source }),
    ...(x.section !== undefined && { section: x.section }),
    ...(x.canonicalUrl !== undefined && { canonicalUrl: x.canonicalUrl }),
  };
}

/** What feeds an article belongs to besides those of its language, with the name each gives. */
function namedTerms({ ninjs, x }: ContentEvent['data']): ReadonlyMap<string, string> {
  const { located, places = [], subjects = [] } = ninjs;
  const placeNames = [located, ...places.map(({ name }) => name)];
  const occasions = (x.occasions ?? []).map(({ occasion }) => occasion);
  const named: (readonly [string | undefined, string])[] = [
    [x.section && toTerm('section', x.section), x.section ?? ''],
    ...subjects.map(({ name = '', uri }) => {
      const subject = uri === undefined ? { name } : { name, uri };
      return [toTopic(subject), name] as const;
    }),
    ...placeNames.map((name = '') => [toTerm('place', name), name] as const),
    ...occasions.map((id = '') => [toTerm('occasion', id), id] as const),
    [x.story && toTerm('story', x.story), x.story ?? ''],
  ];
  return new Map(named.flatMap(([term, name]) => (term ? [[term, name] as const] : [])));
}

/** The terms, sorted, and what the article calls each of them. */
export function termsOf(data: ContentEvent['data']) {
  const named = [...namedTerms(data)].sort(([one], [other]) => (one < other ? -1 : 1));
  return { terms: named.map(([term]) => term), termNames: named.map(([, name]) => name) };
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
