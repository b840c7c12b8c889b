import { createMemoryLog } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { minute } from './newsroom.ts';
import { append, useReaders } from './reader.ts';
import { stories } from './stories.ts';

const { arabic, russian } = stories;
const start = useReaders();

const gone = { act: 'killed', story: arabic, erased: [1] } as const;
const feeds = ['section/local', 'ar/section/local', 'topic/20000337', 'ar/topic/20000337'];

describe('a killed article', () => {
  test('leaves no word in the feeds that had it, which are unknown if it was all they had', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    for (const name of feeds) await reader.textWith(`/feeds/${name}.atom`, 'المرسى');
    await reader.tell(gone);
    await reader.textWith('/feeds/ar.atom', 'لا يجوز استخدامه');
    for (const name of feeds) {
      const answer = await reader.get(`/feeds/${name}.atom`);
      expect([name, answer.status]).toEqual([name, 404]);
      expect(await answer.text()).not.toContain('المرسى');
    }
  });

  test('is told, without a word of it, where its kill says that it was filed', async () => {
    const log = createMemoryLog();
    const reader = await start(log);
    await reader.tell({ act: 'published', story: arabic });
    const filing = ['section/local', 'topic/20000337'];
    await reader.textWith('/feeds/section/local.atom', 'المرسى');
    await reader.tell({ ...gone, filing });
    await log.erase([1]);
    const rebuilt = await start(log);
    for (const name of feeds) {
      const text = await reader.textWith(`/feeds/${name}.atom`, 'لا يجوز استخدامه');
      expect(text).not.toContain('المرسى');
      expect(await rebuilt.textWith(`/feeds/${name}.atom`, 'لا يجوز استخدامه')).toBe(text);
    }
    const place = await reader.get('/feeds/place/%D8%A7%D9%84%D9%85%D8%B1%D8%B3%D9%89.atom');
    expect(place.status).toBe(404);
  });

  test('leaves feeds that have others, with new validators', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: { ...russian, section: 'local' } });
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/section/local.rss', 'المرسى');
    const before = await reader.get('/feeds/section/local.rss');
    await before.text();
    await reader.tell(gone);
    await reader.textWith('/feeds/ar.rss', 'لا يجوز استخدامه');
    const after = await reader.get('/feeds/section/local.rss');
    expect([after.status, (await after.text()).includes('المرسى')]).toEqual([200, false]);
    // Of the kill itself, so that another replica, which has read the log since, says the same.
    expect(Date.parse(after.headers.get('last-modified') ?? '')).toBe(Date.parse(minute(3)));
    const date = before.headers.get('last-modified') ?? '';
    const since = await reader.get('/feeds/section/local.rss', {
      headers: { 'if-modified-since': date },
    });
    expect(since.status).toBe(200);
    await since.text();
  });

  test('leaves the archive pages that it was on, and those behind it move up', async () => {
    const log = createMemoryLog();
    await append(log, { act: 'published', story: arabic });
    for (let number = 1; number <= 80; number += 1) {
      await append(log, {
        act: 'published',
        story: { ...russian, id: `story-${number}`, section: 'local' },
      });
    }
    const reader = await start(log);
    await reader.textWith('/feeds/section/local/archive/1.json', 'المرسى');
    await reader.textWith('/feeds/section/local/archive/2.json', 'story-20');
    await reader.tell(gone);
    await reader.textWith('/feeds/ar.json', 'لا يجوز استخدامه');
    const first = await (await reader.get('/feeds/section/local/archive/1.json')).text();
    expect([first.includes('المرسى'), first.includes('"story-20"')]).toEqual([false, true]);
    const second = await (await reader.get('/feeds/section/local/archive/2.json')).text();
    expect(second).not.toContain('"story-20"');
  });
});
