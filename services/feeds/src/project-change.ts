import {
  isOccasionChange,
  isTitled,
  type OccasionChangeEvent,
  type OccasionChangeRecorded,
  type Place,
  type RecordedEvent,
  type Source,
  type Text,
} from '@dateline/contracts';

/** A title, and the article that brought it; undefined for one of the editors. */
export interface SourcedTitle extends Text {
  readonly article: string | undefined;
}

/** What one event did to an occasion: how it is after it, and how it was. */
export interface OccasionChange {
  readonly event: OccasionChangeEvent['type'];
  readonly revision: number;
  /** RFC 3339 UTC. */
  readonly at: string;
  /** Also several in one language, oldest first. */
  readonly titles: readonly SourcedTitle[];
  /** EDTF; a void one stays here while the occasion is postponed or cancelled. */
  readonly date: string;
  readonly place: Place | undefined;
  /** BCP 47, of `place.raw`; undefined where the event did not say. */
  readonly placeLanguage: string | undefined;
  readonly onlineUrl: string | undefined;
  readonly certainty: 'tentative' | 'confirmed';
  /** What this event put an end to; absent where that stays as it was. */
  readonly before: {
    readonly date?: string;
    readonly place?: Place;
    /** As the correction states them. */
    readonly titles?: readonly Text[];
  };
  readonly reason: string | undefined;
  readonly note: Text | undefined;
  /** The id of the occasion that goes on in its place. */
  readonly mergedInto: string | undefined;
  /** Who says so, in which words. */
  readonly source: Source;
}

/** An event of an occasion that says something of it. */
export type ToldEvent = OccasionChangeRecorded;

const titlesMax = 50;

/** An occasion's newest change after one more event; undefined before it is announced. */
export function projectChange(
  change: OccasionChange | undefined,
  event: RecordedEvent,
): OccasionChange | undefined {
  if (!isTold(event)) return change;
  if (!change && event.type !== 'occasion.announced') return undefined;
  const { data } = event;
  const stated = statedBy(event);
  const date = stated.date ?? change?.date ?? '';
  const isOnline = event.type === 'occasion.moved-online';
  const place = isOnline ? undefined : (stated.place ?? change?.place);
  return {
    event: event.type,
    revision: event.revision,
    at: new Date(event.recordedAt).toISOString(),
    titles: titlesAfter(change?.titles ?? [], event),
    date,
    place,
    placeLanguage: stated.place ? stated.placeLanguage : change?.placeLanguage,
    onlineUrl: isOnline ? event.data.url : undefined,
    certainty: stated.status ?? change?.certainty ?? 'tentative',
    before: {
      ...(change && change.date !== date && { date: change.date }),
      ...placeBefore(change, event, place),
      ...(event.type === 'occasion.corrected' &&
        event.data.now.titles &&
        event.data.was.titles && { titles: event.data.was.titles }),
    },
    reason: 'reason' in data ? data.reason : undefined,
    note: 'note' in data ? data.note : undefined,
    mergedInto: event.type === 'occasion.merged' ? event.data.into : undefined,
    source: data.source,
  };
}

/** Whether an event says something of an occasion. */
export function isTold(event: RecordedEvent): event is ToldEvent {
  return isOccasionChange(event.type);
}

/** What an event says of its occasion; undefined where it is silent. */
export function statedBy(event: ToldEvent): {
  readonly date?: string | undefined;
  readonly place?: Place | undefined;
  readonly placeLanguage?: string | undefined;
  readonly status?: OccasionChange['certainty'] | undefined;
} {
  const { data } = event;
  const placeLanguage = 'title' in data ? data.title?.language : undefined;
  switch (event.type) {
    case 'occasion.announced':
    case 'occasion.rescheduled':
      return { ...pick(event.data), placeLanguage, status: event.data.status };
    case 'occasion.reinstated':
      return { date: event.data.date, status: event.data.status };
    case 'occasion.date-refined':
      return { date: event.data.date, status: 'tentative' };
    case 'occasion.confirmed':
      return { ...pick(event.data), placeLanguage, status: 'confirmed' };
    case 'occasion.moved':
      return { place: event.data.place, placeLanguage };
    case 'occasion.corrected':
      return { ...pick(event.data.now), placeLanguage };
    case 'occasion.postponed':
    case 'occasion.window-elapsed':
      return { status: 'tentative' };
    case 'occasion.moved-online':
    case 'occasion.cancelled':
    case 'occasion.retracted':
    case 'occasion.merged':
      return {};
  }
}

function pick({ date, place }: { date?: string; place?: Place }) {
  return { date, place };
}

/** Only where it is somewhere else now: a place that is spelt otherwise is the same one. */
function placeBefore(
  change: OccasionChange | undefined,
  event: ToldEvent,
  place: Place | undefined,
): { readonly place?: Place } {
  const stated = 'previousPlace' in event.data ? event.data.previousPlace : undefined;
  const before = stated ?? change?.place;
  return before && before.name !== place?.name ? { place: before } : {};
}

function titlesAfter(titles: readonly SourcedTitle[], event: ToldEvent): readonly SourcedTitle[] {
  const { data } = event;
  const { article } = data.source;
  const corrected = event.type === 'occasion.corrected' ? (event.data.now.titles ?? []) : [];
  const isReplaced = (title: Text) =>
    corrected.some(({ language }) => language.toLowerCase() === title.language.toLowerCase());
  const stated = 'title' in data && data.title && isTitled(data.title) ? [data.title] : [];
  const kept = titles.filter((title) => !isReplaced(title));
  const said = [...corrected, ...stated].map((title) => ({ ...title, article }));
  const isKnown = (title: SourcedTitle) =>
    kept.some((one) => one.value === title.value && one.article === title.article);
  return [...kept, ...said.filter((title) => !isKnown(title))].slice(0, titlesMax);
}
