import { type CivilDay, isoOf, minutesOfOffset, offsetAt, two } from './civil-day.ts';
import type { FoundPlace } from './clause-places.ts';
import { quoteOf, type Source } from './quotes.ts';
import { type Direction, type ResolvedTime, resolveTime } from './resolve-time.ts';
import type { StoryFact, StoryOccasion, StoryRefusal } from './story.ts';
import type { ClockTime, TimeExpression } from './time-expression.ts';
import { readTitle } from './title.ts';
import type { Token } from './tokens.ts';
import type { Evidence, OccasionStatus, Rejected, WireOccasion } from './wire-copy.ts';

interface Dated {
  readonly fact: StoryFact;
  readonly time: TimeExpression;
  readonly resolved: ResolvedTime;
}

function isBare(occasion: StoryOccasion): boolean {
  return occasion.concepts.length === 1 && occasion.edition === undefined;
}

/** The answer for one occasion; undefined where its facts leave nothing to announce. */
export function answerFor(source: Source, occasion: StoryOccasion): WireOccasion | undefined {
  const outcome = outcomeOf(source, occasion.facts);
  if (!outcome) return undefined;
  const { status, now, before, act } = outcome;
  // "The talks were called off": without a name or a date it could be any of them.
  if (!now && !before && isBare(occasion)) return undefined;
  const place = status === 'movedOnline' ? undefined : placeOf(occasion.facts, now?.fact);
  const zone = place?.place.timeZone ?? explicitZone(now?.time.clock);
  const title = readTitle(source, occasion);
  if (title.value === '') return undefined;
  const evidence: Evidence[] = [];
  if (now) evidence.push(evidenceOf(source, 'edtf', now.time.rule, now.fact.tokens, now.time));
  if (before) {
    const { time, fact } = before;
    evidence.push(evidenceOf(source, 'previousEdtf', time.rule, fact.tokens, time));
  }
  evidence.push({ field: 'title', rule: `${source.language}.noun-phrase`, ...title.evidence });
  if (place) evidence.push(placeEvidence(source, place));
  if (act?.act) {
    const words = { start: act.act.item.from, end: act.act.item.to };
    evidence.push(evidenceOf(source, 'status', `${status}-by-act`, act.tokens, words));
  }
  return {
    title: title.value,
    place: place?.place.name ?? null,
    placeRaw: place ? quoteOf(source, place.tokens, placeWords(place.place)).quote : null,
    timeZone: zone ?? null,
    edtf: now ? withClock(now, zone) : null,
    ...(before && { previousEdtf: before.resolved.edtf }),
    status,
    evidence,
  };
}

/** A refused date as the answer lists it. */
export function rejectionFor(source: Source, refusal: StoryRefusal): Rejected {
  const words = { start: refusal.from, end: refusal.time.end };
  const { span, quote } = quoteOf(source, refusal.tokens, words);
  return { quote, why: refusal.why, span };
}

interface Outcome {
  readonly status: OccasionStatus;
  readonly now: Dated | undefined;
  readonly before: Dated | undefined;
  readonly act: StoryFact | undefined;
}

function outcomeOf(source: Source, facts: readonly StoryFact[]): Outcome | undefined {
  const announced = narrowest(dated(source, facts, 'announce', 'ahead'));
  const former = dated(source, facts, 'former', 'planned').at(0) ?? oldDate(source, facts);
  const cancelled = facts.findLast((fact) => fact.kind === 'cancel');
  if (cancelled) {
    const now = sharpest([...dated(source, [cancelled], 'cancel', 'planned'), announced, former]);
    return notPast(source, { status: 'cancelled', now, before: undefined, act: cancelled });
  }
  const moved = facts.findLast((fact) => fact.kind === 'postpone' || fact.kind === 'reschedule');
  if (moved) return movedOutcome(source, facts, moved, announced, former);
  const online = facts.find((fact) => fact.kind === 'online');
  if (online) {
    const now = dated(source, [online], 'online', 'planned').at(0) ?? announced ?? former;
    return now && notPast(source, { status: 'movedOnline', now, before: undefined, act: online });
  }
  if (!announced) return undefined;
  const act = announced.fact;
  if (!former || former.resolved.edtf === announced.resolved.edtf) return asAnnounced(announced);
  // "The fair planned for June 5 to 7 will open on June 5": one plan, said twice.
  const isSamePlan = former.fact.modality !== 'former' && covers(former, announced);
  if (isSamePlan) return asAnnounced(narrowest([former, announced]) ?? announced);
  return { status: 'rescheduled', now: announced, before: former, act };
}

function asAnnounced(now: Dated): Outcome {
  return { status: certaintyOf(now), now, before: undefined, act: now.fact };
}

/** Postponed or rescheduled: which of the dates is the new one, which the old one. */
function movedOutcome(
  source: Source,
  facts: readonly StoryFact[],
  moved: StoryFact,
  announced: Dated | undefined,
  former: Dated | undefined,
): Outcome | undefined {
  const said = dated(source, [moved], moved.kind, 'ahead').at(0);
  const isFree = announced !== undefined && former !== undefined;
  const now = said ?? (isFree ? announced : undefined);
  const before = former ?? (said || !isFree ? announced : undefined);
  const isSame = now?.resolved.edtf === before?.resolved.edtf;
  if (now && now.resolved.precision !== 'coarse' && !isSame) {
    return { status: 'rescheduled', now, before, act: moved };
  }
  if (moved.kind === 'reschedule' && !before) return undefined;
  const old = before ?? dated(source, facts, 'former', 'planned').at(0);
  return notPast(source, { status: 'postponed', now: undefined, before: old, act: moved });
}

