import { dayAfter, isLanguageTag, type OccasionDate } from '@dateline/contracts';
import { closest, type Labels, labelsFor, readDate } from '@dateline/occasion-words';
import type { CalendarEntry } from '../project.ts';
import { defaults, type Options } from './options.ts';
import { occasionUrl, type Site, webUrl } from './site.ts';
import { soundComponent } from './sound.ts';
import {
  cleanLine,
  type JcalComponent,
  type JcalProperty,
  RenderError,
  toComponentLines,
} from './text.ts';
import {
  basisLines,
  explanationOf,
  labelOf,
  listedLine,
  pastDateLines,
  placeOf,
  relianceOf,
  titleOf,
} from './wording.ts';
import { localTimes } from './zones.ts';

/** The same as `toVevent` in content lines. @throws RenderError */
export function renderVevent(
  entry: CalendarEntry,
  language: string,
  site: Site,
  options: Options = defaults,
): string | undefined {
  const vevent = toVevent(entry, language, site, options);
  return vevent && soundComponent(toComponentLines(vevent), 'VEVENT');
}

/**
 * One occasion as a VEVENT (RFC 5545 §3.6.1), its label and words in `language` where there are
 * such, its title in that language where it is known. Undefined for a date coarser than a month,
 * and for what the options leave out.
 * @throws RenderError where the date cannot stand in a calendar
 */
export function toVevent(
  entry: CalendarEntry,
  language: string,
  site: Site,
  options: Options = defaults,
): JcalComponent | undefined {
  const date = readDate(entry.date);
  if (!date) throw new RenderError(`date ${entry.date} cannot be read`);
  if (date.precision === 'coarse' || isLeftOut(entry, date, options)) return undefined;
  const labels = labelsFor(language);
  const isForeign = closest([entry], language) === undefined;
  const properties: JcalProperty[] = [
    ...identity(entry),
    ...span(date, options, entry.timeZone),
    ...words(entry, language, labels, site),
    ...venue(entry, language, labels),
    ...state(entry, date, options),
    ...categories(entry, language),
    ['url', {}, 'uri', occasionUrl(site, entry.id, isForeign ? labels.language : undefined)],
    ...trace(entry),
  ];
  return ['vevent', options.hasLanguages ? properties : withoutLanguages(properties), []];
}

/** The same properties without LANGUAGE, which makes of a text an object in some programs. */
export function withoutLanguages(properties: readonly JcalProperty[]): readonly JcalProperty[] {
  return properties.map(([name, { language, ...parameters }, ...rest]) => [
    name,
    parameters,
    ...rest,
  ]);
}

function isLeftOut(entry: CalendarEntry, { precision }: OccasionDate, options: Options): boolean {
  if (options.cancelled === 'drop' && relianceOf(entry) === 'CANCELLED') return true;
  return options.imprecise === 'omit' && precision === 'month';
}

/** DTSTAMP is LAST-MODIFIED where there is no METHOD (RFC 5545 §3.8.7.2). */
function identity({ uid, createdAt, changedAt, revision }: CalendarEntry): JcalProperty[] {
  return [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', checked(changedAt, instant)],
    ['created', {}, 'date-time', checked(createdAt, instant)],
    ['last-modified', {}, 'date-time', checked(changedAt, instant)],
    ['sequence', {}, 'integer', revision - 1],
  ];
}

/** Whole days end on the day after the last one; clock times are UTC (RFC 5545 §3.6.1). */
function span(
  { precision, firstDay, lastDay, startAt, endAt }: OccasionDate,
  { imprecise, isLocal }: Options,
  zone: string | undefined,
): JcalProperty[] {
  if (startAt !== undefined) {
    return clocks(endAt === undefined ? [startAt] : [startAt, endAt], isLocal ? zone : undefined);
  }
  const last = imprecise === 'first-day' && precision === 'month' ? firstDay : lastDay;
  return [
    ['dtstart', {}, 'date', checked(firstDay, day)],
    ['dtend', {}, 'date', checked(dayAfter(last), day)],
  ];
}

/** Start and end as UTC, or both as the local time of a zone that the platform knows. */
function clocks(instants: readonly string[], tzid: string | undefined): JcalProperty[] {
  const local = tzid === undefined ? undefined : localTimes(instants, tzid);
  const parameters = tzid === undefined || !local ? {} : { tzid };
  return (local ?? instants).map((time, nth) => {
    const value = checked(time, local ? wallClock : instant);
    return [nth === 0 ? 'dtstart' : 'dtend', parameters, 'date-time', value];
  });
}

