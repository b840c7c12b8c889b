import type { Act } from './acts.ts';
import type { Item, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import { isAct } from './unspaced-relatives.ts';

const afterTokensMax = 1;
const untilTokensMax = 20;

/** The date of an act: before it in its clause, else right behind it, else alone before the clause. */
export function dateOfAct(
  sentence: ReadSentence,
  act: Act,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const own = timesOf(sentence, act.item.clause).filter((time) => roles.get(time) === 'plain');
  const after = own.find(
    (time) => time.from >= act.item.to && time.from - act.item.to <= afterTokensMax,
  );
  if (act.sort === 'plan') return after;
  const before = own.filter(
    (time) => time.to <= act.item.from && !isTaken(sentence, time.to, act.item),
  );
  return best(before) ?? after ?? fronted(sentence, act, roles);
}

/** "… 开幕，持续至20日", "…，20日闭幕", "…，至20日止": the last day, said apart. */
export function untilOf(sentence: ReadSentence, time: TimeItem): TimeItem | undefined {
  return sentence.items.find(
    (item): item is TimeItem =>
      item.type === 'time' &&
      item.from >= time.to &&
      item.from - time.to <= untilTokensMax &&
      isLast(sentence, item),
  );
}

function isLast(sentence: ReadSentence, time: TimeItem): boolean {
  const before = sentence.items.find((item) => item.type === 'signal' && item.to === time.from);
  const after = sentence.items.find((item) => item.type === 'signal' && item.from === time.to);
  if (before?.type === 'signal') {
    const opens = sentence.clauses[before.clause]?.from === before.from;
    if (before.kinds.includes('lasting')) return true;
    if (opens && before.kinds.includes('newDate') && before.kinds.includes('deadlineDate')) {
      return true;
    }
  }
  return after?.type === 'signal' && after.kinds.includes('passivePast');
}

/** Dates of a clause in their order. */
export function timesOf(sentence: ReadSentence, clause: number): readonly TimeItem[] {
  return sentence.items.filter(
    (item): item is TimeItem => item.type === 'time' && item.clause === clause,
  );
}

/** Whether another verb stands between a date and an act and has taken the date. */
export function isTaken(sentence: ReadSentence, from: number, act: SignalItem): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item !== act &&
      item.clause === act.clause &&
      item.from >= from &&
      item.to <= act.from &&
      isVerb(item),
  );
}

function isVerb(item: SignalItem): boolean {
  return isAct(item) || item.kinds.some((kind) => kind === 'reportVerb' || kind === 'otherVerb');
}

/** Days in figures before months, these before "today" and "this year". */
function best(times: readonly TimeItem[]): TimeItem | undefined {
  const sharpness = ({ time: { value } }: TimeItem): number => {
    if (value.kind === 'points') return value.points[0]?.day === undefined ? 2 : 0;
    if (value.kind === 'dayOfMonth' || value.kind === 'weekday') return 1;
    return value.kind === 'day' ? 2 : 3;
  };
  return [...times].sort((one, other) => sharpness(one) - sharpness(other)).at(0);
}

/** "5月18日至20日，论坛将在北京举行": a clause of nothing but a date belongs to the next. */
function fronted(
  sentence: ReadSentence,
  act: Act,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const clause = sentence.clauses[act.item.clause];
  if (clause?.kind !== 'main') return undefined;
  const time = sentence.items.find(
    (item): item is TimeItem => item.type === 'time' && item.to === clause.from - 1,
  );
  const opening = time && sentence.clauses[time.clause];
  if (!time || !opening || roles.get(time) !== 'plain') return undefined;
  const isOnly = sentence.items.every(
    (item) => item === time || item.clause !== time.clause || isTrigger(item),
  );
  return isOnly && isCovered(sentence, opening.from, time.from) ? time : undefined;
}

function isTrigger(item: Item): boolean {
  return item.type === 'signal' && item.kinds.some((kind) => triggers.has(kind));
}

const triggers: ReadonlySet<string> = new Set(['future', 'hedge', 'former']);

/** Whether every token between two indices belongs to an item. */
export function isCovered(sentence: ReadSentence, from: number, to: number): boolean {
  let at = from;
  for (const item of sentence.items) {
    if (item.from > at || item.from >= to) continue;
    at = Math.max(at, item.to);
  }
  return at >= to;
}
