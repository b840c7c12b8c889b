import type { Act } from './acts.ts';
import { isAside, isPrevious } from './bystanders.ts';
import { type FoundPlace, placeBetween } from './clause-places.ts';
import type { HeadItem, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import { endsIn } from './suffixes.ts';
import type { Target } from './targets.ts';

const gapMax = 24;
const sayingGapMax = 3;
const openingTokens = 3;

/**
 * The occasion of an act in a language whose verbs come last: the noun right behind a participle
 * ("өтетін форум"), else the last noun before the act that is no mere setting.
 */
export function targetBefore(sentence: ReadSentence, act: Act): Target {
  const heads = sentence.items.filter(
    (item): item is HeadItem => item.type === 'head' && item.clause === act.item.clause,
  );
  const described = sentence.rules.times.suffixes && heads.find((head) => isBehind(head, act));
  // "өтетін форумда": what is said of the noun itself holds in whatever case it stands.
  if (described) {
    return isPrevious(sentence, described) ? undefined : { kind: 'head', head: described };
  }
  const before = heads.filter((head) => head.phrase.to <= act.item.from);
  const head = before.findLast((each) => !isAside(sentence, each) && !isPrevious(sentence, each));
  if (head && act.item.from - head.phrase.to <= gapMax) return { kind: 'head', head };
  const clause = sentence.clauses[act.item.clause];
  if (clause?.kind === 'relative' && clause.antecedent) {
    return { kind: 'head', head: clause.antecedent };
  }
  return before.length > 0 ? undefined : inherited(sentence, act);
}

function isBehind(head: HeadItem, act: Act): boolean {
  return head.phrase.from === act.item.to;
}

/** "Ол 5 маусымда өтеді", "…, бірақ 8 маусымға ауыстырылды": no noun of its own. */
function inherited(sentence: ReadSentence, act: Act): Target {
  const { tokens, rules, items } = sentence;
  const clause = sentence.clauses[act.item.clause];
  if (!clause) return undefined;
  const opening = tokens.slice(clause.from, clause.from + openingTokens);
  const isPronoun = opening.some(({ key }) => rules.pronouns.has(key));
  const isBare = isOnlyWhenAndWhere(sentence, clause.from, act.item.from);
  if (!isPronoun && !isBare) return undefined;
  const previous = items.findLast(
    (item): item is HeadItem => item.type === 'head' && item.to <= clause.from,
  );
  if (previous) {
    return isAside(sentence, previous) ? undefined : { kind: 'head', head: previous };
  }
  return { kind: 'topic' };
}

function isOnlyWhenAndWhere(sentence: ReadSentence, from: number, to: number): boolean {
  const { tokens, rules, items } = sentence;
  for (let at = from; at < to; at += 1) {
    const item = items.find((each) => each.from <= at && at < each.to);
    if (item || tokens[at]?.kind === 'mark') continue;
    const place = rules.located.match(tokens, at) ?? rules.cities.match(tokens, at);
    const other = rules.locatives.match(tokens, at);
    if (!place && !other) return false;
    at = (place ?? other)?.end ?? at;
    at -= 1;
  }
  return true;
}

/** The tokens whose dates and places are an act's own: from the last happening to the act. */
interface Reach {
  readonly from: number;
  readonly to: number;
  /** Where the noun stands, if it does so within; nothing before it that a participle owns. */
  readonly head: HeadItem | undefined;
}

function reachOf(sentence: ReadSentence, act: Act, head: HeadItem | undefined): Reach {
  const own = head?.clause === act.item.clause && head.phrase.to <= act.item.from;
  const limit = own && head ? head.phrase.from : act.item.from;
  const last = sentence.items.findLast(
    (item): item is SignalItem =>
      item.type === 'signal' &&
      item.clause === act.item.clause &&
      item.to <= limit &&
      item.kinds.some((kind) => happening.test(kind)),
  );
  const start = sentence.clauses[act.item.clause]?.from ?? sentence.from;
  return { from: last?.to ?? start, to: act.item.from, head: own ? head : undefined };
}

const happening = /^(?:passive|active)(?!.*Base)|^(?:plan|postpone|reschedule|cancel)$/;

/** The date of an act in a language whose verbs come last: between noun and act, else before. */
export function dateBefore(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const isOpen = (role: DateRole | undefined) =>
    role === 'plain' || (role === 'to' && act.sort === 'plan');
  const reach = reachOf(sentence, act, head);
  const times = timesIn(sentence, act, reach).filter((time) => isOpen(roles.get(time)));
  return nearest(times, reach, (time) => isSaying(sentence, act, time));
}

function nearest(
  times: readonly TimeItem[],
  { head }: Reach,
  isSpoken: (time: TimeItem) => boolean,
): TimeItem | undefined {
  const behind = head ? times.filter((time) => time.from >= head.phrase.to) : [];
  return sharpest(behind) ?? sharpest(times.filter((time) => !isSpoken(time)));
}

/** Dates in figures before bare weekdays and "today". */
function sharpest(times: readonly TimeItem[]): TimeItem | undefined {
  const isSharp = ({ time }: TimeItem) =>
    time.value.kind !== 'weekday' && time.value.kind !== 'day';
  return times.findLast(isSharp) ?? times.at(-1);
}

function timesIn(sentence: ReadSentence, act: Act, reach: Reach): readonly TimeItem[] {
  return sentence.items.filter(
    (item): item is TimeItem =>
      item.type === 'time' &&
      item.clause === act.item.clause &&
      item.from >= reach.from &&
      item.to <= reach.to &&
      !isOwned(sentence, item, reach),
  );
}

/** "27 сәуірде қабылданған шешім бойынша форум": a participle keeps the date before it. */
function isOwned(sentence: ReadSentence, time: TimeItem, { head, to }: Reach): boolean {
  const { tokens, rules } = sentence;
  const end = head && time.to <= head.phrase.from ? head.phrase.from : to;
  const participles = rules.times.suffixes?.participle ?? [];
  return tokens.slice(time.to, end).some((token) => endsIn(token, participles));
}

/** "Министр сейсенбі күні форум өтетінін айтты": the weekday may be that of speaking. */
function isSaying(sentence: ReadSentence, act: Act, time: TimeItem): boolean {
  const { kind } = time.time.value;
  if (kind !== 'weekday' && kind !== 'day') return false;
  const clause = sentence.clauses[act.item.clause];
  if (clause && time.from <= clause.from) return false;
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes('reportVerb') &&
      item.from >= act.item.to &&
      item.from - act.item.to <= sayingGapMax,
  );
}

