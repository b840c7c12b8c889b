import type { Act } from './acts.ts';
import type { ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import type { DateRole } from './date-roles.ts';
import type { SignalKind } from './languages/language-table.ts';

/** What the words around a date make of it, where a verb's date stands before it. */
export function readUnspacedRoles(
  sentence: ReadSentence,
  acts: readonly Act[],
): ReadonlyMap<TimeItem, DateRole> {
  const roles = new Map<TimeItem, DateRole>();
  for (const item of sentence.items) {
    if (item.type === 'time') roles.set(item, roleOf(sentence, item, acts));
  }
  return roles;
}

function roleOf(sentence: ReadSentence, time: TimeItem, acts: readonly Act[]): DateRole {
  const before = signalAt(sentence, (item) => item.to === time.from);
  const after = signalAt(sentence, (item) => item.from === time.to);
  if (before?.kinds.includes('insteadOf')) return 'instead';
  if (after && has(after, 'deadlineAfter')) return 'deadline';
  if (after && has(after, 'sinceAfter')) return 'since';
  if (before && has(before, 'lasting')) return 'deadline';
  if (before && has(before, 'sinceDate')) return 'since';
  if (before && has(before, 'deadlineDate')) {
    return has(before, 'newDate') ? 'to' : 'deadline';
  }
  return isSaid(sentence, time, acts) ? 'said-on' : 'plain';
}

/** "说", "发布": the verb behind a date, before anything happens, has taken it. */
function isSaid(sentence: ReadSentence, time: TimeItem, acts: readonly Act[]): boolean {
  const verb = sentence.items.find(
    (item): item is SignalItem =>
      item.type === 'signal' &&
      item.clause === time.clause &&
      item.from >= time.to &&
      has(item, 'reportVerb', 'otherVerb'),
  );
  if (!verb) return false;
  return !acts.some(
    ({ item }) => item.clause === time.clause && item.from >= time.to && item.from <= verb.from,
  );
}

function has(item: SignalItem, ...kinds: readonly SignalKind[]): boolean {
  return kinds.some((kind) => item.kinds.includes(kind));
}

function signalAt(
  sentence: ReadSentence,
  isThere: (item: SignalItem) => boolean,
): SignalItem | undefined {
  return sentence.items.find((item): item is SignalItem => item.type === 'signal' && isThere(item));
}
