import type { RecordedEvent, StreamName } from '@dateline/contracts';
import type { EventLog } from '@dateline/eventlog';

/** What is asked of the audit; times are RFC 3339, and what is left out is not asked for. */
export interface AuditQuery {
  readonly entity?: string;
  /** An event's actor: one of these. */
  readonly actors?: ReadonlySet<string>;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  /** Where to go on: what is before these sequences. */
  readonly before?: AuditPlace;
}

/** A sequence in each stream. */
export type AuditPlace = Readonly<Record<StreamName, number>>;

/** Events, newest first; `next` where there may be more. */
export interface AuditPage {
  readonly events: readonly RecordedEvent[];
  readonly next?: AuditPlace;
}

const streams = ['NEWSROOM', 'DESK'] as const;
/** Events that are read from the log at once. */
const windowSize = 500;
/** Events that are looked at for one page, whether they match or not. */
const scannedMax = 10_000;
/** Clocks that are set, and two ingests, may put a time before an earlier one by less than this. */
const disorderMs = 3_600_000;

/**
 * Who did what, newest first, over both streams: read backwards until the page is full, the time
 * asked for is passed, or enough was looked at. @throws LogUnavailableError
 */
export async function readAudit(
  log: EventLog,
  query: AuditQuery,
  signal: AbortSignal,
): Promise<AuditPage> {
  const place = query.before ?? (await endOf(log));
  const sources = streams.map((stream) =>
    createSource(log, { stream, before: place[stream], entity: query.entity, signal }),
  );
  const found: RecordedEvent[] = [];
  const before: Record<StreamName, number> = { ...place };
  for (let scanned = 0; scanned < scannedMax && !signal.aborted; scanned += 1) {
    const event = await takeNewest(sources);
    if (!event || isPast(event, query.from)) return { events: found };
    before[event.stream] = event.sequence;
    if (!matches(event, query)) continue;
    found.push(event);
    if (found.length === query.limit) break;
  }
  return { events: found, next: before };
}

async function endOf(log: EventLog): Promise<AuditPlace> {
  const [newsroom, desk] = await Promise.all(streams.map((stream) => log.state(stream)));
  return { NEWSROOM: (newsroom?.lastSequence ?? 0) + 1, DESK: (desk?.lastSequence ?? 0) + 1 };
}

/** One stream, backwards. */
interface Source {
  peek(): Promise<RecordedEvent | undefined>;
  take(): void;
}

interface SourceOptions {
  readonly stream: StreamName;
  readonly before: number;
  readonly entity: string | undefined;
  readonly signal: AbortSignal;
}

function createSource(log: EventLog, options: SourceOptions): Source {
  const { stream, entity, signal } = options;
  let held: RecordedEvent[] = [];
  /** Everything from here on has been read. */
  let start = options.before;
  const fill = async () => {
    if (entity !== undefined) {
      held = await historyOf(log, stream, entity);
      held = held.filter(({ sequence }) => sequence < start);
      start = 1;
      return;
    }
    const from = Math.max(1, start - windowSize);
    held = await readWindow(log, { stream, from, to: start - 1, signal });
    start = from;
  };
  return {
    async peek() {
      while (held.length === 0 && start > 1 && !signal.aborted) await fill();
      return held.at(-1);
    },
    take: () => void held.pop(),
  };
}

/** An id may stand for an article and an occasion both. */
async function historyOf(log: EventLog, stream: StreamName, id: string): Promise<RecordedEvent[]> {
  const kinds = ['article', 'occasion'] as const;
  const histories = await Promise.all(kinds.map((kind) => log.read(kind, id, { stream })));
  return histories
    .flatMap(({ events }) => events)
    .sort((one, other) => one.sequence - other.sequence);
}

async function readWindow(
  log: EventLog,
  window: {
    readonly stream: StreamName;
    readonly from: number;
    readonly to: number;
    readonly signal: AbortSignal;
  },
): Promise<RecordedEvent[]> {
  const { stream, from, to, signal } = window;
  const events: RecordedEvent[] = [];
  for await (const delivery of log.follow({ stream, after: from - 1, signal })) {
    if (delivery.kind === 'event' && delivery.event.sequence <= to) events.push(delivery.event);
    const at = delivery.kind === 'event' ? delivery.event.sequence : delivery.sequence;
    if (delivery.kind === 'caught-up' || at >= to) break;
  }
  return events;
}

async function takeNewest(sources: readonly Source[]): Promise<RecordedEvent | undefined> {
  const heads = await Promise.all(sources.map((source) => source.peek()));
  let newest = -1;
  for (const [index, head] of heads.entries()) {
    const best = heads[newest];
    if (head && (!best || Date.parse(head.recordedAt) > Date.parse(best.recordedAt)))
      newest = index;
  }
  sources[newest]?.take();
  return heads[newest];
}

function isPast(event: RecordedEvent, from: string | undefined): boolean {
  return from !== undefined && Date.parse(event.recordedAt) < Date.parse(from) - disorderMs;
}

function matches(event: RecordedEvent, { actors, type, from, to }: AuditQuery): boolean {
  const { recordedAt, actor } = event;
  // The hourly tick is nobody's deed, and would fill the pages of a quiet night.
  if (type === undefined && event.type === 'clock.ticked') return false;
  if (type !== undefined && event.type !== type) return false;
  if (actors && (actor === undefined || !actors.has(actor))) return false;
  const time = Date.parse(recordedAt);
  if (from !== undefined && time < Date.parse(from)) return false;
  return to === undefined || time < Date.parse(to);
}
