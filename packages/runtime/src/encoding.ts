/** The codings a document exists in; `identity` is the plain bytes (RFC 9110 §8.4.1). */
export type Encoding = 'identity' | 'gzip' | 'br';

// In the order we like to send them when the client likes them alike.
const ours = ['br', 'gzip', 'identity'] as const;
const member =
  /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

const rememberedMax = 500;
const remembered = new Map<string, readonly Encoding[]>();

/**
 * The codings that a client takes, the one to prefer first; empty if it takes none of ours.
 * Clients send few different fields, so the answers to the last of them are remembered.
 */
export function acceptedEncodings(field: string | undefined): readonly Encoding[] {
  const key = field ?? '';
  const known = remembered.get(key);
  if (known) return known;
  const accepted = field === undefined ? plainOnly : negotiate(field);
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(key, accepted);
  return accepted;
}

const plainOnly: readonly Encoding[] = ['identity'];

// RFC 9110 §12.5.3. A member that cannot be read is ignored.
function negotiate(field: string): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of field.split(',')) {
    const match = member.exec(part.trim());
    if (!match) continue;
    const name = (match[1] ?? '').toLowerCase();
    weights.set(name === 'x-gzip' ? 'gzip' : name, Number(match[2] ?? 1));
  }
  return ours
    .map((encoding) => ({ encoding, weight: weightOf(encoding, weights) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map(({ encoding }) => encoding);
}

// Identity is acceptable unless it is refused, by name or by `*;q=0`; unnamed, it comes last.
function weightOf(encoding: Encoding, weights: ReadonlyMap<string, number>): number {
  const own = weights.get(encoding);
  if (own !== undefined) return own;
  const rest = weights.get('*');
  if (rest !== undefined) return rest;
  return encoding === 'identity' ? Number.MIN_VALUE : 0;
}
