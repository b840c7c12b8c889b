import type { NewEvent, RecordedEvent } from '@dateline/contracts';
import { RevisionConflictError } from '@dateline/eventlog';
import { handleArticle } from './commands.ts';
import { type Desk, laterOf } from './handle.ts';
import { deriveId, digestOf } from './identity.ts';
import { redact } from './occasion-redaction.ts';
import type { IngestView } from './view.ts';

type Killed = Extract<RecordedEvent, { type: 'article.killed' }>;

const attemptsMax = 8;

/** Words of a killed article are still stored: what holds them cannot be read or changed. */
export class NotErasedError extends Error {
  override readonly name = 'NotErasedError';
}

/**
 * Takes a killed article's words from the disk: the revisions that its kill lists, the copy that
 * the desk held under embargo, and what occasions quote of it. Begun again after a crash, or by two
 * at once, it comes to the same.
 * @throws LogUnavailableError
 */
export async function completeKill(desk: Desk, view: IngestView, event: Killed): Promise<void> {
  await eraseRevisions(desk, event);
  await killAtDesk(desk, event);
  for (const id of [...view.spokenOfBy(event.entity)]) {
    await redactOccasion(desk, view, { id, cause: event });
  }
}

/**
 * Every kill in the log: what one that was cut short has left behind is erased. Answers with what
 * could not be, by article.
 * @throws LogUnavailableError
 */
export async function completeKills(
  desk: Desk,
  view: IngestView,
): Promise<ReadonlyMap<string, string>> {
  const faults = new Map<string, string>();
  const killed = [...view.newsroom.entries].filter(([, one]) => one.article?.state === 'killed');
  for (const [id] of killed) {
    const { events } = await desk.log.read('article', id);
    const event = events.findLast((one): one is Killed => one.type === 'article.killed');
    try {
      if (event) await completeKill(desk, view, event);
    } catch (error) {
      if (!(error instanceof NotErasedError)) throw error;
      faults.set(id, error.message);
    }
  }
  return faults;
}

/** Erases the stored messages of the revisions that a kill lists; what is gone already is fine. */
export async function eraseRevisions(desk: Desk, event: Killed): Promise<void> {
  const { stream } = event;
  const history = await desk.log.read('article', event.entity, { stream });
  await erase(desk, history.events, { listed: event.data.x.erasedRevisions, stream });
}

/** Copy that was under embargo is in another stream, which gets a kill of its own first. */
async function killAtDesk(desk: Desk, event: Killed): Promise<void> {
  const kept = await desk.log.read('article', event.entity, { stream: 'DESK' });
  if (kept.lastSequence === 0) return;
  const outcome = await handleArticle(desk, {
    id: event.entity,
    stream: 'DESK',
    digest: digestOf({ type: 'kill-article', cause: event.id }),
    causationId: event.id,
    actor: 'policy',
    command: (at) => ({ type: 'kill-article', at }),
  });
  if (outcome.kind === 'refuse')
    throw new NotErasedError(`desk copy not killed: ${outcome.reason}`);
}

/** First an event that tells what is left, then the erasure: no reader meets a gap unannounced. */
async function redactOccasion(
  desk: Desk,
  view: IngestView,
  { id, cause }: { readonly id: string; readonly cause: Killed },
): Promise<void> {
  const isKilled = (article: string) =>
    article === cause.entity || view.newsroom.get(article)?.article?.state === 'killed';
  const { entity: article, revision: articleRevision } = cause;
  const source = { by: 'extraction', article, articleRevision } as const;
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const stored = await desk.log.read('occasion', id);
    const { events, malformed, ref, lastSequence: expectedSequence } = stored;
    const last = events.at(-1);
    if (malformed !== undefined) throw new NotErasedError(`occasion ${id}: ${malformed}`);
    if (!last || !ref) return;
    const data = redact(events, isKilled, source);
    if (!data) return eraseRedacted(desk, events);
    const revision = last.revision + 1;
    const event: NewEvent = {
      type: 'occasion.redacted',
      data,
      id: deriveId('redact-occasion', id, String(revision), cause.id),
      recordedAt: laterOf(desk.now(), last.recordedAt),
      source: `//${desk.newsroom}/ingest`,
      causationId: cause.id,
      actor: 'policy',
    };
    try {
      await desk.log.append(ref, event, { expectedSequence, revision });
    } catch (error) {
      // An editor was quicker, or another ingest: what is stored by now is read again.
      if (!(error instanceof RevisionConflictError)) throw error;
    }
  }
  throw new NotErasedError(`occasion ${id} changed ${attemptsMax} times while it was redacted`);
}

async function eraseRedacted(desk: Desk, events: readonly RecordedEvent[]): Promise<void> {
  const newest = events.findLast(({ type }) => type === 'occasion.redacted');
  if (newest?.type !== 'occasion.redacted') return;
  await erase(desk, events, { listed: newest.data.erasedRevisions, stream: 'NEWSROOM' });
}

async function erase(
  desk: Desk,
  events: readonly RecordedEvent[],
  { listed, stream }: { readonly listed: readonly number[]; readonly stream: Killed['stream'] },
): Promise<void> {
  const erased = new Set(listed);
  const sequences = events.filter(({ revision }) => erased.has(revision)).map(sequenceOf);
  if (sequences.length > 0) await desk.log.erase(sequences, { stream });
}

function sequenceOf({ sequence }: RecordedEvent): number {
  return sequence;
}
