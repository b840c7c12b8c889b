import type { Act } from './acts.ts';
import type { FoundPlace } from './clause-places.ts';
import type { HeadItem, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { Target } from './targets.ts';
import { hostPlace, unspacedPlace } from './unspaced-places.ts';
import { isAct } from './unspaced-relatives.ts';
import type { UnspacedRules } from './unspaced-rules.ts';

const subjectGapMax = 60;
const objectGapMax = 16;
const leadTokensMax = 8;
const adverbTokensMax = 3;

/** The noun that an act speaks of: its object, else its subject, else what was spoken of last. */
export function unspacedTarget(sentence: ReadSentence, words: UnspacedRules, act: Act): Target {
  const clause = sentence.clauses[act.item.clause];
  if (!clause) return undefined;
  const isChange = act.sort !== 'hold' && act.sort !== 'plan';
  if (isChange && !isIntransitive(sentence, words, act.item)) return undefined;
  const heads = headsOf(sentence, words, act.item.clause);
  const object = act.sort === 'plan' ? undefined : objectOf(sentence, act, heads);
  if (object) return { kind: 'head', head: meant(sentence, object) };
  if (clause.kind === 'relative') {
    return clause.antecedent && { kind: 'head', head: clause.antecedent };
  }
  if (act.voice === 'active') return undefined;
  const subject = heads.findLast(
    (head) => head.phrase.to <= act.item.from || head.phrase.to === act.item.to,
  );
  const isSubject =
    subject &&
    act.item.from - subject.phrase.to <= subjectGapMax &&
    !hasBetween(sentence, subject.phrase.to, act.item);
  if (isSubject) return { kind: 'head', head: meant(sentence, subject) };
  return subject ? undefined : inherited(sentence, words, act);
}

/** "…论坛组委会宣布，大会将于": the noun that points back means the name before it. */
function meant(sentence: ReadSentence, head: HeadItem): HeadItem {
  if (head.concept !== 'pointer') return head;
  const named = sentence.items.findLast(
    (item): item is HeadItem =>
      item.type === 'head' && item.concept !== 'pointer' && item.to <= head.from,
  );
  return named ?? head;
}

/** Where an act takes place: behind 在 in its clause, or its clause's subject if that is a city. */
export function placeOfAct(
  sentence: ReadSentence,
  words: UnspacedRules,
  act: Act,
  time: TimeItem | undefined,
): FoundPlace | undefined {
  const clause = sentence.clauses[act.item.clause];
  if (!clause) return undefined;
  const from = Math.max(clause.from, lastVerbEnd(sentence, act.item));
  const end = clauseEnd(sentence, act.item);
  const found =
    unspacedPlace(sentence, words, from, act.item.from) ??
    unspacedPlace(sentence, words, act.item.to, end);
  if (found) return found;
  const opening = time && sentence.clauses[time.clause];
  const fronted =
    opening && time.clause !== act.item.clause
      ? unspacedPlace(sentence, words, opening.from, clause.from)
      : undefined;
  return fronted ?? hostPlace(sentence, from, act.item.from) ?? placeAfter(sentence, words, end);
}

/** "…，地点在北京": said in the next clause. */
function placeAfter(
  sentence: ReadSentence,
  words: UnspacedRules,
  end: number,
): FoundPlace | undefined {
  const { rules, tokens } = sentence;
  const locative = rules.locatives.match(tokens, end + 1, sentence.to);
  if (!locative || locative.end - end < 3) return undefined;
  return unspacedPlace(sentence, words, end + 1, Math.min(sentence.to, end + 16));
}

/** "开幕式", "论坛开幕式": the programme of something, and without a name no occasion of its own. */
export function isPart(sentence: ReadSentence, words: UnspacedRules, head: HeadItem): boolean {
  const { rules, tokens } = sentence;
  const noun = tokens.slice(head.from, head.to).map(({ key }) => key);
  if (!words.parts.has(noun.join(''))) return false;
  if (head.phrase.from === head.from) return true;
  return rules.heads.match(tokens, head.phrase.from, head.from)?.end === head.from;
}

function headsOf(
  sentence: ReadSentence,
  words: UnspacedRules,
  clause: number,
): readonly HeadItem[] {
  return sentence.items.filter(
    (item): item is HeadItem =>
      item.type === 'head' &&
      item.clause === clause &&
      !item.isAside &&
      !isPart(sentence, words, item),
  );
}

function objectOf(
  sentence: ReadSentence,
  act: Act,
  heads: readonly HeadItem[],
): HeadItem | undefined {
  const head = heads.find((each) => each.phrase.from >= act.item.to);
  if (!head || hasVerb(sentence, act.item, head.phrase.from)) return undefined;
  const described = sentence.clauses.some(({ antecedent }) => antecedent === head);
  if (described) return head;
  const isNear = head.phrase.from - act.item.to <= objectGapMax;
  const times = sentence.items.some(
    (item) => item.type === 'time' && item.from >= act.item.to && item.to <= head.phrase.from,
  );
  return isNear && !times ? head : undefined;
}

/** Another verb of the same clause between an act and a noun behind it. */
function hasVerb(sentence: ReadSentence, act: SignalItem, to: number): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item !== act &&
      item.clause === act.clause &&
      item.from >= act.to &&
      item.to <= to &&
      (isAct(item) || has(item, 'reportVerb', 'otherVerb')),
  );
}

