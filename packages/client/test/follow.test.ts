import { readCursor, toCursor } from '@dateline/contracts';
import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import { beforeEach, describe, expect, test } from 'vitest';
import { appendHistory } from '../../eventlog/test/contract.ts';
import { articleEvent, articleRef, killedEvent } from '../../eventlog/test/sample-events.ts';
import { CursorError, type FollowOrder, followLog, type Item } from '../src/index.ts';

let log: EventLog;

beforeEach(() => {
  log = createMemoryLog();
});

type Order = Omit<FollowOrder, 'signal'>;

/** What is told until everything stored has been given. */
async function told(order: Order = {}): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of followLog(log, { ...order, signal: AbortSignal.timeout(10_000) })) {
    items.push(item);
    if (item.kind === 'caught-up') return items;
  }
  throw new Error('following ended');
}

const shown = (items: readonly Item[]) =>
  items.map((item) => {
    if (item.kind === 'event') return `${item.event.type}:${item.event.revision}`;
    return item.kind === 'gap' ? item.gap.reason : item.kind;
  });

describe('following a log', () => {
  test('gives everything from the first event, and a cursor to go on from', async () => {
    await appendHistory(log, articleRef(), 3);
    const all = await told();
    expect(shown(all)).toEqual([
      'article.published:1',
      'article.updated:2',
      'article.updated:3',
      'caught-up',
    ]);
    const [, second] = all;
    expect(shown(await told({ from: second?.cursor ?? '' }))).toEqual([
      'article.updated:3',
      'caught-up',
    ]);
    expect(shown(await told({ from: all.at(-1)?.cursor ?? '' }))).toEqual(['caught-up']);
    expect(shown(await told({ from: 'end' }))).toEqual(['caught-up']);
  });

  test('filters as HTTP does', async () => {
    await appendHistory(log, articleRef('a', 'ar'), 2);
    await appendHistory(log, articleRef('z', 'zh-hans'), 1);
    const chinese = await told({ filter: 'language:zh' });
    expect(shown(chinese)).toEqual(['article.published:1', 'caught-up']);
    expect(shown(await told({ filter: 'id:a,type:article.updated' }))).toEqual([
      'article.updated:2',
      'caught-up',
    ]);
  });

  test('keeps to itself what the desk notes with an event', async () => {
    const ref = articleRef();
    const event = {
      ...articleEvent(ref, 1),
      actor: 'someone',
      idempotencyKey: 'key',
      commandDigest: 'digest',
    };
    await log.append(ref, event, { expectedSequence: 0, revision: 1 });
    const [item] = await told();
    expect(item?.kind === 'event' && Object.keys(item.event)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/actor|idempotencyKey|commandDigest/)]),
    );
  });

  test('tells a kill before it is told, and what is missing before that', async () => {
    const ref = articleRef();
    const sequences = await appendHistory(log, ref, 2);
    await log.append(ref, killedEvent(ref, 3), {
      expectedSequence: sequences.at(-1) ?? 0,
      revision: 3,
    });
    await log.erase(sequences);
    const items = await told();
    expect(shown(items)).toEqual(['missing', 'killed', 'article.killed:3', 'caught-up']);
    const [missing, killed] = items;
    expect(missing).toMatchObject({ gap: { sequences: { first: 1, last: 2 } } });
    expect(killed).toMatchObject({ gap: { entity: ref.id, revisions: [1, 2] } });
    // Who stops between the two goes on with the rest.
    expect(shown(await told({ from: missing?.cursor ?? '' }))).toEqual([
      'killed',
      'article.killed:3',
      'caught-up',
    ]);
  });

  test('tells what is missing at the end of the log', async () => {
    const sequences = await appendHistory(log, articleRef(), 2);
    await log.erase(sequences.slice(1));
    expect(shown(await told())).toEqual(['article.published:1', 'missing', 'caught-up']);
  });

  test('beats while nothing happens, and says how far behind it is', async () => {
    await appendHistory(log, articleRef(), 2);
    const beats: Item[] = [];
    const end = new AbortController();
    const order = { heartbeatMs: 5, signal: end.signal };
    for await (const item of followLog(log, order)) {
      if (item.kind === 'heartbeat') beats.push(item);
      if (beats.length === 3) end.abort();
    }
    expect(beats.at(-1)).toMatchObject({ behind: 0, isConnected: true });
    expect(readCursor(beats.at(-1)?.cursor ?? '')?.sequence).toBe(2);
  });

  test('beats also while the reader is behind', async () => {
    await appendHistory(log, articleRef(), 3);
    const end = new AbortController();
    for await (const item of followLog(log, { heartbeatMs: 1, signal: end.signal })) {
      if (item.kind === 'event') await new Promise((resolve) => setTimeout(resolve, 5));
      if (item.kind === 'heartbeat' && item.behind > 0) end.abort();
      expect(item.kind).not.toBe('caught-up');
    }
  });

  test('ends when the reader leaves, and when it is told to', async () => {
    await appendHistory(log, articleRef(), 1);
    for await (const _ of followLog(log, { signal: new AbortController().signal })) break;
    for await (const _ of followLog(log, {})) break;
    for await (const _ of followLog(log, { signal: AbortSignal.abort() })) throw new Error('told');
    await log.close();
  });
});

describe('what is no place in the log', () => {
  const later = { createdMs: 0, sequence: 1 };

  test.each([
    ['mangled', 'abc', /no cursor/],
    ['of another log', toCursor(later), /another log/],
  ])('a cursor that is %s', async (_, from, message) => {
    await expect(told({ from })).rejects.toBeInstanceOf(CursorError);
    await expect(told({ from })).rejects.toThrow(message);
  });

  test('a cursor ahead of the log', async () => {
    const createdMs = Date.parse((await log.state()).created);
    const from = toCursor({ createdMs, sequence: 7 });
    await expect(told({ from })).rejects.toThrow(/ahead of the log/);
  });

  test('an unknown filter', async () => {
    await expect(told({ filter: 'colour:red' })).rejects.toThrow(/colour:red/);
  });
});
