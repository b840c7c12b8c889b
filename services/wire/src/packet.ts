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
export interface Packet extends Omit<Frame, 'json'> {
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
    packets: frames.map((frame) => toPacket(frame, site)),
  });
  switch (delivery.kind) {
    case 'event': {
      const { sequence, entity, revision } = delivery.event;
      return entry(sequence, entity, toFrames(delivery.event, site), revision);
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
  return toPacket(toMissing(missing, site), site);
}

/** Whether a packet is asked for: gaps are told where what is missing may have been. */
export function isWanted(filter: EventFilter, { facts, subject, isGap }: Packet): boolean {
  const { ids } = filter;
  if (facts === undefined) return ids.size === 0 || (subject !== undefined && ids.has(subject));
  return isGap ? matchesEntity(filter, facts) : matchesEvent(filter, facts);
}

function toPacket({ json, ...frame }: Frame, site: FrameSite): Packet {
  const name = frame.isGap ? 'event: gap\n' : '';
  const head = Buffer.from(`id: ${site.cursorOf(frame.sequence)}\n${name}data: `);
  const body = Buffer.from(json);
  const sse = Buffer.concat([head, body, Buffer.from('\n\n')]);
  return { ...frame, sse, json: sse.subarray(head.length, head.length + body.length) };
}
