import { isAside, isPrevious } from './bystanders.ts';
import { placeBetween } from './clause-places.ts';
import type { HeadItem, ReadSentence, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import type { Fact } from './fact.ts';

const placeGapMax = 6;

/** "the upcoming summit in May", "the May 18-19 summit": a date that belongs to the noun. */
export function directFact(
  sentence: ReadSentence,
  head: HeadItem,
  facts: readonly Fact[],
  roles: ReadonlyMap<TimeItem, DateRole>,
): Fact | undefined {
  if (facts.some((fact) => fact.head === head) || isPrevious(sentence, head)) return undefined;
  if (sentence.rules.cases && isUnsure(sentence, head)) return undefined;
  const isLast = sentence.rules.table.grammar.verb === 'last';
  if (isLast && isAside(sentence, head)) return undefined;
  const times = sentence.items.filter(
    (item): item is TimeItem => item.type === 'time' && roles.get(item) === 'plain',
  );
  const isAfterOnly = sentence.rules.table.grammar.modifiers === 'linked';
  const before = isAfterOnly
    ? undefined
    : times.find((item) => item.to === head.phrase.from && isAttribute(sentence, item));
  const after = isLast ? undefined : times.find((item) => isNextTo(sentence, head, item));
  // In free word order a date before a noun rather says when something is done.
  const isOwn = !sentence.rules.cases || isUpcomingAt(sentence, (before?.from ?? 0) - 1);
  const isAhead = isUpcoming(sentence, head) || isSetting(sentence, head);
  const item = (isOwn ? before : undefined) ?? (isAhead ? after : undefined);
  if (!item || facts.some((fact) => fact.time === item.time)) return undefined;
  const end = Math.min(sentence.to, Math.max(item.to, head.phrase.to) + 8);
  const place = placeBetween(sentence, Math.min(item.to, head.phrase.to), end);
  const rest = { act: undefined, until: undefined, old: undefined, place };
  return { kind: 'announce', head, modality: 'present', time: item.time, ...rest };
}

/** "Предложил провести следующий саммит в мае": only wished, or only if. */
function isUnsure(sentence: ReadSentence, head: HeadItem): boolean {
  const unsure = ['proposal', 'condition', 'negation', 'former'] as const;
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === head.clause &&
      item.to <= head.from &&
      unsure.some((kind) => item.kinds.includes(kind)),
  );
}

/** "the May 18-19 summit", "18 мамырдағы саммит": what stands before it describes the noun. */
function isAttribute({ rules }: ReadSentence, { time }: TimeItem): boolean {
  if (rules.table.grammar.verb === 'last') return time.ending === 'attributive';
  return !time.isLed;
}

/** The date follows the noun, with nothing but a place between the two. */
function isNextTo(sentence: ReadSentence, head: HeadItem, item: TimeItem): boolean {
  const gap = item.from - head.phrase.to;
  if (gap < 0 || gap > placeGapMax || item.clause !== head.clause) return false;
  const { tokens } = sentence;
  const isPlace = placeBetween(sentence, head.phrase.to, item.from) !== undefined;
  const isMark = tokens.slice(head.phrase.to, item.from).every(({ kind }) => kind === 'mark');
  return (gap <= 2 && isMark) || isPlace;
}

/** "… will meet at the forum on May 18": what is done at an occasion happens when it does. */
function isSetting(sentence: ReadSentence, head: HeadItem): boolean {
  const { tokens, rules } = sentence;
  const back = rules.determiners.has(tokens[head.phrase.from - 1]?.key ?? '') ? 2 : 1;
  if (!rules.locatives.match(tokens, head.phrase.from - back)) return false;
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.clause === head.clause &&
      item.to <= head.from &&
      item.kinds.includes('future'),
  );
}

function isUpcomingAt({ rules, tokens }: ReadSentence, at: number): boolean {
  return rules.signals.match(tokens, at)?.value.includes('upcoming') ?? false;
}

function isUpcoming(sentence: ReadSentence, head: HeadItem): boolean {
  const { rules, tokens } = sentence;
  for (let at = Math.max(sentence.from, head.phrase.from - 2); at <= head.phrase.to; at += 1) {
    if (rules.signals.match(tokens, at, sentence.to)?.value.includes('upcoming')) return true;
  }
  return false;
}
