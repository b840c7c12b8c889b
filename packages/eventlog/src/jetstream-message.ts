import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { StoredMessage } from '@dateline/contracts';
import type { Msg } from '@nats-io/transport-node';

/** From this length on, in octets, the detour through UTF-16 is quicker than Node's own decoder. */
const transcodeOctetsMin = 256;
/** From this length on, V8 keeps a substring as a window on the whole text it was cut from. */
const sharedSubstringMin = 13;
const headerStart = 'NATS/1.0';

/** A message's header block, read once; `status` is 0 for a stored message. */
export interface HeaderBlock {
  readonly status: number;
  readonly description: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the header block from the octets before the data. The client's own reader costs five times
 * as much, which a reader of a whole log would feel. Of a repeated header the last one counts.
 */
export function readHeaders(message: Msg): HeaderBlock {
  const octets = headerOctets(message);
  if (!octets) return readHeadersSlowly(message);
  const text = octets.toString('latin1');
  const headers: Record<string, string> = {};
  const lineEnd = text.indexOf('\r\n');
  const [, status = '0', description = ''] =
    lineEnd === headerStart.length ? [] : (/^\S+ +(\d{3}) ?(.*)/.exec(text) ?? []);
  for (let start = lineEnd + 2; start > 1 && start < text.length; ) {
    const end = text.indexOf('\r\n', start);
    if (end <= start) break;
    const colon = text.indexOf(':', start);
    if (colon > start && colon < end) {
      const valueStart = text.charCodeAt(colon + 1) === 0x20 ? colon + 2 : colon + 1;
      // A value of its own, so that an entry that keeps it does not keep the whole block.
      headers[text.slice(start, colon)] =
        end - valueStart < sharedSubstringMin
          ? text.slice(valueStart, end)
          : octets.toString('latin1', valueStart, end);
    }
    start = end + 2;
  }
  return { status: Number(status), description, headers };
}

/** One stored message whose body is parsed when it is asked for. */
export function toStoredMessage(
  message: Msg,
  place: { readonly subject: string; readonly sequence: number },
  { headers }: HeaderBlock,
): StoredMessage {
  const { subject, sequence } = place;
  const { data: octets } = message;
  return { subject, sequence, headers, octets, body: () => parseBody(octets) };
}

/** @throws SyntaxError when the octets are not UTF-8 or not JSON. */
export function parseBody(data: Uint8Array): unknown {
  const octets = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (isAscii(octets)) return JSON.parse(octets.toString('latin1'));
  if (!isUtf8(octets)) throw new SyntaxError('the octets are not UTF-8');
  if (octets.length < transcodeOctetsMin) return JSON.parse(octets.toString('utf8'));
  return JSON.parse(transcode(octets, 'utf8', 'utf16le').toString('utf16le'));
}

/** Where a delivered message stands, from its reply subject. */
export interface DeliveryPlace {
  /** Sequence in the stream. */
  readonly sequence: number;
  /** Sequence in the consumer, from 1. */
  readonly deliverySequence: number;
  /** How many messages that match were still to be delivered. */
  readonly pending: number;
}

/**
 * `$JS.ACK.<stream>.<consumer>.<delivered>.<sequence>.<delivery>.<time>.<pending>`, or with a domain
 * and an account's hash after `ACK`; undefined for a message that no consumer delivered.
 */
export function parseReply(reply: string | undefined): DeliveryPlace | undefined {
  if (!reply?.startsWith('$JS.ACK.')) return undefined;
  const tokens = reply.split('.');
  const shift = tokens.length === 9 ? 0 : 2;
  const number = (index: number) => Number(tokens[index + shift]);
  return { sequence: number(5), deliverySequence: number(6), pending: number(8) };
}

/** The client's messages know their whole size, which its type does not say. */
type SizedMsg = Msg & { readonly size?: () => number };

/** The header block lies right before the data in the same buffer; undefined where it does not. */
function headerOctets(message: SizedMsg): Buffer | undefined {
  const { data } = message;
  const size = message.size?.() ?? 0;
  const length = size - message.subject.length - (message.reply?.length ?? 0) - data.byteLength;
  if (length <= headerStart.length || length > data.byteOffset) return undefined;
  const octets = Buffer.from(data.buffer, data.byteOffset - length, length);
  return octets.toString('latin1', 0, headerStart.length) === headerStart ? octets : undefined;
}

function readHeadersSlowly({ headers: block }: Msg): HeaderBlock {
  const headers: Record<string, string> = {};
  for (const [name, values] of block ?? []) headers[name] = values.at(-1) ?? '';
  return { status: block?.code ?? 0, description: block?.description ?? '', headers };
}
