import type { Place, Text } from '@dateline/contracts';
import {
  closest,
  dateInWords,
  fill,
  type Labels as OccasionLabels,
  labelsFor as occasionLabelsFor,
  placeNameIn,
  readDate,
} from '@dateline/occasion-words';
import type { FeedEntry } from '../project.ts';
import type { OccasionChange } from '../project-change.ts';
import type { Row } from '../select-view.ts';
import { cut, excerptMax } from './body.ts';
import { cleanLine, cleanUrl, escapeMarkup } from './clean.ts';
import { type Site, siteAddress } from './feed-model.ts';
import { type Labels, labelsFor } from './labels.ts';

/** One change in the words of one language. */
interface Telling {
  readonly change: OccasionChange;
  readonly row: Row;
  readonly site: Site;
  /** The feeds' own words, and those that calendars have for occasions; of one language. */
  readonly labels: Labels;
  readonly words: OccasionLabels;
}

const quotesMax = 5;

/**
 * A change of an occasion as a story of our own in one language, or in the occasion's: from here on
 * it is cleaned, measured and rendered like any other.
 */
export function tellChange(
  row: Row,
  change: OccasionChange,
  { language = row.entry.language, site }: { readonly language?: string | undefined; site: Site },
): FeedEntry {
  const words = occasionLabelsFor(language);
  const telling = { change, row, site, words, labels: labelsFor(words.language) };
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

/** The newest title in this language, else the story's own; none that a killed article brought. */
function titleOf({ change, row, words }: Telling): Text {
  const killed = row.change?.killed ?? [];
  const titles = change.titles.filter(({ article = '' }) => !killed.includes(article));
  return closest(titles, words.language) ?? titles[0] ?? { value: row.entry.id, language: 'und' };
}

/** What happened, and what it leaves open: `[New date; not confirmed]`. */
function labelOf(telling: Telling): string {
  const { change, words } = telling;
  const { label } = words;
  const isWide = ['month', 'coarse'].includes(readDate(change.date)?.precision ?? '');
  const open = isWide
    ? fill(label.month, { when: dateInWords(change.date, words) })
    : change.certainty === 'tentative' && label.unconfirmed;
  const parts = [eventLabel(telling), isDated(change) && open].filter((part) => part !== false);
  const joined = parts.join(label.joiner);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** Whether it is on, at a date. */
function isDated({ event }: OccasionChange): boolean {
  return /announced|refined|confirmed|rescheduled|reinstated|moved|corrected/.test(event);
}

function eventLabel({ change, words, labels }: Telling): string {
  const { label } = words;
  switch (change.event) {
    case 'occasion.announced':
      return words.change.announced;
    case 'occasion.date-refined':
      return words.change.refined;
    case 'occasion.confirmed':
      return words.change.confirmed;
    case 'occasion.rescheduled':
      return label.rescheduled;
    case 'occasion.postponed':
      return label.postponed;
    case 'occasion.cancelled':
      return label.cancelled;
    case 'occasion.reinstated':
      return label.reinstated;
    case 'occasion.moved':
      return label.moved;
    case 'occasion.moved-online':
      return label.online;
    case 'occasion.corrected':
      return labels.correction;
    case 'occasion.retracted':
      return label.retracted;
    case 'occasion.merged':
      return label.merged;
    case 'occasion.window-elapsed':
      return label.elapsed;
  }
}

/** How things stand now, each a sentence of the calendars where they have one. */
function sentences(telling: Telling): string[] {
  const { change, words, site } = telling;
  const { explain } = words;
  const { event, certainty } = change;
  const when = dateInWords(change.date, words);
  const standing = fill(certainty === 'confirmed' ? explain.confirmed : explain.unconfirmed, {
    when,
  });
  const previous = change.before.date && dateInWords(change.before.date, words);
  switch (event) {
    case 'occasion.rescheduled': {
      const moved = previous ? [fill(explain.rescheduled, { when, previous })] : [];
      return certainty === 'confirmed' && previous ? moved : [...moved, standing];
    }
    case 'occasion.reinstated':
      return [fill(explain.reinstated, { when }), ...(certainty === 'tentative' ? [standing] : [])];
    case 'occasion.postponed':
      return [fill(explain.postponed, { when })];
    case 'occasion.cancelled':
      return [fill(explain.cancelled, { when })];
    case 'occasion.retracted':
      return [explain.retracted];
    case 'occasion.merged': {
      const url = siteAddress(site, `/occasions/${change.mergedInto}.html`);
      return [fill(explain.merged, { url })];
    }
    case 'occasion.window-elapsed':
      return [fill(explain.elapsed, { when })];
    case 'occasion.moved':
    case 'occasion.moved-online':
      return [...venueLines(telling), standing];
    default:
      return [standing];
  }
}

function venueLines({ change, words }: Telling): string[] {
  const { explain } = words;
  if (change.event === 'occasion.moved-online') {
    const url = change.onlineUrl && cleanUrl(change.onlineUrl);
    return [explain.online, ...(url ? [fill(explain.onlineAt, { url })] : [])];
  }
  const place = placeInWords(change.place, words, change.placeLanguage);
  return place === undefined ? [] : [fill(explain.moved, { place })];
}

/** As the story wrote it where that is this language's, else as the gazetteer has it, else as known. */
function placeInWords(
  place: Place | undefined,
  { language }: OccasionLabels,
  rawLanguage?: string,
): string | undefined {
  if (!place) return undefined;
  const isOurs = rawLanguage !== undefined && closest([{ language: rawLanguage }], language);
  const raw = isOurs ? cleanLine(place.raw ?? '') : '';
  return raw || (placeNameIn(place, language) ?? (cleanLine(place.name) || undefined));
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

/** Each once; words that stand in longer ones are theirs. */
function quotesOf({ source }: OccasionChange): readonly string[] {
  const all = [...new Set((source.evidence ?? []).map(({ quote }) => cleanLine(quote)))];
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
