import type { Act } from './acts.ts';
import type { Item, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import { contrastOf } from './contrast.ts';
import type { SignalKind } from './languages/language-table.ts';

/** What the words before a date make of it; only a `plain` one can be an occasion's date. */
export type DateRole = 'plain' | 'deadline' | 'since' | 'instead' | 'said-on' | 'to';

const saidTokens = 4;

/** The role of every date of a sentence, by the date's first token. */
export function readDateRoles(
  sentence: ReadSentence,
  acts: readonly Act[],
): ReadonlyMap<TimeItem, DateRole> {
  const said = saidDates(sentence, acts);
  const denied = contrastOf(sentence)?.old;
  const roles = new Map<TimeItem, DateRole>();
  for (const item of sentence.items) {
    if (item.type !== 'time') continue;
    const role = item === denied ? 'instead' : roleOf(sentence, item);
    const isSaid = said.has(item) || (role === 'plain' && isDecisionDay(sentence, item, acts));
    roles.set(item, isSaid ? 'said-on' : role);
  }
  return roles;
}

function roleOf(sentence: ReadSentence, time: TimeItem): DateRole {
  const kinds = governing(sentence, time);
  if (kinds.includes('insteadOf')) return 'instead';
  if (kinds.includes('newDate')) return kinds.includes('deadlineDate') ? 'deadline' : 'to';
  if (kinds.includes('deadlineDate')) return 'deadline';
  if (kinds.includes('sinceDate')) return 'since';
  const clause = sentence.clauses[time.clause];
  if (clause?.kind === 'attribution') return 'said-on';
  if (time.time.ending === 'until') return 'deadline';
  return time.time.ending === 'to' ? 'to' : 'plain';
}

/** What is said by the word that governs a date, before it or behind it. */
function governing(sentence: ReadSentence, time: TimeItem): readonly SignalKind[] {
  const isAfter = sentence.rules.table.grammar.adpositions === 'after';
  const word = sentence.items.find(
    (item): item is SignalItem =>
      item.type === 'signal' && (isAfter ? item.from === time.to : item.to === time.from),
  );
  return word?.kinds ?? [];
}

/** Dates of speaking: beside "said", or between it and its "that" with nothing that happens. */
function saidDates(sentence: ReadSentence, acts: readonly Act[]): ReadonlySet<TimeItem> {
  const found = new Set<TimeItem>();
  const times = sentence.items.filter((item) => item.type === 'time');
  // "… el viernes, informó": a comma parts the plan's day from the verb of saying.
  const gap = sentence.rules.table.grammar.modifiers === 'linked' ? 0 : 1;
  // "أعلنت غرفة صناعة الأردن، الثلاثاء، عن": the subject stands between the verb and its day.
  const isVerbFirst = sentence.rules.table.grammar.verb === 'first';
  for (const verb of signalsOf(sentence, 'reportVerb')) {
    const that = signalsOf(sentence, 'that').find((item) => item.from >= verb.to);
    const next = acts.find((act) => act.item.from >= verb.to)?.item.from ?? sentence.to;
    const head = sentence.items.find((item) => item.type === 'head' && item.from >= verb.to);
    const isComplement = that !== undefined && that.from <= next;
    const near = Math.min(
      verb.to + (isVerbFirst ? saidTokens * 3 : saidTokens),
      next,
      head?.from ?? sentence.to,
      commaAfter(sentence, verb),
    );
    const end = isComplement ? that.from : near;
    for (const time of times) {
      const isFar = !isComplement && time.from >= verb.to + saidTokens;
      const isAfter = time.from >= verb.to && time.from < end && (!isFar || isDayWord(time));
      const isBefore = time.to <= verb.from && verb.from - time.to <= gap && isDayWord(time);
      if (isAfter || (isBefore && !isPartedFrom(sentence, acts, time))) found.add(time);
    }
  }
  return found;
}

/** "Саммит пройдет в четверг, сообщил …": the day is what happens then, the comma ends it. */
function isPartedFrom({ tokens }: ReadSentence, acts: readonly Act[], time: TimeItem): boolean {
  const hasAct = acts.some(({ item }) => item.clause === time.clause && item.to <= time.from);
  return hasAct && tokens[time.to]?.key === ',';
}

/** "Organizers on Thursday cancelled …", "called off the festival on Monday": when it was decided. */
function isDecisionDay(sentence: ReadSentence, item: TimeItem, acts: readonly Act[]): boolean {
  if (!isDayWord(item) || isAhead(item)) return false;
  const after = acts.find((act) => act.item.from >= item.to);
  const isSubjectsDay = after !== undefined && after.item.from - item.to <= 1 && isChange(after);
  if (isSubjectsDay) return !sentence.items.some((each) => isPhraseBefore(each, item));
  const before = acts.findLast((act) => act.item.to <= item.from);
  if (!before || before.sort === 'reschedule' || !isChange(before)) return false;
  return before.item.clause === item.clause;
}

/** "Tomorrow", "next Friday": on such days nothing was decided. */
function isAhead({ time }: TimeItem): boolean {
  const { value } = time;
  return value.kind === 'day'
    ? value.offset > 0
    : value.kind === 'weekday' && value.which === 'next';
}

function isChange({ sort }: Act): boolean {
  return sort === 'cancel' || sort === 'postpone' || sort === 'reschedule' || sort === 'online';
}

/** "The concert on Thursday": the day belongs to the noun in front of it. */
function isPhraseBefore(item: Item, time: TimeItem): boolean {
  return item.type === 'head' && item.phrase.to === time.from;
}

/** Where verbs come last, "…хабарлауынша," ends there and the date behind it is another's. */
function commaAfter({ rules, tokens, to }: ReadSentence, verb: SignalItem): number {
  if (rules.table.grammar.verb !== 'last') return to;
  const words = tokens.slice(verb.to, verb.to + saidTokens);
  const at = words.findIndex(({ key }) => key === ',');
  return at < 0 ? to : verb.to + at;
}

/** "on Monday said": only words such as weekdays and today stand there. */
function isDayWord(item: TimeItem): boolean {
  const kind = item.time.value.kind;
  return kind === 'weekday' || kind === 'day';
}

function signalsOf(sentence: ReadSentence, kind: SignalKind): readonly SignalItem[] {
  return sentence.items.filter(
    (item): item is SignalItem => item.type === 'signal' && item.kinds.includes(kind),
  );
}
