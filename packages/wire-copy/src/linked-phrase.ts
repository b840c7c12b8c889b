import { type NounPhrase, type PhraseContext, quoted } from './noun-phrase.ts';
import { titleSignals } from './title-signals.ts';

const leftTokensMax = 8;
const rightTokensMax = 28;
const listTokensMax = 8;
const roman = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?:e|er|re|eme)?$/;

/**
 * French, Spanish: an ordinal, an edition or a name may stand before the noun; adjectives and
 * nouns that prepositions link to it follow, up to a verb, a date, a place of holding or a mark.
 */
export function linkedPhrase(context: PhraseContext, from: number, to: number): NounPhrase {
  const edge = leftEdge(context, from);
  return { from: editionEdge(context, edge) ?? edge, to: rightEdge(context, to) };
}

function leftEdge(context: PhraseContext, headFrom: number): number {
  const { tokens, rules } = context;
  const lowest = Math.max(context.from, headFrom - leftTokensMax);
  let edge = headFrom;
  while (edge > lowest && !context.isTime(edge - 1)) {
    const ordinal = ordinalBefore(context, edge);
    const before = tokens[edge - 1];
    if (ordinal !== undefined) edge = ordinal;
    else if (before && (rules.linked.leading.has(before.key) || isNameBefore(context, edge))) {
      edge -= 1;
    } else if (before?.key === '-' && before.isGlued && tokens[edge]?.isGlued) edge -= 2;
    else break;
  }
  return Math.max(lowest, edge);
}

/** "Paris Air Forum": capitals right before a capital noun. */
function isNameBefore({ tokens, rules, from }: PhraseContext, edge: number): boolean {
  const [before, noun] = [tokens[edge - 1], tokens[edge]];
  if (!before || edge - 1 <= from || before.kind !== 'word') return false;
  if (!before.isCapital || !noun?.isCapital) return false;
  const isWord = rules.determiners.has(before.key) || rules.stops.match(tokens, edge - 1);
  return !isWord && !rules.links.match(tokens, edge - 1) && !rules.signals.match(tokens, edge - 1);
}

/** Where the ordinal that ends at an index begins: "premier", "XXe", "7ème", "8.ª", "V". */
function ordinalBefore({ tokens, rules }: PhraseContext, end: number): number | undefined {
  const last = tokens[end - 1];
  if (!last) return undefined;
  const isWord =
    rules.determiners.has(last.key) || rules.stops.match(tokens, end - 1) !== undefined;
  if (last.isCapital && !isWord && roman.test(last.key)) return end - 1;
  for (const start of [end - 2, end - 1]) {
    if (start >= 0 && rules.editions.match(tokens, start, end)?.end === end) return start;
  }
  const isEnding = last.isGlued && rules.linked.ordinalEndings.has(last.key);
  const number = tokens[end - 2]?.key === '.' ? end - 3 : end - 2;
  return isEnding && tokens[number]?.kind === 'number' ? number : undefined;
}

/** "La 7ème édition du Salon", "tercera ronda de negociaciones": from the ordinal on. */
function editionEdge(context: PhraseContext, edge: number): number | undefined {
  const { tokens, rules } = context;
  let at = edge - 1;
  if (rules.determiners.has(tokens[at]?.key ?? '')) at -= 1;
  const isGenitive = rules.linked.genitives.has(tokens[at]?.key ?? '');
  if (!isGenitive || !rules.linked.editionNouns.has(tokens[at - 1]?.key ?? '')) return undefined;
  return ordinalBefore(context, at - 1);
}

/** "Édition" in "la 7ème édition du Salon" is no noun of its own: the one linked to it is. */
export function isEditionOfNoun({ tokens, rules, to }: PhraseContext, at: number): boolean {
  if (!rules.linked.editionNouns.has(tokens[at]?.key ?? '')) return false;
  if (!rules.linked.genitives.has(tokens[at + 1]?.key ?? '')) return false;
  for (let next = at + 2; next < Math.min(to, at + 2 + leftTokensMax); next += 1) {
    if (rules.heads.match(tokens, next, to)) return true;
    const token = tokens[next];
    if (token?.kind === 'mark' && token.key !== '"' && token.key !== '-') return false;
    if (rules.stops.match(tokens, next, to) || rules.signals.match(tokens, next, to)) return false;
  }
  return false;
}

/** One step to the right: the next index, and whether what was passed can end the title. */
interface Step {
  readonly at: number;
  readonly isContent: boolean;
  readonly isLinked: boolean;
}

function rightEdge(context: PhraseContext, headTo: number): number {
  const highest = Math.min(context.to, headTo + rightTokensMax);
  let [at, edge, isLinked] = [headTo, headTo, false];
  while (at < highest && !context.isTime(at)) {
    const name = quoted(context, at);
    if (name !== undefined) return at === edge ? name : edge;
    const step = stepRight(context, headTo, at, isLinked);
    if (!step) break;
    at = step.at;
    isLinked ||= step.isLinked;
    if (step.isContent) edge = at;
  }
  return edge;
}

