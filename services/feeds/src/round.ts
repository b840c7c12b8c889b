/** Work in rounds. */
export interface Round {
  now(): Promise<void>;
  soon(): void;
  /** Resolves when the round under way has come to its end. */
  stop(): Promise<void>;
}

/** What a round does; it tells whether it left some, and where it breaks off `fail` is told. */
export interface RoundWork {
  readonly go: (isStopped: () => boolean) => Promise<boolean>;
  readonly fail: (error: unknown) => void;
}

/** Goes through the work one round at a time; while a round leaves some, another follows. */
export function createRound(pauseMs: number, { go, fail }: RoundWork): Round {
  let isStopped = false;
  let going: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const now = async (): Promise<void> => {
    if (going) return;
    going = goOnce();
    await going;
  };

  const goOnce = async (): Promise<void> => {
    const isMore = await go(() => isStopped).catch((error: unknown) => {
      fail(error);
      return true;
    });
    going = undefined;
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
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await going;
    },
  };
}
