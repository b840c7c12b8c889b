import { hasLabels, labelsFor as occasionLabelsFor } from '@dateline/occasion-words';
import type { FeedEntry } from '../project.ts';
import { type Choice, toPath } from '../select-terms.ts';
import type { Listed, Row, Selection } from '../select-view.ts';
import { cut, emptiedTitle, excerptMax, excerptOf, renderBody, renderShortBody } from './body.ts';
import { type Category, categoriesOf } from './categories.ts';
import { tellChange } from './changes.ts';
import { cleanLine, cleanUrl } from './clean.ts';
import { correctionItems, noteLine } from './corrections.ts';
import { feedTitle } from './feed-title.ts';
import { type Fitting, fit } from './fit.ts';
import { labelsFor } from './labels.ts';
import { cleanLanguage, isolate, toLanguageTag } from './language.ts';
import { type ItemMedia, toMedia } from './media.ts';
import { RenderError } from './sound.ts';

/** Who publishes: the name and the public base address of the newsroom. */
export interface Site {
  readonly title: string;
  readonly url: string;
  /** The WebSub hub that feeds name; none is named where it is left out. */
  readonly hub?: string;
}

/** One item as all formats show it: clean text, not yet escaped for any. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly html: string;
  /** What the newsroom wrote as its summary, after what was corrected. */
  readonly summary?: string;
  /** The summary, or the story's first words after what was corrected; never empty. */
  readonly description: string;
  readonly author?: string;
  readonly categories: readonly Category[];
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly media: readonly ItemMedia[];
  /** Whether what it stands for may not be read any more. */
  readonly isEmptied: boolean;
  readonly trace: {
    readonly id: string;
    readonly revision: number;
    readonly sequence: number;
    /** What happened, of an occasion's change: `occasion.rescheduled`. */
    readonly event?: string;
  };
  /** Pages of the occasions that it is about. */
  readonly occasionUrls: readonly string[];
  /** Differs whenever anything of the item does. */
  readonly state: string;
}

/** What stands for an article that was withdrawn and has been shown as such for long enough. */
export interface Tombstone {
  readonly id: string;
  readonly language: string;
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly comment: string;
}

/** One feed as all formats show it. */
export interface FeedModel {
  readonly id: string;
  readonly title: string;
  readonly siteTitle: string;
  readonly homeUrl: string;
  /** A path on this host: what browsers lay XML out by. */
  readonly stylesheet: string;
  /** BCP 47; undefined for a feed in several languages. */
  readonly language: string | undefined;
  /** The address of this document without its extension. */
  readonly stem: string;
  /** The hub that tells subscribers of changes; undefined where there is none. */
  readonly hub: string | undefined;
  /** The feed that this is an archive of, without its extension; undefined for a feed itself. */
  readonly currentStem: string | undefined;
  /** The archive page before this document, without its extension (RFC 5005 §4). */
  readonly previousStem: string | undefined;
  readonly updatedAt: Date;
  readonly items: readonly FeedItem[];
  readonly gone: readonly Tombstone[];
  /** Articles of which no item could be made, and why: they do not hold up the others. */
  readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
}

const mediaMax = 10;
const titleMax = 100;

/** What the three formats share, so that they agree on ids, order and dates. @throws RenderError */
export function toFeedModel(
  selection: Selection,
  entries: readonly FeedEntry[],
  site: Site,
): FeedModel {
  const { choice, page, pages } = selection;
  const gone = selection.gone.map(toTombstone);
  const { fittings, leftOut } = toAllItems(selection, entries, site);
  const items = fit(fittings, gone);
  const stem = siteAddress(site, `/feeds/${toPath(choice.name)}`);
  const archive = (number: number) => (number > 0 ? `${stem}/archive/${number}` : undefined);
  const languages = new Set(items.map(({ language }) => language));
  const [only] = languages.size === 1 ? languages : [];
  return {
    id: stem,
    title: feedTitle(selection, site),
    siteTitle: cleanLine(site.title),
    homeUrl: siteAddress(site, '/'),
    stylesheet: new URL(siteAddress(site, '/feeds/style.css')).pathname,
    language: languageOf(choice) ?? only,
    stem: page === undefined ? stem : (archive(page) ?? stem),
    hub: site.hub,
    currentStem: page === undefined ? undefined : stem,
    previousStem: archive((page ?? pages + 1) - 1),
    updatedAt: toDate(selection.updatedAt),
    items,
    leftOut,
    gone,
  };
}

/** The one that was chosen; of calendar changes that of their words, which may be others' words. */
function languageOf({ language, list }: Choice): string | undefined {
  if (language === undefined) return undefined;
  const isSpoken = list !== 'calendar-changes' || hasLabels(language);
  return isSpoken ? toLanguageTag(language) : occasionLabelsFor(language).language;
}

function toTombstone({ entry, goneAt }: Row): Tombstone {
  return {
    id: toItemId(entry),
    language: cleanLanguage(entry.language),
    at: goneAt ?? entry.changedAt,
    comment: cut(cleanLine(entry.note?.value ?? titleOf(entry)), excerptMax),
  };
}

/** An address of this newsroom, whatever path its base has. */
export function siteAddress(site: Site, path: string): string {
  return new URL(`${site.url.replace(/\/+$/, '')}${path}`).href;
}

