import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

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

/** Why a key is followed by one that it has not signed for. */
export type BreakReason = 'lost' | 'stolen';

/** The key that is given up, and why. */
export interface KeyBreak {
  readonly kid: string;
  readonly reason: BreakReason;
}

/** What a notary signs with. */
export interface NotaryKey {
  readonly privateKey: KeyObject;
  readonly jwk: NotaryJwk;
  /** Set where it is to take the place of a key that cannot sign for it. */
  readonly breaksWith?: KeyBreak;
}

/** What was taken for a checkpoint is none, or its signature is not by a known key. */
export class CheckpointError extends Error {
  override readonly name = 'CheckpointError';
}

const keysMax = 16;
const keyPattern = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n?/g;
// Explanatory text, RFC 7468 §2.
const breakPattern = /^Breaks with: ([\w-]{43}) \((lost|stolen)\)$/m;

/**
 * The Ed25519 keys of a file in PEM, the one to sign with last; those before it are there to hand
 * over to it.
 * @throws CheckpointError when the text holds none.
 */
export function readNotaryKeys(pem: string): readonly NotaryKey[] {
  const keys: NotaryKey[] = [];
  let end = 0;
  for (const found of pem.matchAll(keyPattern)) {
    const [, kid, reason] = breakPattern.exec(pem.slice(end, found.index)) ?? [];
    end = found.index + found[0].length;
    const key = readKey(found[0]);
    keys.push(kid ? { ...key, breaksWith: { kid, reason: reason as BreakReason } } : key);
  }
  if (keys.length > 0 && keys.length <= keysMax) return keys;
  throw new CheckpointError('there is no Ed25519 private key in PEM');
}

/** A key as `readNotaryKeys` takes it. */
export function formatNotaryKey({ privateKey, breaksWith }: NotaryKey): string {
  const text = breaksWith ? `Breaks with: ${breaksWith.kid} (${breaksWith.reason})\n` : '';
  return text + privateKey.export({ type: 'pkcs8', format: 'pem' });
}

/** @throws CheckpointError when it is none for Ed25519. */
export function toNotaryKey(privateKey: KeyObject): NotaryKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new CheckpointError('the key is not for Ed25519');
  }
  return { privateKey, jwk: toNotaryJwk(createPublicKey(privateKey).export({ format: 'jwk' })) };
}

/** A key that was read, with the name that it has by its own octets. @throws CheckpointError */
export function toNotaryJwk(value: unknown): NotaryJwk {
  const { kty, crv, x } = Object(value) as Readonly<Record<string, unknown>>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || !/^[\w-]{43}$/.test(x)) {
    throw new CheckpointError('it names no Ed25519 key');
  }
  // RFC 7638 §3: the members that are needed, in the order of their names.
  const members = `{"crv":"Ed25519","kty":"OKP","x":"${x}"}`;
  const kid = createHash('sha256').update(members).digest('base64url');
  return { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' };
}

function readKey(pem: string): NotaryKey {
  try {
    return toNotaryKey(createPrivateKey(pem));
  } catch (cause) {
    throw new CheckpointError('the key is no Ed25519 private key in PEM', { cause });
  }
}
