import { type Act, readActs } from './acts.ts';
import { changeFact, insteadOf, splitRange } from './change-facts.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import { type DateRole, readDateRoles } from './date-roles.ts';
import { directFact } from './direct-facts.ts';
import type { Fact, Refusal } from './fact.ts';
import { placeFor } from './fact-places.ts';
import type { SignalKind } from './languages/language-table.ts';
import { remoteFacts } from './remote-facts.ts';
import { dateFor, hasAuxiliary, type Target, targetOf } from './targets.ts';
import type { TimeExpression } from './time-expression.ts';
import { dateBefore, targetBefore } from './verb-last.ts';

/** What a sentence says: facts, and for every date that none of them uses, a first reason. */
export interface SentenceFacts {
  readonly facts: readonly Fact[];
  readonly roles: ReadonlyMap<TimeItem, DateRole>;
  readonly acts: readonly Act[];
  readonly refusals: ReadonlyMap<TimeExpression, Refusal>;
}

/** Reads one sentence's facts. */
export function readFacts(sentence: ReadSentence): SentenceFacts {
  const acts = readActs(sentence);
  const roles = readDateRoles(sentence, acts);
  const refusals = new Map<TimeExpression, Refusal>();
  const facts: Fact[] = [];
  for (const act of acts) {
    const target = act.sort === 'past' ? undefined : targetFor(sentence, act);
    if (!target) continue;
    const head = target.kind === 'head' ? target.head : undefined;
    const fact = isChange(act)
      ? changeFact(sentence, act, head, roles)
      : holdFact(sentence, act, head, roles);
    if (!fact || isVainShift(act, fact)) continue;
    const reason = refusalOf(sentence, act, head, fact);
    if (!reason) facts.push(fact);
    if (fact.time && reason) refusals.set(fact.time, reason);
  }
  for (const item of sentence.items) {
    const fact = item.type === 'head' ? directFact(sentence, item, facts, roles) : undefined;
    if (fact) facts.push(fact);
  }
  const settled = unsettled(
    sentence,
    remoteFacts(sentence, datesPart(sentence, plansBecomeFormer(facts))),
  );
  return { facts: settled, roles, acts, refusals };
}

/** "Will be held on May 6, though the date is still to be confirmed": a hedge behind the date. */
function unsettled({ items }: ReadSentence, facts: readonly Fact[]): readonly Fact[] {
  const isOpen = items.some((item) => item.type === 'signal' && item.kinds.includes('unsettled'));
  const isSure = ({ kind, modality }: Fact) =>
    kind === 'announce' && (modality === 'decided' || modality === 'present');
  if (!isOpen) return facts;
  return facts.map((fact) => (isSure(fact) ? { ...fact, modality: 'hedged' } : fact));
}

/** "Moved", "put back": only with a new date do they speak of a change of date. */
function isVainShift(act: Act, fact: Fact): boolean {
  return has(act, 'shift') && fact.time === undefined;
}

function targetFor(sentence: ReadSentence, act: Act): Target {
  return isVerbLast(sentence) ? targetBefore(sentence, act) : targetOf(sentence, act);
}

function isVerbLast(sentence: ReadSentence): boolean {
  return sentence.rules.table.grammar.verb === 'last';
}

function isChange(act: Act): boolean {
  return act.sort !== 'hold' && act.sort !== 'plan' && act.sort !== 'past';
}

