import type { Act } from './acts.ts';
import type { Item, ReadSentence, SignalItem, TimeItem } from './clauses.ts';

/** "Will be held not on May 3 but on May 10": the date that is denied, and what is said of it. */
export interface Contrast {
  readonly old: TimeItem;
  /** The act that the words deny for the old date alone: "ya no se realizará el 27 … sino". */
  readonly act: SignalItem | undefined;
}

/** The date that a sentence denies so as to give another one right after it. */
export function contrastOf({ items }: ReadSentence): Contrast | undefined {
  for (const [index, but] of items.entries()) {
    if (but.type !== 'signal' || !but.kinds.includes('butDate')) continue;
    const date = items[index + 1];
    if (date?.type !== 'time' || date.from !== but.to) continue;
    const contrast = denialIn(items.slice(0, index));
    if (contrast && (!contrast.act || !happensAfter(items, index))) return contrast;
  }
  return undefined;
}

/** The last date, where it is denied: "not on May 3", "no se realizará el 27 de junio". */
export function denialIn(items: readonly Item[]): Contrast | undefined {
  const at = items.findLastIndex((item) => item.type === 'time');
  const [negation, word, old] = items.slice(Math.max(0, at - 2), at + 1);
  const [last, before, date] = old ? [old, word, negation] : [word, negation, undefined];
  if (last?.type !== 'time' || before?.type !== 'signal') return undefined;
  if (before.kinds.includes('notDate') && before.to === last.from) {
    return { old: last, act: undefined };
  }
  const isNegated = date?.type === 'signal' && date.kinds.includes('negation');
  const isDenied = before.kinds.includes('cancel') || (isNegated && isHeld(before));
  return isDenied ? { old: last, act: before } : undefined;
}

/** What is denied of one date is said of the other. */
export function withContrast(contrast: Contrast | undefined, act: Act): Act {
  if (contrast?.act === undefined || act.item !== contrast.act) return act;
  return { ...act, sort: 'hold', modality: 'decided' };
}

function happensAfter(items: readonly Item[], index: number): boolean {
  return items.slice(index).some((item) => item.type === 'signal' && isHeld(item));
}

function isHeld({ kinds }: SignalItem): boolean {
  return kinds.some((kind) => /^(?:passive|active)Future$/.test(kind));
}
