import type { Selected } from '@dateline/contracts';
import { type Labels, labelsFor } from '@dateline/occasion-words';
import { kindOf } from '../select-terms.ts';
import { type Options, toQuery } from './options.ts';
import { calendarUrl, directoryUrl, occasionCalendarUrl, type Site } from './site.ts';
import { cleanLine, type JcalProperty, toLines } from './text.ts';
import { withoutLanguages } from './vevent.ts';

/** Which calendar, and what is to be said of it. */
export interface CalendarHead {
  readonly choice: Selected;
  /** Of the terms that it is chosen by. */
  readonly names: ReadonlyMap<string, string>;
  /** A year or a month of the archive, `2031` or `2031-05`. */
  readonly period?: string;
  /** The occasion that it holds alone. */
  readonly occasion?: string;
  readonly options: Options;
  /** Something in it has just changed, or is about to happen. */
  readonly isHot: boolean;
}

/** The closing line; between it and the opening ones stand the VEVENTs, each with its CRLF. */
export const calendarEnd = 'END:VCALENDAR\r\n';

/** Constant across releases: it is part of the bytes that the entity tag is made of. */
const productId = '-//Dateline//Calendar 1//EN';

/** Hours are not days: `P1H` would be neither. Some programs keep the first value they see. */
const hints = { hot: 'PT15M', calm: 'PT1H' } as const;

/** A calendar's opening lines. @throws RenderError */
export function renderCalendarStart(head: CalendarHead, site: Site): string {
  return `BEGIN:VCALENDAR\r\n${toLines(toCalendarProperties(head, site))}`;
}

/**
 * A calendar's own properties (RFC 5545 §3.6, RFC 7986 §5). There is no METHOD and no UID of the
 * calendar: the one is for scheduling, and for the other some readers fold all entries into one.
 */
export function toCalendarProperties(head: CalendarHead, site: Site): readonly JcalProperty[] {
  const { language } = head.choice;
  const labels = language === undefined ? undefined : labelsFor(language);
  const name = calendarName(head, site);
  const interval = head.isHot ? hints.hot : hints.calm;
  const properties: JcalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', productId],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['name', labels ? { language: labels.language } : {}, 'text', name],
    ['x-wr-calname', {}, 'text', name],
    ...description(head, labels),
    ['url', {}, 'uri', directoryUrl(site, labels?.language)],
    ['source', {}, 'uri', sourceOf(head, site)],
    // Some readers know the one, some the other.
    ['refresh-interval', {}, 'duration', interval],
    ['x-published-ttl', {}, 'text', interval],
    ['color', {}, 'text', 'firebrick'],
    ['x-apple-calendar-color', {}, 'text', '#B22222'],
  ];
  return head.options.hasLanguages ? properties : withoutLanguages(properties);
}

/** `Oasis Wire: مواعيد مرتقبة – المكان: سمرقند`, in the language of the calendar. */
export function calendarName(head: Omit<CalendarHead, 'options' | 'isHot'>, site: Site): string {
  const { language, terms } = head.choice;
  const labels = labelsFor(language ?? 'en');
  const title = cleanLine(site.title);
  const parts = terms.map((term) => {
    const kind = kindOf(term);
    const name = cleanLine(head.names.get(term) ?? '') || term.slice(term.indexOf('/') + 1);
    return kind ? `${labels.kinds[kind]}: ${name}` : name;
  });
  const period = head.period === undefined ? [] : [`${labels.kinds.archive}: ${head.period}`];
  const whole = language === undefined ? title : `${title}: ${labels.calendar.name}`;
  return [whole, ...parts, ...period].join(' – ');
}

function description(head: CalendarHead, labels: Labels | undefined): JcalProperty[] {
  if (head.occasion !== undefined) return [];
  const { language, calendar: words } = labels ?? labelsFor('en');
  return [
    ['description', { language }, 'text', words.description],
    ['x-wr-caldesc', {}, 'text', words.description],
  ];
}

function sourceOf({ choice, period, occasion, options }: CalendarHead, site: Site): string {
  if (occasion !== undefined) return `${occasionCalendarUrl(site, occasion)}${toQuery(options)}`;
  const url = calendarUrl(site, choice.name);
  const whole = period === undefined ? url : url.replace(/\.ics$/, `/archive/${period}.ics`);
  return `${whole}${toQuery(options)}`;
}
