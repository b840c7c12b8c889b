import type { Act } from './acts.ts';
import type { Item, ReadSentence, SignalItem } from './clauses.ts';
import type { SignalKind } from './languages/language-table.ts';

const reachTokens = 12;
const gapMax = 3;

/**
 * "Will now be held online", "will be held by video link rather than in Rome": an act turned into
 * a move online. Held online from the first, without a word of change, is no move.
 */
export function movedOnline(sentence: ReadSentence, acts: readonly Act[]): readonly Act[] {
  const remote = signalsOf(sentence, 'remote');
  if (remote.length === 0) return acts;
  const isSwitched =
    acts.some(({ modality }) => modality === 'former') ||
    signalsOf(sentence, 'switched').length > 0 ||
    signalsOf(sentence, 'insteadOf').length > 0;
  const isPlan = (act: Act, moved: Act | undefined) =>
    act.sort === 'plan' && moved !== undefined && moved.item.from - act.item.to > gapMax;
  const moved = new Set(remote.map((item) => actOf(sentence, acts, item)));
  return acts.map((act) => {
    const isMove =
      moved.has(act) &&
      (isSwitched || act.sort === 'reschedule' || acts.some((other) => isPlan(other, act)));
    if (!isMove) return act;
    const modality = act.modality === 'present' ? 'decided' : act.modality;
    return { ...act, sort: 'online' as const, modality };
  });
}

/** The act that a word such as "online" says the manner of: behind it where verbs come last. */
function actOf(sentence: ReadSentence, acts: readonly Act[], remote: SignalItem): Act | undefined {
  if (sentence.rules.table.grammar.verb !== 'last') return actBefore(sentence, acts, remote);
  const next = acts.find(({ item }) => item.from >= remote.to);
  const isNext = next && next.item.from - remote.to <= gapMax && next.sort !== 'past';
  return isNext ? next : undefined;
}

/** The act before such a word; what describes its noun parts nothing. */
function actBefore(
  sentence: ReadSentence,
  acts: readonly Act[],
  remote: SignalItem,
): Act | undefined {
  const act = acts.findLast(
    ({ item, sort }) => item.clause === remote.clause && item.to <= remote.from && sort !== 'plan',
  );
  const aside = sentence.items.findLast(
    (item) => item.to <= remote.from && isRelative(sentence, item),
  );
  if (!act || act.sort === 'past') return undefined;
  const end = Math.max(act.item.to, aside?.to ?? 0);
  return remote.from - end <= reachTokens ? act : undefined;
}

function isRelative({ clauses }: ReadSentence, item: Item): boolean {
  return clauses[item.clause]?.kind === 'relative';
}

function signalsOf(sentence: ReadSentence, kind: SignalKind): readonly SignalItem[] {
  return sentence.items.filter(
    (item): item is SignalItem => item.type === 'signal' && item.kinds.includes(kind),
  );
}