function hasBetween(sentence: ReadSentence, from: number, act: SignalItem): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item !== act &&
      item.clause === act.clause &&
      item.from >= from &&
      item.to <= act.from &&
      (has(item, 'reportVerb', 'aside') || (isAct(item) && has(item, 'activePresent'))),
  );
}

/** A change without a noun of its own that it calls off: "取消关税" is none. */
function isIntransitive(sentence: ReadSentence, words: UnspacedRules, act: SignalItem): boolean {
  const { tokens, items } = sentence;
  const next = tokens[act.to];
  if (!next || act.to >= sentence.to || next.kind === 'mark') return true;
  if (words.fillers.match(tokens, act.to)) return true;
  const isItem = items.some(
    (item) => item.from === act.to || (item.type === 'head' && item.phrase.from === act.to),
  );
  if (isItem) return true;
  const head = items.find((item) => item.type === 'head' && item.from >= act.to);
  const isObject = head?.type === 'head' && head.phrase.from - act.to <= adverbTokensMax;
  return isObject || sentence.clauses.some(({ from }) => from === act.to);
}

/** An act without a noun goes on about the last one, where nothing else could be its subject. */
function inherited(sentence: ReadSentence, words: UnspacedRules, act: Act): Target {
  const clause = sentence.clauses[act.item.clause];
  if (!clause) return undefined;
  const first = sentence.items.find((item) => item.clause === act.item.clause);
  const opening = first ? Math.min(first.from, act.item.from) : act.item.from;
  const isChange = act.sort !== 'hold' && act.sort !== 'plan';
  const hasFrame = sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === act.item.clause &&
      item.to <= act.item.from &&
      // "宣布延至8月6日": the change is what is announced.
      !(isChange && item.to === act.item.from && has(item, 'reportVerb')) &&
      has(item, 'deadline', 'market', 'publication', 'aside', 'reportVerb'),
  );
  if (hasFrame) return undefined;
  const lead = isChange ? leadTokensMax : 0;
  const isBare = opening - clause.from <= lead || isFilled(sentence, words, clause.from, opening);
  if (!isBare) return undefined;
  const previous = sentence.items.findLast(
    (item): item is HeadItem => item.type === 'head' && !item.isAside && item.to <= clause.from,
  );
  return previous ? { kind: 'head', head: previous } : { kind: 'topic' };
}

/** Nothing but adverbs and pronouns stands between two indices. */
function isFilled(sentence: ReadSentence, words: UnspacedRules, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const filler = words.fillers.match(sentence.tokens, at, to);
    const locative = sentence.rules.locatives.match(sentence.tokens, at, to);
    if (!filler && !locative) return false;
    if (locative) return true;
    at = filler?.end ?? to;
  }
  return true;
}

function lastVerbEnd(sentence: ReadSentence, act: SignalItem): number {
  const last = sentence.items.findLast(
    (item) =>
      item.type === 'signal' &&
      item !== act &&
      item.clause === act.clause &&
      item.to <= act.from &&
      (isAct(item) || has(item, 'reportVerb')),
  );
  return last?.to ?? 0;
}

/** Where an act's clause ends: at the next main clause, or the 的 of its own. */
function clauseEnd(sentence: ReadSentence, act: SignalItem): number {
  const clause = sentence.clauses[act.clause];
  if (clause?.kind === 'relative') return act.to;
  const next = sentence.clauses.find(({ kind, from }) => kind === 'main' && from >= act.to);
  const verb = sentence.items.find(
    (item) =>
      item.type === 'signal' && item.clause === act.clause && item.from >= act.to && isAct(item),
  );
  return Math.min(next ? next.from - 1 : sentence.to, verb?.from ?? sentence.to);
}

function has(item: SignalItem, ...kinds: readonly SignalKind[]): boolean {
  return kinds.some((kind) => item.kinds.includes(kind));
}
