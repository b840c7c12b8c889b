import type { Text } from '@dateline/contracts';
import {
  closest,
  dateInWords,
  dayInWords,
  fill,
  type Labels,
  placeNameIn,
  readDate,
} from '@dateline/occasion-words';
import type { Basis, CalendarEntry } from '../project.ts';
import { articleUrl, occasionUrl, type Site, webUrl } from './site.ts';
import { cleanLine, cleanText } from './text.ts';

/** How far an occasion can be relied on: iCalendar's three words (RFC 5545 §3.8.1.11). */
export type Reliance = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/** What a program may show that shows one word only. */
export function relianceOf({ standing, certainty, hasElapsed, date }: CalendarEntry): Reliance {
  if (standing === 'cancelled' || standing === 'retracted' || standing === 'merged') {
    return 'CANCELLED';
  }
  if (standing === 'postponed' || hasElapsed || certainty === 'tentative') return 'TENTATIVE';
  return isExact(date) ? 'CONFIRMED' : 'TENTATIVE';
}

/** What stands where every title was a killed story's: an omission in any language. */
const erasedTitle: Text = { value: '[…]', language: 'und' };

/** The title in this language if one is known, else the story's own; an unreadable one is the id. */
export function titleOf(entry: CalendarEntry, language: string): Text {
  const [first = erasedTitle] = entry.titles;
  const title = closest(entry.titles, language) ?? first;
  return { value: cleanLine(title.value) || entry.id, language: title.language };
}

/**
 * The place's name as the story wrote it where that is this language's, else as the gazetteer has
 * it in this language, else its canonical name.
 */
export function placeOf(
  { place, placeLanguage }: CalendarEntry,
  language: string,
): { readonly name: string; readonly language: string | undefined } | undefined {
  if (!place) return undefined;
  const isOurs = placeLanguage !== undefined && closest([{ language: placeLanguage }], language);
  const raw = isOurs ? cleanLine(place.raw ?? '') : '';
  if (raw !== '') return { name: raw, language: placeLanguage };
  const known = placeNameIn(place, language);
  if (known !== undefined) return { name: known, language };
  const name = cleanLine(place.name);
  return name === '' ? undefined : { name, language: undefined };
}

