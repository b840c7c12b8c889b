import type { Act } from './acts.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import type { Fact } from './fact.ts';
import { placeFor } from './fact-places.ts';
import { timesOf } from './free-order.ts';
import { dateFor } from './targets.ts';
import type { TimeExpression } from './time-expression.ts';
import { dateBefore, datesOfMove } from './verb-last.ts';

/** "postponed from A to B", "moved to B", "rescheduled for B"; B is missing where none is said. */
export function changeFact(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact {
  if (sentence.rules.table.grammar.verb === 'last') {
    return changeBefore(sentence, act, head, roles);
  }
  const { cases } = sentence.rules;
  const after = cases ? timesOf(sentence, act, cases) : timesAfter(sentence, act);
  const isMove = act.sort === 'postpone' || act.sort === 'reschedule';
  // "Reportée et aura lieu du 25 au 28": the next act's range is no old date and new one.
  const ranges = after.filter(
    (item) => roles.get(item) !== 'instead' && !isBehindNextAct(sentence, act, item),
  );
  const replaced = insteadOf(sentence, roles);
  // "Will now run from October 6 to 8 instead of …": a verb of lasting, or an old date said apart.
  const canSplit = isMove && !replaced && !act.item.kinds.includes('lasts');
  const split = canSplit ? splitOf(ranges) : undefined;
  const isRange = isMove && !canSplit;
  const to =
    after.find((item) => isNewDate(item, act, roles, isRange)) ?? setBefore(sentence, act, roles);
  const from = canSplit ? ranges.find((item) => item.time.isFrom && item !== to) : undefined;
  const own = head && ownDate(sentence, head, roles);
  const attached = isMove ? undefined : (dateFor(sentence, act, head, roles) ?? own);
  const named = isMove && head ? (betweenHeadAndAct(sentence, head, act, roles) ?? own) : undefined;
  const time = split?.to ?? (isMove ? to?.time : attached?.time);
  return {
    kind: act.sort as 'postpone' | 'reschedule' | 'cancel' | 'online',
    head,
    act,
    modality: act.modality,
    time,
    until: undefined,
    old: split?.from ?? from?.time ?? replaced ?? named?.time,
    place: act.sort === 'online' ? undefined : placeFor(sentence, act, head, to),
  };
}

/** "تحديد يوم 30 مايو موعدا جديدا": the new date stands right before the words that call it so. */
function setBefore(
  { items }: ReadSentence,
  act: Act,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  if (act.sort !== 'reschedule') return undefined;
  return items.find(
    (item): item is TimeItem =>
      item.type === 'time' && item.to === act.item.from && roles.get(item) === 'plain',
  );
}

function timesAfter(sentence: ReadSentence, act: Act): readonly TimeItem[] {
  return sentence.items.filter(
    (item): item is TimeItem =>
      item.type === 'time' && item.from >= act.item.to && item.clause === act.item.clause,
  );
}

function isBehindNextAct(sentence: ReadSentence, act: Act, time: TimeItem): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes('passiveFuture') &&
      item.from >= act.item.to &&
      item.to <= time.from,
  );
}

/** The same where the verb comes last: "форум 5 маусымнан 8 маусымға ауыстырылды". */
function changeBefore(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact {
  const isMove = act.sort === 'postpone' || act.sort === 'reschedule';
  const dates = isMove ? datesOfMove(sentence, act, head, roles) : undefined;
  const split = splitOf(dates?.all ?? []);
  const attached = isMove ? undefined : dateBefore(sentence, act, head, roles);
  return {
    kind: act.sort as 'postpone' | 'reschedule' | 'cancel' | 'online',
    head,
    act,
    modality: act.modality,
    time: split?.to ?? dates?.to?.time ?? attached?.time,
    until: undefined,
    old: split?.from ?? dates?.from?.time ?? insteadOf(sentence, roles),
    place: act.sort === 'online' ? undefined : placeFor(sentence, act, head, dates?.to),
  };
}

function isNewDate(
  item: TimeItem,
  act: Act,
  roles: ReadonlyMap<TimeItem, DateRole>,
  isRange: boolean,
): boolean {
  const role = roles.get(item);
  const isWhole = isRange && item.time.value.kind === 'points' && item.time.value.shape === 'range';
  if (item.time.isFrom && !isWhole) return false;
  if (role === 'to' || role === 'deadline') return true;
  return act.sort === 'reschedule' && role === 'plain';
}

function splitOf(items: readonly TimeItem[]): ReturnType<typeof splitRange> {
  return items.map(({ time }) => splitRange(time)).find((pair) => pair !== undefined);
}

/** A range after a change is no range: "from 18 May to 5 June" is the old date and the new. */
export function splitRange(
  time: TimeExpression,
): { readonly from: TimeExpression; readonly to: TimeExpression } | undefined {
  const { value } = time;
  if (value.kind !== 'points' || value.joint === undefined || value.shape !== 'range')
    return undefined;
  const [first, second] = [value.points.slice(0, value.joint), value.points.slice(value.joint)];
  const isAcross = first[0]?.month !== second[0]?.month;
  const isMove = value.isMove ?? (time.isFrom || isAcross);
  if (!isMove) return undefined;
  const part = (points: typeof first): TimeExpression => ({
    ...time,
    value: { ...value, points, joint: undefined, shape: points.length > 1 ? 'range' : 'single' },
  });
  return { from: part(first), to: part(second) };
}

/** "The June 21 forum has been called off": the date right before the noun. */
function ownDate(
  sentence: ReadSentence,
  head: HeadItem,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  return sentence.items.find(
    (item): item is TimeItem =>
      item.type === 'time' &&
      item.to === head.phrase.from &&
      !item.time.isLed &&
      roles.get(item) === 'plain',
  );
}

function betweenHeadAndAct(
  sentence: ReadSentence,
  head: HeadItem,
  act: Act,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeItem | undefined {
  const low = Math.min(head.phrase.to, act.item.to);
  const high = Math.max(act.item.from, head.phrase.to + 2);
  return sentence.items.find(
    (item): item is TimeItem =>
      item.type === 'time' &&
      roles.get(item) === 'plain' &&
      item.from >= low &&
      item.from < high &&
      item.from - head.phrase.to <= 2,
  );
}

/** The date that "instead of" calls the old one. */
export function insteadOf(
  sentence: ReadSentence,
  roles: ReadonlyMap<TimeItem, DateRole>,
): TimeExpression | undefined {
  for (const [item, role] of roles) {
    if (role === 'instead' && sentence.items.includes(item)) return item.time;
  }
  return undefined;
}
