import {
  isTitled,
  type OccasionChangeRecorded,
  type OccasionRedacted,
  type Place,
  type RecordedEvent,
  type RetoldEvent,
  type Source,
  type Text,
  withRetold,
} from '@dateline/contracts';

type Told = OccasionChangeRecorded;
type Facts = Record<string, unknown>;

/** Octets of JSON; an event has to fit into a message with the rest of it. */
const historyOctetsMax = 3_500_000;
/** What stands where an event cannot be without a place: an omission in any language. */
const erasedPlace: Place = { name: '[…]' };

/**
 * What an occasion's history is without the words of killed articles: quotes, titles, notes and
 * places as they wrote them. Dates, and places that have a number in GeoNames, are no words of
 * theirs. Undefined where no stored event has any.
 */
export function redact(
  events: readonly RecordedEvent[],
  isKilled: (article: string) => boolean,
  source: Source,
): OccasionRedacted['data'] | undefined {
  const told = withRetold(events).filter((event): event is Told => event.ref.kind === 'occasion');
  const words = wordsOf(told, isKilled);
  const cleaned = told.map((event) => ({ event, data: withoutWords(event, words) }));
  const worded = cleaned.filter(({ event, data }) => data !== event.data);
  if (worded.length === 0) return undefined;
  const erased = new Set(worded.map(({ event }) => event.revision));
  // An earlier redaction tells what is to be erased now, and its list has to outlive it.
  for (const event of events) {
    if (event.type !== 'occasion.redacted') continue;
    for (const revision of [event.revision, ...event.data.erasedRevisions]) erased.add(revision);
  }
  const history = cleaned.flatMap(({ event, data }) => (data ? [toRetold(event, data)] : []));
  return {
    source,
    erasedRevisions: [...erased].sort((one, other) => one - other),
    history: fitting(history),
  };
}

/** What killed articles brought, and nobody else. */
interface Words {
  readonly isKilled: (article: string | undefined) => boolean;
  readonly titles: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function wordsOf(told: readonly Told[], isKilledArticle: (article: string) => boolean): Words {
  const isKilled = (article: string | undefined) =>
    article !== undefined && isKilledArticle(article);
  const killed = told.filter(({ data }) => isKilled(data.source.article));
  const others = told.filter(({ data }) => !isKilled(data.source.article));
  const kept = new Set(others.flatMap(titlesIn).map(({ value }) => value));
  const titles = killed.flatMap(titlesIn).map(({ value }) => value);
  return {
    isKilled,
    titles: new Set(titles.filter((title) => !kept.has(title))),
    places: new Set(killed.flatMap(placesIn).map((place) => JSON.stringify(place))),
  };
}

function titlesIn(event: Told): readonly Text[] {
  const title = 'title' in event.data ? event.data.title : undefined;
  const corrected = event.type === 'occasion.corrected' ? (event.data.now.titles ?? []) : [];
  return [...(title && isTitled(title) ? [title] : []), ...corrected];
}

function placesIn(event: Told): readonly Place[] {
  const place = 'place' in event.data ? event.data.place : undefined;
  const corrected = event.type === 'occasion.corrected' ? event.data.now.place : undefined;
  return [place, corrected].filter((one) => one !== undefined);
}

/** The same data where there is nothing to take out; undefined where nothing is left of it. */
function withoutWords(event: Told, words: Words): object | undefined {
  const isTheirs = words.isKilled(event.data.source.article);
  const data: Facts = { ...(event.data as object) };
  if (isTheirs) {
    const { evidence: _evidence, ...source } = event.data.source;
    data['source'] = source;
    for (const name of ['title', 'note', 'reason', 'url']) delete data[name];
  }
  cleanPlaces(data, words, isTheirs, event.type === 'occasion.moved');
  if (event.type === 'occasion.corrected') {
    data['now'] = cleanPart(event.data.now, words, isTheirs);
    data['was'] = cleanPart(event.data.was, words, false);
    if (Object.keys(data['now'] as object).length === 0) return undefined;
  }
  const isSame = JSON.stringify(data) === JSON.stringify(withoutErased(event));
  return isSame ? event.data : data;
}

/** Of an announcement that has lost its title before, there is no title to lose. */
function withoutErased({ data }: Told): object {
  const { title, ...rest } = data as Facts & { readonly title?: Text };
  return title && !isTitled(title) ? rest : data;
}

function cleanPart(part: object, words: Words, isTheirs: boolean): Facts {
  const facts: Facts = { ...part };
  const titles = (facts['titles'] ?? []) as readonly Text[];
  const left = isTheirs ? [] : titles.filter(({ value }) => !words.titles.has(value));
  if (left.length === 0 && titles.length > 0) delete facts['titles'];
  else if (left.length < titles.length) facts['titles'] = left;
  cleanPlaces(facts, words, isTheirs, false);
  return facts;
}

function cleanPlaces(facts: Facts, words: Words, isTheirs: boolean, isNeeded: boolean): void {
  for (const name of ['place', 'previousPlace']) {
    const place = facts[name] as Place | undefined;
    if (!place) continue;
    const isWord = words.places.has(JSON.stringify(place)) || (isTheirs && name === 'place');
    if (!isWord) continue;
    const { raw: _raw, ...known } = place;
    if (known.geonamesId !== undefined) facts[name] = known;
    else if (isNeeded && name === 'place') facts[name] = erasedPlace;
    else delete facts[name];
  }
}

function toRetold(event: Told, data: object): RetoldEvent {
  const { type, id, revision, sequence, recordedAt, causationId } = event;
  const title = Reflect.get(data, 'title') as Text | undefined;
  const { title: _title, ...untitled } = data as Facts;
  return {
    ...{ type, id, revision, sequence, recordedAt },
    ...(causationId !== undefined && { causationId }),
    data: title && !isTitled(title) ? untitled : data,
  };
}

/** A history that is too long for one message tells what became of the occasion, without quotes. */
function fitting(history: readonly RetoldEvent[]): readonly RetoldEvent[] {
  if (Buffer.byteLength(JSON.stringify(history)) <= historyOctetsMax) return history;
  return history.map((event) => {
    const { source, ...data } = event.data as { readonly source: Source };
    const { evidence: _evidence, ...named } = source;
    return { ...event, data: { ...data, source: named } };
  });
}
