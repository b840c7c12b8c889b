import { foldOnly } from './fold.ts';
import { createPhraseTable } from './phrase-table.ts';
import { type Place, type Region, readPlaces, readRegions } from './places/place.ts';
import { placeTables } from './places/place-tables.ts';
import { regionTables } from './places/region-tables.ts';
import { tokenize } from './tokens.ts';

const attached = ['و', 'ف', 'ب', 'ل', 'وب', 'ول', 'فب'];

/** Every place of the gazetteer, in the order of its files. */
export const places: readonly Place[] = placeTables.flatMap(readPlaces);

/** City names of all languages; Arabic ones also with an attached preposition. */
export const cityNames = createPhraseTable<Place>(
  places.flatMap((place) => namesOf(place).map((name) => [name, place] as const)),
  attached,
);

/** Every country and region of the gazetteer. */
export const regions: readonly Region[] = regionTables.flatMap(readRegions);

/** Names and adjectives of countries and regions. */
export const regionNames = createPhraseTable<Region>(
  regions.flatMap((region) =>
    [region.name, ...namesOf(region)].map((name) => [name, region] as const),
  ),
  [...attached, 'ال', 'وال', 'بال', 'لل'],
);

/** Places whose own name is a word, a person or several places: only where no doubt is left. */
export const homonymNames = createPhraseTable<Place>(
  places
    .filter(({ name, names }) => names['en']?.[0] !== name)
    .map((place) => [place.name, place] as const),
);

/**
 * The place that a name in any of the gazetteer's languages stands for; undefined for a name it
 * does not know. Case, diacritics and the shape of apostrophes do not matter.
 */
export function placeNamed(name: string): Place | undefined {
  const tokens = tokenize(foldOnly(name.slice(0, 200)));
  const found = cityNames.match(tokens, 0);
  return found && found.end === tokens.length && found.prefix === '' ? found.value : undefined;
}

/** The place that an answer calls by this name: its canonical English one, exactly. */
export function placeCalled(name: string): Place | undefined {
  return called.get(name);
}

const called: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.name, place]));

function namesOf(entry: Place | Region): readonly string[] {
  return Object.values(entry.names).flat();
}
