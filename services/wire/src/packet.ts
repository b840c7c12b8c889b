import { type EventFilter, matchesEntity, matchesEvent } from '@dateline/contracts';
import type { Delivery } from '@dateline/eventlog';
import {
  type Frame,
  type FrameSite,
  toFrames,
  toMissing,
  toUnreadable,
} from './render/cloud-event.ts';

/** One frame in octets, made once for all who read it. */
export interface Packet extends Omit<Frame, 'json' | 'cursor'> {
  /** As a Server-Sent Event, its JSON in the middle. */
  readonly sse: Buffer;
  /** The same octets' JSON alone. */
  readonly json: Buffer;
}

/** All that one message of the log comes to. */
export interface Entry {
  readonly sequence: number;
  /** The article or occasion, where the message says so. */
  readonly entity: string | undefined;
  /** The entity's revision; undefined for what is no event that this version knows. */
  readonly revision: number | undefined;
  /** In order; the last one stands at the message's own sequence. */
  readonly packets: readonly Packet[];
}

/** What an entry takes of memory, in octets. */
export function octetsOf({ packets }: Entry): number {
  return packets.reduce((sum, { sse }) => sum + sse.length, entryOctets);
}
/** What is around the octets: a frame's facts, and the objects that hold them. */
const entryOctets = 512;

/** What a delivery comes to; undefined for a mere sign that all is read. */
export function toEntry(delivery: Delivery, site: FrameSite): Entry | undefined {
  const entry = (
    sequence: number,
    entity: string | undefined,
    frames: readonly Frame[],
    revision?: number,
  ): Entry => ({
    sequence,
    entity,
    revision,
    packets: frames.map(toPacket),
  });
  switch (delivery.kind) {
    case 'event': {
      const { sequence, entity, revision } = delivery.event;
      return entry(sequence, entity, toFrames(delivery.event, delivery.octets, site), revision);
    }
    case 'unknown': {
      const { sequence, type } = delivery;
      const detail = `an event of type ${type}, which this version does not know`;
      return entry(sequence, undefined, [
        toUnreadable({ sequence, reason: 'unknown-type', detail }, site),
      ]);
    }
    case 'malformed': {
      const { sequence, entity, reason: detail } = delivery;
      return entry(sequence, entity, [
        toUnreadable({ sequence, reason: 'malformed', detail, entity }, site),
      ]);
    }
    case 'caught-up':
      return undefined;
  }
}

/** The gap between where a reader is and what comes next. */
export function toMissingPacket(
  missing: { readonly first: number; readonly last: number; readonly reason: 'erased' | 'lost' },
  site: FrameSite,
): Packet {
  return toPacket(toMissing(missing, site));
}

/** Whether a packet is asked for: gaps are told where what is missing may have been. */
export function isWanted(filter: EventFilter, { facts, subject, isGap }: Packet): boolean {
  const { ids } = filter;
  if (facts === undefined) return ids.size === 0 || (subject !== undefined && ids.has(subject));
  return isGap ? matchesEntity(filter, facts) : matchesEvent(filter, facts);
}

function toPacket({ json, cursor, ...frame }: Frame): Packet {
  const name = frame.isGap ? 'event: gap\n' : '';
  const head = Buffer.from(`id: ${cursor}\n${name}data: `);
  const body = json.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const sse = Buffer.concat([head, ...body, end]);
  return { ...frame, sse, json: sse.subarray(head.length, sse.length - end.length) };
}
const end = Buffer.from('\n\n');
