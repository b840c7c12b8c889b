import type { ArticleEvent } from '@dateline/contracts';
import {
  applyChanges,
  correctionsBetween,
  draftOf,
  isSameDelivery,
  isSameDraft,
} from './article-changes.ts';
import type {
  ArticleCommand,
  ArticleDraft,
  ArticleState,
  EmbargoedArticle,
  EmptiedArticle,
  PublishedArticle,
} from './article-commands.ts';
import { emptied, stamp } from './article-stamp.ts';
import { evolveArticle } from './article-state.ts';
import { type Decider, type Decision, type Refusal, refuse } from './decider.ts';

type Outcome = Decision<ArticleEvent>;
type Wish<T extends ArticleCommand['type']> = Extract<ArticleCommand, { type: T }>;

/** A kill lists the revisions that it erases, and an event's list has 10,000 places. */
const revisionsMax = 9_998;

/** The rules of one article in one stream. */
export const article: Decider<ArticleState, ArticleCommand, ArticleEvent> = {
  initial: { kind: 'absent' },
  decide: decideArticle,
  evolve: evolveArticle,
};

function decideArticle(state: ArticleState, command: ArticleCommand): Outcome {
  switch (state.kind) {
    case 'absent':
      return decideAbsent(command);
    case 'embargoed':
      return decideEmbargoed(state, command);
    case 'live':
      return decideLive(state, command);
    case 'withheld':
      return decideWithheld(state, command);
    case 'lifted':
      return decideLifted(state, command);
    case 'withdrawn':
      if (command.type === 'kill-article') return kill(state, command);
      if (command.type === 'withdraw-article') return { kind: 'unchanged' };
      return refuse('article-withdrawn', 'the article is withdrawn, which is final');
    case 'killed':
      if (command.type === 'kill-article') return { kind: 'unchanged' };
      return refuse('article-killed', 'the article is killed, which is final');
  }
}

function decideAbsent(command: ArticleCommand): Outcome {
  const { at } = command;
  switch (command.type) {
    case 'publish-article':
      return append('article.published', stamp(command.content, { version: 1, at }));
    case 'set-embargo':
      if (!command.content) return absent();
      return setEmbargo(command, { draft: command.content, version: 1, firstCreated: at });
    case 'update-article':
    case 'correct-article':
    case 'withhold-article':
    case 'release-article':
    case 'withdraw-article':
    case 'kill-article':
    case 'lift-embargo':
      return absent();
  }
}

function decideEmbargoed(state: EmbargoedArticle, command: ArticleCommand): Outcome {
  const held = `the article is under embargo until ${state.until}`;
  switch (command.type) {
    case 'set-embargo': {
      const draft = command.content ?? draftOf(state.content);
      if (draft.ninjs.language !== state.language) {
        return refuse('language-fixed', `the article is in ${state.language} for good`);
      }
      const isSameTime = Date.parse(command.until) === Date.parse(state.until);
      if (isSameTime && isSameDelivery(draftOf(state.content), draft)) return { kind: 'unchanged' };
      const version = state.revision + 1;
      const firstCreated = state.content.ninjs.firstCreated;
      return full(state) ?? setEmbargo(command, { draft, version, firstCreated });
    }
    case 'update-article':
      return update(state, command);
    case 'lift-embargo':
      return append('article.embargo-lifted', {
        ninjs: emptied(state, command.at, 'withheld'),
        x: {},
      });
    case 'withdraw-article':
      return withdraw(state, command);
    case 'kill-article':
      return kill(state, command);
    case 'publish-article':
      return refuse('article-embargoed', `${held}; lift the embargo to publish it`);
    case 'correct-article':
      return refuse('article-embargoed', `${held}; nobody has read it, so update it`);
    case 'withhold-article':
    case 'release-article':
      return refuse('article-embargoed', `${held}; it is not published`);
  }
}

function decideLive(state: PublishedArticle, command: ArticleCommand): Outcome {
  switch (command.type) {
    case 'publish-article':
      if (isSameDelivery(draftOf(state.content), command.content)) return { kind: 'unchanged' };
      return refuse('article-exists', 'the article is published; update or correct it');
    case 'update-article':
      return update(state, command);
    case 'correct-article':
      return correct(state, command);
    case 'withhold-article':
      return (
        full(state) ??
        append('article.withheld', { ninjs: emptied(state, command.at, 'withheld'), x: {} })
      );
    case 'withdraw-article':
      return withdraw(state, command);
    case 'kill-article':
      return kill(state, command);
    case 'release-article':
      return refuse('article-not-withheld', 'the article is not withheld');
    case 'set-embargo':
      return refuse('article-exists', 'the article is published; an embargo would come too late');
    case 'lift-embargo':
      return refuse('article-not-embargoed', 'the article is not under embargo');
  }
}

