import { erasedRevisions, type RecordedEvent, type StreamName } from '@dateline/contracts';
import type { Delivery, EventLog } from './event-log.ts';
import { faultOfRevision } from './history.ts';
import { createStandings, type Standings, type StandingsFold } from './standings.ts';
import { createWaiters, type WaitOptions } from './waiters.ts';

/** One entity's change in a view, as it was applied. */
export interface Change<Entry> {
  readonly id: string;
  readonly entry: Entry | undefined;
  readonly previous: Entry | undefined;
  readonly event: RecordedEvent;
}

/** How a view is folded. */
export interface MaterializeOptions<Entry> {
  /** Pure: one entity's entry after one more event; the same entry back means that nothing changed. */
  readonly project: (entry: Entry | undefined, event: RecordedEvent) => Entry | undefined;
  readonly stream?: StreamName;
  readonly filter?: string;
  readonly signal: AbortSignal;
  /** Called after a change was applied, in the order of the log. */
  readonly onChange?: (change: Change<Entry>) => void;
  /** What of a new entry is kept in memory; default: all of it. */
  readonly keep?: (id: string, entry: Entry) => Entry;
}

/** Why an entity stands still at its last good entry. */
export interface Quarantine {
  readonly sequence: number;
  readonly reason: string;
}

/** A fold of the log, held in memory and kept up to date. */
export interface View<Entry> {
  readonly entries: ReadonlyMap<string, Entry>;
  get(id: string): Entry | undefined;
  /** The newest event's time, RFC 3339 UTC; it never goes back. 1970 before any event. */
  readonly now: string;
  /** How far the view has come in the stream; 0 before anything. */
  readonly sequence: number;
  /** Whether all that was stored when following began has been applied; it stays so. */
  readonly isCaughtUp: boolean;
  /** Rejects when following ends before that. */
  readonly caughtUp: Promise<void>;
  /** Resolves when the signal aborts; rejects when the log or the code fails for good. */
  readonly ended: Promise<void>;
  /** The last good revision of each entity. */
  readonly standings: Standings;
  /** Entities that stand still, by id; a message under no id of ours is named `@<sequence>`. */
  readonly quarantined: ReadonlyMap<string, Quarantine>;
  /** How many events of unknown type, from newer writers, were passed over. */
  readonly skipped: number;
  /** Grows by one with each change that was applied. */
  readonly version: number;
  /**
   * Resolves when the view has reached a sequence.
   * @throws the signal's reason, or a TimeoutError, or the error that ended the view.
   */
  waitFor(sequence: number, options?: WaitOptions): Promise<void>;
}

/** After this much work without a break other tasks get their turn, so that /health answers. */
const turnMs = 8;
/** How many events are applied between two looks at the watch. */
const eventsPerLook = 32;
/** Beyond this number, messages under no id of ours are no longer named one by one. */
const strangersMax = 100;

interface Fold<Entry> {
  readonly entries: Map<string, Entry>;
  readonly quarantined: Map<string, Quarantine>;
  /** Revisions of quarantined entities that were there but not applied. */
  readonly passedOver: Map<string, readonly number[]>;
  /** The last good revisions. */
  readonly standings: StandingsFold;
  now: string;
  sequence: number;
  isCaughtUp: boolean;
  skipped: number;
  version: number;
}

/** Starts folding the log into a view, at once and for as long as the signal lets it. */
export function materialize<Entry>(log: EventLog, options: MaterializeOptions<Entry>): View<Entry> {
  const fold: Fold<Entry> = {
    entries: new Map(),
    quarantined: new Map(),
    passedOver: new Map(),
    standings: createStandings(),
    now: '1970-01-01T00:00:00.000Z',
    sequence: 0,
    isCaughtUp: false,
    skipped: 0,
    version: 0,
  };
  const waiters = createWaiters(() => fold.sequence);
  const catching = createPromise();
  // Who does not wait for it need not handle it: `ended` tells the same.
  catching.promise.catch(() => {});
  const ended = run(log, options, fold, (delivery) => {
    if (delivery.kind === 'caught-up') catching.resolve();
    waiters.check();
  }).then(
    () => {
      const error = new Error('the view has ended');
      catching.reject(error);
      waiters.end(error);
    },
    (error: unknown) => {
      catching.reject(error);
      waiters.end(error);
      throw error;
    },
  );
  return {
    entries: fold.entries,
    get: (id) => fold.entries.get(id),
    get now() {
      return fold.now;
    },
    get sequence() {
      return fold.sequence;
    },
    get isCaughtUp() {
      return fold.isCaughtUp;
    },
    caughtUp: catching.promise,
    ended,
    standings: fold.standings,
    quarantined: fold.quarantined,
    get skipped() {
      return fold.skipped;
    },
    get version() {
      return fold.version;
    },
    waitFor: waiters.waitFor,
  };
}

