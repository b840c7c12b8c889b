import { describe, expect, test } from 'vitest';
import { article } from '../src/article.ts';
import { applyChanges, correctionsBetween } from '../src/article-changes.ts';
import type { ArticleChanges, ArticleDraft } from '../src/article-commands.ts';
import {
  day,
  draft,
  note,
  otherDraft,
  otherHeadline,
  published,
  stamped,
} from './article-history.ts';
import { given } from './given.ts';

const correct = { type: 'correct-article', at: day(2), changes: otherHeadline, note } as const;
const headlines = {
  field: 'headlines',
  was: 'افتتاح سد نارين في أيار',
  now: 'افتتاح سد نارين في حزيران',
};

const between = (changes: ArticleChanges, base: ArticleDraft = draft) =>
  correctionsBetween(base, applyChanges(base, changes));

const html = (...values: string[]): ArticleDraft['ninjs']['bodies'] =>
  values.map((value) => ({ contentType: 'text/html', value }));

const withBody = (bodies: ArticleDraft['ninjs']['bodies']): ArticleDraft => ({
  ...draft,
  ninjs: { ...draft.ninjs, bodies },
});

describe('a correction', () => {
  test('says what it said, what it says now, and how grave it was', () => {
    const { ninjs, x } = stamped(2, otherDraft);
    given(article, published)
      .when(correct)
      .thenAppends({
        type: 'article.corrected',
        data: {
          ninjs,
          x: {
            ...x,
            signal: 'correction',
            severity: 'substantive',
            note,
            corrections: [headlines],
          },
        },
      });
    given(article, published)
      .when({ ...correct, severity: 'minor' })
      .thenAppendsLike({ type: 'article.corrected', data: { x: { severity: 'minor' } } });
  });

  test('must tell readers what was wrong', () => {
    given(article, published)
      .when({ ...correct, note: { value: ' \n', language: 'ar' } })
      .thenRefused('note-missing');
  });

  test('that corrects nothing is none', () => {
    given(article, published)
      .when({ ...correct, changes: { ninjs: draft.ninjs } })
      .thenUnchanged();
  });
});

describe('the corrected wordings', () => {
  test('name each changed field once, in a fixed order', () => {
    const changes = {
      x: { section: 'water' },
      ninjs: { by: null, edNote: 'قراءة ثانية', located: 'أوش' },
    };
    expect(between(changes)).toEqual([
      { field: 'by', was: 'أيبك توروبيكوف', now: '' },
      { field: 'edNote', was: '', now: 'قراءة ثانية' },
      { field: 'located', was: 'نارين', now: 'أوش' },
      { field: 'section', was: '', now: 'water' },
    ]);
  });

  test('show only the paragraphs of the body that changed', () => {
    const value = 'نارين 1 نيسان 2031 - يُفتتح السد في أيار.\n\nويبلغ ارتفاعه سبعين مترًا.';
    const bodies = [{ contentType: 'text/plain', value }];
    expect(between({ ninjs: { bodies } })).toEqual([
      { field: 'bodies', was: 'ويبلغ ارتفاعه ستين مترًا.', now: 'ويبلغ ارتفاعه سبعين مترًا.' },
    ]);
  });

  test('count repeated paragraphs, so that a dropped repeat is seen', () => {
    const base = withBody([{ value: 'The gate opens.\n\nIt rains.\n\nThe gate opens.' }]);
    const bodies = [{ value: 'The gate opens.\n\nIt rains.' }];
    expect(between({ ninjs: { bodies } }, base)).toEqual([
      { field: 'bodies', was: 'The gate opens.', now: '' },
    ]);
  });

  test('show the whole body where paragraphs only changed places', () => {
    const base = withBody([{ value: 'First.\n\nSecond.' }]);
    const bodies = [{ value: 'Second.\n\nFirst.' }];
    expect(between({ ninjs: { bodies } }, base)).toEqual([
      { field: 'bodies', was: 'First.\n\nSecond.', now: 'Second.\n\nFirst.' },
    ]);
  });

  test('are plain text where the body is HTML', () => {
    const base = withBody(html('<p>Rain &amp; <b>snow</b>.</p><p>A lake.</p>'));
    const bodies = html('<p>Rain &amp; <b>hail</b> &lt;5 cm.</p><p>A lake.</p>');
    expect(between({ ninjs: { bodies } }, base)).toEqual([
      { field: 'bodies', was: 'Rain & snow.', now: 'Rain & hail <5 cm.' },
    ]);
  });

  test('show the markup where it is all that changed', () => {
    const base = withBody(html('<p>See <a href="https://a.example/">it</a>.</p>'));
    const bodies = html('<p>See <a href="https://b.example/">it</a>.</p>');
    const [correction] = between({ ninjs: { bodies } }, base);
    expect(correction?.was).toContain('a.example');
    expect(correction?.now).toContain('b.example');
  });

  test('tell an empty list from none', () => {
    expect(between({ x: { occasions: [] } })).toEqual([{ field: 'occasions', was: '', now: '[]' }]);
  });

  test('say something even of a change that has no words', () => {
    const picture = { name: 'السد', uri: 'https://pictures.example/dam.jpg' };
    const base = applyChanges(draft, { ninjs: { associations: [picture] } });
    const changes = { ninjs: { associations: [{ ...picture, rel: 'lead' }] } };
    const [correction] = between(changes, base);
    expect(correction?.now).toContain('lead');
    expect(correction?.was).not.toBe(correction?.now);
  });
});
