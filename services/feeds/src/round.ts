/** Work in rounds. */
export interface Round {
  now(): Promise<void>;
  soon(): void;
  /** Resolves when the round under way has come to its end. */
  stop(): Promise<void>;
}

/** What a round does; where it breaks off `fail` is told. */
export interface RoundWork {
  /** Gives the milliseconds until the next round; undefined while there is nothing to do. */
  readonly go: (isStopped: () => boolean) => Promise<number | undefined>;
  readonly fail: (error: unknown) => void;
}

/** After a round that broke off. */
const pauseMs = 40;

/** Goes through the work one round at a time; while a round leaves some, another follows. */
export function createRound({ go, fail }: RoundWork): Round {
  let isStopped = false;
  let going: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isCalled = false;

  const now = async (): Promise<void> => {
    going ??= goOnce();
    await going;
  };

  const goOnce = async (): Promise<void> => {
    isCalled = false;
    const againMs = await go(() => isStopped).catch((error: unknown) => {
      fail(error);
      return pauseMs;
    });
    going = undefined;
    if (isCalled) after(0);
    else if (againMs !== undefined) after(againMs);
  };

  const after = (delayMs: number): void => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), delayMs);
  };

  return {
    now,
    soon() {
      // The round under way may be past it.
      isCalled = going !== undefined;
      if (!isCalled) after(0);
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await going;
    },
  };
}
