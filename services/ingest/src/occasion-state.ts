import {
  isTitled,
  type OccasionChangeEvent,
  type OccasionEvent,
  type Place,
  parseOccasionDate,
  retoldEvents,
  type Source,
  type Text,
} from '@dateline/contracts';
import type {
  EmbargoedOccasion,
  KnownTitle,
  OccasionState,
  StandingOccasion,
} from './occasion-commands.ts';

/** The state after one more event; what follows the end of an occasion, or precedes it, is void. */
export function evolveOccasion(state: OccasionState, event: OccasionEvent): OccasionState {
  switch (event.type) {
    case 'occasion.announced':
      return state.kind === 'absent' ? announced(event) : state;
    case 'occasion.redacted':
      return retoldEvents(event).reduce(evolveOccasion, { kind: 'absent' } as OccasionState);
    case 'occasion.embargo-set':
      return state.kind === 'absent' || state.kind === 'embargoed'
        ? embargoed(state, event)
        : state;
    case 'occasion.embargo-lifted':
      return state.kind === 'embargoed' ? { kind: 'lifted', revision: state.revision + 1 } : state;
    default:
      return state.kind === 'embargoed' && event.type === 'occasion.retracted'
        ? { kind: 'retracted', revision: state.revision + 1 }
        : changed(state, event);
  }
}

function changed(
  state: OccasionState,
  event: Exclude<OccasionChangeEvent, { type: 'occasion.announced' }>,
): OccasionState {
  if (!isStanding(state)) return state;
  // A writer with a fault stored it: readers stand still, and the desk goes on from where they are.
  if (isUnreadable(event)) return { ...state, revision: state.revision + 1 };
  const next = withSource(state, event.data);
  switch (event.type) {
    case 'occasion.date-refined':
      return dated(next, event.data);
    case 'occasion.confirmed':
      return {
        ...placed(dated(next, event.data), event.data),
        certainty: 'confirmed',
        isElapsed: false,
      };
    case 'occasion.rescheduled':
    case 'occasion.reinstated':
      return {
        ...placed(dated(next, event.data), event.data),
        kind: 'scheduled',
        certainty: event.data.status,
        isElapsed: false,
      };
    case 'occasion.postponed':
      return { ...next, kind: 'postponed', isElapsed: false };
    case 'occasion.cancelled':
      return { ...next, kind: 'cancelled' };
    case 'occasion.moved':
      return placed(zoned(next, event.data), event.data);
    case 'occasion.moved-online':
      return movedOnline(next, event.data.url);
    case 'occasion.corrected':
      return put(next, event.data);
    case 'occasion.retracted':
      return { kind: 'retracted', revision: next.revision };
    case 'occasion.merged':
      return { kind: 'merged', revision: next.revision, into: event.data.into };
    case 'occasion.window-elapsed':
      return { ...state, revision: next.revision, isElapsed: true };
  }
}

/** Whether an event gives the occasion a date that nobody can read. */
function isUnreadable({ data }: OccasionChangeEvent): boolean {
  const { date } = 'now' in data ? data.now : 'date' in data ? data : {};
  return date !== undefined && !parseOccasionDate(date);
}

/** Whether the occasion lives: it was announced, and neither retracted nor merged into another. */
export function isStanding(state: OccasionState): state is StandingOccasion {
  return state.kind === 'scheduled' || state.kind === 'postponed' || state.kind === 'cancelled';
}

/** Whether an event with this title would make the occasion known in one more language. */
export function isTitleNew(state: StandingOccasion, title: Text | undefined): boolean {
  return title !== undefined && !state.titles.some(isInLanguageOf(title));
}

/** Two titles of one language, whatever the case of the tag. */
export function isInLanguageOf(title: {
  readonly language: string;
}): (other: { readonly language: string }) => boolean {
  const language = title.language.toLowerCase();
  return (other) => other.language.toLowerCase() === language;
}

type DataOf<T extends OccasionEvent['type']> = Extract<OccasionEvent, { type: T }>['data'];

function announced({ data }: { readonly data: DataOf<'occasion.announced'> }): StandingOccasion {
  const { article } = data.source;
  return {
    kind: 'scheduled',
    certainty: data.status,
    revision: 1,
    uri: data.uri,
    titles: isTitled(data.title) ? [given(data.title, article)] : [],
    date: data.date,
    previousDates: [],
    wrongDates: [],
    ...(data.timeZone && { timeZone: data.timeZone }),
    ...(data.place && { place: data.place }),
    isOnline: false,
    ...(data.story && { story: data.story }),
    sources: article ? [article] : [],
    isFromDesk: !article,
    ...(article && { dateArticle: article }),
    ...(article && data.place && { placeArticle: article }),
    isElapsed: false,
  };
}

function embargoed(
  state: OccasionState,
  { data }: { readonly data: DataOf<'occasion.embargo-set'> },
): EmbargoedOccasion {
  const { title, status, embargoedUntil, source, ...facts } = data;
  const revision = state.kind === 'absent' ? 1 : state.revision + 1;
  return {
    ...facts,
    kind: 'embargoed',
    titles: [title],
    certainty: status,
    revision,
    until: embargoedUntil,
  };
}

function withSource(
  state: StandingOccasion,
  { source, title }: { readonly source: Source; readonly title?: Text },
): StandingOccasion {
  const { article } = source;
  const isKnown = !article || state.sources.includes(article);
  return {
    ...state,
    revision: state.revision + 1,
    sources: isKnown ? state.sources : [...state.sources, article],
    isFromDesk: state.isFromDesk || !article,
    titles:
      title && isTitleNew(state, title) ? [...state.titles, given(title, article)] : state.titles,
  };
}

function given(title: Text, article: string | undefined): KnownTitle {
  return { ...title, ...(article && { article }) };
}

type Facts = {
  readonly source: Source;
  readonly date?: string;
  readonly timeZone?: string;
  readonly place?: Place;
};

function dated(state: StandingOccasion, facts: Facts): StandingOccasion {
  const { date, source } = facts;
  if (!date || date === state.date) return zoned(state, facts);
  return {
    ...zoned(state, facts),
    date,
    previousDates: [...state.previousDates, state.date],
    dateArticle: source.article,
    isElapsed: false,
  };
}

function zoned(state: StandingOccasion, { timeZone }: Facts): StandingOccasion {
  return timeZone ? { ...state, timeZone } : state;
}

function placed(state: StandingOccasion, { place, source }: Facts): StandingOccasion {
  if (!place) return state;
  const { onlineUrl: _url, ...rest } = state;
  return { ...rest, place, placeArticle: source.article, isOnline: false };
}

function movedOnline(state: StandingOccasion, url: string | undefined): StandingOccasion {
  const { place: _place, placeArticle: _article, onlineUrl: _url, ...rest } = state;
  return { ...rest, isOnline: true, ...(url && { onlineUrl: url }) };
}

function put(
  state: StandingOccasion,
  { now, source }: DataOf<'occasion.corrected'>,
): StandingOccasion {
  const { date, titles = [] } = now;
  const next = placed(zoned(state, { source, ...now }), { source, ...now });
  const kept = state.titles.filter((title) => !titles.some(isInLanguageOf(title)));
  return {
    ...next,
    ...(date && {
      date,
      dateArticle: source.article,
      isElapsed: false,
      wrongDates: [...state.wrongDates, state.date],
    }),
    titles: [...kept, ...titles.map((title) => given(title, source.article))],
  };
}
