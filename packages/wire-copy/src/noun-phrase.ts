import { headAt } from './heads.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { LinkSort, Rules } from './rules.ts';
import { readSuffixPhrase } from './suffix-phrase.ts';
import type { Token } from './tokens.ts';

/** The tokens around an occasion noun that name the occasion, `[from, to)`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/** What surrounds the noun: the sentence's bounds, and which of its tokens belong to a date. */
export interface PhraseContext {
  readonly rules: Rules;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly isTime: (at: number) => boolean;
}

const leftTokensMax = 12;
const rightTokensMax = 16;

/** Signals that may stand inside a title; every other one ends it. */
export const titleSignals: ReadonlySet<SignalKind> = new Set([
  'deadline',
  'forecast',
  'market',
  'publication',
  'newDate',
  'attribution',
  'condition',
  'negation',
]);

/** Grows a noun to the phrase that the story names the occasion by. */
export function readNounPhrase(context: PhraseContext, from: number, to: number): NounPhrase {
  if (context.rules.times.suffixes) return readSuffixPhrase(context, from, to);
  return context.rules.table.grammar.modifiers === 'before'
    ? { from: leftEdge(context, from), to: rightOfLinked(context, to) }
    : { from: editionBefore(context, from), to: rightOfHead(context, to) };
}

/** English: back to the determiner; without one, over capitals only. */
function leftEdge(context: PhraseContext, headFrom: number): number {
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
  return skipLeading(context, edge, headFrom);
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

/** English: on over "of …", "between … and …", "on climate change", up to a verb or a date. */
function rightOfLinked(context: PhraseContext, headTo: number): number {
  const { tokens, rules } = context;
  const highest = Math.min(context.to, headTo + rightTokensMax);
  let [at, edge, isLinked] = [headTo, headTo, false];
  while (at < highest) {
    const token = tokens[at];
    if (!token || context.isTime(at)) break;
    const name = at === headTo ? quoted(context, at) : undefined;
    if (name !== undefined) return name;
    if (token.key === '-' && token.isGlued && isLinked) {
      at += 1;
      continue;
    }
    if (token.key === "'s" && isLinked) {
      at += 1;
      continue;
    }
    const link = rules.links.match(tokens, at);
    if (link) {
      if (!canFollowLink(context, link.end, link.value, isLinked)) break;
      at = link.end;
      isLinked = true;
      continue;
    }
    const head = headAt(rules, tokens, at);
    if (head && !isLinked && token.kind === 'word') {
      at = head.end;
      edge = at;
      continue;
    }
    if (!isLinked || !isContent(context, at)) break;
    at += 1;
    // A title never ends in "the": what would have followed it is no part of it.
    if (!rules.determiners.has(token.key)) edge = at;
  }
  return edge;
}

function canFollowLink(
  context: PhraseContext,
  at: number,
  link: LinkSort,
  isLinked: boolean,
): boolean {
  const { tokens, rules } = context;
  const next = tokens[at];
  if (!next || at >= context.to || context.isTime(at) || next.kind === 'number') return false;
  const word = tokens[at - 1]?.key;
  // "China and Kazakhstan" goes on; "the summit and the forum" are two.
  if (word === 'and' || word === '&') return isLinked && !rules.determiners.has(next.key);
  if (link === 'tight') return true;
  if (rules.cities.match(tokens, at)) return false;
  return word === 'to' ? next.isCapital : !rules.stops.match(tokens, at);
}

function isContent(context: PhraseContext, at: number): boolean {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return false;
  if (token.kind === 'number') return isOrdinal(tokens, at);
  const previous = tokens[at - 1];
  if (rules.determiners.has(token.key)) {
    return previous !== undefined && rules.links.match(tokens, at - 1) !== undefined;
  }
  if (rules.stops.match(tokens, at)) return false;
  const kinds = rules.signals.match(tokens, at)?.value;
  return !kinds || token.isCapital || kinds.every((kind) => titleSignals.has(kind));
}

/** "300th": figures that an ending makes a word. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.isGlued;
}

/** Arabic: adjectives and annexed nouns follow the noun, up to a preposition, verb, date or mark. */
function rightOfHead(context: PhraseContext, headTo: number): number {
  const { tokens, rules } = context;
  const highest = Math.min(context.to, headTo + rightTokensMax);
  let [at, edge] = [headTo, headTo];
  while (at < highest) {
    const token = tokens[at];
    if (!token || context.isTime(at)) break;
    if (token.kind === 'mark') {
      const after =
        quoted(context, at) ?? (token.key === '-' && token.isGlued ? at + 1 : undefined);
      if (after === undefined) break;
      if (token.key !== '-') edge = after;
      at = after;
      continue;
    }
    const link = rules.links.match(tokens, at);
    if (link) {
      at = link.end;
      continue;
    }
    if (endsArabicTitle(context, at) || !isAnnexed(context, at)) break;
    at += 1;
    edge = at;
  }
  return edge;
}

/** Persian annexation shows on the word before: "Нишасти вазирони …", but "Нишаст 5 июн". */
function isAnnexed({ tokens, rules }: PhraseContext, at: number): boolean {
  const { annexed } = rules;
  if (annexed.length === 0) return true;
  const before = tokens[at - 1];
  return annexed.some((ending) => before?.key.endsWith(ending)) || isAfterLink(tokens, rules, at);
}

function isAfterLink(tokens: readonly Token[], rules: Rules, at: number): boolean {
  return [1, 2, 3].some((words) => rules.links.match(tokens, at - words)?.end === at);
}

/** The index after a closing quotation mark, where one opens here and closes within reach. */
export function quoted(context: PhraseContext, at: number): number | undefined {
  const { tokens } = context;
  if (tokens[at]?.key !== '"') return undefined;
  const end = Math.min(context.to, at + rightTokensMax);
  for (let close = at + 1; close < end; close += 1) {
    if (tokens[close]?.key === '"') return close + 1;
  }
  return undefined;
}

function endsArabicTitle(context: PhraseContext, at: number): boolean {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token || rules.stops.match(tokens, at)) return true;
  if (/^[وف]?س[يت]/.test(token.key) && token.key.length > 4) return true;
  const city = rules.cities.match(tokens, at);
  if (city && (city.prefix.endsWith('ب') || city.prefix.endsWith('ل'))) return true;
  if (isAttachedLocative(context, at)) return true;
  const head = headAt(rules, tokens, at);
  if (head?.prefix === 'وال' || head?.prefix === 'و') return true;
  const kinds = rules.signals.match(tokens, at)?.value;
  return kinds !== undefined && !kinds.every((kind) => titleSignals.has(kind) || kind === 'aside');
}

/**
 * "المنتدى المغاربي بصفاقس": behind a definite noun or adjective a word with "ب" is where or with
 * whom, unless the word before it asks for one ("المعني بالأمن").
 */
function isAttachedLocative({ rules, tokens }: PhraseContext, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !/^ب../.test(token.key) || rules.table.attached === '') return false;
  if (!/^(?:و|ب|ك|ف)?(?:ال|لل)/.test(before.key)) return false;
  return rules.complements.match(tokens, at - 1) === undefined;
}

/** "ثالث قمة": the ordinal before the noun belongs to its name. */
function editionBefore(context: PhraseContext, headFrom: number): number {
  if (headFrom - 1 < context.from || context.isTime(headFrom - 1)) return headFrom;
  const edition = context.rules.editions.match(context.tokens, headFrom - 1, headFrom);
  return edition ? headFrom - 1 : headFrom;
}
