import type { Act } from './acts.ts';
import { type FoundPlace, hostCity, placeBetween, visitedCity } from './clause-places.ts';
import type { HeadItem, ReadSentence, SignalItem, TimeItem } from './clauses.ts';
import { happening } from './happening.ts';
import { placeBefore } from './verb-last.ts';

/** After the act or the noun, else at the head of the clause; a host city counts as well. */
export function placeFor(
  sentence: ReadSentence,
  act: Act,
  head: HeadItem | undefined,
  time: TimeItem | undefined,
): FoundPlace | undefined {
  if (sentence.rules.table.grammar.verb === 'last') return placeBefore(sentence, act, head);
  const clause = sentence.clauses[act.item.clause];
  const isHere = head?.clause === act.item.clause;
  const low = Math.min(
    act.item.to,
    isHere && head ? head.phrase.to : act.item.to,
    time?.to ?? sentence.to,
  );
  if (head && isHere && isElsewhere(sentence, act, head)) return undefined;
  const end = Math.min(
    reportFrom(sentence, low) ?? sentence.to,
    clauseEnd(sentence, act.item.clause, low),
  );
  const visited = head && visitedCity(sentence, head);
  const found = destination(sentence, act) ?? visited ?? placeBetween(sentence, low, end);
  if (found) return found;
  // An insertion ("по словам …") between the noun and its verb ends the first look.
  if (sentence.rules.cases) {
    const later = [act.item.to, time?.to ?? 0].filter((from) => from > end || from > act.item.to);
    const rest = later.map((from) => placeAfter(sentence, act, from)).find((place) => place);
    if (rest) return rest;
  }
  const host = hostOf(sentence, act);
  if (host || !clause || isSecond(sentence, act)) return host;
  return placeBetween(sentence, afterReport(sentence, clause.from, low), low);
}

/** The city that does what is done; "تشهد نزوى إقامة معرض": or that does so to the noun of the act. */
function hostOf(sentence: ReadSentence, act: Act): FoundPlace | undefined {
  const own = act.voice === 'active' ? hostCity(sentence, act.item) : undefined;
  const isNoun = act.item.kinds.some((kind) => kind.endsWith('Base'));
  if (own || !isNoun || sentence.rules.table.grammar.verb !== 'first') return own;
  const verb = sentence.items.findLast(
    (item): item is SignalItem =>
      item.type === 'signal' &&
      item.clause === act.item.clause &&
      item.to <= act.item.from &&
      item.kinds.some((kind) => kind === 'activePresent' || kind === 'activeFuture'),
  );
  return verb && hostCity(sentence, verb);
}

/** "Will travel to Jeddah for talks": the city right behind a verb that people come together by. */
function destination({ rules, tokens }: ReadSentence, act: Act): FoundPlace | undefined {
  const city = act.item.kinds.includes('gather')
    ? rules.cities.match(tokens, act.item.to)
    : undefined;
  return city && { ...city.value, from: act.item.to, to: city.end, prefix: city.prefix };
}

/** "Officials in Islamabad said the visit …": where people spoke is not where it will be. */
function afterReport({ items }: ReadSentence, from: number, to: number): number {
  const said = items.findLast(
    (item) => item.type === 'signal' && item.kinds.includes('reportVerb') && item.to <= to,
  );
  return Math.max(from, said?.to ?? from);
}

/** "… in Jeddah on May 19, and a meeting on May 17 will precede it": the first act has the place. */
function isSecond({ items }: ReadSentence, act: Act): boolean {
  const earlier = items.filter(
    (item) => item.clause === act.item.clause && item.to <= act.item.from,
  );
  const first = earlier.findIndex(
    (item) => item.type === 'signal' && item.kinds.some((kind) => happening.has(kind)),
  );
  return first >= 0 && earlier.slice(first).some((item) => item.type === 'time');
}

/** ", сообщили в Ташкенте": where it was said, in a language that says so behind a comma. */
function reportFrom(sentence: ReadSentence, low: number): number | undefined {
  if (!sentence.rules.cases) return undefined;
  return sentence.items.find(
    (item) =>
      item.type === 'signal' &&
      item.kinds.includes('reportVerb') &&
      item.from >= low &&
      sentence.tokens[item.from - 1]?.key === ',',
  )?.from;
}

function placeAfter(sentence: ReadSentence, act: Act, from: number): FoundPlace | undefined {
  const end = Math.min(
    reportFrom(sentence, from) ?? sentence.to,
    clauseEnd(sentence, act.item.clause, from),
  );
  return placeBetween(sentence, from, end);
}

/** "تستضيف … في منطقة … المؤتمر": a place that no gazetteer knows is still the place. */
function isElsewhere(sentence: ReadSentence, act: Act, head: HeadItem): boolean {
  const { rules, tokens, items } = sentence;
  // "Will meet at the summit": what stands right before the noun leads to it, not to a place.
  const isEntered = rules.determiners.has(tokens[head.phrase.from - 1]?.key ?? '');
  for (let at = act.item.to; at < head.phrase.from - (isEntered ? 2 : 1); at += 1) {
    if (items.some((item) => item.type === 'time' && item.from <= at && at < item.to)) continue;
    const locative = rules.locatives.match(tokens, at);
    if (locative && !placeBetween(sentence, at, head.phrase.from)) return true;
  }
  return false;
}

function clauseEnd(sentence: ReadSentence, clause: number, from: number): number {
  const next = sentence.items.find(
    (item) =>
      item.from >= from &&
      item.clause !== clause &&
      sentence.clauses[item.clause]?.kind !== 'relative',
  );
  const start = next && sentence.clauses[next.clause]?.from;
  return start !== undefined && start > from ? start : (next?.from ?? sentence.to);
}
