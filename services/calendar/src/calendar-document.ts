import { closest, readDate } from '@dateline/occasion-words';
import { createDocument, type Document, type DocumentOptions } from '@dateline/runtime';
import type { Format, Wanted } from './place.ts';
import type { CalendarEntry } from './project.ts';
import {
  type CalendarHead,
  calendarEnd,
  renderCalendarStart,
  toCalendarProperties,
} from './render/calendar.ts';
import { renderEvent, renderEvents } from './render/json-ld.ts';
import type { Site } from './render/site.ts';
import { type JcalComponent, toComponentLines } from './render/text.ts';
import { toVevent } from './render/vevent.ts';
import { localTimes, toVtimezone } from './render/zones.ts';
import type { Listing, Row } from './select.ts';
import { isHot, isWithin, shownPeriod } from './select-window.ts';
import type { Vevents } from './vevents.ts';

/** What a calendar is rendered from. */
export interface CalendarParts {
  readonly wanted: Wanted;
  readonly listing: Listing;
  /** The log's time, RFC 3339 UTC in whole seconds. */
  readonly now: string;
  readonly site: Site;
  readonly vevents: Vevents;
  /** What is the same for all documents, such as the generation of their tags. */
  readonly serving: Pick<DocumentOptions, 'generation' | 'compression' | 'sentDate'>;
  /** RFC 3339 UTC: before which no document at this address may be dated. */
  readonly notBefore: string | undefined;
}

/** Some programs refuse more: about a megabyte, about 1,100 entries. */
const octetsMax = 900_000;
const entriesMax = 1000;
/** For what stands around the entries. */
const frameOctets = 10_000;

