import type { ArticleDraft } from '../src/article-commands.ts';
import type { ArticleWish } from '../src/commands.ts';
import type { Desk } from '../src/handle.ts';
import { deriveUri, digestOf } from '../src/identity.ts';

/** The newsroom of these tests. */
export const newsroom = 'newsroom.example';

/** An Arabic story of our own: a forum in a month whose day is not known. */
export const forumInMay = [
  'سمرقند 27 أبريل 2023 (واحة نيوز) من المقرر عقد منتدى آسيا الوسطى للمياه في مايو في مدينة سمرقند، حسبما أعلنت اللجنة المنظمة اليوم (الخميس).',
  'وقالت رئيسة اللجنة إن المشاركين سيبحثون تقاسم مياه النهر بعد ثلاثة مواسم جافة.',
].join('\n');

/** The English story that gives the forum its days. */
export const forumDays = [
  'SAMARKAND, May 8 (Oasis News) -- The Central Asia Water Forum will be held in Samarkand on May 18-19, the organizers said on Monday.',
  'Engineers and mayors from six countries are invited.',
].join('\n');

/** A story in which nothing is announced. */
export const quietStory = [
  'SAMARKAND, May 9 (Oasis News) -- Gardeners in the old town planted forty mulberry trees along the canal.',
  'They grow slowly and live long.',
].join('\n');

/** A desk whose clock stands still until it is moved. */
export function deskAt(log: Desk['log'], start: string): Desk & { moveTo(time: string): void } {
  let now = new Date(start).toISOString();
  return {
    log,
    newsroom,
    now: () => now,
    moveTo(time) {
      now = new Date(time).toISOString();
    },
  };
}

/** A draft as routes make it, for tests of what lies below them. */
export function draft(id: string, title: string, body = `${title}, in one line.`): ArticleDraft {
  return {
    ninjs: {
      uri: deriveUri(newsroom, 'article', id),
      language: 'en',
      headlines: [{ value: title }],
      bodies: [{ contentType: 'text/plain', value: body }],
    },
    x: {
      receivedAt: '2023-04-27T20:00:00+08:00',
      dateline: { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null },
    },
  };
}

/** The wish to publish an article. */
export function publishing(id: string, title: string, key?: string): ArticleWish {
  const content = draft(id, title);
  return {
    id,
    language: 'en',
    digest: digestOf(content),
    command: (at) => ({ type: 'publish-article', at, content }),
    ...(key !== undefined && { idempotencyKey: key }),
  };
}

/** The wish to update an article's title. */
export function retitling(id: string, title: string, key?: string): ArticleWish {
  return {
    id,
    digest: digestOf({ retitle: title }),
    command: (at) => ({
      type: 'update-article',
      at,
      changes: { ninjs: { headlines: [{ value: title }] } },
    }),
    ...(key !== undefined && { idempotencyKey: key }),
  };
}
