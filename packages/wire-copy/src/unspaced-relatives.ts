import type { HeadItem, SignalItem } from './clauses.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { UnspacedReader } from './unspaced-reader.ts';

/** 的: what was said since the last verb or noun describes the noun that follows. */
export function endRelative(reader: UnspacedReader, at: number): number {
  const last = reader.items.at(-1);
  const isClause =
    last !== undefined &&
    last.to === at &&
    last.clause === reader.current &&
    (last.type === 'time' || (last.type === 'signal' && isAct(last)));
  if (!isClause) {
    reader.title.stop(reader, at, at + 1);
    return at + 1;
  }
  const start = relativeStart(reader);
  reader.clauses.push({
    kind: 'relative',
    from: start,
    parent: reader.current,
    antecedent: undefined,
  });
  const index = reader.clauses.length - 1;
  reader.waiting.push(index);
  for (let each = reader.items.length - 1; each >= 0; each -= 1) {
    const item = reader.items[each];
    if (!item || item.from < start || item.clause !== reader.current) break;
    reader.items[each] = { ...item, clause: index };
  }
  reader.title.cut(at + 1);
  return at + 1;
}

/** Behind the verb that governs the noun: "出席|5月在北京举行的峰会". */
function relativeStart(reader: UnspacedReader): number {
  const { items, current } = reader;
  for (let index = items.length - 2; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || item.clause !== current) break;
    if (item.type === 'head') return item.isAside ? item.to : item.phrase.to;
    if (item.type === 'signal' && (isAct(item) || item.kinds.some((kind) => matrix.has(kind)))) {
      return item.to;
    }
  }
  return reader.clauses[current]?.from ?? reader.sentence.from;
}

const matrix: ReadonlySet<SignalKind> = new Set([
  'reportVerb',
  'otherVerb',
  'aside',
  'attribution',
  'proposal',
]);

/** Whether a signal says that something is held, planned or changed. */
export function isAct(item: SignalItem): boolean {
  return item.kinds.some((kind) => acts.has(kind));
}

const acts: ReadonlySet<SignalKind> = new Set([
  'passivePresent',
  'activePresent',
  'passivePast',
  'activePast',
  'postpone',
  'reschedule',
  'cancel',
  'online',
]);

/** Gives a noun to the relative clauses before it, and takes them over from nouns inside it. */
export function describe(reader: UnspacedReader, item: HeadItem): void {
  for (const [index, clause] of reader.clauses.entries()) {
    const { antecedent } = clause;
    const isInside = antecedent && antecedent.from >= item.phrase.from;
    if (!isInside && !reader.waiting.includes(index)) continue;
    reader.clauses[index] = { ...clause, antecedent: item };
  }
  reader.waiting = [];
}
