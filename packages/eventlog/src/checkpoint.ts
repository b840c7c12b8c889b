import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import type { StoredOctets } from './event-log.ts';

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
}

/** A public key as JSON (RFC 8037 §2). */
export interface NotaryJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** The key's thumbprint (RFC 7638). */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** What a notary signs with. */
export interface NotaryKey {
  readonly privateKey: KeyObject;
  readonly jwk: NotaryJwk;
}

/** What was taken for a checkpoint is none, or its signature is not by a known key. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
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

/** @throws CheckpointError when the text is no Ed25519 key in PEM. */
export function readNotaryKey(pem: string): NotaryKey {
  try {
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('it is not Ed25519');
    const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
    // RFC 7638 §3: the members that are needed, in the order of their names.
    const members = `{"crv":"Ed25519","kty":"OKP","x":"${x}"}`;
    const kid = createHash('sha256').update(members).digest('base64url');
    return { privateKey, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' } };
  } catch (cause) {
    throw new CheckpointError('the key is no Ed25519 private key in PEM', { cause });
  }
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

function parse(part: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch (cause) {
    throw new CheckpointError('it is no JWS', { cause });
  }
}
