/** A number of places that may be taken at once; who finds none waits in line. */
export interface Permits {
  /** Resolves with what gives the place back; undefined when the signal aborts first. */
  take(signal: AbortSignal): Promise<(() => void) | undefined>;
  areAwaited(): boolean;
}

/** Makes that many places. */
export function createPermits(placesMax: number): Permits {
  let free = placesMax;
  const waiting = new Set<() => void>();
  const giveBack = () => {
    const [next] = waiting;
    if (next) next();
    else free += 1;
  };
  const once = () => {
    let isGiven = false;
    return () => {
      if (!isGiven) giveBack();
      isGiven = true;
    };
  };
  return {
    async take(signal) {
      if (signal.aborted) return undefined;
      if (free > 0) {
        free -= 1;
        return once();
      }
      return new Promise((resolve) => {
        const quit = () => {
          waiting.delete(go);
          resolve(undefined);
        };
        const go = () => {
          waiting.delete(go);
          signal.removeEventListener('abort', quit);
          resolve(once());
        };
        waiting.add(go);
        signal.addEventListener('abort', quit, { once: true });
      });
    },
    areAwaited: () => waiting.size > 0,
  };
}
