import { labelsFor, readDate } from '@dateline/occasion-words';
import type { CalendarEntry } from '../project.ts';
import { occasionUrl, type Site, webUrl } from './site.ts';
import { cleanLine, cleanText } from './text.ts';
import { eventStatusOf } from './vevent.ts';
import { explanationOf, placeOf, titleOf } from './wording.ts';

const context = 'https://schema.org';

/** Several occasions as one JSON-LD graph of schema.org Events. */
export function renderEvents(
  entries: readonly CalendarEntry[],
  languageOf: (entry: CalendarEntry) => string,
  site: Site,
): string {
  const events = entries.map((entry) => toEvent(entry, languageOf(entry), site));
  return `${JSON.stringify({ '@context': context, '@graph': events }, null, 2)}\n`;
}

/** One occasion as a schema.org Event. */
export function renderEvent(entry: CalendarEntry, language: string, site: Site): string {
  const event = { '@context': context, ...toEvent(entry, language, site) };
  return `${JSON.stringify(event, null, 2)}\n`;
}

function toEvent(entry: CalendarEntry, language: string, site: Site) {
  const labels = labelsFor(language);
  const title = titleOf(entry, language);
  const { start, end } = datesOf(entry.date);
  const previous = previousStart(entry);
  return {
    '@type': 'Event',
    '@id': `urn:uuid:${entry.uid}`,
    identifier: entry.id,
    name: title.value,
    inLanguage: title.language,
    description: cleanText(explanationOf(entry, labels, site).join('\n')),
    startDate: start,
    endDate: end,
    ...(previous !== undefined && { previousStartDate: previous }),
    eventStatus: `${context}/${eventStatusOf(entry)}`,
    eventAttendanceMode: `${context}/${
      entry.venue === 'online' ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'
    }`,
    ...location(entry, language),
    url: occasionUrl(site, entry.id),
    sdDatePublished: entry.changedAt,
    version: entry.revision,
  };
}

/** As sharp as they are known: ISO 8601 has a form for a month, too. */
function datesOf(edtf: string): { readonly start: string; readonly end: string } {
  const date = readDate(edtf);
  const ends = edtf.split('/').map((text) => text.replace(/[?~%]/g, ''));
  const [start = edtf, end = start] = ends;
  if (date?.precision !== 'minute') return { start, end };
  return { start, end: date.endAt === undefined ? start : end };
}

/** Of the date before the newest change; a void date is one that was. */
function previousStart({ standing, date, pastDates }: CalendarEntry): string | undefined {
  if (standing === 'postponed') return datesOf(date).start;
  const last = pastDates.findLast(({ why }) => why === 'changed');
  return standing === 'rescheduled' && last ? datesOf(last.date).start : undefined;
}

function location(entry: CalendarEntry, language: string) {
  if (entry.venue === 'online') {
    const url = webUrl(entry.onlineUrl);
    return url === undefined ? {} : { location: { '@type': 'VirtualLocation', url } };
  }
  const place = placeOf(entry, language);
  if (!place) return {};
  const { latitude, longitude } = entry.place ?? {};
  const isLocated = latitude !== undefined && longitude !== undefined;
  return {
    location: {
      '@type': 'Place',
      name: cleanLine(place.name),
      ...(isLocated && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    },
  };
}
