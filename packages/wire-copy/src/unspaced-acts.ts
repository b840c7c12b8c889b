import type { Act, ActSort, Modality } from './acts.ts';
import type { ReadSentence, SignalItem } from './clauses.ts';
import type { SignalKind } from './languages/language-table.ts';
import { isAct } from './unspaced-relatives.ts';

const changes: readonly ActSort[] = ['online', 'cancel', 'postpone', 'reschedule'];

/** The acts of a sentence whose verbs have no tense: what surrounds them says when they are. */
export function readUnspacedActs(sentence: ReadSentence): readonly Act[] {
  const acts: Act[] = [];
  for (const item of sentence.items) {
    if (item.type !== 'signal') continue;
    const act = readAct(sentence, item);
    if (act) acts.push(act);
  }
  return acts.filter((act) => act.sort !== 'plan' || isAlone(sentence, act, acts));
}

function readAct(sentence: ReadSentence, item: SignalItem): Act | undefined {
  const { kinds } = item;
  const before = kindsBefore(sentence, item);
  const modality = modalityOf(sentence, item, before);
  const changed = changes.find((sort) => kinds.includes(sort as SignalKind));
  if (changed) {
    // "由原定的5月20日调整为": what is former is the date, not the change.
    const isSure = modality === undefined || modality === 'former';
    return { item, sort: changed, voice: 'passive', modality: isSure ? 'decided' : modality };
  }
  const isFormer = modality === 'former';
  const isPast = before.has('pastTime') && !before.has('future') && !before.has('hedge');
  if (
    has(kinds, 'passivePast', 'activePast') ||
    (has(kinds, ...tenseless) && isPast && !isFormer)
  ) {
    return { item, sort: 'past', voice: 'passive', modality: 'decided' };
  }
  const voice = kinds.includes('activePresent') ? 'active' : 'passive';
  if (has(kinds, ...tenseless)) {
    const sure = before.has('future') ? 'decided' : 'present';
    return { item, sort: 'hold', voice, modality: modality ?? sure };
  }
  if (!kinds.includes('plan')) return undefined;
  const own = kinds.includes('hedge') ? 'hedged' : 'decided';
  return { item, sort: 'plan', voice: 'passive', modality: modality ?? own };
}

const tenseless: readonly SignalKind[] = ['passivePresent', 'activePresent'];

function has(kinds: readonly SignalKind[], ...wanted: readonly SignalKind[]): boolean {
  return wanted.some((kind) => kinds.includes(kind));
}

/** "定于" only plans where no verb of its clause follows that says what is done. */
function isAlone(sentence: ReadSentence, act: Act, acts: readonly Act[]): boolean {
  const { item } = act;
  return (
    !acts.some(
      (other) =>
        other.sort !== 'plan' && other.item.clause === item.clause && other.item.from >= item.to,
    ) &&
    sentence.items.some(
      (other) => other.type === 'time' && other.clause === item.clause && other.from === item.to,
    )
  );
}

/** The kinds of the signals before an act in its clause, back to the act or report before it. */
function kindsBefore(sentence: ReadSentence, act: SignalItem): ReadonlySet<SignalKind> {
  const kinds = new Set<SignalKind>();
  for (let at = sentence.items.indexOf(act) - 1; at >= 0; at -= 1) {
    const item = sentence.items[at];
    if (!item || item.clause !== act.clause) continue;
    if (item.type !== 'signal' || item.to > act.from || isInName(sentence, item)) continue;
    if (isAct(item) && !item.kinds.includes('hedge')) break;
    if (has(item.kinds, 'reportVerb', 'attribution')) break;
    for (const kind of item.kinds) kinds.add(kind);
  }
  return kinds;
}

/** "行动计划高级别会议": a word of a name plans nothing. */
function isInName({ items }: ReadSentence, { from, to }: SignalItem): boolean {
  return items.some(
    (item) => item.type === 'head' && item.phrase.from <= from && to <= item.from && !item.isAside,
  );
}

function modalityOf(
  sentence: ReadSentence,
  item: SignalItem,
  before: ReadonlySet<SignalKind>,
): Modality | undefined {
  if (before.has('negation')) return 'negated';
  if (before.has('condition') || isConditional(sentence, item)) return 'conditional';
  if (before.has('proposal') || isProposed(sentence, item, before)) return 'proposal';
  if (before.has('former')) return 'former';
  return before.has('hedge') ? 'hedged' : undefined;
}

/** "专家建议，今年9月召开…": what is proposed stands in the clause behind the verb. */
function isProposed(
  { items, clauses }: ReadSentence,
  act: SignalItem,
  before: ReadonlySet<SignalKind>,
): boolean {
  const start = clauses[act.clause]?.from;
  if (start === undefined || before.has('future')) return false;
  const verb = items.find((item) => item.type === 'signal' && item.to === start - 1);
  if (verb?.type !== 'signal' || !verb.kinds.includes('proposal')) return false;
  // "根据防控要求，…": a noun, and nothing is asked for.
  return !items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === verb.clause &&
      (item.kinds.includes('attribution') || item.kinds.includes('aside')),
  );
}

/** "如果谈判顺利，峰会将于…": the condition stands in a clause of its own before. */
function isConditional(sentence: ReadSentence, act: SignalItem): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes('condition') &&
      item.to <= act.from &&
      item.clause !== act.clause &&
      sentence.clauses[item.clause]?.kind === 'main',
  );
}
