import { isPrevious } from './bystanders.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import type { Fact } from './fact.ts';
import { unspacedPlace } from './unspaced-places.ts';
import type { UnspacedRules } from './unspaced-rules.ts';

/** "原定7月27日的音乐会", "论坛（5月18日至19日）": a date that belongs to the noun itself. */
export function unspacedDirectFact(
  sentence: ReadSentence,
  words: UnspacedRules,
  head: HeadItem,
  facts: readonly Fact[],
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact | undefined {
  if (isPrevious(sentence, head)) return undefined;
  const clause = sentence.clauses.findIndex(({ antecedent }) => antecedent === head);
  if (clause < 0) return undefined;
  const own = sentence.items.filter((item) => item.clause === clause);
  const times = own.filter(
    (item): item is TimeItem => item.type === 'time' && roles.get(item) === 'plain',
  );
  const [time] = times;
  if (!time || times.length > 1 || !isDayOrMonth(time)) return undefined;
  const signals = own.flatMap((item) => (item.type === 'signal' ? item.kinds : []));
  if (signals.some((kind) => kind !== 'former' && kind !== 'future' && kind !== 'hedge')) {
    return undefined;
  }
  if (own.some((item) => item.type === 'head') || isDoubted(sentence, head)) return undefined;
  if (facts.some((fact) => fact.time === time.time)) return undefined;
  const from = sentence.clauses[clause]?.from ?? time.from;
  return {
    kind: signals.includes('former') ? 'former' : 'announce',
    head,
    act: undefined,
    modality: signals.includes('hedge') ? 'hedged' : 'present',
    time: time.time,
    until: undefined,
    old: undefined,
    place: unspacedPlace(sentence, words, from, Math.max(time.to + 12, head.from)),
  };
}

function isDayOrMonth({ time: { value } }: TimeItem): boolean {
  return value.kind !== 'part' && value.kind !== 'year';
}

/** "要求推迟4月2日的补选": what is asked for or denied says nothing sure about the day. */
function isDoubted(sentence: ReadSentence, head: HeadItem): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === head.clause &&
      item.to <= head.phrase.from &&
      item.kinds.some((kind) => doubts.has(kind)),
  );
}

const doubts: ReadonlySet<string> = new Set(['proposal', 'negation', 'condition']);
