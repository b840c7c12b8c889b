/** What of many alike documents is asked for: all, or so many spread over them. */
export interface Sample {
  readonly count: number | undefined;
  /** How many combined selections at most; `count` where it is left out, or 200. */
  readonly combinations?: number | undefined;
  /** From 0 to 1: where the spread begins. */
  readonly offset: number;
}

/** All, or so many of them spread over the whole. */
export function pick<Item>(
  items: readonly Item[],
  { count, offset }: Pick<Sample, 'count' | 'offset'>,
): readonly Item[] {
  if (count === undefined || items.length <= count) return items;
  const stride = items.length / count;
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index + offset) * stride)],
  ).filter((item) => item !== undefined);
}
