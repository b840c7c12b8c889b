import type { ArticleEvent, OccasionEvent } from '@dateline/contracts';
import { article } from './article.ts';
import type { ArticleCommand, ArticleState } from './article-commands.ts';
import { type CreationKeys, ownKey } from './creation-keys.ts';
import { refuse } from './decider.ts';
import { type Desk, handle, type Outcome, type Wish } from './handle.ts';
import { digestOf } from './identity.ts';
import { occasion } from './occasion.ts';
import type { OccasionCommand, OccasionState } from './occasion-commands.ts';
import type { Submission } from './submission.ts';

/** What a caller may attach to any command. */
export type Conditions = Pick<
  Wish<never, never, never>,
  'idempotencyKey' | 'expectedRevision' | 'causationId' | 'actor' | 'stream'
>;

/** A command about one article, made at the time of its decision. */
export interface ArticleWish extends Conditions {
  readonly id: string;
  readonly digest: string;
  readonly language?: string;
  readonly command: (at: string, state: ArticleState) => ArticleCommand;
}

/** A command about one occasion, made at the time of its decision. */
export interface OccasionWish extends Conditions {
  readonly id: string;
  readonly digest: string;
  readonly command: (at: string, state: OccasionState) => OccasionCommand;
}

/** Follows a command about an article. @throws LogUnavailableError */
export function handleArticle(desk: Desk, wish: ArticleWish): Promise<Outcome> {
  return handle<ArticleState, ArticleCommand, ArticleEvent>(desk, {
    kind: 'article',
    decider: article,
    ...wish,
  });
}

/** Follows a command about an occasion. @throws LogUnavailableError */
export function handleOccasion(desk: Desk, wish: OccasionWish): Promise<Outcome> {
  return handle<OccasionState, OccasionCommand, OccasionEvent>(desk, {
    kind: 'occasion',
    decider: occasion,
    ...wish,
  });
}

/** Publishes what was handed in, or keeps it at the desk until its embargo ends. */
export function publish(
  desk: Desk,
  submission: Submission,
  conditions: Conditions,
): Promise<Outcome> {
  const { id, draft, embargoedUntil, digest, languageToken } = submission;
  return handleArticle(desk, {
    ...conditions,
    id,
    digest,
    language: languageToken,
    command: (at) =>
      embargoedUntil === undefined
        ? { type: 'publish-article', at, content: draft }
        : { type: 'set-embargo', at, content: draft, until: embargoedUntil },
  });
}

/** Runs a creation once for its key, whatever id the body would have made. */
export async function createOnce(
  keys: CreationKeys,
  creation: {
    readonly kind: 'article' | 'occasion';
    readonly id: string;
    readonly digest: string;
    readonly key: string | undefined;
    readonly actor: string;
  },
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const { kind, id, digest, key, actor } = creation;
  if (key === undefined) return run();
  const claim = { id, digest };
  const own = ownKey(actor, key);
  const earlier = keys.claim(kind, own, claim);
  if (earlier) {
    const reason = `the key ${key} was used for another request, which made ${kind} ${earlier.id}`;
    return refuse('idempotency-key-reused', reason);
  }
  // Should the log not answer, the event may be stored: then the key stays taken.
  const outcome = await run();
  if (outcome.kind === 'refuse') keys.release(kind, own, claim);
  return outcome;
}

/** The digest of a change of one entity: what is asked, not when. */
export function digestOfChange(change: string, input: unknown): string {
  return digestOf({ change, input });
}
