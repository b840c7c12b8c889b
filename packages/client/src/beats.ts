/**
 * Gives what comes, and `beat` whenever that much time has passed, whatever else came. The source
 * is asked for one at a time, and never while its last answer is still awaited.
 */
export async function* withBeats<T>(
  source: AsyncIterable<T>,
  everyMs: number,
  signal: AbortSignal,
): AsyncGenerator<T | 'beat', void> {
  const items = source[Symbol.asyncIterator]();
  let isDue = false;
  let wake = () => {};
  const timer = setInterval(() => {
    isDue = true;
    wake();
  }, everyMs);
  try {
    for (let next = items.next(); !signal.aborted; ) {
      const outcome = await new Promise<IteratorResult<T> | 'beat'>((resolve, reject) => {
        wake = () => resolve('beat');
        if (isDue) resolve('beat');
        next.then(resolve, reject);
      });
      if (outcome === 'beat') {
        isDue = false;
        yield 'beat';
      } else {
        if (outcome.done) return;
        yield outcome.value;
        next = items.next();
      }
    }
  } finally {
    clearInterval(timer);
  }
}
