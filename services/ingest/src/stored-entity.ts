import type { RecordedEvent, StreamName } from '@dateline/contracts';
import type { EntityHistory, EventLog } from '@dateline/eventlog';

/** Where an entity stands after a command. */
export interface Standing {
  readonly kind: 'article' | 'occasion';
  readonly id: string;
  /** The language token; articles only. */
  readonly language?: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly sequence: number;
  /** The event's type: of this command's event, or of the last one where nothing was appended. */
  readonly type: string;
}

/** One entity as stored: in the stream where it lives, with its earlier copy at the desk if any. */
export interface StoredEntity {
  readonly stream: StreamName;
  readonly history: EntityHistory;
  /** The private history of what lives in NEWSROOM now. */
  readonly before?: EntityHistory;
}

/** What is stored of an entity that does not exist. */
export const nothingStored: StoredEntity = {
  stream: 'NEWSROOM',
  history: { ref: undefined, events: [], lastSequence: 0 },
};

/** Reads an entity where it lives: in NEWSROOM, else the never-published copy at the desk. */
export async function readEntity(
  log: EventLog,
  kind: 'article' | 'occasion',
  id: string,
  stream?: StreamName,
): Promise<StoredEntity> {
  const [published, kept] = await Promise.all([
    log.read(kind, id, { stream: 'NEWSROOM' }),
    log.read(kind, id, { stream: 'DESK' }),
  ]);
  if (stream === 'DESK' || (stream === undefined && isEmpty(published) && !isEmpty(kept))) {
    return { stream: 'DESK', history: kept };
  }
  return { stream: 'NEWSROOM', history: published, ...(!isEmpty(kept) && { before: kept }) };
}

/** Whether nothing is stored under the id. */
export function isEmpty(history: EntityHistory): boolean {
  return history.lastSequence === 0;
}

/** Where the entity stands now; undefined while nothing is stored. */
export function standingOf(stored: StoredEntity): Standing | undefined {
  const last = stored.history.events.at(-1);
  return last && toStanding(last);
}

/** The standing that one event made. */
export function toStanding(event: RecordedEvent): Standing {
  const { ref, stream, revision, sequence, type } = event;
  return {
    kind: ref.kind === 'occasion' ? 'occasion' : 'article',
    id: ref.id,
    ...(ref.kind === 'article' && { language: ref.language }),
    stream,
    revision,
    sequence,
    type,
  };
}
