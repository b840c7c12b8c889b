import type { Access } from '@dateline/access';
import type { EventLog } from '@dateline/eventlog';
import type { Service, ServiceContext, ServiceHealth } from '@dateline/runtime';
import { type ClockRunner, createClockRunner } from './clock-runner.ts';
import { createCreationKeys } from './creation-keys.ts';
import type { Desk } from './handle.ts';
import { type Inbox, openInbox } from './inbox.ts';
import { createKnownIds } from './known-ids.ts';
import { createPolicyRunner, type PolicyRunner } from './policy-runner.ts';
import { deskRoutes } from './routes.ts';
import type { BackupSource } from './routes-backup.ts';
import { createStallWatch, type StallWatch } from './stall-watch.ts';
import { type IngestView, openView } from './view.ts';

/** How this newsroom's ingest is set up. */
export interface IngestOptions {
  /** The newsroom's name, a host name; part of every uri and never to be changed. */
  readonly newsroom: string;
  /** Who may do what at the desk; with the right to write it down. */
  readonly access: Access;
  /** The folder to watch; without one there is no inbox. */
  readonly inboxDir?: string;
  /** What a backup is made of; without it none can be made. */
  readonly backup?: BackupSource;
  /** RFC 3339 UTC with milliseconds; the machine's clock when left out. */
  readonly now?: () => string;
}

const creationKeysMax = 10_000;
const knownIdsMax = 10_000;
const namedMax = 20;

/**
 * Starts ingest on a log opened as its writer: routes, policy, clock and inbox. Entities whose
 * history cannot be read are named in its health; on a log that is not ours it does not start.
 * @throws LogUnsuitableError LogUnavailableError
 */
export async function createIngest(
  log: EventLog,
  options: IngestOptions,
  context: Pick<ServiceContext, 'logger' | 'signal' | 'fail'>,
): Promise<Service> {
  const { logger, fail } = context;
  await Promise.all([log.state('NEWSROOM'), log.state('DESK')]);
  const ending = new AbortController();
  const signal = AbortSignal.any([context.signal, ending.signal]);
  const { newsroom, now = () => new Date().toISOString() } = options;
  const knownIds = createKnownIds(() => view, knownIdsMax);
  const desk: Desk = { log, newsroom, now, knownIds };

  const creationKeys = createCreationKeys(creationKeysMax);
  const clock = createClockRunner({ desk, view: () => view, signal, logger });
  const view = openView(log, { signal, creationKeys, onDeskChange: clock.notice });
  const policy = createPolicyRunner({ desk, view, signal, logger });
  const watch = createStallWatch({ log, now, signal, logger });
  const parts: Parts = { log, view, policy, watch, clock, inbox: undefined };
  const failUnlessEnding = (error: unknown) => {
    if (!signal.aborted) fail(error);
  };
  view.newsroom.ended.catch(failUnlessEnding);
  view.desk.ended.catch(failUnlessEnding);
  const running = startRunning(parts, options, { desk, context, signal }).catch(failUnlessEnding);

  return {
    name: 'ingest',
    routes: deskRoutes({ desk, view, creationKeys, access: options.access }, options.backup),
    health: () => healthOf(parts),
    async close() {
      ending.abort();
      await parts.inbox?.close();
      await running;
    },
  };
}

interface Parts {
  readonly log: EventLog;
  readonly view: IngestView;
  readonly policy: PolicyRunner;
  readonly watch: StallWatch;
  readonly clock: ClockRunner;
  inbox: Inbox | undefined;
}

/** What acts begins when what is stored is known. */
async function startRunning(
  parts: Parts,
  { inboxDir: folder }: IngestOptions,
  around: {
    readonly desk: Desk;
    readonly context: Pick<ServiceContext, 'logger' | 'fail'>;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const { desk, context, signal } = around;
  await Promise.all([parts.view.newsroom.caughtUp, parts.view.desk.caughtUp]);
  if (signal.aborted) return;
  if (folder !== undefined) {
    const inbox = await openInbox({ folder, desk, ...context });
    if (signal.aborted) return inbox.close();
    parts.inbox = inbox;
  }
  await Promise.all([parts.policy.run(), parts.watch.run(), parts.clock.run()]);
}

function healthOf({ log, view, policy, watch, clock, inbox }: Parts): ServiceHealth {
  const broker = log.health();
  const quarantined = [...view.newsroom.quarantined, ...view.desk.quarantined];
  const isCaughtUp = view.newsroom.isCaughtUp && view.desk.isCaughtUp;
  const { behind, standsSince } = watch;
  const isTroubled =
    quarantined.length + policy.givenUp.length + clock.stuck.size > 0 || standsSince !== undefined;
  return {
    ready: isCaughtUp,
    degraded: !broker.connected || broker.unstored !== undefined || isTroubled,
    broker,
    sequence: view.newsroom.sequence,
    deskSequence: view.desk.sequence,
    now: view.newsroom.now,
    quarantined: Object.fromEntries(quarantined.slice(0, namedMax)),
    skipped: view.newsroom.skipped + view.desk.skipped,
    policy: {
      sequence: policy.sequence,
      ...(behind !== undefined && { behind }),
      ...(standsSince !== undefined && { standsSince }),
      givenUp: policy.givenUp.slice(-namedMax),
      unlinked: policy.unlinked.slice(-namedMax),
    },
    clock: { untilNextMs: clock.untilNextMs(), stuck: clock.stuck.size },
    ...(inbox && { inbox: inbox.health() }),
  };
}
