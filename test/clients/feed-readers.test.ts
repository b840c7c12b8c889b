import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { hasModule, isInstalled, python, run } from '../support/programs.ts';

const title = 'وزارة الري: «منسوب زرافشان» يرتفع 12% & AT&amp;T تمدّ الألياف <قريبا>';
const corrected = title.replace('12%', '14%');
const formats = ['rss', 'atom'] as const;

let newsroom: Newsroom;
let folder: string;

const feed = (format: string) => `${newsroom.url('feeds')}/feeds/ar.${format}`;
const post = async (path: string, body: unknown) => {
  const response = await newsroom.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
};
const untilFeedHas = async (text: string) =>
  until(`the feed to say ${text}`, async () =>
    (await (await fetch(feed('json'))).text()).includes(text) ? true : undefined,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-readers-'));
  newsroom = await startNewsroom();
  await post('/articles', {
    id: 'reader-story',
    title,
    language: 'ar',
    by: 'ليلى مرادوفا',
    body: '<p>قال مدير المحطة إن المنسوب <b>مستقر</b>.</p><script>alert(1)</script>',
    summary: 'قياسات جديدة من الوادي.',
  });
  await untilFeedHas('reader-story');
});
afterAll(async () => {
  await newsroom.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!isInstalled('xmllint'))('xmllint', () => {
  test.each(formats)('finds the %s feed well-formed', async (format) => {
    run('xmllint', ['--noout', '-'], { input: await (await fetch(feed(format))).text() });
  });
});

interface Parsed {
  readonly bozo: number;
  readonly language: string;
  readonly status: number;
  readonly again: number;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly author: string;
    readonly content: string;
  }[];
}

const feedparser = `
import feedparser, json, sys
url = sys.argv[1]
feed = feedparser.parse(url)
again = feedparser.parse(url, etag=feed.get('etag'), modified=feed.get('modified'))
print(json.dumps({
  'bozo': int(feed.bozo), 'status': feed.status, 'again': again.status,
  'language': feed.feed.get('language', ''),
  'entries': [{'id': e.id, 'title': e.title, 'author': e.get('author', ''),
               'content': e.content[0].value if 'content' in e else ''} for e in feed.entries],
}))`;

describe.skipIf(!hasModule('feedparser'))('feedparser', () => {
  const parse = (format: string): Parsed =>
    JSON.parse(run(python, ['-c', feedparser, feed(format)]));

  test.each(formats)('reads title, author, language and body of the %s feed', (format) => {
    const parsed = parse(format);
    expect(parsed.bozo).toBe(0);
    expect(parsed.language).toBe('ar');
    const [entry] = parsed.entries;
    expect(plain(entry?.title)).toBe(title);
    expect(entry?.author).toContain('ليلى مرادوفا');
    expect(entry?.content).toContain('<b>مستقر</b>');
    expect(entry?.content).not.toContain('script');
    expect(entry?.id).toMatch(/^urn:uuid:/);
  });

  test.each(formats)('gets a 304 for the %s feed the second time', (format) => {
    expect(parse(format)).toMatchObject({ status: 200, again: 304 });
  });

  test('finds the same ids in both formats', () => {
    expect(parse('rss').entries.map(({ id }) => id)).toEqual(
      parse('atom').entries.map(({ id }) => id),
    );
  });
});

describe.skipIf(!isInstalled('newsboat', ['-v']) || !isInstalled('sqlite3'))('newsboat', () => {
  interface Item {
    readonly guid: string;
    readonly title: string;
    readonly content: string;
    readonly is_rtl: number;
  }
  const reload = (format: string): readonly Item[] => {
    const path = (name: string) => join(folder, `${format}-${name}`);
    writeFileSync(path('urls'), `${feed(format)}\n`);
    // 0 retries would mean that nothing is ever fetched.
    writeFileSync(path('config'), 'download-retries 1\n');
    run(
      'newsboat',
      ['-q', '-u', path('urls'), '-c', path('cache'), '-C', path('config'), '-x', 'reload'],
      {
        env: { ...process.env, HOME: folder },
      },
    );
    const query =
      'select guid, i.title, content, is_rtl from rss_item i join rss_feed f on i.feedurl = f.rssurl';
    return JSON.parse(run('sqlite3', ['-json', path('cache'), query]) || '[]');
  };

  test.each(formats)(
    'shows the %s story, then its correction in place, then its end',
    async (format) => {
      const [first, ...others] = reload(format);
      expect(others).toEqual([]);
      expect(first?.is_rtl).toBe(1);
      expect(first?.content).toContain('مستقر');
      if (format === 'rss') {
        await post('/articles/reader-story/correct', { title: corrected, note: 'صُححت النسبة.' });
        await untilFeedHas('14%');
      }
      const [second, ...more] = reload(format);
      expect(more).toEqual([]);
      expect(second?.guid).toBe(first?.guid);
      expect(plain(second?.title)).toBe(corrected);
      expect(second?.content).toContain('صُححت النسبة.');
    },
  );

  test('shows a withdrawn story emptied, under the same id', async () => {
    const [before] = reload('atom');
    await post('/articles/reader-story/withdraw', { note: 'سُحب الخبر.' });
    await untilFeedHas('سُحب الخبر.');
    const [after, ...others] = reload('atom');
    expect(others).toEqual([]);
    expect(after?.guid).toBe(before?.guid);
    expect(after?.content).toContain('سُحب الخبر.');
    expect(after?.content).not.toContain('مستقر');
  });
});

/** The title without the invisible marks that keep mixed directions apart. */
function plain(text = ''): string {
  return text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '');
}
