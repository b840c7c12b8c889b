import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { joinSignals } from '../src/joined-signal.ts';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

test('aborts with each of them, once', () => {
  for (const index of [0, 1]) {
    const controllers = [new AbortController(), new AbortController()];
    const { signal } = joinSignals(...controllers.map((one) => one.signal));
    expect(signal.aborted).toBe(false);
    controllers[index]?.abort();
    expect(signal.aborted).toBe(true);
    for (const one of controllers) expect(listeners(one.signal)).toBe(0);
  }
});

test('is aborted from the beginning under an aborted one', () => {
  const lasting = new AbortController();
  expect(joinSignals(lasting.signal, AbortSignal.abort()).signal.aborted).toBe(true);
  expect(listeners(lasting.signal)).toBe(0);
});

test('leaves nothing behind on a signal that lasts', () => {
  const lasting = new AbortController();
  for (let round = 0; round < 100; round += 1) {
    const { signal, release } = joinSignals(lasting.signal, new AbortController().signal);
    release();
    expect(signal.aborted).toBe(false);
  }
  expect(listeners(lasting.signal)).toBe(0);
});

test('hundreds of clients under one signal are no leak to warn of', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const lasting = new AbortController();
  const joined = Array.from({ length: 300 }, () =>
    joinSignals(lasting.signal, new AbortController().signal),
  );
  // Warnings are given on the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  for (const { release } of joined) release();
  expect(warnings).toEqual([]);
});
