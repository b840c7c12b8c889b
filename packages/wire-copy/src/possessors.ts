import type { HeadItem, ReadSentence } from './clauses.ts';

const nounsMax = 4;

/**
 * "Le comité d'organisation du festival", "les inscriptions au salon": what the sentence says is
 * said of the committee, not of the festival. "Les travaux du sommet", "l'ouverture du salon" are
 * the occasion itself.
 */
export function isProperty(sentence: ReadSentence, head: HeadItem, from: number): boolean {
  const { tokens, rules } = sentence;
  if (rules.table.grammar.modifiers !== 'linked') return false;
  const key = (index: number) => tokens[index]?.key ?? '';
  let at = head.phrase.from - 1;
  for (let nouns = 0; nouns < nounsMax; nouns += 1) {
    while (at >= from && (rules.determiners.has(key(at)) || key(at) === '"')) at -= 1;
    if (at < from) return false;
    if (rules.linked.prepositions.has(key(at))) return true;
    if (!rules.linked.genitives.has(key(at))) return false;
    // "Será sede del 12 al 15 de noviembre de la cumbre": the genitive is the verb's.
    if (sentence.items.some((item) => item.type === 'time' && item.to === at)) return false;
    if (at - 1 < from || !rules.linked.bearers.match(tokens, at - 1, at)) return at > from;
    at -= 2;
  }
  return true;
}
