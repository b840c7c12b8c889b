import type { Document } from './document.ts';
import type { Routes } from './validation.ts';

/**
 * Finds the document at a path: undefined where there is none (routes come next), and a thrown
 * `unavailable(…)` where there will be one. The path is the request's, with percent-encoded
 * unreserved characters decoded and nothing else; the query is without its `?`, not decoded.
 * Called for GET and HEAD before any routing, so it should be a look into a Map.
 */
export type Documents = (
  path: string,
  query: string,
) => Document | undefined | Promise<Document | undefined>;

/** What a service says of itself at this moment; further details must be able to become JSON. */
export interface ServiceHealth {
  /** Whether it can answer as it should: it has caught up, its broker has been seen. */
  readonly ready: boolean;
  /** It answers, but someone should look: the broker is away, an entity is quarantined. */
  readonly degraded?: boolean;
  readonly [detail: string]: unknown;
}

/** What a reader of the log holds at one moment; further details must be able to become JSON. */
export interface Held {
  /** How far it has come in the log. */
  readonly sequence: number;
  /** RFC 3339: which log it reads; null until that is known. */
  readonly streamCreated: string | null;
  readonly entities: number;
  /** A hash over all pairs of entity and revision. */
  readonly revisions: string;
  /** Entities that stand still at their last good revision, and why. */
  readonly quarantined: Readonly<Record<string, unknown>>;
  readonly [detail: string]: unknown;
}

/** How a reader can be compared with others. */
export interface ServiceConsistency {
  readonly read: () => Promise<Held>;
  /** Each entity as `article/ID`, and the revision that it is at. */
  readonly list: () => Iterable<readonly [string, number]>;
}

/** One service as a server mounts it: alone in its process, or beside the others in one. */
export interface Service {
  readonly name: string;
  readonly routes?: Routes;
  readonly documents?: Documents;
  /** Cheap and without waiting; it is asked at each probe. */
  readonly health: () => ServiceHealth;
  /** Of readers: what they hold, as told at /consistency. */
  readonly consistency?: ServiceConsistency;
  /**
   * Of readers whose documents can be selected: for each thing that was ever selected by, the
   * languages (`ar`) and terms (`section/sport`) that it is found under.
   */
  readonly filings?: () => Iterable<readonly string[]>;
  /**
   * Of readers: makes all that they hold anew from the log, aside, and goes over to it.
   * @throws what it could not be made for; what was there before then goes on.
   */
  readonly rebuild?: () => Promise<void>;
  /** Called once, after the last request has been answered. */
  readonly close: () => Promise<void>;
}
