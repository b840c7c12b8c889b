import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, runBeside } from '../support/programs.ts';
import type { FeedReader, ReaderKind, ReaderSetting, ShownItem } from './feed-reader.ts';

interface Row {
  readonly rssurl: string;
  readonly guid: string;
  readonly title: string;
  readonly content: string;
  readonly author: string;
  readonly enclosure_url: string | null;
  readonly is_rtl: number;
}

const query =
  'select rssurl, guid, i.title, i.content, i.author, enclosure_url, is_rtl from rss_item i join rss_feed f on i.feedurl = f.rssurl where deleted = 0';

/** newsboat: one cache for each feed, because it keeps one item of each id. */
export const newsboat: ReaderKind = {
  name: 'newsboat',
  isInstalled: isInstalled('newsboat', ['-v']) && isInstalled('sqlite3'),
  formats: ['rss', 'atom'],
  formatsWithEnclosures: ['rss', 'atom'],
  fetchesBeforeConditional: 2,
  isKeeping: true,
  isUpdating: true,
  answerToChange: 226,
  open: async (setting) => openNewsboat(setting),
};

function openNewsboat({ url, feeds, folder }: ReaderSetting): FeedReader {
  const shelves = ['rss', 'atom'].map((format) => {
    const place = (name: string) => join(folder, `${format}-${name}`);
    const own = feeds.filter((path) => path.endsWith(format));
    writeFileSync(place('urls'), own.map((path) => `${url}${path}\n`).join(''));
    // 0 retries would mean that nothing is ever fetched.
    writeFileSync(place('config'), 'download-retries 1\n');
    return place;
  });
  const env = { ...process.env, HOME: folder };
  return {
    async refresh() {
      for (const place of shelves) {
        const files = ['-u', place('urls'), '-c', place('cache'), '-C', place('config')];
        await runBeside('newsboat', ['-q', ...files, '-x', 'reload'], { env });
      }
    },
    async items() {
      const shown: ShownItem[] = [];
      for (const place of shelves) {
        const rows: Row[] = JSON.parse(
          (await runBeside('sqlite3', ['-json', place('cache'), query])) || '[]',
        );
        for (const row of rows) {
          const feed = row.rssurl.slice(url.length);
          if (row.is_rtl !== Number(feed.includes('/ar'))) throw new Error(`${feed}: direction`);
          shown.push({
            feed,
            id: row.guid,
            title: row.title,
            body: row.content,
            author: row.author,
            enclosure: row.enclosure_url ?? '',
          });
        }
      }
      return shown;
    },
    async close() {},
  };
}
