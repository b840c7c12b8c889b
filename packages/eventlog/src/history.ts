import {
  decodeMessage,
  type EntityRef,
  erasedRevisions,
  type RecordedEvent,
  type StoredMessage,
} from '@dateline/contracts';
import type { EntityHistory } from './event-log.ts';

/** Folds one entity's stored messages, in order, into its history, and says what is wrong with it. */
export function toHistory(messages: readonly StoredMessage[]): EntityHistory {
  const events: RecordedEvent[] = [];
  let malformed: string | undefined;
  for (const message of messages) {
    const decoded = decodeMessage(message);
    if (decoded.kind === 'event') {
      events.push(decoded.event);
      continue;
    }
    const reason = decoded.kind === 'unknown' ? `unknown type ${decoded.type}` : decoded.reason;
    malformed ??= `sequence ${decoded.sequence}: ${reason}`;
  }
  malformed ??= faultOfOrder(events);
  return {
    ref: events[0]?.ref,
    events,
    lastSequence: messages.at(-1)?.sequence ?? 0,
    ...(malformed !== undefined && { malformed }),
  };
}

/**
 * Why an event may not follow an entity's last good revision; undefined when it may. Only revisions
 * that the event itself lists as erased may be missing.
 */
export function faultOfRevision(
  lastRevision: number,
  event: RecordedEvent,
  erased: readonly number[] = erasedRevisions(event),
): string | undefined {
  const expected = lastRevision + 1;
  if (event.revision === expected) return undefined;
  if (event.revision < expected) return `revision ${event.revision} after ${lastRevision}`;
  for (let missing = expected; missing < event.revision; missing += 1) {
    if (!erased.includes(missing)) return `revision ${missing} is missing`;
  }
  return undefined;
}

/** A reference to look an entity up by, whatever its language. */
export function toRef(kind: EntityRef['kind'], id: string): EntityRef {
  if (kind === 'article') return { kind, language: 'und', id };
  return kind === 'clock' ? { kind, id: 'clock' } : { kind, id };
}

/** What every log says of a reader that knows more than the log holds. */
export function faultOfPosition(after: number, last: number): string {
  return `a reader has come to sequence ${after}, but the stream ends at ${last}: rebuild it from 0`;
}

/** An erasure that was cut short leaves gaps that only a later event lists: all lists count. */
function faultOfOrder(events: readonly RecordedEvent[]): string | undefined {
  const erased = events.flatMap((event) => erasedRevisions(event));
  let last: RecordedEvent | undefined;
  for (const event of events) {
    const fault = faultOfRevision(last?.revision ?? 0, event, erased);
    if (fault !== undefined) return fault;
    if (last && languageOf(last) !== languageOf(event)) return 'stored under two languages';
    last = event;
  }
  return undefined;
}

function languageOf({ ref }: RecordedEvent): string {
  return ref.kind === 'article' ? ref.language : '';
}
