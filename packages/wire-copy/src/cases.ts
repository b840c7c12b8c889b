import { foldOnly } from './fold.ts';
import { type CaseWords, phrasesOf } from './languages/language-table.ts';
import { keyOf, type Token, tokenize } from './tokens.ts';

/** One language's cases, compiled: what tells subjects and objects from other nouns. */
export interface Cases {
  /** Occasion nouns in the nominative or accusative, their words joined by spaces. */
  readonly directNouns: ReadonlySet<string>;
  readonly direct: readonly string[];
  readonly oblique: readonly string[];
  readonly prepositions: ReadonlySet<string>;
  readonly verbs: readonly string[];
  /** The longest first. */
  readonly stems: readonly string[];
}

/** A stem shorter than this says too little. */
const stemUnitsMin = 3;

/** Compiles a language's endings and the nouns that its table lists. */
export function compileCases(words: CaseWords, heads: readonly string[]): Cases {
  const nouns = heads.flatMap(phrasesOf);
  const other = new Set(phrasesOf(words.obliqueNouns).map(wordsOf));
  const listed = (list: string) => phrasesOf(list).map(keyOf);
  return {
    directNouns: new Set(nouns.map(wordsOf).filter((noun) => !other.has(noun))),
    direct: listed(words.direct),
    oblique: listed(words.oblique),
    prepositions: new Set(listed(words.prepositions)),
    verbs: listed(words.verbs),
    stems: listed(words.stems).sort((one, other) => other.length - one.length),
  };
}

/** Whether a word ends as an adjective does beside a noun in a direct or another case. */
export function isAdjective(cases: Cases, key: string, noun: 'direct' | 'oblique'): boolean {
  return key.length > stemUnitsMin && cases[noun].some((ending) => key.endsWith(ending));
}

/** Whether an occasion noun stands in the nominative or accusative. */
export function isDirectNoun(cases: Cases, noun: readonly Token[]): boolean {
  return cases.directNouns.has(noun.map(({ key }) => key).join(' '));
}

function wordsOf(phrase: string): string {
  return tokenize(foldOnly(phrase))
    .map(({ key }) => key)
    .join(' ');
}

/** Whether a word can only be a verb. */
export function isVerb(cases: Cases, token: Token): boolean {
  return !token.isCapital && cases.verbs.some((ending) => token.key.endsWith(ending));
}

/** A word without its ending. */
export function stemOf(cases: Cases, key: string): string {
  const ending = cases.stems.find((each) => key.endsWith(each));
  const stem = ending === undefined ? key : key.slice(0, -ending.length);
  return stem.length < stemUnitsMin ? key : stem;
}
