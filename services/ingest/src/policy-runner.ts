import type { RecordedEvent } from '@dateline/contracts';
import { LogUnavailableError, pause } from '@dateline/eventlog';
import type { WireCopy } from '@dateline/wire-copy';
import { handleOccasion } from './commands.ts';
import { plainTextOf } from './copy-text.ts';
import { completeKill } from './erasure.ts';
import type { Desk, Outcome } from './handle.ts';
import { deriveId, deriveUri, digestOf } from './identity.ts';
import { type KnownOccasion, type Plan, planOccasions, planRetractions } from './policy.ts';
import { readCopy } from './reading.ts';
import type { IngestView } from './view.ts';

/** What the policy could not do, for an editor to look at. */
export interface PolicyFault {
  readonly sequence: number;
  readonly entity?: string;
  readonly reason: string;
}

/** The policy at work: it follows articles and keeps occasions as they say. */
export interface PolicyRunner {
  /** Handles one article event; the same event again changes nothing. */
  handle(event: RecordedEvent): Promise<void>;
  /** Runs until the signal aborts. @throws when the log itself fails for good. */
  run(): Promise<void>;
  /** The last article event that was handled since the start. */
  readonly sequence: number;
  /** Events that could not be handled at all. */
  readonly givenUp: readonly PolicyFault[];
  /** What was said of occasions and led to nothing, newest last. */
  readonly unlinked: readonly PolicyFault[];
}

interface Surroundings {
  readonly desk: Desk;
  readonly view: IngestView;
  readonly signal: AbortSignal;
  readonly pauseMs?: number;
  readonly logger: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
  };
}

type ArticleRecorded = Extract<RecordedEvent, { type: `article.${string}` }>;
type WithWords = Extract<
  ArticleRecorded,
  { type: 'article.published' | 'article.updated' | 'article.corrected' | 'article.released' }
>;

const actOf = {
  'article.published': 'published',
  'article.updated': 'updated',
  'article.corrected': 'corrected',
  'article.released': 'updated',
} as const;

/** Under which the broker keeps its place. */
export const policyWorker = 'policy';
const faultsMax = 50;
const pauseMsDefault = 1000;

/** Sets the policy up; nothing happens before `run`. */
export function createPolicyRunner(surroundings: Surroundings): PolicyRunner {
  const { desk, signal, logger } = surroundings;
  const givenUp: PolicyFault[] = [];
  const unlinked: PolicyFault[] = [];
  let sequence = 0;

  async function handle(event: RecordedEvent): Promise<void> {
    const faults = await untilAnswered(surroundings, () => follow(surroundings, event));
    for (const reason of faults) {
      const fault = { sequence: event.sequence, entity: event.entity, reason };
      logger.info({ ...fault, revision: event.revision }, 'occasion left to the desk');
      keep(unlinked, fault);
    }
    sequence = Math.max(sequence, event.sequence);
  }

  return {
    handle,
    async run() {
      await desk.log.work({
        name: policyWorker,
        filter: 'newsroom.article.>',
        signal,
        handle,
        onGivenUp: (fault) => {
          logger.warn(fault, 'policy gave an event up');
          keep(givenUp, fault);
        },
      });
    },
    get sequence() {
      return sequence;
    },
    givenUp,
    unlinked,
  };
}

/** The id and uri of an occasion that an article's event announces; `index` is the mention's. */
export function identityOfNew(newsroom: string, cause: string) {
  return (_title: string, index: number) => {
    const id = deriveId('occasion', cause, String(index));
    return { id, uri: deriveUri(newsroom, 'occasion', id) };
  };
}

/** Every occasion of the view, with its folded history. */
export function knownOccasions(view: IngestView): KnownOccasion[] {
  const known: KnownOccasion[] = [];
  for (const { occasion } of view.newsroom.entries.values()) {
    if (occasion) known.push(occasion.known);
  }
  return known;
}

