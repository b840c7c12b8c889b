import type { Act } from './acts.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import type { Fact } from './fact.ts';
import type { SignalKind } from './languages/language-table.ts';
import { isTaken, timesOf } from './unspaced-dates.ts';
import type { UnspacedRules } from './unspaced-rules.ts';
import { placeOfAct } from './unspaced-targets.ts';

const newDateTokensMax = 2;
const oldDateTokensMax = 2;

/** "由5月18日推迟至6月5日举行", "改于6月5日举行", "取消". */
export function unspacedChange(
  sentence: ReadSentence,
  words: UnspacedRules,
  act: Act,
  head: HeadItem | undefined,
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact | undefined {
  const times = timesOf(sentence, act.item.clause);
  const isMove = act.sort === 'postpone' || act.sort === 'reschedule';
  const to = isMove ? times.find((time) => isNewDate(sentence, act, time)) : undefined;
  // "改为两年一次", "提前准备": a new plan without a day moves nothing.
  if (act.sort === 'reschedule' && !to) return undefined;
  const old = times.findLast(
    (time) => time.to <= act.item.from && isOldDate(sentence, head, time, act, roles),
  );
  const kind = act.sort as 'postpone' | 'reschedule' | 'cancel' | 'online';
  return {
    kind,
    head,
    act,
    modality: act.modality,
    time: isMove ? to?.time : old?.time,
    until: undefined,
    old: isMove ? old?.time : undefined,
    place: act.sort === 'online' ? undefined : placeOfAct(sentence, words, act, to),
  };
}

/** Right behind the verb, or behind 至 with no other verb between. */
function isNewDate(sentence: ReadSentence, act: Act, time: TimeItem): boolean {
  if (time.from < act.item.to) return false;
  if (time.from - act.item.to <= newDateTokensMax) return true;
  const lead = sentence.items.find((item) => item.type === 'signal' && item.to === time.from);
  const isLed = lead?.type === 'signal' && lead.kinds.includes('newDate');
  return isLed && time.from - act.item.to <= newDateTokensMax * 3;
}

/** Said with "from", called the former plan, or next to the noun. */
function isOldDate(
  sentence: ReadSentence,
  head: HeadItem | undefined,
  time: TimeItem,
  act: Act,
  roles: ReadonlyMap<TimeItem, DateRole>,
): boolean {
  if (roles.get(time) !== 'plain' || isTaken(sentence, time.to, act.item)) return false;
  if (time.time.isFrom) return true;
  const isFormer = sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === time.clause &&
      item.to <= time.from &&
      time.from - item.to <= oldDateTokensMax &&
      item.kinds.some((kind: SignalKind) => kind === 'former'),
  );
  if (isFormer) return true;
  return head !== undefined && Math.abs(time.from - head.phrase.to) <= 1;
}
