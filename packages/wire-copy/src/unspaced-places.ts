import type { FoundPlace } from './clause-places.ts';
import type { ReadSentence } from './clauses.ts';
import type { UnspacedRules } from './unspaced-rules.ts';
import { unspacedWordAt } from './unspaced-words.ts';

const reachTokens = 20;

/** The first city named behind a locative between two token indices; else the first country. */
export function unspacedPlace(
  sentence: ReadSentence,
  words: UnspacedRules,
  from: number,
  to: number,
): FoundPlace | undefined {
  const { rules, tokens } = sentence;
  let country: FoundPlace | undefined;
  for (let at = from; at < to; ) {
    const time = sentence.items.find((item) => item.type === 'time' && item.from === at);
    const limit = timeAfter(sentence, at, to);
    const word = unspacedWordAt(rules, words, tokens, at, limit);
    const led = rules.locatives.match(tokens, at, limit)?.end ?? at;
    // "在华" is a word, but not in "在华府".
    const city = led > at ? rules.cities.match(tokens, led, to) : undefined;
    const isShorter = word.end > led && city !== undefined && city.end > word.end;
    const end = time?.to ?? (isShorter ? led : Math.max(word.end, led));
    // "将在", "预计在" are one word and end in the locative.
    const isVerb = word.type === 'signal' && rules.locatives.match(tokens, end - 1, end);
    if (!time && (led === end || isVerb)) {
      const found = placeBehind(sentence, words, end, to);
      if (found && !found.isCountry) return found;
      country ??= found;
    }
    at = end;
  }
  return country;
}

/** A city that opens its clause and does what follows: "广州将于5月举办…". */
export function hostPlace(
  sentence: ReadSentence,
  from: number,
  to: number,
): FoundPlace | undefined {
  const { rules, tokens, items } = sentence;
  for (let at = from; at < Math.min(to, from + reachTokens); at += 1) {
    const city = rules.cities.match(tokens, at, to);
    const filler = rules.regions.match(tokens, at, to) ?? rules.placeFillers.match(tokens, at, to);
    if (city) {
      const end = rules.placeFillers.match(tokens, city.end, to)?.end ?? city.end;
      const isSubject =
        end === to || items.some((item) => item.type !== 'head' && item.from === end);
      return isSubject ? { ...city.value, from: at, to: city.end, prefix: '' } : undefined;
    }
    if (!filler) return undefined;
    at = filler.end - 1;
  }
  return undefined;
}

function timeAfter(sentence: ReadSentence, at: number, to: number): number {
  const next = sentence.items.find((item) => item.type === 'time' && item.from > at);
  return Math.min(to, next?.from ?? to);
}

function placeBehind(
  sentence: ReadSentence,
  words: UnspacedRules,
  from: number,
  to: number,
): FoundPlace | undefined {
  const { rules, tokens, items } = sentence;
  const short = words.cityShorts.get(tokens[from]?.key ?? '');
  const isAct = items.some((item) => item.type === 'signal' && item.from === from + 1);
  let country: FoundPlace | undefined;
  for (let at = from; at < Math.min(to, from + reachTokens); ) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !['·', '-', '"', '('].includes(token.key))) break;
    if (items.some((item) => item.from === at && item.type !== 'head')) break;
    const word = unspacedWordAt(rules, words, tokens, at, to);
    const city = rules.cities.match(tokens, at, to);
    if (city && city.end >= word.end) {
      return { ...city.value, from: at, to: city.end, prefix: '' };
    }
    const region = country ? undefined : rules.regions.match(tokens, at, to);
    if (region && region.end >= word.end) {
      const { name, timeZone } = region.value;
      country = { name, timeZone, from: at, to: region.end, prefix: '', isCountry: true };
    }
    at = word.end;
  }
  if (country || !short || !isAct) return country;
  return { name: short.name, timeZone: short.timeZone, from, to: from + 1, prefix: '' };
}