/** What must be known before the title is read; empty where nothing must. */
export function labelOf(entry: CalendarEntry, labels: Labels): string {
  const label = labelPartsOf(entry, labels).filter((part) => part !== '');
  const joined = label.join(labels.label.joiner);
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function labelPartsOf(entry: CalendarEntry, labels: Labels): string[] {
  const { label } = labels;
  const { standing, venue } = entry;
  if (standing === 'retracted' || standing === 'merged' || standing === 'cancelled') {
    return [label[standing]];
  }
  if (standing === 'postponed') return [label.postponed];
  if (entry.hasElapsed) return [label.elapsed];
  return [
    standing === 'scheduled' ? '' : label[standing],
    isWide(entry.date) ? fill(label.month, { when: dateInWords(entry.date, labels) }) : '',
    !isWide(entry.date) && relianceOf(entry) === 'TENTATIVE' ? label.unconfirmed : '',
    venue === 'first' ? '' : label[venue],
  ];
}

/** Everything the entry says about the occasion's state, one sentence or two in each line. */
export function explanationOf(entry: CalendarEntry, labels: Labels, site: Site): string[] {
  return [
    ...stateLines(entry, labels, site),
    ...venueLines(entry, labels),
    ...reasonLines(entry, labels),
    ...entry.notes.slice(-notesMax).map(({ value }) => cleanText(value)),
  ].filter((line) => line !== '');
}

/** The dates that no longer hold, oldest first. */
export function pastDateLines({ pastDates }: CalendarEntry, labels: Labels): string[] {
  const { pastDate, correctedDate } = labels.explain;
  return pastDates.map(({ date, until, why }) =>
    fill(why === 'corrected' ? correctedDate : pastDate, {
      when: dateInWords(date, labels),
      day: dayInWords(until, labels),
    }),
  );
}

/** The words and stories that the entry rests on, each story with its address. */
export function basisLines(entry: CalendarEntry, labels: Labels, site: Site): string[] {
  const { quote, editor } = labels.explain;
  return heardBases(entry).flatMap(({ article, quotes }) => [
    ...quotes.map((words) => fill(quote, { quote: cleanLine(words) })),
    article === undefined ? editor : articleUrl(site, article),
  ]);
}

/** What it rests on, without the words of articles that are withheld, withdrawn or killed. */
export function heardBases({ bases, silenced }: CalendarEntry): readonly Basis[] {
  return bases.map((basis) =>
    basis.article !== undefined && silenced.includes(basis.article)
      ? { ...basis, quotes: [] }
      : basis,
  );
}

/** Since when the entry is listed, and when it changed. */
export function listedLine({ createdAt, toldAt }: CalendarEntry, labels: Labels): string {
  const [created, changed] = [createdAt, toldAt].map((at) => dayInWords(at, labels));
  return fill(labels.explain.listed, { created: created ?? '', changed: changed ?? '' });
}

/** How many of the newest notes are told; the page's reader and the subscriber need no archive. */
const notesMax = 3;

function stateLines(entry: CalendarEntry, labels: Labels, site: Site): string[] {
  const { explain } = labels;
  const { standing } = entry;
  const when = dateInWords(entry.date, labels);
  switch (standing) {
    case 'retracted':
      return [explain.retracted];
    case 'merged':
      return [fill(explain.merged, { url: occasionUrl(site, entry.mergedInto ?? entry.id) })];
    case 'cancelled':
    case 'postponed':
      return [fill(explain[standing], { when })];
    case 'rescheduled':
    case 'reinstated':
    case 'scheduled': {
      const change = changeLines(entry, when, labels);
      const certainty = certaintyLines(entry, when, labels);
      return change.length > 0 && relianceOf(entry) === 'CONFIRMED'
        ? change
        : [...change, ...certainty];
    }
  }
}

function changeLines(entry: CalendarEntry, when: string, labels: Labels): string[] {
  const { explain } = labels;
  if (entry.standing === 'reinstated') return [fill(explain.reinstated, { when })];
  const last = entry.pastDates.findLast(({ why }) => why === 'changed');
  if (entry.standing !== 'rescheduled' || !last) return [];
  return [fill(explain.rescheduled, { when, previous: dateInWords(last.date, labels) })];
}

function certaintyLines(entry: CalendarEntry, when: string, { explain }: Labels): string[] {
  if (entry.hasElapsed) return [fill(explain.elapsed, { when })];
  if (isWide(entry.date)) return [fill(explain.month, { when })];
  if (relianceOf(entry) === 'TENTATIVE') return [fill(explain.unconfirmed, { when })];
  return [fill(explain.confirmed, { when })];
}

/** A retraction's own sentence says why; the reason beside it is the newsroom's affair. */
function reasonLines({ standing, reason }: CalendarEntry, { explain }: Labels): string[] {
  if (standing !== 'cancelled' || reason === undefined) return [];
  return [fill(explain.reason, { reason: cleanLine(reason) })];
}

function venueLines(entry: CalendarEntry, labels: Labels): string[] {
  const { explain, language } = labels;
  if (entry.venue === 'first') return [];
  const before = entry.previousPlace;
  const former = before && (placeNameIn(before, language) ?? cleanLine(before.name));
  const from = former ? [fill(explain.movedFrom, { place: former })] : [];
  if (entry.venue === 'online') {
    const url = webUrl(entry.onlineUrl);
    return [explain.online, ...(url ? [fill(explain.onlineAt, { url })] : []), ...from];
  }
  const place = placeOf(entry, language);
  return [...(place ? [fill(explain.moved, { place: place.name })] : []), ...from];
}

/** A date that leaves the day open: it never counts as confirmed, whatever was said of it. */
function isWide(edtf: string): boolean {
  const precision = readDate(edtf)?.precision;
  return precision === 'month' || precision === 'coarse';
}

function isExact(edtf: string): boolean {
  return !isWide(edtf) && !/[?~%]/.test(edtf);
}
