import type { Item, ReadSentence, SignalItem } from './clauses.ts';
import { contrastOf, withContrast } from './contrast.ts';
import type { SignalKind } from './languages/language-table.ts';
import { movedOnline } from './remote-acts.ts';

/** What a verb or noun of happening does to an occasion. */
export type ActSort = 'hold' | 'plan' | 'past' | 'postpone' | 'reschedule' | 'cancel' | 'online';

/**
 * How sure the words are. `backshifted`: "was scheduled for", a plan reported in the past tense;
 * `former`: a plan that the words call outdated; `present`: a verb form that can mean both times.
 */
export type Modality =
  | 'decided'
  | 'present'
  | 'hedged'
  | 'backshifted'
  | 'former'
  | 'proposal'
  | 'conditional'
  | 'negated';

/** An act in a sentence, with its words. */
export interface Act {
  readonly item: SignalItem;
  readonly sort: ActSort;
  readonly voice: 'active' | 'passive';
  readonly modality: Modality;
}

const reachTokens = 10;
const auxiliaryTokens = 3;
const behindItems = 3;
const behindGap = 1;

const changes: readonly ActSort[] = ['cancel', 'postpone', 'reschedule', 'online', 'plan'];

/** Finds the acts of a sentence, each with the modality that the words before it give it. */
export function readActs(sentence: ReadSentence): readonly Act[] {
  const acts: Act[] = [];
  const contrast = contrastOf(sentence);
  for (const item of sentence.items) {
    if (item.type !== 'signal') continue;
    const act = readAct(sentence, item);
    if (act) acts.push(withContrast(contrast, act));
  }
  return movedOnline(sentence, acts);
}

function readAct(sentence: ReadSentence, item: SignalItem): Act | undefined {
  const { kinds } = item;
  const before = kindsBefore(sentence, item);
  const isChange = !has(kinds, 'passiveFuture', 'activeFuture') || replacesPlan(sentence);
  const changed = isChange && changes.find((sort) => kinds.includes(sort as SignalKind));
  if (changed) {
    const modality = modalityOf(before, kinds.includes('hedge') ? 'hedged' : 'decided');
    const isFormer = kinds.includes('former');
    // "It had been put back": a change that is told, and no plan that is outdated.
    const isTold =
      changed !== 'plan' && modality === 'former' && isCloseBefore(sentence, item, 'pastAuxiliary');
    const told = isTold ? 'backshifted' : modality;
    return { item, sort: changed, voice: 'passive', modality: isFormer ? 'former' : told };
  }
  const voice = kinds.some((kind) => kind.startsWith('active')) ? 'active' : 'passive';
  if (has(kinds, 'passiveFuture', 'activeFuture')) {
    const otherwise = has(kinds, 'hedge') && !isReported(sentence, item) ? 'hedged' : 'decided';
    return { item, sort: 'hold', voice, modality: modalityOf(before, otherwise) };
  }
  if (has(kinds, 'passiveBase', 'activeBase')) {
    const modality =
      triggered(before) ??
      announcedModality(sentence, item, before) ??
      headlineModality(sentence, item);
    const isPresent = has(kinds, 'passivePresent') && !before.has('infinitive');
    if (modality || !isPresent) return modality && { item, sort: 'hold', voice, modality };
  }
  if (has(kinds, 'passivePresent', 'activePresent')) {
    const modality = triggered(before) ?? 'present';
    return { item, sort: 'hold', voice, modality };
  }
  if (!has(kinds, 'passivePast', 'activePast')) return undefined;
  // "was to have opened": the words before it make an unkept plan of the past form.
  if (isCloseBefore(sentence, item, 'unkept') || isUnkeptApart(sentence, item)) {
    return { item, sort: 'hold', voice, modality: modalityOf(before, 'former') };
  }
  const isParticiple = before.has('auxiliary') && isCloseBefore(sentence, item, 'auxiliary');
  const modality = isParticiple ? triggered(before) : undefined;
  if (modality) return { item, sort: 'hold', voice, modality };
  return { item, sort: 'past', voice, modality: 'decided' };
}

