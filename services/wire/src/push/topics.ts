import { pause } from '@dateline/eventlog';
import { createAlarm } from './alarm.ts';
import type { Version } from './decider-websub.ts';

/** A feed as it can be read now. */
export interface TopicDocument extends Version {
  readonly mediaType: string;
  readonly body: Buffer;
}

/** What reading a feed came to. */
export type TopicReading =
  | { readonly kind: 'document'; readonly document: TopicDocument; readonly self: string }
  | { readonly kind: 'unchanged' }
  /** There is no such feed. */
  | { readonly kind: 'absent' }
  /** It cannot be said now. */
  | { readonly kind: 'away'; readonly reason: string };

/** Reads a topic as any reader does; with a tag, only if it is another one by now. */
export type ReadTopic = (
  topic: string,
  options: { readonly tag?: string; readonly signal: AbortSignal },
) => Promise<TopicReading>;

/** Times in milliseconds. */
export interface TopicsOptions {
  readonly read: ReadTopic;
  readonly signal: AbortSignal;
  /** The topics that somebody subscribes to. */
  readonly wanted: () => ReadonlySet<string>;
  /** The last sequence of the log that this service has seen. */
  readonly head: () => number;
  readonly onMove: (topic: string) => void;
  readonly firstMs: number;
  /** So often it is asked while a change may still be on its way to it. */
  readonly longestMs: number;
  /** For this long after a change. */
  readonly unrestMs: number;
  /** So often it is asked anyway. */
  readonly sweepMs: number;
  /** A replica of the feeds that lags behind another may answer in its place for so long. */
  readonly lagMs: number;
}

/** Follows the documents of topics by asking for them: when the log moves, until they have. */
export interface Topics {
  /** What is readable now, as far as is known. */
  current(topic: string): Version | undefined;
  /** Reads it now, whatever is known. */
  read(topic: string): Promise<TopicReading>;
  /** The document itself. */
  document(topic: string): Promise<TopicDocument | undefined>;
  /** The log has moved, or the topics have. */
  ring(): void;
  readonly ended: Promise<void>;
}

interface Known {
  version: Version | undefined;
  document: TopicDocument | undefined;
  dueMs: number;
  askedMs: number;
  round: number;
  /** Since when an older document than the known one is answered. */
  olderSinceMs: number | undefined;
  /** The whole document on its way, for all who want it. */
  coming: Promise<TopicReading> | undefined;
}

const asksAtOnce = 8;
/** Documents that are held for deliveries under way. */
const octetsMax = 32 * 1024 * 1024;

/** Starts asking. */
export function followTopics(options: TopicsOptions): Topics {
  const { signal } = options;
  const known = new Map<string, Known>();
  const alarm = createAlarm();
  let changedAtMs = performance.now();
  let head = options.head();

  const of = (topic: string): Known => {
    const found = known.get(topic);
    if (found) return found;
    const fresh = { version: undefined, document: undefined, dueMs: 0, askedMs: 0, round: 0 };
    const made: Known = { ...fresh, olderSinceMs: undefined, coming: undefined };
    known.set(topic, made);
    return made;
  };
  const ask = async (topic: string, isWhole: boolean): Promise<TopicReading> => {
    const state = of(topic);
    const tag = isWhole ? undefined : state.version?.tag;
    const reading = await options.read(topic, { signal, ...(tag !== undefined && { tag }) });
    if (reading.kind === 'document' && isNews(state, reading.document, options.lagMs)) {
      take(known, topic, reading.document);
      options.onMove(topic);
    }
    return reading;
  };
  const round = async (topic: string, state: Known) => {
    const { kind } = await ask(topic, false);
    const nowMs = performance.now();
    state.askedMs = nowMs;
    const isRead = (state.version?.sequence ?? -1) >= head;
    const isUneasy = nowMs - changedAtMs < options.unrestMs && !isRead;
    state.round += 1;
    const pauseMs = Math.min(options.longestMs, options.firstMs * 2 ** Math.min(state.round, 20));
    state.dueMs = nowMs + (isUneasy || kind === 'away' ? pauseMs : options.sweepMs);
  };
  const run = async () => {
    while (!signal.aborted) {
      const wanted = options.wanted();
      for (const topic of known.keys()) if (!wanted.has(topic)) known.delete(topic);
      if (options.head() !== head) {
        head = options.head();
        changedAtMs = performance.now();
        for (const state of known.values()) Object.assign(state, { dueMs: 0, round: 0 });
      }
      const due = toAsk([...wanted], of);
      await Promise.all(due.map(async (topic) => round(topic, of(topic))));
      const next = Math.min(...[...wanted].map((topic) => of(topic).dueMs));
      if (due.length < asksAtOnce) await alarm.wait(next - performance.now(), signal);
      // What comes with it is taken together.
      await pause(options.firstMs, signal);
    }
  };
  return {
    current: (topic) => known.get(topic)?.version,
    read: (topic) => ask(topic, true),
    async document(topic) {
      const held = known.get(topic)?.document;
      if (held) return held;
      const state = of(topic);
      state.coming ??= ask(topic, true).finally(() => {
        state.coming = undefined;
      });
      const reading = await state.coming;
      return reading.kind === 'document' ? reading.document : undefined;
    },
    ring: alarm.ring,
    ended: run(),
  };
}

/** Those that waited longest come first: a log that never rests must not keep them waiting. */
function toAsk(topics: readonly string[], of: (topic: string) => Known): readonly string[] {
  const nowMs = performance.now();
  return topics
    .filter((topic) => of(topic).dueMs <= nowMs)
    .sort((one, other) => of(one).askedMs - of(other).askedMs)
    .slice(0, asksAtOnce);
}

/** Replicas of the feeds may answer in turn; one that lags must not bring back what was before. */
function isNews(state: Known, { tag, sequence }: TopicDocument, lagMs: number): boolean {
  const { version } = state;
  if (!version) return true;
  const isOlder = (sequence ?? 0) < (version.sequence ?? 0);
  if (!isOlder) state.olderSinceMs = undefined;
  if (tag === version.tag) return state.document === undefined;
  if (!isOlder) return true;
  state.olderSinceMs ??= performance.now();
  return performance.now() - state.olderSinceMs > lagMs;
}

/** Notes the newest document; those that nobody has asked for longest make way. */
function take(known: Map<string, Known>, topic: string, document: TopicDocument): void {
  const state = known.get(topic);
  if (!state) return;
  const { tag, sequence } = document;
  state.version = { tag, sequence };
  state.document = document;
  known.delete(topic);
  known.set(topic, state);
  let octets = 0;
  for (const one of known.values()) octets += one.document?.body.length ?? 0;
  for (const one of known.values()) {
    if (octets <= octetsMax) return;
    octets -= one.document?.body.length ?? 0;
    if (one !== state) one.document = undefined;
  }
}