function holdFact(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact | undefined {
  const date = isVerbLast(sentence) ? dateBefore : dateFor;
  const item = date(sentence, act, head, roles);
  if (!item) return placeFact(sentence, act, head);
  const isFormer = act.modality === 'former';
  const until = lastDay(sentence, item, roles);
  return {
    kind: isFormer ? 'former' : 'announce',
    head,
    act,
    modality: act.modality,
    // "On June 1 instead of June 8, as was planned": the plan is the date that was replaced.
    time: (isFormer ? insteadOf(sentence, roles) : undefined) ?? item.time,
    until: until?.time,
    old: insteadOf(sentence, roles),
    place: placeFor(sentence, act, head, item),
  };
}

/** "Opens on May 18 and runs until May 30": an end near the date, or behind a verb of lasting. */
function lastDay(
  sentence: ReadSentence,
  first: TimeItem,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const isLasting = (time: TimeItem) =>
    sentence.items.some(
      (item) =>
        item.type === 'signal' &&
        item.kinds.includes('lasts') &&
        item.from >= first.to &&
        item.to <= time.from &&
        time.from - item.to <= 2,
    );
  return sentence.items.find((item): item is TimeItem => {
    if (item.type !== 'time' || item.from < first.to || roles.get(item) !== 'deadline')
      return false;
    return (item.from - first.to <= 6 && item.clause === first.clause) || isLasting(item);
  });
}

/** Negative frames: what is about an occasion but does not say when it is. */
function refusalOf(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  fact: Fact,
): Refusal | undefined {
  const changed = isChange(act);
  if (changed && act.modality !== 'decided' && act.modality !== 'backshifted')
    return 'uncertain-change';
  if (act.modality === 'proposal' || act.modality === 'conditional' || act.modality === 'negated') {
    return act.modality;
  }
  const isOwn = head !== undefined && isPlanOf(sentence, act, head);
  if (isOwn || changed || (fact.act && has(act, 'passiveFuture'))) return undefined;
  return frameBefore(sentence, act, head);
}

/** "The forum scheduled for": the plan describes its noun, whatever else is in the clause. */
function isPlanOf(sentence: ReadSentence, act: Act, head: HeadItem): boolean {
  const isBehind = act.sort === 'plan' && act.item.from - head.phrase.to <= 1;
  return isBehind && !hasAuxiliary(sentence, act);
}

function has(act: Act, kind: SignalKind): boolean {
  return act.item.kinds.includes(kind);
}

/** A word of a deadline, a market or a press run before the act, in its own clause. */
function frameBefore(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
): Refusal | undefined {
  for (const item of sentence.items) {
    if (item.type !== 'signal' || item.clause !== act.item.clause || item.from >= act.item.from)
      continue;
    if (head && item.from >= head.phrase.from && item.to <= head.phrase.to) continue;
    const frame = frames.find((kind) => item.kinds.includes(kind));
    if (frame) return frame;
  }
  return undefined;
}

/** "… will be held in Astana", without a date: it still says where. */
function placeFact(sentence: ReadSentence, act: Act, head: HeadItem | undefined): Fact | undefined {
  const isSure = act.modality === 'decided' || (isVerbLast(sentence) && act.modality === 'present');
  const place = isSure ? placeFor(sentence, act, head, undefined) : undefined;
  const none = { time: undefined, until: undefined, old: undefined };
  return place && { kind: 'announce', head, act, modality: act.modality, ...none, place };
}

/** The frames in the order in which they are looked for. */
export const frames = ['deadline', 'market', 'publication'] as const;

/**
 * Where a sentence changes an occasion, the plan that it mentions is the old one; so it is where
 * the sentence goes on to say another date: "the vote set for May 28 will be held on June 11".
 */
function plansBecomeFormer(facts: readonly Fact[]): readonly Fact[] {
  const changed = facts.filter(({ kind, act, time }) => {
    const isHeld = kind === 'announce' && act?.sort === 'hold' && time !== undefined;
    return isMove(kind) || isHeld;
  });
  return facts.map((fact) => {
    const isPlan = fact.kind === 'announce' && fact.act?.sort === 'plan';
    return isPlan && changed.some(({ head, time }) => head === fact.head && time !== fact.time)
      ? { ...fact, kind: 'former' as const }
      : fact;
  });
}

/**
 * «تأجيل القمة المقررة في 20 مارس إلى 15 أبريل»: Arabic opens a range with "from" or "between", so
 * what is without them is the date of the plan and the date that it was moved to.
 */
function datesPart({ rules }: ReadSentence, facts: readonly Fact[]): readonly Fact[] {
  if (rules.table.grammar.verb !== 'first') return facts;
  return facts.map((fact) => {
    if (!isMove(fact.kind) && fact.kind !== 'former') return fact;
    const plan = facts.find(({ kind, head }) => kind === 'former' && head === fact.head)?.time;
    const hasMove = facts.some(({ kind, head }) => isMove(kind) && head === fact.head);
    const parts = plan && !plan.isFrom && hasMove ? splitRange(plan) : undefined;
    if (!parts) return fact;
    return isMove(fact.kind)
      ? { ...fact, time: fact.time ?? parts.to }
      : { ...fact, time: parts.from };
  });
}

function isMove(kind: Fact['kind']): boolean {
  return kind === 'postpone' || kind === 'reschedule';
}
