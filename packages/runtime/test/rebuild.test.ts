import { expect, test } from 'vitest';
import { createLogger, createRebuilding, rebuildOnSignal } from '../src/index.ts';
import { service } from './support.ts';

const logger = createLogger({ name: 'test', level: 'silent' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('readers are rebuilt one after the other; one that cannot be does not stop the next', async () => {
  const order: string[] = [];
  let finish = () => {};
  const rebuilding = createRebuilding(
    [
      service({ name: 'ingest' }),
      service({
        name: 'feeds',
        rebuild: () =>
          new Promise((resolve) => {
            order.push('feeds');
            finish = resolve;
          }),
      }),
      service({
        name: 'calendar',
        async rebuild() {
          order.push('calendar');
          throw new Error('the log is away');
        },
      }),
      service({ name: 'wire', rebuild: async () => void order.push('wire') }),
    ],
    logger,
  );
  rebuilding.start();
  rebuilding.start();
  await settled();
  expect(rebuilding.state()).toEqual({ building: 'feeds', rebuilt: [], failed: {} });
  finish();
  await settled();
  expect(order).toEqual(['feeds', 'calendar', 'wire']);
  expect(rebuilding.state()).toEqual({
    rebuilt: ['feeds', 'wire'],
    failed: { calendar: 'the log is away' },
  });
});

test('a signal begins it, until that is ended', async () => {
  let rebuilds = 0;
  const rebuild = async () => {
    rebuilds += 1;
  };
  const listening = process.listenerCount('SIGUSR2');
  const stop = rebuildOnSignal([service({ name: 'feeds', rebuild })], logger);
  process.emit('SIGUSR2');
  await settled();
  expect(rebuilds).toBe(1);
  stop();
  // Sent to nobody of ours it would end the process, as libraries that listen for ends see to.
  expect(process.listenerCount('SIGUSR2')).toBe(listening);
});
