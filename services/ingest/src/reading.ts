import { readWireCopy, type WireCopy } from '@dateline/wire-copy';

/** As many as are published at once on a busy day, before the policy has come to them. */
const readingsMax = 64;
/** UTF-16 units; longer copy is rare, and not worth its memory. */
const textLengthMax = 16_384;

const readings = new Map<string, WireCopy>();

/**
 * Reads copy; the newest readings are kept, because the policy reads again what the desk has just
 * published, and reading is the dearest step of both.
 */
export function readCopy(text: string, receivedAt: string): WireCopy {
  if (text.length > textLengthMax) return readWireCopy(text, { receivedAt });
  const key = `${receivedAt}\n${text}`;
  const kept = readings.get(key);
  if (kept) return kept;
  const reading = readWireCopy(text, { receivedAt });
  readings.set(key, reading);
  const [oldest] = readings.keys();
  if (readings.size > readingsMax && oldest !== undefined) readings.delete(oldest);
  return reading;
}
