import type { PhraseContext } from './noun-phrase.ts';
import { titleSignals } from './title-signals.ts';
import type { Token } from './tokens.ts';

const leftTokensMax = 12;

/** Where modifiers stand before the noun: back to the determiner; without one, over capitals only. */
export function titleStart(context: PhraseContext, headFrom: number): number {
  const { tokens } = context;
  let edge = headFrom;
  let quotes = 0;
  const lowest = Math.max(context.from, headFrom - leftTokensMax);
  while (edge > lowest && isModifier(context, edge - 1)) {
    edge -= 1;
    if (tokens[edge]?.key === '"') quotes += 1;
  }
  if (quotes % 2 === 1) edge = afterLast(tokens, edge, headFrom, '"');
  if (!isBounded(context, edge)) edge = capitalEdge(context, edge, headFrom);
  edge = skipLeading(context, edge, headFrom);
  return editionStart(context, edge) ?? edge;
}

/** "The fourth round of their dialogue", "13th edition of the Forum": from the ordinal on. */
function editionStart({ rules, tokens, from }: PhraseContext, edge: number): number | undefined {
  const of = rules.determiners.has(tokens[edge - 1]?.key ?? '') ? edge - 2 : edge - 1;
  const noun = of - 1;
  if (noun <= from || rules.links.match(tokens, of, edge)?.value !== 'tight') return undefined;
  if (!rules.linked.editionNouns.has(tokens[noun]?.key ?? '')) return undefined;
  if (rules.editions.match(tokens, noun - 1, noun)) return noun - 1;
  const isFigure = tokens[noun - 1]?.isGlued && tokens[noun - 2]?.kind === 'number';
  return isFigure && noun - 2 >= from ? noun - 2 : undefined;
}

/** A determiner or a word that opens titles stands before it, or the sentence begins with it. */
function isBounded({ rules, tokens, from }: PhraseContext, edge: number): boolean {
  if (edge <= from) return true;
  const isNext = rules.signals.match(tokens, edge - 1, edge)?.value.includes('upcoming');
  const at = isNext && edge - 1 > from ? edge - 1 : edge;
  const isDetermined = rules.determiners.has(tokens[at - 1]?.key ?? '');
  return isDetermined || rules.openers.match(tokens, at - 1, at) !== undefined;
}

function isModifier(context: PhraseContext, at: number): boolean {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token || context.isTime(at)) return false;
  if (token.kind === 'mark')
    return ['-', '"', '&', '+'].includes(token.key) || isPlural(tokens, at);
  if (token.kind === 'number') return true;
  if (rules.determiners.has(token.key) || rules.stops.match(tokens, at)) return false;
  const link = rules.links.match(tokens, at);
  if (link) return isJoining(tokens, at) && tokens[at + 1]?.kind !== 'mark';
  const kinds = rules.signals.match(tokens, at)?.value;
  return (
    !kinds ||
    token.isCapital ||
    kinds.every((kind) => titleSignals.has(kind) || kind === 'upcoming')
  );
}

/** "Donors' conference": the apostrophe of a plural. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return mark?.key === "'" && mark.isGlued && before?.kind === 'word' && before.key.endsWith('s');
}

/** "Belt and Road", "Boao Forum for Asia", "trade and investment": both sides of one kind. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !after) return false;
  if (before.isCapital && after.isCapital) return true;
  return link?.key === 'and' && !before.isCapital && !after.isCapital && before.kind === 'word';
}

function capitalEdge(context: PhraseContext, lowest: number, headFrom: number): number {
  const { tokens, rules } = context;
  let edge = headFrom;
  for (let at = headFrom - 1; at >= lowest; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const isEdition = rules.editions.match(tokens, at) !== undefined;
    if (token.isCapital || isEdition) edge = at;
    else if (token.kind === 'word' && !rules.links.match(tokens, at)) break;
  }
  return edge;
}

/** "Upcoming", "next", "planned" say when, not what. */
function skipLeading(context: PhraseContext, from: number, headFrom: number): number {
  const { tokens, rules } = context;
  let edge = from;
  while (edge < headFrom) {
    const token = tokens[edge];
    const kinds = rules.signals.match(tokens, edge)?.value ?? [];
    const isSkipped = kinds.includes('upcoming') || token?.key === '-' || token?.key === ',';
    if (!isSkipped && !(token && rules.determiners.has(token.key))) break;
    edge += 1;
  }
  return edge;
}

function afterLast(tokens: readonly Token[], from: number, to: number, key: string): number {
  for (let at = to - 1; at >= from; at -= 1) if (tokens[at]?.key === key) return at + 1;
  return from;
}
