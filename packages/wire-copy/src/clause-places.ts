import type { HeadItem, ReadSentence, SignalItem } from './clauses.ts';
import { isNameLike } from './tokens.ts';

/** Where something happens: canonical name, zone, and the words that say so. */
export interface FoundPlace {
  readonly name: string;
  readonly timeZone: string | undefined;
  /** Token index; the attached preposition, if any, is `prefix`. */
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  /** A whole country: it holds words of a place together, but is not where an occasion is. */
  readonly isCountry?: boolean;
}

const fillersMax = 7;

/** The first city after a locative between two token indices; else the first such country. */
export function placeBetween(
  sentence: ReadSentence,
  from: number,
  to: number,
): FoundPlace | undefined {
  let country: FoundPlace | undefined;
  for (let at = from; at < to; at += 1) {
    const city = sentence.rules.cities.match(sentence.tokens, at, to);
    const region = sentence.rules.regions.match(sentence.tokens, at, to);
    // Romania (罗马尼亚) begins with Rome (罗马).
    const isCity = city && city.end >= (region?.end ?? at);
    if (isCity && isNamed(sentence, at) && isLocated(sentence, at, city)) {
      return { ...city.value, from: at, to: city.end, prefix: city.prefix };
    }
    if (
      country ||
      !region ||
      !isNamed(sentence, at) ||
      !isCountry(region.value.concept, at, sentence)
    )
      continue;
    if (!isLocated(sentence, at, region)) continue;
    const { name, timeZone } = region.value;
    country = { name, timeZone, from: at, to: region.end, prefix: region.prefix, isCountry: true };
  }
  return country;
}

/** A city that is itself the host: right before an English verb, right after an Arabic one. */
export function hostCity(sentence: ReadSentence, act: SignalItem): FoundPlace | undefined {
  const { rules, tokens } = sentence;
  if (rules.table.grammar.verb === 'first') {
    let at = act.to;
    while (at < act.to + fillersMax && rules.placeFillers.match(tokens, at)) at += 1;
    for (const from of [at, act.from - 3, act.from - 2, act.from - 1]) {
      const city = rules.cities.match(tokens, from);
      const isBeside = from === at || city?.end === act.from;
      if (city && isBeside) return { ...city.value, from, to: city.end, prefix: city.prefix };
    }
    return undefined;
  }
  if (rules.cases) return freeHost(sentence, act);
  for (let at = Math.max(sentence.from, act.from - fillersMax); at < act.from; at += 1) {
    const city = rules.cities.match(tokens, at, act.from);
    if (!city || !isNamed(sentence, at)) continue;
    const between = tokens.slice(city.end, act.from).filter((token) => token.kind === 'word');
    if (between.length - timeWords(sentence, city.end, act.from) <= 2)
      return { ...city.value, from: at, to: city.end, prefix: city.prefix };
  }
  return undefined;
}

/**
 * "Астана с 14 по 16 мая примет", "который примет Астана": a city without a preposition at the head
 * of its clause or right behind the verb. One that "takes part" is no host.
 */
function freeHost(sentence: ReadSentence, act: SignalItem): FoundPlace | undefined {
  const { rules, tokens, clauses } = sentence;
  if (act.kinds.includes('passiveFuture')) return undefined;
  const opening = clauses[act.clause]?.from ?? sentence.from;
  const nearest = sentence.items.findLast(
    (item) => item.type === 'time' && item.to <= act.from && act.from - item.to <= 1,
  );
  for (const at of [
    act.to,
    opening,
    nearest?.to ?? act.from - 1,
    (nearest?.from ?? act.from) - 1,
  ]) {
    const city = rules.cities.match(tokens, at);
    const isApart = city && (city.end <= act.from || at === act.to) && isNamed(sentence, at);
    if (isApart) return { ...city.value, from: at, to: city.end, prefix: city.prefix };
  }
  return undefined;
}

function timeWords({ tokens, items }: ReadSentence, from: number, to: number): number {
  const times = items.filter((item) => item.type === 'time' && item.from >= from && item.to <= to);
  const words = times.flatMap((item) => tokens.slice(item.from, item.to));
  return words.filter((token) => token.kind === 'word').length;
}

