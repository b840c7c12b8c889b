import { expect, test } from 'vitest';
import { createEditions, type Edition } from '../src/index.ts';

/** An edition that does as it is told. */
function openOne() {
  let open = () => {};
  let fail = (_: unknown) => {};
  let end = () => {};
  const one = {
    sequence: 0,
    isClosed: false as boolean,
    opened: new Promise<void>((resolve) => {
      open = resolve;
    }),
    ended: new Promise<void>((resolve, reject) => {
      [end, fail] = [resolve, reject];
    }),
    waitFor: async (sequence: number) => {
      one.sequence = sequence;
    },
    async close() {
      one.isClosed = true;
      end();
    },
  } satisfies Edition & { isClosed: boolean };
  return Object.assign(one, { open: () => open(), fail: (error: unknown) => fail(error) });
}

function start() {
  const opened: ReturnType<typeof openOne>[] = [];
  const failures: unknown[] = [];
  const editions = createEditions(
    () => {
      const one = openOne();
      opened.push(one);
      return one;
    },
    (error) => failures.push(error),
  );
  return { opened, failures, editions };
}

test('the next edition takes over once it is open and as far, and not before', async () => {
  const { opened, editions } = start();
  const [first] = opened;
  if (!first) throw new Error('none was opened');
  first.sequence = 7;
  const rebuilding = editions.rebuild();
  expect(editions.rebuild()).toBe(rebuilding);
  expect(opened).toHaveLength(2);
  expect(editions.current()).toBe(first);
  opened[1]?.open();
  await rebuilding;
  expect(editions.current()).toBe(opened[1]);
  expect(editions.current().sequence).toBe(7);
  expect(first.isClosed).toBe(true);
});

test('one that fails while it is built is let go, and the present one goes on', async () => {
  const { opened, failures, editions } = start();
  const rebuilding = editions.rebuild();
  opened[1]?.fail(new Error('the log is away'));
  await expect(rebuilding).rejects.toThrow('the log is away');
  expect(editions.current()).toBe(opened[0]);
  expect([opened[0]?.isClosed, opened[1]?.isClosed]).toEqual([false, true]);
  expect(failures).toEqual([]);
});

test('the one that answers is watched: before a rebuild and after it', async () => {
  const { opened, failures, editions } = start();
  const rebuilding = editions.rebuild();
  opened[1]?.open();
  await rebuilding;
  opened[1]?.fail('broken');
  await new Promise((resolve) => setImmediate(resolve));
  expect(failures).toEqual(['broken']);
});
