import { createMemoryLog, LogUnavailableError, type MemoryLog } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import { minute } from './newsroom.ts';
import { append, useReaders } from './reader.ts';
import { stories } from './stories.ts';

const { arabic } = stories;
const start = useReaders();

describe('the page of an article', () => {
  test('shows it with its revision and points to its feeds', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const answer = await reader.get('/articles/bridge-ar.html');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('href="https://wire.example/feeds/ar.atom"');
    expect(html).toContain('النسخة 1');
    const tag = answer.headers.get('etag') ?? '';
    const again = await reader.get('/articles/bridge-ar.html', {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
  });

  test('calls its feeds what the story calls them, each name in its own direction', async () => {
    const reader = await start();
    const subjects = [{ name: 'A&B <c>', uri: 'medtop:20000337' }];
    await reader.tell({ act: 'published', story: { ...arabic, subjects } });
    const html = await (await reader.get('/articles/bridge-ar.html')).text();
    expect(html).toContain('<li>الموضوع: <bdi>A&amp;B &lt;c&gt;</bdi> <a href="');
    expect(html).toContain('title="الموضوع: A&amp;B &lt;c&gt; RSS"');
    expect(html).not.toContain('الموضوع: 20000337');
  });

  test('names a moment once, and a second one for what it is', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const html = await (await reader.get('/articles/bridge-ar.html')).text();
    expect(html.match(/<time /g)).toHaveLength(1);
    await reader.tell({ act: 'updated', story: arabic });
    const later = await (await reader.get('/articles/bridge-ar.html')).text();
    expect(later).toContain('تحديث: <time datetime="2024-03-04T06:02:00.000Z">');
  });

  test('shows what was worded otherwise before its corrections, and is dated by the last', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act: 'corrected', story: arabic, note: 'صُحِّح.', severity: 'minor' });
    const answer = await reader.get('/articles/bridge-ar.html');
    const html = await answer.text();
    expect(html).toContain('<h2>التصحيحات</h2>');
    expect(html).toContain('قبل: <s><bdi dir="rtl">before</bdi></s>');
    const date = answer.headers.get('last-modified') ?? '';
    expect(Date.parse(date)).toBe(Date.parse(minute(2)));
    const since = { headers: { 'if-modified-since': date } };
    expect((await reader.get('/articles/bridge-ar.html', since)).status).toBe(304);
  });

  test('labels a note in the language of the note, here and in the feed of corrections', async () => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    const note = 'The number was wrong.';
    await reader.tell({ act: 'corrected', story: arabic, note, noteLanguage: 'en' });
    const said = `Correction: </strong>${note}`;
    const html = await (await reader.get('/articles/bridge-ar.html')).text();
    const [, ...above] = html.split('<p lang="en" dir="ltr"><strong>');
    expect(above.map((text) => text.replace('\u200F', '').startsWith(said))).toEqual([true, true]);
    const feed = await reader.textWith('/feeds/corrections.atom', note);
    expect(feed).toContain(`<p lang="en" dir="ltr"><strong>\u200F${said}`);
  });

  test.each([
    { act: 'withheld', status: 404, says: 'قيد المراجعة' },
    { act: 'withdrawn', status: 200, says: 'سُحب هذا الخبر' },
    { act: 'killed', status: 410, says: 'لا يجوز استخدامه' },
  ] as const)('says that it was $act, without a word of it', async ({ act, status, says }) => {
    const reader = await start();
    await reader.tell({ act: 'published', story: arabic });
    await reader.tell({ act, story: arabic });
    const answer = await reader.get('/articles/bridge-ar.html');
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toContain(says);
    expect(html).not.toMatch(/المرسى|NovaRail/);
  });

  test('does not exist for an unknown id', async () => {
    const reader = await start();
    for (const path of ['/articles/nothing.html', '/articles/..%2f.html', '/articles/.html']) {
      const answer = await reader.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      await answer.text();
    }
  });
});

describe('without its log', () => {
  const away = (log: MemoryLog) => {
    let isAway = false;
    const health = () => ({ connected: !isAway, detail: 'for the test' });
    const leave = () => {
      isAway = true;
    };
    return { log: { ...log, health }, leave };
  };

  test('the service shows what it has: feeds and their articles', async () => {
    const { log, leave } = away(createMemoryLog());
    const reader = await start(log);
    await reader.tell({ act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    leave();
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    await reader.textWith('/articles/bridge-ar.html', 'المرسى');
    const health = JSON.parse(await reader.textWith('/health', '"status":"degraded"'));
    const { showing } = health.services.feeds;
    expect(showing).toMatchObject({ at: minute(1), sequence: 1 });
    expect(showing.ageS).toBeGreaterThan((Date.now() - Date.parse(minute(1))) / 1000 - 60);
    const unknown = await reader.get('/articles/older.html');
    expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '5']);
  });

  test('an article whose history cannot be read is shown as it was last known', async () => {
    const log = createMemoryLog();
    const reader = await start({
      ...log,
      read: async () => {
        throw new LogUnavailableError('no answer in time');
      },
    });
    await append(log, { act: 'published', story: arabic });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    await reader.textWith('/articles/bridge-ar.html', 'المرسى');
    expect((await reader.get('/articles/older.html')).status).toBe(503);
  });
});
