import type { Act } from './acts.ts';
import { endOfNaming, isApposition, isAside, isOfThePast } from './bystanders.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import { dateInFreeOrder, headInFreeOrder } from './free-order.ts';
import { happening } from './happening.ts';
import { isProperty } from './possessors.ts';

const gapMax = 16;
const objectGapMax = 12;
const nounGapMax = 6;
const inheritTokens = 4;
const verbTokensMax = 3;

/** What an act is about: a head of its sentence, or whatever the story spoke of last. */
export type Target =
  | { readonly kind: 'head'; readonly head: HeadItem }
  | { readonly kind: 'topic' }
  | undefined;

/** Finds the occasion that an act speaks of, in its clause, by its clause, or before it. */
export function targetOf(sentence: ReadSentence, act: Act): Target {
  const { cases } = sentence.rules;
  if (cases) {
    const free = headInFreeOrder(sentence, act, cases);
    return free ? { kind: 'head', head: free } : resumedTopic(sentence, act);
  }
  const noun = nounBefore(sentence, act);
  if (noun) return { kind: 'head', head: noun };
  const heads = sentence.items.filter(
    (item): item is HeadItem =>
      item.type === 'head' && item.clause === act.item.clause && !isApposition(sentence, item),
  );
  const before = heads.findLast((head) => head.phrase.to <= act.item.from);
  const after = isWithoutObject(sentence, act)
    ? undefined
    : heads.find((head) => head.from >= act.item.to);
  const gathered = act.item.kinds.includes('gather')
    ? gatheredFor(sentence, act, heads)
    : undefined;
  const isLinked = sentence.rules.table.grammar.modifiers === 'linked';
  if (gathered || (act.item.kinds.includes('gather') && !isLinked)) return gathered;
  const subject = before && isSubject(sentence, before, act) ? before : undefined;
  const object = after && isObject(sentence, after, act) ? after : undefined;
  const head = prefersObject(sentence, act, after) ? (object ?? subject) : (subject ?? object);
  const clause = sentence.clauses[act.item.clause];
  const antecedent = clause?.kind === 'relative' ? clause.antecedent : undefined;
  if (antecedent && !object) return { kind: 'head', head: antecedent };
  if (head) return { kind: 'head', head };
  return inherited(sentence, act);
}

/** "Will open on June 5": with a date or a place right behind it, the verb speaks of its subject. */
function isWithoutObject({ items, rules, tokens }: ReadSentence, { item }: Act): boolean {
  if (!item.kinds.includes('ergative')) return false;
  const isDated = items.some((other) => other.type === 'time' && other.from === item.to);
  return isDated || rules.locatives.match(tokens, item.to) !== undefined;
}

/** "Will gather in Osh for the Forum": the occasion that an entry word leads to. */
function gatheredFor(sentence: ReadSentence, act: Act, heads: readonly HeadItem[]): Target {
  const { tokens, rules } = sentence;
  const head = heads.find(({ phrase }) => {
    const back = rules.determiners.has(tokens[phrase.from - 1]?.key ?? '') ? 2 : 1;
    const isEntered = rules.entries.match(tokens, phrase.from - back) !== undefined;
    return isEntered && phrase.from >= act.item.to && phrase.from - act.item.to <= gapMax;
  });
  return head && { kind: 'head', head };
}

/** "… Forum, to be held in", "المنتدى المقرر عقده": words that stand right behind their noun. */
function nounBefore(sentence: ReadSentence, act: Act): HeadItem | undefined {
  if (act.sort !== 'plan' && !act.item.kinds.includes('passiveFuture')) return undefined;
  const { grammar } = sentence.rules.table;
  // Where the future is a verb's own form, the noun before it may still not be its subject.
  const isVerbal = grammar.verb === 'first' || grammar.modifiers === 'linked';
  if (isVerbal && act.sort !== 'plan') return undefined;
  return sentence.items.find(
    (item): item is HeadItem =>
      item.type === 'head' &&
      item.phrase.to <= act.item.from &&
      sentence.tokens.slice(item.phrase.to, act.item.from).every(({ key }) => key === ','),
  );
}

/** The date that an act gives its occasion: after both, else between, else in front of them. */
export function dateFor(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const { cases } = sentence.rules;
  if (cases) return dateInFreeOrder(sentence, act, cases, head, roles);
  const times = sentence.items.filter(
    (item): item is TimeItem =>
      item.type === 'time' && item.clause === act.item.clause && roles.get(item) === 'plain',
  );
  const isHere = head?.clause === act.item.clause;
  const from = Math.max(act.item.to, isHere && head ? head.phrase.to : 0);
  const end = boundary(sentence, act, head, from);
  const after = best(times.filter((time) => time.from >= from && time.from < end));
  if (after) return after;
  const low = Math.min(act.item.from, isHere && head ? head.from : act.item.from);
  const between = best(times.filter((time) => time.from >= low && time.from < from));
  if (between) return between;
  // "Has set May 14 as the date of the vote": of all dates before it only the one beside a plan.
  if (act.sort === 'plan') return times.find((time) => time.to === act.item.from);
  return best(times.filter((time) => time.to <= low && isFronted(sentence, time)));
}

