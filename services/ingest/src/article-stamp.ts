import type { ArticleContent, EmptiedNinjs } from '@dateline/contracts';
import type { ArticleDraft, ArticleState } from './article-commands.ts';

/** The content as an event carries it: the draft with what only a decision knows. */
export function stamp(
  draft: ArticleDraft,
  mark: { readonly version: number; readonly at: string; readonly firstCreated?: string },
): ArticleContent {
  return {
    ninjs: {
      ...draft.ninjs,
      type: 'text',
      representationType: 'full',
      pubStatus: 'usable',
      version: String(mark.version),
      versionCreated: mark.at,
      firstCreated: mark.firstCreated ?? mark.at,
    },
    x: draft.x,
  };
}

/** What is left of an article in an event that must carry none of its words. */
export function emptied(
  state: Exclude<ArticleState, { kind: 'absent' }>,
  at: string,
  pubStatus: EmptiedNinjs['pubStatus'],
): EmptiedNinjs {
  return {
    uri: state.uri,
    type: 'text',
    version: String(state.revision + 1),
    versionCreated: at,
    language: state.language,
    representationType: 'partial',
    pubStatus,
    ...(state.firstCreated && { firstCreated: state.firstCreated }),
  };
}
