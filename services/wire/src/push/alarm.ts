/** Wakes the one who waits; a ring while nobody does is remembered until the next wait. */
export interface Alarm {
  ring(): void;
  /** Resolves at a ring, after the time (for ever without one), or when the signal aborts. */
  wait(durationMs: number | undefined, signal: AbortSignal): Promise<void>;
}

/** Timers do not reach further; who waits longer asks again. */
const longestMs = 3_600_000;

/** An alarm that has not rung. */
export function createAlarm(): Alarm {
  let isRung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      isRung = true;
      wake?.();
    },
    wait(durationMs, signal) {
      return new Promise((resolve) => {
        const end = () => {
          isRung = false;
          wake = undefined;
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, Math.min(longestMs, Math.max(0, durationMs ?? longestMs)));
        wake = end;
        signal.addEventListener('abort', end, { once: true });
        if (isRung || signal.aborted) end();
      });
    },
  };
}
