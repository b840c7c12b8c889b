import type { FeedMedia } from '../project-content.ts';
import { cleanLine, cleanMediaType, cleanUrl } from './clean.ts';

/** Media of one item, clean; size in octets. */
export interface ItemMedia {
  readonly kind: FeedMedia['kind'];
  readonly url: string;
  readonly contentType?: string;
  readonly octets?: number;
  readonly width?: number;
  readonly height?: number;
  readonly description: string;
  readonly credit?: string;
}

/** One rendition, clean; nothing of one that is at no address of the web. */
export function toMedia(media: FeedMedia): readonly ItemMedia[] {
  const url = cleanUrl(media.url);
  if (url === undefined) return [];
  const contentType = cleanMediaType(media.contentType);
  const credit = media.credit && cleanLine(media.credit);
  const sizes = {
    ...(isSize(media.sizeInBytes) && { octets: media.sizeInBytes }),
    ...(isSize(media.width) && { width: media.width }),
    ...(isSize(media.height) && { height: media.height }),
  };
  return [
    {
      kind: media.kind,
      url,
      description: cleanLine(media.description ?? media.name),
      ...sizes,
      ...(contentType && { contentType }),
      ...(credit && { credit }),
    },
  ];
}

function isSize(size: number | undefined): size is number {
  return size !== undefined && Number.isSafeInteger(size) && size > 0;
}