/** "Will be held online" is a change only where the sentence names a plan that it replaces. */
function replacesPlan(sentence: ReadSentence): boolean {
  return sentence.items.some(
    (item) => item.type === 'signal' && has(item.kinds, 'plan', 'former', 'insteadOf'),
  );
}

function has(kinds: readonly SignalKind[], ...wanted: readonly SignalKind[]): boolean {
  return wanted.some((kind) => kinds.includes(kind));
}

/** "A annoncé que le sommet se tiendrait": after "said that" a conditional is the future. */
function isReported({ items, clauses }: ReadSentence, act: SignalItem): boolean {
  const from = clauses[act.clause]?.from ?? 0;
  const isOpened = items.some(
    (item) => item.type === 'signal' && item.from === from && item.kinds.includes('that'),
  );
  return (
    isOpened &&
    items.some(
      (item) => item.type === 'signal' && item.to <= from && item.kinds.includes('reportVerb'),
    )
  );
}

/** The kinds of the signals before an act in its clause, back to the act before it. */
function kindsBefore(sentence: ReadSentence, act: SignalItem): ReadonlySet<SignalKind> {
  const kinds = new Set<SignalKind>();
  const index = sentence.items.indexOf(act);
  // "Will not be postponed and is to be held": what is not so is the change.
  let isChanging = false;
  // "Invited to the forum scheduled for": what is asked or hoped before the noun is not the plan.
  let isDescribing = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = sentence.items[at];
    if (!item || act.from - item.to > reachTokens) break;
    if (item.clause !== act.clause) continue;
    if (item.type === 'head') isDescribing ||= isPlanBehind(act, item.phrase.to);
    if (item.type !== 'signal') continue;
    if (item.kinds.some((kind) => /^(?:passive|active)|^plan$/.test(kind))) break;
    if (isDescribing && has(item.kinds, 'proposal', 'hedge', 'condition')) continue;
    if (isOfPlanBefore(item, sentence.items[at - 1])) break;
    if (isChanging && has(item.kinds, 'negation')) continue;
    isChanging ||= has(item.kinds, 'postpone', 'reschedule', 'cancel');
    if (isOfDate(sentence, item, sentence.items[at - 1])) continue;
    for (const kind of item.kinds) kinds.add(kind);
  }
  // "scheduled tentatively for", "من المقرر مبدئيا": a hedge may also follow at once.
  const after = sentence.items[index + 1];
  if (after?.type === 'signal' && after.from - act.to <= 1) {
    for (const kind of ['hedge', 'former'] as const)
      if (after.kinds.includes(kind)) kinds.add(kind);
  }
  if (isDeniedReport(sentence, act)) kinds.add('negation');
  if (sentence.rules.table.grammar.adpositions !== 'after') return kinds;
  for (const kind of ['future', 'proposal'] as const) kinds.delete(kind);
  for (const kind of kindsBehind(sentence, act, index)) kinds.add(kind);
  return kinds;
}

/** "The forum scheduled for": a plan right behind the noun that it describes. */
function isPlanBehind(act: SignalItem, phraseEnd: number): boolean {
  const gap = act.from - phraseEnd;
  return act.kinds.includes('plan') && gap >= 0 && gap <= behindGap;
}

/** "Не подтвердили сообщения о том, что пройдет": what is denied is denied with its clause. */
function isDeniedReport({ items, clauses }: ReadSentence, act: SignalItem): boolean {
  const from = clauses[act.clause]?.from ?? 0;
  const signals = items.filter((item): item is SignalItem => item.type === 'signal');
  const that = signals.find((item) => item.from === from && item.kinds.includes('that'));
  const last = signals.findLast(
    (item) => item.to <= from && has(item.kinds, 'negation', 'reportVerb'),
  );
  return that !== undefined && last?.kinds.includes('negation') === true;
}