export const cacheControl = 'public, max-age=60, stale-if-error=86400';
const mediaTypes: Readonly<Record<Exclude<Format, 'html'>, string>> = {
  ics: 'text/calendar; charset=utf-8',
  jcal: 'application/calendar+json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** Renders a calendar in its format. @throws RenderError */
export function createCalendarDocument(parts: CalendarParts): Document {
  const { wanted, listing, serving } = parts;
  const entries = entriesOf(parts);
  const format = wanted.format === 'html' ? 'ics' : wanted.format;
  const lastModified = latest(listing.changedAt, parts.notBefore);
  return createDocument({
    body: renderings[format](parts, entries),
    mediaType: mediaTypes[format],
    headers: { 'content-disposition': `inline; filename="${fileName(wanted)}.${format}"` },
    cacheControl,
    sequence: listing.sequence,
    compression: 'lazy',
    ...serving,
    ...(lastModified !== undefined && { lastModified }),
  });
}

const renderings = {
  ics(parts: CalendarParts, entries: readonly CalendarEntry[]): Buffer {
    const { wanted, site, vevents } = parts;
    const octets = entries.map((entry) =>
      vevents.octetsOf(entry, languageOf(wanted, entry), wanted.options),
    );
    const start = renderCalendarStart(headOf(parts, entries), site);
    const zones = timeZones(wanted, entries).map(toComponentLines).join('');
    return Buffer.concat([Buffer.from(start + zones), ...octets, Buffer.from(calendarEnd)]);
  },
  jcal(parts: CalendarParts, entries: readonly CalendarEntry[]): string {
    const { wanted, site } = parts;
    const vevents = entries.flatMap((entry) => {
      const vevent = toVevent(entry, languageOf(wanted, entry), site, wanted.options);
      return vevent ? [vevent] : [];
    });
    const properties = toCalendarProperties(headOf(parts, entries), site);
    const calendar: JcalComponent = [
      'vcalendar',
      properties,
      [...timeZones(wanted, entries), ...vevents],
    ];
    return JSON.stringify(calendar);
  },
  jsonld({ wanted, site }: CalendarParts, entries: readonly CalendarEntry[]): string {
    const [entry] = entries;
    if (wanted.occasion !== undefined && entry) {
      return renderEvent(entry, languageOf(wanted, entry), site);
    }
    return renderEvents(entries, (one) => languageOf(wanted, one), site);
  },
};

/** What stands in it: what is nearest to the log's time where there is too much; in log order. */
function entriesOf({ wanted, listing, now, vevents }: CalendarParts): readonly CalendarEntry[] {
  const { options, occasion, period } = wanted;
  const chosen = listing.rows.filter(
    (row) =>
      occasion !== undefined ||
      (period === undefined ? isWithin(shownPeriod(row.entry), now) : isInPeriod(row, period)),
  );
  const taken = new Set<CalendarEntry>();
  let octets = frameOctets;
  for (const { entry } of byNearness(chosen, now.slice(0, 10))) {
    const { length } = vevents.octetsOf(entry, languageOf(wanted, entry), options);
    if (length === 0) continue;
    octets += length;
    if (octets > octetsMax || taken.size === entriesMax) break;
    taken.add(entry);
  }
  return chosen.flatMap(({ entry }) => (taken.has(entry) ? [entry] : []));
}

/** What is not over comes first, the soonest of it; then what was, the latest of it. */
function byNearness(rows: readonly Row[], today: string): readonly Row[] {
  const placed = rows.map((row) => {
    const { firstDay = '', lastDay = '' } = readDate(row.entry.date) ?? {};
    const isAhead = lastDay >= today;
    return { row, isAhead, day: isAhead ? firstDay : lastDay };
  });
  placed.sort((one, other) => {
    if (one.isAhead !== other.isAhead) return one.isAhead ? -1 : 1;
    if (one.day === other.day) return one.row.entry.firstSequence - other.row.entry.firstSequence;
    return one.day < other.day === one.isAhead ? -1 : 1;
  });
  return placed.map(({ row }) => row);
}

function isInPeriod({ entry }: Row, period: string): boolean {
  const date = readDate(entry.date);
  if (!date) return false;
  const [first, last] = [date.firstDay, date.lastDay].map((day) => day.slice(0, period.length));
  return (first ?? '') <= period && period <= (last ?? '');
}

function headOf(
  { wanted, listing, now }: CalendarParts,
  entries: readonly CalendarEntry[],
): CalendarHead {
  const { choice, options, period, occasion } = wanted;
  const names = new Map<string, string>();
  for (const term of choice.terms) {
    const name = nameOf(listing.rows, term, choice.language);
    if (name !== undefined) names.set(term, name);
  }
  return {
    choice,
    names,
    options,
    isHot: entries.some((entry) => isHot(entry, now)),
    ...(period !== undefined && { period }),
    ...(occasion !== undefined && { occasion }),
  };
}

/** What a term is called in a language, if any of these says so; else as the first one has it. */
function nameOf(rows: readonly Row[], term: string, language?: string): string | undefined {
  let first: string | undefined;
  for (const { terms } of rows) {
    const names = terms.get(term)?.names ?? [];
    const own = language === undefined ? names[0] : closest(names, language);
    if (own) return own.value;
    first ??= names[0]?.value;
  }
  return first;
}

/** One VTIMEZONE for each zone that clock times stand in, over the years that they are in. */
function timeZones(
  { options }: Wanted,
  entries: readonly CalendarEntry[],
): readonly JcalComponent[] {
  if (!options.isLocal) return [];
  const years = new Map<string, number[]>();
  for (const { date, timeZone } of entries) {
    const { startAt, endAt = startAt } = readDate(date) ?? {};
    if (timeZone === undefined || startAt === undefined || endAt === undefined) continue;
    const ends = [startAt, endAt];
    if (!localTimes(ends, timeZone)) continue;
    const known = years.get(timeZone) ?? [];
    years.set(timeZone, [...known, ...ends.map((at) => Number(at.slice(0, 4)))]);
  }
  return [...years].sort().map(([zone, all]) =>
    toVtimezone(zone, {
      firstYear: all.reduce((one, other) => Math.min(one, other)),
      lastYear: all.reduce((one, other) => Math.max(one, other)),
    }),
  );
}

/** The calendar's language, or without one the occasion's own. */
function languageOf({ choice }: Wanted, entry: CalendarEntry): string {
  return choice.language ?? entry.language;
}

/** In letters that any header and any file system takes. */
function fileName({ choice, period, occasion }: Wanted): string {
  const name = occasion ?? choice.name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  const whole = period === undefined ? name : `${name}-${period}`;
  return whole.slice(0, 100) || 'calendar';
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}
