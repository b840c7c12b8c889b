import type { ReadSentence } from './clauses.ts';
import type { Fact } from './fact.ts';

const gapMax = 3;

/**
 * "The meeting planned for May 14 at the palace will be held online": where a plan stands in the
 * same sentence, "online" is news; alone it only says how, and that there is no venue.
 */
export function remoteFacts(sentence: ReadSentence, facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => {
    const isRemote = fact.kind === 'announce' && fact.act?.sort === 'hold' && hasRemote(fact);
    if (!isRemote) return fact;
    const isPlanned = facts.some((other) => other !== fact && isPlan(other, fact));
    return { ...fact, place: undefined, kind: isPlanned ? 'online' : fact.kind };
  });

  function hasRemote({ act }: Fact): boolean {
    return sentence.items.some(
      (item) =>
        item.type === 'signal' &&
        item.kinds.includes('remote') &&
        act !== undefined &&
        item.clause === act.item.clause &&
        item.from >= act.item.to &&
        item.from - act.item.to <= gapMax,
    );
  }
}

function isPlan(other: Fact, fact: Fact): boolean {
  const isBefore =
    other.kind === 'former' || (other.kind === 'announce' && other.act?.sort === 'plan');
  return isBefore && other.head === fact.head;
}
