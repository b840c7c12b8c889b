import { expect } from 'vitest';
import { type Decider, fold } from '../src/decider.ts';

/** A rule as a sentence: given these events, when this is wished, then that is the answer. */
export function given<S, C, E>(decider: Decider<S, C, E>, ...history: readonly NoInfer<E>[]) {
  return {
    when(command: NoInfer<C>) {
      const decision = decider.decide(fold(decider, history), command);
      return {
        thenAppends: (event: E) => expect(decision).toEqual({ kind: 'append', event }),
        thenAppendsLike: (event: object) =>
          expect(decision).toMatchObject({ kind: 'append', event }),
        thenUnchanged: () => expect(decision).toEqual({ kind: 'unchanged' }),
        thenRefused: (code: string, reason = /./) =>
          expect(decision).toEqual({ kind: 'refuse', code, reason: expect.stringMatching(reason) }),
      };
    },
  };
}
