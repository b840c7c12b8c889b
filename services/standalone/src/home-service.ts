import { createDocument, type Document, type Service } from '@dateline/runtime';
import { renderHome } from './home.ts';

/** Languages that may have a feed: those that wire copy is recognised in, and the unknown. */
const languages = [
  ...['ar', 'en', 'zh-hans', 'zh-hant', 'ru', 'fr', 'es', 'fa', 'ur', 'ug', 'kk', 'ky', 'tg', 'uz'],
  ...['tk', 'und'],
];

/** The plain page at `/`; it lists the feeds that exist when it is asked for. */
export function homeService(
  site: { readonly title: string; readonly url: string },
  feeds: Service,
): Service {
  let shown = '';
  let page: Document | undefined;
  const read = async (): Promise<Document> => {
    const found = await Promise.all(
      languages.map(async (language) => hasFeed(feeds, `/feeds/${language}.atom`)),
    );
    const feedLanguages = languages.filter((_, index) => found[index]);
    const body = renderHome({ ...site, feedLanguages, calendarLanguages: ['ar', 'en'] });
    if (page === undefined || body !== shown) {
      page = createDocument({ body, mediaType: 'text/html; charset=utf-8' });
      shown = body;
    }
    return page;
  };
  return {
    name: 'home',
    documents: (path) => (path === '/' ? read() : undefined),
    health: () => ({ ready: true }),
    close: async () => {},
  };
}

async function hasFeed(feeds: Service, path: string): Promise<boolean> {
  try {
    return (await feeds.documents?.(path, '')) !== undefined;
  } catch {
    return false; // Not rendered yet: it is listed as soon as it is.
  }
}
