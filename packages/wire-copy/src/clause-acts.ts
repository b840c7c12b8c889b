import { type Cases, isDirectNoun } from './cases.ts';
import type { HeadItem, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import { happening } from './happening.ts';
import type { SignalKind } from './languages/language-table.ts';

const subjectGapMax = 30;
const objectGapMax = 20;
const frontedGapMax = 8;
const infinitiveGapMax = 3;

/** The acts of one clause in order, with the nouns and dates that are nearest to each. */
export interface ClauseActs {
  readonly acts: readonly SignalItem[];
  readonly heads: ReadonlyMap<SignalItem, HeadItem>;
  /** A date that was only spoken on has no act. */
  readonly owners: ReadonlyMap<TimeItem, SignalItem | undefined>;
}

const known = new WeakMap<ReadSentence, Map<number, ClauseActs>>();

/** Shares a clause's nouns and dates out among its acts, once for all of these. */
export function clauseActs(sentence: ReadSentence, clause: number, cases: Cases): ClauseActs {
  const clauses = known.get(sentence) ?? new Map<number, ClauseActs>();
  known.set(sentence, clauses);
  const found = clauses.get(clause) ?? shareOut(sentence, clause, cases);
  clauses.set(clause, found);
  return found;
}

function shareOut(sentence: ReadSentence, clause: number, cases: Cases): ClauseActs {
  const acts = happeningsOf(sentence, clause);
  const nouns = sentence.items.filter(
    (item): item is HeadItem => item.type === 'head' && item.clause === clause,
  );
  const directs = new Set(nouns.filter((noun) => isDirect(sentence, noun, cases)));
  const heads = new Map<SignalItem, HeadItem>();
  const taken = new Set<HeadItem>();
  for (const [index, act] of acts.entries()) {
    const isOwn = isAttribute(act);
    const free = isOwn ? nouns : nouns.filter((noun) => !taken.has(noun));
    const next = acts.slice(index + 1).find((other) => !isAttribute(other) && !isInfinitive(other));
    const head = headOf(sentence, act, { free, directs, limit: next?.to ?? sentence.to });
    if (!head) continue;
    heads.set(act, head);
    if (!isOwn) taken.add(head);
  }
  const owners = new Map<TimeItem, SignalItem | undefined>();
  for (const item of sentence.items) {
    if (item.type === 'time' && item.clause === clause) {
      owners.set(item, ownerOf(sentence, item, acts));
    }
  }
  return { acts, heads, owners };
}

/** The acts of a clause in order; an infinitive ("to hold") belongs to the verb before it. */
function happeningsOf(sentence: ReadSentence, clause: number): readonly SignalItem[] {
  const found: SignalItem[] = [];
  for (const item of sentence.items) {
    if (item.type !== 'signal' || item.clause !== clause || !isHappening(item)) continue;
    // "Планируется провести" is one act, and so is "намечено открыть".
    const last = found.at(-1);
    const isPlanned = last?.kinds.includes('plan') && item.from - last.to <= infinitiveGapMax;
    if (!isPlanned || !isInfinitive(item)) found.push(item);
  }
  return found;
}

function isHappening(item: SignalItem): boolean {
  return item.kinds.some((kind) => happening.has(kind) || kind.startsWith('active'));
}

function isInfinitive(item: SignalItem): boolean {
  return item.kinds.some((kind) => kind.endsWith('Base'));
}

/** "Намеченный на май": a participle that describes its noun leaves it to the verb. */
function isAttribute(item: SignalItem): boolean {
  return item.kinds.includes('plan') && item.kinds.includes('upcoming');
}

/** The nouns that an act can have; behind it they end at the next act. */
interface Nouns {
  readonly free: readonly HeadItem[];
  readonly directs: ReadonlySet<HeadItem>;
  readonly limit: number;
}

function headOf(
  sentence: ReadSentence,
  act: SignalItem,
  { free, directs, limit }: Nouns,
): HeadItem | undefined {
  const before = free.findLast(
    (head) =>
      head.phrase.to <= act.from && act.from - head.phrase.to <= subjectGapMax && directs.has(head),
  );
  // An object or a subject behind its verb; right behind it ("перенос форума") in any case.
  const after = free.find(
    (head) =>
      head.from >= act.to &&
      head.phrase.from - act.to <= objectGapMax &&
      (isRightBehind(sentence, head, act) || (directs.has(head) && head.from < limit)),
  );
  if (isVisiting(act)) return after ?? settingAfter(sentence, free, act, limit);
  if (isAttribute(act) && sentence.tokens[act.from - 1]?.key !== ',') return after ?? before;
  const isActive = act.kinds.some((kind) => kind.startsWith('active'));
  return isActive ? (after ?? visitAfter(free, act) ?? before) : (before ?? after);
}

/** "Перенос форума", "о проведении в ноябре форума": nothing but a date stands between. */
function isRightBehind(sentence: ReadSentence, head: HeadItem, act: SignalItem): boolean {
  const { from } = head.phrase;
  if (from === act.to) return true;
  return sentence.items.some(
    (item) => item.type === 'time' && item.from <= act.to && item.to === from && item.to > act.to,
  );
}

/** Verbs of meeting and taking part are listed as both: who does so is no host. */
function isVisiting({ kinds }: SignalItem): boolean {
  return kinds.includes('activeFuture') && kinds.includes('passiveFuture');
}

/** "Соберутся 4 июня в Гоа на заседание": the noun after a preposition, no mere setting. */
function settingAfter(
  sentence: ReadSentence,
  heads: readonly HeadItem[],
  act: SignalItem,
  limit: number,
): HeadItem | undefined {
  const { tokens, items, rules } = sentence;
  return heads.find((head) => {
    const { from } = head.phrase;
    if (head.from < act.to || head.from >= limit || from - act.to > objectGapMax) return false;
    const isAside = items.some(
      (item) => item.type === 'signal' && item.to === from && item.kinds.includes('aside'),
    );
    return !isAside && rules.cases?.prepositions.has(tokens[from - 1]?.key ?? '');
  });
}

/** "Посетит Астану с визитом": the visit is what is done with it. */
function visitAfter(heads: readonly HeadItem[], act: SignalItem): HeadItem | undefined {
  return heads.find((head) => head.concept === 'visit' && head.from >= act.to);
}

/** In the nominative or accusative, and with no preposition before it. */
function isDirect(sentence: ReadSentence, head: HeadItem, cases: Cases): boolean {
  const { tokens, rules } = sentence;
  if (!isDirectNoun(cases, tokens.slice(head.from, head.to))) return false;
  let at = head.phrase.from - 1;
  while (at > sentence.from && rules.signals.match(tokens, at)?.value.includes('upcoming')) at -= 1;
  return at < sentence.from || !cases.prepositions.has(tokens[at]?.key ?? '');
}

function ownerOf(
  sentence: ReadSentence,
  time: TimeItem,
  acts: readonly SignalItem[],
): SignalItem | undefined {
  const before = acts.findLast((item) => item.to <= time.from);
  const after = acts.find((item) => item.from >= time.to);
  if (after && after.from - time.to <= frontedGapMax) {
    const isApart = before === undefined || hasBreak(sentence, before.to, time.from);
    const isFronted = !hasKind(sentence, time.to, after.from, 'reportVerb');
    if (isApart && isFronted && !hasBreak(sentence, time.to, after.from)) return after;
  }
  if (before) return before;
  const isReported = after && hasKind(sentence, time.to, after.from, 'reportVerb');
  return isReported ? undefined : after;
}

/** A comma or "and" outside a date, where a new statement may begin. */
function hasBreak(sentence: ReadSentence, from: number, to: number): boolean {
  const { tokens, rules } = sentence;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key === ',' || rules.times.tables.get('and')?.match(tokens, at)) return true;
  }
  return false;
}

function hasKind(sentence: ReadSentence, from: number, to: number, kind: SignalKind): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' && item.kinds.includes(kind) && item.from >= from && item.to <= to,
  );
}
