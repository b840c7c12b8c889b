import {
  isOccasionChange,
  isTitled,
  type Place,
  parseOccasionDate,
  type RecordedEvent,
  retell,
  type Source,
  type Text,
} from '@dateline/contracts';
import { withBasis } from './project-basis.ts';
import { type Change, changed, isSame, type Told, wholeSeconds } from './project-changes.ts';
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

/** An event whose date nobody can read: nothing that it says is shown. */
export interface PassedOver {
  readonly date: string;
  readonly revision: number;
  readonly sequence: number;
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
  /** What it was told last and nobody can read; gone once it has a date again. */
  readonly passedOver: PassedOver | undefined;
  /** The log sequence of the newest event, and of the first one. */
  readonly sequence: number;
  readonly firstSequence: number;
}

type Announced = Extract<Told, { readonly type: 'occasion.announced' }>;

/** How much history an entry carries; the newest is kept. */
const keptMax = 50;
const uuid = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** One occasion's entry after one more event. It never leaves: a cancelled entry stays to say so. */
export function project(
  entry: CalendarEntry | undefined,
  event: RecordedEvent,
): CalendarEntry | undefined {
  if (event.type === 'occasion.redacted') return retold(event);
  if (!isTold(event)) return entry;
  if (event.type === 'occasion.announced') return entry ?? announce(event);
  if (!entry) return undefined;
  const date = dateIn(event);
  if (date !== undefined && !parseOccasionDate(date)) {
    // Shown as told it would leave every calendar, so it stands still where it was.
    const { revision, sequence } = event;
    return { ...entry, passedOver: { date, revision, sequence } };
  }
  return {
    ...entry,
    ...told(entry, event),
    ...stamped(entry, event),
    ...changed(entry, event),
    ...(date !== undefined && { passedOver: undefined }),
  };
}

/** The date that an event gives an occasion, if any. */
function dateIn({ data }: Told): string | undefined {
  if ('now' in data) return data.now.date;
  return 'date' in data ? data.date : undefined;
}

function isTold(event: RecordedEvent): event is Told {
  return isOccasionChange(event.type);
}

/**
 * What is left when words of a killed article are taken back, whatever was known before: a reader
 * that starts from the erased log comes to the same. Its stamp is later than any that the words
 * had, which rose by a second with each article that was silenced.
 */
function retold(event: Extract<RecordedEvent, { type: 'occasion.redacted' }>) {
  const entry = retell(event).reduce(project, undefined as CalendarEntry | undefined);
  if (!entry) return undefined;
  const { changedAt } = stampAt(entry, event);
  const silencedS = 1 + entry.bases.length;
  return {
    ...entry,
    ...stamped(entry, event),
    language: entry.titles[0]?.language ?? entry.language,
    changedAt: wholeSeconds(Date.parse(changedAt) + silencedS * 1000),
  };
}

function announce(event: Announced): CalendarEntry {
  const { data } = event;
  const at = wholeSeconds(Date.parse(event.recordedAt));
  return {
    id: event.entity,
    uid: uuid.exec(data.uri)?.[1]?.toLowerCase() ?? event.entity,
    language: data.title.language,
    titles: isTitled(data.title) ? [data.title] : [],
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
    passedOver: undefined,
    sequence: event.sequence,
    firstSequence: event.sequence,
  };
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
