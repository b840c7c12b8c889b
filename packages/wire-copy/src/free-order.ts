import type { Act } from './acts.ts';
import type { Cases } from './cases.ts';
import type { HeadItem, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import { happening } from './happening.ts';
import type { SignalKind } from './languages/language-table.ts';

const subjectGapMax = 30;
const objectGapMax = 20;
const relativeGapMax = 5;
const frontedGapMax = 8;

/**
 * The noun that an act speaks of where cases, and not places, tell subject and object: one in
 * the nominative or accusative on either side, that no act before has taken.
 */
export function headInFreeOrder(
  sentence: ReadSentence,
  act: Act,
  cases: Cases,
): HeadItem | undefined {
  const taken = new Set<HeadItem>();
  for (const item of happeningsOf(sentence, act.item.clause)) {
    if (item.from >= act.item.from) break;
    const head = freeHead(sentence, item, cases, taken);
    if (head) taken.add(head);
  }
  const own = freeHead(sentence, act.item, cases, taken);
  const antecedent = antecedentOf(sentence, act);
  if (antecedent && (!own || own.from < act.item.from)) return antecedent;
  return own ?? resumed(sentence, act, taken);
}

/** The date of an act among those that no other act of its clause is nearer to. */
export function dateInFreeOrder(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const times = timesOf(sentence, act).filter((time) => {
    const role = roles.get(time);
    return role === 'plain' || (act.sort === 'plan' && role === 'to');
  });
  const free = times.filter((time) => !isBehindNoun(sentence, time, act, head));
  const [best] = (free.length > 0 ? free : times).toSorted(
    (one, other) => rankOf(one) - rankOf(other) || gapOf(one, act) - gapOf(other, act),
  );
  const year = times.find(({ time }) => time.value.kind === 'year');
  return best && year ? withYear(best, year) : best;
}

/** The dates of an act's clause that belong to it rather than to the act before or after. */
export function timesOf(sentence: ReadSentence, act: Act): readonly TimeItem[] {
  const acts = happeningsOf(sentence, act.item.clause);
  return sentence.items.filter(
    (item): item is TimeItem =>
      item.type === 'time' &&
      item.clause === act.item.clause &&
      ownerOf(sentence, item, acts) === act.item,
  );
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

/** The acts of a clause in order; an infinitive ("to hold") belongs to the verb before it. */
function happeningsOf(sentence: ReadSentence, clause: number): readonly SignalItem[] {
  const found: SignalItem[] = [];
  for (const item of sentence.items) {
    if (item.type !== 'signal' || item.clause !== clause) continue;
    if (item.kinds.some((kind) => happening.has(kind))) found.push(item);
  }
  return found;
}

function freeHead(
  sentence: ReadSentence,
  item: SignalItem,
  cases: Cases,
  taken: ReadonlySet<HeadItem>,
): HeadItem | undefined {
  const heads = sentence.items.filter(
    (head): head is HeadItem =>
      head.type === 'head' && head.clause === item.clause && !taken.has(head),
  );
  const before = heads.findLast(
    (head) =>
      head.phrase.to <= item.from &&
      item.from - head.phrase.to <= subjectGapMax &&
      isDirect(sentence, head, cases),
  );
  const after = heads.find((head) => isAfter(sentence, head, item, cases));
  const isActive = item.kinds.some((kind) => kind.startsWith('active'));
  if (isActive) return after ?? visitAfter(heads, item) ?? before;
  return before ?? after;
}

/** An object or a subject behind its verb; right behind it ("перенос форума") in any case. */
function isAfter(sentence: ReadSentence, head: HeadItem, item: SignalItem, cases: Cases): boolean {
  if (head.from < item.to || head.phrase.from - item.to > objectGapMax) return false;
  if (head.phrase.from === item.to) return true;
  if (!isDirect(sentence, head, cases)) return false;
  return !happeningsOf(sentence, item.clause).some(
    (other) =>
      other.from >= item.to &&
      other.to <= head.from &&
      !other.kinds.some((kind) => kind.endsWith('Base')),
  );
}

/** "Посетит Астану с визитом": the visit is what is done with it. */
function visitAfter(heads: readonly HeadItem[], item: SignalItem): HeadItem | undefined {
  return heads.find((head) => head.concept === 'visit' && head.from >= item.to);
}

/** In the nominative or accusative, and with no preposition before it. */
export function isDirect(sentence: ReadSentence, head: HeadItem, cases: Cases): boolean {
  const { tokens, rules } = sentence;
  if (!cases.directNouns.has(tokens[head.to - 1]?.key ?? '')) return false;
  let at = head.phrase.from - 1;
  while (at > sentence.from && rules.signals.match(tokens, at)?.value.includes('upcoming')) at -= 1;
  return at < sentence.from || !cases.prepositions.has(tokens[at]?.key ?? '');
}

/** The noun that "который" describes: the one right before it. */
function antecedentOf(sentence: ReadSentence, act: Act): HeadItem | undefined {
  const clause = sentence.clauses[act.item.clause];
  const head = clause?.kind === 'relative' ? clause.antecedent : undefined;
  return clause && head && clause.from - head.phrase.to <= relativeGapMax ? head : undefined;
}

/** "Форум откроется 18 мая и продлится до 20 мая": the noun of the act before, unless it is over. */
function resumed(
  sentence: ReadSentence,
  act: Act,
  taken: ReadonlySet<HeadItem>,
): HeadItem | undefined {
  const before = happeningsOf(sentence, act.item.clause).findLast(
    (item) => item.to <= act.item.from,
  );
  const isOver = before?.kinds.some((kind) => kind === 'passivePast' || kind === 'activePast');
  if (act.voice === 'active' || isOver) return undefined;
  return [...taken].findLast((head) => head.phrase.to <= act.item.from);
}

/** Whether another noun stands between a date and its act: "… перед саммитом 5 июня". */
function isBehindNoun(
  sentence: ReadSentence,
  time: TimeItem,
  act: Act,
  head: HeadItem | undefined,
): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'head' &&
      item !== head &&
      item.clause === act.item.clause &&
      item.from >= act.item.to &&
      item.phrase.to <= time.from,
  );
}

function gapOf(time: TimeItem, act: Act): number {
  return Math.max(act.item.from - time.to, time.from - act.item.to);
}

/** The finer date says when; the coarser one beside it says the same less well. */
function rankOf({ time: { value } }: TimeItem): number {
  switch (value.kind) {
    case 'points':
      return value.points.some((point) => point.day !== undefined) ? 0 : 3;
    case 'day':
    case 'dayOfMonth':
    case 'weekday':
      return 1;
    case 'week':
      return 2;
    case 'month':
      return 3;
    case 'ambiguous':
    case 'part':
    case 'year':
      return 4;
  }
}

/** "В следующем году форум пройдет в мае": the year is said apart. */
function withYear(item: TimeItem, year: TimeItem): TimeItem {
  const { value } = item.time;
  const said = year.time.value;
  if (value.kind !== 'points' || said.kind !== 'year') return item;
  const isOpen = value.yearOffset === undefined && value.points.every((each) => !each.year);
  if (!isOpen) return item;
  return { ...item, time: { ...item.time, value: { ...value, yearOffset: said.offset } } };
}
