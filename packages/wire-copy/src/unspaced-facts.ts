import type { Act } from './acts.ts';
import { isPrevious } from './bystanders.ts';
import type { HeadItem, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import type { Fact, Refusal } from './fact.ts';
import { frames, type SentenceFacts } from './facts.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { TimeExpression } from './time-expression.ts';
import { readUnspacedActs } from './unspaced-acts.ts';
import { unspacedChange } from './unspaced-changes.ts';
import { dateOfAct, untilOf } from './unspaced-dates.ts';
import { unspacedDirectFact } from './unspaced-direct.ts';
import { readUnspacedRoles } from './unspaced-roles.ts';
import type { UnspacedRules } from './unspaced-rules.ts';
import { placeOfAct, unspacedTarget } from './unspaced-targets.ts';

/** Reads one sentence's facts where date and place stand before the verb. */
export function readUnspacedFacts(sentence: ReadSentence, words: UnspacedRules): SentenceFacts {
  const acts = readUnspacedActs(sentence);
  const roles = readUnspacedRoles(sentence, acts);
  const refusals = new Map<TimeExpression, Refusal>();
  const moved = new Set<TimeExpression>();
  const facts: Fact[] = [];
  for (const act of acts) {
    const target = act.sort === 'past' ? undefined : unspacedTarget(sentence, words, act);
    if (!target) continue;
    const head = target.kind === 'head' ? target.head : undefined;
    if (head && isPrevious(sentence, head)) continue;
    const isHold = act.sort === 'hold' || act.sort === 'plan';
    const fact = isHold
      ? holdFact(sentence, words, act, head, roles)
      : unspacedChange(sentence, words, act, head, roles);
    const reason = fact && refusalOf(sentence, words, act, fact);
    if (fact?.time && !isHold) moved.add(fact.time);
    if (fact && !reason) facts.push(fact);
    if (fact?.time && reason) refusals.set(fact.time, reason);
  }
  for (const item of sentence.items) {
    if (item.type !== 'head' || item.isAside) continue;
    const fact = unspacedDirectFact(sentence, words, item, facts, roles);
    if (fact) facts.push(fact);
  }
  return { facts: facts.filter((fact) => !isSaidTwice(fact, moved)), roles, acts, refusals };
}

/** "推迟至8月9日举行": the day that it is moved to is not announced once more. */
function isSaidTwice(fact: Fact, moved: ReadonlySet<TimeExpression>): boolean {
  return fact.kind === 'announce' && fact.time !== undefined && moved.has(fact.time);
}

function holdFact(
  sentence: ReadSentence,
  words: UnspacedRules,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact | undefined {
  const item = dateOfAct(sentence, act, roles);
  const place = placeOfAct(sentence, words, act, item);
  const none = { until: undefined, old: undefined };
  if (!item) {
    // Without a date it still says where.
    const isSure = place !== undefined && act.modality === 'decided';
    const rest = { act, modality: act.modality, time: undefined, ...none, place };
    return isSure ? { kind: 'announce', head, ...rest } : undefined;
  }
  const isFormer = act.modality === 'former';
  return {
    kind: isFormer ? 'former' : 'announce',
    head,
    act,
    modality: act.modality,
    time: item.time,
    until: untilOf(sentence, item)?.time,
    old: undefined,
    place,
  };
}

/** Negative frames: proposals, conditions, and words of a deadline, market or press run. */
function refusalOf(
  sentence: ReadSentence,
  words: UnspacedRules,
  act: Act,
  fact: Fact,
): Refusal | undefined {
  const { modality } = act;
  const isChange = act.sort !== 'hold' && act.sort !== 'plan';
  if (isChange) return modality === 'decided' ? undefined : 'uncertain-change';
  if (modality === 'proposal' || modality === 'conditional' || modality === 'negated') {
    return modality;
  }
  if (isHearsay(sentence, words, Math.max(act.item.to, fact.head?.phrase.to ?? 0)))
    return 'proposal';
  return fact.time ? frameBefore(sentence, act) : undefined;
}

/** "4月举行谈判的报道", "推迟补选的建议". */
function isHearsay(sentence: ReadSentence, words: UnspacedRules, at: number): boolean {
  const { tokens } = sentence;
  const isEnd = words.relativeEnds.has(tokens[at]?.key ?? '');
  return isEnd && words.hearsay.match(tokens, at + 1, sentence.to) !== undefined;
}

function frameBefore(sentence: ReadSentence, act: Act): Refusal | undefined {
  const signals = sentence.items.filter(
    (item): item is SignalItem =>
      item.type === 'signal' && item.clause === act.item.clause && item.to <= act.item.from,
  );
  return frames.find((kind) => signals.some((item) => item.kinds.includes(kind as SignalKind)));
}
