import {
  isOccasionChange,
  isTitled,
  type OccasionChangeRecorded,
  type Place,
  type RecordedEvent,
  retell,
  type Text,
} from '@dateline/contracts';

/** The present state of one entity, as a consumer starts from it. */
export type EntityState = ArticleState | OccasionState;

/** An article as its newest event left it; emptied unless it is live. */
export interface ArticleState {
  readonly state: 'live' | 'withheld' | 'withdrawn' | 'killed';
  /** As in the newest event that says what the article is. */
  readonly data: { readonly ninjs: object; readonly x: object };
}

/** An occasion with all that was said of it; what is void is left out. */
export interface OccasionState {
  readonly state: 'scheduled' | 'postponed' | 'cancelled' | 'retracted' | 'merged';
  readonly uri?: string;
  readonly certainty?: 'tentative' | 'confirmed';
  /** One for each language. */
  readonly titles?: readonly Text[];
  /** EDTF; the former one where it is postponed. */
  readonly date?: string;
  readonly timeZone?: string;
  readonly place?: Place;
  readonly isOnline?: boolean;
  readonly url?: string;
  readonly story?: string;
  /** The occasion that this one is the same as. */
  readonly into?: string;
}

type OfType<T extends RecordedEvent['type']> = Extract<RecordedEvent, { type: T }>;

/** One entity's state after one more event; undefined until there is something to know of it. */
export function project(
  state: EntityState | undefined,
  event: RecordedEvent,
): EntityState | undefined {
  switch (event.type) {
    case 'article.published':
    case 'article.updated':
    case 'article.corrected':
    case 'article.released':
    case 'article.embargo-set':
      return { state: 'live', data: event.data };
    case 'article.withheld':
      return { state: 'withheld', data: event.data };
    case 'article.withdrawn':
      return { state: 'withdrawn', data: event.data };
    case 'article.killed':
      return { state: 'killed', data: event.data };
    case 'article.embargo-lifted':
    case 'clock.ticked':
      return state;
    case 'occasion.announced':
      return announced(event);
    case 'occasion.redacted':
      return retell(event).reduce(project, undefined as EntityState | undefined);
    default:
      return state && !('data' in state) && isChange(event)
        ? withTitle(changed(state, event), event)
        : undefined;
  }
}

/** What is under embargo is not in the public log. */
function isChange(event: RecordedEvent): event is OccasionChangeRecorded {
  return isOccasionChange(event.type);
}

function announced({ data }: OfType<'occasion.announced'>): OccasionState {
  return {
    state: 'scheduled',
    uri: data.uri,
    certainty: data.status,
    titles: isTitled(data.title) ? [data.title] : [],
    date: data.date,
    ...(data.timeZone !== undefined && { timeZone: data.timeZone }),
    ...(data.place && { place: data.place }),
    ...(data.story !== undefined && { story: data.story }),
  };
}

function changed(state: OccasionState, event: OccasionChangeRecorded): OccasionState {
  switch (event.type) {
    case 'occasion.announced':
    case 'occasion.window-elapsed':
      return state;
    case 'occasion.date-refined':
      return dated(state, event.data);
    case 'occasion.confirmed':
      return { ...dated(state, event.data), certainty: 'confirmed' };
    case 'occasion.rescheduled':
    case 'occasion.reinstated':
      return { ...dated(state, event.data), state: 'scheduled', certainty: event.data.status };
    case 'occasion.postponed':
      return { ...state, state: 'postponed' };
    case 'occasion.cancelled':
      return { ...state, state: 'cancelled' };
    case 'occasion.moved':
      return dated(state, event.data);
    case 'occasion.moved-online':
      return movedOnline(state, event.data.url);
    case 'occasion.corrected':
      return corrected(state, event);
    case 'occasion.retracted':
      return { state: 'retracted', ...(state.uri !== undefined && { uri: state.uri }) };
    case 'occasion.merged':
      return {
        state: 'merged',
        ...(state.uri !== undefined && { uri: state.uri }),
        into: event.data.into,
      };
  }
}

interface Facts {
  readonly date?: string;
  readonly timeZone?: string;
  readonly place?: Place;
}

function dated(state: OccasionState, { date, timeZone, place }: Facts): OccasionState {
  const next = {
    ...state,
    ...(date !== undefined && { date }),
    ...(timeZone !== undefined && { timeZone }),
  };
  if (!place) return next;
  const { isOnline: _online, url: _url, ...rest } = next;
  return { ...rest, place };
}

function movedOnline(state: OccasionState, url: string | undefined): OccasionState {
  const { place: _place, url: _url, ...rest } = state;
  return { ...rest, isOnline: true, ...(url !== undefined && { url }) };
}

function corrected(state: OccasionState, { data }: OfType<'occasion.corrected'>): OccasionState {
  const { titles = [], ...facts } = data.now;
  const kept = (state.titles ?? []).filter((title) => !titles.some(isInLanguageOf(title)));
  return { ...dated(state, facts), titles: [...kept, ...titles] };
}

/** A title is added for its language and never replaces one; a correction alone does that. */
function withTitle(state: OccasionState, { data }: OccasionChangeRecorded): OccasionState {
  const title = 'title' in data ? data.title : undefined;
  if (!title || !state.titles || state.titles.some(isInLanguageOf(title))) return state;
  return { ...state, titles: [...state.titles, title] };
}

function isInLanguageOf(title: Text): (other: Text) => boolean {
  const language = title.language.toLowerCase();
  return (other) => other.language.toLowerCase() === language;
}