function words(entry: CalendarEntry, language: string, labels: Labels, site: Site): JcalProperty[] {
  const title = titleOf(entry, language);
  const label = labelOf(entry, labels);
  const summary = label === '' ? title.value : `[${label}] ${title.value}`;
  const description = [
    ...explanationOf(entry, labels, site),
    ...pastDateLines(entry, labels).slice(-pastDatesMax),
    labels.explain.basis,
    ...basisLines(entry, labels, site).slice(-basisLinesMax),
    listedLine(entry, labels),
  ];
  return [
    ['summary', tagged(title.language), 'text', summary],
    ['description', tagged(labels.language), 'text', description.join('\n')],
  ];
}

/** What a subscriber reads of the history; the page has all that is kept. */
const pastDatesMax = 5;
const basisLinesMax = 24;

function venue(entry: CalendarEntry, language: string, labels: Labels): JcalProperty[] {
  const url = webUrl(entry.onlineUrl);
  if (entry.venue === 'online') {
    return [
      ['location', tagged(labels.language), 'text', labels.onlinePlace],
      ...(url ? [['conference', {}, 'uri', url] satisfies JcalProperty] : []),
    ];
  }
  const place = placeOf(entry, language);
  if (!place) return [];
  const { latitude, longitude } = entry.place ?? {};
  const isLocated = latitude !== undefined && longitude !== undefined;
  return [
    ['location', tagged(place.language), 'text', place.name],
    ...(isLocated
      ? [['geo', {}, 'float', [degrees(latitude), degrees(longitude)]] satisfies JcalProperty]
      : []),
  ];
}

/** Nothing that is not settled to the minute makes a subscriber busy. */
function state(
  entry: CalendarEntry,
  { precision }: OccasionDate,
  { cancelled }: Options,
): JcalProperty[] {
  const reliance = relianceOf(entry);
  // Some programs hide what is cancelled: marked, it stays in sight and says so in its title.
  const status = reliance === 'CANCELLED' && cancelled === 'mark' ? 'TENTATIVE' : reliance;
  const isBusy = status === 'CONFIRMED' && precision === 'minute';
  return [
    ['status', {}, 'text', status],
    ['transp', {}, 'text', isBusy ? 'OPAQUE' : 'TRANSPARENT'],
    ['x-microsoft-cdo-busystatus', {}, 'text', isBusy ? 'BUSY' : 'FREE'],
  ];
}

/** The subjects of its stories, in this language where they have a name in it. */
function categories({ topics }: CalendarEntry, language: string): JcalProperty[] {
  const named = topics.slice(0, categoriesMax).flatMap(({ names }) => {
    const name = closest(names, language) ?? names[0];
    const value = cleanLine(name?.value ?? '');
    return name && value !== '' ? [{ value, language: name.language }] : [];
  });
  const languages = [...new Set(named.map((name) => name.language))];
  return languages.map((tag): JcalProperty => {
    const values = named.filter((name) => name.language === tag).map(({ value }) => value);
    return ['categories', tagged(tag), 'text', ...new Set(values)];
  });
}

const categoriesMax = 20;

/** What a machine needs to know the occasion's state, and to find it in the log. */
function trace(entry: CalendarEntry): JcalProperty[] {
  const isVoid = entry.standing === 'postponed';
  const previous = entry.pastDates.findLast(({ why }) => why === 'changed');
  return [
    ...(isVoid ? [] : [['x-dateline-edtf', {}, 'text', entry.date] satisfies JcalProperty]),
    ...(previous
      ? [['x-dateline-previous-edtf', {}, 'text', cleanLine(previous.date)] satisfies JcalProperty]
      : []),
    ['x-dateline-event-status', {}, 'text', eventStatusOf(entry)],
    ['x-dateline-id', {}, 'text', entry.id],
    ['x-dateline-revision', {}, 'integer', entry.revision],
    ['x-dateline-sequence', {}, 'integer', entry.sequence],
  ];
}

/** The names of schema.org's EventStatusType, which knows no retraction and no merging. */
export function eventStatusOf({ standing, venue }: CalendarEntry): string {
  if (standing === 'postponed') return 'EventPostponed';
  if (standing === 'rescheduled') return 'EventRescheduled';
  if (standing === 'scheduled' || standing === 'reinstated') {
    return venue === 'online' ? 'EventMovedOnline' : 'EventScheduled';
  }
  return 'EventCancelled';
}

function tagged(language: string | undefined): Readonly<Record<string, string>> {
  const isKnown = language !== undefined && language !== 'und' && isLanguageTag(language);
  return isKnown ? { language } : {};
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const wallClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** Dates pass through the library as they are; one of five digits' year cannot be written. */
function checked(value: string, shape: RegExp): string {
  if (!shape.test(value)) throw new RenderError(`${value} cannot be written in a calendar`);
  return value;
}

/** Six decimals are a tenth of a metre, and never in scientific notation (RFC 5545 §3.8.1.6). */
function degrees(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
