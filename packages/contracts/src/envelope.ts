import type { Static } from 'typebox';
import Type from 'typebox';
import { type ArticleEvent, articleSchemas } from './article.ts';
import type { EntityRef, StreamName } from './entity.ts';
import { type OccasionEvent, occasionSchemas } from './occasion.ts';
import { closed, Instant } from './schemas.ts';

/** The hourly tick that lets windows move on a quiet log. */
export const clockSchemas = {
  'clock.ticked': Type.Object({ at: Instant }, closed),
} as const;

/** The clock's event as `{type, data}`. */
export type ClockEvent = {
  readonly type: 'clock.ticked';
  readonly data: Readonly<Static<(typeof clockSchemas)['clock.ticked']>>;
};

/** Any fact that the log can hold. */
export type DatelineEvent = ArticleEvent | OccasionEvent | ClockEvent;

/** The name of an event: `article.published`. */
export type EventType = DatelineEvent['type'];

/** The data schema of every event type at its newest version. */
export const eventSchemas: Readonly<Record<EventType, Type.TSchema>> = {
  ...articleSchemas,
  ...occasionSchemas,
  ...clockSchemas,
};

/** What every event carries besides its data. */
export interface EventMeta {
  /** Deterministic; also the broker's message id, so that a repeated append is one event. */
  readonly id: string;
  /** RFC 3339 UTC with milliseconds: when ingest decided it. */
  readonly recordedAt: string;
  /** URI reference of the producer (CloudEvents `source`). */
  readonly source: string;
  /** The id of the event that led to this one. */
  readonly causationId?: string;
  /** Who asked for it. */
  readonly actor?: string;
  /** The caller's Idempotency-Key, scoped to the entity. */
  readonly idempotencyKey?: string;
  /** SHA-256 of the command, to tell a repeated command from a reused key. */
  readonly commandDigest?: string;
}

/** An event on its way into the log. */
export type NewEvent = DatelineEvent & EventMeta;

/** Where the log put an event. */
export interface Position {
  readonly stream: StreamName;
  readonly ref: EntityRef;
  /** The entity's id, as `ref.id`. */
  readonly entity: string;
  /** 1-based, without gaps but for erased revisions that a later event lists. */
  readonly revision: number;
  /** The stream's own sequence, from 1. */
  readonly sequence: number;
}

/** An event as the log gives it back. */
export type RecordedEvent = DatelineEvent & EventMeta & Position;

/** The revisions that an event declares erased: the only gaps a reader may accept. */
export function erasedRevisions(event: DatelineEvent): readonly number[] {
  switch (event.type) {
    case 'article.killed':
      return event.data.x.erasedRevisions;
    case 'occasion.redacted':
      return event.data.erasedRevisions;
    default:
      return [];
  }
}