/** A broker that is away is waited for: giving the event up would lose its occasions. */
async function untilAnswered<T>(
  { signal, logger, pauseMs = pauseMsDefault }: Surroundings,
  run: () => Promise<T>,
): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof LogUnavailableError)) throw error;
      logger.warn({ reason: error.message }, 'policy waits for the log');
      await pause(pauseMs, signal);
    }
  }
}

async function follow(
  surroundings: Surroundings,
  event: RecordedEvent,
): Promise<readonly string[]> {
  const { desk, view, signal } = surroundings;
  switch (event.type) {
    case 'article.published':
    case 'article.updated':
    case 'article.corrected':
    case 'article.released':
      return followWords(surroundings, event);
    case 'article.withdrawn':
    case 'article.killed': {
      await reachEnd(desk, view, signal);
      const article = { id: event.entity, revision: event.revision };
      const known = knownOccasions(view);
      const isGone = (id: string) => {
        const state = view.newsroom.get(id)?.article?.state;
        return state === 'withdrawn' || state === 'killed';
      };
      const plans = planRetractions({ article, known, isGone, at: desk.now() });
      const faults = await carryOut(desk, event, plans);
      if (event.type === 'article.killed') await completeKill(desk, view, event);
      return faults;
    }
    default:
      return [];
  }
}

/** Plans are made on all that is stored, the occasions of the articles before this one included. */
async function reachEnd(desk: Desk, view: IngestView, signal: AbortSignal): Promise<void> {
  const { lastSequence } = await desk.log.state();
  await view.newsroom.waitFor(lastSequence, { signal });
}

/** Most articles speak of no occasion, and need not wait for the end of the log. */
async function followWords(
  { desk, view, signal }: Surroundings,
  event: WithWords,
): Promise<readonly string[]> {
  const reading = readingOf(event);
  const { occasions = reading?.occasions ?? [] } = event.data.x;
  if (occasions.length === 0) return [];
  await reachEnd(desk, view, signal);
  return carryOut(desk, event, planFor(desk, view, event, reading));
}

/** What the copy says; undefined where the editor said it instead. */
function readingOf({ data: { ninjs, x } }: WithWords): WireCopy | undefined {
  const [body] = ninjs.bodies;
  const isRead = body !== undefined && x.occasions === undefined;
  return isRead ? readCopy(plainTextOf(body), x.receivedAt) : undefined;
}

function planFor(
  desk: Desk,
  view: IngestView,
  event: WithWords,
  reading: WireCopy | undefined,
): readonly Plan[] {
  const { ninjs, x } = event.data;
  return planOccasions({
    reading,
    stated: x.occasions,
    article: {
      id: event.entity,
      revision: event.revision,
      language: ninjs.language,
      ...(x.story !== undefined && { story: x.story }),
    },
    known: knownOccasions(view),
    act: actOf[event.type],
    at: desk.now(),
    ids: identityOfNew(desk.newsroom, event.id),
  });
}

/** Answers with what led to nothing; @throws where another attempt may do better. */
async function carryOut(
  desk: Desk,
  event: RecordedEvent,
  plans: readonly Plan[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const plan of plans) {
    if (plan.kind === 'unlinked') {
      // Without the quote: what is reported here is open to whoever may probe the service.
      faults.push(plan.reason);
      continue;
    }
    const { at: _at, ...wish } = plan.command;
    const outcome = await handleOccasion(desk, {
      id: plan.occasion,
      digest: digestOf(wish),
      idempotencyKey: `policy:${event.id}:${plan.key}`,
      causationId: event.id,
      actor: 'policy',
      command: (at) => ({ ...plan.command, at }),
    });
    if (outcome.kind === 'refuse') faults.push(refusalOf(plan.occasion, outcome));
  }
  return faults;
}

function refusalOf(id: string, outcome: Extract<Outcome, { kind: 'refuse' }>): string {
  if (outcome.code === 'entity-contended') throw new Error(outcome.reason);
  return `occasion ${id}: ${outcome.reason}`;
}

function keep(faults: PolicyFault[], fault: PolicyFault): void {
  faults.push(fault);
  if (faults.length > faultsMax) faults.shift();
}
