import type { HeadItem, ReadSentence } from './clauses.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { TimeValue } from './time-expression.ts';

/** Whether a head is only the setting of something else: "on the sidelines of the summit". */
export function isAside(sentence: ReadSentence, head: HeadItem): boolean {
  const { rules, tokens } = sentence;
  if (rules.settings.match(tokens, head.from)?.end === head.to) return true;
  if (rules.table.grammar.adpositions === 'after') {
    return rules.signals.match(tokens, head.phrase.to)?.value.includes('aside') ?? false;
  }
  return rules.table.grammar.verb === 'last'
    ? isGoverned(sentence, head)
    : hasNear(sentence, head, 'aside');
}

/** "The previous summit", "last year's summit", "القمة السابقة": an edition that is over. */
export function isPrevious(sentence: ReadSentence, head: HeadItem): boolean {
  if (hasNear(sentence, head, 'previous') || isOfThePast(sentence, head)) return true;
  const { tokens, rules } = sentence;
  // Where describing words stand before the noun, those behind it are of what it is about.
  const isBefore = rules.table.grammar.modifiers === 'before';
  const [from, to] = [head.phrase.from, isBefore ? head.from : head.phrase.to];
  for (let at = from; at < to; at += 1) {
    if (rules.signals.match(tokens, at)?.value.includes('previous')) return true;
  }
  return rules.signals.match(tokens, head.phrase.to)?.value.includes('previous') ?? false;
}

/** "The Music Days, a three-day festival, begin": a second noun for what was just named. */
export function isApposition(sentence: ReadSentence, head: HeadItem): boolean {
  const comma = commaBefore(sentence, head);
  return sentence.items.some((item) => item.type === 'head' && item.phrase.to === comma);
}

/** Index after a head and what is put behind it between commas. */
export function endOfNaming(sentence: ReadSentence, head: HeadItem): number {
  const second = sentence.items.find(
    (item) => item.type === 'head' && commaBefore(sentence, item) === head.phrase.to,
  );
  return second?.type === 'head' ? second.phrase.to : head.phrase.to;
}

/** The comma that opens an insertion which ends with this head. */
function commaBefore({ tokens, rules }: ReadSentence, { phrase }: HeadItem): number | undefined {
  if (tokens[phrase.to]?.key !== ',') return undefined;
  const isDetermined = rules.determiners.has(tokens[phrase.from - 1]?.key ?? '');
  const comma = isDetermined ? phrase.from - 2 : phrase.from - 1;
  return tokens[comma]?.key === ',' ? comma : undefined;
}

/** "Last year's festival": what the date in front of the noun makes of it. */
export function isOfThePast({ tokens, items }: ReadSentence, head: HeadItem): boolean {
  const isOwned = tokens[head.phrase.from - 1]?.key === "'s";
  if (!isOwned) return false;
  return items.some(
    (item) => item.type === 'time' && item.to === head.phrase.from - 1 && isBygone(item.time.value),
  );
}

function isBygone(value: TimeValue): boolean {
  if (value.kind === 'weekday') return value.which === 'last';
  const isRelative = value.kind === 'year' || value.kind === 'month' || value.kind === 'week';
  return (isRelative || value.kind === 'day') && value.offset < 0;
}

/** "Дар намоишгоҳ", "барномаи форум": a preposition or an annexing noun stands right before. */
function isGoverned(sentence: ReadSentence, head: HeadItem): boolean {
  const { rules, tokens, items } = sentence;
  const { from } = head.phrase;
  const before = rules.determiners.has(tokens[from - 1]?.key ?? '') ? from - 1 : from;
  if (before <= sentence.from) return false;
  const last = items.find((item) => item.type !== 'head' && item.to === before);
  if (last?.type === 'time') return false;
  if (last?.type === 'signal') return last.kinds.includes('aside');
  const word = tokens[before - 1];
  return word?.kind === 'word' && rules.annexed.some((ending) => word.key.endsWith(ending));
}

function hasNear(sentence: ReadSentence, head: HeadItem, kind: SignalKind): boolean {
  return sentence.items.some(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes(kind) &&
      item.to <= head.from &&
      head.phrase.from - item.to <= 1,
  );
}
