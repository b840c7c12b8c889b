/** How often something may happen for one key within a minute. */
export interface Pace {
  /** Counts one more; false where that is more than there may be. */
  take(key: string): boolean;
  /** Whether there may not be one more, without counting any. */
  isOver(key: string): boolean;
  /** Seconds until the next minute begins. */
  restS(): number;
}

const minuteMs = 60_000;
const keysMax = 10_000;
/** Who comes after that many others within a minute shares one count with the rest of them. */
const everybodyElse = '';

/** Counts by whole minutes; a burst may use a minute's share at once. */
export function createPace(perMinuteMax: number, nowMs: () => number): Pace {
  const counts = new Map<string, number>();
  let minute = 0;
  const place = (key: string): string => {
    const now = Math.floor(nowMs() / minuteMs);
    if (now !== minute) counts.clear();
    minute = now;
    return counts.has(key) || counts.size < keysMax ? key : everybodyElse;
  };
  return {
    take(key) {
      const at = place(key);
      const count = (counts.get(at) ?? 0) + 1;
      counts.set(at, count);
      return count <= perMinuteMax;
    },
    isOver: (key) => (counts.get(place(key)) ?? 0) >= perMinuteMax,
    restS: () => Math.ceil((minuteMs - (nowMs() % minuteMs)) / 1000),
  };
}
