import type { ArticleEvent } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { article } from '../src/article.ts';
import type { ArticleCommand, ArticleDraft } from '../src/article-commands.ts';
import { fold } from '../src/decider.ts';
import {
  day,
  draft,
  headline,
  killed,
  note,
  otherDraft,
  otherHeadline,
  published,
  released,
  stamped,
  until,
  updated,
  withdrawn,
  withheld,
} from './article-history.ts';
import { given } from './given.ts';

/** What the draft is filed under. */
const filed = ['place/نارين', 'story/naryn-dam'];
const at = day(2);
const publish = { type: 'publish-article', at, content: draft } as const;
const update = { type: 'update-article', at, changes: otherHeadline } as const;
const correct = { type: 'correct-article', at, changes: otherHeadline, note } as const;
const withhold = { type: 'withhold-article', at } as const;
const release = { type: 'release-article', at } as const;
const withdraw = { type: 'withdraw-article', at } as const;
const kill = { type: 'kill-article', at } as const;
const embargo = { type: 'set-embargo', at, content: draft, until } as const;
const lift = { type: 'lift-embargo', at } as const;
const everything: readonly ArticleCommand[] = [
  publish,
  update,
  correct,
  withhold,
  release,
  withdraw,
  kill,
  embargo,
  lift,
];

const tooMany = updated(9_998);

describe('publishing', () => {
  test('is the first event, stamped with version 1 and the time of the decision', () => {
    given(article)
      .when({ ...publish, at: day(1) })
      .thenAppends(published);
  });

  test('of the same content again changes nothing, whenever it was received', () => {
    const again = {
      ...draft,
      x: {
        ...draft.x,
        receivedAt: '2032-01-01T00:00:00Z',
        dateline: { ...draft.x.dateline, date: '2032-04-01' },
      },
    };
    given(article, published)
      .when({ ...publish, content: again })
      .thenUnchanged();
  });

  test('of other content is refused: an article is updated or corrected', () => {
    given(article, published)
      .when({ ...publish, content: otherDraft })
      .thenRefused('article-exists', /update or correct/);
  });

  test('and nothing else can be done with an article that is not there', () => {
    for (const command of everything.filter(({ type }) => !/^(publish|set)-/.test(type))) {
      given(article).when(command).thenRefused('article-absent');
    }
  });
});

describe('an update', () => {
  test('replaces the fields that are given and keeps the others', () => {
    given(article, published).when(update).thenAppends(updated(2));
  });

  test('carries the next version, the time of its decision and the first creation', () => {
    given(article, published, updated(2))
      .when({ ...update, at: day(3), changes: { ninjs: { located: 'أوش' } }, note })
      .thenAppendsLike({
        type: 'article.updated',
        data: {
          ninjs: {
            ...otherHeadline.ninjs,
            located: 'أوش',
            version: '3',
            versionCreated: day(3),
            firstCreated: day(1),
          },
          x: { signal: 'update', note, story: 'naryn-dam' },
        },
      });
  });

  test('takes an optional field away where null is given', () => {
    const decision = article.decide(fold(article, [published]), {
      ...update,
      changes: { ninjs: { by: null }, x: { story: null } },
    });
    const data = decision.kind === 'append' ? decision.event.data : undefined;
    expect(data?.ninjs).toHaveProperty('located');
    expect(data?.ninjs).not.toHaveProperty('by');
    expect(data?.x).not.toHaveProperty('story');
  });

  test('that changes nothing is no event, even when it was received at another time', () => {
    const { receivedAt: _received, ...x } = draft.x;
    const same = { ninjs: draft.ninjs, x: { ...x, receivedAt: day(9) } };
    given(article, published)
      .when({ ...update, changes: same, note })
      .thenUnchanged();
    given(article, published)
      .when({ ...update, changes: {} })
      .thenUnchanged();
  });

  test('that repairs only the dateline is one', () => {
    const dateline = { ...draft.x.dateline, date: '2031-03-31' };
    given(article, published)
      .when({ ...update, changes: { x: { dateline } } })
      .thenAppendsLike({ type: 'article.updated', data: { x: { dateline } } });
  });

  test('after a correction no longer carries what the correction said', () => {
    const { ninjs, x } = stamped(2, otherDraft);
    const corrected: ArticleEvent = {
      type: 'article.corrected',
      data: {
        ninjs,
        x: { ...x, signal: 'correction', severity: 'minor', note, corrections: [] },
      },
    };
    given(article, published, corrected)
      .when({ ...update, at: day(3), changes: headline('سد نارين') })
      .thenAppends({
        type: 'article.updated',
        data: {
          ninjs: { ...stamped(3).ninjs, ...headline('سد نارين').ninjs },
          x: { ...draft.x, signal: 'update' },
        },
      });
  });
});

