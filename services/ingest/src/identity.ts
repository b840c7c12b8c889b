import { createHash } from 'node:crypto';
import { toBase32 } from '@dateline/runtime';

const derivedIdLength = 26;

/** The namespace of every name-based UUID of Dateline (RFC 9562 §5.5); never to be changed. */
const uuidNamespace = Buffer.from('b0f0c9d25a3e4d1c9a52d64a7c1e0f37', 'hex');

/** 26 characters of lower-case base32 (RFC 4648 §6) of a SHA-256: an id that is a safe token. */
export function deriveId(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  parts.forEach((part, index) => {
    // A unit separator cannot occur in checked words, so two lists never run into one another.
    hash.update(index === 0 ? part : `\u001f${part}`);
  });
  return toBase32(hash.digest()).slice(0, derivedIdLength);
}

/** `urn:uuid:`, version 5, of one entity of one newsroom: the same wherever it is derived. */
export function deriveUri(newsroom: string, kind: 'article' | 'occasion', id: string): string {
  const octets = createHash('sha1')
    .update(uuidNamespace)
    .update(`${newsroom}/${kind}/${id}`)
    .digest()
    .subarray(0, 16);
  octets[6] = ((octets[6] ?? 0) & 0x0f) | 0x50; // RFC 9562 §5.5: version 5
  octets[8] = ((octets[8] ?? 0) & 0x3f) | 0x80; // RFC 9562 §4.1: variant 10
  const hex = octets.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${groups.join('-')}-${hex.slice(20)}`;
}

/** SHA-256, hex, of a JSON value whatever the order of its fields: one wish has one digest. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join()}}`;
}
