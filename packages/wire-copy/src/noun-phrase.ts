import { headAt } from './heads.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { LinkSort, Rules } from './rules.ts';
import { sceneEnd } from './scenes.ts';
import { readSuffixPhrase } from './suffix-phrase.ts';
import { titleSignals } from './title-signals.ts';
import { titleStart } from './title-start.ts';
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

const rightTokensMax = 16;
const listTokensMax = 10;

/** Grows a noun to the phrase that the story names the occasion by. */
export function readNounPhrase(context: PhraseContext, from: number, to: number): NounPhrase {
  if (context.rules.times.suffixes) return readSuffixPhrase(context, from, to);
  return context.rules.table.grammar.modifiers === 'before'
    ? { from: titleStart(context, from), to: rightOfLinked(context, to) }
    : { from: editionBefore(context, from), to: rightOfHead(context, from, to) };
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
    if (token.key === ',' && isLinked && goesOnAfterComma(context, at)) {
      at += 1;
      continue;
    }
    if (token.key === "'s" && isLinked) {
      at += 1;
      continue;
    }
    // "The OPEC+ group".
    if (token.key === '+' && token.isGlued) {
      at += 1;
      edge = at;
      continue;
    }
    const link = rules.links.match(tokens, at);
    if (link) {
      if (!canFollowLink(context, link.end, link.value, isLinked)) break;
      at = link.end;
      isLinked = true;
      continue;
    }
    const scene = isLinked ? sceneEnd(context, at) : undefined;
    if (scene !== undefined) {
      at = scene;
      edge = at;
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

/** "… and the United States": a name follows the determiner, and no noun of another occasion. */
function isNameAfter({ tokens, rules, to }: PhraseContext, at: number): boolean {
  if (!tokens[at + 1]?.isCapital) return false;
  for (let next = at + 1; next < Math.min(to, at + listTokensMax); next += 1) {
    if (!tokens[next]?.isCapital) break;
    if (headAt(rules, tokens, next)) return false;
  }
  return true;
}

/** "Between Japan, South Korea and the United States": names on both sides, and an "and" to come. */
function goesOnAfterComma({ tokens, rules, isTime, to }: PhraseContext, comma: number): boolean {
  if (!tokens[comma - 1]?.isCapital) return false;
  const end = Math.min(to, comma + listTokensMax);
  for (let at = comma + 1; at < end; at += 1) {
    const token = tokens[at];
    if (!token || isTime(at)) return false;
    if (token.key === 'and') return tokens[at - 1]?.isCapital ?? false;
    if (!token.isCapital && token.key !== ',' && !rules.determiners.has(token.key)) return false;
  }
  return false;
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
  if (word === 'and' || word === '&') {
    return isLinked && (!rules.determiners.has(next.key) || isNameAfter(context, at));
  }
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
  // "The trial of the former minister": there the word is of the minister.
  const isSafe = (kind: SignalKind) => titleSignals.has(kind) || kind === 'previous';
  return !kinds || token.isCapital || kinds.every(isSafe);
}

/** "300th": figures that an ending makes a word. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.isGlued;
}

/** Arabic: adjectives and annexed nouns follow the noun, up to a preposition, verb, date or mark. */
function rightOfHead(context: PhraseContext, headFrom: number, headTo: number): number {
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
    const whole =
      wholeOf(context, headFrom, at) ??
      afterUpcoming(context, headFrom, at) ??
      sceneEnd(context, at);
    if (whole !== undefined) {
      at = whole;
      edge = at;
      continue;
    }
    if (endsArabicTitle(context, at) || !isAnnexed(context, at)) break;
    at += 1;
    edge = at;
  }
  return edge;
}

/** "الدورة الثانية من معرض …": behind such a word the title goes on with what the edition is of. */
function wholeOf({ rules, tokens, to }: PhraseContext, headFrom: number, at: number) {
  const joint = rules.partitives.match(tokens, at, to);
  const kind = joint && rules.heads.match(tokens, headFrom)?.value;
  if (!joint || (kind !== 'session' && kind !== 'talks')) return undefined;
  return headAt(rules, tokens, joint.end, to)?.end;
}

/** "الاجتماع المقبل للجنة المشتركة": "next" ends a title, unless the title goes on behind it. */
function afterUpcoming(context: PhraseContext, headFrom: number, at: number): number | undefined {
  const { rules, tokens, to } = context;
  const upcoming = rules.signals.match(tokens, at, to);
  if (!upcoming?.value.every((kind) => kind === 'upcoming')) return undefined;
  const isLink = rules.links.match(tokens, upcoming.end, to)?.value === 'tight';
  const isOn = isLink || /^لل./.test(tokens[upcoming.end]?.key ?? '');
  return isOn ? upcoming.end : wholeOf(context, headFrom, upcoming.end);
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
  // "للوساطة والحوار": talks may be what the title is about; another occasion is not.
  const isSubject = head?.prefix === 'وال' && head.value === 'talks' && isDefinite(tokens[at - 1]);
  if (head?.prefix === 'و' || (head?.prefix === 'وال' && !isSubject)) return true;
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
  if (!isDefinite(before)) return false;
  return rules.complements.match(tokens, at - 1) === undefined;
}

/** "ثالث قمة": the ordinal before the noun belongs to its name. */
function editionBefore(context: PhraseContext, headFrom: number): number {
  if (headFrom - 1 < context.from || context.isTime(headFrom - 1)) return headFrom;
  const edition = context.rules.editions.match(context.tokens, headFrom - 1, headFrom);
  return edition ? headFrom - 1 : headFrom;
}

function isDefinite(token: Token | undefined): boolean {
  return /^(?:و|ب|ك|ف)?(?:ال|لل)/.test(token?.key ?? '');
}
