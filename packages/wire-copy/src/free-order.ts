import type { Act } from './acts.ts';
import type { Cases } from './cases.ts';
import { type ClauseActs, clauseActs } from './clause-acts.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';

const relativeGapMax = 5;

/**
 * The noun that an act speaks of where cases, and not places, tell subject and object: one in
 * the nominative or accusative on either side, that no act before has taken.
 */
export function headInFreeOrder(
  sentence: ReadSentence,
  act: Act,
  cases: Cases,
): HeadItem | undefined {
  const clause = clauseActs(sentence, act.item.clause, cases);
  const own = clause.heads.get(act.item);
  const antecedent = antecedentOf(sentence, act);
  if (antecedent && (!own || own.from < act.item.from)) return antecedent;
  return own ?? resumed(clause, act);
}

/** The date of an act among those that no other act of its clause is nearer to. */
export function dateInFreeOrder(
  sentence: ReadSentence,
  act: Act,
  cases: Cases,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const times = timesOf(sentence, act, cases).filter((time) => {
    const role = roles.get(time);
    return role === 'plain' || (act.sort === 'plan' && role === 'to');
  });
  const free = times.filter((time) => !isBehindNoun(sentence, time, act, head));
  const [best] = (free.length > 0 ? free : times).toSorted(
    (one, other) => rankOf(one) - rankOf(other) || gapOf(one, act) - gapOf(other, act),
  );
  const year = times.find(({ time: { value } }) => {
    return value.kind === 'year' || (value.kind === 'part' && value.code === undefined);
  });
  return best && year ? withYear(best, year) : best;
}

/** The dates of an act's clause that belong to it rather than to the act before or after. */
export function timesOf(sentence: ReadSentence, act: Act, cases: Cases): readonly TimeItem[] {
  const { owners } = clauseActs(sentence, act.item.clause, cases);
  return [...owners].filter(([, owner]) => owner === act.item).map(([time]) => time);
}

/** The noun that "который" describes: the one right before it. */
function antecedentOf(sentence: ReadSentence, act: Act): HeadItem | undefined {
  const clause = sentence.clauses[act.item.clause];
  const head = clause?.kind === 'relative' ? clause.antecedent : undefined;
  return clause && head && clause.from - head.phrase.to <= relativeGapMax ? head : undefined;
}

/** "Форум откроется 18 мая и продлится до 20 мая": the noun of the act before, unless it is over. */
function resumed({ acts, heads }: ClauseActs, act: Act): HeadItem | undefined {
  const before = acts.filter((item) => item.to <= act.item.from);
  const isOver = before.at(-1)?.kinds.some((kind) => kind.endsWith('Past'));
  if (act.voice === 'active' || isOver) return undefined;
  const taken = before.flatMap((item) => heads.get(item) ?? []);
  return taken.findLast((head) => head.phrase.to <= act.item.from);
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
  if (value.kind !== 'points') return item;
  const isOpen = value.yearOffset === undefined && value.points.every((each) => !each.year);
  if (!isOpen) return item;
  if (said.kind === 'year') {
    return { ...item, time: { ...item.time, value: { ...value, yearOffset: said.offset } } };
  }
  if (said.kind !== 'part' || said.year === undefined) return item;
  const points = value.points.map((point, index) =>
    index > 0 ? point : { ...point, year: said.year },
  );
  return { ...item, time: { ...item.time, value: { ...value, points } } };
}