/**
 * Which state of which article an item shows, for programs: `bridge-ar;revision=2;sequence=17`.
 * A namespace of our own would say it too, but validators warn of those they do not know.
 */
export function toIdentifier({ id, revision, sequence }: FeedItem['trace']): string {
  return `${id};revision=${revision};sequence=${sequence}`;
}

/** The headline, or what stands for it: never empty, because readers hide what has no title. */
export function titleOf(entry: FeedEntry): string {
  const { content } = entry;
  if (!content) return emptiedTitle(entry.state, labelsFor(entry.language));
  return cleanLine(content.headline) || cut(excerptOf(entry), titleMax) || entry.id;
}

/** An article that breaks its own rendering is left out; one that breaks all of them is a fault. */
function toAllItems({ listed, choice }: Selection, entries: readonly FeedEntry[], site: Site) {
  const fittings: Fitting[] = [];
  const leftOut: { readonly id: string; readonly reason: string }[] = [];
  for (const [index, one] of listed.entries()) {
    const entry = entries[index];
    if (!entry) continue;
    try {
      fittings.push(...toFittings(one, told(one, entry, { choice, site }), site));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      leftOut.push({ id: entry.id, reason });
    }
  }
  const [first] = leftOut;
  if (first && fittings.length === 0) throw new RenderError(`no item left: ${first.reason}`);
  return { fittings, leftOut };
}

/** An occasion's change gets its words here: they are those of the feed's language. */
function told({ row }: Listed, entry: FeedEntry, feed: { choice: Choice; site: Site }): FeedEntry {
  return row.change
    ? tellChange(row, entry, { language: feed.choice.language, site: feed.site })
    : entry;
}

function toFittings({ row, revision }: Listed, entry: FeedEntry, site: Site): readonly Fitting[] {
  const article = toItem(entry, row, site);
  const items =
    revision === undefined ? [article] : correctionItems(article, { entry, revision, site });
  // The correction's own words are its description already.
  const isNoted = revision === undefined;
  return items.map((item) => ({ entry, item, shorten: () => shorten(item, entry, isNoted, site) }));
}

const shortListMax = 5;

/** What describes an item, and where all of it can be read. */
function shorten(item: FeedItem, entry: FeedEntry, isNoted: boolean, site: Site): FeedItem {
  const description = cut(item.description, excerptMax);
  // The body has the note above it already.
  const described = isNoted ? cut(descriptionOf(entry), excerptMax) : description;
  const page = item.trace.event ? item.url : siteAddress(site, `/articles/${entry.id}.html`);
  return {
    ...item,
    description,
    html: renderShortBody(entry, { isNoted, description: described, page }),
    media: item.media.slice(0, 1),
    categories: item.categories.slice(0, shortListMax),
    occasionUrls: item.occasionUrls.slice(0, shortListMax),
    ...(item.summary !== undefined && { summary: cut(item.summary, excerptMax) }),
  };
}

function toItem(entry: FeedEntry, { occasions, shownSequence }: Row, site: Site): FeedItem {
  const { content, id, revision, sequence, occasion } = entry;
  const author = content?.by && cleanLine(content.by);
  // Emptied stories have one too: readers are to overwrite the description that they kept.
  const summary = summaryOf(entry) || (content ? '' : titleOf(entry));
  // Many readers show no more than this until the story is opened.
  const note = noteLine(entry);
  const noted = (text: string) => (note ? `${note} – ${text}` : text);
  const address = content?.canonicalUrl && cleanUrl(content.canonicalUrl);
  return {
    id: toItemId(entry),
    url: address || siteAddress(site, `/articles/${entry.id}.html`),
    title: isolate(titleOf(entry), entry.language),
    language: cleanLanguage(entry.language),
    html: renderBody(entry),
    description: noted(descriptionOf(entry)),
    categories: categoriesOf(entry, site),
    publishedAt: toDate(entry.publishedAt),
    updatedAt: toDate(entry.updatedAt),
    media: (content?.media ?? []).slice(0, mediaMax).flatMap(toMedia),
    isEmptied: content === undefined,
    trace: { id, revision, sequence, ...(occasion && { event: occasion.event }) },
    occasionUrls: occasions.map((term) =>
      siteAddress(site, `/occasions/${term.replace('occasion/', '')}.html`),
    ),
    state: String(shownSequence),
    ...(author && { author }),
    ...(summary && { summary: noted(summary) }),
  };
}

/** What the newsroom wrote of it in short: the summary, or why it may not be read; else empty. */
function summaryOf({ content, note }: FeedEntry): string {
  return cleanLine(content ? (content.summary ?? '') : (note?.value ?? ''));
}

function descriptionOf(entry: FeedEntry): string {
  return summaryOf(entry) || excerptOf(entry) || titleOf(entry);
}

/** One string for all the past states that name it. */
const itemIds = new WeakMap<FeedEntry, string>();

/** `feed` puts Atom ids through URL, so all formats get the form that comes out of it. */
function toItemId(entry: FeedEntry): string {
  const known = itemIds.get(entry);
  if (known !== undefined) return known;
  const text = cleanLine(entry.uri);
  const id = URL.canParse(text) ? new URL(text).href : `urn:dateline:article:${entry.id}`;
  itemIds.set(entry, id);
  return id;
}

/** RSS would print what is no date as it is. */
function toDate(instant: string): Date {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RenderError(`${instant} is no date`);
  return date;
}