/** Dates in figures before bare weekdays and "today", and these before whole years. */
function best(times: readonly TimeItem[]): TimeItem | undefined {
  const rank = ({ time: { value } }: TimeItem): number => {
    if (value.kind === 'year' || (value.kind === 'part' && value.code === undefined)) return 2;
    return value.kind === 'weekday' || value.kind === 'day' ? 1 : 0;
  };
  return [0, 1, 2].map((wanted) => times.find((item) => rank(item) === wanted)).find(Boolean);
}

/** Where an act's date must begin at the latest: the next act or head takes what follows it. */
function boundary(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  from: number,
): number {
  for (const item of sentence.items) {
    if (item.from < from || item === act.item || item === head) continue;
    if (item.type === 'head' && item.clause === act.item.clause) return item.from;
    if (item.type !== 'signal' || item.clause !== act.item.clause) continue;
    if (item.kinds.some((kind) => happening.has(kind))) return item.from;
  }
  return sentence.to;
}

function isFronted(sentence: ReadSentence, time: TimeItem): boolean {
  const clause = sentence.clauses[time.clause];
  if (!clause) return false;
  const earlier = sentence.items.some(
    (item) =>
      item.clause === time.clause &&
      item.from < time.from &&
      (item.type === 'head' ||
        (item.type === 'signal' && item.kinds.some((kind) => happening.has(kind)))),
  );
  return !earlier && (time.from - clause.from <= 2 || sentence.tokens[time.to]?.key === ',');
}

/** Verbs before their noun: every Arabic one, English active ones, and nouns of change. */
function prefersObject(sentence: ReadSentence, act: Act, after: HeadItem | undefined): boolean {
  // "Set May 14 as the date of the vote", "موعدا للانتخابات": the noun is right behind the words.
  if (act.sort === 'plan') return after !== undefined && after.phrase.from - act.item.to <= 1;
  const isVerbFirst = sentence.rules.table.grammar.verb === 'first';
  if (act.sort === 'hold' || act.sort === 'past') return act.voice === 'active' || isVerbFirst;
  const gap = after ? after.phrase.from - act.item.to : gapMax;
  return gap <= nounGapMax && !hasAuxiliary(sentence, act);
}

/** "Has been postponed": the act is a verb, not a participle that describes a noun. */
export function hasAuxiliary(sentence: ReadSentence, act: Act): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === act.item.clause &&
      (item.kinds.includes('auxiliary') || item.kinds.includes('pastAuxiliary')) &&
      item.to <= act.item.from &&
      act.item.from - item.to <= 1,
  );
}

/** A head before an act is its subject if no other noun phrase opens between the two. */
function isSubject(sentence: ReadSentence, head: HeadItem, act: Act): boolean {
  const { tokens, rules } = sentence;
  if (isOfThePast(sentence, head)) return false;
  if (isAside(sentence, head) || isProperty(sentence, head, sentence.from)) return false;
  if (isCoordinated(sentence, head, act)) return true;
  const isLinked = rules.table.grammar.modifiers === 'linked';
  let gap = 0;
  for (let at = endOfInsertion(sentence, head, act); at < act.item.from; at += 1) {
    if (clauseAt(sentence, at) !== act.item.clause) continue;
    // "…, fijado para los días 14 y 15 de mayo, se realizará": a plan's date parts nothing.
    if (isLinked && isTimeAt(sentence, at)) continue;
    gap += 1;
    const token = tokens[at];
    const isNew = token !== undefined && rules.determiners.has(token.key) && token.key !== "'s";
    if (isNew && !isLed(sentence, at) && !isTimeAt(sentence, at)) return false;
  }
  return gap <= gapMax;
}

/** "The summit, the first in Africa, will open": what stands between commas parts nothing. */
function endOfInsertion(sentence: ReadSentence, head: HeadItem, act: Act): number {
  const { tokens, rules } = sentence;
  const end = endOfNaming(sentence, head);
  if (rules.table.grammar.verb !== 'middle' || tokens[head.phrase.to]?.key !== ',') return end;
  const back = rules.determiners.has(tokens[head.phrase.from - 1]?.key ?? '') ? 2 : 1;
  if (rules.locatives.match(tokens, head.phrase.from - back)) return end;
  for (let at = act.item.from - 1; at >= act.item.from - verbTokensMax && at > end; at -= 1) {
    if (tokens[at]?.key === ',') return at;
  }
  return end;
}

