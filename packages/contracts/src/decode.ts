import { parseSubject } from './entity.ts';
import { type EventType, eventSchemas, type RecordedEvent } from './envelope.ts';
import {
  type Attributes,
  fromHeaders,
  HeaderError,
  type Headers,
  schemaVersion,
} from './headers.ts';
import { toOpenSchema } from './open-schema.ts';
import { type Check, compileCheck } from './schemas.ts';
import { upcast } from './upcast.ts';

/** One stored message; `body` parses the octets when asked and may throw a SyntaxError. */
export interface StoredMessage {
  readonly subject: string;
  readonly sequence: number;
  readonly headers: Headers;
  readonly body: () => unknown;
  /** The body as it is stored, where the log has it at hand: JSON in UTF-8 if `body` parses it. */
  readonly octets?: Uint8Array;
}

/** What a message turned out to be. Nothing is guessed: a malformed one says why. */
export type Decoded =
  | {
      readonly kind: 'event';
      readonly event: RecordedEvent;
      /** The JSON that `event.data` was read from; undefined where the two are not the same. */
      readonly octets?: Uint8Array;
    }
  | { readonly kind: 'unknown'; readonly type: string; readonly sequence: number }
  | {
      readonly kind: 'malformed';
      /** The id in the subject; undefined where even that is not ours. */
      readonly entity?: string;
      readonly sequence: number;
      readonly reason: string;
    };

const optionalMeta = ['causationId', 'actor', 'idempotencyKey', 'commandDigest'] as const;

/** What is read may have grown; what is written has to fit to the letter. */
const readingChecks: ReadonlyMap<string, Check<unknown>> = new Map(
  Object.entries(eventSchemas).map(([type, schema]) => [type, compileCheck(toOpenSchema(schema))]),
);
/** Compiled when they are first asked for: readers never do. */
const writingChecks = new Map<EventType, Check<unknown>>();

/** Whether the name is an event type of this contract. */
export function isEventType(type: string): type is EventType {
  return readingChecks.has(type);
}

/** The first fault of an event's data against its schema; undefined where it fits. */
export function faultOf(type: EventType, data: unknown): string | undefined {
  const check = writingChecks.get(type) ?? compileCheck(eventSchemas[type]);
  writingChecks.set(type, check);
  return check.fault(data);
}

/** Turns one stored message into an event, or into the reason why it is none. */
export function decodeMessage(message: StoredMessage): Decoded {
  const { sequence } = message;
  const place = parseSubject(message.subject);
  const malformed = (reason: string): Decoded => ({
    kind: 'malformed',
    sequence,
    reason,
    ...(place && { entity: place.ref.id }),
  });
  if (!place) return malformed(`subject ${message.subject} is not one of ours`);

  let attributes: Attributes;
  try {
    attributes = fromHeaders(message.headers);
  } catch (error) {
    if (error instanceof HeaderError) return malformed(error.message);
    throw error;
  }
  const { type, version, entity } = attributes;
  if (!isEventType(type)) return { kind: 'unknown', type, sequence };
  if (entity !== place.ref.id) return malformed('ce-subject is not the id in the subject');
  if (!type.startsWith(`${place.ref.kind}.`)) return malformed(`${type} on ${message.subject}`);

  let raw: unknown;
  try {
    raw = message.body();
  } catch (error) {
    return malformed(`body: ${error instanceof Error ? error.message : String(error)}`);
  }
  const current = upcast({ type, version, data: raw }, schemaVersion);
  if (!current) return { kind: 'unknown', type: `${type}:${version}`, sequence };
  const fault = readingChecks.get(type)?.fault(current.data);
  if (fault) return malformed(`data: ${fault}`);
  // The check above is what makes the pair of type and data one of the union's members.
  // Written out field by field: rest and spread took a quarter of a whole replay's time.
  const event: Record<string, unknown> = {
    id: attributes.id,
    type,
    recordedAt: attributes.recordedAt,
    source: attributes.source,
    data: current.data,
    stream: place.stream,
    ref: place.ref,
    entity,
    revision: attributes.revision,
    sequence,
  };
  for (const name of optionalMeta) {
    if (attributes[name] !== undefined) event[name] = attributes[name];
  }
  const decoded = { kind: 'event', event: event as unknown as RecordedEvent } as const;
  const isAsStored = version === schemaVersion && message.octets !== undefined;
  return isAsStored ? { ...decoded, octets: message.octets } : decoded;
}
