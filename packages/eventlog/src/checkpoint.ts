import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { RestoredLog, StoredOctets } from './event-log.ts';
import { CheckpointError, type KeyBreak, type NotaryJwk, type NotaryKey } from './notary-key.ts';

/** What a notary signs of a stretch of a log: a hash of each message, and of all up to its end. */
export interface Checkpoint {
  readonly version: 1;
  /** From 1, without gaps. */
  readonly number: number;
  readonly stream: string;
  /** RFC 3339, as the broker says it: another value is another log. */
  readonly streamCreated: string;
  /** Sequences in the stream, both included. */
  readonly first: number;
  readonly last: number;
  /** Of the chain, 64 hex digits: after the message before the first, and after the last. */
  readonly before: string;
  readonly after: string;
  /** One for each sequence; null where the message was gone before the notary saw it. */
  readonly leaves: readonly (string | null)[];
  /** RFC 3339, by the notary's clock. */
  readonly time: string;
  /** Where the key comes from that signs this: the number that introduced it; 1 if left out. */
  readonly keyFrom?: number;
  /** The key that signs this: in the first, in a break, and where it hands over. */
  readonly key?: NotaryJwk;
  /** The key that signs all after this one. */
  readonly nextKey?: NotaryJwk;
  /** This one's key takes the place of another that has not signed for it. */
  readonly breaksWith?: KeyBreak;
  /** The logs that this one was restored from, the oldest first, where it is another than before. */
  readonly restored?: readonly RestoredLog[];
}

/** The hash before the first message of a log. */
export const chainStart = '0'.repeat(64);

/**
 * The hash of one message as it is stored: SHA-256 over its sequence, its subject, its headers and
 * its body. Headers are `name:value` lines in the order of their names' octets; those whose name
 * begins with `Nats-` are the transport's own, and differ from mirror to mirror.
 */
export function leafOf({ sequence, subject, headers, body }: StoredOctets): string {
  const lines = headers
    .filter(([name]) => !/^nats-/i.test(name))
    .map(([name, value]) => ({ octets: Buffer.from(name), line: `${name}:${value.trim()}\n` }))
    .sort((one, other) => Buffer.compare(one.octets, other.octets))
    .map(({ line }) => line);
  return createHash('sha256')
    .update(`${sequence}\n${subject}\n${lines.join('')}\n`)
    .update(body)
    .digest('hex');
}

/** The chain's hash after one more message; `-` stands for one that nobody has seen. */
export function extendChain(before: string, sequence: number, leaf: string | null): string {
  return createHash('sha256')
    .update(`${before} ${sequence} ${leaf ?? '-'}`)
    .digest('hex');
}

/** The chain's hash at the end of a stretch that begins at `first`. */
export function chainOver(
  before: string,
  first: number,
  leaves: readonly (string | null)[],
): string {
  return leaves.reduce<string>(
    (hash, leaf, index) => extendChain(hash, first + index, leaf),
    before,
  );
}

/** A checkpoint as a JWS in its compact form (RFC 7515 §7.1). */
export function signCheckpoint(checkpoint: Checkpoint, { privateKey, jwk }: NotaryKey): string {
  const head = { alg: 'EdDSA', kid: jwk.kid, typ: 'dateline-checkpoint' };
  const signed = [head, checkpoint]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/**
 * Reads a checkpoint whose signature is good and whose chain is what its leaves make of it.
 * @throws CheckpointError that says what is not so.
 */
export function openCheckpoint(jws: string, keys: readonly NotaryJwk[]): Checkpoint {
  const [head = '', body = '', signature = '', ...more] = jws.split('.');
  const { alg, kid } = parse(head);
  const jwk = keys.find((key) => key.kid === kid);
  if (alg !== 'EdDSA' || more.length > 0 || !jwk) {
    throw new CheckpointError(`signed by ${String(kid)}, which is no known key`);
  }
  const key = createPublicKey({ format: 'jwk', key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x } });
  const octets = Buffer.from(signature, 'base64url');
  if (!verify(null, Buffer.from(`${head}.${body}`), key, octets)) {
    throw new CheckpointError('the signature is not good');
  }
  const checkpoint = parse(body) as unknown as Checkpoint;
  const { version, first, last, leaves, before, after } = checkpoint;
  if (version !== 1) throw new CheckpointError(`of version ${String(version)}`);
  if (last - first + 1 !== leaves.length) {
    throw new CheckpointError(`${leaves.length} leaves for sequences ${first} to ${last}`);
  }
  if (chainOver(before, first, leaves) !== after) {
    throw new CheckpointError('the chain is not what the leaves make of it');
  }
  return checkpoint;
}

/** What a text says of itself, with nothing checked. @throws CheckpointError where it is no JWS */
export function readClaims(jws: string): {
  readonly kid: unknown;
  readonly claims: Partial<Checkpoint>;
} {
  const [head = '', body = ''] = jws.split('.');
  return { kid: parse(head)['kid'], claims: parse(body) };
}

function parse(part: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString()));
  } catch (cause) {
    throw new CheckpointError('it is no JWS', { cause });
  }
}
