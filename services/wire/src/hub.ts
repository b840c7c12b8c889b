import { type EntityKind, erasedRevisions, type RecordedEvent } from '@dateline/contracts';
import {
  createRevisionSum,
  type Delivery,
  type EventLog,
  type RevisionSum,
  type Standings,
} from '@dateline/eventlog';
import { type Entry, octetsOf, toEntry } from './packet.ts';
import type { FrameSite } from './render/cloud-event.ts';

/** Where an entity stands in the log; its content stays there. */
export interface Standing {
  readonly kind: EntityKind;
  readonly id: string;
  readonly language: string | undefined;
  /** Of its first event, or of the one that erased those before; entities are ordered by it. */
  readonly firstSequence: number;
  readonly sequence: number;
  readonly revision: number;
  /** How many of its revisions the hub has seen. */
  readonly seen: number;
  /** How many of those that it has not are accounted for by an erasure. */
  readonly explained: number;
  /** Which of its revisions are erased. */
  readonly erased: readonly number[];
}

/** What every client shares: the log's newest messages in octets, and where each entity stands. */
export interface Hub {
  /** The last sequence that the hub has read. */
  readonly head: number;
  readonly isCaughtUp: boolean;
  /** Every message after this one that the hub has read is in its memory. */
  readonly floor: number;
  /** The first message in memory after a sequence, at or above the floor. */
  next(after: number): Entry | undefined;
  /** Calls back after each message; the answer ends that. */
  onChange(listener: () => void): () => void;
  /** Entities in the order in which they came, the clock left out. */
  readonly entities: readonly string[];
  /** The first sequence of each of them. */
  readonly firstSequences: readonly number[];
  standing(key: string): Standing | undefined;
  /** Whether a kill or redaction is known that erases it; the log may hold it for a moment yet. */
  isErased(entry: Entry): boolean;
  /** The newest revision of each entity, to be compared with other readers'. */
  readonly standings: Standings;
  /** Messages that are missing from the log although no erasure accounts for them. */
  readonly lost: number;
  readonly malformed: number;
  readonly unknown: number;
  /** Ends when the signal aborts; rejects when the log fails for good. */
  readonly ended: Promise<void>;
}

/** How a hub is kept. */
export interface HubOptions {
  readonly signal: AbortSignal;
  readonly limits: HubLimits;
  /** Called as soon as something is known to be erased; the hub itself has let go of it. */
  readonly onErased?: (isGone: (entry: Entry) => boolean) => void;
}

/** What is kept of the newest messages at most. */
export interface HubLimits {
  readonly entriesMax: number;
  readonly octetsMax: number;
}

interface State {
  head: number;
  isCaughtUp: boolean;
  floor: number;
  entries: Entry[];
  octets: number;
  missing: number;
  explained: number;
  malformed: number;
  unknown: number;
  readonly standings: Map<string, Standing>;
  readonly sum: RevisionSum;
  readonly entities: string[];
  readonly firstSequences: number[];
}

const deliveriesPerTurn = 256;
const none: readonly number[] = [];