/** "La feria mantendrá su carácter y abrirá": the subject that opens the clause goes on. */
function isCoordinated(sentence: ReadSentence, head: HeadItem, act: Act): boolean {
  const { tokens, rules, clauses } = sentence;
  if (rules.table.grammar.modifiers !== 'linked' || head.clause !== act.item.clause) return false;
  const start = clauses[head.clause]?.from ?? sentence.from;
  const isOpening = head.phrase.from - start <= 2;
  return isOpening && rules.times.tables.get('and')?.match(tokens, act.item.from - 1) !== undefined;
}

/** After a preposition a determiner opens no subject: "en la ciudad", "de la capitale". */
function isLed({ tokens, rules }: ReadSentence, at: number): boolean {
  if (rules.locatives.match(tokens, at - 1)) return true;
  const { genitives, prepositions } = rules.linked;
  const before = tokens[at - 1]?.key ?? '';
  return genitives.has(before) || prepositions.has(before);
}

function isObject(sentence: ReadSentence, head: HeadItem, act: Act): boolean {
  if (isAside(sentence, head) && (act.sort === 'hold' || act.sort === 'plan')) return false;
  if (isProperty(sentence, head, act.item.to) || isVenueOfOther(sentence, head, act)) return false;
  const isParted = sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.from >= act.item.to &&
      item.to <= head.from &&
      (item.kinds.includes('condition') || item.kinds.includes('reportVerb')),
  );
  if (isParted) return false;
  return head.phrase.from - act.item.to - timeTokens(sentence, act, head) <= objectGapMax;
}

/** "Cancelled his part in the fair": what was called off only stands in it. */
function isVenueOfOther({ rules, tokens }: ReadSentence, head: HeadItem, act: Act): boolean {
  if (act.sort !== 'cancel' && act.sort !== 'postpone') return false;
  const back = rules.determiners.has(tokens[head.phrase.from - 1]?.key ?? '') ? 2 : 1;
  const isInside = rules.locatives.match(tokens, head.phrase.from - back) !== undefined;
  return isInside && head.phrase.from - back > act.item.to;
}

/** Tokens of dates between an act and its object: however long, they part nothing. */
function timeTokens(sentence: ReadSentence, act: Act, head: HeadItem): number {
  return sentence.items.reduce((sum, item) => {
    const isBetween = item.from >= act.item.to && item.to <= head.from;
    return item.type === 'time' && isBetween ? sum + item.to - item.from : sum;
  }, 0);
}

/** An act without a noun goes on about the last one, where the sentence shows that it does. */
function inherited(sentence: ReadSentence, act: Act): Target {
  const clause = sentence.clauses[act.item.clause];
  if (!clause) return undefined;
  const lead = sentence.tokens.slice(clause.from, act.item.from);
  // "…, but organizers said it had been put back": at the head of the clause or beside the verb.
  const isPronoun = [...lead.slice(0, inheritTokens), ...lead.slice(-verbTokensMax)].some((token) =>
    sentence.rules.pronouns.has(token.key),
  );
  const previous = sentence.items.findLast(
    (item): item is HeadItem => item.type === 'head' && item.to <= clause.from,
  );
  const isNear = act.item.from - clause.from <= inheritTokens || isPronoun;
  if (previous && isNear && !isAside(sentence, previous) && act.voice === 'passive') {
    return { kind: 'head', head: previous };
  }
  const opens = sentence.tokens.slice(sentence.from, sentence.from + 2);
  const isAboutTopic = !previous && opens.some(({ key }) => sentence.rules.pronouns.has(key));
  if (isPronoun || isAboutTopic) return { kind: 'topic' };
  return isProDrop(sentence, act) ? { kind: 'topic' } : undefined;
}

/** "Он пройдет в Астане", "Состоится 18 мая": what the story spoke of last, in free word order. */
function resumedTopic(sentence: ReadSentence, act: Act): Target {
  if (act.voice === 'active') return undefined;
  const { tokens, rules, from } = sentence;
  const around = tokens.slice(Math.max(from, act.item.from - inheritTokens), act.item.to + 1);
  const isPronoun = around.some(({ key }) => rules.pronouns.has(key));
  return isPronoun || act.item.from === from ? { kind: 'topic' } : undefined;
}

/** Arabic verbs need no pronoun: one at the head of its sentence that a date or place follows. */
function isProDrop(sentence: ReadSentence, act: Act): boolean {
  const { tokens, rules, items } = sentence;
  const { grammar } = rules.table;
  if (grammar.verb !== 'first' && !grammar.hasDroppedPronouns) return false;
  if (act.voice === 'active') return false;
  if (act.item.from - sentence.from > inheritTokens) return false;
  const isDate = items.some((item) => item.type === 'time' && item.from === act.item.to);
  return isDate || rules.locatives.match(tokens, act.item.to) !== undefined;
}

function clauseAt(sentence: ReadSentence, at: number): number {
  return sentence.items.findLast((item) => item.from <= at)?.clause ?? 0;
}

function isTimeAt(sentence: ReadSentence, at: number): boolean {
  return sentence.items.some((item) => item.type === 'time' && item.from <= at && at < item.to);
}
