import type { ArticleContent, ArticleEvent, EmptiedNinjs } from '@dateline/contracts';
import type { ArticleState, EmptiedArticle } from './article-commands.ts';
import { withFiling } from './article-filing.ts';

/**
 * The state after one more event. It rests on no earlier event than it must: of a killed article
 * only the last ones are left, and they still say everything.
 */
export function evolveArticle(state: ArticleState, event: ArticleEvent): ArticleState {
  switch (event.type) {
    case 'article.published':
    case 'article.released':
      return { kind: 'live', ...withWords(state, event.data), content: event.data };
    case 'article.updated': {
      const { signal: _signal, note: _note, ...x } = event.data.x;
      return changed(state, { ninjs: event.data.ninjs, x });
    }
    case 'article.corrected': {
      const {
        signal: _signal,
        severity: _severity,
        note: _note,
        corrections: _corrections,
        ...x
      } = event.data.x;
      return changed(state, { ninjs: event.data.ninjs, x });
    }
    case 'article.embargo-set': {
      const { embargoedUntil: until, ...x } = event.data.x;
      const content = { ninjs: event.data.ninjs, x };
      return { kind: 'embargoed', ...withWords(state, content), content, until };
    }
    case 'article.withheld':
      if (state.kind !== 'live') return state;
      return { ...state, kind: 'withheld', revision: Number(event.data.ninjs.version) };
    case 'article.embargo-lifted':
      return emptied('lifted', state, event.data.ninjs);
    case 'article.withdrawn':
      return emptied('withdrawn', state, event.data.ninjs);
    case 'article.killed':
      return emptied('killed', state, event.data.ninjs);
  }
}

function changed(state: ArticleState, content: ArticleContent): ArticleState {
  const standing = withWords(state, content);
  return state.kind === 'embargoed'
    ? { ...state, ...standing, content }
    : { kind: 'live', ...standing, content };
}

function withWords(state: ArticleState, content: ArticleContent) {
  const { ninjs } = content;
  const revision = Number(ninjs.version);
  return {
    revision,
    uri: ninjs.uri,
    language: ninjs.language,
    firstCreated: ninjs.firstCreated,
    wordRevisions: [...(state.kind === 'absent' ? [] : state.wordRevisions), revision],
    filing: withFiling(state.kind === 'absent' ? [] : state.filing, content),
  };
}

function emptied(
  kind: EmptiedArticle['kind'],
  state: ArticleState,
  { version, uri, language, firstCreated }: EmptiedNinjs,
): ArticleState {
  return {
    kind,
    revision: Number(version),
    uri,
    language,
    ...(firstCreated && { firstCreated }),
    wordRevisions: state.kind === 'absent' || kind === 'killed' ? [] : state.wordRevisions,
    filing: state.kind === 'absent' || kind === 'killed' ? [] : state.filing,
    isPrivate: isPrivate(kind, state),
  };
}

function isPrivate(kind: EmptiedArticle['kind'], state: ArticleState): boolean {
  if (kind === 'lifted' || state.kind === 'embargoed') return true;
  return 'isPrivate' in state && state.isPrivate;
}