function isNamed(sentence: ReadSentence, at: number): boolean {
  return isNameLike(sentence.tokens[at]);
}

/** The whole country by its noun; an adjective ("in Chinese hands") is no place. */
function isCountry(concept: string, at: number, sentence: ReadSentence): boolean {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  if (next?.key === "'s" || !token) return false;
  if (sentence.rules.times.suffixes) return true;
  const key = token.key;
  const { cases } = sentence.rules;
  if (cases) return !cases.direct.concat(cases.oblique).some((ending) => key.endsWith(ending));
  // Where names of days have no capital, adjectives of countries have none either.
  const { grammar } = sentence.rules.table;
  if (!grammar.hasCapitalDates && token.isCapital) return true;
  return key.charCodeAt(0) < 0x250 ? concept.startsWith(key) : !/^(?:ب|ل|و)?ال.*ي(?:ه)?$/.test(key);
}

/** Walks back over "the city of", "northwest China's" to a locative. */
function isLocated(
  sentence: ReadSentence,
  at: number,
  { prefix, end }: { prefix: string; end: number },
): boolean {
  const { rules, tokens } = sentence;
  if (rules.times.suffixes) {
    const isCase = rules.located.match(tokens, at)?.end === end;
    return isCase || rules.locatives.match(tokens, end) !== undefined;
  }
  if (prefix.endsWith('ب')) return true;
  for (let back = at - 1; back >= sentence.from && at - back <= fillersMax; back -= 1) {
    const token = tokens[back];
    if (token?.key === ',' && back === at - 1) return isVenueBefore(sentence, back);
    if (!token || (token.kind === 'mark' && token.key !== '-')) return false;
    if (rules.locatives.match(tokens, back) || isDestination(sentence, back)) return true;
    // "In the Azerbaijani capital Baku": names of countries may stand between.
    const filler = rules.placeFillers.match(tokens, back) ?? rules.regions.match(tokens, back);
    if (!filler) return isOfVenue(sentence, at);
    if (filler.prefix === 'ب' || filler.prefix === 'بال' || token.key.startsWith('ب')) return true;
  }
  return false;
}

/** "At the Eko Convention Centre, Lagos": behind a locative and a name in capitals. */
function isVenueBefore({ rules, tokens, from }: ReadSentence, comma: number): boolean {
  if (!rules.table.grammar.hasCapitalDates) return false;
  let at = comma - 1;
  while (at > from && comma - at <= fillersMax && tokens[at]?.isCapital) at -= 1;
  if (at === comma - 1) return false;
  if (rules.determiners.has(tokens[at]?.key ?? '')) at -= 1;
  return rules.locatives.match(tokens, at) !== undefined;
}

/** "زيارة الرئيس لباريس": the city right behind the name of a visit is where it goes. */
export function visitedCity({ rules, tokens }: ReadSentence, head: HeadItem) {
  const city = head.concept === 'visit' ? rules.cities.match(tokens, head.phrase.to) : undefined;
  const isGoal = city?.prefix === 'ل';
  return isGoal
    ? { ...city.value, from: head.phrase.to, to: city.end, prefix: city.prefix }
    : undefined;
}

/** "Au musée des Beaux-Arts de Lille": the city of a hall that a locative leads to. */
function isOfVenue({ rules, tokens, from }: ReadSentence, at: number): boolean {
  if (!rules.linked.genitives.has(tokens[at - 1]?.key ?? '')) return false;
  for (let back = at - 2; back > from && at - back <= fillersMax; back -= 1) {
    if (tokens[back]?.kind === 'mark' && tokens[back]?.key !== '-') return false;
    if (!rules.halls.match(tokens, back)) continue;
    const before = rules.determiners.has(tokens[back - 1]?.key ?? '') ? back - 2 : back - 1;
    return rules.locatives.match(tokens, before) !== undefined;
  }
  return false;
}

/** "A visit to Osh": only after a visit does such a word say where it is. */
function isDestination({ rules, tokens, items }: ReadSentence, at: number): boolean {
  if (!rules.destinations.match(tokens, at)) return false;
  return items.some((item) => item.type === 'head' && item.concept === 'visit' && item.to <= at);
}
