import { type Cases, isAdjective, isDirectNoun, isVerb } from './cases.ts';
import { type NounPhrase, type PhraseContext, quoted } from './noun-phrase.ts';
import { titleSignals } from './title-signals.ts';
import type { Token } from './tokens.ts';

const leftTokensMax = 10;
const rightTokensMax = 24;
const roman = /^[ivx]+$/;
const latin = /^[a-z]/;

/**
 * The phrase around a noun in a language with cases: adjectives that agree with it before it;
 * genitives, quoted names and linked nouns after it.
 */
export function readCasePhrase(
  context: PhraseContext,
  cases: Cases,
  from: number,
  to: number,
): NounPhrase {
  const isDirect = isDirectNoun(cases, context.tokens.slice(from, to));
  const left = leftEdge(context, cases, from, isDirect ? 'direct' : 'oblique');
  return { from: left, to: rightEdge(context, cases, to) };
}

function leftEdge(
  context: PhraseContext,
  cases: Cases,
  headFrom: number,
  noun: 'direct' | 'oblique',
): number {
  const lowest = Math.max(context.from, headFrom - leftTokensMax);
  let edge = headFrom;
  for (let at = headFrom - 1; at >= lowest; ) {
    const from = describesFrom(context, cases, at, noun);
    if (from === undefined || from < lowest) break;
    edge = from;
    at = from - 1;
  }
  return skipUpcoming(context, edge, headFrom);
}

/** Where the describing word that ends at an index begins: an adjective, "15-й", "XV", "онлайн-". */
function describesFrom(
  context: PhraseContext,
  cases: Cases,
  at: number,
  noun: 'direct' | 'oblique',
): number | undefined {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token || context.isTime(at)) return undefined;
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  const isCompound = before?.key === '-' && before.isGlued;
  // "15-й": the figures and their ending; "бизнес-": the first half of a compound noun.
  if (token.kind === 'word' && isCompound && token.isGlued && first?.kind === 'number') {
    return token.key.length <= 3 ? at - 2 : undefined;
  }
  if (token.key === '-' && token.isGlued && tokens[at + 1]?.isGlued) {
    return before?.kind === 'word' ? at - 1 : undefined;
  }
  if (token.kind !== 'word') return undefined;
  if (roman.test(token.key) && token.isCapital) return at;
  // "Astana International Forum": a foreign name is all capitals and has no case.
  if (latin.test(token.key))
    return token.isCapital && latin.test(nextWord(tokens, at)) ? at : undefined;
  if (rules.determiners.has(token.key) || cases.prepositions.has(token.key)) return undefined;
  if (rules.editions.match(tokens, at)) return at;
  const kinds = rules.signals.match(tokens, at)?.value ?? [];
  const isOther = kinds.some((kind) => kind !== 'upcoming' && !titleSignals.has(kind));
  if (isOther || !isAdjective(cases, token.key, noun)) return undefined;
  return isCompound && token.isGlued && first?.kind === 'word' ? at - 2 : at;
}

function nextWord(tokens: readonly Token[], at: number): string {
  return tokens[at + 1]?.key ?? '';
}

/** "Предстоящий", "нынешний" say when, not what. */
function skipUpcoming(context: PhraseContext, from: number, headFrom: number): number {
  let edge = from;
  while (edge < headFrom) {
    const kinds = context.rules.signals.match(context.tokens, edge)?.value ?? [];
    if (!kinds.includes('upcoming')) break;
    edge += 1;
  }
  return edge;
}

function rightEdge(context: PhraseContext, cases: Cases, headTo: number): number {
  const { tokens } = context;
  const highest = Math.min(context.to, headTo + rightTokensMax);
  let [at, edge] = [headTo, headTo];
  while (at < highest && !context.isTime(at)) {
    const token = tokens[at];
    const after = token && step(context, cases, at, headTo);
    if (after === undefined) break;
    at = after.to;
    if (after.isContent) edge = at;
  }
  return edge;
}

