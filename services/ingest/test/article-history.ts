import type { ArticleContent, ArticleEvent } from '@dateline/contracts';
import type { ArticleDraft } from '../src/article-commands.ts';

/** The second of day `n` of one April: the time of the n-th decision of a story. */
export const day = (n: number): string => `2031-04-${String(n).padStart(2, '0')}T08:00:00.000Z`;

const uri = 'urn:uuid:7a0f6c1e-6a4b-5f0e-9c55-3d3b0a3f8e21';

/** A dispatch of our own about a dam, as a caller gives it. */
export const draft: ArticleDraft = {
  ninjs: {
    uri,
    language: 'ar',
    headlines: [{ value: 'افتتاح سد نارين في أيار' }],
    bodies: [
      {
        contentType: 'text/plain',
        value: 'نارين 1 نيسان 2031 - يُفتتح السد في أيار.\n\nويبلغ ارتفاعه ستين مترًا.',
      },
    ],
    by: 'أيبك توروبيكوف',
    located: 'نارين',
  },
  x: {
    receivedAt: '2031-04-01T14:00:00+06:00',
    dateline: {
      place: 'Naryn',
      placeRaw: 'نارين',
      date: '2031-04-01',
      agency: null,
      agencyRaw: null,
    },
    story: 'naryn-dam',
  },
};

export const headline = (value: string) => ({ ninjs: { headlines: [{ value }] } });
export const note = { value: 'صُحِّح اسم الشهر.', language: 'ar' };
export const otherHeadline = headline('افتتاح سد نارين في حزيران');

/** The draft as an event carries it at a revision that was decided on that day of April. */
export function stamped(version: number, base: ArticleDraft = draft, first = 1): ArticleContent {
  const ninjs = {
    ...base.ninjs,
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    version: String(version),
    versionCreated: day(version),
    firstCreated: day(first),
  } as const;
  return { ninjs, x: base.x };
}

const emptied = (version: number, pubStatus: 'withheld' | 'canceled') =>
  ({
    uri,
    type: 'text',
    version: String(version),
    versionCreated: day(version),
    language: 'ar',
    representationType: 'partial',
    pubStatus,
    firstCreated: day(1),
  }) as const;

export const otherDraft: ArticleDraft = {
  ...draft,
  ninjs: { ...draft.ninjs, ...otherHeadline.ninjs },
};

export const until = '2031-04-20T06:00:00Z';

export const published: ArticleEvent = { type: 'article.published', data: stamped(1) };

export const updated = (version: number): ArticleEvent => {
  const { ninjs, x } = stamped(version, otherDraft);
  return { type: 'article.updated', data: { ninjs, x: { ...x, signal: 'update' } } };
};

export const withheld = (version: number): ArticleEvent => ({
  type: 'article.withheld',
  data: { ninjs: emptied(version, 'withheld'), x: {} },
});

export const released = (version: number, base?: ArticleDraft): ArticleEvent => ({
  type: 'article.released',
  data: stamped(version, base),
});

export const withdrawn = (version: number): ArticleEvent => ({
  type: 'article.withdrawn',
  data: { ninjs: emptied(version, 'canceled'), x: {} },
});

export const killed = (
  version: number,
  erasedRevisions: number[],
  filing?: string[],
): ArticleEvent => ({
  type: 'article.killed',
  data: {
    ninjs: emptied(version, 'canceled'),
    x: { erasedRevisions, ...(filing && { filing }) },
  },
});

export const embargoed = (version: number, base?: ArticleDraft, to = until): ArticleEvent => {
  const { ninjs, x } = stamped(version, base);
  return {
    type: 'article.embargo-set',
    data: { ninjs: { ...ninjs, embargoedUntil: to }, x: { ...x, embargoedUntil: to } },
  };
};

export const lifted = (version: number): ArticleEvent => ({
  type: 'article.embargo-lifted',
  data: { ninjs: emptied(version, 'withheld'), x: {} },
});