interface OpenPromise {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A promise with its ends outside; Node 20 has no `Promise.withResolvers` yet. */
function createPromise(): OpenPromise {
  let ends: Omit<OpenPromise, 'promise'> | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    ends = { resolve, reject };
  });
  return { promise, resolve: () => ends?.resolve(), reject: (error) => ends?.reject(error) };
}

async function run<Entry>(
  log: EventLog,
  options: MaterializeOptions<Entry>,
  fold: Fold<Entry>,
  onDelivery: (delivery: Delivery) => void,
): Promise<void> {
  const { stream, filter, signal } = options;
  const following = log.follow({
    after: 0,
    signal,
    ...(stream !== undefined && { stream }),
    ...(filter !== undefined && { filter }),
  });
  let turnStart = performance.now();
  let untilLook = eventsPerLook;
  for await (const delivery of following) {
    take(fold, delivery, options);
    onDelivery(delivery);
    untilLook -= 1;
    if (untilLook > 0) continue;
    untilLook = eventsPerLook;
    if (performance.now() - turnStart < turnMs) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turnStart = performance.now();
  }
}

function take<Entry>(
  fold: Fold<Entry>,
  delivery: Delivery,
  options: MaterializeOptions<Entry>,
): void {
  switch (delivery.kind) {
    case 'event':
      takeEvent(fold, delivery.event, options);
      fold.sequence = Math.max(fold.sequence, delivery.event.sequence);
      return;
    case 'unknown':
      fold.skipped += 1;
      fold.sequence = delivery.sequence;
      return;
    case 'malformed': {
      const { entity, sequence, reason } = delivery;
      if (entity !== undefined) quarantine(fold, entity, { sequence, reason });
      else if (fold.quarantined.size < strangersMax) {
        quarantine(fold, `@${sequence}`, { sequence, reason });
      }
      fold.sequence = sequence;
      return;
    }
    case 'caught-up':
      fold.isCaughtUp = true;
      fold.sequence = Math.max(fold.sequence, delivery.sequence);
  }
}

function takeEvent<Entry>(
  fold: Fold<Entry>,
  event: RecordedEvent,
  options: MaterializeOptions<Entry>,
): void {
  const { entity, revision } = event;
  const lastRevision = fold.standings.revisionOf(event.ref.kind, entity);
  // What is delivered again has been applied; taken as new it would be a fault of its entity.
  if (event.sequence <= fold.sequence && revision <= lastRevision) return;
  fold.now = later(fold.now, event.recordedAt);
  const erased = erasedRevisions(event);
  const passedOver = fold.passedOver.get(entity) ?? [];
  const fault = faultOfRevision(lastRevision, event, [...erased, ...passedOver]);
  if (fault !== undefined) quarantine(fold, entity, { sequence: event.sequence, reason: fault });
  // What erases an entity's past carries all that is left of it, and must reach every surface
  // even where its past cannot be followed.
  if (erased.length > 0) {
    if (fault === undefined) fold.quarantined.delete(entity);
    fold.passedOver.delete(entity);
  } else if (fold.quarantined.has(entity)) {
    fold.passedOver.set(entity, [...passedOver, revision]);
    return;
  }
  fold.standings.set(event.ref.kind, entity, revision);
  apply(fold, event, options);
}

function apply<Entry>(
  fold: Fold<Entry>,
  event: RecordedEvent,
  { project, keep, onChange }: MaterializeOptions<Entry>,
): void {
  const id = event.entity;
  const previous = fold.entries.get(id);
  const next = project(previous, event);
  if (next === previous) return;
  const entry = next !== undefined && keep ? keep(id, next) : next;
  if (entry === undefined) fold.entries.delete(id);
  else fold.entries.set(id, entry);
  fold.version += 1;
  onChange?.({ id, entry, previous, event });
}

/** The first fault is the one to look into; later ones follow from it. */
function quarantine(fold: Fold<unknown>, id: string, fault: Quarantine): void {
  if (!fold.quarantined.has(id)) fold.quarantined.set(id, fault);
}

/** Writers give milliseconds and `Z`, which sort as text; any other form is brought to it. */
function later(now: string, recordedAt: string): string {
  const isUsual = recordedAt.length === now.length && recordedAt.endsWith('Z');
  const time = isUsual ? recordedAt : new Date(recordedAt).toISOString();
  return time > now ? time : now;
}