function certaintyOf(dated: Dated): 'confirmed' | 'tentative' {
  const isDay = dated.resolved.precision === 'day';
  return isDay && dated.fact.modality !== 'hedged' ? 'confirmed' : 'tentative';
}

/** What was called off before the story was written is no news of it. */
function notPast(source: Source, outcome: Outcome): Outcome | undefined {
  const date = outcome.now ?? outcome.before;
  return date && date.resolved.last < source.anchor ? undefined : outcome;
}

function dated(
  source: Source,
  facts: readonly StoryFact[],
  kind: StoryFact['kind'],
  direction: Direction,
): readonly Dated[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== kind || !fact.time) return [];
    const resolved = resolveTime(fact.time.value, source.anchor, direction);
    const until = fact.until && resolveTime(fact.until.value, source.anchor, 'ahead');
    return resolved ? [{ fact, time: fact.time, resolved: stretched(resolved, until) }] : [];
  });
}

/** "Opens on May 18 and runs until May 30" is one range. */
function stretched(from: ResolvedTime, until: ResolvedTime | undefined): ResolvedTime {
  if (!until || from.precision !== 'day' || until.precision !== 'day') return from;
  if (until.last <= from.last) return from;
  const edtf = `${isoOf(from.first)}/${isoOf(until.last)}`;
  return { ...from, edtf, last: until.last };
}

function oldDate(source: Source, facts: readonly StoryFact[]): Dated | undefined {
  for (const fact of facts) {
    const resolved = fact.old && resolveTime(fact.old.value, source.anchor, 'planned');
    if (fact.old && resolved) return { fact, time: fact.old, resolved };
  }
  return undefined;
}

function sharpest(dates: readonly (Dated | undefined)[]): Dated | undefined {
  return narrowest(dates.filter((each) => each !== undefined));
}

/**
 * A day wins over the month or week that it lies in, and several days over the one that they begin
 * on; otherwise the date that was said first stands.
 */
function narrowest(dates: readonly Dated[]): Dated | undefined {
  return dates.reduce<Dated | undefined>(
    (best, each) => (best && !isSharper(each, best) ? best : each),
    undefined,
  );
}

function isSharper(each: Dated, best: Dated): boolean {
  if (best.resolved.precision !== 'day') return covers(best, each) && length(each) < length(best);
  const isOpening = length(best) === 0 && each.resolved.first === best.resolved.first;
  return isOpening && each.resolved.precision === 'day' && length(each) > 0;
}

function covers(wide: Dated, narrow: Dated): boolean {
  const [outer, inner] = [wide.resolved, narrow.resolved];
  return inner.first >= outer.first && inner.last <= outer.last;
}

function length(each: Dated): number {
  return each.resolved.last - each.resolved.first;
}

interface PlaceWords {
  readonly place: FoundPlace;
  readonly tokens: readonly Token[];
}

function placeOf(
  facts: readonly StoryFact[],
  first: StoryFact | undefined,
): PlaceWords | undefined {
  for (const fact of first ? [first, ...facts] : facts) {
    if (fact.place && !fact.place.isCountry) return { place: fact.place, tokens: fact.tokens };
  }
  return undefined;
}

function placeWords(place: FoundPlace): { start: number; end: number; prefix: string } {
  return { start: place.from, end: place.to, prefix: place.prefix };
}

function placeEvidence(source: Source, { place, tokens }: PlaceWords): Evidence {
  const words = quoteOf(source, tokens, placeWords(place));
  return { field: 'place', rule: `${source.language}.place-after-locative`, ...words };
}

function explicitZone(clock: ClockTime | undefined): string | undefined {
  return clock?.zone === 'local' || clock?.zone === 'UTC' ? undefined : clock?.zone;
}

/** Local wall time with offset, where the clock, its zone and a single day are known. */
function withClock(dated: Dated, placeZone: string | undefined): string {
  const { resolved, time } = dated;
  const clock = time.clock;
  const zone = placeZone ?? clock?.zone;
  if (!clock || !zone || zone === 'local' || resolved.precision !== 'day') return resolved.edtf;
  if (resolved.first !== resolved.last) return resolved.edtf;
  const said = clock.zone === undefined || clock.zone === 'local' ? zone : clock.zone;
  const starts = wallTime(resolved.first, clock.minutes, said, zone);
  if (!starts || clock.endMinutes === undefined) return starts ?? resolved.edtf;
  const ends = wallTime(resolved.first, clock.endMinutes, said, zone);
  return ends ? `${starts}/${ends}` : starts;
}

/** A time said in one zone as the wall clock of another shows it. */
function wallTime(day: CivilDay, minutes: number, said: string, zone: string): string | undefined {
  const from = offsetAt(said, day, minutes);
  if (from === undefined) return undefined;
  const universal = minutes - minutesOfOffset(from);
  const guess = offsetAt(zone, day, minutes) ?? from;
  const offset = offsetAt(zone, day, universal + minutesOfOffset(guess)) ?? guess;
  const wall = universal + minutesOfOffset(offset);
  const date = isoOf(day + Math.floor(wall / 1440));
  const rest = ((wall % 1440) + 1440) % 1440;
  return `${date}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00${offset}`;
}

function evidenceOf(
  source: Source,
  field: string,
  rule: string,
  tokens: readonly Token[],
  words: { start: number; end: number },
): Evidence {
  return { field, rule: `${source.language}.${rule}`, ...quoteOf(source, tokens, words) };
}
