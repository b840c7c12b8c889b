import { type Labels, labelsFor } from './labels.ts';
import { calendarUrl, occasionCalendarUrl, type Site } from './site.ts';
import { cleanLine, type JcalProperty, toLines } from './text.ts';

/** Which calendar: all of them, one language's, or one occasion's own. */
export type CalendarKind =
  | { readonly kind: 'all' }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'occasion'; readonly id: string };

/** The closing line; between it and the opening ones stand the VEVENTs, each with its CRLF. */
export const calendarEnd = 'END:VCALENDAR\r\n';

/** Constant across releases: it is part of the bytes that the entity tag is made of. */
const productId = '-//Dateline//Calendar 1//EN';

/**
 * A calendar's opening lines (RFC 5545 §3.6, RFC 7986 §5). There is no METHOD and no UID of the
 * calendar: the one is for scheduling, and for the other some readers fold all entries into one.
 */
export function renderCalendarStart(calendar: CalendarKind, site: Site): string {
  const labels = calendar.kind === 'language' ? labelsFor(calendar.language) : undefined;
  const name = cleanLine(labels ? `${site.title}: ${labels.calendar.name}` : site.title);
  const lines = toLines([
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', productId],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['name', tagged(labels), 'text', name],
    ['x-wr-calname', {}, 'text', name],
    ...description(calendar, labels),
    ['url', {}, 'uri', `${site.url}/`],
    ['source', {}, 'uri', sourceOf(calendar, site)],
    // Some readers know the one, some the other; hours are not days: P1H would be neither.
    ['refresh-interval', {}, 'duration', 'PT1H'],
    ['x-published-ttl', {}, 'text', 'PT1H'],
    ['color', {}, 'text', 'firebrick'],
    ['x-apple-calendar-color', {}, 'text', '#B22222'],
  ]);
  return `BEGIN:VCALENDAR\r\n${lines}`;
}

function description(calendar: CalendarKind, labels: Labels | undefined): JcalProperty[] {
  if (calendar.kind === 'occasion') return [];
  const { language, calendar: words } = labels ?? labelsFor('en');
  return [
    ['description', { language }, 'text', words.description],
    ['x-wr-caldesc', {}, 'text', words.description],
  ];
}

function sourceOf(calendar: CalendarKind, site: Site): string {
  switch (calendar.kind) {
    case 'all':
      return calendarUrl(site, 'all');
    case 'language':
      return calendarUrl(site, calendar.language);
    case 'occasion':
      return occasionCalendarUrl(site, calendar.id);
  }
}

function tagged(labels: Labels | undefined): Readonly<Record<string, string>> {
  return labels ? { language: labels.language } : {};
}