/** "20 маусымда емес, 27 маусымда": "not" may be said of the date that it follows. */
function isOfDate({ rules }: ReadSentence, item: SignalItem, before: Item | undefined): boolean {
  if (rules.table.grammar.adpositions !== 'after') return false;
  return item.kinds.includes('insteadOf') && before?.type === 'time' && before.to === item.from;
}

/** "өтуі мүмкін", "өткізуді ұсынды": where verbs come last, what makes them unsure follows. */
function kindsBehind(
  sentence: ReadSentence,
  act: SignalItem,
  index: number,
): readonly SignalKind[] {
  let end = act.to;
  const kinds: SignalKind[] = [];
  for (const item of sentence.items.slice(index + 1, index + 1 + behindItems)) {
    if (item.type !== 'signal' || item.from - end > behindGap) break;
    kinds.push(...item.kinds);
    end = item.to;
  }
  return kinds;
}

/** "Previsto inicialmente … se celebrará": the adverb right behind a plan is the plan's. */
function isOfPlanBefore(item: SignalItem, before: Item | undefined): boolean {
  if (before?.type !== 'signal' || !before.kinds.includes('plan')) return false;
  return item.from === before.to && has(item.kinds, 'former', 'hedge');
}

function isCloseBefore(sentence: ReadSentence, act: SignalItem, kind: SignalKind): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes(kind) &&
      item.to <= act.from &&
      act.from - item.to < auxiliaryTokens,
  );
}

/** "Бояд 6 июн дар Бохтар оғоз мешуд": date and place part what makes a plan of the past form. */
function isUnkeptApart({ items, rules }: ReadSentence, act: SignalItem): boolean {
  if (rules.table.grammar.verb !== 'last') return false;
  return items.some(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes('unkept') &&
      item.clause === act.clause &&
      item.to <= act.from &&
      act.from - item.to <= reachTokens,
  );
}

/** The modality of words that need a trigger ("will", "is expected to") to speak of the future. */
function triggered(before: ReadonlySet<SignalKind>): Modality | undefined {
  const modality = modalityOf(before, undefined);
  if (modality !== undefined && modality !== 'backshifted') return modality;
  return before.has('future') ? 'decided' : undefined;
}

function modalityOf<Default extends Modality | undefined>(
  before: ReadonlySet<SignalKind>,
  otherwise: Default,
): Modality | Default {
  if (before.has('negation')) return 'negated';
  if (before.has('condition')) return 'conditional';
  if (before.has('proposal')) return 'proposal';
  if (before.has('former') || before.has('unkept')) return 'former';
  if (before.has('hedge')) return 'hedged';
  return before.has('pastAuxiliary') ? 'backshifted' : otherwise;
}

/** "كشفت الوزارة عن انعقاد المؤتمر": what is announced by its noun. */
function announcedModality(
  sentence: ReadSentence,
  act: SignalItem,
  before: ReadonlySet<SignalKind>,
): Modality | undefined {
  const lead = sentence.items[sentence.items.indexOf(act) - 1];
  if (lead?.type !== 'signal' || lead.to !== act.from) return undefined;
  return lead.kinds.includes('announced') && before.has('reportVerb') ? 'decided' : undefined;
}

/** "China to host …", "… to be jointly held": an infinitive after a name or before an auxiliary. */
function headlineModality(sentence: ReadSentence, act: SignalItem): Modality | undefined {
  const { items, tokens, rules } = sentence;
  const infinitive = items[items.indexOf(act) - 1];
  if (infinitive?.type !== 'signal' || !infinitive.kinds.includes('infinitive')) return undefined;
  if (infinitive.to !== act.from) return undefined;
  for (const back of [1, 2]) {
    const at = infinitive.from - back;
    const name = rules.regions.match(tokens, at) ?? rules.cities.match(tokens, at);
    if (tokens[at]?.isCapital && name?.end === infinitive.from) return 'decided';
  }
  return undefined;
}
