import type { Clause, Item, TimeItem } from './clauses.ts';

/** "L'an dernier, le sommet avait été annulé en juin": the year that opens a clause is June's. */
export function withLeadingYear(
  items: readonly Item[],
  clauses: readonly Clause[],
): readonly Item[] {
  const years = new Map<number, number>();
  return items.map((item) => {
    if (item.type !== 'time') return item;
    const { value } = item.time;
    const isOpening = item.from === clauses[item.clause]?.from;
    if (value.kind === 'year' && value.offset < 0 && isOpening)
      years.set(item.clause, value.offset);
    const offset = years.get(item.clause);
    return offset === undefined ? item : inYear(item, offset);
  });
}

function inYear(item: TimeItem, yearOffset: number): TimeItem {
  const { value } = item.time;
  const isOpen =
    value.kind === 'points' &&
    value.yearOffset === undefined &&
    value.points.every(({ year }) => year === undefined);
  return isOpen ? { ...item, time: { ...item.time, value: { ...value, yearOffset } } } : item;
}
