import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';
const keyOctets = { made: 32, min: 24, max: 64 } as const;

/** A new secret. */
export function createSecret(): string {
  return prefix + randomBytes(keyOctets.made).toString('base64');
}

/** Why a secret is none; undefined where it is one (Standard Webhooks, "Signature scheme"). */
export function faultOfSecret(secret: string): string | undefined {
  const { min, max } = keyOctets;
  const key = keyOf(secret);
  const isWhole = secret.startsWith(prefix) && prefix + key.toString('base64') === secret;
  if (isWhole && key.length >= min && key.length <= max) return undefined;
  return `is not ${prefix} and the base64 of ${min} to ${max} octets`;
}

/** The header fields of one delivery; an event has the same id however often it is sent. */
export function webhookHeaders(
  message: { readonly id: string; readonly body: Buffer; readonly nowMs: number },
  secrets: readonly string[],
): { readonly [name: string]: string } {
  const { id, body, nowMs } = message;
  const timestamp = String(Math.floor(nowMs / 1000));
  const signatures = secrets.map((secret) => {
    const signed = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body);
    return `v1,${signed.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(prefix.length), 'base64');
}
