import { Feed } from 'feed';
import { escapeMarkup } from './clean.ts';
import type { FeedItem, FeedModel, ItemMedia } from './feed-model.ts';
import { createSlots, slotPattern } from './slots.ts';
import { requireSound } from './sound.ts';

/** What `feed` writes at the start of an entry whose title is a slot. */
const entryStart = new RegExp(
  `<entry>(\\s*)<title type="html"><!\\[CDATA\\[(${slotPattern})\\]\\]></title>`,
  'g',
);
const rights = new RegExp(`<rights>(${slotPattern})</rights>`, 'g');
/** ISO 639-2: the titles of entries say which. */
const severalLanguages = 'mul';
const root = '<feed xmlns="http://www.w3.org/2005/Atom"';

/** Atom 1.0 (RFC 4287), titles as plain text. @throws RenderError */
export function renderAtom(model: FeedModel): string {
  const slots = createSlots();
  const feed = new Feed({
    id: exact(model.id),
    title: exact(model.title),
    link: model.homeUrl,
    feed: `${model.stem}.atom`,
    updated: model.updatedAt,
    generator: 'Dateline',
    author: { name: exact(model.siteTitle) },
  });
  for (const item of model.items) {
    feed.addItem({
      title: slots.hold(escapeMarkup(item.title)),
      copyright: slots.hold(extrasOf(item).join('\n        ')),
      id: item.id,
      link: item.url,
      date: item.updatedAt,
      published: item.publishedAt,
      content: slots.hold(item.html),
      ...(item.summary && { description: slots.hold(escapeMarkup(item.summary)) }),
      ...(item.author && { author: [{ name: exact(item.author) }] }),
    });
  }
  return requireSound(slots.fill(complete(feed.atom1(), model)), {
    itemPattern: /<entry xml:lang="/g,
    itemCount: model.items.length,
  });
}

/** `feed` has no place for languages, plain titles, media types and foreign elements in Atom. */
function complete(xml: string, { items, language, stem }: FeedModel): string {
  const languages = items.values();
  const attributes = ` xml:lang="${language ?? severalLanguages}"`;
  return xml
    .replace(root, () => `${root} xmlns:dateline="urn:dateline:feed"${attributes}`)
    .replace('<link rel="self"', '<link rel="self" type="application/atom+xml"')
    .replace(entryStart, (_start, space: string, title: string) => {
      const item = languages.next().value;
      return `<entry xml:lang="${item?.language}">${space}<title type="text">${title}</title>`;
    })
    .replace(rights, (_rights, extras: string) => extras)
    .replace('</generator>', () => `</generator>${alternates(stem)}`);
}

function alternates(stem: string): string {
  const link = (type: string, extension: string) =>
    `\n    <link rel="alternate" type="${type}" href="${escapeMarkup(stem)}.${extension}"/>`;
  return link('application/rss+xml', 'rss') + link('application/feed+json', 'json');
}

function extrasOf(item: FeedItem): readonly string[] {
  const { id, revision, sequence } = item.trace;
  return [
    ...item.categories.map(
      ({ label, term }) =>
        `<category term="${escapeMarkup(term)}" label="${escapeMarkup(label)}"/>`,
    ),
    ...item.media.map(enclosure),
    `<dateline:entity id="${id}" revision="${revision}" sequence="${sequence}"/>`,
  ];
}

function enclosure({ url, contentType, octets, description }: ItemMedia): string {
  const type = contentType ? ` type="${escapeMarkup(contentType)}"` : '';
  const length = octets ? ` length="${octets}"` : '';
  const title = description ? ` title="${escapeMarkup(description)}"` : '';
  return `<link rel="enclosure" href="${escapeMarkup(url)}"${type}${length}${title}/>`;
}

/** The XML writer takes back one level of `&amp;` in text, so it gets one more. */
function exact(text: string): string {
  return text.replaceAll('&', '&amp;');
}
