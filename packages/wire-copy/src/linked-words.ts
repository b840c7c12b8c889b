import { type LanguageTable, phrasesOf, type TitleWords } from './languages/language-table.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import { keyOf, type Token } from './tokens.ts';

/** The words of titles that prepositions link, compiled; all empty where a language has none. */
export interface LinkedWords {
  readonly editionNouns: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  /** Every preposition that makes of a noun no subject, genitives left out. */
  readonly prepositions: ReadonlySet<string>;
  readonly bearers: PhraseTable<true>;
  readonly institutions: PhraseTable<true>;
  readonly areas: PhraseTable<true>;
  /** Whether a word that no list has ends as verbs do; names never. */
  readonly isVerb: (token: Token) => boolean;
  readonly isInfinitive: (token: Token) => boolean;
}

/** Compiles them; endings are compared with accents, which tell "celebró" from a noun. */
export function compileLinked({ titles, times }: LanguageTable): LinkedWords {
  return {
    editionNouns: keysOf(titles.editionNouns),
    ordinalEndings: keysOf(times.ordinalEndings),
    leading: keysOf(titles.leading),
    genitives: keysOf(titles.genitives),
    prepositions: prepositionsOf(titles),
    bearers: setOf(titles.bearers),
    areas: setOf(titles.areas),
    institutions: setOf(titles.institutions),
    isVerb: endsIn(titles.verbEndings),
    isInfinitive: endsIn(titles.infinitives),
  };
}

function keysOf(list: string | undefined): ReadonlySet<string> {
  return new Set(phrasesOf(list ?? '').map(keyOf));
}

function prepositionsOf(titles: TitleWords): ReadonlySet<string> {
  const { links, looseLinks, innerLinks, locatives } = titles;
  const all = keysOf([links, looseLinks, innerLinks ?? '', locatives].join('|'));
  const genitives = keysOf(titles.genitives);
  return new Set([...all].filter((word) => !genitives.has(word)));
}

function setOf(list: string | undefined): PhraseTable<true> {
  return createPhraseTable(phrasesOf(list ?? '').map((word) => [word, true] as const));
}

const stemUnitsMin = 2;

function endsIn(list: string | undefined): (token: Token) => boolean {
  const endings = phrasesOf(list ?? '');
  return ({ kind, form, isCapital }) =>
    kind === 'word' &&
    !isCapital &&
    endings.some((ending) => form.endsWith(ending) && form.length >= ending.length + stemUnitsMin);
}
