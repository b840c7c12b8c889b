import type { Text } from '@dateline/contracts';
import {
  closest,
  dateInWords,
  fill,
  type Labels as OccasionLabels,
  labelsFor as occasionLabelsFor,
} from '@dateline/occasion-words';
import type { FeedEntry } from '../project.ts';
import type { OccasionChange } from '../project-change.ts';
import type { Row } from '../select-view.ts';
import { cut, excerptMax } from './body.ts';
import {
  isDated,
  labelOf,
  placeInWords,
  sentences,
  type Telling,
  titleOf,
} from './change-words.ts';
import { cleanLine, escapeMarkup } from './clean.ts';
import { type Site, siteAddress } from './feed-model.ts';
import { type Labels, labelsFor } from './labels.ts';
import { RenderError } from './sound.ts';

const quotesMax = 5;

/** What was told of an entry in each language, so that it is cleaned once for all documents. */
const told = new WeakMap<
  FeedEntry,
  { readonly row: Row; readonly site: Site; readonly by: Map<OccasionLabels, FeedEntry> }
>();

/**
 * A change of an occasion as a story of our own in one language, or in the occasion's: from here on
 * it is cleaned, measured and rendered like any other.
 */
export function tellChange(
  row: Row,
  entry: FeedEntry,
  { language = row.entry.language, site }: { readonly language?: string | undefined; site: Site },
): FeedEntry {
  const words = occasionLabelsFor(language);
  if (entry.state !== 'live') return { ...row.entry, language: words.language };
  const { occasion: change } = entry;
  if (!change) throw new RenderError('the event of this change cannot be read');
  const known = told.get(entry);
  const all = known?.row === row && known.site === site ? known : { row, site, by: new Map() };
  told.set(entry, all);
  const one = all.by.get(words) ?? tell({ change, row, site, words });
  all.by.set(words, one);
  return one;
}

function tell(from: Omit<Telling, 'labels'>): FeedEntry {
  const { row, change, words } = from;
  const telling = { ...from, labels: labelsFor(words.language) };
  const title = titleOf(telling);
  const said = sentences(telling);
  return {
    ...row.entry,
    occasion: change,
    language: words.language,
    languageToken: words.language.toLowerCase(),
    content: {
      headline: `[${labelOf(telling)}] ${title.value}`,
      summary: said.join(' '),
      body: { contentType: 'text/html', value: bodyOf(telling, title, said) },
      ...filedUnder(row.entry),
      canonicalUrl: pageOf(telling),
      media: [],
      termNames: {},
    },
  };
}

function bodyOf(telling: Telling, title: Text, said: readonly string[]): string {
  const { words, site, row } = telling;
  const link = (url: string, text: string) =>
    `<a href="${escapeMarkup(url)}"><bdi>${escapeMarkup(cleanLine(text))}</bdi></a>`;
  const calendar = siteAddress(site, `/occasions/${row.entry.id}.ics`);
  return [
    ...said.map((sentence) => `<p>${escapeMarkup(cleanLine(sentence))}</p>`),
    ...replaced(telling),
    ...saidBy(telling, link),
    `<p>${link(pageOf(telling), title.value)} · ${link(calendar, words.page.copyLink)}</p>`,
  ].join('\n');
}

/** What it was before and is after: the date, the place where it is, and a title that was wrong. */
function replaced({ change, words, labels }: Telling): readonly string[] {
  const { before, place, placeLanguage } = change;
  const title = before.titles && closest(before.titles, words.language);
  const now = title && closest(change.titles, title.language);
  const isOnline = change.event === 'occasion.moved-online';
  const newPlace = isOnline ? words.onlinePlace : placeInWords(place, words, placeLanguage);
  return [
    ...pair(words.page.when, before.date && dateInWords(before.date, words), {
      now: dateInWords(change.date, words),
      labels,
    }),
    ...pair(words.page.place, placeInWords(before.place, words), { now: newPlace, labels }),
    ...(newPlace && !before.place && isDated(change)
      ? [`<p>${escapeMarkup(words.page.place)}: <bdi>${escapeMarkup(newPlace)}</bdi></p>`]
      : []),
    ...pair(labels.fields.headline, title?.value, { now: now?.value, labels }),
  ];
}

