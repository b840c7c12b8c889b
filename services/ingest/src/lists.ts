import type { View } from '@dateline/eventlog';
import type { IngestEntry, ListedArticle, ListedOccasion } from './view.ts';

/** What a list may be narrowed by. */
export interface ListQuery {
  readonly limit: number;
  /** Only what last changed before this sequence. */
  readonly before?: number;
  /** A language token: of the article, or one in which the occasion has a title. */
  readonly language?: string;
}

/** One page of a list, newest change first; `next` is the `before` of the page that follows. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next?: number;
}

/** One page of the articles of a view. */
export function listArticles(
  view: View<IngestEntry>,
  query: ListQuery & { readonly state?: ListedArticle['state'] },
): ListPage<ListedArticle> {
  const { language, state } = query;
  return page(view, query, ({ article }) => {
    const isWanted =
      (language === undefined || article?.language === language) &&
      (state === undefined || article?.state === state);
    return isWanted ? article : undefined;
  });
}

/** One page of the occasions of a view. */
export function listOccasions(
  view: View<IngestEntry>,
  query: ListQuery & { readonly state?: ListedOccasion['state'] },
): ListPage<ListedOccasion> {
  const { language, state } = query;
  const isIn = (languages: readonly string[]) =>
    language === undefined || languages.some((tag) => tag.toLowerCase() === language);
  return page(view, query, ({ occasion }) => {
    if (!occasion || !isIn(occasion.languages)) return undefined;
    if (state !== undefined && occasion.state !== state) return undefined;
    const { known: _known, ...listed } = occasion;
    return listed;
  });
}

function page<Item extends { readonly sequence: number }>(
  view: View<IngestEntry>,
  { limit, before = Number.POSITIVE_INFINITY }: ListQuery,
  pick: (entry: IngestEntry) => Item | undefined,
): ListPage<Item> {
  const found: Item[] = [];
  for (const entry of view.entries.values()) {
    const item = pick(entry);
    if (item && item.sequence < before) found.push(item);
  }
  found.sort((one, other) => other.sequence - one.sequence);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(last && found.length > limit && { next: last.sequence }) };
}
