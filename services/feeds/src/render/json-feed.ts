import { type Extension, Feed } from 'feed';
import type { FeedItem, FeedModel } from './feed-model.ts';
import type { ItemMedia } from './media.ts';
import { requireSound } from './sound.ts';

/** JSON Feed 1.1; `feed` writes 1.0, and the newer fields take the place of the old ones. */
export function renderJsonFeed(model: FeedModel): string {
  const feed = new Feed({
    title: model.title,
    link: model.homeUrl,
    feedLinks: { json: `${model.stem}.json` },
    updated: model.updatedAt,
  });
  feed.addExtension(extension('version', 'https://jsonfeed.org/version/1.1'));
  if (model.language) feed.addExtension(extension('language', model.language));
  feed.addExtension(extension('authors', [{ name: model.siteTitle }]));
  // Past the end of the feed come its archives, newest first: together they are everything.
  if (model.previousStem) feed.addExtension(extension('next_url', `${model.previousStem}.json`));
  if (model.hub) feed.addExtension(extension('hubs', [{ type: 'WebSub', url: model.hub }]));
  for (const item of model.items) {
    feed.addItem({
      title: item.title,
      id: item.id,
      link: item.url,
      date: item.updatedAt,
      published: item.publishedAt,
      content: item.html,
      ...(item.summary && { description: item.summary }),
      extensions: extensionsOf(item),
    });
  }
  return requireSound(feed.json1(), {
    itemPattern: /^ {12}"_dateline": \{$/gm,
    itemCount: model.items.length,
  });
}

function extensionsOf(item: FeedItem): Extension[] {
  const picture = item.media.find(({ kind }) => kind === 'picture');
  const attachments = item.media.flatMap(toAttachment);
  return [
    extension('language', item.language),
    ...(item.author ? [extension('authors', [{ name: item.author }])] : []),
    ...(picture ? [extension('image', picture.url)] : []),
    ...(item.categories.length > 0
      ? [
          extension(
            'tags',
            item.categories.map(({ label }) => label),
          ),
        ]
      : []),
    ...(attachments.length > 0 ? [extension('attachments', attachments)] : []),
    extension('_dateline', {
      ...item.trace,
      ...(item.isEmptied && { withdrawn: true }),
      ...(item.occasionUrls.length > 0 && { occasions: item.occasionUrls }),
    }),
  ];
}

/** `mime_type` is required: what has none can be no attachment (JSON Feed 1.1, "Attachments"). */
function toAttachment({ url, contentType, octets, description }: ItemMedia) {
  if (!contentType) return [];
  return [
    {
      url,
      mime_type: contentType,
      ...(description && { title: description }),
      ...(octets && { size_in_bytes: octets }),
    },
  ];
}

/** The library's type knows objects only, but writes any JSON value. */
function extension(name: string, value: string | object): Extension {
  return { name, objects: value as Record<string, unknown> };
}
