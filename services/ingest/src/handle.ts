import {
  type ArticleEvent,
  type EntityRef,
  faultOf,
  type NewEvent,
  type OccasionEvent,
  type RecordedEvent,
  type StreamName,
  toSubject,
} from '@dateline/contracts';
import { type EventLog, EventTooLargeError, RevisionConflictError } from '@dateline/eventlog';
import { type Decider, fold, type Refusal, refuse } from './decider.ts';
import { deriveId } from './identity.ts';
import {
  isEmpty,
  nothingStored,
  readEntity,
  type Standing,
  type StoredEntity,
  toStanding,
} from './stored-entity.ts';

/** What every command needs of the world: the log, the time, and who this newsroom is. */
export interface Desk {
  readonly log: EventLog;
  /** RFC 3339 UTC with milliseconds. */
  readonly now: () => string;
  /** The newsroom's name, as in `urn` names and in every event's source. */
  readonly newsroom: string;
  /** Spares new entities the reading of a history that they do not have. */
  readonly knownIds?: KnownIds;
}

/** What is known without asking the log; it may lag, so nothing is refused on its word. */
export interface KnownIds {
  /** Whether nothing seems to be stored under the id, in any stream. */
  isAbsent(kind: 'article' | 'occasion', id: string): boolean;
  /** Called for every event that was appended. */
  note(id: string): void;
}

/** One command on its way to one entity. */
export interface Wish<State, Command, Event> {
  readonly kind: 'article' | 'occasion';
  readonly id: string;
  readonly decider: Decider<State, Command, Event>;
  /** Makes the command, at the time of the decision. */
  readonly command: (at: string, state: State) => Command;
  /** SHA-256 of what was asked, without the time of asking. */
  readonly digest: string;
  /** The lower-case language token, should the command create an article. */
  readonly language?: string;
  readonly idempotencyKey?: string;
  /** The revision that the caller saw; 0 where nothing may exist yet. */
  readonly expectedRevision?: number;
  readonly causationId?: string;
  readonly actor?: string;
  /** Decides on the copy in this stream, whatever the other one holds. */
  readonly stream?: StreamName;
}

/** What became of a command; `repeated` was recorded before, under the same key or event id. */
export type Outcome =
  | { readonly kind: 'appended' | 'repeated' | 'unchanged'; readonly standing: Standing }
  | (Refusal & { readonly revision?: number });

const attemptsMax = 4;
/** Octets of JSON; a stream takes 4 MiB a message, headers included. */
const eventOctetsMax = 4_000_000;

/**
 * Reads, folds, decides and appends, once more for every writer that was quicker.
 * @throws LogUnavailableError when the log does not answer; the event may be stored nevertheless.
 */
export async function handle<State, Command, Event extends ArticleEvent | OccasionEvent>(
  desk: Desk,
  wish: Wish<State, Command, Event>,
): Promise<Outcome> {
  const created = await createUnread(desk, wish);
  if (created) return created;
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const stored = await readEntity(desk.log, wish.kind, wish.id, wish.stream);
    const answer = answerFromHistory(stored, wish);
    if (answer) return answer;
    const outcome = await decideAndAppend(desk, wish, stored);
    if (outcome) return outcome;
  }
  return refuse(
    'entity-contended',
    `${wish.kind} ${wish.id} changed ${attemptsMax} times while the command was decided; try again`,
  );
}

/** Appends to an entity that seems to be new; the log's lock tells when it is not. */
async function createUnread<State, Command, Event extends ArticleEvent | OccasionEvent>(
  desk: Desk,
  wish: Wish<State, Command, Event>,
): Promise<Outcome | undefined> {
  const isPlain = wish.stream === undefined && wish.expectedRevision === undefined;
  if (!isPlain || !desk.knownIds?.isAbsent(wish.kind, wish.id)) return undefined;
  // The lock of one stream says nothing of the other, and copy under embargo must not be doubled.
  const kept = await desk.log.read(wish.kind, wish.id, { stream: 'DESK' });
  if (!isEmpty(kept)) return undefined;
  const outcome = await decideAndAppend(desk, wish, nothingStored);
  return outcome?.kind === 'appended' || outcome?.kind === 'repeated' ? outcome : undefined;
}

function answerFromHistory<State, Command, Event>(
  stored: StoredEntity,
  wish: Wish<State, Command, Event>,
): Outcome | undefined {
  const { history, before } = stored;
  const malformed = history.malformed ?? before?.malformed;
  if (malformed !== undefined) {
    return refuse('entity-quarantined', `the history of ${wish.id} cannot be read: ${malformed}`);
  }
  const key = wish.idempotencyKey;
  const events = [...(before?.events ?? []), ...history.events];
  const earlier = key ? events.find(({ idempotencyKey }) => idempotencyKey === key) : undefined;
  if (earlier?.commandDigest === wish.digest) {
    return { kind: 'repeated', standing: toStanding(earlier) };
  }
  if (earlier) {
    const reason = `the key ${key} was used for another request, at revision ${earlier.revision}`;
    return { ...refuse('idempotency-key-reused', reason), revision: earlier.revision };
  }
  const revision = history.events.at(-1)?.revision ?? 0;
  if (wish.expectedRevision !== undefined && wish.expectedRevision !== revision) {
    const present = `${wish.kind} ${wish.id} is at revision ${revision}`;
    const reason = `the request is for revision ${wish.expectedRevision}, but ${present}`;
    return { ...refuse('revision-stale', reason), revision };
  }
  return undefined;
}

