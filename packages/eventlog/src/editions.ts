/** All that a reader holds, built from the log in one go. */
export interface Edition {
  /** How far it has come in the log. */
  readonly sequence: number;
  /** Resolves once it can take over. */
  readonly opened: Promise<unknown>;
  /** Resolves when it is closed; rejects when the log or the code fails for good. */
  readonly ended: Promise<void>;
  waitFor(sequence: number): Promise<void>;
  close(): Promise<void>;
}

/** The edition that answers, and how another one takes its place. */
export interface Editions<One extends Edition> {
  current(): One;
  /**
   * Builds another edition aside while the present one answers, and goes over to it once it is at
   * least as far. @throws what it could not be built for; the present one then goes on.
   */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the first edition. `fail` is told when the one that answers has failed for good. The one
 * before is given to `open` for what must last, such as which dates clients have seen.
 */
export function createEditions<One extends Edition>(
  open: (before: One | undefined) => One,
  fail: (error: unknown) => void,
): Editions<One> {
  let current = open(undefined);
  let rebuilding: Promise<void> | undefined;
  const watch = (one: One) =>
    one.ended.catch((error: unknown) => {
      if (one === current) fail(error);
    });
  watch(current);

  async function renew(): Promise<void> {
    const next = open(current);
    const ending = next.ended.then(() => {
      throw new Error('it was closed while it was built');
    });
    ending.catch(() => {}); // Raced below, and nobody's afterwards.
    try {
      await Promise.race([next.opened, ending]);
      while (next.sequence < current.sequence) {
        await Promise.race([next.waitFor(current.sequence), ending]);
      }
    } catch (error) {
      await next.close();
      throw error;
    }
    const before = current;
    current = next;
    watch(next);
    await before.close();
  }

  return {
    current: () => current,
    rebuild() {
      rebuilding ??= renew().finally(() => {
        rebuilding = undefined;
      });
      return rebuilding;
    },
    async close() {
      await current.close();
      await rebuilding?.catch(() => undefined);
      await current.close();
    },
  };
}
