import { foldOnly } from './fold.ts';
import { regionNames, regions } from './gazetteer.ts';
import { regionCountries } from './places/region-countries.ts';
import { tokenize } from './tokens.ts';

/** A country: ISO 3166-1 alpha-2 in capitals, and its English name. */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** Names by language tag, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const unitsMax = 1000;

const codes = new Map(
  regionCountries
    .trim()
    .split(/;\s+/)
    .map((line) => {
      const [concept = '', listed = ''] = line.split(' ');
      return [concept, listed.split('+')] as const;
    }),
);

const countries = new Map(
  regions.flatMap(({ concept, name, names }) => {
    const [code, ...others] = codes.get(concept) ?? [];
    if (code === undefined || others.length > 0) return [];
    return [[code, { code, name, names: { ...names, en: [name] } }] as const];
  }),
);

/**
 * The countries that a title names in any language, themselves or by their adjectives, in the order
 * in which they are named; "Central Asia" and the Gulf's council stand for their members.
 */
export function countriesIn(title: string): readonly Country[] {
  const tokens = tokenize(foldOnly(title.slice(0, unitsMax)));
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const region = regionNames.match(tokens, at);
    for (const code of codes.get(region?.value.concept ?? '') ?? []) found.add(code);
    at = region?.end ?? at + 1;
  }
  return [...found].map(toCountry);
}

/** A country by its code; one without a known name is named by the code. */
export function toCountry(code: string): Country {
  return countries.get(code) ?? { code, name: code, names: {} };
}