/** Undefined when another writer was quicker. */
async function decideAndAppend<State, Command, Event extends ArticleEvent | OccasionEvent>(
  desk: Desk,
  wish: Wish<State, Command, Event>,
  stored: StoredEntity,
): Promise<Outcome | undefined> {
  const { events, lastSequence } = stored.history;
  const last = events.at(-1);
  // The decoder has let through this kind's events alone, so they are what the decider knows.
  const state = fold(wish.decider, events as readonly unknown[] as readonly Event[]);
  const at = laterOf(desk.now(), last?.recordedAt);
  const decision = wish.decider.decide(state, wish.command(at, state));
  if (decision.kind === 'refuse') {
    return isSameCreation(events[0], wish.digest, decision.code) && last
      ? { kind: 'unchanged', standing: toStanding(last) }
      : { ...decision, revision: last?.revision ?? 0 };
  }
  if (decision.kind === 'unchanged') {
    return last
      ? { kind: 'unchanged', standing: toStanding(last) }
      : refuse(`${wish.kind}-absent`, `${wish.kind} ${wish.id} does not exist`);
  }
  const { event } = decision;
  const unfit = unfitness(event);
  if (unfit) return unfit;

  const ref = stored.history.ref ?? toRef(wish);
  const stream = last === undefined ? streamOf(event, wish.stream) : stored.stream;
  const revision = (last?.revision ?? 0) + 1;
  const id = eventId(ref, { stream, revision, type: event.type }, wish);
  const written = { ...event, ...metaOf(desk, wish, { id, recordedAt: at }) } as NewEvent;
  try {
    const { sequence, repeated } = await desk.log.append(ref, written, {
      expectedSequence: lastSequence,
      revision,
      stream,
    });
    desk.knownIds?.note(ref.id);
    const position = { stream, ref, entity: ref.id, revision, sequence };
    const standing = toStanding({ ...written, ...position });
    return { kind: repeated ? 'repeated' : 'appended', standing };
  } catch (error) {
    if (error instanceof RevisionConflictError) return undefined;
    if (error instanceof EventTooLargeError) return refuse('event-too-large', error.message);
    throw error;
  }
}

/** The same copy sent again after it was corrected or updated is old news, not another article. */
function isSameCreation(first: RecordedEvent | undefined, digest: string, code: string): boolean {
  return code === 'article-exists' && first?.commandDigest === digest;
}

/** What must never be stored: readers would quarantine it. */
function unfitness(event: ArticleEvent | OccasionEvent): Outcome | undefined {
  const fault = faultOf(event.type, event.data);
  if (fault) return refuse('event-invalid', `${event.type} would not fit its contract: ${fault}`);
  const octets = Buffer.byteLength(JSON.stringify(event.data));
  return octets > eventOctetsMax
    ? refuse('event-too-large', `${event.type} would take ${octets} octets of ${eventOctetsMax}`)
    : undefined;
}

function streamOf(event: { readonly type: string }, asked: StreamName | undefined): StreamName {
  return asked ?? (event.type.endsWith('.embargo-set') ? 'DESK' : 'NEWSROOM');
}

function toRef<State, Command, Event>(wish: Wish<State, Command, Event>): EntityRef {
  return wish.kind === 'occasion'
    ? { kind: 'occasion', id: wish.id }
    : { kind: 'article', language: wish.language ?? 'und', id: wish.id };
}

/** The same for the same wish at the same place, so that an append that is tried again is one. */
function eventId(
  ref: EntityRef,
  place: { readonly stream: StreamName; readonly revision: number; readonly type: string },
  wish: { readonly digest: string; readonly idempotencyKey?: string },
): string {
  const subject = toSubject(ref, place.stream);
  const revision = String(place.revision);
  return deriveId(subject, revision, place.type, wish.digest, wish.idempotencyKey ?? '');
}

function metaOf<State, Command, Event>(
  desk: Desk,
  wish: Wish<State, Command, Event>,
  stamp: { readonly id: string; readonly recordedAt: string },
) {
  const { idempotencyKey, causationId, actor } = wish;
  return {
    ...stamp,
    source: `//${desk.newsroom}/ingest`,
    commandDigest: wish.digest,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(causationId !== undefined && { causationId }),
    ...(actor !== undefined && { actor }),
  };
}

/** An entity's time never runs backwards, whatever the machine's clock does. */
export function laterOf(now: string, last: string | undefined): string {
  return last !== undefined && Date.parse(last) > Date.parse(now) ? last : now;
}
