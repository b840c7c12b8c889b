/**
 * The parts of a year that EDTF numbers (ISO 8601-2 §4.8): their first and last month, 1 to 12.
 * A part whose last month is before its first one ends in the next year, as winter does. The
 * standard leaves open which months a season has; without a hemisphere it is the northern one's.
 */
export const partsOfYear: ReadonlyMap<number, readonly [number, number]> = new Map([
  ...seasons(21, { firstMonth: 3 }),
  ...seasons(25, { firstMonth: 3 }),
  ...seasons(29, { firstMonth: 9 }),
  ...inTurn(33, { count: 4 }),
  ...inTurn(37, { count: 3 }),
  ...inTurn(40, { count: 2 }),
]);

const part = /^(\d{4})-(\d{2})$/;

/** The first and last day, `YYYY-MM-DD`, of `2028-21`; undefined for what names no such part. */
export function daysOfPart(edtf: string): readonly [string, string] | undefined {
  const [, year, code] = part.exec(edtf) ?? [];
  const months = partsOfYear.get(Number(code));
  if (year === undefined || !months) return undefined;
  const [first, last] = months;
  const lastYear = last < first ? Number(year) + 1 : Number(year);
  const [start, end] = [Date.UTC(Number(year), first - 1, 1), Date.UTC(lastYear, last, 0)];
  return [isoDay(start), isoDay(end)];
}

/** Four parts of three months each, the first of which begins with spring. */
function seasons(code: number, { firstMonth }: { readonly firstMonth: number }) {
  return [0, 1, 2, 3].map((nth): [number, [number, number]] => {
    const first = ((firstMonth - 1 + nth * 3) % 12) + 1;
    return [code + nth, [first, ((first + 1) % 12) + 1]];
  });
}

/** Parts of one length that fill a year. */
function inTurn(code: number, { count }: { readonly count: number }) {
  const months = 12 / count;
  return Array.from({ length: count }, (_, nth): [number, [number, number]] => [
    code + nth,
    [nth * months + 1, (nth + 1) * months],
  ]);
}

function isoDay(instantMs: number): string {
  return new Date(instantMs).toISOString().slice(0, 10);
}
