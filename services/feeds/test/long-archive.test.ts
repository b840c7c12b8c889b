import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { expect, test } from 'vitest';
import { append, fieldsOf, useReaders } from './reader.ts';
import { stories } from './stories.ts';

const { russian } = stories;
const start = useReaders();

test('an archive of thousands holds each story once, at a cost that stays (point 43)', async () => {
  const log = createMemoryLog();
  const count = 3000;
  for (let number = 1; number <= count; number += 1) {
    await append(log, { act: 'published', story: { ...russian, id: `story-${number}` } });
  }
  let reads = 0;
  const counted: MemoryLog = {
    ...log,
    read: (...given) => {
      reads += 1;
      return log.read(...given);
    },
  };
  const reader = await start(counted);
  const seen: number[] = [];
  let pages = 0;
  for (let path = '/feeds/ru.json'; path !== ''; pages += 1) {
    reads = 0;
    const feed = JSON.parse((await fieldsOf(reader, path)).text) as {
      next_url?: string;
      items: readonly { _dateline: { id: string } }[];
    };
    seen.push(...feed.items.map(({ _dateline }) => Number(_dateline.id.slice(6))));
    expect(reads).toBeLessThanOrEqual(20);
    path = feed.next_url?.replace('https://wire.example', '') ?? '';
  }
  expect(seen).toEqual(Array.from({ length: count }, (_, index) => count - index));
  expect(pages).toBe(1 + Math.floor((count - 40) / 20));
  // One more story touches what shows it, and reads nothing.
  reads = 0;
  await append(log, { act: 'published', story: { ...russian, id: 'story-3001' } });
  await reader.textWith('/feeds/ru.json', 'story-3001');
  expect(reads).toBe(0);
});
