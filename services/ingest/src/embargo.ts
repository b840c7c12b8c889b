import type { ArticleEvent, OccasionEvent, RecordedEvent } from '@dateline/contracts';
import { article } from './article.ts';
import { draftOf } from './article-changes.ts';
import type { ArticleCommand, ArticleState, EmbargoedArticle } from './article-commands.ts';
import { type Conditions, handleArticle, handleOccasion } from './commands.ts';
import { fold, refuse } from './decider.ts';
import type { Desk, Outcome } from './handle.ts';
import { digestOf } from './identity.ts';
import { occasion } from './occasion.ts';
import type { EmbargoedOccasion, OccasionCommand, OccasionState } from './occasion-commands.ts';
import { draftOfOccasion } from './occasion-embargo.ts';
import { isEmpty, toStanding } from './stored-entity.ts';

/** With `dueAt` (RFC 3339) an embargo that ends later stays. */
export interface LiftOptions {
  readonly dueAt?: string;
}

/**
 * Publishes embargoed copy: first the end of the embargo at the desk, under the lock of the copy
 * that was read, then revision 1 of NEWSROOM. A release that was cut short between the two is
 * finished by calling this again.
 * @throws LogUnavailableError
 */
export function liftEmbargo(
  desk: Desk,
  id: string,
  conditions: Conditions = {},
  options: LiftOptions = {},
): Promise<Outcome> {
  return lift(desk, articles, { id, conditions, ...options });
}

/** The same for an occasion. @throws LogUnavailableError */
export function liftOccasionEmbargo(
  desk: Desk,
  id: string,
  conditions: Conditions = {},
  options: LiftOptions = {},
): Promise<Outcome> {
  return lift(desk, occasions, { id, conditions, ...options });
}

/** What differs between the two kinds of copy that may be under embargo. */
interface Kind<State extends { readonly until: string }> {
  readonly kind: 'article' | 'occasion';
  /** What is under embargo after these events of the desk; undefined where nothing is. */
  readonly held: (events: readonly RecordedEvent[]) => State | undefined;
  readonly end: (desk: Desk, id: string, conditions: Conditions) => Promise<Outcome>;
  readonly publish: (desk: Desk, kept: Kept<State>) => Promise<Outcome>;
}

interface Kept<State> {
  readonly id: string;
  readonly state: State;
  /** The event that the public copy follows from. */
  readonly last: RecordedEvent;
  /** Whoever ended the embargo publishes the copy, also where another has to finish it. */
  readonly actor: string | undefined;
}

const articles: Kind<EmbargoedArticle> = {
  kind: 'article',
  held(events) {
    // The decoder has let through article events alone.
    const own = events as readonly unknown[] as readonly ArticleEvent[];
    const state = fold<ArticleState, ArticleCommand, ArticleEvent>(article, own);
    return state.kind === 'embargoed' ? state : undefined;
  },
  end: (desk, id, conditions) =>
    handleArticle(desk, {
      ...conditions,
      id,
      digest: digestOf({ type: 'lift-embargo' }),
      command: (at) => ({ type: 'lift-embargo', at }),
    }),
  publish: (desk, { id, state, last, actor }) =>
    handleArticle(desk, {
      id,
      stream: 'NEWSROOM',
      digest: digestOf({ type: 'publish-embargoed', cause: last.id }),
      causationId: last.id,
      ...(actor !== undefined && { actor }),
      ...(last.ref.kind === 'article' && { language: last.ref.language }),
      command: (at) => ({ type: 'publish-article', at, content: draftOf(state.content) }),
    }),
};

const editor = { by: 'editor' } as const;

const occasions: Kind<EmbargoedOccasion> = {
  kind: 'occasion',
  held(events) {
    // The decoder has let through occasion events alone.
    const own = events as readonly unknown[] as readonly OccasionEvent[];
    const state = fold<OccasionState, OccasionCommand, OccasionEvent>(occasion, own);
    return state.kind === 'embargoed' ? state : undefined;
  },
  end: (desk, id, conditions) =>
    handleOccasion(desk, {
      ...conditions,
      id,
      digest: digestOf({ type: 'lift-occasion-embargo' }),
      command: (at) => ({ type: 'lift-occasion-embargo', at, source: editor }),
    }),
  publish: (desk, { id, state, last, actor }) =>
    handleOccasion(desk, {
      id,
      stream: 'NEWSROOM',
      digest: digestOf({ type: 'announce-embargoed', cause: last.id }),
      causationId: last.id,
      ...(actor !== undefined && { actor }),
      command: (at) => ({
        ...{ type: 'announce-occasion', at, source: editor },
        ...draftOfOccasion(state),
      }),
    }),
};

async function lift<State extends { readonly until: string }>(
  desk: Desk,
  kind: Kind<State>,
  wish: LiftOptions & { readonly id: string; readonly conditions: Conditions },
): Promise<Outcome> {
  const { id, conditions, dueAt } = wish;
  const kept = await desk.log.read(kind.kind, id, { stream: 'DESK' });
  if (isEmpty(kept)) return kind.end(desk, id, conditions);
  if (kept.malformed !== undefined) {
    return refuse('entity-quarantined', `the history of ${id} cannot be read: ${kept.malformed}`);
  }
  const { events } = kept;
  const end = events.findIndex(({ type }) => type.endsWith('.embargo-lifted'));
  const isLifted = end >= 0 && end === events.length - 1;
  const until = isLifted ? events.slice(0, end) : events;
  const state = kind.held(until);
  const last = until.at(-1);
  const endAtDesk = (more: Conditions = {}) =>
    kind.end(desk, id, { ...conditions, ...more, stream: 'DESK' });
  if (!state || !last) return endAtDesk();
  if (!isLifted) {
    if (dueAt !== undefined && Date.parse(state.until) > Date.parse(dueAt)) {
      return refuse('embargo-not-due', `the embargo of ${id} ends at ${state.until}`);
    }
    // The copy that was read is what is published, so nobody may have changed it since.
    const expectedRevision = conditions.expectedRevision ?? last.revision;
    const lifted = await endAtDesk({ expectedRevision });
    if (lifted.kind === 'refuse') return lifted;
  }
  const actor = isLifted ? events[end]?.actor : conditions.actor;
  const published = await publishOnce(desk, kind, { id, state, last, actor });
  return isLifted && published.kind === 'repeated' ? endAtDesk() : published;
}

/** The public copy; whatever else became of it since, it was published only once. */
async function publishOnce<State extends { readonly until: string }>(
  desk: Desk,
  kind: Kind<State>,
  kept: Kept<State>,
): Promise<Outcome> {
  const published = await desk.log.read(kind.kind, kept.id, { stream: 'NEWSROOM' });
  const earlier = published.events.find(({ causationId }) => causationId === kept.last.id);
  if (earlier) return { kind: 'repeated', standing: toStanding(earlier) };
  return kind.publish(desk, kept);
}
