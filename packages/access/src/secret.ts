import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const prefix = 'dateline_';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const randomOctets = 32;
/** 62^43 is more than 2^256. */
const bodyLength = 43;
const checksumLength = 6;
const shape = new RegExp(`^${prefix}[0-9A-Za-z]{${bodyLength + checksumLength}}$`);

/**
 * A new token: `dateline_`, 256 random bits in base 62, and the CRC-32 of those as six more digits.
 * Scanners for secrets find it by the first and know by the last that it is no accident.
 */
export function createSecret(): string {
  const body = toBase62(BigInt(`0x${randomBytes(randomOctets).toString('hex')}`), bodyLength);
  return `${prefix}${body}${checksumOf(body)}`;
}

/** Whether a text is written as a token of Dateline's, its checksum included. */
export function isSecret(text: string): boolean {
  if (!shape.test(text)) return false;
  const body = text.slice(prefix.length, prefix.length + bodyLength);
  return text.slice(prefix.length + bodyLength) === checksumOf(body);
}

/** What is kept of a token: SHA-256 in hex, enough where nobody can guess what was hashed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function checksumOf(body: string): string {
  return toBase62(BigInt(crc32(body)), checksumLength);
}

function toBase62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) {
    text = digits.charAt(Number(rest % 62n)) + text;
  }
  return text;
}
