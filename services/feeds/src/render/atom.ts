import { Feed } from 'feed';
import { escapeMarkup } from './clean.ts';
import { type FeedItem, type FeedModel, type Tombstone, toIdentifier } from './feed-model.ts';
import type { ItemMedia } from './media.ts';
import { createSlots, slotPattern } from './slots.ts';
import { requireSound } from './sound.ts';
import { withStylesheet } from './stylesheet.ts';

/** What `feed` writes at the start of an entry whose title is a slot. */
const entryStart = new RegExp(
  `<entry>(\\s*)<title type="html"><!\\[CDATA\\[(${slotPattern})\\]\\]></title>`,
  'g',
);
const rights = new RegExp(`<rights>(${slotPattern})</rights>`, 'g');
/** ISO 639-2: the titles of entries say which. */
const severalLanguages = 'mul';
const root = '<feed xmlns="http://www.w3.org/2005/Atom"';
const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:fh="http://purl.org/syndication/history/1.0"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
];
/** Validators warn of it, so it is named where it is used and nowhere else. */
const tombstones = 'xmlns:at="http://purl.org/atompub/tombstones/1.0"';

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
    ...(model.hub && { hub: model.hub }),
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
function complete(xml: string, model: FeedModel): string {
  const languages = model.items.values();
  const declared = [...namespaces, ...(model.gone.length > 0 ? [tombstones] : [])].join(' ');
  const attributes = ` ${declared} xml:lang="${model.language ?? severalLanguages}"`;
  return withStylesheet(xml, model.stylesheet)
    .replace(root, () => `${root}${attributes}`)
    .replace('<link rel="self"', '<link rel="self" type="application/atom+xml"')
    .replace(entryStart, (_start, space: string, title: string) => {
      const item = languages.next().value;
      return `<entry xml:lang="${item?.language}">${space}<title type="text">${title}</title>`;
    })
    .replace(rights, (_rights, extras: string) => extras)
    .replace('</generator>', () => `</generator>${linksOf(model)}`)
    .replace(/\n<\/feed>\s*$/, () => `${model.gone.map(tombstone).join('')}\n</feed>`);
}

function linksOf({ stem, currentStem, previousStem }: FeedModel): string {
  const link = (rel: string, type: string, address: string) =>
    `\n    <link rel="${rel}" type="application/${type}" href="${escapeMarkup(address)}"/>`;
  return [
    ...(currentStem
      ? ['\n    <fh:archive/>', link('current', 'atom+xml', `${currentStem}.atom`)]
      : []),
    ...(previousStem ? [link('prev-archive', 'atom+xml', `${previousStem}.atom`)] : []),
    link('alternate', 'rss+xml', `${stem}.rss`),
    link('alternate', 'feed+json', `${stem}.json`),
  ].join('');
}

/** RFC 6721 §3: what was here, since when it is not, and why. */
function tombstone({ id, at, language, comment }: Tombstone): string {
  return `
    <at:deleted-entry ref="${escapeMarkup(id)}" when="${at}">
        <at:comment xml:lang="${language}">${escapeMarkup(comment)}</at:comment>
    </at:deleted-entry>`;
}

function extrasOf(item: FeedItem): readonly string[] {
  return [
    ...item.categories.map(
      ({ label, term, scheme }) =>
        `<category${scheme ? ` scheme="${escapeMarkup(scheme)}"` : ''} term="${escapeMarkup(term)}"\
 label="${escapeMarkup(label)}"/>`,
    ),
    ...item.media.flatMap((media) => [enclosure(media), mediaContent(media)]),
    ...item.occasionUrls.map(
      (url) => `<link rel="related" type="text/html" href="${escapeMarkup(url)}"/>`,
    ),
    `<dc:identifier>${toIdentifier(item.trace)}</dc:identifier>`,
  ];
}

function enclosure({ url, contentType, octets, description }: ItemMedia): string {
  const type = contentType ? ` type="${escapeMarkup(contentType)}"` : '';
  const length = octets ? ` length="${octets}"` : '';
  const title = description ? ` title="${escapeMarkup(description)}"` : '';
  return `<link rel="enclosure" href="${escapeMarkup(url)}"${type}${length}${title}/>`;
}

function mediaContent(media: ItemMedia): string {
  const { url, contentType, octets, width, height, credit, description } = media;
  const attributes = [
    `url="${escapeMarkup(url)}" medium="${media.kind === 'picture' ? 'image' : media.kind}"`,
    ...(contentType ? [`type="${escapeMarkup(contentType)}"`] : []),
    ...(octets ? [`fileSize="${octets}"`] : []),
    ...(width ? [`width="${width}"`] : []),
    ...(height ? [`height="${height}"`] : []),
  ].join(' ');
  const said = `<media:description type="plain">${escapeMarkup(description)}</media:description>`;
  const by = credit ? `<media:credit>${escapeMarkup(credit)}</media:credit>` : '';
  return `<media:content ${attributes}>${said}${by}</media:content>`;
}

/** The XML writer takes back one level of `&amp;` in text, so it gets one more. */
function exact(text: string): string {
  return text.replaceAll('&', '&amp;');
}