function pair(
  heading: string,
  was: string | undefined,
  { now, labels }: { readonly now: string | undefined; readonly labels: Labels },
): readonly string[] {
  if (was === undefined) return [];
  const quoted = (text: string) => `<bdi>${escapeMarkup(cleanLine(text))}</bdi>`;
  return [
    `<h4>${escapeMarkup(heading)}</h4>`,
    `<p>${escapeMarkup(labels.before)}: <s>${quoted(was)}</s></p>`,
    ...(now === undefined ? [] : [`<p>${escapeMarkup(labels.after)}: ${quoted(now)}</p>`]),
  ];
}

/** Why, on whose word and in which words; nothing in the words of a story that was taken back. */
function saidBy(
  { change, row, words, site }: Telling,
  link: (url: string, text: string) => string,
): readonly string[] {
  const { source, event, reason, note } = change;
  const { isSilenced = false, killed = [] } = row.change ?? {};
  if (event === 'occasion.window-elapsed') return [];
  const { article } = source;
  const heading = `<h4>${escapeMarkup(words.page.basis)}</h4>`;
  const why = [
    ...(reason && event === 'occasion.cancelled' ? [fill(words.explain.reason, { reason })] : []),
    ...(note ? [note.value] : []),
  ];
  const heard = [
    ...why.map((text) => `<p dir="auto">${escapeMarkup(cut(cleanLine(text), excerptMax))}</p>`),
    heading,
    ...quotesOf(change).map((quote) => {
      const quoted = fill(words.explain.quote, { quote });
      return `<blockquote dir="auto">${escapeMarkup(quoted)}</blockquote>`;
    }),
  ];
  if (article === undefined) return [...heard, `<p>${escapeMarkup(words.explain.editor)}</p>`];
  const story = `<p>${link(siteAddress(site, `/articles/${article}.html`), words.page.article)}</p>`;
  return [...(isSilenced ? [heading] : heard), ...(killed.includes(article) ? [] : [story])];
}

/** In the story's order, each once; words that stand in longer ones are theirs. */
function quotesOf({ source }: OccasionChange): readonly string[] {
  const inOrder = (source.evidence ?? []).toSorted((one, other) => one.span[0] - other.span[0]);
  const all = [...new Set(inOrder.map(({ quote }) => cleanLine(quote)))];
  return all
    .filter((quote) => quote !== '' && !all.some((one) => one !== quote && one.includes(quote)))
    .slice(0, quotesMax)
    .map((quote) => cut(quote, excerptMax));
}

/** The occasion's page, which calendars serve; in this language where it is not the occasion's. */
function pageOf({ row, words, site }: Telling): string {
  const { id, language } = row.entry;
  const isForeign = closest([{ language }], words.language) === undefined;
  const suffix = isForeign ? `.${words.language.toLowerCase()}` : '';
  return siteAddress(site, `/occasions/${id}${suffix}.html`);
}

/** Section and topics as an article names them, so that an item's categories lead to their feeds. */
function filedUnder({ terms, termNames }: FeedEntry) {
  const named = terms.map((term, index) => ({ term, name: termNames[index] ?? '' }));
  const section = named.find(({ term }) => term.startsWith('section/'))?.name;
  const subjects = named
    .filter(({ term }) => term.startsWith('topic/'))
    .map(({ term, name }) => {
      const code = /^topic\/(\d{8})$/.exec(term)?.[1];
      return { name, ...(code && { uri: `http://cv.iptc.org/newscodes/mediatopic/${code}` }) };
    });
  return { subjects, ...(section && { section }) };
}
