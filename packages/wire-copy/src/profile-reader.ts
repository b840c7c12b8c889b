import type { WordProfile } from './languages/word-profiles.ts';

const alienShareMax = 0.008;
const endingUnitsMin = 5;
const scoreMin = 1.5;
const scoreShareMin = 0.14;
const leadMin = 1.25;

/**
 * Judges lower-case text of one script, given as a test of one letter: a language is out where
 * letters occur that it does not have; among the rest, words and endings decide, by a clear lead.
 * Returns a tag or `und`.
 */
export function createProfileReader(
  script: RegExp,
  common: string,
  profiles: readonly WordProfile[],
): (sample: string) => string {
  const readers = profiles.map(({ language, letters, words, endings }) => ({
    language,
    letters: new Set(common + letters),
    words: new Set(words.split(/\s+/)),
    endings: endings.split(/\s+/).filter((ending) => ending !== ''),
    unique: [...letters].filter((letter) => sharing(profiles, letter) === 1),
    special: [...letters].filter((letter) => sharing(profiles, letter) * 2 <= profiles.length),
  }));
  return (sample) => {
    const words = sample.split(/[^\p{L}\p{M}']+/u).filter((word) => /^\p{L}/u.test(word));
    const letters = [...words.join('')].filter((letter) => script.test(letter));
    const scores = readers
      .filter((reader) => {
        const alien = letters.filter((letter) => !reader.letters.has(letter)).length;
        return alien <= letters.length * alienShareMax;
      })
      .map((reader) => ({ language: reader.language, score: scoreOf(reader, words) }))
      .sort((one, other) => other.score - one.score);
    const [best, second] = scores;
    if (!best || best.score < scoreMin || best.score < words.length * scoreShareMin) return 'und';
    return best.score >= (second?.score ?? 0) * leadMin ? best.language : 'und';
  };
}

/** How many of the languages have a letter. */
function sharing(profiles: readonly WordProfile[], letter: string): number {
  return profiles.filter(({ letters }) => letters.includes(letter)).length;
}

interface Reader {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Letters that no other language of the script has. */
  readonly unique: readonly string[];
  /** Letters that the half of the languages of the script do not have. */
  readonly special: readonly string[];
}

function isLike({ endings, special }: Reader, word: string): boolean {
  if (special.some((letter) => word.includes(letter))) return true;
  return word.length >= endingUnitsMin && endings.some((ending) => word.endsWith(ending));
}

/**
 * One for a frequent word or one with a letter of this language alone; a half for an ending or a
 * letter that few others have.
 */
function scoreOf(reader: Reader, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    if (reader.words.has(word)) score += 1;
    else if (reader.unique.some((letter) => word.includes(letter))) score += 1;
    else if (isLike(reader, word)) score += 0.5;
  }
  return score;
}