function stepRight(
  context: PhraseContext,
  headTo: number,
  at: number,
  isLinked: boolean,
): Step | undefined {
  const { tokens, rules } = context;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mark') return overMark(context, headTo, at, isLinked);
  if (token.kind === 'number') return overNumber(context, at);
  const and = rules.times.tables.get('and')?.match(tokens, at, context.to);
  if (and) return canJoin(context, and.end, isLinked) ? link(and.end) : undefined;
  const area = isLinked ? rules.linked.areas.match(tokens, at, context.to) : undefined;
  if (area) return { at: area.end, isContent: true, isLinked: false };
  const found = rules.links.match(tokens, at, context.to);
  if (found) {
    const isOpen = found.value === 'tight' || isLinked === (found.value === 'inner');
    return isOpen && canFollow(context, found.end) ? link(found.end) : undefined;
  }
  if (rules.determiners.has(token.key)) {
    const before = tokens[at - 1];
    const isJoined = before?.key === ',' || isAnd(context, at - 1);
    const isLed = before && (isJoined || rules.links.match(tokens, at - 1));
    return isLed ? { at: at + 1, isContent: false, isLinked: false } : undefined;
  }
  return endsTitle(context, at) ? undefined : { at: at + 1, isContent: true, isLinked: false };
}

function link(end: number): Step {
  return { at: end, isContent: false, isLinked: true };
}

/** "Chine-Asie", "A & B", and the commas of "de l'Economie, des Finances et du Budget". */
function overMark(
  context: PhraseContext,
  headTo: number,
  at: number,
  isLinked: boolean,
): Step | undefined {
  const { tokens } = context;
  const token = tokens[at];
  const isGlued = token?.isGlued === true && tokens[at + 1]?.isGlued === true;
  const isJoint = (token?.key === '-' || token?.key === '/') && isGlued;
  if (isJoint || token?.key === '&') return { at: at + 1, isContent: false, isLinked: false };
  if (token?.key !== ',' || !isLinked || !isListComma(context, headTo, at)) return undefined;
  return { at: at + 1, isContent: false, isLinked: true };
}

/** "Expo 2025", "Agenda 2030", "50e anniversaire"; "de 300 experts" counts people. */
function overNumber(context: PhraseContext, at: number): Step | undefined {
  const { tokens, rules } = context;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOrdinal = after?.isGlued === true && rules.linked.ordinalEndings.has(after.key);
  if (isOrdinal) return { at: at + 2, isContent: true, isLinked: false };
  const isYear = token?.key.length === 4 && /^(?:19|20)/.test(token.key);
  const isNamed = before?.kind === 'word' && !rules.links.match(tokens, at - 1);
  if (!isYear || !isNamed || rules.determiners.has(before.key)) return undefined;
  return { at: at + 1, isContent: true, isLinked: false };
}

function canFollow(context: PhraseContext, at: number): boolean {
  const { tokens, rules } = context;
  const [word, next] = [tokens[at - 1], tokens[at]];
  if (!word || !next || at >= context.to || context.isTime(at)) return false;
  if (next.kind === 'number') return tokens[at + 1]?.isGlued === true;
  if (next.kind === 'mark') return next.key === '"';
  // "Pour lutter" says what for; "de" before such an ending is a noun's: "de la mer", "d'hiver".
  if (!rules.linked.genitives.has(word.key) && rules.linked.isInfinitive(next)) return false;
  return rules.determiners.has(next.key) || !endsTitle(context, at);
}

/** "Économique et commercial", "de Chine et du Kazakhstan"; "le sommet et le forum" are two. */
function canJoin(context: PhraseContext, at: number, isLinked: boolean): boolean {
  const { tokens, rules } = context;
  const next = tokens[at];
  if (!next || at >= context.to || context.isTime(at) || next.kind !== 'word') return false;
  const isDetermined = rules.determiners.has(next.key);
  const isLink = rules.links.match(tokens, at) !== undefined;
  if (!isLinked && (isDetermined || isLink)) return false;
  const noun = isDetermined ? at + 1 : at;
  if (isDetermined && rules.heads.match(tokens, noun, context.to)) return false;
  return isLink || !endsTitle(context, noun);
}

/** A comma joins where its list goes on to "et": no verb, date or second comma clause between. */
function isListComma(context: PhraseContext, headTo: number, comma: number): boolean {
  const { tokens, rules } = context;
  const first = tokens[comma + 1];
  // "Entre l'armée libanaise, l'armée israélienne et la Finul": each party with its article.
  const between = rules.times.tables.get('between');
  let isParties = false;
  for (let at = headTo; at < comma; at += 1) isParties ||= between?.match(tokens, at) !== undefined;
  if (!first || (rules.determiners.has(first.key) && !isParties)) return false;
  const wasCity = rules.cities.match(tokens, comma - 1, comma);
  const isPlace = rules.cities.match(tokens, comma + 1) ?? rules.regions.match(tokens, comma + 1);
  if (wasCity && isPlace) return false;
  const end = Math.min(context.to, comma + listTokensMax);
  for (let at = comma + 1; at < end && !context.isTime(at); at += 1) {
    if (isAnd(context, at)) return canJoin(context, at + 1, true);
    const token = tokens[at];
    if (token?.kind === 'number') return false;
    if (token?.kind === 'mark' && token.key !== '-' && token.key !== ',') return false;
    const isSmall = rules.links.match(tokens, at) || rules.determiners.has(token?.key ?? '');
    if (token?.kind === 'word' && !isSmall && endsTitle(context, at)) return false;
  }
  return false;
}

function endsTitle({ tokens, rules, to }: PhraseContext, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || at >= to || rules.stops.match(tokens, at, to)) return true;
  if (rules.linked.isVerb(token)) return true;
  const kinds = rules.signals.match(tokens, at, to)?.value;
  return kinds !== undefined && !token.isCapital && !kinds.every((kind) => titleSignals.has(kind));
}

function isAnd({ rules, tokens }: PhraseContext, at: number): boolean {
  return rules.times.tables.get('and')?.match(tokens, at) !== undefined;
}
