/** How long to wait for a sequence; without either, for ever. */
export interface WaitOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Those who wait for a position in the log. */
export interface Waiters {
  waitFor(sequence: number, options?: WaitOptions): Promise<void>;
  /** Lets go of those whose sequence has been reached. */
  check(): void;
  /** Rejects all who wait, now and later. */
  end(error: unknown): void;
}

interface Waiter {
  readonly sequence: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps those who wait until `reached` says their sequence or a greater one. */
export function createWaiters(reached: () => number): Waiters {
  const waiting = new Set<Waiter>();
  let ending: { readonly error: unknown } | undefined;
  return {
    waitFor(sequence, { signal, timeoutMs } = {}) {
      if (reached() >= sequence) return Promise.resolve();
      if (ending) return Promise.reject(ending.error);
      if (signal?.aborted) return Promise.reject(signal.reason);
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(waiter);
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
        };
        const waiter: Waiter = {
          sequence,
          resolve: () => [leave(), resolve()],
          reject: (error) => [leave(), reject(error)],
        };
        const abort = () => waiter.reject(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        const expire = () => {
          const message = `sequence ${sequence} is not reached after ${timeoutMs} ms`;
          waiter.reject(new DOMException(message, 'TimeoutError'));
        };
        const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs);
        waiting.add(waiter);
      });
    },
    check() {
      if (waiting.size === 0) return;
      const sequence = reached();
      for (const waiter of waiting) if (waiter.sequence <= sequence) waiter.resolve();
    },
    end(error) {
      ending = { error };
      for (const waiter of waiting) waiter.reject(error);
    },
  };
}
