import type { ArticleEvent, RecordedEvent } from '@dateline/contracts';
import { article } from './article.ts';
import { draftOf } from './article-changes.ts';
import type { ArticleCommand, ArticleState, EmbargoedArticle } from './article-commands.ts';
import { type Conditions, handleArticle } from './commands.ts';
import { fold, refuse } from './decider.ts';
import type { Desk, Outcome } from './handle.ts';
import { digestOf } from './identity.ts';
import { isEmpty, toStanding } from './stored-entity.ts';

/**
 * Publishes embargoed copy: first the end of the embargo at the desk, under the lock of the copy
 * that was read, then revision 1 of NEWSROOM. A release that was cut short between the two is
 * finished by calling this again. With `dueAt` (RFC 3339) an embargo that ends later stays.
 * @throws LogUnavailableError
 */
export async function liftEmbargo(
  desk: Desk,
  id: string,
  conditions: Conditions = {},
  { dueAt }: { readonly dueAt?: string } = {},
): Promise<Outcome> {
  const kept = await desk.log.read('article', id, { stream: 'DESK' });
  if (isEmpty(kept)) return lift(desk, id, conditions);
  if (kept.malformed !== undefined) {
    return refuse('entity-quarantined', `the history of ${id} cannot be read: ${kept.malformed}`);
  }
  // The decoder has let through article events alone.
  const events = kept.events as readonly unknown[] as readonly (ArticleEvent & RecordedEvent)[];
  const end = events.findIndex(({ type }) => type === 'article.embargo-lifted');
  const isLifted = end >= 0 && end === events.length - 1;
  const until = isLifted ? events.slice(0, end) : events;
  const state = fold<ArticleState, ArticleCommand, ArticleEvent>(article, until);
  const last = until.at(-1);
  if (state.kind !== 'embargoed' || !last) return lift(desk, id, { ...conditions, stream: 'DESK' });
  if (!isLifted) {
    if (dueAt !== undefined && Date.parse(state.until) > Date.parse(dueAt)) {
      return refuse('embargo-not-due', `the embargo of ${id} ends at ${state.until}`);
    }
    // The copy that was read is what is published, so nobody may have changed it since.
    const expectedRevision = conditions.expectedRevision ?? last.revision;
    const lifted = await lift(desk, id, { ...conditions, expectedRevision, stream: 'DESK' });
    if (lifted.kind === 'refuse') return lifted;
  }
  const published = await publishKept(desk, { id, state, last });
  return isLifted && published.kind === 'repeated'
    ? lift(desk, id, { ...conditions, stream: 'DESK' })
    : published;
}

/** The public copy; whatever else became of it since, it was published only once. */
async function publishKept(
  desk: Desk,
  kept: { readonly id: string; readonly state: EmbargoedArticle; readonly last: RecordedEvent },
): Promise<Outcome> {
  const { id, state, last } = kept;
  const published = await desk.log.read('article', id, { stream: 'NEWSROOM' });
  const earlier = published.events.find(({ causationId }) => causationId === last.id);
  if (earlier) return { kind: 'repeated', standing: toStanding(earlier) };
  return handleArticle(desk, {
    id,
    stream: 'NEWSROOM',
    digest: digestOf({ type: 'publish-embargoed', cause: last.id }),
    causationId: last.id,
    ...(last.ref.kind === 'article' && { language: last.ref.language }),
    command: (at) => ({ type: 'publish-article', at, content: draftOf(state.content) }),
  });
}

function lift(desk: Desk, id: string, conditions: Conditions): Promise<Outcome> {
  return handleArticle(desk, {
    ...conditions,
    id,
    digest: digestOf({ type: 'lift-embargo' }),
    command: (at) => ({ type: 'lift-embargo', at }),
  });
}
