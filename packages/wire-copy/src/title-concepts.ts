import { stemOf } from './cases.ts';
import { foldOnly } from './fold.ts';
import { cityNames, regionNames } from './gazetteer.ts';
import { headAt } from './heads.ts';
import { type Rules, rulesFor } from './rules.ts';
import { keyOf, type Token, tokenize } from './tokens.ts';

const titleUnitsMax = 1000;
const arabicPrefix = /^(?:وال|بال|فال|كال|ولل|لل|ال|و(?=..))/;

/**
 * What a title is about, in words that no language owns: occasion nouns, countries, regions and
 * frequent subjects by their concept, other content words folded. Sorted, each once, so that
 * titles of one occasion in two languages can be compared. Editions ("second") and words such as
 * "annual" are left out: stories use them or not as they please.
 */
export function titleConcepts(title: string, language: string): readonly string[] {
  const tokens = tokenize(foldOnly(title.slice(0, titleUnitsMax)));
  const rules = rulesFor(language.toLowerCase().split('-')[0] ?? language);
  return conceptsOf(tokens, rules);
}

/** The concepts of tokens that are a title already. */
export function conceptsOf(tokens: readonly Token[], rules: Rules | undefined): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const known = token && knownAt(tokens, at, rules);
    if (known) {
      if (known.concept !== '') found.add(known.concept);
      at = known.end;
      continue;
    }
    if (token?.kind === 'word') {
      found.add(rules?.cases ? stemOf(rules.cases, token.key) : bare(token.key));
    }
    at += 1;
  }
  return [...found].sort();
}

/** The edition that a title counts, 1-based: "the second summit" and "القمة الثانية" have 2. */
export function editionOf(tokens: readonly Token[], rules: Rules): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const edition = rules.editions.match(tokens, at);
    if (edition) return edition.value;
  }
  return undefined;
}

function knownAt(
  tokens: readonly Token[],
  at: number,
  rules: Rules | undefined,
): { concept: string; end: number } | undefined {
  const edition = rules?.editions.match(tokens, at);
  if (edition) return { concept: '', end: edition.end };
  const stop = rules?.stopWords.match(tokens, at);
  const region = (rules?.regions ?? regionNames).match(tokens, at);
  const named = [
    rules && headAt(rules, tokens, at),
    // The French article is not the UN.
    region && region.end > (stop?.end ?? at) ? region : undefined,
    rules?.concepts.match(tokens, at),
  ];
  let best: { value: string; end: number } | undefined;
  for (const match of named) {
    if (!match || match.end <= (best?.end ?? at)) continue;
    const value = typeof match.value === 'string' ? match.value : match.value.concept;
    best = { value, end: match.end };
  }
  const city = (rules?.cities ?? cityNames).match(tokens, at);
  if (city && city.end > (best?.end ?? at)) {
    return { concept: keyOf(city.value.name).replaceAll(' ', '-'), end: city.end };
  }
  if (best) return { concept: best.value, end: best.end };
  return stop && { concept: '', end: stop.end };
}

function bare(key: string): string {
  return key.replace(arabicPrefix, '');
}