describe('withholding', () => {
  test('carries neither the words nor the reason', () => {
    given(article, published).when(withhold).thenAppends(withheld(2));
  });

  test('twice changes nothing', () => {
    given(article, published, withheld(2)).when(withhold).thenUnchanged();
  });

  test('ends with a release of the last content', () => {
    given(article, published, updated(2), withheld(3))
      .when({ ...release, at: day(4) })
      .thenAppends(released(4, otherDraft));
  });

  test('is the only thing that a release ends', () => {
    given(article, published).when(release).thenRefused('article-not-withheld');
    given(article, published, withheld(2), released(3))
      .when(release)
      .thenRefused('article-not-withheld');
  });

  test('keeps the copy from being changed or published: it is in doubt', () => {
    for (const command of [publish, update, correct, embargo, lift]) {
      given(article, published, withheld(2)).when(command).thenRefused('article-withheld');
    }
  });

  test('may end in a withdrawal', () => {
    given(article, published, withheld(2))
      .when({ ...withdraw, at: day(3) })
      .thenAppends(withdrawn(3));
  });
});

describe('a withdrawal', () => {
  test('carries the note and none of the words', () => {
    given(article, published)
      .when({ ...withdraw, note })
      .thenAppends({
        type: 'article.withdrawn',
        data: { ...withdrawn(2).data, x: { note } },
      } as ReturnType<typeof withdrawn>);
  });

  test('twice changes nothing', () => {
    given(article, published, withdrawn(2)).when(withdraw).thenUnchanged();
  });

  test('is final, but for a kill', () => {
    for (const command of everything.filter((one) => one !== kill && one !== withdraw)) {
      given(article, published, withdrawn(2)).when(command).thenRefused('article-withdrawn');
    }
    given(article, published, withdrawn(2))
      .when({ ...kill, at: day(3) })
      .thenAppends(killed(3, [1], filed));
  });
});

describe('a kill', () => {
  test('lists every revision that carries words, so that they are erased', () => {
    given(article, published, updated(2), withheld(3), released(4))
      .when({ ...kill, at: day(5) })
      .thenAppends(killed(5, [1, 2, 4], filed));
  });

  test('says what it was ever filed under, by codes and known places, unless told not to', () => {
    const uri = 'http://cv.iptc.org/newscodes/mediatopic/20000337';
    const subjects = [{ name: 'Transport', uri }, { name: 'a bribe for the dam' }];
    const places = [{ name: 'Osh' }, { name: 'the minister’s dacha' }];
    const changed: ArticleDraft = {
      ninjs: { ...draft.ninjs, subjects, places },
      x: { ...draft.x, section: 'Water & Power' },
    };
    const moved: ArticleEvent = {
      type: 'article.updated',
      data: { ninjs: stamped(2, changed).ninjs, x: { ...changed.x, signal: 'update' } },
    };
    const all = ['place/osh', ...filed, 'section/water-power', 'topic/20000337'].sort();
    given(article, published, moved, updated(3))
      .when({ ...kill, at: day(4) })
      .thenAppends(killed(4, [1, 2, 3], all));
    given(article, published)
      .when({ ...kill, at: day(2), isUnfiled: true })
      .thenAppends(killed(2, [1]));
  });

  test('reaches withheld copy too, and says its note', () => {
    given(article, published, withheld(2))
      .when({ ...kill, at: day(3), note })
      .thenAppendsLike({
        type: 'article.killed',
        data: { x: { note, erasedRevisions: [1] } },
      });
  });

  test('twice changes nothing', () => {
    given(article, published, killed(2, [1]))
      .when(kill)
      .thenUnchanged();
  });

  test('is final for every other act', () => {
    for (const command of everything.filter((one) => one !== kill)) {
      given(article, published, killed(2, [1]))
        .when(command)
        .thenRefused('article-killed');
    }
  });

  test('leaves the same state once the earlier messages are erased', () => {
    const whole = [published, updated(2), withheld(3), killed(4, [1, 2])];
    expect(fold(article, whole.slice(2))).toEqual(fold(article, whole));
    expect(fold(article, whole)).toMatchObject({ kind: 'killed', revision: 4 });
  });
});

describe('an article with the most revisions that a kill can list', () => {
  test('takes no more words, and can still go', () => {
    for (const command of [update, correct, withhold]) {
      given(article, tooMany)
        .when({ ...command, ...('changes' in command && { changes: headline('سد آخر') }) })
        .thenRefused('too-many-revisions');
    }
    given(article, tooMany).when(withdraw).thenAppendsLike({ type: 'article.withdrawn' });
    given(article, tooMany).when(kill).thenAppendsLike({ type: 'article.killed' });
  });
});
