import type { OccasionChangeRecorded, Place, RecordedEvent, Text } from '@dateline/contracts';
import type { CalendarEntry, PastDate } from './project.ts';
import { silenced } from './project-basis.ts';

/** An occasion's event that says something of it. */
export type Told = OccasionChangeRecorded;
type Announced = Extract<Told, { readonly type: 'occasion.announced' }>;
type Corrected = Extract<Told, { readonly type: 'occasion.corrected' }>;
/** What of an entry an event replaces. */
export type Change = Partial<CalendarEntry>;

/** How much history an entry carries; the newest is kept. */
const keptMax = 50;

/** What this event alone says. */
export function changed(entry: CalendarEntry, event: Exclude<Told, Announced>): Change {
  switch (event.type) {
    case 'occasion.date-refined':
      return { ...dated(entry, event), ...live(entry), certainty: 'tentative' };
    case 'occasion.confirmed':
      return {
        ...dated(entry, event),
        ...live(entry),
        ...placed(entry, event.data),
        certainty: 'confirmed',
      };
    case 'occasion.rescheduled':
      return {
        ...dated(entry, event),
        ...placed(entry, event.data),
        standing: 'rescheduled',
        certainty: event.data.status,
      };
    case 'occasion.postponed':
      return { standing: 'postponed', certainty: 'tentative', hasElapsed: false };
    case 'occasion.cancelled':
      return { standing: 'cancelled', reason: event.data.reason };
    case 'occasion.reinstated':
      return { ...dated(entry, event), standing: 'reinstated', certainty: event.data.status };
    case 'occasion.moved':
      return {
        ...placed(entry, event.data),
        previousPlace: event.data.previousPlace ?? entry.place,
        timeZone: event.data.timeZone ?? entry.timeZone,
        venue: 'moved',
        onlineUrl: undefined,
      };
    case 'occasion.moved-online':
      return {
        place: undefined,
        previousPlace: event.data.previousPlace ?? entry.place,
        venue: 'online',
        onlineUrl: event.data.url,
      };
    case 'occasion.corrected':
      return corrected(entry, event);
    case 'occasion.retracted':
      return {
        standing: 'retracted',
        reason: event.data.reason,
        bases: silenced(entry.bases, event.data.source),
      };
    case 'occasion.merged':
      return { standing: 'merged', mergedInto: event.data.into };
    case 'occasion.window-elapsed':
      return { hasElapsed: true, certainty: 'tentative' };
  }
}

/** A new date makes the old one past, and news of it ends the silence that had elapsed. */
function dated(
  entry: CalendarEntry,
  event: Told & { readonly data: { readonly date: string; readonly timeZone?: string } },
): Change {
  const { date, timeZone = entry.timeZone } = event.data;
  return {
    date,
    timeZone,
    hasElapsed: false,
    reason: undefined,
    ...(date !== entry.date && { pastDates: withPastDate(entry, event, 'changed') }),
  };
}

function withPastDate(
  entry: CalendarEntry,
  event: RecordedEvent,
  why: PastDate['why'],
): readonly PastDate[] {
  const until = wholeSeconds(Date.parse(event.recordedAt));
  return [...entry.pastDates, { date: entry.date, until, why }].slice(-keptMax);
}

/** A dated occasion is on again; that it was given a new date once stays worth saying. */
function live({ standing }: CalendarEntry): Change {
  return {
    standing: standing === 'rescheduled' || standing === 'reinstated' ? standing : 'scheduled',
  };
}

function placed(entry: CalendarEntry, data: { place?: Place; title?: Text }): Change {
  if (!data.place) return {};
  const isElsewhere = entry.place !== undefined && entry.place.name !== data.place.name;
  return {
    place: data.place,
    placeLanguage: data.title?.language,
    venue: isElsewhere || entry.venue === 'online' ? 'moved' : entry.venue,
    onlineUrl: undefined,
    ...(isElsewhere && { previousPlace: entry.place }),
  };
}

/** What was wrong is replaced, not moved: a corrected date or place never counts as a change of plan. */
function corrected(entry: CalendarEntry, event: Corrected): Change {
  const { titles = [], date = entry.date, timeZone = entry.timeZone, place } = event.data.now;
  const isOnline = entry.venue === 'online';
  return {
    titles: titles.reduce(withTitle, entry.titles).slice(0, keptMax),
    date,
    timeZone,
    ...(place && { place, placeLanguage: event.data.title?.language }),
    // It takes place somewhere after all, and never was online.
    ...(place && isOnline && { venue: 'first' as const, onlineUrl: undefined }),
    ...(date !== entry.date && {
      pastDates: withPastDate(entry, event, 'corrected'),
      hasElapsed: false,
    }),
  };
}

function withTitle(titles: readonly Text[], title: Text): readonly Text[] {
  const at = titles.findIndex(({ language }) => isSame(language, title.language));
  return at < 0 ? [...titles, title] : titles.with(at, title);
}

/** Whether two language tags are one. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** RFC 3339 UTC without fractions of a second. */
export function wholeSeconds(instantMs: number): string {
  return `${new Date(Math.floor(instantMs / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}