/** Withheld copy is in doubt: it is released as it was, then changed, or it goes. */
function decideWithheld(state: PublishedArticle, command: ArticleCommand): Outcome {
  switch (command.type) {
    case 'withhold-article':
      return { kind: 'unchanged' };
    case 'release-article': {
      const version = { version: state.revision + 1, at: command.at };
      const { firstCreated } = state.content.ninjs;
      const content = stamp(draftOf(state.content), { ...version, firstCreated });
      return append('article.released', content);
    }
    case 'withdraw-article':
      return withdraw(state, command);
    case 'kill-article':
      return kill(state, command);
    case 'publish-article':
    case 'update-article':
    case 'correct-article':
    case 'set-embargo':
    case 'lift-embargo':
      return refuse('article-withheld', 'the article is withheld; release or withdraw it first');
  }
}

/** The desk's copy goes on in NEWSROOM; here it can only be erased, when the article is killed. */
function decideLifted(state: EmptiedArticle, command: ArticleCommand): Outcome {
  if (command.type === 'lift-embargo') return { kind: 'unchanged' };
  if (command.type === 'kill-article') return kill(state, command);
  return refuse('embargo-lifted', 'the embargo is lifted; the article goes on as a published one');
}

function setEmbargo(
  command: Wish<'set-embargo'>,
  copy: { readonly draft: ArticleDraft; readonly version: number; readonly firstCreated: string },
): Outcome {
  const { at, until } = command;
  if (!(Date.parse(until) > Date.parse(at))) {
    return refuse('embargo-in-the-past', `/embargoedUntil ${until} is not later than ${at}`);
  }
  const { version, firstCreated } = copy;
  const { ninjs, x } = stamp(copy.draft, { version, at, firstCreated });
  return append('article.embargo-set', {
    ninjs: { ...ninjs, embargoedUntil: until },
    x: { ...x, embargoedUntil: until },
  });
}

function update(
  state: EmbargoedArticle | PublishedArticle,
  command: Wish<'update-article'>,
): Outcome {
  const was = draftOf(state.content);
  const now = applyChanges(was, command.changes);
  if (isSameDraft(was, now)) return { kind: 'unchanged' };
  const { firstCreated } = state.content.ninjs;
  const { ninjs, x } = stamp(now, { version: state.revision + 1, at: command.at, firstCreated });
  const embargo = state.kind === 'embargoed' && { embargoedUntil: state.until };
  const note = command.note && { note: command.note };
  return (
    full(state) ??
    append('article.updated', {
      ninjs: { ...ninjs, ...embargo },
      x: { ...x, signal: 'update', ...note },
    })
  );
}

function correct(state: PublishedArticle, command: Wish<'correct-article'>): Outcome {
  const { note, severity = 'substantive' } = command;
  if (note.value.trim() === '') {
    return refuse('note-missing', 'a correction must tell readers in its note what was wrong');
  }
  const was = draftOf(state.content);
  const now = applyChanges(was, command.changes);
  if (isSameDraft(was, now)) return { kind: 'unchanged' };
  const { firstCreated } = state.content.ninjs;
  const { ninjs, x } = stamp(now, { version: state.revision + 1, at: command.at, firstCreated });
  const corrections = correctionsBetween(was, now);
  return (
    full(state) ??
    append('article.corrected', {
      ninjs,
      x: { ...x, signal: 'correction', severity, note, corrections },
    })
  );
}

function withdraw(
  state: EmbargoedArticle | PublishedArticle,
  command: Wish<'withdraw-article'>,
): Outcome {
  return append('article.withdrawn', {
    ninjs: emptied(state, command.at, 'canceled'),
    x: command.note ? { note: command.note } : {},
  });
}

function kill(
  state: Exclude<ArticleState, { kind: 'absent' }>,
  command: Wish<'kill-article'>,
): Outcome {
  const note = command.note && { note: command.note };
  const isPrivate = state.kind === 'embargoed' || ('isPrivate' in state && state.isPrivate);
  const isFiled = !command.isUnfiled && !isPrivate && state.filing.length > 0;
  return append('article.killed', {
    ninjs: emptied(state, command.at, 'canceled'),
    x: {
      ...note,
      erasedRevisions: [...state.wordRevisions],
      ...(isFiled && { filing: [...state.filing] }),
    },
  });
}

function full(state: EmbargoedArticle | PublishedArticle): Refusal | undefined {
  if (state.revision < revisionsMax) return undefined;
  return refuse('too-many-revisions', `the article has ${state.revision} revisions, the most`);
}

function absent(): Refusal {
  return refuse('article-absent', 'there is no such article');
}

function append<T extends ArticleEvent['type']>(
  type: T,
  data: Extract<ArticleEvent, { type: T }>['data'],
): Outcome {
  // One type with its own data is one member of the union, which the compiler cannot see for all T.
  return { kind: 'append', event: { type, data } as ArticleEvent };
}
