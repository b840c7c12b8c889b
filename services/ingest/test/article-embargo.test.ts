import { describe, expect, test } from 'vitest';
import { article } from '../src/article.ts';
import { draftOf } from '../src/article-changes.ts';
import { fold } from '../src/decider.ts';
import {
  day,
  draft,
  embargoed,
  killed,
  lifted,
  note,
  otherDraft,
  otherHeadline,
  published,
  stamped,
  until,
  updated,
  withdrawn,
} from './article-history.ts';
import { given } from './given.ts';

const at = day(2);
const embargo = { type: 'set-embargo', at, content: draft, until } as const;
const lift = { type: 'lift-embargo', at } as const;
const later = '2031-04-25T06:00:00Z';

describe('an embargo', () => {
  test('is the first event of copy that nobody has read', () => {
    given(article)
      .when({ ...embargo, at: day(1) })
      .thenAppends(embargoed(1));
  });

  test('must end after the decision', () => {
    for (const end of [day(2), day(1), 'soon']) {
      given(article)
        .when({ ...embargo, until: end })
        .thenRefused('embargo-in-the-past');
    }
    given(article, embargoed(1))
      .when({ ...embargo, until: day(1) })
      .thenRefused('embargo-in-the-past');
  });

  test('needs copy', () => {
    given(article).when({ type: 'set-embargo', at, until }).thenRefused('article-absent');
  });

  test('may be moved without its copy, and its copy replaced', () => {
    given(article, embargoed(1))
      .when({ type: 'set-embargo', at, until: later })
      .thenAppends(embargoed(2, draft, later));
    given(article, embargoed(1))
      .when({ ...embargo, content: otherDraft })
      .thenAppends(embargoed(2, otherDraft));
  });

  test('of the same copy until the same instant changes nothing', () => {
    given(article, embargoed(1))
      .when({ ...embargo, until: '2031-04-20T12:00:00+06:00' })
      .thenUnchanged();
  });

  test('cannot change the language, which is part of the subject', () => {
    const content = { ...otherDraft, ninjs: { ...otherDraft.ninjs, language: 'ky' } };
    given(article, embargoed(1))
      .when({ ...embargo, content })
      .thenRefused('language-fixed', /ar/);
  });

  test('comes too late for a published article', () => {
    given(article, published)
      .when(embargo)
      .thenRefused('article-exists', /too late/);
  });

  test('holds back publication, correction and withholding', () => {
    for (const command of [
      { type: 'publish-article', at, content: draft },
      { type: 'correct-article', at, changes: otherHeadline, note },
      { type: 'withhold-article', at },
      { type: 'release-article', at },
    ] as const) {
      given(article, embargoed(1)).when(command).thenRefused('article-embargoed');
    }
  });
});

describe('copy under embargo', () => {
  test('is updated and stays under embargo', () => {
    const update = { type: 'update-article', at, changes: otherHeadline } as const;
    const { ninjs, x } = stamped(2, otherDraft);
    given(article, embargoed(1))
      .when(update)
      .thenAppends({
        type: 'article.updated',
        data: {
          ninjs: { ...ninjs, embargoedUntil: until },
          x: { ...x, signal: 'update' },
        },
      });
    expect(fold(article, [embargoed(1), updated(2)])).toMatchObject({ kind: 'embargoed', until });
  });

  test('is withdrawn and killed like any other', () => {
    given(article, embargoed(1)).when({ type: 'withdraw-article', at }).thenAppends(withdrawn(2));
    given(article, embargoed(1), embargoed(2, otherDraft))
      .when({ type: 'kill-article', at: day(3) })
      .thenAppends(killed(3, [1, 2]));
  });
});

describe('lifting', () => {
  test('ends the embargo at once, with an event that carries no words', () => {
    given(article, embargoed(1)).when(lift).thenAppends(lifted(2));
  });

  test('twice changes nothing', () => {
    given(article, embargoed(1), lifted(2)).when(lift).thenUnchanged();
  });

  test('of an article that is not under embargo is refused', () => {
    given(article, published).when(lift).thenRefused('article-not-embargoed');
  });

  test('leaves copy at the desk that only a kill can still touch', () => {
    given(article, embargoed(1), lifted(2)).when(embargo).thenRefused('embargo-lifted');
    given(article, embargoed(1), lifted(2))
      .when({ type: 'withdraw-article', at })
      .thenRefused('embargo-lifted');
    const kill = { type: 'kill-article', at: day(3) } as const;
    given(article, embargoed(1), lifted(2))
      .when(kill)
      .thenAppends(killed(3, [1]));
  });

  test('publishes the last copy as revision 1, without a trace of the embargo', () => {
    const state = fold(article, [embargoed(1), embargoed(2, otherDraft)]);
    if (state.kind !== 'embargoed') throw new Error(`the article is ${state.kind}`);
    const content = draftOf(state.content);
    given(article)
      .when({ type: 'publish-article', at: day(20), content })
      .thenAppends({
        type: 'article.published',
        data: {
          ninjs: {
            ...stamped(1, otherDraft).ninjs,
            versionCreated: day(20),
            firstCreated: day(20),
          },
          x: draft.x,
        },
      });
  });
});