/** The place of an act in a language whose verbs come last: behind its noun, else before it. */
export function placeBefore(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
): FoundPlace | undefined {
  const reach = reachOf(sentence, act, head);
  const behind = reach.head && placeBetween(sentence, reach.head.phrase.to, reach.to);
  return behind ?? placeBetween(sentence, reach.from, reach.head?.phrase.from ?? reach.to);
}

/** The dates around a change: the new one, and the one it replaces. */
export function datesOfMove(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): { readonly all: readonly TimeItem[]; readonly to?: TimeItem; readonly from?: TimeItem } {
  const reach = reachOf(sentence, act, head);
  const all = timesIn(sentence, act, reach);
  const isNew = (item: TimeItem) => {
    const role = roles.get(item);
    return !item.time.isFrom && (role === 'to' || role === 'deadline');
  };
  const plain = (item: TimeItem) => roles.get(item) === 'plain' && !item.time.isFrom;
  const isBehind = (item: TimeItem) => !reach.head || item.from >= reach.head.phrase.to;
  const isNewDay = act.sort === 'reschedule' || undefined;
  const to =
    all.findLast(isNew) ?? (isNewDay && all.findLast((item) => plain(item) && isBehind(item)));
  const from =
    all.find((item) => item.time.isFrom) ??
    all.find((item) => plain(item) && item !== to && isAdjacent(reach, item));
  return { all, ...(to && { to }), ...(from && { from }) };
}

function isAdjacent({ head }: Reach, item: TimeItem): boolean {
  if (!head) return false;
  return item.from === head.phrase.to || item.to === head.phrase.from;
}
