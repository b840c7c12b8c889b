import type { ArticleContent, ArticleExtras, Ninjs } from '@dateline/contracts';

/** The fields of ninjs that only a decision writes. */
type StampedField =
  | 'type'
  | 'representationType'
  | 'pubStatus'
  | 'version'
  | 'versionCreated'
  | 'firstCreated'
  | 'embargoedUntil';

/** An article's content as a caller gives it, before a decision stamps version, times and status. */
export interface ArticleDraft {
  readonly ninjs: Omit<Ninjs, StampedField>;
  readonly x: ArticleExtras;
}

/** A null takes an optional field away; a required one can only be replaced. */
type Patch<T> = {
  readonly [K in keyof T]?: Record<never, never> extends Pick<T, K>
    ? Exclude<T[K], undefined> | null
    : T[K];
};

/** The fields that change: one that is given replaces, one that is absent stays. */
export interface ArticleChanges {
  readonly ninjs?: Patch<Omit<Ninjs, StampedField | 'uri' | 'language'>>;
  readonly x?: Patch<ArticleExtras>;
}

/** Words for readers, in one language. */
export interface Note {
  readonly value: string;
  readonly language: string;
}

/** Every wish about an article; `at` is the time of the decision, RFC 3339 UTC. */
export type ArticleCommand = { readonly at: string } & (
  | { readonly type: 'publish-article'; readonly content: ArticleDraft }
  | { readonly type: 'update-article'; readonly changes: ArticleChanges; readonly note?: Note }
  | {
      readonly type: 'correct-article';
      readonly changes: ArticleChanges;
      /** What was wrong, for readers; an empty one is refused. */
      readonly note: Note;
      /** Absent means `substantive`. */
      readonly severity?: 'minor' | 'substantive';
    }
  | { readonly type: 'withhold-article' }
  | { readonly type: 'release-article' }
  | { readonly type: 'withdraw-article'; readonly note?: Note }
  | {
      readonly type: 'kill-article';
      readonly note?: Note;
      /** Even what it was filed under is erased: its sections and topics are not told of the kill. */
      readonly isUnfiled?: boolean;
    }
  | {
      readonly type: 'set-embargo';
      /** May be left out where embargoed copy exists: then only the time moves. */
      readonly content?: ArticleDraft;
      /** RFC 3339; later than `at`. */
      readonly until: string;
    }
  | { readonly type: 'lift-embargo' }
);

interface Standing {
  /** The revision of the last event, from 1, in the stream that holds it. */
  readonly revision: number;
  readonly uri: string;
  readonly language: string;
  readonly firstCreated?: string;
  /** The revisions whose stored events carry the article's words: what a kill erases. */
  readonly wordRevisions: readonly number[];
  /** Selection terms that it was ever found under and that say nothing of its words. */
  readonly filing: readonly string[];
}

/** Never-published copy in the stream DESK. */
export interface EmbargoedArticle extends Standing {
  readonly kind: 'embargoed';
  readonly content: ArticleContent;
  /** RFC 3339. */
  readonly until: string;
}

/** A published article with its last content, shown (`live`) or held back (`withheld`). */
export interface PublishedArticle extends Standing {
  readonly kind: 'live' | 'withheld';
  readonly content: ArticleContent;
}

/** An article without words: `lifted` copy goes on in NEWSROOM; the other two are terminal. */
export interface EmptiedArticle extends Standing {
  readonly kind: 'lifted' | 'withdrawn' | 'killed';
  /** Whether the emptied entity is the DESK's. */
  readonly isPrivate: boolean;
}

/** What the next decision about an article needs to know of its history in one stream. */
export type ArticleState =
  | { readonly kind: 'absent' }
  | EmbargoedArticle
  | PublishedArticle
  | EmptiedArticle;