/** One step to the right; undefined where the title ends. */
function step(
  context: PhraseContext,
  cases: Cases,
  at: number,
  headTo: number,
): { to: number; isContent: boolean } | undefined {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mark') return stepOverMark(context, at);
  if (token.kind === 'number') return stepOverNumber(context, at);
  if (token.key === 'и') return canFollowAnd(context, cases, at, headTo) ? to(at + 1) : undefined;
  const stop = rules.stops.match(tokens, at);
  const link = rules.links.match(tokens, at);
  if (link && link.end > (stop?.end ?? at)) {
    const next = tokens[link.end];
    const isOpen = next !== undefined && link.end < context.to && !context.isTime(link.end);
    const isName = next?.kind === 'word' || next?.key === '"';
    const isLinked = isOpen && isName && !rules.determiners.has(next.key);
    return isLinked ? to(link.end) : undefined;
  }
  if (stop || rules.determiners.has(token.key) || isVerb(cases, token)) return undefined;
  const kinds = rules.signals.match(tokens, at)?.value ?? [];
  const isInside = kinds.every((kind) => titleSignals.has(kind) || kind === 'aside');
  return isInside || isName(token) ? { to: at + 1, isContent: true } : undefined;

  function to(index: number) {
    return { to: index, isContent: false };
  }
}

/** A capital inside a sentence is a name's, whatever the word may mean. */
function isName(token: Token): boolean {
  return token.isCapital && token.end - token.start > 1;
}

function stepOverMark(
  context: PhraseContext,
  at: number,
): { to: number; isContent: boolean } | undefined {
  const { tokens } = context;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const name = quoted(context, at);
  if (name !== undefined) return { to: name, isContent: true };
  const isInitial = token?.key === '.' && before?.isCapital && before.end - before.start === 1;
  if (isInitial && next?.isCapital) return { to: at + 1, isContent: false };
  if (token?.key === '.' && before?.key === 'им') return { to: at + 1, isContent: false };
  if (token?.key === '+' && token.isGlued) return { to: at + 1, isContent: false };
  if (token?.key !== '-' || !next || context.isTime(at + 1)) return undefined;
  const isGlued = token.isGlued && next.isGlued;
  // "Россия - Африка" goes on; "саммит ШОС - это" does not.
  const isPair = before?.isCapital && next.isCapital && before.kind === 'word';
  return isGlued || isPair ? { to: at + 1, isContent: false } : undefined;
}

/** "ПМЭФ-2025", "5+1", "50-летия"; any other figure is none of the title. */
function stepOverNumber(
  context: PhraseContext,
  at: number,
): { to: number; isContent: boolean } | undefined {
  const { tokens } = context;
  const [before, token, next, word] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isJoined = token?.isGlued && (before?.key === '-' || before?.key === '+');
  if (isJoined) return { to: at + 1, isContent: true };
  const hasEnding = next?.key === '-' && next.isGlued && word?.kind === 'word' && word.isGlued;
  if (hasEnding) return { to: at + 3, isContent: true };
  return next?.key === '+' && next.isGlued ? { to: at + 1, isContent: false } : undefined;
}

/** "Министров обороны и иностранных дел" goes on; "форум и выставка" are two. */
function canFollowAnd(context: PhraseContext, cases: Cases, at: number, headTo: number): boolean {
  const { tokens, rules } = context;
  const next = tokens[at + 1];
  if (next?.key === '"' && tokens[at - 1]?.key === '"')
    return quoted(context, at + 1) !== undefined;
  if (next?.kind !== 'word' || at + 1 >= context.to || context.isTime(at + 1)) return false;
  if (at === headTo || rules.stops.match(tokens, at + 1) || isVerb(cases, next)) return false;
  const head = rules.heads.match(tokens, at + 1);
  if (head && isDirectNoun(cases, tokens.slice(at + 1, head.end))) return false;
  if (cases.prepositions.has(next.key) || rules.determiners.has(next.key)) return false;
  const kinds = rules.signals.match(tokens, at + 1)?.value ?? [];
  return kinds.every((kind) => titleSignals.has(kind) || kind === 'aside');
}
