import { cityNames, homonymNames, places, regionNames } from './gazetteer.ts';
import { phrasesOf } from './languages/language-table.ts';
import { createPhraseTable } from './phrase-table.ts';
import type { Place } from './places/place.ts';
import type { Token } from './tokens.ts';

const placeTokensMax = 6;
const regionTokensMax = 8;

/** The place of a dateline by its tokens; `place` is undefined where the gazetteer has none. */
export interface DatelinePlace {
  readonly place: Place | undefined;
  readonly placeFrom: number;
  readonly placeTo: number;
}

/** Countries whose name in a dateline is their capital's, by that. */
const capitals: Readonly<Record<string, string>> = {
  'Kuwait City': 'Kuwait | الكويت | Koweït | Кувейт | 科威特',
  Tunis: 'تونس | 突尼斯',
  Algiers: 'الجزائر | Алжир | 阿尔及尔',
  'Mexico City': 'Mexico | México | المكسيك',
  'Panama City': 'Panama | Panamá | بنما | Панама',
  'Guatemala City': 'Guatemala | Гватемала',
  Djibouti: 'Djibouti | جيبوتي | Джибути | 吉布提',
  Luxembourg: 'Luxembourg | لوكسمبورغ | Люксембург | 卢森堡',
  'Quebec City': 'Québec | Quebec',
  Singapore: 'Singapore | سنغافورة | Сингапур | 新加坡',
};

/** States and provinces behind a city of the same name elsewhere, by country. */
const provinces: Readonly<Record<string, string>> = {
  US: `Alabama | Alaska | Arizona | Arkansas | California | Calif. | Colorado | Connecticut
    | Delaware | Florida | Fla. | Hawaii | Idaho | Illinois | Ill. | Indiana | Iowa | Kansas
    | Kentucky | Ky. | Louisiana | Maine | Maryland | Massachusetts | Mass. | Michigan
    | Mich. | Minnesota | Minn. | Mississippi | Missouri | Montana | Nebraska | Nevada
    | New Hampshire | New Jersey | New Mexico | New York | North Carolina | N.C.
    | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Pa. | Rhode Island
    | South Carolina | S.C. | South Dakota | Tennessee | Tenn. | Texas | Utah | Vermont
    | Virginia | Va. | West Virginia | Wisconsin | Wis. | Wyoming`,
  CA: `Ontario | Ont. | Quebec | Alberta | British Columbia | B.C. | Manitoba | Saskatchewan
    | Nova Scotia | New Brunswick | Newfoundland`,
};

const capitalNames = createPhraseTable<Place>(
  Object.entries(capitals).flatMap(([capital, names]) => {
    const place = places.find(({ name }) => name === capital);
    return place ? phrasesOf(names).map((name) => [name, place] as const) : [];
  }),
);
const provinceNames = createPhraseTable<string>(
  Object.entries(provinces).flatMap(([country, names]) =>
    phrasesOf(names).map((name) => [name, country] as const),
  ),
);

/** A city at an index, or the country that stands for one. */
export function datelineCity(
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): { readonly value: Place; readonly end: number } | undefined {
  const city = cityNames.match(tokens, at, limit);
  const capital = capitalNames.match(tokens, at, limit);
  const found = capital && capital.end > (city?.end ?? at) ? capital : city;
  return found?.prefix === '' ? found : undefined;
}

/** Whether tokens name a place, a country or a province and nothing else: no agency signs so. */
export function isPlaceName(tokens: readonly Token[], from: number, to: number): boolean {
  return [cityNames, regionNames, provinceNames].some(
    (table) => table.match(tokens, from, to)?.end === to,
  );
}

/** The place in the tokens before a limit; undefined where what stands there is none. */
export function readPlace(tokens: readonly Token[], limit: number): DatelinePlace | undefined {
  let to = limit;
  while (to > 0 && isPlaceEnd(tokens[to - 1])) to -= 1;
  const city = datelineCity(tokens, 0, limit);
  if (city && city.end <= to && isRegion(tokens.slice(city.end, to))) {
    const province = provinceNames.match(tokens, city.end + 1, limit);
    const isElsewhere = province !== undefined && province.value !== city.value.country;
    return { place: isElsewhere ? undefined : city.value, placeFrom: 0, placeTo: city.end };
  }
  const comma = tokens.slice(0, to).findIndex(({ key }) => key === ',' || key === '/');
  const end = comma > 0 ? comma : to;
  if (end < 1 || end > placeTokensMax || tokens[0]?.kind !== 'word') return undefined;
  const isName = tokens.slice(0, end).every(isPlaceToken) && isRegion(tokens.slice(end, to));
  return isName ? { place: undefined, placeFrom: 0, placeTo: end } : undefined;
}

/** "MARY, 21-nji aprel (TDH)": what would be a word or a person elsewhere is a place there. */
export function withNamesake<Head extends DatelinePlace>(
  tokens: readonly Token[],
  head: Head,
): Head {
  const { place, placeFrom, placeTo } = head;
  const namesake = homonymNames.match(tokens, placeFrom, placeTo);
  const isElsewhere = provinceNames.match(tokens, placeTo + 1) !== undefined;
  const isNamed = !place && namesake?.end === placeTo && !isElsewhere;
  return isNamed ? { ...head, place: namesake.value } : head;
}

/** Nothing, or behind a mark the names of a region or of a second place. */
function isRegion(tokens: readonly Token[]): boolean {
  if (tokens.length === 0) return true;
  if (tokens.length > regionTokensMax || ![',', '/', '(', '['].includes(tokens[0]?.key ?? ''))
    return false;
  return tokens.every((token, index) =>
    token.kind === 'mark'
      ? [',', '/', '(', ')', '[', ']', '-', "'", '.'].includes(token.key)
      : isPlaceToken(token, index),
  );
}

function isPlaceEnd(token: Token | undefined): boolean {
  return token !== undefined && [',', '.', '-', ':', '(', 'في', 'le', 'el'].includes(token.key);
}

/** Words of a place's name; in scripts with capitals it begins with one. */
function isPlaceToken(token: Token, index: number): boolean {
  if (token.kind === 'number') return false;
  if (token.kind === 'mark') return ['-', "'", '.'].includes(token.key);
  const hasCase = token.key !== token.key.toUpperCase();
  return token.isCapital || !hasCase || (index > 0 && token.key.length <= 3);
}
