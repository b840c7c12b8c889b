import type { Place, RecordedEvent, Source, Text } from '@dateline/contracts';
import { silenced, withBasis } from './project-basis.ts';
import { rendererEpoch } from './render/epoch.ts';

/** What became of an occasion; whether its date is certain is said apart from this. */
export type Standing =
  | 'scheduled'
  | 'rescheduled'
  | 'reinstated'
  | 'postponed'
  | 'cancelled'
  | 'retracted'
  | 'merged';

/** A date that no longer holds; `until` is RFC 3339 UTC in whole seconds. */
export interface PastDate {
  readonly date: string;
  readonly until: string;
  readonly why: 'changed' | 'corrected';
}

/** What an entry rests on: an article's words, or an editor's decision. */
export interface Basis {
  readonly by: Source['by'];
  readonly article: string | undefined;
  readonly articleRevision: number;
  readonly quotes: readonly string[];
}

/** A subject of the stories it rests on: its selection term, and its name by language. */
export interface Topic {
  readonly term: string;
  readonly names: readonly Text[];
}

/** One occasion as calendars show it. Its titles begin with the one of the story that announced it. */
export interface CalendarEntry {
  readonly id: string;
  /** The UUID of the occasion's URI: the UID in every calendar, for life. */
  readonly uid: string;
  /** BCP 47, of the first title. */
  readonly language: string;
  /** At most one for each language. */
  readonly titles: readonly Text[];
  /** EDTF; a void one stays here while the occasion is postponed or cancelled. */
  readonly date: string;
  /** Oldest first. */
  readonly pastDates: readonly PastDate[];
  readonly timeZone: string | undefined;
  readonly place: Place | undefined;
  /** BCP 47, of `place.raw`; undefined where the event did not say. */
  readonly placeLanguage: string | undefined;
  readonly previousPlace: Place | undefined;
  readonly venue: 'first' | 'moved' | 'online';
  readonly onlineUrl: string | undefined;
  readonly standing: Standing;
  readonly certainty: 'tentative' | 'confirmed';
  /** The date passed without news. */
  readonly hasElapsed: boolean;
  readonly reason: string | undefined;
  /** The id of the occasion that goes on in its place. */
  readonly mergedInto: string | undefined;
  /** Oldest first, as the newsroom wrote them. */
  readonly notes: readonly Text[];
  readonly bases: readonly Basis[];
  /** Articles whose words may not be shown at the moment. */
  readonly silenced: readonly string[];
  /** In the order of the articles that brought them. */
  readonly topics: readonly Topic[];
  readonly story: string | undefined;
  /** RFC 3339 UTC in whole seconds: of the first event, and of the newest one. */
  readonly createdAt: string;
  readonly toldAt: string;
  /**
   * RFC 3339 UTC in whole seconds: rises by at least one second whenever anything here changes, and
   * is never before the renderer's epoch.
   */
  readonly changedAt: string;
  readonly revision: number;
  /** The log sequence of the newest event, and of the first one. */
  readonly sequence: number;
  readonly firstSequence: number;
}

type Told = Extract<RecordedEvent, { readonly type: `occasion.${string}` }>;
type Announced = Extract<Told, { readonly type: 'occasion.announced' }>;
type Corrected = Extract<Told, { readonly type: 'occasion.corrected' }>;
type Change = Partial<CalendarEntry>;

/** How much history an entry carries; the newest is kept. */
const keptMax = 50;
const uuid = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** One occasion's entry after one more event. It never leaves: a cancelled entry stays to say so. */
export function project(
  entry: CalendarEntry | undefined,
  event: RecordedEvent,
): CalendarEntry | undefined {
  if (!isTold(event)) return entry;
  if (event.type === 'occasion.announced') return entry ?? announce(event);
  return (
    entry && { ...entry, ...told(entry, event), ...stamped(entry, event), ...changed(entry, event) }
  );
}

function isTold(event: RecordedEvent): event is Told {
  return event.type.startsWith('occasion.');
}

function announce(event: Announced): CalendarEntry {
  const { data } = event;
  const at = wholeSeconds(Date.parse(event.recordedAt));
  return {
    id: event.entity,
    uid: uuid.exec(data.uri)?.[1]?.toLowerCase() ?? event.entity,
    language: data.title.language,
    titles: [data.title],
    date: data.date,
    pastDates: [],
    timeZone: data.timeZone,
    place: data.place,
    placeLanguage: data.title.language,
    previousPlace: undefined,
    venue: 'first',
    onlineUrl: undefined,
    standing: 'scheduled',
    certainty: data.status,
    hasElapsed: false,
    reason: undefined,
    mergedInto: undefined,
    notes: data.note ? [data.note] : [],
    bases: withBasis([], data.source),
    silenced: [],
    topics: [],
    story: data.story,
    createdAt: at,
    toldAt: at,
    changedAt: wholeSeconds(Math.max(Date.parse(at), Date.parse(rendererEpoch))),
    revision: event.revision,
    sequence: event.sequence,
    firstSequence: event.sequence,
  };
}

/** What this event alone says. */
function changed(entry: CalendarEntry, event: Exclude<Told, Announced>): Change {
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

/** What every event moves: its place in the log, and a stamp that is later than the one before. */
function stamped(entry: CalendarEntry, event: RecordedEvent): Change {
  const toldAtMs = Math.max(Date.parse(event.recordedAt), Date.parse(entry.toldAt));
  const toldAt = wholeSeconds(toldAtMs);
  return { ...stampAt(entry, event), toldAt, revision: event.revision };
}

/** The stamp of any change: later than the one before, whatever the clocks said. */
export function stampAt(
  { changedAt }: CalendarEntry,
  { recordedAt, sequence }: Pick<RecordedEvent, 'recordedAt' | 'sequence'>,
): Pick<CalendarEntry, 'changedAt' | 'sequence'> {
  const afterLastMs = Date.parse(changedAt) + 1000;
  return { changedAt: wholeSeconds(Math.max(Date.parse(recordedAt), afterLastMs)), sequence };
}

/** What any event may say besides its own facts. */
function told(entry: CalendarEntry, { data }: Told): Change {
  const title = 'title' in data ? data.title : undefined;
  const note = 'note' in data ? data.note : undefined;
  const isNew = title && !entry.titles.some(({ language }) => isSame(language, title.language));
  return {
    ...(isNew && { titles: [...entry.titles, title].slice(0, keptMax) }),
    ...(note && { notes: [...entry.notes, note].slice(-keptMax) }),
    bases: withBasis(entry.bases, data.source),
  };
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
  const venue = entry.venue === 'online' ? 'moved' : entry.venue;
  return { place: data.place, placeLanguage: data.title?.language, venue, onlineUrl: undefined };
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

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wholeSeconds(instantMs: number): string {
  return `${new Date(Math.floor(instantMs / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}