/** How an entity is named among all: an article and an occasion may share an id. */
export function toKey({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`;
}

/** Follows the whole public log from its first event. */
export function openHub(log: EventLog, site: FrameSite, options: HubOptions): Hub {
  const { signal } = options;
  const listeners = new Set<() => void>();
  const state: State = {
    head: 0,
    isCaughtUp: false,
    floor: 0,
    entries: [],
    octets: 0,
    missing: 0,
    explained: 0,
    malformed: 0,
    unknown: 0,
    standings: new Map(),
    sum: createRevisionSum(),
    entities: [],
    firstSequences: [],
  };
  const run = async () => {
    let untilTurn = deliveriesPerTurn;
    for await (const delivery of log.follow({ after: 0, signal })) {
      take(state, delivery, site, options);
      for (const listener of [...listeners]) listener();
      untilTurn -= 1;
      if (untilTurn > 0) continue;
      untilTurn = deliveriesPerTurn;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    get head() {
      return state.head;
    },
    get isCaughtUp() {
      return state.isCaughtUp;
    },
    get floor() {
      return state.floor;
    },
    next: (after) => state.entries[indexAfter(state.entries, after, sequenceOf)],
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    entities: state.entities,
    firstSequences: state.firstSequences,
    standing: (key) => state.standings.get(key),
    isErased: (entry) => isErased(state, entry),
    standings: standingsOf(state),
    get lost() {
      return Math.max(0, state.missing - state.explained);
    },
    get malformed() {
      return state.malformed;
    },
    get unknown() {
      return state.unknown;
    },
    ended: run(),
  };
}

function standingsOf({ entities, sum, standings }: State): Standings {
  return {
    get entities() {
      return entities.length;
    },
    get hash() {
      return sum.hash;
    },
    *list() {
      for (const [key, { revision }] of standings) yield [key, revision];
    },
  };
}

/** The index of the first item after a sequence; items are in the order of the log. */
export function indexAfter<Item>(
  items: readonly Item[],
  after: number,
  sequenceOfItem: (item: Item) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // In the middle of what is there, there is an item.
    if (sequenceOfItem(items[middle] as Item) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where an entry stands in the log. */
export function sequenceOf({ sequence }: Entry): number {
  return sequence;
}

function take(state: State, delivery: Delivery, site: FrameSite, options: HubOptions): void {
  const sequence = delivery.kind === 'event' ? delivery.event.sequence : delivery.sequence;
  const isMessage = delivery.kind !== 'caught-up';
  if (sequence > state.head) {
    // Messages are erased singly, so a sequence that never comes is one that is gone.
    state.missing += sequence - state.head - (isMessage ? 1 : 0);
    state.head = sequence;
  }
  if (delivery.kind === 'event') takeEvent(state, delivery.event, options);
  if (delivery.kind === 'malformed') state.malformed += 1;
  if (delivery.kind === 'unknown') state.unknown += 1;
  if (!isMessage) {
    // What was stored before is for those who read it from the log: nobody may ever ask.
    if (!state.isCaughtUp) state.floor = state.head;
    state.isCaughtUp = true;
    return;
  }
  if (!state.isCaughtUp) return;
  const entry = toEntry(delivery, site);
  if (entry) keep(state, entry, options.limits);
}

function takeEvent(state: State, event: RecordedEvent, { onErased }: HubOptions): void {
  const { ref, sequence, revision } = event;
  const key = toKey(ref);
  const before = state.standings.get(key);
  const erased = erasedRevisions(event);
  const seen = before?.seen ?? 0;
  const unseen = Math.min(erased.length, revision - 1 - seen);
  const explained = Math.max(before?.explained ?? 0, unseen);
  state.explained += explained - (before?.explained ?? 0);
  if (erased.length > 0) {
    // The octets in memory go with those on the disk; a withdrawal has no words, and stays on both.
    const isGone = (entry: Entry) => isOneOf(entry, ref, erased);
    state.entries = state.entries.filter((entry) => !isGone(entry));
    state.octets = state.entries.reduce((sum, entry) => sum + octetsOf(entry), 0);
    onErased?.(isGone);
  }
  // Who reads the log from its start now does not find what was erased: the order is the same to
  // those who did.
  const isNew = !before || erased.length > 0;
  if (before && isNew) removeFrom(state, key, before.firstSequence);
  if (isNew && ref.kind !== 'clock') {
    state.entities.push(key);
    state.firstSequences.push(sequence);
  }
  state.sum.move(ref, before?.revision, revision);
  state.standings.set(key, {
    kind: ref.kind,
    id: ref.id,
    language: ref.kind === 'article' ? ref.language : undefined,
    firstSequence: isNew ? sequence : before.firstSequence,
    sequence,
    revision,
    seen: seen + 1,
    explained,
    erased: erased.length > 0 ? [...(before?.erased ?? []), ...erased] : (before?.erased ?? none),
  });
}

/** What cannot be read may be any revision of its entity. */
function isOneOf(
  { entity, revision, packets }: Entry,
  { kind, id }: { readonly kind: EntityKind; readonly id: string },
  revisions: readonly number[],
): boolean {
  const facts = packets.at(-1)?.facts;
  const isOther = entity !== id || (facts !== undefined && facts.kind !== kind);
  return !isOther && (revision === undefined || revisions.includes(revision));
}

function isErased({ standings }: State, { entity, revision, packets }: Entry): boolean {
  const kind = packets.at(-1)?.facts?.kind;
  if (kind === undefined || entity === undefined || revision === undefined) return false;
  return standings.get(toKey({ kind, id: entity }))?.erased.includes(revision) === true;
}

function removeFrom({ entities, firstSequences }: State, key: string, firstSequence: number): void {
  const index = indexAfter(firstSequences, firstSequence - 1, (first) => first);
  if (entities[index] !== key) return;
  entities.splice(index, 1);
  firstSequences.splice(index, 1);
}

function keep(state: State, entry: Entry, { entriesMax, octetsMax }: HubLimits): void {
  state.entries.push(entry);
  state.octets += octetsOf(entry);
  while (state.entries.length > entriesMax || state.octets > octetsMax) {
    const oldest = state.entries.shift();
    if (!oldest) return;
    state.floor = oldest.sequence;
    state.octets -= octetsOf(oldest);
  }
}
