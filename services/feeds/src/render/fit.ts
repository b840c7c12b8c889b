import type { FeedEntry } from '../project.ts';
import type { FeedItem, Tombstone } from './feed-model.ts';

/** An item whole, and as what is left of it where there is no room for that. */
export interface Fitting {
  readonly entry: FeedEntry;
  readonly item: FeedItem;
  readonly shorten: () => FeedItem;
}

/** Some readers refuse a feed of 500 kB; its head and the marks around items take the rest. */
const roomOctets = 485_000;
/** What every item may take, however long the newer ones are: 59 of them fit. */
const shareOctets = 7500;
/** Elements and members with their names, dates and indentation. */
const marksOctets = 900;

/**
 * As many items whole as there is room for, newest first. Of the others the words that describe
 * them stay and a link to the rest: readers would miss a story that is left out, and a story that
 * is cut in the middle of its HTML is none.
 */
export function fit(fittings: readonly Fitting[], gone: readonly Tombstone[]): readonly FeedItem[] {
  const costs = fittings.map(costOf);
  let room = roomOctets - octetsOf(JSON.stringify(gone)) - gone.length * marksOctets;
  let others = costs.reduce((sum, cost) => sum + Math.min(cost, shareOctets), 0);
  return fittings.map(({ item, shorten }, index) => {
    const cost = costs[index] ?? 0;
    others -= Math.min(cost, shareOctets);
    const isWhole = cost <= shareOctets || cost <= room - others;
    room -= isWhole ? cost : shareOctets;
    return isWhole ? item : shorten();
  });
}

/** The story's HTML is long, and the same for as long as the entry is. */
const htmlOctets = new WeakMap<FeedEntry, readonly [string, number]>();

/** Octets in the format that takes most: JSON escapes quotes, XML shows media and summary twice. */
function costOf({ entry, item }: Fitting): number {
  const { html, ...rest } = item;
  const [known, octets] = htmlOctets.get(entry) ?? ['', 0];
  const ofHtml = known === html ? octets : octetsOf(JSON.stringify(html));
  if (known !== html) htmlOctets.set(entry, [html, ofHtml]);
  const ofRest = JSON.stringify([rest, item.media, item.description]);
  const escaped = ofRest.match(/[&<>]|\\"/g)?.length ?? 0;
  return marksOctets + ofHtml + octetsOf(ofRest) + 5 * escaped;
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
