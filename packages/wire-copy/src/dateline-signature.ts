import { agencyNames } from './agencies.ts';
import { isPlaceName } from './dateline-place.ts';
import type { Token } from './tokens.ts';

/** An agency's signature by its tokens. */
export interface Signature {
  /** Canonical; undefined for one that no table knows. */
  readonly name: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Index after the signature and its brackets. */
  readonly end: number;
}

const signatureTokensMax = 8;
const unknownTokensMax = 4;
const closingTokensMax = 20;

/** `(Xinhua)`, `/TASS/`, `/АМИТ «Ховар»/`, or a known name apart from what stands before it. */
export function signatureAt(tokens: readonly Token[], at: number): Signature | undefined {
  const open = tokens[at]?.key;
  if (open === '(' || open === '/') return bracketed(tokens, at, open === '(' ? ')' : '/');
  // Without brackets: "2023 م واس", "دمشق-سانا", "8-5-2023 وفا-".
  const bare = agencyNames.match(tokens, at);
  if (!bare) return undefined;
  const [before, after] = [tokens[at - 1]?.key ?? '', tokens[bare.end]];
  const isClosed = after === undefined || isDashed(after) || after.lineEnds > 0;
  const isApart =
    before === 'م' || (isClosed && (before === 'ه' || tokens[at - 1]?.kind !== 'word'));
  return isApart ? { name: bare.value, from: at, to: bare.end, end: bare.end } : undefined;
}

/** PLACE, DATE – AGENCY.: the signature stands behind the dash and ends in a stop. */
export function signatureAfterDash(tokens: readonly Token[], at: number): Signature | undefined {
  const found = agencyNames.match(tokens, at);
  if (!found || !['.', ',', ':'].includes(tokens[found.end]?.key ?? '')) return undefined;
  return { name: found.value, from: at, to: found.end, end: found.end };
}

/** Index after the next such mark; undefined where it is not near. */
export function closing(tokens: readonly Token[], from: number, mark: string): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + closingTokensMax); at += 1) {
    if (tokens[at]?.key === mark) return at + 1;
  }
  return undefined;
}

function isDashed(token: Token): boolean {
  return ['-', ':', '/'].includes(token.key);
}

function bracketed(tokens: readonly Token[], at: number, mark: string): Signature | undefined {
  const close = closing(tokens, at + 1, mark);
  if (close === undefined) return undefined;
  const signature = { from: at + 1, to: close - 1, end: close };
  const name = nameWithin(tokens, at + 1, close - 1);
  if (name) return { name, ...signature };
  const isNew = mark === ')' && isNewName(tokens, at + 1, close - 1);
  return isNew ? { name: undefined, ...signature } : undefined;
}

/** The agency's name may stand beside another word: (NIAT Khovar), (CNA/AFP). */
function nameWithin(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (to - from > signatureTokensMax) return undefined;
  for (let at = from; at < to; at += 1) {
    const found = agencyNames.match(tokens, at, to);
    if (found) return found.value;
  }
  return undefined;
}

/** A few words that could sign: no figures, and not where the place lies. */
function isNewName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > unknownTokensMax) return false;
  return words.every(({ kind }) => kind !== 'number') && !isPlaceName(tokens, from, to);
}
