import { createMemoryLedger, createMemoryLog } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { tell } from '../stories.ts';
import {
  hubWith,
  show,
  startHub,
  subscriber,
  type TestHub,
  type TestSubscriber,
  topicOf,
  until,
} from './hub.ts';

const topic = topicOf('all.atom');
const counts = (hub: TestHub) => hub.health().push['subscribers'] as Record<string, number>;
const hasFour = ({ contents }: TestSubscriber) => contents.at(-1)?.includes('four 1') === true;

describe('replicas', () => {
  test('tell each subscriber once, and one goes on where another ends', async () => {
    const [log, ledger] = [createMemoryLog(), createMemoryLedger()];
    const first = await startHub({ log, ledger });
    await show(first, 'one');
    const second = await hubWith({ log, ledger });
    const one = await subscriber();
    await second.subscribe({ 'hub.callback': one.callback, 'hub.topic': topic });
    await until('both know it', () => [first, second].every((hub) => counts(hub)['active'] === 1));
    const delivering = [first, second].filter((hub) => hub.health().push['delivers'] === true);
    expect(delivering).toHaveLength(1);
    for (const name of ['two', 'three']) {
      await tell(log, name);
      await until('told', () => one.contents.at(-1)?.includes(`${name} 1`) === true);
    }
    expect(new Set(one.contents).size).toBe(one.contents.length);
    const [holder] = delivering;
    const other = holder === first ? second : first;
    await holder?.close();
    await tell(log, 'four');
    await until('the other tells', () => hasFour(one));
    expect(other.health().push['delivers']).toBe(true);
    expect(new Set(one.contents).size).toBe(one.contents.length);
    if (other === first) await first.close();
  });

  test('that end let a callback take what it is being sent, and it does not come again', async () => {
    const [log, ledger] = [createMemoryLog(), createMemoryLedger()];
    const push = { graceMs: 10_000 };
    const first = await startHub({ log, ledger, push });
    await show(first, 'one');
    const one = await subscriber();
    await first.subscribe({ 'hub.callback': one.callback, 'hub.topic': topic });
    await until('it is there', () => counts(first)['active'] === 1);
    const second = await hubWith({ log, ledger, push });
    const held: (() => void)[] = [];
    one.behave((_, response) => void held.push(() => response.end()));
    await tell(log, 'two');
    await until('it is being told', () => held.length === 1);
    const closing = first.close();
    one.behave(undefined);
    held[0]?.();
    await closing;
    await tell(log, 'four');
    await until('the other goes on', () => hasFour(one));
    expect(second.health().push['delivers']).toBe(true);
    expect(one.contents).toHaveLength(2);
  });

  test('that fall silent lose their turn', async () => {
    const [log, ledger] = [createMemoryLog(), createMemoryLedger()];
    await tell(log, 'one');
    // One that crashed: it said that it is there, and never again.
    await ledger.update('turn', () => ({ kind: 'turn', by: 'someone', beat: 7 }));
    const hub = await hubWith({ log, ledger, push: { silenceMs: 300 } });
    const one = await subscriber();
    await hub.subscribe({ 'hub.callback': one.callback, 'hub.topic': topic });
    await until('it is served', () => counts(hub)['active'] === 1);
  });
});

test('after a restart, what changed meanwhile is told, and what did not is not', async () => {
  const [log, ledger] = [createMemoryLog(), createMemoryLedger()];
  const before = await startHub({ log, ledger });
  await show(before, 'ours', { language: 'ru' });
  const [russian, all] = [await subscriber(), await subscriber()];
  for (const [one, name] of [
    [russian, 'ru.rss'],
    [all, 'all.rss'],
  ] as const) {
    await before.subscribe({ 'hub.callback': one.callback, 'hub.topic': topicOf(name) });
  }
  await until('both are there', () => counts(before)['active'] === 2);
  await before.close();
  await tell(log, 'four', { language: 'fr' });
  const after = await hubWith({ log, ledger });
  await until('told', () => hasFour(all));
  await tell(log, 'ours', { language: 'ru' });
  await until('told too', () => russian.contents.length > 0);
  await until('and all', () => all.contents.at(-1)?.includes('ours 2') === true);
  expect(russian.contents).toHaveLength(1);
  expect(after.failures).toEqual([]);
});
