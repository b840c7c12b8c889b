import type { PhraseContext } from './noun-phrase.ts';
import type { Rules } from './rules.ts';
import type { Token } from './tokens.ts';

const fillersMax = 4;

/**
 * "On the conflict in Sudan", "بشأن الوضع في ليبيا": the place of what the title is about. Another
 * place right behind it, "on trade in Africa in the city of Accra", makes the same of any noun.
 */
export function sceneEnd({ rules, tokens, to }: PhraseContext, at: number): number | undefined {
  const locative = rules.locatives.match(tokens, at, to);
  if (!locative) return undefined;
  let name = locative.end;
  if (rules.determiners.has(tokens[name]?.key ?? '')) name += 1;
  const region = rules.regions.match(tokens, name, to);
  const city = rules.cities.match(tokens, name, to);
  const end = Math.max(region?.end ?? 0, city?.end ?? 0);
  if (end === 0) return undefined;
  if (rules.scenes.match(tokens, at - 1, at)) return end;
  return region && isPlaceBehind(rules, tokens, end, to) ? end : undefined;
}

function isPlaceBehind(rules: Rules, tokens: readonly Token[], from: number, to: number): boolean {
  let at = rules.locatives.match(tokens, from, to)?.end;
  if (at === undefined) return false;
  for (let words = 0; words < fillersMax; words += 1) {
    if (rules.cities.match(tokens, at, to)) return true;
    const next = rules.placeFillers.match(tokens, at, to);
    if (!next) return false;
    at = next.end;
  }
  return false;
}
