import { type Extension, Feed } from 'feed';
import { escapeMarkup } from './clean.ts';
import { type FeedItem, type FeedModel, toIdentifier } from './feed-model.ts';
import type { ItemMedia } from './media.ts';
import { createSlots } from './slots.ts';
import { requireSound } from './sound.ts';
import { withStylesheet } from './stylesheet.ts';

const namespaces = {
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
};

/** RSS 2.0 after the RSS Advisory Board's profile. @throws RenderError */
export function renderRss(model: FeedModel): string {
  const slots = createSlots();
  const feed = new Feed({
    title: exact(model.title),
    description: exact(model.title),
    link: model.homeUrl,
    feed: `${model.stem}.rss`,
    updated: model.updatedAt,
    generator: 'Dateline',
    ...(model.language && { language: model.language }),
    ...(model.hub && { hub: model.hub }),
  });
  feed.addExtension(
    extension('_attributes', {
      ...namespaces,
      ...(model.language && { 'xml:lang': model.language }),
    }),
  );
  for (const item of model.items) {
    feed.addItem({
      title: item.title,
      id: item.id,
      link: item.url,
      date: item.updatedAt,
      published: item.publishedAt,
      content: slots.hold(item.html),
      description: slots.hold(escapeMarkup(item.description)),
      extensions: extensionsOf(item),
    });
  }
  return requireSound(slots.fill(withHexReferences(complete(feed.rss2(), model))), {
    itemPattern: /<item /g,
    itemCount: model.items.length,
  });
}

/** What `feed` would put behind the items, where readers do not look for it, or not at all. */
function complete(xml: string, { stylesheet, currentStem, previousStem }: FeedModel): string {
  const link = (rel: string, stem: string) =>
    `\n        <atom:link rel="${rel}" href="${escapeMarkup(stem)}.rss"/>`;
  const links = [
    ...(currentStem ? ['\n        <fh:archive/>', link('current', currentStem)] : []),
    ...(previousStem ? [link('prev-archive', previousStem)] : []),
  ];
  return withStylesheet(xml, stylesheet).replace(
    '</generator>',
    () => `</generator>${links.join('')}`,
  );
}

/** An extension with the name of an element that `feed` writes takes that element's place. */
function extensionsOf(item: FeedItem): Extension[] {
  const enclosure = item.media.find(({ octets, contentType }) => octets && contentType);
  return [
    extension('_attributes', { 'xml:lang': item.language }),
    extension('title', { _text: exact(item.title) }),
    extension('guid', { _text: exact(item.id), _attributes: { isPermaLink: 'false' } }),
    ...(item.author ? [extension('dc:creator', { _text: exact(item.author) })] : []),
    extension('dc:language', { _text: item.language }),
    extension('dcterms:modified', { _text: item.updatedAt.toISOString() }),
    extension(
      'category',
      item.categories.map(({ label, term, scheme = '' }) => ({
        _text: exact(label),
        ...(scheme + term !== label && { _attributes: { domain: escapeMarkup(scheme + term) } }),
      })),
    ),
    ...(enclosure ? [extension('enclosure', { _attributes: enclosureOf(enclosure) })] : []),
    extension('media:content', item.media.map(mediaContent)),
    extension('dc:identifier', { _text: toIdentifier(item.trace) }),
  ];
}

function enclosureOf({ url, octets, contentType }: ItemMedia) {
  return { url: escapeMarkup(url), length: octets, type: contentType };
}

function mediaContent(media: ItemMedia) {
  const { octets, contentType, width, height, credit } = media;
  return {
    _attributes: {
      url: escapeMarkup(media.url),
      medium: media.kind === 'picture' ? 'image' : media.kind,
      ...(contentType && { type: contentType }),
      ...(octets && { fileSize: octets }),
      ...(width && { width }),
      ...(height && { height }),
    },
    'media:description': { _attributes: { type: 'plain' }, _text: exact(media.description) },
    ...(credit && { 'media:credit': { _text: exact(credit) } }),
  };
}

/** The library's type knows objects only, but writes arrays as repeated elements. */
function extension(name: string, objects: object): Extension {
  return { name, objects: objects as Record<string, unknown> };
}

/** The XML writer takes back one level of `&amp;` in text, so it gets one more. */
function exact(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/**
 * `&` and `<` as hexadecimal references: the form that the profile found to be read rightly most
 * often (RSS Best Practices Profile, "Character data"). HTML is still in its slots and is spared.
 */
function withHexReferences(xml: string): string {
  return xml.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;');
}
