import {
  clockRef,
  type EntityKind,
  type NewEvent,
  type RecordedEvent,
  toSubject,
} from '@dateline/contracts';
import { LogUnavailableError, RevisionConflictError } from '@dateline/eventlog';
import { liftEmbargo, liftOccasionEmbargo } from './embargo.ts';
import { completeKills, eraseRevisions } from './erasure.ts';
import type { Desk } from './handle.ts';
import { deriveId } from './identity.ts';
import type { IngestView } from './view.ts';

/** What happens because of the time: embargoes end, and hours tick. */
export interface ClockRunner {
  /** Publishes all copy whose embargo has ended, earliest first; how many it was. */
  releaseDue(): Promise<number>;
  /** Appends this hour's tick, unless some ingest has; whether it was this one. */
  tick(): Promise<boolean>;
  /** Erases the desk's killed copy; the first time, also what any kill was cut short in. */
  eraseKilled(): Promise<void>;
  /** Milliseconds until there is something to do, at most a minute. */
  untilNextMs(): number;
  /** Something changed at the desk: the next timer may have to be an earlier one. */
  notice(event: RecordedEvent): void;
  /** Runs until the signal aborts. */
  run(): Promise<void>;
  /** Embargoes that could not be ended, by article or `occasion/<id>`, with the reason. */
  readonly stuck: ReadonlyMap<string, string>;
}

const hourMs = 3_600_000;
/** Another writer was quicker, or the embargo is longer than our view knew. */
const passing = new Set(['entity-contended', 'revision-stale', 'embargo-not-due']);
/** A clock that is set while we wait is noticed within this time. */
const waitMsMax = 60_000;
const retryMs = 2000;

/** What the clock works with. */
export interface ClockOptions {
  readonly desk: Desk;
  readonly view: () => IngestView;
  readonly signal: AbortSignal;
  readonly logger: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
  };
}

/** Sets the clock up; nothing happens by itself before `run`. */
export function createClockRunner(options: ClockOptions): ClockRunner {
  const { desk, view, signal, logger } = options;
  const stuck = new Map<string, string>();
  const killed: Extract<RecordedEvent, { type: 'article.killed' }>[] = [];
  let wake = (): void => {};
  let isSwept = false;

  const due = (nowMs: number) =>
    held(view()).filter(({ key, untilMs }) => untilMs <= nowMs && !stuck.has(key));

  const runner: ClockRunner = {
    async releaseDue() {
      let count = 0;
      for (const { kind, id, key } of due(Date.parse(desk.now()))) {
        const lift = kind === 'article' ? liftEmbargo : liftOccasionEmbargo;
        const outcome = await lift(desk, id, { actor: 'clock' }, { dueAt: desk.now() });
        // What was in the way has changed the copy: the view will say anew what is due.
        if (outcome.kind === 'refuse' && passing.has(outcome.code)) continue;
        if (outcome.kind === 'refuse') {
          stuck.set(key, outcome.reason);
          logger.warn({ entity: id, reason: outcome.reason }, 'embargo not lifted');
          continue;
        }
        count += 1;
        await view().desk.waitFor((await desk.log.state('DESK')).lastSequence, { signal });
        logger.info({ entity: id, sequence: outcome.standing.sequence }, 'embargo lifted');
      }
      return count;
    },
    tick: () => tick(desk, view()),
    async eraseKilled() {
      const faults = isSwept ? new Map() : await completeKills(desk, view());
      isSwept = true;
      for (const [entity, reason] of faults) logger.warn({ entity, reason }, 'kill not complete');
      for (let event = killed[0]; event; event = killed[0]) {
        await eraseRevisions(desk, event);
        killed.shift();
      }
    },
    untilNextMs() {
      const nowMs = Date.parse(desk.now());
      const waits = held(view())
        .filter(({ key }) => !stuck.has(key))
        .map(({ untilMs }) => untilMs - nowMs);
      const untilHourMs = hourMs - (nowMs % hourMs);
      return Math.max(0, Math.min(waitMsMax, untilHourMs, ...waits));
    },
    notice(event) {
      stuck.delete(keyOf(event.ref.kind, event.entity));
      if (event.type === 'article.killed') killed.push(event);
      wake();
    },
    async run() {
      while (!signal.aborted) {
        const waitMs = await doAll(runner, logger);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMs);
          wake = () => [clearTimeout(timer), resolve()];
          signal.addEventListener('abort', wake, { once: true });
          if (signal.aborted) wake();
        });
        signal.removeEventListener('abort', wake);
      }
    },
    stuck,
  };
  return runner;
}

/** Does what is due; answers how long to wait, which is short while the log is away. */
async function doAll(
  runner: ClockRunner,
  logger: { warn(fields: object, message: string): void },
): Promise<number> {
  try {
    await runner.eraseKilled();
    await runner.releaseDue();
    await runner.tick();
    return runner.untilNextMs();
  } catch (error) {
    if (!(error instanceof LogUnavailableError)) throw error;
    logger.warn({ reason: error.message }, 'clock waits for the log');
    return retryMs;
  }
}

interface Held {
  readonly kind: 'article' | 'occasion';
  readonly id: string;
  readonly key: string;
  readonly untilMs: number;
}

/** What is under embargo, and what was released but cut short before it was published. */
function held({ desk, newsroom }: IngestView): readonly Held[] {
  const found: Held[] = [];
  for (const [id, entry] of desk.entries) {
    for (const kind of ['article', 'occasion'] as const) {
      const { state, embargoedUntil } = entry[kind] ?? {};
      const key = keyOf(kind, id);
      const isCutShort = state === 'lifted' && !newsroom.get(id)?.[kind];
      if (isCutShort) found.push({ kind, id, key, untilMs: 0 });
      if (state !== 'embargoed' || embargoedUntil === undefined) continue;
      found.push({ kind, id, key, untilMs: Date.parse(embargoedUntil) });
    }
  }
  return found.sort((one, other) => one.untilMs - other.untilMs);
}

/** An article and an occasion may share an id. */
function keyOf(kind: EntityKind, id: string): string {
  return kind === 'article' ? id : `${kind}/${id}`;
}

/** One tick an hour, whoever appends it: its id is the hour's, and its place is the next one. */
async function tick(desk: Desk, { newsroom }: IngestView): Promise<boolean> {
  const now = desk.now();
  const at = new Date(Math.floor(Date.parse(now) / hourMs) * hourMs).toISOString();
  const last = newsroom.get(clockRef.id)?.clock;
  if (last && last.at >= at) return false;
  const revision = (last?.revision ?? 0) + 1;
  const event: NewEvent = {
    type: 'clock.ticked',
    data: { at },
    id: deriveId(toSubject(clockRef), at),
    recordedAt: now,
    source: `//${desk.newsroom}/ingest`,
    actor: 'clock',
  };
  try {
    const expectedSequence = last?.sequence ?? 0;
    const { sequence, repeated } = await desk.log.append(clockRef, event, {
      expectedSequence,
      revision,
    });
    await newsroom.waitFor(sequence);
    return !repeated;
  } catch (error) {
    if (error instanceof RevisionConflictError) return false; // Another ingest was quicker.
    throw error;
  }
}
