import type { Place, Text } from '@dateline/contracts';
import { type Country, type Place as KnownPlace, placeNamed } from '@dateline/wire-copy';
import { closest, hasLabels, labelsFor } from './labels.ts';

/** What has a name in several languages, the usual one first. */
type Named = Pick<Country | KnownPlace, 'name' | 'names'>;

/** There are some thousand places and countries, and each is named again for every occasion. */
const remembered = new WeakMap<Named, readonly Text[]>();

/** A place's name as the gazetteer has it in a language; undefined where it has none. */
export function placeNameIn(place: Place, language: string): string | undefined {
  const found = knownPlace(place);
  const tag = hasLabels(language) ? labelsFor(language).language : language;
  return found && closest(namesIn(found), tag)?.value;
}

/** The gazetteer's place of this name; undefined where that is another one, or none. */
export function knownPlace({ name, geonamesId }: Place): KnownPlace | undefined {
  const found = placeNamed(name);
  const isOther = geonamesId !== undefined && geonamesId !== found?.geonamesId;
  return isOther ? undefined : found;
}

/** Its usual name in each language, the English one first. */
export function namesIn(named: Named): readonly Text[] {
  const known = remembered.get(named);
  if (known) return known;
  const others = Object.entries(named.names).flatMap(([language, names]) => {
    if (language === 'zh') return chineseNames(names);
    const [value] = names;
    return value === undefined || language === 'en' ? [] : [{ value, language }];
  });
  const all = [{ value: named.name, language: 'en' }, ...others];
  remembered.set(named, all);
  return all;
}

/** A second form of as many characters is the traditional one; any other is another name. */
function chineseNames([simplified, second]: readonly string[]): Text[] {
  if (simplified === undefined) return [];
  const traditional = second?.length === simplified.length ? second : simplified;
  return [
    { value: simplified, language: 'zh-Hans' },
    { value: traditional, language: 'zh-Hant' },
  ];
}
