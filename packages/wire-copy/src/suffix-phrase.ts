import { regionNames } from './gazetteer.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { NounPhrase, PhraseContext } from './noun-phrase.ts';
import type { Rules } from './rules.ts';
import { endsIn } from './suffixes.ts';
import type { Token } from './tokens.ts';

const leftTokensMax = 18;
const romanNumeral = /^[ivxlі]+$/;

/** Signals that may stand inside a title; every other one ends it. */
const harmless: ReadonlySet<SignalKind> = new Set([
  'deadline',
  'forecast',
  'market',
  'publication',
  'newDate',
  'upcoming',
]);

/**
 * The phrase of a noun that closes it, in languages with suffixes: back to a date, a comma, a
 * word in the case of a place or a verb's form. Past a quoted name only an ordinal or an epithet
 * belongs to it: "III халықаралық «Зерде» форумы".
 */
export function readSuffixPhrase(
  context: PhraseContext,
  headFrom: number,
  headTo: number,
): NounPhrase {
  const { tokens } = context;
  const lowest = Math.max(context.from, headFrom - leftTokensMax);
  let [edge, isNamed] = [headFrom, false];
  for (let at = headFrom - 1; at >= lowest; at -= 1) {
    if (context.isTime(at)) break;
    if (tokens[at]?.key === '"') {
      const open = isNamed ? undefined : openingQuote(tokens, at, lowest);
      if (open === undefined) break;
      [edge, at, isNamed] = [open, open, true];
      continue;
    }
    if (!(isNamed ? isEpithet(context, at) : isInside(context, at))) break;
    if (tokens[at]?.kind !== 'mark') edge = at;
  }
  return { from: skipLeading(context, edge, headFrom), to: headTo };
}

function openingQuote(tokens: readonly Token[], close: number, lowest: number) {
  for (let at = close - 1; at >= lowest; at -= 1) if (tokens[at]?.key === '"') return at;
  return undefined;
}

/** What may stand before a quoted name: "third", "III", "15-ші", "international". */
function isEpithet({ rules, tokens }: PhraseContext, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return token.key === '-' && token.isGlued;
  if (token.kind === 'number') return token.key.length <= 3;
  const isGlued = token.isGlued && tokens[at - 1]?.key === '-';
  if (isGlued || romanNumeral.test(token.key)) return true;
  return isListed(rules, tokens, at);
}

function isListed(rules: Rules, tokens: readonly Token[], at: number): boolean {
  return [rules.editions, rules.stopWords].some((table) => {
    const [own, before] = [table.match(tokens, at), table.match(tokens, at - 1)];
    return own !== undefined || before?.end === at + 1;
  });
}

function isInside(context: PhraseContext, at: number): boolean {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return ['-', '&', '+', "'", '/'].includes(token.key);
  if (token.kind === 'number') return true;
  if (rules.determiners.has(token.key) || rules.stops.match(tokens, at)) return false;
  if (rules.links.match(tokens, at)) return !endsHead(context, at - 1);
  if (isLocated(rules, tokens, at)) return false;
  const kinds = rules.signals.match(tokens, at)?.value;
  if (kinds && !kinds.every((kind) => harmless.has(kind))) return false;
  // A case that a link asks for is inside: "терроризмге қарсы".
  if (rules.links.match(tokens, at + 1) || rules.concepts.match(tokens, at)) return true;
  // A name as it is, whatever it ends in: "Өзбекстан".
  if (token.isCapital && regionNames.match(tokens, at)) return true;
  if (isListed(rules, tokens, at)) return true;
  const { suffixes } = rules.times;
  return !endsIn(token, suffixes?.adverbial ?? []) && !endsIn(token, suffixes?.participle ?? []);
}

/** "… форумы және": another occasion comes to its end there. */
function endsHead({ tokens, rules }: PhraseContext, at: number): boolean {
  return rules.heads.match(tokens, at)?.end === at + 1;
}

function isLocated(rules: Rules, tokens: readonly Token[], at: number): boolean {
  // "Жалал-Абадда" is three tokens, and where it is said is the last.
  const from = tokens[at - 1]?.key === '-' && tokens[at]?.isGlued ? at - 2 : at;
  return rules.located.match(tokens, from) !== undefined;
}

/** Words that say when or which one, and joints that nothing stands before. */
function skipLeading(context: PhraseContext, from: number, headFrom: number): number {
  const { tokens, rules } = context;
  let edge = from;
  while (edge < headFrom) {
    const token = tokens[edge];
    const isUpcoming = rules.signals.match(tokens, edge)?.value.includes('upcoming');
    const isJoint = token?.kind === 'mark' && token.key !== '"';
    if (!isUpcoming && !isJoint && !rules.links.match(tokens, edge)) break;
    edge += 1;
  }
  return edge;
}
