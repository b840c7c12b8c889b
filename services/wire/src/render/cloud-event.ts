import {
  type EventFacts,
  erasedRevisions,
  type RecordedEvent,
  toDataSchema,
  toEntityFacts,
} from '@dateline/contracts';

/** What the frames of one log have in common. */
export interface FrameSite {
  /** The public base address, without a slash at its end. */
  readonly url: string;
  /** The cursor of a sequence. */
  readonly cursorOf: (sequence: number) => string;
}

/** One CloudEvent as it is sent, an event of the log or a gap, and where a reader is with it. */
export interface Frame {
  /** Who has this frame has everything up to here. */
  readonly sequence: number;
  /** What a filter looks at; undefined for a gap of which no more is known than its subject. */
  readonly facts: EventFacts | undefined;
  readonly subject?: string;
  readonly isGap: boolean;
  readonly cursor: string;
  /** CloudEvents 1.0, JSON format: texts and octets in UTF-8, one after the other. */
  readonly json: readonly (string | Uint8Array)[];
}

/** Why something is missing. */
export type GapReason =
  /** The article was killed, and its earlier revisions are erased. */
  | 'killed'
  /** Words of a killed article were in these revisions of an occasion; what is left is told anew. */
  | 'redacted'
  /** Erased messages were here; the kills and redactions that did it come later and name them. */
  | 'erased'
  /** Messages are missing that no kill accounts for. */
  | 'lost'
  /** The stored message cannot be read. */
  | 'malformed'
  /** The event is of a type or version that this service does not know yet. */
  | 'unknown-type';

const sequenceDigits = 16;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * An event as a CloudEvent, preceded by the gap that it declares: a kill erases what was before.
 * `octets` are its data as JSON, where it is there already.
 */
export function toFrames(
  event: RecordedEvent,
  octets: Uint8Array | undefined,
  site: FrameSite,
): readonly Frame[] {
  const facts = toEntityFacts(event);
  const cursor = site.cursorOf(event.sequence);
  const head = JSON.stringify(toHead(event, cursor, site)).slice(0, -1);
  const data = octets && isOneLine(octets) ? octets : JSON.stringify(event.data);
  const frame = {
    sequence: event.sequence,
    cursor,
    facts,
    isGap: false,
    json: [`${head},"data":`, data, '}'],
  };
  const revisions = erasedRevisions(event);
  if (revisions.length === 0) return [frame];
  const gap = {
    facts,
    ...toGap(site, {
      id: `gap:${event.id}`,
      time: event.recordedAt,
      subject: event.entity,
      sequence: event.sequence - 1,
      data: {
        ...causeOf(event),
        entity: {
          kind: facts.kind,
          id: event.entity,
          ...(facts.language !== undefined && { language: facts.language }),
        },
        revisions,
        cause: event.id,
        state: `${site.url}/snapshot/${facts.kind}s/${event.entity}`,
      },
    }),
  };
  return [gap, frame];
}

/** A frame is one line (WHATWG HTML §9.2.6); in JSON, only white space between values breaks one. */
function isOneLine(octets: Uint8Array): boolean {
  return !octets.includes(lineFeed) && !octets.includes(carriageReturn);
}

function causeOf({ type }: RecordedEvent): { readonly reason: GapReason; readonly detail: string } {
  return type === 'occasion.redacted'
    ? {
        reason: 'redacted',
        detail: 'these revisions quoted a killed article: keep in their place what is told anew',
      }
    : {
        reason: 'killed',
        detail: 'the article was killed: nothing of these revisions may be kept or shown',
      };
}

/** Sequences that are no longer there, between one message and the next. */
export function toMissing(
  missing: { readonly first: number; readonly last: number; readonly reason: 'erased' | 'lost' },
  site: FrameSite,
): Frame {
  const { first, last, reason } = missing;
  const detail =
    reason === 'erased'
      ? 'words of killed articles were here; each kill or redaction follows and names its entity'
      : 'messages are missing that no kill accounts for; take the present state from a snapshot';
  return {
    facts: undefined,
    ...toGap(site, {
      id: `gap:${first}-${last}`,
      sequence: last,
      data: { reason, detail, sequences: { first, last }, state: `${site.url}/snapshot` },
    }),
  };
}

/** A message that is there and cannot be passed on. */
export function toUnreadable(
  message: {
    readonly sequence: number;
    readonly reason: 'malformed' | 'unknown-type';
    readonly detail: string;
    readonly entity?: string | undefined;
  },
  site: FrameSite,
): Frame {
  const { sequence, reason, detail, entity } = message;
  return {
    facts: undefined,
    ...(entity !== undefined && { subject: entity }),
    ...toGap(site, {
      id: `gap:${sequence}`,
      sequence,
      ...(entity !== undefined && { subject: entity }),
      data: {
        reason,
        detail,
        sequences: { first: sequence, last: sequence },
        state: `${site.url}/snapshot`,
      },
    }),
  };
}

/** All of a CloudEvent but its data. */
function toHead(event: RecordedEvent, cursor: string, site: FrameSite): object {
  const language = event.ref.kind === 'article' ? event.ref.language : undefined;
  return {
    specversion: '1.0',
    id: event.id,
    source: event.source,
    type: event.type,
    time: event.recordedAt,
    subject: event.entity,
    datacontenttype: 'application/json',
    dataschema: toDataSchema(event.type, site.url),
    ...(language !== undefined && { language }),
    revision: event.revision,
    ...position(event.sequence, cursor),
    ...(event.causationId !== undefined && { causationid: event.causationId }),
  };
}

interface Gap {
  readonly id: string;
  readonly sequence: number;
  readonly time?: string;
  readonly subject?: string;
  readonly data: { readonly reason: GapReason; readonly [name: string]: unknown };
}

function toGap(
  site: FrameSite,
  { sequence, id, data, ...rest }: Gap,
): Pick<Frame, 'sequence' | 'cursor' | 'isGap' | 'json'> {
  const cursor = site.cursorOf(sequence);
  const json = JSON.stringify({
    specversion: '1.0',
    id,
    source: '/wire',
    type: 'wire.gap',
    ...rest,
    datacontenttype: 'application/json',
    ...position(sequence, cursor),
    data,
  });
  return { sequence, cursor, isGap: true, json: [json] };
}

/** CloudEvents' sequence extension is compared as text, so it has leading zeros. */
function position(sequence: number, cursor: string) {
  return { sequence: String(sequence).padStart(sequenceDigits, '0'), cursor };
}
