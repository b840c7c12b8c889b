import type { Place, Text } from '@dateline/contracts';
import {
  closest,
  dateInWords,
  fill,
  type Labels as OccasionLabels,
  placeNameIn,
  readDate,
} from '@dateline/occasion-words';
import type { OccasionChange } from '../project-change.ts';
import type { Row } from '../select-view.ts';
import { cleanLine, cleanUrl } from './clean.ts';
import { type Site, siteAddress } from './feed-model.ts';
import type { Labels } from './labels.ts';

/** One change in the words of one language. */
export interface Telling {
  readonly change: OccasionChange;
  readonly row: Row;
  readonly site: Site;
  /** The feeds' own words, and those that calendars have for occasions; of one language. */
  readonly labels: Labels;
  readonly words: OccasionLabels;
}

/** The title in this language, else the story's own; none that a killed article brought. */
export function titleOf({ change, row, words }: Telling): Text {
  const killed = row.change?.killed ?? [];
  const titles = change.titles.filter(({ article = '' }) => !killed.includes(article));
  return closest(titles, words.language) ?? titles[0] ?? { value: row.entry.id, language: 'und' };
}

/** What happened, and what it leaves open: `[New date; not confirmed]`. */
export function labelOf(telling: Telling): string {
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
export function isDated({ event }: OccasionChange): boolean {
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
export function sentences(telling: Telling): string[] {
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

/** A place as the story wrote it where that is this language's, else as the gazetteer has it, else as known. */
export function placeInWords(
  place: Place | undefined,
  { language }: OccasionLabels,
  rawLanguage?: string,
): string | undefined {
  if (!place) return undefined;
  const isOurs = rawLanguage !== undefined && closest([{ language: rawLanguage }], language);
  const raw = isOurs ? cleanLine(place.raw ?? '') : '';
  return raw || (placeNameIn(place, language) ?? (cleanLine(place.name) || undefined));
}
