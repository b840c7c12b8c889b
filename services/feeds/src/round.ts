/** Work in rounds. */
export interface Round {
  now(): Promise<void>;
  soon(): void;
  stop(): void;
}

/** Goes through the work one round at a time; while a round leaves some, another follows. */
export function createRound(
  pauseMs: number,
  go: (isStopped: () => boolean) => Promise<boolean>,
): Round {
  let isStopped = false;
  let isGoing = false;
  let timer: NodeJS.Timeout | undefined;

  const now = async (): Promise<void> => {
    if (isGoing) return;
    isGoing = true;
    const isMore = await go(() => isStopped);
    isGoing = false;
    if (isMore) after(pauseMs);
  };

  const after = (delayMs: number): void => {
    if (timer !== undefined || isStopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      void now();
    }, delayMs);
  };

  return {
    now,
    soon: () => after(0),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
